from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-since.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_book = resolve('book')
    l_0_mine = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    pass
    l_0_mine = (undefined(name='plan') if l_0_plan is missing else l_0_plan).since.for_role((undefined(name='book') if l_0_book is missing else l_0_book).role, )
    context.vars['mine'] = l_0_mine
    context.exported_vars.add('mine')
    yield '<section id="since">\n<h2>What has changed for me</h2>\n<p class="legend">Since '
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).since.revision)
    yield '</p>\n'
    if (undefined(name='mine') if l_0_mine is missing else l_0_mine):
        pass
        if (undefined(name='mine') if l_0_mine is missing else l_0_mine).is_new:
            pass
            yield '<p>This role is new.</p>'
        yield '<ul>\n'
        for l_1_one in (undefined(name='mine') if l_0_mine is missing else l_0_mine).changes:
            _loop_vars = {}
            pass
            yield '<li><b>'
            yield environment.finalize(l_1_one.head)
            yield '</b>: '
            if l_1_one.anchor:
                pass
                yield '<a href="#'
                yield environment.finalize(l_1_one.anchor)
                yield '">'
                yield environment.finalize(l_1_one.name)
                yield '</a>'
            else:
                pass
                yield environment.finalize(l_1_one.name)
            if l_1_one.moment:
                pass
                yield ' <small>'
                yield environment.finalize(l_1_one.moment)
                yield '</small>'
            if l_1_one.breaking:
                pass
                yield '<p><strong>Attention: '
                yield environment.finalize(t_1(context.eval_ctx, l_1_one.breaking, ' · '))
                yield '</strong></p>'
            if l_1_one.details:
                pass
                yield '<dl class="form wide">\n'
                for l_2_detail in l_1_one.details:
                    _loop_vars = {}
                    pass
                    yield '<div><dt>'
                    yield environment.finalize(l_2_detail.field)
                    yield '</dt><dd>'
                    if l_2_detail.before:
                        pass
                        yield '<del>'
                        yield environment.finalize(l_2_detail.before)
                        yield '</del>'
                    if (l_2_detail.before and l_2_detail.after):
                        pass
                        yield '<br>'
                    if l_2_detail.after:
                        pass
                        yield '<ins>'
                        yield environment.finalize(l_2_detail.after)
                        yield '</ins>'
                    yield '</dd></div>\n'
                l_2_detail = missing
                yield '</dl>\n'
            yield '</li>\n'
        l_1_one = missing
        yield '</ul>\n'
        if (undefined(name='mine') if l_0_mine is missing else l_0_mine).reasons:
            pass
            yield '<h3>Why</h3>\n<ul>'
            for l_1_reason in (undefined(name='mine') if l_0_mine is missing else l_0_mine).reasons:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize(l_1_reason)
                yield '</li>'
            l_1_reason = missing
            yield '</ul>\n'
    else:
        pass
        yield '<p>Nothing has changed for this role.</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '1=20&4=24&5=26&6=28&8=32&9=36&10=53&11=58&13=61&14=65&21=86&23=89'