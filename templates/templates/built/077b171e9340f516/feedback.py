from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'feedback.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_t = resolve('t')
    l_0_one = resolve('one')
    l_0_known = resolve('known')
    l_0_p = resolve('p')
    try:
        t_1 = environment.tests['sameas']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No test named 'sameas' found.")
    pass
    yield '- **'
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).kinds, (undefined(name='one') if l_0_one is missing else l_0_one).kind))
    yield '**: '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).text)
    yield ' ('
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).statuses, (undefined(name='one') if l_0_one is missing else l_0_one).status))
    if (undefined(name='one') if l_0_one is missing else l_0_one).on:
        pass
        yield ', '
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).on)
    yield ')'
    if ((undefined(name='one') if l_0_one is missing else l_0_one).moment and (not t_1((undefined(name='one') if l_0_one is missing else l_0_one).moment, (undefined(name='known') if l_0_known is missing else l_0_known)))):
        pass
        yield ' · '
        yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).moment.name)
        if (undefined(name='one') if l_0_one is missing else l_0_one).segments:
            pass
            yield ' ('
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).names((undefined(name='one') if l_0_one is missing else l_0_one).segments, ))
            yield ')'
    if (not t_1((undefined(name='one') if l_0_one is missing else l_0_one).raised_by, (undefined(name='known') if l_0_known is missing else l_0_known))):
        pass
        yield ' · sent up by '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='one') if l_0_one is missing else l_0_one).raised_by, ))
    yield '\n'
    if ((undefined(name='one') if l_0_one is missing else l_0_one).customer_effort or (undefined(name='one') if l_0_one is missing else l_0_one).employee_effort):
        pass
        yield '  - Effort: '
        if (undefined(name='one') if l_0_one is missing else l_0_one).customer_effort:
            pass
            yield 'customer '
            yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).customer_effort)
            yield '/5'
        if ((undefined(name='one') if l_0_one is missing else l_0_one).customer_effort and (undefined(name='one') if l_0_one is missing else l_0_one).employee_effort):
            pass
            yield ', '
        if (undefined(name='one') if l_0_one is missing else l_0_one).employee_effort:
            pass
            yield 'employee '
            yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).employee_effort)
            yield '/5'
        yield '\n'
    yield '  - Answer: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='one') if l_0_one is missing else l_0_one).answer, (undefined(name='t') if l_0_t is missing else l_0_t).answer, ))
    yield '\n'
    if (undefined(name='one') if l_0_one is missing else l_0_one).evidence:
        pass
        yield '  - Evidence: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='one') if l_0_one is missing else l_0_one).evidence, ))
        yield '\n'

blocks = {}
debug_info = '1=22&3=46&4=49&7=64&8=66&9=69'