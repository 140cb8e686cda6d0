from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'rules.html'

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
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '<article class="rule">\n<h3>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_1_rule.text, ))
        yield '</h3>\n<ul>\n'
        if l_1_rule.yellow:
            pass
            yield '<li class="yellow"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'yellow'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_1_rule.yellow, ))
            yield '</li>'
        if l_1_rule.red:
            pass
            yield '<li class="red"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'red'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_1_rule.red, ))
            yield '</li>'
        if l_1_rule.bravo:
            pass
            yield '<li class="bravo"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'bravo'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_1_rule.bravo, ))
            yield '</li>'
        yield '</ul>\n</article>\n'
        t_1 = 0
    l_1_rule = l_1_p = l_1_t = missing
    if t_1:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).golden_rules, ))
        yield '</p>\n'
        l_1_p = l_1_t = missing

blocks = {}
debug_info = '1=13&3=19&5=21&6=28&7=35&11=50'