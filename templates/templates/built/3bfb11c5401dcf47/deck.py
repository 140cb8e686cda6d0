from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'deck.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'deck.html')
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
    l_0_book = resolve('book')
    pass
    yield 'Cards to print · '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_book = resolve('book')
    l_0_root = resolve('root')
    l_0_d = resolve('d')
    pass
    yield '<header class="page">\n<p class="kicker">Cards to print</p>\n<h1>'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)
    yield '</h1>\n<p class="intro">One cue a card, four cards a sheet: on the front what is played, on the back what the customer expects and what is lived. Print on both sides, turned over the long edge, at actual size; cut along the marks.</p>\n<p class="meta"><a href="'
    yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
    yield 'roles/'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.id)
    yield '.html">Playbook</a> · version '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).version)
    yield '</p>\n</header>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cue_count:
        pass
        yield environment.finalize((undefined(name='d') if l_0_d is missing else l_0_d).deck((undefined(name='book') if l_0_book is missing else l_0_book), ))
    else:
        pass
        yield '<p>No journey has a part for this role.</p>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=29&6=41&8=43&10=49&11=51'