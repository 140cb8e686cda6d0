from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'backlog.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_r = resolve('r')
    l_0_overview = resolve('overview')
    l_0_p = resolve('p')
    pass
    yield '# What pays\n\n'
    template = environment.get_template('faults.md', 'backlog.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'The moments that miss their targets, in the order in which mending them pays most: what is owed before what makes the difference. ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](index.md)\n\nWeight = shortfall (thousandths of the target) × share of the segment (hundredths of a percent) × effort (1 to 5), added up over the segments. For each segment the measure that misses by most counts, of customers or of employees. An effort that is not recorded counts as 1; segments without a share divide evenly what the others leave.\n\n'
    yield environment.finalize((undefined(name='r') if l_0_r is missing else l_0_r).ranked((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.ranked, ))
    yield '\n\n## On target\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met, ))
    else:
        pass
        yield 'none'
    yield '\n\n## Not measured: no target, or no figure\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured, ))
    else:
        pass
        yield 'none'
    yield '\n'

blocks = {}
debug_info = '3=16&4=23&8=25&12=27&17=34'