from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-who.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    pass
    yield '<section id="who">\n<h2>Qui je suis ici</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).description:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).description, ))
        yield '</p>'
    yield '<p class="identity">'
    if ((undefined(name='book') if l_0_book is missing else l_0_book).identity_from or (undefined(name='book') if l_0_book is missing else l_0_book).identity_to):
        pass
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
        yield ' <q>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
        yield '</q> vers <q>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
        yield '</q>'
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
    yield '</p>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
        pass
        yield '<p class="meta">Constats\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ' · ', ))
        yield '</p>\n'
    yield '<dl class="facts">\n<div><dt>Responsable</dt><dd>'
    if (undefined(name='book') if l_0_book is missing else l_0_book).manager:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='book') if l_0_book is missing else l_0_book).manager, ))
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
    yield '</dd></div>\n<div><dt>Horaires</dt><dd>'
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
    yield '</dd></div>\n</dl>\n<h3>Ce que j’apporte</h3>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).brings:
        pass
        yield '<dl class="form wide">'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
            _loop_vars = {}
            pass
            yield '<div><dt>'
            if l_1_one.segment:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
            else:
                pass
                yield 'Pour tous'
            yield '</dt><dd>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.says, ))
            yield '</dd></div>'
        l_1_one = missing
        yield '</dl>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '3=15&4=21&5=33&8=39&9=46&12=48&13=51&15=69'