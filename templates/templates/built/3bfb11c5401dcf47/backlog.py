from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'backlog.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'backlog.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_title(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield 'What pays'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_r = resolve('r')
    l_0_overview = resolve('overview')
    l_0_p = resolve('p')
    pass
    yield '<header class="page">\n<p class="kicker">'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</p>\n<h1>What pays</h1>\n<p class="intro">The moments that miss their targets, in the order in which mending them pays most: what is owed before what makes the difference.</p>\n<p class="legend">Weight = shortfall (thousandths of the target) × share of the segment (hundredths of a percent) × effort (1 to 5), added up over the segments. For each segment the measure that misses by most counts, of customers or of employees. An effort that is not recorded counts as 1; segments without a share divide evenly what the others leave.</p>\n</header>\n'
    yield environment.finalize((undefined(name='r') if l_0_r is missing else l_0_r).ranked((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.ranked, ))
    yield '<section id="met">\n<h2>On target</h2>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met, ))
        yield '</p>'
    else:
        pass
        yield '<p>none</p>'
    yield '</section>\n<section id="unmeasured">\n<h2>Not measured: no target, or no figure</h2>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured, ))
        yield '</p>'
    else:
        pass
        yield '<p>none</p>'
    yield '</section>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=27&5=40&10=42&13=44&17=53'