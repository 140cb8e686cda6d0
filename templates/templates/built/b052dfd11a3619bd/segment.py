from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'segment.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'segment.html')
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
    l_0_score = resolve('score')
    pass
    yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).segment.name)

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_score = resolve('score')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    l_0_m = resolve('m')
    l_0_s = resolve('s')
    try:
        t_1 = environment.filters['capitalize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'capitalize' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<header class="page">\n<p class="kicker">Partition d’ensemble'
    if (undefined(name='score') if l_0_score is missing else l_0_score).share:
        pass
        yield ' · '
        yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).share)
    yield '</p>\n<h1>'
    yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).segment.name)
    yield '</h1>\n'
    if (undefined(name='score') if l_0_score is missing else l_0_score).description:
        pass
        yield '<p class="intro">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='score') if l_0_score is missing else l_0_score).description, ))
        yield '</p>'
    yield '<p class="meta">Constats\xa0: '
    if (undefined(name='score') if l_0_score is missing else l_0_score).evidence:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='score') if l_0_score is missing else l_0_score).evidence, ' · ', ))
    else:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).evidence, ))
    yield '</p>\n<p class="meta">'
    yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).version))
    yield ' '
    yield environment.finalize((undefined(name='score') if l_0_score is missing else l_0_score).version)
    yield '</p>\n</header>\n\n<section id="glance" class="on-wall">\n<h2>La partition d’un coup d’œil</h2>\n<ol class="way">'
    yield environment.finalize((undefined(name='m') if l_0_m is missing else l_0_m).way((undefined(name='score') if l_0_score is missing else l_0_score).movements, ))
    yield '</ol>\n'
    yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).wall((undefined(name='score') if l_0_score is missing else l_0_score), ))
    yield '<p class="legend wall-legend">Chaque ligne est un métier, chaque colonne un moment\u202f; une portée vide écoute. Ce qui est long déborde sur le silence voisin\xa0: le trait du dessus est à son moment, dont il porte le numéro. Les arcs sont les promesses, sur les moments qu’elles couvrent, chacune avec son verdict et la marge de son pire cas. Les flèches sont les relais, en tirets quand personne n’est prévenu.'
    if (undefined(name='score') if l_0_score is missing else l_0_score).is_measured:
        pass
        yield ' Relevés\xa0: ✓ cible atteinte, ≈ manquée d’un dixième au plus, ✗ manquée de plus, ○ rien pour juger, – rien de mesuré.'
    yield '</p>\n'
    if (undefined(name='score') if l_0_score is missing else l_0_score).slurs:
        pass
        yield '<h3>Promesses qui courent sur ce parcours</h3>\n<ul class="slurs">'
        yield environment.finalize((undefined(name='m') if l_0_m is missing else l_0_m).slurs((undefined(name='score') if l_0_score is missing else l_0_score).slurs, ))
        yield '</ul>\n'
    yield '</section>\n\n<section id="moments">\n<h2>Parcours</h2>\n<p class="legend">Dette\xa0: son absence déçoit. Différence\xa0: sa présence marque. Latente\xa0: ressentie sans être dite.</p>\n'
    l_1_loop = missing
    for l_1_one, l_1_loop in LoopContext((undefined(name='score') if l_0_score is missing else l_0_score).movements, undefined):
        l_1_c = resolve('c')
        l_1_b = resolve('b')
        _loop_vars = {}
        pass
        yield '<article class="movement" id="'
        yield environment.finalize(l_1_one.moment.id)
        yield '">\n<header>\n<h3><span class="number">'
        yield environment.finalize(l_1_one.number)
        yield '</span> '
        yield environment.finalize(l_1_one.moment.name)
        if l_1_one.is_sometimes:
            pass
            yield ' <small>parfois</small>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).permalink(l_1_one.moment.id, ))
        yield '</h3>\n<p class="meta">'
        yield environment.finalize((undefined(name='m') if l_0_m is missing else l_0_m).facts(l_1_one, ))
        yield '</p>\n'
        if l_1_one.description:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.description, ))
            yield '</p>'
        if l_1_one.evidence:
            pass
            yield '<p class="meta">Constats\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts(l_1_one.evidence, ' · ', ))
            yield '</p>'
        yield '</header>\n<div class="hopes">\n<ul>\n'
        yield environment.finalize((undefined(name='m') if l_0_m is missing else l_0_m).hopes(l_1_one, ))
        yield '</ul>\n</div>\n'
        if (undefined(name='score') if l_0_score is missing else l_0_score).is_measured:
            pass
            yield environment.finalize((undefined(name='s') if l_0_s is missing else l_0_s).heat(l_1_one.faces, ))
        yield environment.finalize((undefined(name='c') if l_1_c is missing else l_1_c).staves(l_1_one.above, ))
        yield '\n'
        if l_1_one.is_across:
            pass
            yield '<p class="visibility">Ligne de visibilité</p>\n'
        yield environment.finalize((undefined(name='c') if l_1_c is missing else l_1_c).staves(l_1_one.below, ))
        yield '\n'
        yield environment.finalize((undefined(name='m') if l_0_m is missing else l_0_m).passes(l_1_one, ))
        if l_1_one.feedback:
            pass
            yield '<h4>Ce qui est remonté ici</h4>\n'
            yield environment.finalize((undefined(name='b') if l_1_b is missing else l_1_b).feedback(l_1_one.feedback, l_1_one.moment, ))
        yield '<p class="turn">'
        if (not l_1_loop.first):
            pass
            yield '<a href="#'
            yield environment.finalize(l_1_loop.previtem.moment.id)
            yield '">← '
            yield environment.finalize(l_1_loop.previtem.moment.name)
            yield '</a>'
        yield '<span>'
        yield environment.finalize(l_1_one.number)
        yield '/'
        yield environment.finalize(t_2((undefined(name='score') if l_0_score is missing else l_0_score).movements))
        yield '</span>'
        if (not l_1_loop.last):
            pass
            yield '<a href="#'
            yield environment.finalize(l_1_loop.nextitem.moment.id)
            yield '">'
            yield environment.finalize(l_1_loop.nextitem.moment.name)
            yield ' →</a>'
        yield '</p>\n</article>\n'
    l_1_loop = l_1_one = l_1_c = l_1_b = missing
    yield '</section>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=28&5=54&6=59&7=61&8=67&9=74&14=78&15=80&16=82&17=86&19=89&26=93&27=99&29=101&30=109&31=111&32=116&36=122&39=124&40=127&41=129&44=132&45=134&46=135&48=138&50=140'