from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-chain.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    pass
    yield '<section id="for-whom">\n<h2>Pour qui je travaille</h2>\n'
    t_1 = 1
    for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '<ol class="chain">\n<li>Moi</li>\n'
        for l_2_one in l_1_chain.through:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_2_one.role, ))
            if (l_2_one.delivers or l_2_one.within):
                pass
                yield ' <small>'
                if l_2_one.delivers:
                    pass
                    yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_2_one.delivers, ))
                if l_2_one.within:
                    pass
                    yield ' <i>sous '
                    yield environment.finalize(l_2_one.within.words)
                    yield '</i>'
                yield '</small>'
            yield '</li>\n'
        l_2_one = missing
        yield '<li class="customer">'
        if l_1_chain.segments:
            pass
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).segments(l_1_chain.segments, ))
        else:
            pass
            yield '<span class="none">'
            yield environment.finalize(((undefined(name='t') if l_1_t is missing else l_1_t).circle if (l_1_chain.end == 'circle') else (undefined(name='t') if l_1_t is missing else l_1_t).dead_end))
            yield '</span>'
        yield '</li>\n</ol>\n'
        t_1 = 0
    l_1_chain = l_1_p = l_1_t = missing
    if t_1:
        l_1_p = resolve('p')
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).nothing)
        yield '</p>\n'
        l_1_p = missing
    if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
        pass
        yield '<h3>Qui travaille pour moi</h3>\n<ul>'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
            if l_1_one.delivers:
                pass
                yield '\xa0: '
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_1_one.delivers, ))
            if l_1_one.within:
                pass
                yield ', <i>sous '
                yield environment.finalize(l_1_one.within.words)
                yield '</i>'
            yield '</li>'
        l_1_one = l_1_p = missing
        yield '</ul>\n'
    yield '</section>\n'

blocks = {}
debug_info = '3=14&6=20&7=24&9=40&12=55&14=58&16=61'