from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'index.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    l_0_overview = resolve('overview')
    try:
        t_1 = environment.filters['capitalize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'capitalize' found.")
    pass
    yield '# '
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '\n\n'
    template = environment.get_template('faults.md', 'index.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.purpose, (undefined(name='t') if l_0_t is missing else l_0_t).purpose, ))
    yield '\n\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.description:
        pass
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.description)
        yield '\n\n'
    yield '- **Conductor**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='plan') if l_0_plan is missing else l_0_plan).house.conductor] if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.conductor else []), ))
    yield '\n- **Sponsor**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='plan') if l_0_plan is missing else l_0_plan).house.sponsor] if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.sponsor else []), ))
    yield '\n- **Status**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.status, ))
    yield '\n\n## Values\n\n'
    t_2 = 1
    for l_1_one in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.values:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize(l_1_one.name)
        yield '**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.means, ))
        yield '\n'
        t_2 = 0
    l_1_one = missing
    if t_2:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).values, ))
        yield '\n'
    yield '\n## Roles\n\n'
    for l_1_department in (undefined(name='overview') if l_0_overview is missing else l_0_overview).departments:
        _loop_vars = {}
        pass
        if (undefined(name='overview') if l_0_overview is missing else l_0_overview).has_departments:
            pass
            yield '### '
            if l_1_department.name:
                pass
                yield environment.finalize(l_1_department.name)
            else:
                pass
                yield 'Of no department'
            yield '\n\n'
        if l_1_department.sponsor:
            pass
            yield 'Sponsor: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_department.sponsor, ))
            yield '\n\n'
        for l_2_line in l_1_department.roles:
            _loop_vars = {}
            pass
            yield '- '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_line.role, ))
            yield ' ('
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).stages, l_2_line.stage))
            yield ', '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_2_line.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
            yield ', '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_2_line.moments, (undefined(name='t') if l_0_t is missing else l_0_t).moment, (undefined(name='t') if l_0_t is missing else l_0_t).moments, ))
            yield ', version '
            yield environment.finalize(l_2_line.version)
            yield '): '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_2_line.mission, (undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
            yield '\n'
        l_2_line = missing
        yield '\n'
    l_1_department = missing
    yield '## Segments\n\n'
    l_1_loop = missing
    for l_1_line, l_1_loop in LoopContext((undefined(name='overview') if l_0_overview is missing else l_0_overview).segments, undefined):
        _loop_vars = {}
        pass
        yield '### '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_line.segment, ))
        if l_1_line.share:
            pass
            yield ' ('
            yield environment.finalize(l_1_line.share)
            yield ')'
        yield '\n\n'
        yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).version))
        yield ' '
        yield environment.finalize(l_1_line.version)
        yield '\n\n'
        if l_1_line.description:
            pass
            yield environment.finalize(l_1_line.description)
            yield '\n\n'
        l_2_loop = missing
        for l_2_moment, l_2_loop in LoopContext(l_1_line.moments, undefined):
            _loop_vars = {}
            pass
            yield environment.finalize(l_2_loop.index)
            yield '. '
            yield environment.finalize(l_2_moment.name)
            yield '\n'
        l_2_loop = l_2_moment = missing
        yield '\n'
    l_1_loop = l_1_line = missing
    yield '## Promises\n\n'
    t_3 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).commitments:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize(l_1_one.promise)
        yield '** ('
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).scopes, l_1_one.scope))
        yield '): '
        if l_1_one.clock:
            pass
            yield environment.finalize(l_1_one.clock.words)
        else:
            pass
            yield 'no figures'
        if l_1_one.kept:
            pass
            yield ' · '
            yield environment.finalize(l_1_one.kept)
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_one.segments, ))
        yield '\n'
        t_3 = 0
    l_1_one = missing
    if t_3:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).promises, ))
        yield '\n'
    yield '\n## Coverage\n\n'
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).coverage:
        _loop_vars = {}
        pass
        yield '- ['
        yield environment.finalize(l_1_one.segment.name)
        yield '](coverage.md): '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_one.total, (undefined(name='t') if l_0_t is missing else l_0_t).expectation, (undefined(name='t') if l_0_t is missing else l_0_t).expectations, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).states(l_1_one.counts, ))
        yield '\n'
    l_1_one = missing
    yield '\n- [What pays](backlog.md)\n\n## Mirrors\n\n'
    t_4 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.ledgers:
        _loop_vars = {}
        pass
        yield '- ['
        yield environment.finalize(l_1_one.role.name)
        yield '](mirrors.md): '
        template = environment.get_template('ledger.md', 'index.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
        t_4 = 0
    l_1_one = missing
    if t_4:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).mirrors, ))
        yield '\n'
    yield '\n## Golden rules\n\n'
    t_5 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize(l_1_rule.text)
        yield '**\n'
        if l_1_rule.yellow:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'yellow'))
            yield ': '
            yield environment.finalize(l_1_rule.yellow)
            yield '\n'
        if l_1_rule.red:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'red'))
            yield ': '
            yield environment.finalize(l_1_rule.red)
            yield '\n'
        if l_1_rule.bravo:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'bravo'))
            yield ': '
            yield environment.finalize(l_1_rule.bravo)
            yield '\n'
        t_5 = 0
    l_1_rule = missing
    if t_5:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '\n'
    yield '\n## What is not recorded\n\n'
    t_6 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).unrecorded:
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).gap(l_1_one, ))
        yield '\n'
        t_6 = 0
    l_1_one = missing
    if t_6:
        pass
        yield 'Everything that a page asks for is recorded.\n'

blocks = {}
debug_info = '1=22&3=24&4=30&6=32&7=34&10=37&11=39&12=41&16=44&17=48&19=56&24=59&25=62&26=65&30=72&31=75&34=77&35=81&41=98&42=102&45=109&47=113&48=115&51=118&52=121&58=130&59=134&61=155&66=158&67=162&74=170&75=174&78=187&83=191&84=195&85=197&86=200&88=204&89=207&91=211&92=214&95=222&100=226&101=230'