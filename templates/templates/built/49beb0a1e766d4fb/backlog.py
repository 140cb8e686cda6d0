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
    yield '# Ce qui rapporte\n\n'
    template = environment.get_template('faults.md', 'backlog.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Les moments sous leur cible, dans l’ordre où les reprendre rapporte le plus\xa0: ce qui est dû avant ce qui fait la différence. ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](index.md)\n\nPoids = manque (millièmes de la cible) × part du segment (centièmes de pour cent) × effort (1 à 5), additionné sur les segments. Pour chaque segment compte l’indicateur qui manque le plus sa cible, client ou collaborateur. Un effort non renseigné compte pour 1\xa0; les segments sans part se partagent également ce que laissent les autres.\n\n'
    yield environment.finalize((undefined(name='r') if l_0_r is missing else l_0_r).ranked((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.ranked, ))
    yield '\n\n## À la cible\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.met, ))
    else:
        pass
        yield 'aucun'
    yield '\n\n## Non mesurés\xa0: sans cible ou sans chiffre\n\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='overview') if l_0_overview is missing else l_0_overview).backlog.unmeasured, ))
    else:
        pass
        yield 'aucun'
    yield '\n'

blocks = {}
debug_info = '3=16&4=23&8=25&12=27&17=34'