from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'role.html')
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
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)

def block_main(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_t = resolve('t')
    l_0_book = resolve('book')
    l_0_plan = resolve('plan')
    l_0_p = resolve('p')
    l_0_g = resolve('g')
    l_0_has_decks = resolve('has_decks')
    l_0_root = resolve('root')
    l_0_c = resolve('c')
    l_0_b = resolve('b')
    try:
        t_1 = environment.filters['capitalize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'capitalize' found.")
    pass
    yield '<header class="page">\n<p class="kicker">Partition · '
    yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).stages, (undefined(name='book') if l_0_book is missing else l_0_book).stage))
    if (undefined(name='book') if l_0_book is missing else l_0_book).department:
        pass
        yield ' · '
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).department)
    yield '</p>\n<h1>'
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.name)
    yield '</h1>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).edition:
        pass
        yield '<p class="legend">Édition pour une vague\xa0: '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.wave)
        yield ' · étape\xa0: '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.stage)
        yield ' · '
        yield environment.finalize((undefined(name='plan') if l_0_plan is missing else l_0_plan).edition.holds)
        yield '</p>\n'
    yield '<p class="intro">'
    if (undefined(name='book') if l_0_book is missing else l_0_book).mission:
        pass
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).mission, ))
    else:
        pass
        yield 'Mission\xa0: '
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).mission, ))
    yield '</p>\n<p class="meta">'
    yield environment.finalize(t_1((undefined(name='t') if l_0_t is missing else l_0_t).version))
    yield ' '
    yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).version)
    yield '</p>\n<nav class="toc" aria-label="Sommaire"><ol>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).since:
        pass
        yield '<li><a href="#since">Ce qui a changé pour moi</a></li>'
    if (undefined(name='book') if l_0_book is missing else l_0_book).is_support:
        pass
        yield '<li><a href="#for-whom">Pour qui je travaille</a></li>'
    yield '<li><a href="#who">Qui je suis ici</a></li>\n'
    if (not (undefined(name='book') if l_0_book is missing else l_0_book).is_support):
        pass
        yield '<li><a href="#for-whom">Pour qui je travaille</a></li>'
    if (undefined(name='book') if l_0_book is missing else l_0_book).leading:
        pass
        yield '<li><a href="#leading">Ce dont je réponds</a></li>'
    if (undefined(name='book') if l_0_book is missing else l_0_book).conducting:
        pass
        yield '<li><a href="#conducting">L’ensemble que je dirige</a></li>'
    yield '<li><a href="#glance">Ma partition d’un coup d’œil</a></li>\n<li><a href="#cards">Mes fiches</a></li>\n<li><a href="#promises">Mes promesses</a></li>\n<li><a href="#handoffs">Mes relais</a></li>\n<li><a href="#latitude">Ma latitude</a></li>\n<li><a href="#profiles">À ma façon</a></li>\n<li><a href="#owed">Ce que mon encadrement me doit</a></li>\n<li><a href="#rules">Règles d’or</a></li>\n<li><a href="#works">Comment je sais que ça marche</a></li>\n<li><a href="#authors">Qui l’a écrite</a></li>\n</ol></nav>\n</header>\n'
    if (undefined(name='plan') if l_0_plan is missing else l_0_plan).since:
        pass
        template = environment.get_template('role-since.html', 'role.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    if (undefined(name='book') if l_0_book is missing else l_0_book).is_support:
        pass
        yield '<section id="for-whom">\n<h2>Pour qui je travaille</h2>\n'
        t_2 = 1
        for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
            _loop_vars = {}
            pass
            yield '<ol class="chain">\n<li>Moi</li>\n'
            for l_2_one in l_1_chain.through:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_one.role, ))
                if (l_2_one.delivers or l_2_one.within):
                    pass
                    yield ' <small>'
                    if l_2_one.delivers:
                        pass
                        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_2_one.delivers, ))
                    if l_2_one.within:
                        pass
                        yield ' <i>sous '
                        yield environment.finalize(l_2_one.within.words)
                        yield '</i>'
                    yield '</small>'
                yield '</li>\n'
            l_2_one = missing
            yield '<li class="customer">'
            if l_1_chain.segments:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_chain.segments, ))
            else:
                pass
                yield '<span class="none">'
                yield environment.finalize(((undefined(name='t') if l_0_t is missing else l_0_t).circle if (l_1_chain.end == 'circle') else (undefined(name='t') if l_0_t is missing else l_0_t).dead_end))
                yield '</span>'
            yield '</li>\n</ol>\n'
            t_2 = 0
        l_1_chain = missing
        if t_2:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
            yield '</p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            pass
            yield '<h3>Qui travaille pour moi</h3>\n<ul>'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.role, ))
                if l_1_one.delivers:
                    pass
                    yield '\xa0: '
                    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.delivers, ))
                if l_1_one.within:
                    pass
                    yield ', <i>sous '
                    yield environment.finalize(l_1_one.within.words)
                    yield '</i>'
                yield '</li>'
            l_1_one = missing
            yield '</ul>\n'
        yield '</section>\n<section id="who">\n<h2>Qui je suis ici</h2>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).description:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).description, ))
            yield '</p>'
        yield '<p class="identity">'
        if ((undefined(name='book') if l_0_book is missing else l_0_book).identity_from or (undefined(name='book') if l_0_book is missing else l_0_book).identity_to):
            pass
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
            yield ' <q>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
            yield '</q> vers <q>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
            yield '</q>'
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
            pass
            yield '<p class="meta">Constats\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ' · ', ))
            yield '</p>\n'
        yield '<dl class="facts">\n<div><dt>Responsable</dt><dd>'
        if (undefined(name='book') if l_0_book is missing else l_0_book).manager:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='book') if l_0_book is missing else l_0_book).manager, ))
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</dd></div>\n<div><dt>Horaires</dt><dd>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
        yield '</dd></div>\n</dl>\n<h3>Ce que j’apporte</h3>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).brings:
            pass
            yield '<dl class="form wide">'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
                _loop_vars = {}
                pass
                yield '<div><dt>'
                if l_1_one.segment:
                    pass
                    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
                else:
                    pass
                    yield 'Pour tous'
                yield '</dt><dd>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.says, ))
                yield '</dd></div>'
            l_1_one = missing
            yield '</dl>\n'
        else:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
            yield '</p>\n'
        yield '</section>\n'
    else:
        pass
        yield '<section id="who">\n<h2>Qui je suis ici</h2>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).description:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose((undefined(name='book') if l_0_book is missing else l_0_book).description, ))
            yield '</p>'
        yield '<p class="identity">'
        if ((undefined(name='book') if l_0_book is missing else l_0_book).identity_from or (undefined(name='book') if l_0_book is missing else l_0_book).identity_to):
            pass
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), 'from'))
            yield ' <q>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_from, ))
            yield '</q> vers <q>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).identity_to, ))
            yield '</q>'
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).evidence:
            pass
            yield '<p class="meta">Constats\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).texts((undefined(name='book') if l_0_book is missing else l_0_book).evidence, ' · ', ))
            yield '</p>\n'
        yield '<dl class="facts">\n<div><dt>Responsable</dt><dd>'
        if (undefined(name='book') if l_0_book is missing else l_0_book).manager:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='book') if l_0_book is missing else l_0_book).manager, ))
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</dd></div>\n<div><dt>Horaires</dt><dd>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).text((undefined(name='book') if l_0_book is missing else l_0_book).opening, (undefined(name='t') if l_0_t is missing else l_0_t).calendar, ))
        yield '</dd></div>\n</dl>\n<h3>Ce que j’apporte</h3>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).brings:
            pass
            yield '<dl class="form wide">'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).brings:
                _loop_vars = {}
                pass
                yield '<div><dt>'
                if l_1_one.segment:
                    pass
                    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segment(l_1_one.segment, ))
                else:
                    pass
                    yield 'Pour tous'
                yield '</dt><dd>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.says, ))
                yield '</dd></div>'
            l_1_one = missing
            yield '</dl>\n'
        else:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
            yield '</p>\n'
        yield '</section>\n<section id="for-whom">\n<h2>Pour qui je travaille</h2>\n'
        t_3 = 1
        for l_1_chain in (undefined(name='book') if l_0_book is missing else l_0_book).chains:
            _loop_vars = {}
            pass
            yield '<ol class="chain">\n<li>Moi</li>\n'
            for l_2_one in l_1_chain.through:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_2_one.role, ))
                if (l_2_one.delivers or l_2_one.within):
                    pass
                    yield ' <small>'
                    if l_2_one.delivers:
                        pass
                        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_2_one.delivers, ))
                    if l_2_one.within:
                        pass
                        yield ' <i>sous '
                        yield environment.finalize(l_2_one.within.words)
                        yield '</i>'
                    yield '</small>'
                yield '</li>\n'
            l_2_one = missing
            yield '<li class="customer">'
            if l_1_chain.segments:
                pass
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).segments(l_1_chain.segments, ))
            else:
                pass
                yield '<span class="none">'
                yield environment.finalize(((undefined(name='t') if l_0_t is missing else l_0_t).circle if (l_1_chain.end == 'circle') else (undefined(name='t') if l_0_t is missing else l_0_t).dead_end))
                yield '</span>'
            yield '</li>\n</ol>\n'
            t_3 = 0
        l_1_chain = missing
        if t_3:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
            yield '</p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
            pass
            yield '<h3>Qui travaille pour moi</h3>\n<ul>'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).served_by:
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.role, ))
                if l_1_one.delivers:
                    pass
                    yield '\xa0: '
                    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.delivers, ))
                if l_1_one.within:
                    pass
                    yield ', <i>sous '
                    yield environment.finalize(l_1_one.within.words)
                    yield '</i>'
                yield '</li>'
            l_1_one = missing
            yield '</ul>\n'
        yield '</section>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).leading:
        pass
        template = environment.get_template('role-lead.html', 'role.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    if (undefined(name='book') if l_0_book is missing else l_0_book).conducting:
        pass
        template = environment.get_template('role-conduct.html', 'role.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    yield '<section id="glance">\n<h2>Ma partition d’un coup d’œil</h2>\n'
    yield environment.finalize((undefined(name='g') if l_0_g is missing else l_0_g).glances((undefined(name='book') if l_0_book is missing else l_0_book).glances, ))
    if (not (undefined(name='book') if l_0_book is missing else l_0_book).glances):
        pass
        yield '<p>Aucun parcours ne fait jouer ce métier.</p>\n'
    yield '</section>\n<section id="cards">\n<h2>Mes fiches</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cards:
        pass
        yield '<p class="legend">Dette\xa0: son absence déçoit. Différence\xa0: sa présence marque. Latente\xa0: ressentie sans être dite. Mot\xa0à\xa0mot\xa0: dit tel quel. Trame\xa0: les points à dire, avec mes mots. Intention\xa0: ce qu’il faut faire passer.</p>\n'
        if (undefined(name='has_decks') if l_0_has_decks is missing else l_0_has_decks):
            pass
            yield '<p class="screen"><a href="'
            yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
            yield 'cards/'
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.id)
            yield '.html">Fiches à imprimer</a></p>\n'
        yield '<form class="finder" role="search" aria-label="Trouver un repère" data-way="À ma façon" data-all="Tous" hidden>\n<p><label for="find-words">Mots</label><input id="find-words" name="words" type="search" autocomplete="off"></p>\n<p><label for="find-segment">Segment</label><select id="find-segment" name="segments"><option value="">Tous</option>'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).glances:
            _loop_vars = {}
            pass
            yield '<option value="'
            yield environment.finalize(l_1_one.segment.id)
            yield '">'
            yield environment.finalize(l_1_one.segment.name)
            yield '</option>'
        l_1_one = missing
        yield '</select></p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).channels:
            pass
            yield '<p><label for="find-channel">Canal</label><select id="find-channel" name="channels"><option value="">Tous</option>'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).channels:
                _loop_vars = {}
                pass
                yield '<option value="'
                yield environment.finalize(l_1_one)
                yield '">'
                yield environment.finalize(l_1_one)
                yield '</option>'
            l_1_one = missing
            yield '</select></p>\n'
        if (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
            pass
            yield '<p><label for="find-profile">Profil</label><select id="find-profile" name="profiles"><option value="">Tous</option>'
            for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
                _loop_vars = {}
                pass
                yield '<option value="'
                yield environment.finalize(l_1_one.name)
                yield '">'
                yield environment.finalize(l_1_one.name)
                yield '</option>'
            l_1_one = missing
            yield '</select></p>\n'
        yield '<p><button type="reset">Tout montrer</button> <output data-said="%1 repères sur %2"></output></p>\n</form>\n'
        yield environment.finalize((undefined(name='c') if l_0_c is missing else l_0_c).cards((undefined(name='book') if l_0_book is missing else l_0_book).cards, ))
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).cards, ))
        yield '</p>\n'
    yield '</section>\n<section id="promises">\n<h2>Mes promesses</h2>\n'
    yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).promises((undefined(name='book') if l_0_book is missing else l_0_book).promises, ))
    if (not (undefined(name='book') if l_0_book is missing else l_0_book).promises):
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_promises, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="handoffs">\n<h2>Mes relais</h2>\n<h3>Ce que je reçois</h3>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).received:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).handoffs((undefined(name='book') if l_0_book is missing else l_0_book).received, ))
    else:
        pass
        yield '<p>Aucun n’est renseigné.</p>'
    yield '<h3>Ce que je donne</h3>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).given:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).handoffs((undefined(name='book') if l_0_book is missing else l_0_book).given, ))
    else:
        pass
        yield '<p>Aucun n’est renseigné.</p>'
    yield '</section>\n\n<section id="latitude">\n<h2>Ma latitude</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).latitude:
        pass
        yield '<dl class="form wide">\n'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).alone, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alone, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).ceiling, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.up_to, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).always_ask, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.always_ask, ))
        yield '<div><dt>Au-delà, j’alerte</dt><dd>'
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert, ))
            if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within:
                pass
                yield ', <i>sous '
                yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).latitude.alert_within.words)
                yield '</i>'
        else:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</dd></div>\n'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).right_to_error, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.right_to_error, ))
        if (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).note, (undefined(name='book') if l_0_book is missing else l_0_book).latitude.note, ))
        yield '</dl>\n'
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).my_latitude, ))
        yield '</p>\n'
    yield '</section>\n<section id="profiles">\n<h2>À ma façon</h2>\n'
    t_4 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
        l_1_ways = missing
        _loop_vars = {}
        pass
        yield '<article class="profile-of">\n<h3>'
        yield environment.finalize(l_1_one.name)
        yield '</h3>\n<p class="intro">'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.logic, ))
        yield '</p>'
        if l_1_one.description:
            pass
            yield '<p>'
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.description, ))
            yield '</p>'
        yield '<dl class="form wide">\n'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).strengths, l_1_one.strengths, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).risks, l_1_one.risks, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).helps, l_1_one.helps, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).hinders, l_1_one.hinders, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).shaped_by, l_1_one.shaped_by, ))
        if l_1_one.tools:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).tools, l_1_one.tools, ))
        if l_1_one.training:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).training, l_1_one.training, ))
        if l_1_one.objectives:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).objectives, l_1_one.objectives, ))
        if l_1_one.manager_says:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_0_t is missing else l_0_t).manager_says, l_1_one.manager_says, ))
        if l_1_one.evidence:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_0_t is missing else l_0_t).evidence, l_1_one.evidence, ))
        yield '</dl>\n'
        l_1_ways = (undefined(name='book') if l_0_book is missing else l_0_book).ways(l_1_one, )
        _loop_vars['ways'] = l_1_ways
        if (undefined(name='ways') if l_1_ways is missing else l_1_ways):
            pass
            yield environment.finalize((undefined(name='c') if l_0_c is missing else l_0_c).ways((undefined(name='ways') if l_1_ways is missing else l_1_ways), ))
        else:
            pass
            yield '<p class="none">Rien n’est encore adapté ici.</p>'
        yield '</article>\n'
        t_4 = 0
    l_1_one = l_1_ways = missing
    if t_4:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>\n'
    yield '</section>\n\n<section id="owed">\n<h2>Ce que mon encadrement me doit</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).owed_to_me:
        pass
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).mirrors((undefined(name='book') if l_0_book is missing else l_0_book).owed_to_me, ))
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</p>'
    if (undefined(name='book') if l_0_book is missing else l_0_book).from_colleagues:
        pass
        yield '<h3>Ce que mes collègues me rendent</h3>\n'
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).mirrors((undefined(name='book') if l_0_book is missing else l_0_book).from_colleagues, ))
    if (undefined(name='book') if l_0_book is missing else l_0_book).to_colleagues:
        pass
        yield '<h3>Ce que je rends à mes collègues</h3>\n'
        for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).to_colleagues:
            _loop_vars = {}
            pass
            yield '<div class="mirror">\n<p class="asked"><small>Demandé à\xa0: '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).role(l_1_one.to, ))
            yield '</small> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.asked, ))
            yield '</p>\n<p class="given"><small>Rendu</small> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.given, ))
            if l_1_one.when:
                pass
                yield ' <i>'
                yield environment.finalize(l_1_one.when.words)
                yield '</i>'
            yield '</p>\n'
            if l_1_one.sign:
                pass
                yield '<p><small>Le signe</small> '
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.sign, ))
                yield '</p>'
            if l_1_one.about:
                pass
                yield '<p class="meta">'
                yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_one.about, ))
                yield '</p>'
            yield '</div>\n'
        l_1_one = missing
    yield '</section>\n\n<section id="rules">\n<h2>Règles d’or</h2>\n'
    if (undefined(name='has_decks') if l_0_has_decks is missing else l_0_has_decks):
        pass
        yield '<p class="screen"><a href="'
        yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
        yield 'reviews/'
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.id)
        yield '.html">Un regard à 360°</a></p>\n'
    t_5 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        _loop_vars = {}
        pass
        yield '<article class="rule">\n<h3>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.text, ))
        yield '</h3>\n<ul>\n'
        if l_1_rule.yellow:
            pass
            yield '<li class="yellow"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'yellow'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.yellow, ))
            yield '</li>'
        if l_1_rule.red:
            pass
            yield '<li class="red"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'red'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.red, ))
            yield '</li>'
        if l_1_rule.bravo:
            pass
            yield '<li class="bravo"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t).cards_of_rules, 'bravo'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.bravo, ))
            yield '</li>'
        yield '</ul>\n</article>\n'
        t_5 = 0
    l_1_rule = missing
    if t_5:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).golden_rules, ))
        yield '</p>\n'
    yield '</section>\n\n<section id="works">\n<h2>Comment je sais que ça marche</h2>\n'
    yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).measures((undefined(name='book') if l_0_book is missing else l_0_book).measures, ))
    yield '<h3>Ce que j’ai remonté</h3>\n'
    yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).feedback((undefined(name='book') if l_0_book is missing else l_0_book).feedback, (undefined(name='book') if l_0_book is missing else l_0_book).role, ))
    if (undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others:
        pass
        yield '<h3>Ce que d’autres ont remonté là où je mène</h3>\n'
        yield environment.finalize((undefined(name='b') if l_0_b is missing else l_0_b).feedback((undefined(name='book') if l_0_book is missing else l_0_book).feedback_of_others, (undefined(name='book') if l_0_book is missing else l_0_book).role, ))
    yield '</section>\n\n<section id="authors">\n<h2>Qui l’a écrite</h2>\n<ul>\n'
    for (l_1_who, l_1_count) in (undefined(name='book') if l_0_book is missing else l_0_book).authors:
        _loop_vars = {}
        pass
        yield '<li>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).roles(l_1_who.roles, ))
        if l_1_who.workshop:
            pass
            yield ', '
            yield environment.finalize(l_1_who.workshop)
        if l_1_who.on:
            pass
            yield ', '
            yield environment.finalize(l_1_who.on)
        yield ' <small>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_count, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
        yield '</small></li>\n'
    l_1_who = l_1_count = missing
    if (undefined(name='book') if l_0_book is missing else l_0_book).unsigned:
        pass
        yield '<li>Repères dont les auteurs ne sont pas renseignés\xa0: '
        yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).unsigned)
        yield '</li>'
    if ((not (undefined(name='book') if l_0_book is missing else l_0_book).authors) and (not (undefined(name='book') if l_0_book is missing else l_0_book).unsigned)):
        pass
        yield '<li>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).nothing)
        yield '</li>'
    yield '</ul>\n</section>\n'

blocks = {'title': block_title, 'main': block_main}
debug_info = '1=12&2=17&3=28&5=52&6=58&7=60&9=70&10=78&12=82&13=85&15=89&16=92&17=95&30=99&31=107&34=111&37=115&38=119&40=135&43=149&45=151&47=154&52=172&53=178&54=190&57=196&58=203&61=205&62=208&64=226&70=232&71=238&72=250&75=256&76=263&79=265&80=268&82=286&87=290&90=294&91=298&93=314&96=328&98=330&100=333&104=351&105=359&108=368&109=369&115=373&117=376&118=379&122=384&123=394&124=397&126=407&127=410&131=421&133=425&138=428&139=429&140=432&147=435&149=442&154=449&156=452&157=453&158=454&159=456&160=468&161=469&164=476&169=480&171=485&172=487&174=495&175=496&176=497&177=498&178=499&179=500&180=503&181=506&182=509&183=512&185=516&186=518&189=530&195=533&196=541&198=544&200=545&202=548&204=552&205=556&206=563&214=576&215=579&217=584&219=588&221=590&222=597&223=604&227=617&233=620&235=622&236=623&238=626&245=628&246=632&248=645&249=650'