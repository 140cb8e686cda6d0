from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'role-cards.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_book = resolve('book')
    l_0_has_decks = resolve('has_decks')
    l_0_root = resolve('root')
    l_0_c = resolve('c')
    l_0_p = resolve('p')
    l_0_t = resolve('t')
    pass
    yield '<section id="cards">\n<h2>Mes fiches</h2>\n'
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
    yield '</section>\n'

blocks = {}
debug_info = '3=18&5=21&6=24&10=29&11=39&12=42&14=52&15=55&19=66&21=70'