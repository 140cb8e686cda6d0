from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-conduct.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_k = resolve('k')
    l_0_t = resolve('t')
    l_0_whole = missing
    pass
    l_0_whole = (undefined(name='book') if l_0_book is missing else l_0_book).conducting
    context.vars['whole'] = l_0_whole
    context.exported_vars.add('whole')
    yield '## The whole that I conduct\n\n'
    yield environment.finalize((undefined(name='k') if l_0_k is missing else l_0_k).journeys((undefined(name='whole') if l_0_whole is missing else l_0_whole).journeys, ))
    yield '\n\n### Expectations that nobody plays\n\n'
    yield environment.finalize(((undefined(name='k') if l_0_k is missing else l_0_k).unplayed((undefined(name='whole') if l_0_whole is missing else l_0_whole).unplayed, ) if (undefined(name='whole') if l_0_whole is missing else l_0_whole).unplayed else (undefined(name='t') if l_0_t is missing else l_0_t).all_played))
    yield '\n\n### Promises that may not hold\n\n'
    yield environment.finalize(((undefined(name='k') if l_0_k is missing else l_0_k).unkept((undefined(name='whole') if l_0_whole is missing else l_0_whole).unkept, ) if (undefined(name='whole') if l_0_whole is missing else l_0_whole).unkept else (undefined(name='t') if l_0_t is missing else l_0_t).none_unkept))
    yield '\n\n### What is not recorded\n\n'
    t_1 = 1
    for l_1_one in (undefined(name='whole') if l_0_whole is missing else l_0_whole).unrecorded:
        l_1_p = resolve('p')
        _loop_vars = {}
        pass
        yield '- '
        yield environment.finalize((undefined(name='p') if l_1_p is missing else l_1_p).gap(l_1_one, ))
        yield '\n'
        t_1 = 0
    l_1_one = l_1_p = missing
    if t_1:
        pass
        yield 'Everything that a page asks for is recorded.\n'
    yield '\n'

blocks = {}
debug_info = '1=15&4=19&8=21&12=23&16=26&17=31'