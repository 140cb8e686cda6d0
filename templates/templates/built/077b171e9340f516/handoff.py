from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'handoff.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_p = resolve('p')
    l_0_one = resolve('one')
    l_0_t = resolve('t')
    try:
        t_1 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '- **'
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='one') if l_0_one is missing else l_0_one).giver, ))
    yield ' → '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='one') if l_0_one is missing else l_0_one).receiver, ))
    yield '** ('
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).modes_of_handoff, (undefined(name='one') if l_0_one is missing else l_0_one).mode))
    yield '), '
    if (undefined(name='one') if l_0_one is missing else l_0_one).when:
        pass
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).when.words)
    else:
        pass
        yield 'not recorded'
    yield ' · '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).before.name)
    if (not (undefined(name='one') if l_0_one is missing else l_0_one).inside):
        pass
        yield ' → '
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).after.name)
    yield ' · '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='one') if l_0_one is missing else l_0_one).segments, ))
    yield '\n'
    if (undefined(name='one') if l_0_one is missing else l_0_one).about:
        pass
        yield '  - '
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).about)
        yield '\n'
    yield '  - **Carries**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='one') if l_0_one is missing else l_0_one).carries, ', ', ))
    yield '\n  - **To the customer**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='one') if l_0_one is missing else l_0_one).says, ))
    yield '\n  - **To the colleague**: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='one') if l_0_one is missing else l_0_one).tells, ))
    yield '\n  - **Acknowledged**: '
    if t_1((undefined(name='one') if l_0_one is missing else l_0_one).acknowledged):
        pass
        yield 'not recorded'
    elif (undefined(name='one') if l_0_one is missing else l_0_one).acknowledged:
        pass
        yield 'yes'
    else:
        pass
        yield 'no'
    yield '\n'
    if (undefined(name='one') if l_0_one is missing else l_0_one).fallback:
        pass
        yield '  - **Otherwise turn to**: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='one') if l_0_one is missing else l_0_one).fallback, ))
        yield '\n'
    yield '\n'

blocks = {}
debug_info = '1=21&2=42&3=45&5=48&6=50&7=52&8=54&10=64&11=67'