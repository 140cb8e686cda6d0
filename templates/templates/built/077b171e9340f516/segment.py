from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'segment.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_score = resolve('score')
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    l_0_s = resolve('s')
    pass
    yield '# '
    yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).segment.name)
    yield '\n\n'
    template = environment.get_template('faults.md', 'segment.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Score'
    if (undefined(name='score') if l_0_score is missing else l_0_score).share:
        pass
        yield ' · '
        yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).share)
    yield ' · ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](../index.md) · version '
    yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).version)
    yield '\n\n'
    if (undefined(name='score') if l_0_score is missing else l_0_score).description:
        pass
        yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).description)
        yield '\n\n'
    yield 'Evidence: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='score') if l_0_score is missing else l_0_score).evidence, label=(undefined(name='t') if l_0_t is missing else l_0_t).evidence, ))
    yield '\n\n## The score at a glance\n\n'
    yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).table((undefined(name='score') if l_0_score is missing else l_0_score), ))
    yield '\n\n● lead · ○ plays'
    if (undefined(name='score') if l_0_score is missing else l_0_score).is_measured:
        pass
        yield ' · Figures: ✓ target reached, ≈ missed by a tenth at most, ✗ missed by more, ○ nothing to judge by, – nothing measured.'
    yield '\n\n## Promises that span this journey\n\n'
    yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).slurs((undefined(name='score') if l_0_score is missing else l_0_score), ))
    yield '\n\n*Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said.*\n\n'
    for l_1_one in (undefined(name='score') if l_0_score is missing else l_0_score).movements:
        l_1_heat_md = resolve('heat_md')
        l_1_staves_md = resolve('staves_md')
        l_1_known = resolve('known')
        _loop_vars = {}
        pass
        yield '## '
        yield environment.finalize(l_1_one.number)
        yield '. '
        yield environment.finalize(l_1_one.moment.name)
        if l_1_one.is_sometimes:
            pass
            yield ' (sometimes)'
        yield '\n\n'
        yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).facts(l_1_one, ))
        yield '\n\n'
        if l_1_one.description:
            pass
            yield environment.finalize(l_1_one.description)
            yield '\n\n'
        if l_1_one.evidence:
            pass
            yield 'Evidence: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.evidence, ))
            yield '\n\n'
        yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).hopes(l_1_one, ))
        yield '\n\n'
        if (undefined(name='score') if l_0_score is missing else l_0_score).is_measured:
            pass
            yield environment.finalize((undefined(name='heat_md') if l_1_heat_md is missing else l_1_heat_md).lines(l_1_one.faces, ))
            yield '\n\n'
        yield environment.finalize((undefined(name='staves_md') if l_1_staves_md is missing else l_1_staves_md)(l_1_one.staves, ))
        yield '\n\n'
        yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).passes(l_1_one, ))
        yield '\n\n'
        if l_1_one.feedback:
            pass
            yield '### What was sent up here\n\n'
            l_1_known = l_1_one.moment
            _loop_vars['known'] = l_1_known
            for l_2_one in l_1_one.feedback:
                _loop_vars = {}
                pass
                template = environment.get_template('feedback.md', 'segment.md')
                gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_2_one, 'known': l_1_known}))
                try:
                    for event in gen:
                        yield event
                finally: gen.close()
            l_2_one = missing
            yield '\n'
    l_1_one = l_1_heat_md = l_1_staves_md = l_1_known = missing

blocks = {}
debug_info = '1=17&3=19&4=26&6=35&7=37&10=40&14=42&16=44&21=48&25=50&26=57&29=64&31=66&32=68&35=70&36=73&39=75&41=77&42=79&45=81&47=83&49=85&52=88&53=90&54=93'