from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'rules.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    pass
    t_1 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize(l_1_rule.text)
        yield '**\n'
        if l_1_rule.yellow:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'yellow'))
            yield ': '
            yield environment.finalize(l_1_rule.yellow)
            yield '\n'
        if l_1_rule.red:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'red'))
            yield ': '
            yield environment.finalize(l_1_rule.red)
            yield '\n'
        if l_1_rule.bravo:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'bravo'))
            yield ': '
            yield environment.finalize(l_1_rule.bravo)
            yield '\n'
        t_1 = 0
    l_1_rule = l_1_t = missing
    if t_1:
        l_1_t = resolve('t')
        pass
        yield environment.finalize((undefined(name='t') if l_1_t is missing else l_1_t).absent((undefined(name='t') if l_1_t is missing else l_1_t).golden_rules, ))
        yield '\n'
        l_1_t = missing

blocks = {}
debug_info = '1=13&2=18&3=20&4=23&6=27&7=30&9=34&10=37&13=46'