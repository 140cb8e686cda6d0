from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'mirrors.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'mirrors.html')
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
    yield 'Miroirs'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_overview = resolve('overview')
    pass
    yield '<header class="page">\n<p class="kicker">'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</p>\n<h1>Ce qui est demandé, et ce qui est rendu</h1>\n<p class="intro">Ce que nous demandons à chaque métier pour le client, et ce que son encadrement et ses collègues font pour lui en retour\u202f; ce que les clients disent des moments qu’il mène, et ce qu’il dit lui-même.</p>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.givers:
        pass
        yield '<p class="legend">Qui rend\xa0: '
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
        yield '</p>\n'
    yield '</header>\n'
    t_1 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.ledgers:
        l_1_p = resolve('p')
        l_1_s = resolve('s')
        l_1_t = resolve('t')
        l_1_b = resolve('b')
        _loop_vars = {}
        pass
        yield '<section class="ledger" id="'
        yield environment.finalize(l_1_one.role.id)
        yield '">\n<h2>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
        yield '</h2>\n<p class="meta">'
        template = environment.get_template('ledger.html', 'mirrors.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '</p>\n<svg class="balance" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true"><rect class="asked" width="100" height="3"/><rect class="back" width="'
        yield environment.finalize(l_1_one.share)
        yield '" height="3"/></svg>\n'
        if l_1_one.is_measured:
            pass
            yield environment.finalize((undefined(name='s') if l_1_s is missing else l_1_s).heat(l_1_one.faces, ))
        else:
            pass
            yield '<p class="meta">Ce qu’en disent clients et collaborateurs\xa0: '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).measures_of_both, ))
            yield '</p>'
        yield '\n'
        if l_1_one.given:
            pass
            yield environment.finalize((undefined(name='b') if l_1_b is missing else l_1_b).mirrors(l_1_one.given, ))
        else:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).given_back, ))
            yield '</p>'
        yield '</section>\n'
        t_1 = 0
    l_1_one = l_1_p = l_1_s = l_1_t = l_1_b = missing
    if t_1:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).mirrors, ))
        yield '</p>\n'
        l_1_p = l_1_t = missing

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=27&5=38&8=40&9=44&12=59&13=67&14=69&15=71&16=78&17=80&19=89&22=105'