from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-since.md'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_book = resolve('book')
    l_0_mine = missing
    pass
    l_0_mine = (undefined(name='plan') if l_0_plan is missing else l_0_plan).since.for_role((undefined(name='book') if l_0_book is missing else l_0_book).role, )
    context.vars['mine'] = l_0_mine
    context.exported_vars.add('mine')
    yield '## Ce qui a changé pour moi\n\nDepuis '
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).since.revision)
    yield '\n\n'
    if (undefined(name='mine') if l_0_mine is missing else l_0_mine):
        pass
        if (undefined(name='mine') if l_0_mine is missing else l_0_mine).is_new:
            pass
            yield 'Ce métier est nouveau.\n\n'
        for l_1_one in (undefined(name='mine') if l_0_mine is missing else l_0_mine).changes:
            _loop_vars = {}
            pass
            yield '- **'
            yield environment.finalize(l_1_one.head)
            yield '**\xa0: '
            yield environment.finalize(l_1_one.name)
            if l_1_one.moment:
                pass
                yield ' · '
                yield environment.finalize(l_1_one.moment)
            yield '\n'
            for l_2_breach in l_1_one.breaking:
                _loop_vars = {}
                pass
                yield '  - **Attention**\xa0: '
                yield environment.finalize(l_2_breach)
                yield '\n'
            l_2_breach = missing
            for l_2_detail in l_1_one.details:
                _loop_vars = {}
                pass
                yield '  - **'
                yield environment.finalize(l_2_detail.field)
                yield '**\xa0: '
                yield environment.finalize(l_2_detail.before)
                if (l_2_detail.before and l_2_detail.after):
                    pass
                    yield ' → '
                yield environment.finalize(l_2_detail.after)
                yield '\n\n'
            l_2_detail = missing
        l_1_one = missing
        yield '\n'
        if (undefined(name='mine') if l_0_mine is missing else l_0_mine).reasons:
            pass
            yield '### Pourquoi\n\n'
            for l_1_reason in (undefined(name='mine') if l_0_mine is missing else l_0_mine).reasons:
                _loop_vars = {}
                pass
                yield '- '
                yield environment.finalize(l_1_reason)
                yield '\n'
            l_1_reason = missing
            yield '\n'
    else:
        pass
        yield 'Rien n’a changé pour ce métier.\n\n'

blocks = {}
debug_info = '1=14&4=18&6=20&7=22&11=25&12=29&14=37&15=41&17=44&18=48&23=59&26=62&27=66'