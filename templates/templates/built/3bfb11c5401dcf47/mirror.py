from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'mirror.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_p = resolve('p')
    l_0_one = resolve('one')
    pass
    yield '<div class="mirror">\n<p class="asked"><small>Asked of: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='one') if l_0_one is missing else l_0_one).to, ))
    yield '</small> '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='one') if l_0_one is missing else l_0_one).asked, ))
    yield '</p>\n<p class="given"><small>Given back</small> '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='one') if l_0_one is missing else l_0_one).given, ))
    if (undefined(name='one') if l_0_one is missing else l_0_one).when:
        pass
        yield ' <i>'
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).when.words)
        yield '</i>'
    yield '</p>\n'
    if (undefined(name='one') if l_0_one is missing else l_0_one).sign:
        pass
        yield '<p><small>The sign of it</small> '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='one') if l_0_one is missing else l_0_one).sign, ))
        yield '</p>'
    if (undefined(name='one') if l_0_one is missing else l_0_one).about:
        pass
        yield '<p class="meta">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='one') if l_0_one is missing else l_0_one).about, ))
        yield '</p>'
    yield '</div>\n'

blocks = {}
debug_info = '2=14&3=18&4=25'