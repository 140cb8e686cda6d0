from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'workshop.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'workshop.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_title(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_kit = resolve('kit')
    pass
    yield 'Workshop · '
    yield environment.finalize((undefined(name='kit') if l_0_kit is missing else l_0_kit).name)

def block_site(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    pass
    yield '<header class="site">\n<p>'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</p>\n</header>\n'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_kit = resolve('kit')
    l_0_t = resolve('t')
    l_0_p = resolve('p')
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<header class="opening">\n<p class="kicker">Workshop · '
    yield environment.finalize(((undefined(name='t') if l_0_t is missing else l_0_t).role if (undefined(name='kit') if l_0_kit is missing else l_0_kit).is_role else (undefined(name='t') if l_0_t is missing else l_0_t).moment))
    yield '</p>\n<h1>'
    yield environment.finalize((undefined(name='kit') if l_0_kit is missing else l_0_kit).name)
    yield '</h1>\n'
    if (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
        pass
        yield '<p class="intro">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count((undefined(name='kit') if l_0_kit is missing else l_0_kit).total, (undefined(name='t') if l_0_t is missing else l_0_t).slip, (undefined(name='t') if l_0_t is missing else l_0_t).slips, ))
        yield '</p>\n<p>Each slip is a gap that those who play can close. Print at actual size, four a sheet; cut along the marks; fill them with them; bring back what was decided: parcours workshop --stubs prints what to paste.</p>\n<ol class="agenda">\n'
        for l_1_chapter in (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
            _loop_vars = {}
            pass
            yield '<li><b>'
            yield environment.finalize(l_1_chapter.title)
            yield '</b> '
            yield environment.finalize(l_1_chapter.question)
            yield ' <small>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(t_2(l_1_chapter.slips), (undefined(name='t') if l_0_t is missing else l_0_t).slip, (undefined(name='t') if l_0_t is missing else l_0_t).slips, ))
            yield '</small></li>\n'
        l_1_chapter = missing
        yield '</ol>\n'
    else:
        pass
        yield '<p class="none">No gap was found here.</p>\n'
    if ((undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters and (undefined(name='kit') if l_0_kit is missing else l_0_kit).quiet):
        pass
        yield '<p class="meta">No slip here: '
        yield environment.finalize(t_1(context.eval_ctx, (undefined(name='kit') if l_0_kit is missing else l_0_kit).quiet, ' · '))
        yield '</p>\n'
    def t_3(fiter):
        for (l_1_title, l_1_lines) in fiter:
            if l_1_lines:
                yield (l_1_title, l_1_lines)
    for (l_1_title, l_1_lines) in t_3((((undefined(name='t') if l_0_t is missing else l_0_t).waived_gaps, (undefined(name='kit') if l_0_kit is missing else l_0_kit).waived), ((undefined(name='t') if l_0_t is missing else l_0_t).desk_gaps, (undefined(name='kit') if l_0_kit is missing else l_0_kit).at_the_desk))):
        _loop_vars = {}
        pass
        yield '<h2>'
        yield environment.finalize(l_1_title)
        yield '</h2>\n<ul class="aside">\n'
        for l_2_line in l_1_lines:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize(l_2_line)
            yield '</li>\n'
        l_2_line = missing
        yield '</ul>\n'
    l_1_title = l_1_lines = missing
    yield '</header>\n'
    for l_1_chapter in (undefined(name='kit') if l_0_kit is missing else l_0_kit).chapters:
        l_1_sheets = resolve('sheets')
        _loop_vars = {}
        pass
        yield '<section class="slips" aria-labelledby="'
        yield environment.finalize(l_1_chapter.kind)
        yield '">\n<h2 id="'
        yield environment.finalize(l_1_chapter.kind)
        yield '">'
        yield environment.finalize(l_1_chapter.title)
        yield '</h2>\n'
        for l_2_sheet in (undefined(name='sheets') if l_1_sheets is missing else l_1_sheets)(l_1_chapter.slips, ):
            _loop_vars = {}
            pass
            yield '<div class="sheet'
            if (environment.getitem(l_2_sheet, 0).size == 'whole'):
                pass
                yield ' whole'
            yield '">\n'
            for (l_3_slip, l_3_size) in l_2_sheet:
                _loop_vars = {}
                pass
                yield '<article class="side slip '
                yield environment.finalize(l_3_size)
                yield '">\n<p class="kicker">'
                yield environment.finalize(l_1_chapter.question)
                yield '</p>\n<h3>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_3_slip.title, ))
                yield '</h3>\n<p class="meta">'
                yield environment.finalize(l_3_slip.whose)
                yield '</p>\n'
                if l_3_slip.facts:
                    pass
                    yield '<ul class="known">\n'
                    for l_4_fact in l_3_slip.facts:
                        _loop_vars = {}
                        pass
                        yield '<li><b>'
                        yield environment.finalize(l_4_fact.label)
                        yield '</b> '
                        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_4_fact.text, ))
                        yield '</li>\n'
                    l_4_fact = missing
                    yield '</ul>\n'
                for l_4_blank in l_3_slip.blanks:
                    _loop_vars = {}
                    pass
                    yield '<p class="blank">'
                    yield environment.finalize(l_4_blank)
                    yield '</p>\n'
                l_4_blank = missing
                yield '</article>\n'
            l_3_slip = l_3_size = missing
            yield '</div>\n'
        l_2_sheet = missing
        yield '</section>\n'
    l_1_chapter = l_1_sheets = missing

blocks = {'title': block_title, 'site': block_site, 'main': block_main}
debug_info = '1=12&2=17&3=29&5=39&8=42&10=66&11=68&12=70&13=73&16=75&17=79&23=90&24=93&26=95&27=103&29=105&30=109&35=115&36=120&37=122&38=126&39=130&40=134&41=138&42=140&43=142&44=144&45=146&47=149&48=153&52=159&53=163'