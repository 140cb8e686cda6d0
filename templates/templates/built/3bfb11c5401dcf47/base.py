from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'base.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_policy = resolve('policy')
    l_0_style = resolve('style')
    l_0_running = resolve('running')
    l_0_script = resolve('script')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<!doctype html>\n<html lang="'
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).language)
    yield '">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="'
    yield environment.finalize((undefined(name='policy') if l_0_policy is missing else l_0_policy))
    yield '">\n<meta name="color-scheme" content="light dark">\n<title>'
    yield from context.blocks['title'][0](context)
    yield ' · '
    yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
    yield '</title>\n<style>'
    yield environment.finalize((undefined(name='style') if l_0_style is missing else l_0_style))
    yield '</style>\n<style>'
    yield environment.finalize((undefined(name='running') if l_0_running is missing else l_0_running))
    yield '</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n'
    yield from context.blocks['site'][0](context)
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).faults:
        pass
        yield '<aside class="faults" role="note">\n<p><strong>This page was compiled from a house with errors.</strong> Errors: '
        yield environment.finalize(t_1((undefined(name='plan') if l_0_plan is missing else l_0_plan).faults))
        yield '</p>\n<ul>'
        for l_1_fault in (undefined(name='plan') if l_0_plan is missing else l_0_plan).faults[:10]:
            _loop_vars = {}
            pass
            yield '<li>'
            yield environment.finalize(l_1_fault)
            yield '</li>'
        l_1_fault = missing
        if (t_1((undefined(name='plan') if l_0_plan is missing else l_0_plan).faults) > 10):
            pass
            yield '<li>…</li>'
        yield '</ul>\n</aside>\n'
    yield '<main id="main">\n'
    yield from context.blocks['main'][0](context)
    yield '</main>\n<footer class="site"><p>Compiled by Parcours from the house’s specs.</p></footer>\n'
    if (undefined(name='script') if l_0_script is missing else l_0_script):
        pass
        yield '<script>'
        yield environment.finalize((undefined(name='script') if l_0_script is missing else l_0_script))
        yield '</script>\n'
    yield '</body>\n</html>\n'

def block_title(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_site(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_plan = resolve('plan')
    l_0_root = resolve('root')
    pass
    yield '<header class="site">\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).edition:
        pass
        yield '<p><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'index.html">'
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
        yield '</a></p>\n'
    else:
        pass
        yield '<p><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'index.html">'
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).house.name)
        yield '</a></p>\n<nav aria-label="Pages"><ul>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'index.html#roles">Roles</a></li>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'index.html#segments">Segments</a></li>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'coverage.html">Coverage</a></li>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'promises.html">Promises</a></li>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'backlog.html">What pays</a></li>\n<li><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'mirrors.html">Mirrors</a></li>\n</ul></nav>\n'
    yield '</header>\n'

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'title': block_title, 'site': block_site, 'main': block_main}
debug_info = '2=23&6=25&8=27&9=31&10=33&14=35&31=36&33=39&34=41&38=53&41=55&42=58&8=62&14=71&16=82&17=85&19=92&21=96&22=98&23=100&24=102&25=104&26=106&38=110'