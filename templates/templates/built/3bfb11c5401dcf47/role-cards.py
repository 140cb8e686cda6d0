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
    yield '<section id="cards">\n<h2>My cards</h2>\n'
    if (undefined(name='book') if l_0_book is missing else l_0_book).cards:
        pass
        yield '<p class="legend">Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said. Word for word: said as it stands. Outline: the points to say, in my own words. Intention: what to get across.</p>\n'
        if (undefined(name='has_decks') if l_0_has_decks is missing else l_0_has_decks):
            pass
            yield '<p class="screen"><a href="'
            yield environment.finalize((undefined(name='root') if l_0_root is missing else l_0_root))
            yield 'cards/'
            yield environment.finalize((undefined(name='book') if l_0_book is missing else l_0_book).role.id)
            yield '.html">Cards to print</a></p>\n'
        yield '<form class="finder" role="search" aria-label="Find a cue" data-way="In my own way" data-all="All" hidden>\n<p><label for="find-words">Words</label><input id="find-words" name="words" type="search" autocomplete="off"></p>\n<p><label for="find-segment">Segment</label><select id="find-segment" name="segments"><option value="">All</option>'
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
            yield '<p><label for="find-channel">Channel</label><select id="find-channel" name="channels"><option value="">All</option>'
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
            yield '<p><label for="find-profile">Profile</label><select id="find-profile" name="profiles"><option value="">All</option>'
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
        yield '<p><button type="reset">Show all</button> <output data-said="%1 of %2 cues"></output></p>\n</form>\n'
        yield environment.finalize((undefined(name='c') if l_0_c is missing else l_0_c).cards((undefined(name='book') if l_0_book is missing else l_0_book).cards, ))
    else:
        pass
        yield '<p>'
        yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).absent((undefined(name='t') if l_0_t is missing else l_0_t).cards, ))
        yield '</p>\n'
    yield '</section>\n'

blocks = {}
debug_info = '3=18&5=21&6=24&10=29&11=39&12=42&14=52&15=55&19=66&21=70'