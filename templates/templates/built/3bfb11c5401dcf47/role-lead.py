from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-lead.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_p = resolve('p')
    l_0_leading = missing
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    pass
    l_0_leading = (undefined(name='book') if l_0_book is missing else l_0_book).leading
    context.vars['leading'] = l_0_leading
    context.exported_vars.add('leading')
    yield '<section id="leading">\n<h2>What I answer for</h2>\n'
    if (((undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors_house or (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors) or (undefined(name='leading') if l_0_leading is missing else l_0_leading).team):
        pass
        yield '<dl class="form wide">\n'
        if ((undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors_house or (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors):
            pass
            yield '<div><dt>I sponsor</dt><dd>'
            if (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors_house:
                pass
                yield 'the whole house'
                if (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors:
                    pass
                    yield ', '
            yield environment.finalize(t_1(context.eval_ctx, (undefined(name='leading') if l_0_leading is missing else l_0_leading).sponsors, ', '))
            yield '</dd></div>\n'
        if (undefined(name='leading') if l_0_leading is missing else l_0_leading).team:
            pass
            yield '<div><dt>Those I lead</dt><dd>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles((undefined(name='leading') if l_0_leading is missing else l_0_leading).team, ))
            yield '</dd></div>\n'
        yield '</dl>\n'
    yield '<h3>What I owe my teams</h3>\n'
    t_2 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).i_owe:
        _loop_vars = {}
        pass
        yield '<div class="mirror">\n<p class="asked"><small>Asked of: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.to, ))
        yield '</small> '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.asked, ))
        yield '</p>\n<p class="given"><small>Given back</small> '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.given, ))
        if l_1_one.when:
            pass
            yield ' <i>'
            yield environment.finalize(l_1_one.when.words)
            yield '</i>'
        yield '</p>\n'
        if l_1_one.sign:
            pass
            yield '<p><small>The sign of it</small> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.sign, ))
            yield '</p>'
        if l_1_one.about:
            pass
            yield '<p class="meta">'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.about, ))
            yield '</p>'
        yield '</div>\n'
        t_2 = 0
    l_1_one = missing
    if t_2:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
    yield '<h3>What I go and live</h3>\n'
    if (undefined(name='leading') if l_0_leading is missing else l_0_leading).immersions:
        pass
        yield '<ul>\n'
        for l_1_one in (undefined(name='leading') if l_0_leading is missing else l_0_leading).immersions:
            _loop_vars = {}
            pass
            yield '<li>'
            if l_1_one.moment:
                pass
                yield environment.finalize(l_1_one.moment.name)
            else:
                pass
                yield 'a moment of my choice'
            if l_1_one.every:
                pass
                yield ', <i>at least once in '
                yield environment.finalize(l_1_one.every.words)
                yield '</i>'
            yield ' <small>'
            yield environment.finalize(l_1_one.wave)
            yield '</small>'
            if l_1_one.note:
                pass
                yield ' '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.note, ))
            yield '</li>\n'
        l_1_one = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
    yield '<h3>The promises I answer for</h3>\n'
    if (undefined(name='leading') if l_0_leading is missing else l_0_leading).answers_for:
        pass
        yield '<ul>\n'
        for l_1_one in (undefined(name='leading') if l_0_leading is missing else l_0_leading).answers_for:
            l_1_root = resolve('root')
            l_1_t = resolve('t')
            _loop_vars = {}
            pass
            yield '<li>'
            if ('promises' in (undefined(name='p') if l_0_p is missing else l_0_p).pages):
                pass
                yield '<a href="'
                yield environment.finalize((undefined(name='root') if l_1_root is missing else l_1_root))
                yield 'promises.html">'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.promise, ))
                yield '</a>'
            else:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.promise, ))
            if l_1_one.verdict:
                pass
                yield ' <span class="state '
                yield environment.finalize(('lead' if l_1_one.is_proved else 'missing'))
                yield '">'
                yield environment.finalize(l_1_one.verdict)
                yield '</span>'
            yield ' <small>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), markup_join(('because_', l_1_one.because, ))))
            yield '</small></li>\n'
        l_1_one = l_1_root = l_1_t = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '1=20&4=24&6=27&7=30&9=38&10=41&15=46&17=50&18=54&19=61&22=77&25=80&27=83&28=87&32=111&35=114&37=117&38=123&42=148'