from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'mirrors.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_overview = resolve('overview')
    pass
    yield '# What is asked, and what is given back\n\n'
    template = environment.get_template('faults.md', 'mirrors.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'What we ask of each role for the customer, and what its management and its colleagues do for it in return; what customers say of the moments it leads, and what it says itself. ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](index.md)\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.givers:
        pass
        yield 'Who gives back: '
        l_1_loop = missing
        for l_1_one, l_1_loop in LoopContext((undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.givers, undefined):
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            if (not l_1_loop.first):
                pass
                yield ', '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
            yield ' ('
            yield environment.finalize(l_1_one.times)
            yield ')'
        l_1_loop = l_1_one = l_1_p = missing
        yield '\n'
    yield '\n'
    t_1 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.ledgers:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        l_1_heat_md = resolve('heat_md')
        _loop_vars = {}
        pass
        yield '## '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
        yield '\n\nAsked: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_one.cues, (undefined(name='t') if l_1_t is missing else l_1_t).cue, (undefined(name='t') if l_1_t is missing else l_1_t).cues, ))
        yield ', '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_one.promises, (undefined(name='t') if l_1_t is missing else l_1_t).one_promise, (undefined(name='t') if l_1_t is missing else l_1_t).many_promises, ))
        yield ' · Given back for: '
        yield environment.finalize(l_1_one.answered)
        yield ' · Nothing given back for: '
        yield environment.finalize(l_1_one.alone)
        yield '\n\n'
        if l_1_one.is_measured:
            pass
            yield environment.finalize((undefined(name='heat_md') if l_1_heat_md is missing else l_1_heat_md).lines(l_1_one.faces, ))
            yield '\n'
        else:
            pass
            yield 'What customers and employees say of it: '
            yield environment.finalize((undefined(name='t') if l_1_t is missing else l_1_t).absent((undefined(name='t') if l_1_t is missing else l_1_t).measures_of_both, ))
            yield '\n'
        yield '\n'
        t_2 = 1
        for l_2_line in l_1_one.given:
            _loop_vars = {}
            pass
            yield '- **Asked**: '
            yield environment.finalize(l_2_line.asked)
            yield '\n  - **Given back, by** '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_2_line.by, ))
            yield ': '
            yield environment.finalize(l_2_line.given)
            if l_2_line.when:
                pass
                yield ', '
                yield environment.finalize(l_2_line.when.words)
            yield '\n'
            if l_2_line.sign:
                pass
                yield '  - **The sign of it**: '
                yield environment.finalize(l_2_line.sign)
                yield '\n'
            if l_2_line.about:
                pass
                yield '  - '
                yield environment.finalize(l_2_line.about)
                yield '\n'
            t_2 = 0
        l_2_line = missing
        if t_2:
            pass
            yield environment.finalize((undefined(name='t') if l_1_t is missing else l_1_t).absent((undefined(name='t') if l_1_t is missing else l_1_t).given_back, ))
            yield '\n'
        yield '\n'
        t_1 = 0
    l_1_one = l_1_p = l_1_t = l_1_heat_md = missing
    if t_1:
        l_1_t = resolve('t')
        pass
        yield environment.finalize((undefined(name='t') if l_1_t is missing else l_1_t).absent((undefined(name='t') if l_1_t is missing else l_1_t).mirrors, ))
        yield '\n'
        l_1_t = missing

blocks = {}
debug_info = '3=14&4=21&6=23&7=27&11=42&12=49&14=51&16=59&17=61&19=66&22=70&23=74&24=76&26=84&27=87&29=89&30=92&33=98&37=106'