from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'review.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'review.html')
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
    l_0_book = resolve('book')
    pass
    yield 'A look from all around · '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_book = resolve('book')
    l_0_root = resolve('root')
    l_0_closeness = resolve('closeness')
    l_0_t = resolve('t')
    l_0_p = resolve('p')
    l_0_plan = resolve('plan')
    pass
    yield '<header class="page">\n<p class="kicker">A look from all around</p>\n<h1>'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)
    yield '</h1>\n<p class="intro">One A5 sheet for each look: a customer, a colleague before me, one after me, my manager, myself. What was seen and heard, never what one is. It is given to the one it speaks of, and to nobody else.</p>\n<p class="meta"><a href="'
    yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
    yield 'roles/'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.id)
    yield '.html">Playbook</a></p>\n</header>\n<div class="look'
    if (undefined(name='closeness') if l_0_closeness is missing else l_0_closeness):
        pass
        yield ' '
        yield environment.finalize((undefined(name='closeness') if l_0_closeness is missing else l_0_closeness))
    yield '">\n<div class="whose"><p><b>'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)
    yield '</b> · A look from all around</p></div>\n'
    if ((undefined(name='book') if l_0_book is missing else l_0_book).identity_from or (undefined(name='book') if l_0_book is missing else l_0_book).identity_to):
        pass
        yield '<p class="identity">'
        if (undefined(name='book') if l_0_book is missing else l_0_book).identity_from:
            pass
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
            yield ' '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
            yield ' '
        if (undefined(name='book') if l_0_book is missing else l_0_book).identity_to:
            pass
            yield 'to '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
        yield '</p>\n'
    yield '<p class="line">I look from</p>\n'
    t_1 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        _loop_vars = {}
        pass
        yield '<section class="game">\n<h2>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.text, ))
        yield '</h2>\n<ul>\n'
        def t_2(fiter):
            for (l_2_kind, l_2_text) in fiter:
                if l_2_text:
                    yield (l_2_kind, l_2_text)
        for (l_2_kind, l_2_text) in t_2((('bravo', l_1_rule.bravo), ('yellow', l_1_rule.yellow), ('red', l_1_rule.red))):
            _loop_vars = {}
            pass
            yield '<li class="'
            yield environment.finalize(l_2_kind)
            yield '"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, l_2_kind))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_2_text, ))
            yield '</li>\n'
        l_2_kind = l_2_text = missing
        yield '</ul>\n<p class="line">Seen: when, what</p>\n</section>\n'
        t_1 = 0
    l_1_rule = missing
    if t_1:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '</p>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.values:
        pass
        yield '<section class="game">\n<h2>'
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'values'))
        yield '</h2>\n<ul>\n'
        for l_1_value in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.values:
            _loop_vars = {}
            pass
            yield '<li class="value"><b>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_value.name, ))
            yield '</b>'
            if l_1_value.means:
                pass
                yield ' '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_value.means, ))
            yield '</li>\n'
        l_1_value = missing
        yield '</ul>\n<p class="line">Seen: when, what</p>\n</section>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'values'), ))
        yield '</p>\n'
    yield '<p class="line tall">Bravo: do it again</p>\n<p class="line tall">'
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'try'))
    yield '</p>\n<p class="line tall">What I can do for you in return</p>\n</div>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=29&6=44&8=46&10=50&11=55&12=57&13=60&16=73&18=77&20=79&21=87&27=100&29=102&31=105&33=107&34=111&40=123&43=126'