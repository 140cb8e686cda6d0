from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-people.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_b = resolve('b')
    l_0_t = resolve('t')
    l_0_plan = resolve('plan')
    l_0_known = missing
    pass
    yield '## In my own way\n\n'
    t_1 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
        l_1_p = resolve('p')
        l_1_ways_md = resolve('ways_md')
        l_1_ways = missing
        _loop_vars = {}
        pass
        yield '### '
        yield environment.finalize(l_1_one.name)
        yield '\n\n- **Logic**: '
        yield environment.finalize(l_1_one.logic)
        yield '\n'
        if l_1_one.description:
            pass
            yield '- '
            yield environment.finalize(l_1_one.description)
            yield '\n'
        yield '- **Strengths**: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.strengths, label=(undefined(name='t') if l_0_t is missing else l_0_t).strengths, ))
        yield '\n- **Risks**: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.risks, label=(undefined(name='t') if l_0_t is missing else l_0_t).risks, ))
        yield '\n- **What helps**: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.helps, ))
        yield '\n- **What hinders**: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.hinders, ))
        yield '\n- **Shaped by**: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.shaped_by, ))
        yield '\n'
        def t_2(fiter):
            for (l_2_label, l_2_text) in fiter:
                if l_2_text:
                    yield (l_2_label, l_2_text)
        for (l_2_label, l_2_text) in t_2((((undefined(name='t') if l_0_t is missing else l_0_t).tools, l_1_one.tools), ((undefined(name='t') if l_0_t is missing else l_0_t).training, l_1_one.training), ((undefined(name='t') if l_0_t is missing else l_0_t).objectives, l_1_one.objectives), ((undefined(name='t') if l_0_t is missing else l_0_t).manager_says, l_1_one.manager_says))):
            _loop_vars = {}
            pass
            yield '- **'
            yield environment.finalize(l_2_label)
            yield '**: '
            yield environment.finalize(l_2_text)
            yield '\n'
        l_2_label = l_2_text = missing
        if l_1_one.evidence:
            pass
            yield '- **Evidence**: '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).texts(l_1_one.evidence, ))
            yield '\n'
        yield '\n'
        l_1_ways = (undefined(name='book') if l_0_book is missing else l_0_book).ways(l_1_one, )
        _loop_vars['ways'] = l_1_ways
        if (undefined(name='ways') if l_1_ways is missing else l_1_ways):
            pass
            yield environment.finalize((undefined(name='ways_md') if l_1_ways_md is missing else l_1_ways_md)((undefined(name='ways') if l_1_ways is missing else l_1_ways), ))
            yield '\n'
        else:
            pass
            yield 'Nothing is adapted here yet.\n'
        yield '\n'
        t_1 = 0
    l_1_one = l_1_p = l_1_ways = l_1_ways_md = missing
    if t_1:
        pass
        yield 'not recorded\n\n'
    yield '## What my management owes me\n\n'
    yield environment.finalize(((undefined(name='b') if l_0_b is missing else l_0_b).mirrors((undefined(name='book') if l_0_book is missing else l_0_book).owed_to_me, ) if (undefined(name='book') if l_0_book is missing else l_0_book).owed_to_me else (undefined(name='t') if l_0_t is missing else l_0_t).nothing))
    yield '\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).from_colleagues:
        pass
        yield '### What my colleagues give me back\n\n'
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).mirrors((undefined(name='book') if l_0_book is missing else l_0_book).from_colleagues, ))
        yield '\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).to_colleagues:
        pass
        yield '### What I give my colleagues back\n\n'
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).mirrored((undefined(name='book') if l_0_book is missing else l_0_book).to_colleagues, ))
        yield '\n\n'
    yield '## Golden rules\n\n'
    t_3 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize(l_1_rule.text)
        yield '**\n'
        if l_1_rule.yellow:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'yellow'))
            yield ': '
            yield environment.finalize(l_1_rule.yellow)
            yield '\n'
        if l_1_rule.red:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'red'))
            yield ': '
            yield environment.finalize(l_1_rule.red)
            yield '\n'
        if l_1_rule.bravo:
            pass
            yield '  - '
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'bravo'))
            yield ': '
            yield environment.finalize(l_1_rule.bravo)
            yield '\n'
        t_3 = 0
    l_1_rule = missing
    if t_3:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '\n'
    yield '\n## How I know that it works\n\n'
    t_4 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).measures:
        l_1_sides_md = resolve('sides_md')
        _loop_vars = {}
        pass
        yield '### '
        if l_1_one.moment:
            pass
            yield environment.finalize(l_1_one.moment.name)
        else:
            pass
            yield 'For all'
        yield '\n\n'
        yield environment.finalize((undefined(name='sides_md') if l_1_sides_md is missing else l_1_sides_md).measures(l_1_one, ))
        yield '\n\n'
        t_4 = 0
    l_1_one = l_1_sides_md = missing
    if t_4:
        pass
        yield 'not recorded\n\n'
    l_0_known = (undefined(name='book') if l_0_book is missing else l_0_book).role
    context.vars['known'] = l_0_known
    context.exported_vars.add('known')
    yield '### What I sent up\n\n'
    t_5 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).feedback:
        _loop_vars = {}
        pass
        template = environment.get_template('feedback.md', 'role-people.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one, 'known': l_0_known}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        t_5 = 0
    l_1_one = missing
    if t_5:
        pass
        yield 'not recorded\n'
    yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others:
        pass
        yield '### What others sent up where I lead\n\n'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others:
            _loop_vars = {}
            pass
            template = environment.get_template('feedback.md', 'role-people.md')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one, 'known': l_0_known}))
            try:
                for event in gen:
                    yield event
            finally: gen.close()
        l_1_one = missing
    yield '\n## Who wrote it\n\n'
    for (l_1_who, l_1_count) in (undefined(name='book') if l_0_book is missing else l_0_book).authors:
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).roles(l_1_who.roles, ))
        if l_1_who.workshop:
            pass
            yield ', '
            yield environment.finalize(l_1_who.workshop)
        if l_1_who.on:
            pass
            yield ', '
            yield environment.finalize(l_1_who.on)
        yield ' ('
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_count, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield ')\n'
    l_1_who = l_1_count = l_1_p = missing
    if (undefined(name='book') if l_0_book is missing else l_0_book).unsigned:
        pass
        yield '- Cues whose authors are not recorded: '
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).unsigned)
        yield '\n'
    if ((not (undefined(name='book') if l_0_book is missing else l_0_book).authors) and (not (undefined(name='book') if l_0_book is missing else l_0_book).unsigned)):
        pass
        yield 'not recorded\n'

blocks = {}
debug_info = '3=18&4=25&6=27&7=29&8=32&10=35&11=37&12=39&13=41&14=43&15=45&16=53&18=58&19=61&22=64&23=66&24=68&35=80&37=82&40=85&43=87&46=90&51=94&52=98&53=100&54=103&56=107&57=110&59=114&60=117&63=125&68=129&69=134&72=141&78=148&81=153&82=156&87=168&90=171&91=174&97=182&98=187&100=200&101=203&103=205'