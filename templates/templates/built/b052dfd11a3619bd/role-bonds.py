from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-bonds.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_b = resolve('b')
    l_0_book = resolve('book')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    pass
    yield '<section id="promises">\n<h2>Mes promesses</h2>\n'
    yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).promises((undefined(name='book') if l_0_book is missing else l_0_book).promises, ))
    if (not (undefined(name='book') if l_0_book is missing else l_0_book).promises):
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_promises, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="handoffs">\n<h2>Mes relais</h2>\n<h3>Ce que je reçois</h3>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).received:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).handoffs((undefined(name='book') if l_0_book is missing else l_0_book).received, ))
    else:
        pass
        yield '<p>Aucun n’est renseigné.</p>'
    yield '<h3>Ce que je donne</h3>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).given:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).handoffs((undefined(name='book') if l_0_book is missing else l_0_book).given, ))
    else:
        pass
        yield '<p>Aucun n’est renseigné.</p>'
    yield '</section>\n\n<section id="latitude">\n<h2>Ma latitude</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).latitude:
        pass
        yield '<dl class="form wide">\n'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).alone, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alone, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).ceiling, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.up_to, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).always_ask, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.always_ask, ))
        yield '<div><dt>Au-delà, j’alerte</dt><dd>'
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert, ))
            if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within:
                pass
                yield ', <i>sous '
                yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within.words)
                yield '</i>'
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</dd></div>\n'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).right_to_error, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.right_to_error, ))
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).note, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note, ))
        yield '</dl>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_latitude, ))
        yield '</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '3=16&4=17&5=20&12=23&14=30&19=37&21=40&22=41&23=42&24=44&25=56&26=57&29=64'