from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-bonds.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_b = resolve('b')
    l_0_t = resolve('t')
    l_0_p = resolve('p')
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '## Mes promesses\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).promises:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).promises((undefined(name='book') if l_0_book is missing else l_0_book).promises, ))
        yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_promises, ))
        yield '\n'
    yield '\n## Mes relais\n\n### Ce que je reçois\n\n'
    t_2 = 1
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
            yield 'non renseigné'
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
        yield '  - **Transmet**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.carries, ', ', ))
        yield '\n  - **Au client**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.says, ))
        yield '\n  - **Au collègue**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.tells, ))
        yield '\n  - **Accusé de réception**\xa0: '
        if t_1(l_1_one.acknowledged):
            pass
            yield 'non renseigné'
        elif l_1_one.acknowledged:
            pass
            yield 'oui'
        else:
            pass
            yield 'non'
        yield '\n'
        if l_1_one.fallback:
            pass
            yield '  - **À défaut**\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.fallback, ))
            yield '\n'
        yield '\n'
        t_2 = 0
    l_1_one = missing
    if t_2:
        pass
        yield 'Aucun n’est renseigné.\n\n'
    yield '### Ce que je donne\n\n'
    t_3 = 1
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
            yield 'non renseigné'
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
        yield '  - **Transmet**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.carries, ', ', ))
        yield '\n  - **Au client**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.says, ))
        yield '\n  - **Au collègue**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text(l_1_one.tells, ))
        yield '\n  - **Accusé de réception**\xa0: '
        if t_1(l_1_one.acknowledged):
            pass
            yield 'non renseigné'
        elif l_1_one.acknowledged:
            pass
            yield 'oui'
        else:
            pass
            yield 'non'
        yield '\n'
        if l_1_one.fallback:
            pass
            yield '  - **À défaut**\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.fallback, ))
            yield '\n'
        yield '\n'
        t_3 = 0
    l_1_one = missing
    if t_3:
        pass
        yield 'Aucun n’est renseigné.\n\n'
    yield '## Ma latitude\n\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).latitude:
        pass
        yield '- **Sans demander**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alone, ))
        yield '\n- **Plafond**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).latitude.up_to, ))
        yield '\n- **Je demande toujours avant**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).latitude.always_ask, ))
        yield '\n- **Au-delà, j’alerte**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert] if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert else []), ))
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within:
            pass
            yield ', sous '
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within.words)
        yield '\n- **Droit à l’erreur**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).latitude.right_to_error, ))
        yield '\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note:
            pass
            yield '- **Remarque**\xa0: '
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.note)
            yield '\n'
    else:
        pass
        yield environment.finalize((undefined(name='t') if l_0_t is missing else l_0_t).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_latitude, ))
        yield '\n'
    yield '\n'

blocks = {}
debug_info = '3=22&4=24&6=28&13=32&14=36&15=57&16=60&18=63&19=65&20=67&21=69&23=79&24=82&33=92&34=96&35=117&36=120&38=123&39=125&40=127&41=129&43=139&44=142&53=151&54=154&55=156&56=158&57=160&59=166&60=168&61=171&64=175'