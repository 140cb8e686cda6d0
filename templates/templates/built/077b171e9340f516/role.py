from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_t = resolve('t')
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_cards_md = resolve('cards_md')
    l_0_b = resolve('b')
    l_0_known = missing
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '# '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)
    yield '\n\n'
    template = environment.get_template('faults.md', 'role.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'known': l_0_known}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Playbook · '
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).stages, (undefined(name='book') if l_0_book is missing else l_0_book).stage))
    if (undefined(name='book') if l_0_book is missing else l_0_book).department:
        pass
        yield ' · '
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).department)
    yield ' · ['
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '](../index.md) · version '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).version)
    yield '\n\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).edition:
        pass
        yield '\nEdition for a wave: '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.wave)
        yield ' · stage: '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.stage)
        yield ' · '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.holds)
        yield '\n'
    yield '\n\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).since:
        pass
        template = environment.get_template('role-since.md', 'role.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'known': l_0_known}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    if (undefined(name='book') if l_0_book is missing else l_0_book).is_support:
        pass
        yield '## For whom I work\n\n'
        t_2 = 1
        for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
            _loop_vars = {}
            pass
            yield '- Me'
            for l_2_one in l_1_chain.through:
                _loop_vars = {}
                pass
                yield ' → '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_one.role, ))
                if (l_2_one.delivers or l_2_one.within):
                    pass
                    yield ' ('
                    if l_2_one.delivers:
                        pass
                        yield environment.finalize(l_2_one.delivers)
                    if l_2_one.within:
                        pass
                        if l_2_one.delivers:
                            pass
                            yield ', '
                        yield 'within '
                        yield environment.finalize(l_2_one.within.words)
                    yield ')'
            l_2_one = missing
            yield ' → '
            if l_1_chain.segments:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_chain.segments, ))
            elif (l_1_chain.end == 'circle'):
                pass
                yield 'in a circle, nobody meets a customer'
            else:
                pass
                yield 'nobody who meets a customer'
            yield '\n'
            t_2 = 0
        l_1_chain = missing
        if t_2:
            pass
            yield 'not recorded\n'
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            pass
            yield '### Who works for me\n\n'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
                _loop_vars = {}
                pass
                yield '- '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.role, ))
                if l_1_one.delivers:
                    pass
                    yield ': '
                    yield environment.finalize(l_1_one.delivers)
                if l_1_one.within:
                    pass
                    yield ', within '
                    yield environment.finalize(l_1_one.within.words)
                yield '\n'
            l_1_one = missing
            yield '\n'
        yield '## Who I am here\n\n- **Mission**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).mission, (undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
        yield '\n- **'
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
        yield '** '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
        yield ' **to** '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
        yield '\n- **Manager**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='book') if l_0_book is missing else l_0_book).manager] if (undefined(name='book') if l_0_book is missing else l_0_book).manager else []), ))
        yield '\n- **Hours**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
            pass
            yield '- **Evidence**: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ))
            yield '\n'
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).description:
            pass
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).description)
            yield '\n\n'
        yield '### What I bring\n\n'
        t_3 = 1
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
            _loop_vars = {}
            pass
            yield '- '
            if l_1_one.segment:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
            else:
                pass
                yield 'For all'
            yield ': '
            yield environment.finalize(l_1_one.says)
            yield '\n'
            t_3 = 0
        l_1_one = missing
        if t_3:
            pass
            yield 'not recorded\n'
        yield '\n'
    else:
        pass
        yield '## Who I am here\n\n- **Mission**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).mission, (undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
        yield '\n- **'
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
        yield '** '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
        yield ' **to** '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
        yield '\n- **Manager**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='book') if l_0_book is missing else l_0_book).manager] if (undefined(name='book') if l_0_book is missing else l_0_book).manager else []), ))
        yield '\n- **Hours**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
            pass
            yield '- **Evidence**: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ))
            yield '\n'
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).description:
            pass
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).description)
            yield '\n\n'
        yield '### What I bring\n\n'
        t_4 = 1
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
            _loop_vars = {}
            pass
            yield '- '
            if l_1_one.segment:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
            else:
                pass
                yield 'For all'
            yield ': '
            yield environment.finalize(l_1_one.says)
            yield '\n'
            t_4 = 0
        l_1_one = missing
        if t_4:
            pass
            yield 'not recorded\n'
        yield '\n## For whom I work\n\n'
        t_5 = 1
        for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
            _loop_vars = {}
            pass
            yield '- Me'
            for l_2_one in l_1_chain.through:
                _loop_vars = {}
                pass
                yield ' → '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_one.role, ))
                if (l_2_one.delivers or l_2_one.within):
                    pass
                    yield ' ('
                    if l_2_one.delivers:
                        pass
                        yield environment.finalize(l_2_one.delivers)
                    if l_2_one.within:
                        pass
                        if l_2_one.delivers:
                            pass
                            yield ', '
                        yield 'within '
                        yield environment.finalize(l_2_one.within.words)
                    yield ')'
            l_2_one = missing
            yield ' → '
            if l_1_chain.segments:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_chain.segments, ))
            elif (l_1_chain.end == 'circle'):
                pass
                yield 'in a circle, nobody meets a customer'
            else:
                pass
                yield 'nobody who meets a customer'
            yield '\n'
            t_5 = 0
        l_1_chain = missing
        if t_5:
            pass
            yield 'not recorded\n'
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            pass
            yield '### Who works for me\n\n'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
                _loop_vars = {}
                pass
                yield '- '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.role, ))
                if l_1_one.delivers:
                    pass
                    yield ': '
                    yield environment.finalize(l_1_one.delivers)
                if l_1_one.within:
                    pass
                    yield ', within '
                    yield environment.finalize(l_1_one.within.words)
                yield '\n'
            l_1_one = missing
            yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).leading:
        pass
        template = environment.get_template('role-lead.md', 'role.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'known': l_0_known}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    if (undefined(name='book') if l_0_book is missing else l_0_book).conducting:
        pass
        template = environment.get_template('role-conduct.md', 'role.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'known': l_0_known}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    yield '## My part at a glance\n\n'
    t_6 = 1
    for l_1_glance in (undefined(name='book') if l_0_book is missing else l_0_book).glances:
        l_1_beats_md = resolve('beats_md')
        _loop_vars = {}
        pass
        yield '### '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_glance.segment, ))
        yield '\n\n'
        yield environment.finalize((undefined(name='beats_md') if l_1_beats_md is missing else l_1_beats_md)(l_1_glance.beats, ))
        yield '\n\n'
        t_6 = 0
    l_1_glance = l_1_beats_md = missing
    if t_6:
        pass
        yield 'No journey has a part for this role.\n\n'
    yield '## My cards\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cards:
        pass
        yield '*Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said. Word for word: said as it stands. Outline: the points to say, in my own words. Intention: what to get across.*\n\n'
        yield environment.finalize((undefined(name='cards_md') if l_0_cards_md is missing else l_0_cards_md)((undefined(name='book') if l_0_book is missing else l_0_book).cards, ))
        yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).cards, ))
        yield '\n'
    yield '\n## My promises\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).promises:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).promises((undefined(name='book') if l_0_book is missing else l_0_book).promises, ))
        yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_promises, ))
        yield '\n'
    yield '\n## My handoffs\n\n### What I receive\n\n'
    t_7 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).received:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.giver, ))
        yield ' → '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.receiver, ))
        yield '** ('
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).modes_of_handoff, l_1_one.mode))
        yield '), '
        if l_1_one.when:
            pass
            yield environment.finalize(l_1_one.when.words)
        else:
            pass
            yield 'not recorded'
        yield ' · '
        yield environment.finalize(l_1_one.before.name)
        if (not l_1_one.inside):
            pass
            yield ' → '
            yield environment.finalize(l_1_one.after.name)
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names(l_1_one.segments, ))
        yield '\n'
        if l_1_one.about:
            pass
            yield '  - '
            yield environment.finalize(l_1_one.about)
            yield '\n'
        yield '  - **Carries**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.carries, ', ', ))
        yield '\n  - **To the customer**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.says, ))
        yield '\n  - **To the colleague**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.tells, ))
        yield '\n  - **Acknowledged**: '
        if t_1(l_1_one.acknowledged):
            pass
            yield 'not recorded'
        elif l_1_one.acknowledged:
            pass
            yield 'yes'
        else:
            pass
            yield 'no'
        yield '\n'
        if l_1_one.fallback:
            pass
            yield '  - **Otherwise turn to**: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.fallback, ))
            yield '\n'
        yield '\n'
        t_7 = 0
    l_1_one = missing
    if t_7:
        pass
        yield 'None is recorded.\n\n'
    yield '### What I give\n\n'
    t_8 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).given:
        _loop_vars = {}
        pass
        yield '- **'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.giver, ))
        yield ' → '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.receiver, ))
        yield '** ('
        yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).modes_of_handoff, l_1_one.mode))
        yield '), '
        if l_1_one.when:
            pass
            yield environment.finalize(l_1_one.when.words)
        else:
            pass
            yield 'not recorded'
        yield ' · '
        yield environment.finalize(l_1_one.before.name)
        if (not l_1_one.inside):
            pass
            yield ' → '
            yield environment.finalize(l_1_one.after.name)
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names(l_1_one.segments, ))
        yield '\n'
        if l_1_one.about:
            pass
            yield '  - '
            yield environment.finalize(l_1_one.about)
            yield '\n'
        yield '  - **Carries**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.carries, ', ', ))
        yield '\n  - **To the customer**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.says, ))
        yield '\n  - **To the colleague**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.tells, ))
        yield '\n  - **Acknowledged**: '
        if t_1(l_1_one.acknowledged):
            pass
            yield 'not recorded'
        elif l_1_one.acknowledged:
            pass
            yield 'yes'
        else:
            pass
            yield 'no'
        yield '\n'
        if l_1_one.fallback:
            pass
            yield '  - **Otherwise turn to**: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.fallback, ))
            yield '\n'
        yield '\n'
        t_8 = 0
    l_1_one = missing
    if t_8:
        pass
        yield 'None is recorded.\n\n'
    yield '## My latitude\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).latitude:
        pass
        yield '- **Without asking**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alone, ))
        yield '\n- **Up to**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).latitude.up_to, ))
        yield '\n- **I always ask before**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).latitude.always_ask, ))
        yield '\n- **Beyond it I alert**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert] if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert else []), ))
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within:
            pass
            yield ', within '
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within.words)
        yield '\n- **Right to error**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).latitude.right_to_error, ))
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note:
            pass
            yield '- **Remark**: '
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.note)
            yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_latitude, ))
        yield '\n'
    yield '\n## In my own way\n\n'
    t_9 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
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
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.strengths, label=(undefined(name='t') if l_0_t is missing else l_0_t).strengths, ))
        yield '\n- **Risks**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.risks, label=(undefined(name='t') if l_0_t is missing else l_0_t).risks, ))
        yield '\n- **What helps**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.helps, ))
        yield '\n- **What hinders**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.hinders, ))
        yield '\n- **Shaped by**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.shaped_by, ))
        yield '\n'
        def t_10(fiter):
            for (l_2_label, l_2_text) in fiter:
                if l_2_text:
                    yield (l_2_label, l_2_text)
        for (l_2_label, l_2_text) in t_10((((undefined(name='t') if l_0_t is missing else l_0_t).tools, l_1_one.tools), ((undefined(name='t') if l_0_t is missing else l_0_t).training, l_1_one.training), ((undefined(name='t') if l_0_t is missing else l_0_t).objectives, l_1_one.objectives), ((undefined(name='t') if l_0_t is missing else l_0_t).manager_says, l_1_one.manager_says))):
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
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.evidence, ))
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
        t_9 = 0
    l_1_one = l_1_ways = l_1_ways_md = missing
    if t_9:
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
    t_11 = 1
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
        t_11 = 0
    l_1_rule = missing
    if t_11:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '\n'
    yield '\n## How I know that it works\n\n'
    t_12 = 1
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
        t_12 = 0
    l_1_one = l_1_sides_md = missing
    if t_12:
        pass
        yield 'not recorded\n\n'
    l_0_known = (undefined(name='book') if l_0_book is missing else l_0_book).role
    context.vars['known'] = l_0_known
    context.exported_vars.add('known')
    yield '### What I sent up\n\n'
    t_13 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).feedback:
        _loop_vars = {}
        pass
        template = environment.get_template('feedback.md', 'role.md')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one, 'known': l_0_known}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        t_13 = 0
    l_1_one = missing
    if t_13:
        pass
        yield 'not recorded\n'
    yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others:
        pass
        yield '### What others sent up where I lead\n\n'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others:
            _loop_vars = {}
            pass
            template = environment.get_template('feedback.md', 'role.md')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_1_one, 'known': l_0_known}))
            try:
                for event in gen:
                    yield event
            finally: gen.close()
        l_1_one = missing
    yield '\n## Who wrote it\n\n'
    for (l_1_who, l_1_count) in (undefined(name='book') if l_0_book is missing else l_0_book).authors:
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(l_1_who.roles, ))
        if l_1_who.workshop:
            pass
            yield ', '
            yield environment.finalize(l_1_who.workshop)
        if l_1_who.on:
            pass
            yield ', '
            yield environment.finalize(l_1_who.on)
        yield ' ('
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_count, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield ')\n'
    l_1_who = l_1_count = missing
    if (undefined(name='book') if l_0_book is missing else l_0_book).unsigned:
        pass
        yield '- Cues whose authors are not recorded: '
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).unsigned)
        yield '\n'
    if ((not (undefined(name='book') if l_0_book is missing else l_0_book).authors) and (not (undefined(name='book') if l_0_book is missing else l_0_book).unsigned)):
        pass
        yield 'not recorded\n'

blocks = {}
debug_info = '1=25&3=27&4=34&6=44&8=47&12=54&13=62&16=66&17=70&23=107&26=110&27=114&34=127&35=129&36=135&37=137&38=139&39=142&42=145&43=147&48=151&49=155&57=173&58=175&59=181&60=183&61=185&62=188&65=191&66=193&71=197&72=201&79=217&80=221&86=258&89=261&90=265&96=277&97=285&100=295&101=300&103=302&111=310&114=313&116=317&121=320&122=322&124=326&131=330&132=334&133=355&134=358&136=361&137=363&138=365&139=367&141=377&142=380&151=390&152=394&153=415&154=418&156=421&157=423&158=425&159=427&161=437&162=440&171=449&172=452&173=454&174=456&175=458&177=464&178=466&179=469&182=473&187=477&188=483&190=485&191=487&192=490&194=493&195=495&196=497&197=499&198=501&199=503&200=511&202=516&203=519&206=522&207=524&208=526&219=538&221=540&224=543&227=545&230=548&235=552&236=556&237=558&238=561&240=565&241=568&243=572&244=575&247=583&252=587&253=592&256=599&262=606&265=611&266=614&271=626&274=629&275=632&281=640&282=644&284=657&285=660&287=662'