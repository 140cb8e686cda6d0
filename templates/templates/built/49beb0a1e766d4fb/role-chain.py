from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-chain.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    pass
    yield '## Pour qui je travaille\n\n'
    t_1 = 1
    for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        yield '- Moi'
        for l_2_one in l_1_chain.through:
            _loop_vars = {}
            pass
            yield ' → '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_2_one.role, ))
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
                    yield 'sous '
                    yield environment.finalize(l_2_one.within.words)
                yield ')'
        l_2_one = missing
        yield ' → '
        if l_1_chain.segments:
            pass
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).segments(l_1_chain.segments, ))
        elif (l_1_chain.end == 'circle'):
            pass
            yield 'en cercle, personne ne rencontre de client'
        else:
            pass
            yield 'personne qui rencontre un client'
        yield '\n'
        t_1 = 0
    l_1_chain = l_1_p = missing
    if t_1:
        pass
        yield 'non renseigné\n'
    yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
        pass
        yield '### Qui travaille pour moi\n\n'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            l_1_p = resolve('p')
            _loop_vars = {}
            pass
            yield '- '
            yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).role(l_1_one.role, ))
            if l_1_one.delivers:
                pass
                yield '\xa0: '
                yield environment.finalize(l_1_one.delivers)
            if l_1_one.within:
                pass
                yield ', sous '
                yield environment.finalize(l_1_one.within.words)
            yield '\n'
        l_1_one = l_1_p = missing
        yield '\n'

blocks = {}
debug_info = '3=14&4=19&10=56&13=59&14=64'