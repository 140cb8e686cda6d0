from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-people.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_b = resolve('b')
    l_0_p = resolve('p')
    l_0_has_decks = resolve('has_decks')
    l_0_root = resolve('root')
    l_0_plan = resolve('plan')
    pass
    yield '<section id="profiles">\n<h2>À ma façon</h2>\n'
    t_1 = 1
    for l_1_one in (undefined(name='book') if l_0_book is missing else l_0_book).profiles:
        l_1_t = resolve('t')
        l_1_c = resolve('c')
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
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).strengths, l_1_one.strengths, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).risks, l_1_one.risks, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).helps, l_1_one.helps, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).hinders, l_1_one.hinders, ))
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).shaped_by, l_1_one.shaped_by, ))
        if l_1_one.tools:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_1_t is missing else l_1_t).tools, l_1_one.tools, ))
        if l_1_one.training:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_1_t is missing else l_1_t).training, l_1_one.training, ))
        if l_1_one.objectives:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_1_t is missing else l_1_t).objectives, l_1_one.objectives, ))
        if l_1_one.manager_says:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pair((undefined(name='t') if l_1_t is missing else l_1_t).manager_says, l_1_one.manager_says, ))
        if l_1_one.evidence:
            pass
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).pairs((undefined(name='t') if l_1_t is missing else l_1_t).evidence, l_1_one.evidence, ))
        yield '</dl>\n'
        l_1_ways = (undefined(name='book') if l_0_book is missing else l_0_book).ways(l_1_one, )
        _loop_vars['ways'] = l_1_ways
        if (undefined(name='ways') if l_1_ways is missing else l_1_ways):
            pass
            yield environment.finalize((undefined(name='c') if l_1_c is missing else l_1_c).ways((undefined(name='ways') if l_1_ways is missing else l_1_ways), ))
        else:
            pass
            yield '<p class="none">Rien n’est encore adapté ici.</p>'
        yield '</article>\n'
        t_1 = 0
    l_1_one = l_1_t = l_1_ways = l_1_c = missing
    if t_1:
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
    t_2 = 1
    for l_1_rule in (undefined(name='plan') if l_0_plan is missing else l_0_plan).house.golden_rules:
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        yield '<article class="rule">\n<h3>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.text, ))
        yield '</h3>\n<ul>\n'
        if l_1_rule.yellow:
            pass
            yield '<li class="yellow"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'yellow'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.yellow, ))
            yield '</li>'
        if l_1_rule.red:
            pass
            yield '<li class="red"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'red'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.red, ))
            yield '</li>'
        if l_1_rule.bravo:
            pass
            yield '<li class="bravo"><b>'
            yield environment.finalize(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t).cards_of_rules, 'bravo'))
            yield '</b> '
            yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).prose(l_1_rule.bravo, ))
            yield '</li>'
        yield '</ul>\n</article>\n'
        t_2 = 0
    l_1_rule = l_1_t = missing
    if t_2:
        l_1_t = resolve('t')
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_1_t is missing else l_1_t).golden_rules, ))
        yield '</p>\n'
        l_1_t = missing
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
        l_1_t = resolve('t')
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
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count(l_1_count, (undefined(name='t') if l_1_t is missing else l_1_t).cue, (undefined(name='t') if l_1_t is missing else l_1_t).cues, ))
        yield '</small></li>\n'
    l_1_who = l_1_count = l_1_t = missing
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

blocks = {}
debug_info = '3=19&5=26&6=28&8=36&9=37&10=38&11=39&12=40&13=41&14=44&15=47&16=50&17=53&19=57&20=59&23=71&29=74&30=82&32=85&34=86&36=89&38=93&39=97&40=104&48=117&49=120&51=125&53=130&55=132&56=139&57=146&61=160&67=164&69=166&70=167&72=170&79=172&80=177&82=190&83=195'