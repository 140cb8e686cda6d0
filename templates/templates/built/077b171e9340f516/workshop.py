from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'workshop.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_kit = resolve('kit')
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    pass
    yield '# Workshop: '
    yield environment.finalize((undefined(name='kit') if l_0_kit is missing else l_0_kit).name)
    yield '\n\n'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    if (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
        pass
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count((undefined(name='kit') if l_0_kit is missing else l_0_kit).total, (undefined(name='t') if l_0_t is missing else l_0_t).slip, (undefined(name='t') if l_0_t is missing else l_0_t).slips, ))
    yield '\n\n'
    if (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
        pass
        yield 'Each slip is a gap that those who play can close. Print at actual size, four a sheet; cut along the marks; fill them with them; bring back what was decided: parcours workshop --stubs prints what to paste.'
    else:
        pass
        yield 'No gap was found here.'
    yield '\n\n'
    if ((undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters and (undefined(name='kit') if l_0_kit is missing else l_0_kit).quiet):
        pass
        yield 'No slip here: '
        yield environment.finalize(t_1(context.eval_ctx, (undefined(name='kit') if l_0_kit is missing else l_0_kit).quiet, ' · '))
        yield '\n\n'
    def t_2(fiter):
        for (l_1_title, l_1_lines) in fiter:
            if l_1_lines:
                yield (l_1_title, l_1_lines)
    for (l_1_title, l_1_lines) in t_2((((undefined(name='t') if l_0_t is missing else l_0_t).waived_gaps, (undefined(name='kit') if l_0_kit is missing else l_0_kit).waived), ((undefined(name='t') if l_0_t is missing else l_0_t).desk_gaps, (undefined(name='kit') if l_0_kit is missing else l_0_kit).at_the_desk))):
        _loop_vars = {}
        pass
        yield '## '
        yield environment.finalize(l_1_title)
        yield '\n\n'
        for l_2_line in l_1_lines:
            _loop_vars = {}
            pass
            yield '- '
            yield environment.finalize(l_2_line)
            yield '\n'
        l_2_line = missing
        yield '\n'
    l_1_title = l_1_lines = missing
    for l_1_chapter in (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
        _loop_vars = {}
        pass
        yield '## '
        yield environment.finalize(l_1_chapter.title)
        yield '\n\n*'
        yield environment.finalize(l_1_chapter.question)
        yield '*\n\n'
        for l_2_slip in l_1_chapter.slips:
            _loop_vars = {}
            pass
            yield '### '
            yield environment.finalize(l_2_slip.title)
            yield '\n\n'
            yield environment.finalize(l_2_slip.whose)
            yield '\n\n'
            for l_3_fact in l_2_slip.facts:
                _loop_vars = {}
                pass
                yield '- '
                yield environment.finalize(l_3_fact.label)
                yield ': '
                yield environment.finalize(l_3_fact.text)
                yield '\n'
            l_3_fact = missing
            yield '\n'
            for l_3_blank in l_2_slip.blanks:
                _loop_vars = {}
                pass
                yield '- **'
                yield environment.finalize(l_3_blank)
                yield '**: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n'
            l_3_blank = missing
            yield '\n'
        l_2_slip = missing
    l_1_chapter = missing

blocks = {}
debug_info = '1=22&3=24&6=30&9=37&10=40&13=42&14=50&16=52&17=56&21=61&22=65&24=67&26=69&27=73&29=75&31=77&32=81&35=87&36=91'