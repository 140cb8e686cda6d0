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
    yield '## My part at a glance\n\n'
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
        yield 'No journey has a part for this role.\n\n'
    yield '## My cards\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cards:
        pass
        yield '*Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said. Word for word: said as it stands. Outline: the points to say, in my own words. Intention: what to get across.*\n\n'
        yield environment.finalize((undefined(name='cards_md') if l_0_cards_md is missing else l_0_cards_md)((undefined(name='book') if l_0_book is missing else l_0_book).cards, ))
        yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).cards, ))
        yield '\n'
    yield '\n'

blocks = {}
debug_info = '3=16&4=22&6=24&14=32&17=35&19=39'