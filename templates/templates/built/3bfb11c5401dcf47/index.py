from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'index.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'index.html')
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
    yield 'Home'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    l_0_overview = resolve('overview')
    try:
        t_1 = environment.filters['capitalize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'capitalize' found.")
    pass
    yield '<header class="page">\n<h1>'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</h1>\n<p class="intro">'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.purpose:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.purpose, ))
    else:
        pass
        yield 'Purpose: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).purpose, ))
    yield '</p>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.description:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.description, ))
        yield '</p>'
    yield '<dl class="facts">\n<div><dt>Conductor</dt><dd>'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.conductor:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.conductor, ))
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
    yield '</dd></div>\n<div><dt>Sponsor</dt><dd>'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.sponsor:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.sponsor, ))
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
    yield '</dd></div>\n<div><dt>Status</dt><dd>'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.status:
        pass
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.status)
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
    yield '</dd></div>\n</dl>\n</header>\n\n<section id="values">\n<h2>Values</h2>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.values:
        pass
        yield '<dl class="form wide">'
        for l_1_one in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.values:
            _loop_vars = {}
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair(l_1_one.name, l_1_one.means, ))
        l_1_one = missing
        yield '</dl>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).values, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="roles">\n<h2>Roles</h2>\n'
    for l_1_department in (undefined(name='overview') if l_0_overview is missing else l_0_overview).departments:
        _loop_vars = {}
        pass
        if (undefined(name='overview') if l_0_overview is missing else l_0_overview).has_departments:
            pass
            yield '<h3>'
            yield environment.finalize((l_1_department.name or (undefined(name='t') if l_0_t is missing else l_0_t).no_department))
            if l_1_department.sponsor:
                pass
                yield ' <small>Sponsor: '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_department.sponsor, ))
                yield '</small>'
            yield '</h3>\n'
        yield '<ul class="tiles">\n'
        for l_2_line in l_1_department.roles:
            _loop_vars = {}
            pass
            yield '<li><p class="name">'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_line.role, ))
            yield '</p>\n<p>'
            if l_2_line.mission:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_2_line.mission, ))
            else:
                pass
                yield 'Mission: '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
            yield '</p>\n<p class="meta">'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).stages, l_2_line.stage))
            yield ' · '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_2_line.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
            yield ' · '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_2_line.moments, (undefined(name='t') if l_0_t is missing else l_0_t).moment, (undefined(name='t') if l_0_t is missing else l_0_t).moments, ))
            yield '<br>'
            yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).version))
            yield ' '
            yield environment.finalize(l_2_line.version)
            yield '</p></li>\n'
        l_2_line = missing
        yield '</ul>\n'
    l_1_department = missing
    yield '</section>\n\n<section id="segments">\n<h2>Segments</h2>\n<ul class="tiles">\n'
    for l_1_line in (undefined(name='overview') if l_0_overview is missing else l_0_overview).segments:
        _loop_vars = {}
        pass
        yield '<li><p class="name">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_line.segment, ))
        if l_1_line.share:
            pass
            yield ' <small>'
            yield environment.finalize(l_1_line.share)
            yield '</small>'
        yield '</p>\n'
        if l_1_line.description:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_line.description, ))
            yield '</p>'
        yield '<ol class="moments">'
        for l_2_moment in l_1_line.moments:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize(l_2_moment.name)
            yield '</li>'
        l_2_moment = missing
        yield '</ol>\n<p class="meta">'
        yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).version))
        yield ' '
        yield environment.finalize(l_1_line.version)
        yield '</p></li>\n'
    l_1_line = missing
    yield '</ul>\n</section>\n\n<section id="promises">\n<h2>Promises</h2>\n'
    t_2 = 1
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).commitments:
        _loop_vars = {}
        pass
        yield '<article class="promise" id="promise-'
        yield environment.finalize(l_1_one.id)
        yield '">\n<h3>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.promise, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).permalink(markup_join(('promise-', l_1_one.id, )), ))
        yield '</h3>\n<p class="meta">'
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).scopes, l_1_one.scope))
        yield ' · '
        if l_1_one.clock:
            pass
            yield '<i>'
            yield environment.finalize(l_1_one.clock.words)
            yield '</i>'
        else:
            pass
            yield 'no figures'
        if l_1_one.kept:
            pass
            yield ' · '
            yield environment.finalize(l_1_one.kept)
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_one.segments, ))
        yield '</p>\n</article>\n'
        t_2 = 0
    l_1_one = missing
    if t_2:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).promises, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="coverage">\n<h2><a href="coverage.html">Coverage</a></h2>\n<ul class="coverage">\n'
    for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).coverage:
        _loop_vars = {}
        pass
        yield '<li><a href="coverage.html#'
        yield environment.finalize(l_1_one.segment.id)
        yield '">'
        yield environment.finalize(l_1_one.segment.name)
        yield '</a> <span>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_one.total, (undefined(name='t') if l_0_t is missing else l_0_t).expectation, (undefined(name='t') if l_0_t is missing else l_0_t).expectations, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).states(l_1_one.counts, ))
        yield '</span></li>\n'
    l_1_one = missing
    yield '</ul>\n</section>\n\n<section id="mirrors">\n<h2><a href="mirrors.html">Mirrors</a></h2>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.ledgers:
        pass
        yield '<ul class="coverage">\n'
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).mirrors.ledgers:
            _loop_vars = {}
            pass
            yield '<li><a href="mirrors.html#'
            yield environment.finalize(l_1_one.role.id)
            yield '">'
            yield environment.finalize(l_1_one.role.name)
            yield '</a> <span>'
            template = environment.get_template('ledger.html', 'index.html')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one}))
            try:
                for event in gen:
                    yield event
            finally: gen.close()
            yield '</span></li>\n'
        l_1_one = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).mirrors, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="golden-rules">\n<h2>Golden rules</h2>\n'
    t_3 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        _loop_vars = {}
        pass
        yield '<article class="rule">\n<h3>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.text, ))
        yield '</h3>\n<ul>\n'
        if l_1_rule.yellow:
            pass
            yield '<li class="yellow"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'yellow'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.yellow, ))
            yield '</li>'
        if l_1_rule.red:
            pass
            yield '<li class="red"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'red'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.red, ))
            yield '</li>'
        if l_1_rule.bravo:
            pass
            yield '<li class="bravo"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'bravo'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.bravo, ))
            yield '</li>'
        yield '</ul>\n</article>\n'
        t_3 = 0
    l_1_rule = missing
    if t_3:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="unrecorded">\n<h2>What is not recorded</h2>\n'
    if (undefined(name='overview') if l_0_overview is missing else l_0_overview).unrecorded:
        pass
        yield '<ul>'
        for l_1_one in (undefined(name='overview') if l_0_overview is missing else l_0_overview).unrecorded:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).gap(l_1_one, ))
            yield '</li>'
        l_1_one = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>Everything that a page asks for is recorded.</p>\n'
    yield '</section>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=27&5=46&6=48&7=56&9=62&10=69&11=76&17=83&18=86&20=95&26=98&27=101&28=104&31=112&32=116&33=118&34=126&43=140&44=144&45=151&46=157&47=165&54=172&55=176&56=178&57=181&60=203&67=206&68=210&75=219&77=222&78=226&82=242&88=246&90=250&92=252&93=259&94=266&98=279&104=282&105=285'