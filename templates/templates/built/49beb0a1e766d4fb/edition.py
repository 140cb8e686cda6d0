from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'edition.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_t = resolve('t')
    l_0_one = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    l_0_one = (undefined(name='plan') if l_0_plan is missing else l_0_plan).edition
    context.vars['one'] = l_0_one
    context.exported_vars.add('one')
    yield '# '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).wave)
    yield '\n\n'
    template = environment.get_template('faults.md', 'edition.md')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'one': l_0_one}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield 'Édition pour une vague · '
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield ' · étape\xa0: '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).stage)
    yield ' · '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).holds)
    yield '\n\n## Où en est la vague\n\n'
    for (l_1_label, l_1_stage, l_1_from) in (((undefined(name='t') if l_0_t is missing else l_0_t).now, (undefined(name='one') if l_0_one is missing else l_0_one).now, (undefined(name='t') if l_0_t is missing else l_0_t).since_day), ((undefined(name='t') if l_0_t is missing else l_0_t).then, (undefined(name='one') if l_0_one is missing else l_0_one).then, (undefined(name='t') if l_0_t is missing else l_0_t).from_day)):
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        if l_1_stage:
            pass
            yield '- **'
            yield environment.finalize(l_1_label)
            yield '**\xa0: '
            yield environment.finalize(l_1_stage.name)
            if l_1_stage.since:
                pass
                yield ', '
                yield environment.finalize(l_1_from)
                yield ' '
                yield environment.finalize(l_1_stage.since)
            yield '\n  - **Intention**\xa0: '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).text(l_1_stage.intention, (undefined(name='t') if l_0_t is missing else l_0_t).intention, ))
            yield '\n  - **Le signe qu’elle est franchie**\xa0: '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).text(l_1_stage.sign, (undefined(name='t') if l_0_t is missing else l_0_t).sign_over, ))
            yield '\n'
            if l_1_stage.until:
                pass
                yield '  - **Au moins jusqu’au**\xa0: '
                yield environment.finalize(l_1_stage.until)
                yield '\n'
        else:
            pass
            yield '- **'
            yield environment.finalize(l_1_label)
            yield '**\xa0: La dernière étape est atteinte.\n'
    l_1_label = l_1_stage = l_1_from = l_1_p = missing
    yield '\n## Ce que reçoit chaque métier\n\n'
    l_1_loop = missing
    for l_1_role, l_1_loop in LoopContext((undefined(name='one') if l_0_one is missing else l_0_one).roles, undefined):
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        yield '### '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_role.role, ))
        yield '\n\n'
        yield environment.finalize(t_1(l_1_role.given))
        yield ' sur '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_role.total, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield ' · version '
        yield environment.finalize(l_1_role.version)
        yield '\n\n'
        l_2_loop = missing
        for l_2_cue, l_2_loop in LoopContext(l_1_role.given, undefined):
            _loop_vars = {}
            pass
            yield environment.finalize(l_2_loop.index)
            yield '. '
            yield environment.finalize(l_2_cue.gist)
            yield '\n'
        l_2_loop = l_2_cue = missing
        yield '\n'
        if l_1_role.left_out:
            pass
            yield '*Laissé de côté, et pourquoi*\n\n'
            for l_2_left in l_1_role.left_out:
                _loop_vars = {}
                pass
                yield '- '
                yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_2_left.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
                yield '\xa0: '
                yield environment.finalize(l_2_left.why)
                yield '\n'
            l_2_left = missing
            yield '\n'
    l_1_loop = l_1_role = l_1_p = missing
    yield '*Cette édition contient les partitions de ces métiers et rien d’autre\xa0: les partitions d’ensemble, la couverture, les promesses, ce qui rapporte et les miroirs sont ceux de toute la maison.*\n\n## Ateliers\n\n'
    t_2 = 1
    for l_1_workshop in (undefined(name='one') if l_0_one is missing else l_0_one).workshops:
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize(l_1_workshop.name)
        yield '\xa0: '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).text(l_1_workshop.on, ))
        yield ' · '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).count(l_1_workshop.cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield ' · '
        if l_1_workshop.is_held:
            pass
            yield 'tenu'
        else:
            pass
            yield 'à venir'
        yield '\n'
        t_2 = 0
    l_1_workshop = l_1_p = missing
    if t_2:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).workshops, ))
        yield '\n'

blocks = {}
debug_info = '1=20&2=24&4=26&5=33&9=39&10=43&11=46&13=56&14=58&15=60&16=63&19=68&25=73&26=78&28=80&30=87&31=90&34=96&37=99&38=103&47=112&48=117&51=134'