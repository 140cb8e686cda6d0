from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'promises.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'promises.html')
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
    yield 'Promesses'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_overview = resolve('overview')
    l_0_proof = resolve('proof')
    pass
    yield '<header class="page">\n<p class="kicker">'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</p>\n<h1>Peut-on tenir nos promesses\xa0?</h1>\n<p class="intro">Chaque promesse, essayée depuis chaque instant de l’année où son chrono peut partir, au plus long de chaque lien.</p>\n<p class="legend">Départs essayés\xa0: l’année '
    yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).promises.year)
    yield '</p>\n</header>\n'
    yield environment.finalize((undefined(name='proof') if l_0_proof is missing else l_0_proof).proofs((undefined(name='overview') if l_0_overview is missing else l_0_overview).promises.promises, ))
    yield '\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=27&5=39&8=41&10=43'