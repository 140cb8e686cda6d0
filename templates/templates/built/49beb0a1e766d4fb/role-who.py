from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-who.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_p = resolve('p')
    l_0_book = resolve('book')
    l_0_t = resolve('t')
    pass
    yield '## Qui je suis ici\n\n- **Mission**\xa0: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).mission, (undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
    yield '\n- **'
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
    yield '** '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
    yield ' **vers** '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
    yield '\n- **Responsable**\xa0: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(([(undefined(name='book') if l_0_book is missing else l_0_book).manager] if (undefined(name='book') if l_0_book is missing else l_0_book).manager else []), ))
    yield '\n- **Horaires**\xa0: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
    yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
        pass
        yield '- **Constats**\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ))
        yield '\n'
    yield '\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).description:
        pass
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).description)
        yield '\n\n'
    yield '### Ce que j’apporte\n\n'
    t_1 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
        _loop_vars = {}
        pass
        yield '- '
        if l_1_one.segment:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
        else:
            pass
            yield 'Pour tous'
        yield '\xa0: '
        yield environment.finalize(l_1_one.says)
        yield '\n'
        t_1 = 0
    l_1_one = missing
    if t_1:
        pass
        yield 'non renseigné\n'
    yield '\n'

blocks = {}
debug_info = '3=15&4=17&5=23&6=25&7=27&8=30&11=33&12=35&17=39&18=43'