from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'promises.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_overview = resolve('overview')
    l_0_plan = resolve('plan')
    l_0_proof = resolve('proof')
    pass
    yield '# Peut-on tenir nos promesses\xa0?\n\n'
    template = environment.get_template('faults.md', 'promises.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Chaque promesse, essayée depuis chaque instant de l’année où son chrono peut partir, au plus long de chaque lien. Départs essayés\xa0: l’année '
    yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).promises.year)
    yield '. ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](index.md)\n\n'
    yield environment.finalize((undefined(name='proof') if l_0_proof is missing else l_0_proof).proofs((undefined(name='overview') if l_0_overview is missing else l_0_overview).promises.promises, ))
    yield '\n'

blocks = {}
debug_info = '3=15&4=22&6=26'