from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-lead.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_p = resolve('p')
    l_0_leading = missing
    pass
    l_0_leading = (undefined(name='book') if l_0_book is missing else l_0_book).leading
    context.vars['leading'] = l_0_leading
    context.exported_vars.add('leading')
    yield '## Ce dont je réponds\n\n'
    if ((undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors_house or (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors):
        pass
        yield '- **Je parraine**\xa0: '
        if (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors_house:
            pass
            yield 'toute la maison'
            if (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors:
                pass
                yield ', '
        yield environment.finalize(((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors, ', ', ) if (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors else ''))
        yield '\n\n'
    if (undefined(name='leading') if l_0_leading is missing else l_0_leading).team:
        pass
        yield '- **Ceux que je conduis**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles((undefined(name='leading') if l_0_leading is missing else l_0_leading).team, ))
        yield '\n\n'
    yield '\n### Ce que je dois à mes équipes\n\n'
    t_1 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).i_owe:
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.to, ))
        yield ', '
        yield environment.finalize(l_1_one.asked)
        yield ' → '
        yield environment.finalize(l_1_one.given)
        if l_1_one.when:
            pass
            yield ', '
            yield environment.finalize(l_1_one.when.words)
        if l_1_one.sign:
            pass
            yield ' (Le signe\xa0: '
            yield environment.finalize(l_1_one.sign)
            yield ')'
        yield '\n'
        t_1 = 0
    l_1_one = missing
    if t_1:
        pass
        yield 'non renseigné\n'
    yield '\n### Ce que je vais vivre\n\n'
    t_2 = 1
    for l_1_one in (undefined(name='leading') if l_0_leading is missing else l_0_leading).immersions:
        _loop_vars = {}
        pass
        yield '- '
        if l_1_one.moment:
            pass
            yield environment.finalize(l_1_one.moment.name)
        else:
            pass
            yield 'un moment à mon choix'
        if l_1_one.every:
            pass
            yield ', au moins une fois en '
            yield environment.finalize(l_1_one.every.words)
        yield ' ('
        yield environment.finalize(l_1_one.wave)
        yield ')'
        if l_1_one.note:
            pass
            yield '\xa0: '
            yield environment.finalize(l_1_one.note)
        yield '\n'
        t_2 = 0
    l_1_one = missing
    if t_2:
        pass
        yield 'non renseigné\n'
    yield '\n### Les promesses dont je réponds\n\n'
    t_3 = 1
    for l_1_one in (undefined(name='leading') if l_0_leading is missing else l_0_leading).answers_for:
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize(l_1_one.promise)
        if l_1_one.verdict:
            pass
            yield ' (**'
            yield environment.finalize(l_1_one.verdict)
            yield '**)'
        yield '\xa0: '
        yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), str_join(('because_', l_1_one.because, ))))
        yield '\n'
        t_3 = 0
    l_1_one = l_1_t = missing
    if t_3:
        pass
        yield 'non renseigné\n'
    yield '\n'

blocks = {}
debug_info = '1=14&4=18&5=21&8=29&9=32&15=36&16=40&24=62&25=66&33=91&34=96'