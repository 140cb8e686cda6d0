from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-glance.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_g = resolve('g')
    l_0_book = resolve('book')
    pass
    yield '<section id="glance">\n<h2>Ma partition d’un coup d’œil</h2>\n'
    yield environment.finalize((undefined(name='g') if l_0_g is missing else l_0_g).glances((undefined(name='book') if l_0_book is missing else l_0_book).glances, ))
    if (not (undefined(name='book') if l_0_book is missing else l_0_book).glances):
        pass
        yield '<p>Aucun parcours ne fait jouer ce métier.</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '3=14&4=15'