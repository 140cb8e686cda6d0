from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-conduct.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_k = resolve('k')
    l_0_whole = missing
    pass
    l_0_whole = (undefined(name='book') if l_0_book is missing else l_0_book).conducting
    context.vars['whole'] = l_0_whole
    context.exported_vars.add('whole')
    yield '<section id="conducting">\n<h2>L’ensemble que je dirige</h2>\n'
    yield environment.finalize((undefined(name='k') if l_0_k is missing else l_0_k).journeys((undefined(name='whole') if l_0_whole is missing else l_0_whole).journeys, ))
    yield '<h3>Attentes que personne ne joue</h3>\n'
    if (undefined(name='whole') if l_0_whole is missing else l_0_whole).unplayed:
        pass
        yield '<ul>\n'
        yield environment.finalize((undefined(name='k') if l_0_k is missing else l_0_k).unplayed((undefined(name='whole') if l_0_whole is missing else l_0_whole).unplayed, ))
        yield '</ul>\n'
    else:
        pass
        yield '<p>Chaque attente de chaque parcours est jouée.</p>\n'
    yield '<h3>Promesses qui peuvent ne pas tenir</h3>\n'
    if (undefined(name='whole') if l_0_whole is missing else l_0_whole).unkept:
        pass
        yield '<ul>\n'
        yield environment.finalize((undefined(name='k') if l_0_k is missing else l_0_k).unkept((undefined(name='whole') if l_0_whole is missing else l_0_whole).unkept, ))
        yield '</ul>\n'
    else:
        pass
        yield '<p>Aucune n’est connue.</p>\n'
    yield '<h3>Ce qui n’est pas renseigné</h3>\n'
    if (undefined(name='whole') if l_0_whole is missing else l_0_whole).unrecorded:
        pass
        yield '<ul>'
        for l_1_one in (undefined(name='whole') if l_0_whole is missing else l_0_whole).unrecorded:
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).gap(l_1_one, ))
            yield '</li>'
        l_1_one = l_1_p = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>Tout ce qu’une page demande est renseigné.</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '1=14&4=18&6=20&8=23&14=29&16=32&22=38&23=41'