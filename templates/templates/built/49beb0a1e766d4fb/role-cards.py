from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-cards.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_cards_md = resolve('cards_md')
    l_0_t = resolve('t')
    pass
    yield '## Ma partition d’un coup d’œil\n\n'
    t_1 = 1
    for l_1_glance in (undefined(name='book') if l_0_book is missing else l_0_book).glances:
        l_1_p = resolve('p')
        l_1_beats_md = resolve('beats_md')
        _loop_vars = {}
        pass
        yield '### '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).segment(l_1_glance.segment, ))
        yield '\n\n'
        yield environment.finalize((undefined(name='beats_md') if l_1_beats_md is missing else l_1_beats_md)(l_1_glance.beats, ))
        yield '\n\n'
        t_1 = 0
    l_1_glance = l_1_p = l_1_beats_md = missing
    if t_1:
        pass
        yield 'Aucun parcours ne fait jouer ce métier.\n\n'
    yield '## Mes fiches\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cards:
        pass
        yield '*Dette\xa0: son absence déçoit. Différence\xa0: sa présence marque. Latente\xa0: ressentie sans être dite. Mot\xa0à\xa0mot\xa0: dit tel quel. Trame\xa0: les points à dire, avec mes mots. Intention\xa0: ce qu’il faut faire passer.*\n\n'
        yield environment.finalize((undefined(name='cards_md') if l_0_cards_md is missing else l_0_cards_md)((undefined(name='book') if l_0_book is missing else l_0_book).cards, ))
        yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).cards, ))
        yield '\n'
    yield '\n'

blocks = {}
debug_info = '3=16&4=22&6=24&14=32&17=35&19=39'