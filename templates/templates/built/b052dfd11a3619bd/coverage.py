from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'coverage.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'coverage.html')
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
    yield 'Couverture'

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
    yield '</p>\n<h1>Couverture</h1>\n<p class="intro">Chaque attente de chaque parcours, et qui y répond.</p>\n<p class="legend">Dette\xa0: son absence déçoit. Différence\xa0: sa présence marque. Latente\xa0: ressentie sans être dite.</p>\n</header>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.cues:
        pass
        yield '<section id="written">\n<h2>Repères écrits avec leur métier</h2>\n<p class="meta">'
        yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).written.written)
        yield ' sur '
        yield environment.finalize((undefined(name='overview') if l_0_overview is missing else l_0_overview).written.cues)
        yield '</p>\n<ul class="coverage">\n'
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.waves:
            _loop_vars = {}
            pass
            yield '<li><b>'
            yield environment.finalize(l_1_one.name)
            yield '</b> <small>vague</small> <span>'
            yield environment.finalize(l_1_one.written)
            yield ' sur '
            yield environment.finalize(l_1_one.cues)
            yield '</span></li>\n'
        l_1_one = missing
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).written.roles:
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
            yield ' <span>'
            yield environment.finalize(l_1_one.written)
            yield ' sur '
            yield environment.finalize(l_1_one.cues)
            yield '</span></li>\n'
        l_1_one = l_1_p = missing
        yield '</ul>\n</section>\n'
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).coverage:
        l_1_p = resolve('p')
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '<section id="'
        yield environment.finalize(l_1_one.segment.id)
        yield '">\n<h2>'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).segment(l_1_one.segment, ))
        yield '</h2>\n<p class="meta">'
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_one.total, (undefined(name='t') if l_1_t is missing else l_1_t).expectation, (undefined(name='t') if l_1_t is missing else l_1_t).expectations, ))
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).states(l_1_one.counts, ))
        yield '</p>\n'
        for l_2_moment in l_1_one.moments:
            _loop_vars = {}
            pass
            yield '<h3>'
            yield environment.finalize(l_2_moment.number)
            yield '. '
            yield environment.finalize(l_2_moment.moment.name)
            if l_2_moment.lead:
                pass
                yield ' <small>mené par '
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_2_moment.lead, ))
                yield '</small>'
            yield '</h3>\n<ul class="covered">\n'
            t_1 = 1
            for l_3_line in l_2_moment.expectations:
                _loop_vars = {}
                pass
                yield '<li class="'
                yield environment.finalize(l_3_line.state)
                yield '">'
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).stake(l_3_line, ))
                yield ' <span class="state '
                yield environment.finalize(l_3_line.state)
                yield '">'
                yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).states, l_3_line.state))
                yield '</span>\n<span class="players">'
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).players(l_3_line.players, ))
                if l_3_line.reason:
                    pass
                    yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).prose(l_3_line.reason, ))
                if l_3_line.until:
                    pass
                    yield ' (jusqu’au '
                    yield environment.finalize(l_3_line.until)
                    yield ')'
                yield '</span></li>\n'
                t_1 = 0
            l_3_line = missing
            if t_1:
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).expectations, ))
                yield '</li>\n'
            yield '</ul>\n'
        l_2_moment = missing
        yield '</section>\n'
    l_1_one = l_1_p = l_1_t = missing

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=27&5=38&10=40&13=43&15=47&16=51&18=58&19=63&24=71&25=77&26=79&27=81&28=84&29=88&31=98&32=102&33=110&35=125'