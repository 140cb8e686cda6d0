from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'faults.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).faults:
        pass
        yield '> **Cette page vient d’une maison qui a des erreurs.** Erreurs\xa0: '
        yield environment.finalize(t_1((undefined(name='plan') if l_0_plan is missing else l_0_plan).faults))
        yield '\n>\n'
        for l_1_fault in (undefined(name='plan') if l_0_plan is missing else l_0_plan).faults[:10]:
            _loop_vars = {}
            pass
            yield '> - '
            yield environment.finalize(l_1_fault)
            yield '\n'
        l_1_fault = missing
        if (t_1((undefined(name='plan') if l_0_plan is missing else l_0_plan).faults) > 10):
            pass
            yield '> - …\n'
        yield '\n'

blocks = {}
debug_info = '1=18&2=21&4=23&5=27&7=30'