from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'edition.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'edition.html')
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
    l_0_plan = resolve('plan')
    pass
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.wave)

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_t = resolve('t')
    l_0_p = resolve('p')
    l_0_one = missing
    try:
        t_1 = environment.filters['capitalize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'capitalize' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    l_0_one = (undefined(name='plan') if l_0_plan is missing else l_0_plan).edition
    _block_vars['one'] = l_0_one
    yield '<header class="page">\n<p class="kicker">Edition for a wave</p>\n<h1>'
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).wave)
    yield '</h1>\n<p class="intro">'
    yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).stage))
    yield ': '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).stage)
    yield ' · '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).holds)
    yield '</p>\n</header>\n\n<section id="stage">\n<h2>Where the wave stands</h2>\n<div class="sides">\n'
    for (l_1_label, l_1_stage, l_1_from) in (((undefined(name='t') if l_0_t is missing else l_0_t).now, (undefined(name='one') if l_0_one is missing else l_0_one).now, (undefined(name='t') if l_0_t is missing else l_0_t).since_day), ((undefined(name='t') if l_0_t is missing else l_0_t).then, (undefined(name='one') if l_0_one is missing else l_0_one).then, (undefined(name='t') if l_0_t is missing else l_0_t).from_day)):
        _loop_vars = {}
        pass
        yield '<div><h3>'
        yield environment.finalize(l_1_label)
        yield '</h3>\n'
        if l_1_stage:
            pass
            yield '<p class="name">'
            yield environment.finalize(l_1_stage.name)
            if l_1_stage.since:
                pass
                yield ' <small>'
                yield environment.finalize(l_1_from)
                yield ' '
                yield environment.finalize(l_1_stage.since)
                yield '</small>'
            yield '</p>\n<dl class="form">'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).intention, l_1_stage.intention, ))
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).sign_over, l_1_stage.sign, ))
            if l_1_stage.until:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).not_before, l_1_stage.until, ))
            yield '</dl>\n'
        else:
            pass
            yield '<p>The last stage is reached.</p>\n'
        yield '</div>\n'
    l_1_label = l_1_stage = l_1_from = missing
    yield '</div>\n</section>\n\n<section id="roles">\n<h2>What each role is given</h2>\n<ul class="tiles">\n'
    for l_1_role in (undefined(name='one') if l_0_one is missing else l_0_one).roles:
        _loop_vars = {}
        pass
        yield '<li><p class="name">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_role.role, ))
        yield '</p>\n<p class="meta">'
        yield environment.finalize(t_2(l_1_role.given))
        yield ' of '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_role.total, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield ' · version '
        yield environment.finalize(l_1_role.version)
        yield '</p>\n'
        if l_1_role.given:
            pass
            yield '<ol class="moments">'
            for l_2_cue in l_1_role.given:
                l_2_root = resolve('root')
                _loop_vars = {}
                pass
                yield '<li><a href="'
                yield environment.finalize((undefined(name='root') if l_2_root is missing else l_2_root))
                yield 'roles/'
                yield environment.finalize(l_1_role.role.id)
                yield '.html#cue-'
                yield environment.finalize(l_2_cue.id)
                yield '">'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_2_cue.gist, ))
                yield '</a></li>'
            l_2_cue = l_2_root = missing
            yield '</ol>\n'
        if l_1_role.left_out:
            pass
            yield '<p class="meta">Left out, and why</p>\n<ul class="moments">'
            for l_2_left in l_1_role.left_out:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_2_left.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
                yield ': '
                yield environment.finalize(l_2_left.why)
                yield '</li>'
            l_2_left = missing
            yield '</ul>\n'
        yield '</li>\n'
    l_1_role = missing
    yield '</ul>\n<p class="legend">This edition holds the parts of these roles and nothing else: the scores, the coverage, the promises, what pays and the mirrors are of the whole house.</p>\n</section>\n\n<section id="workshops">\n<h2>Workshops</h2>\n'
    if (undefined(name='one') if l_0_one is missing else l_0_one).workshops:
        pass
        yield '<ul>'
        for l_1_workshop in (undefined(name='one') if l_0_one is missing else l_0_one).workshops:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize(l_1_workshop.name)
            yield ': '
            if l_1_workshop.on:
                pass
                yield environment.finalize(l_1_workshop.on)
            else:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
            yield ' · '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_workshop.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
            yield ' · '
            yield environment.finalize(((undefined(name='t') if l_0_t is missing else l_0_t).was_held if l_1_workshop.is_held else (undefined(name='t') if l_0_t is missing else l_0_t).to_come))
            yield '</li>'
        l_1_workshop = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).workshops, ))
        yield '</p>\n'
    yield '</section>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=28&4=52&7=55&8=57&14=63&15=67&16=69&17=72&18=81&30=93&31=97&32=99&33=105&34=108&36=123&38=126&48=139&49=142&51=164'