from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'coverage.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_overview = resolve('overview')
    pass
    yield '# Coverage\n\n'
    template = environment.get_template('faults.md', 'coverage.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Every expectation of every journey, and who answers it. ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](index.md)\n\n*Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said.*\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.cues:
        pass
        yield '## Cues written with their role\n\n'
        yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).written.written)
        yield ' of '
        yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).written.cues)
        yield '\n\n'
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.waves:
            _loop_vars = {}
            pass
            yield '- **'
            yield environment.finalize(l_1_one.name)
            yield '** (wave): '
            yield environment.finalize(l_1_one.written)
            yield ' of '
            yield environment.finalize(l_1_one.cues)
            yield '\n'
        l_1_one = missing
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.roles:
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            yield '- '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
            yield ': '
            yield environment.finalize(l_1_one.written)
            yield ' of '
            yield environment.finalize(l_1_one.cues)
            yield '\n'
        l_1_one = l_1_p = missing
        yield '\n'
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).coverage:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '## '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).segment(l_1_one.segment, ))
        yield '\n\n'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_one.total, (undefined(name='t') if l_1_t is missing else l_1_t).expectation, (undefined(name='t') if l_1_t is missing else l_1_t).expectations, ))
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).states(l_1_one.counts, ))
        yield '\n\n\n'
        for l_2_moment in l_1_one.moments:
            _loop_vars = {}
            pass
            yield '### '
            yield environment.finalize(l_2_moment.number)
            yield '. '
            yield environment.finalize(l_2_moment.moment.name)
            yield '\n\n'
            t_1 = 1
            for l_3_line in l_2_moment.expectations:
                _loop_vars = {}
                pass
                yield '- **'
                yield environment.finalize(l_3_line.name)
                yield '** ('
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).stake(l_3_line, ))
                yield '): '
                yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).states, l_3_line.state))
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).players(l_3_line.players, ))
                if l_3_line.reason:
                    pass
                    yield ' · '
                    yield environment.finalize(l_3_line.reason)
                if l_3_line.until:
                    pass
                    yield ' (until '
                    yield environment.finalize(l_3_line.until)
                    yield ')'
                yield '\n'
                t_1 = 0
            l_3_line = missing
            if t_1:
                pass
                yield environment.finalize((undefined(name='t') if l_1_t is missing else l_1_t).absent((undefined(name='t') if l_1_t is missing else l_1_t).expectations, ))
                yield '\n'
            yield '\n'
        l_2_moment = missing
    l_1_one = l_1_p = l_1_t = missing

blocks = {}
debug_info = '3=14&4=21&8=23&11=26&13=30&14=34&16=41&17=46&21=54&22=60&24=62&27=65&28=69&30=74&31=78&34=98'