"""What is said of a key that belongs elsewhere, and of times as people say them, where they were written."""

import pytest

from parcours.diagnostics import fill
from parcours.model.decode import decode
from parcours.source import SourceFile
from parcours.syntax.parser import parse

CUE = "metier: accueil\nnom: Accueil\nreperes:\n  - id: saluer\n    moment: entrer\n    attente: etre-vu\n    gestes: sourire\n"


def told(text: str) -> list[str]:
    """The faults of the one document of a text: code, what to do in French, what to type."""
    (tree,), faults = parse(SourceFile("spec.yaml", text))
    assert faults == ()
    _, refused = decode(tree, {})
    hints = (fill(fault.hint, fault.facts, "fr") if fault.hint else "" for fault in refused)
    return [" | ".join((f.rule.code, hint, f.suggestion or "")) for f, hint in zip(refused, hints, strict=True)]


HOMES = [
    (f"{CUE}    distance: 3 m\n", "elle se place dans « temps » : `temps: {distance: …}`"),
    (f"{CUE}    apres: porte-ouverte\n", "elle se place dans « temps » : `temps: {apres: …}`"),
    (f"{CUE}    saluer: 3 m\n", "elle se place dans « distance » de « temps » : `temps: {distance: {saluer: …}}`"),
    (f"{CUE}    mission: accueillir\n", "c'est une clé de : métier"),
    (f"{CUE}    temps: {{sous: 5 min, paroles: bonjour}}\n", "c'est une clé de : repère"),
    ("metier: accueil\nnom: Accueil\ngestes: sourire\n", "elle se place dans « reperes »"),
    ("metier: accueil\nnom: Accueil\nsous: 5 min\n", "elle se place dans « sert »"),
    ("metier: accueil\nnom: Accueil\njusqu_a: fin\n", "elle se place dans « temps » de « reperes »"),
    ("role: desk\nname: Desk\nmoment: come-in\n", "elle se place dans « contributions » ou « cues »"),
    ("segment: familles\nnom: Familles\nparcours: [entrer]\nmene_par: accueil\n", "elle se place dans « parcours »"),
    ("segment: familles\nnom: Familles\nparcours: [entrer]\nreperes: []\n", "c'est une clé de : métier"),
    ("metier: accueil\nnom: Accueil\nparcours: [entrer]\n", "c'est une clé de : segment"),
    ("canaux: [{id: a, nom: A}]\nreperes: []\n", "c'est une clé de : métier"),
    ("canaux: [{id: a, nom: A}]\nmene_par: b\n", "c'est une clé de : moment, étape du parcours"),
    ("engagements:\n  - {id: e, promesse: P, preuve: oui, enjeu: dette}\n", "c'est une clé de : attente"),
]


@pytest.mark.parametrize(("text", "home"), HOMES)
def test_a_key_that_belongs_elsewhere_is_sent_there(text: str, home: str) -> None:
    assert told(text) == [f"MOD001 | {home} | "]


ROW = "plusieurs identifiants se mettent entre crochets, `[un, deux]`, ou chacun sur sa ligne"
IN_A_ROW = [
    ("segment: s\nnom: S\nparcours: entrer, choisir\n", ROW, "[entrer, choisir]"),
    ("segment: s\nnom: S\nparcours: [{moment: a, attentes: b et c}]\n", ROW, "[b, c]"),
    ("segment: s\nnom: S\nparcours:\n  - a, b\n", ROW, ""),
    ("metier: m\nnom: M\nsert: a, b\n", ROW, "[a, b]"),
    ("segment: s\nnom: S\nparcours: [{moment: 'a, b'}]\n", "", "a-b"),
    ("metier: 'a, b'\nnom: M\n", "", "a-b"),
]


@pytest.mark.parametrize(("text", "hint", "better"), IN_A_ROW)
def test_ids_in_a_row_are_a_list_where_one_is_expected(text: str, hint: str, better: str) -> None:
    assert told(text) == [f"MOD005 | {hint} | {better}"]


NAMED_ABOVE = "une entrée d'une liste commence par un tiret et son nom : `- {}`, et ses clés sont dessous"


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("canaux:\n  telephone:\n    nom: Au téléphone\n", "id: telephone"),
        ("moments:\n  - entrer:\n      nom: J'entre\n      nature: relationnel\n      mene_par: a\n", "id: entrer"),
        ("segment: s\nnom: S\nparcours:\n  - entrer:\n      emotion: 2\n", "moment: entrer"),
        ("metier: m\nnom: M\nreperes:\n  saluer:\n    moment: entrer\n", "id: saluer"),
    ],
)
def test_an_entry_under_its_name_is_told_how_a_list_is_written(text: str, item: str) -> None:
    """And not that it lacks what is written below its name."""
    assert told(text) == [f"MOD001 | {NAMED_ABOVE.format(item)} | "]


def test_what_another_entry_lacks_is_told_beside_one_under_its_name() -> None:
    workshops = "      ateliers:\n        - premier: {nom: A}\n        - {nom: B}\n"
    text = f"changement:\n  vagues:\n    - id: v\n      nom: V\n      metiers: [m]\n{workshops}"
    assert [fault.partition(" ")[0] for fault in told(text)] == ["MOD001", "MOD002"]


def test_a_key_with_keys_of_its_own_is_no_name_where_the_entry_has_one() -> None:
    text = "moments:\n  - {id: a, nom: A, nature: relationnel, cote_colaborateur: {vit: b}}\n"
    assert told(text) == ["MOD001 |  | cote_collaborateur"]


@pytest.mark.parametrize(
    ("key", "better"),
    [("gests", "gestes"), ("segment", "segments"), ("moments", "moment"), ("zzz", ""), ("calandar", "")],
)
def test_a_misspelt_key_gets_its_word_and_no_other_place(key: str, better: str) -> None:
    assert told(f"{CUE}    {key}: a\n") == [f"MOD001 |  | {better}"]


FIRST = "la première clé dit ce qu'il est : "
FRENCH_KINDS = "maison, segment, metier, attentes, moments, evenements, canaux, relais, engagements, calendriers, profils, miroirs, "
ENGLISH_KINDS = "house, segment, role, expectations, moments, events, channels, handoffs, commitments, calendars, profiles, mirrors, "


@pytest.mark.parametrize(
    ("text", "hint", "better"),
    [
        ("equipe: a\nnom: A\n", f"{FIRST}{FRENCH_KINDS}indicateurs, remontees, changement", ""),
        ("team: a\nname: A\n", f"{FIRST}{ENGLISH_KINDS}metrics, feedback, change", ""),
        ("reperes: [{id: a}]\n", "c'est une clé de : métier", ""),
        ("nom: A\n", f"{FIRST}{FRENCH_KINDS}indicateurs, remontees, changement", ""),
        ("metiers: a\nnom: A\n", "", "metier"),
    ],
)
def test_a_document_that_begins_with_no_kind_is_told_what_it_can_begin_with(text: str, hint: str, better: str) -> None:
    assert told(text) == [f"MOD014 | {hint} | {better}"]


@pytest.mark.parametrize(
    ("text", "code", "better"),
    [
        ("mirros: [{id: a, demande: b}]\n", "MOD014", "miroirs"),
        ("mirros: [{id: a, asked: b}]\n", "MOD014", "mirrors"),
        ("canaux: [{id: a, nom: A}]\ncalendarz: []\n", "MOD001", "calendriers"),
        ("channels: [{id: a, name: A}]\ncalendarz: []\n", "MOD001", "calendars"),
        ("changement: {vaves: []}\n", "MOD001", "vagues"),
        ("change: {vaves: []}\n", "MOD001", "waves"),
    ],
)
def test_of_words_in_both_languages_that_of_the_keys_around_is_proposed(text: str, code: str, better: str) -> None:
    assert told(text) == [f"{code} |  | {better}"]


def test_what_is_known_elsewhere_is_never_taken_for_a_slip() -> None:
    """A greeting distance is not turned into a remark: `notice` is near `note`, and is another key."""
    text = "role: desk\nname: Desk\ncues:\n  - {id: a, moment: b, expectation: c, gestures: d, notice: 3 m}\n"
    (tree,), _ = parse(SourceFile("spec.yaml", text))
    _, (fault,) = decode(tree, {})
    assert (fault.suggestion, fault.fix) == (None, None)


PROMISE = "engagements:\n  - {id: e, promesse: P, "
SAID = [
    (f"{CUE}    temps: moins de 3 minutes\n", "sous 3 minutes"),
    (f"{CUE}    temps: less than 3 minutes\n", "sous 3 minutes"),
    (f"{CUE}    temps: tout de suite\n", "aussitôt"),
    (f"{CUE}    temps: 3 minutes max\n", "sous 3 minutes"),
    (f"{CUE}    temps: {{sous: dans les 3 minutes}}\n", "3 minutes"),
    (f"{CUE}    temps: {{pas_avant: moins de 3 minutes, sous: 5 min}}\n", ""),
    (f"{CUE}    temps: {{dure: {{au_plus: 10 min max}}}}\n", "10 min"),
    ("role: desk\nname: Desk\ncues:\n  - {id: a, moment: b, expectation: c, gestures: d, timing: asap}\n", "at once"),
    ("commitments:\n  - {id: a, promise: b, clock: tout de suite}\n", "at once"),
    ("relais:\n  - {id: a, de: b, vers: c, entre: [d], temps: right away}\n", "aussitôt"),
    (f"{PROMISE}chrono: {{sous: moins de 3 jours}}}}\n", "3 jours ouvrés"),
    (f"{PROMISE}chrono: moins de 3 jours après l'appel}}\n", "sous 3 jours ouvrés après appel"),
    (f"{PROMISE}chrono: {{sous: within one day}}}}\n", "1 working day"),
    (f"{PROMISE}chrono: entre 3 et 13 jours}}\n", "pas avant 3 jours ouvrés et sous 13 jours ouvrés"),
    (f"{PROMISE}chrono: entre 3 j et 3 jours ouvrés}}\n", "pas avant 3 jours ouvrés et sous 3 jours ouvrés"),
    (f"{PROMISE}chrono: {{sous: 3 joours}}}}\n", "3 jours ouvrés"),
    (f"{PROMISE}inacceptable: 3 jours calendaires max}}\n", "3 jours calendaires"),
    (f"{PROMISE}chrono: dure moins de 3 jours}}\n", "dure au plus 3 jours"),
    (f"{CUE}    temps: moins de 3 jours\n", "sous 3 jours"),
]


def test_why_days_in_a_promise_say_which_is_told_with_what_to_type() -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", f"{PROMISE}chrono: {{sous: moins de 3 jours}}}}\n"))
    _, (fault,) = decode(tree, {})
    assert fault.message("fr").endswith(
        "ici la durée s'écrit seule, et dans une promesse, les jours disent lesquels : ouvrés, ouvrables ou calendaires"
    )
    assert not fault.is_slip


@pytest.mark.parametrize(("text", "better"), SAID)
def test_a_time_as_people_say_it_gets_what_to_type_in_the_language_of_the_keys(text: str, better: str) -> None:
    assert told(text) == [f"MOD010 |  | {better}"]


@pytest.mark.parametrize(
    ("said", "better"),
    [("l'arrivée", "arrivee"), ("Appel reçu", "appel-recu"), ("accueil.l'arrivée", "accueil.l-arrivee"), ("la", "")],
)
def test_an_event_with_its_article_gets_the_id_that_it_would_have(said: str, better: str) -> None:
    found = told(f"{CUE}    temps: {{sous: 5 min, apres: {said}}}\n")
    assert found == ([f"MOD005 |  | {better}"] if better else [])


@pytest.mark.parametrize(
    ("timing", "keys"),
    [
        ("sous: 5 min, au_plus: 10 min", "sous au_plus"),
        ("sous: 5 min, au_moins: 2 min", "sous au_moins"),
        ("sous: 5 min, les: lun", "sous les"),
        ("sous: 5 min, entre: [9 h, 10 h]", "sous entre"),
        ("aussitot: oui, au_plus_tard: 18 h", "aussitot au_plus_tard"),
        ("avant: depart, au_plus_tard: 18 h", "avant au_plus_tard"),
        ("jour: J+1, au_plus: 3 min", "jour au_plus"),
        ("au_plus_tard: 18 h, au_moins: 5 min", "au_plus_tard au_moins"),
        ("toutes_les: 5 min, jusqu_a: fin, entre: [9 h, 10 h]", "toutes_les entre"),
        ("distance: 3 m, les: lun", "distance les"),
        ("sans_horaire: rien ne presse, les: lun", "sans_horaire les"),
        ("sous: 5 min, avant: fin", "sous avant"),
    ],
)
def test_no_key_of_a_timing_is_lost(timing: str, keys: str) -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", f"{CUE}    temps: {{{timing}}}\n"))
    _, (fault,) = decode(tree, {})
    assert (fault.rule.code, fault.message("fr")) == (
        "MOD011",
        "un même temps dit à la fois « {} » et « {} »".format(*keys.split()),
    )


@pytest.mark.parametrize(
    "timing",
    [
        "sous: 5 min, au_plus_tard: 18 h",
        "pas_avant: 2 min, sous: 5 min",
        "au_moins: 2 min, au_plus: 5 min",
        "au_plus: 5 min",
        "avant: fin, au_moins: 2 h, au_plus: 3 h",
        "jour: J+1, entre: [9 h, 10 h], les: lun",
        "les: lun",
        "dure: 5 min, au_plus: 6 min",
        "entre: [9 h, 10 h], au_plus_tard: 9 h 30, les: [lun, mar]",
    ],
)
def test_what_says_something_beside_another_is_kept(timing: str) -> None:
    assert told(f"{CUE}    temps: {{{timing}}}\n") == []


@pytest.mark.parametrize("timing", ["avant: 18 h", "sous: 2 min, apres: 5 min", "toutes_les: 5 min, jusqu_a: 18:30"])
def test_a_time_where_an_event_is_expected_is_sent_to_its_key(timing: str) -> None:
    hint = "un événement est attendu ici ; une heure se met derrière `au_plus_tard`, une durée derrière `sous`"
    assert told(f"{CUE}    temps: {{{timing}}}\n") == [f"MOD005 | {hint} | "]


def test_that_key_is_named_in_the_language_of_the_keys() -> None:
    text = "role: a\nname: A\ncues:\n  - {id: b, moment: c, expectation: d, gestures: [e], timing: {before: 18:00}}\n"
    assert "derrière `by`, une durée derrière `within`" in told(text)[0]


@pytest.mark.parametrize(
    "text", [f"{CUE}    variantes: [{{pour: {{}}, gestes: saluer}}]\n", CUE.replace("attente: etre-vu", "attente: []")]
)
def test_an_empty_key_that_must_be_there_is_not_taken_away(text: str) -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", text))
    _, (fault,) = decode(tree, {})
    assert (fault.rule.code, fault.fix) == ("MOD008", None)


def test_an_empty_key_that_may_be_left_out_is_taken_away() -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", f"{CUE}    temps: 5 s\n    pourquoi: ' '\n"))
    _, (fault,) = decode(tree, {})
    assert fault.fix is not None
    assert [edit.text for edit in fault.fix.edits] == [""]


UNDER_ONE_ANOTHER = "les clés d'un même groupe se mettent l'une sous l'autre, sans tirets ni crochets"
COLON = "deux-points suivis d'une espace font une clé : mettez entre guillemets un texte qui en contient"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("[dire: bonjour, eviter: salut]", UNDER_ONE_ANOTHER),
        ("\n      - dire: bonjour\n      - avoid: salut", UNDER_ONE_ANOTHER),
        ("[Bonjour: entrez]", COLON),
        ("[{}]", COLON),
    ],
)
def test_keys_of_a_group_that_were_written_as_a_list_are_no_text_with_a_colon(words: str, hint: str) -> None:
    assert set(told(f"{CUE}    temps: 5 s\n    paroles: {words}\n")) == {f"MOD003 | {hint} | "}


def varied(base: str, timing: str) -> list[str]:
    """What is told of a variant's timing over a cue's, in French, each behind the key where it is told."""
    text = f"{CUE}    temps: {base}\n    variantes: [{{pour: {{segments: [a]}}, temps: {timing}}}]\n"
    (tree,), _ = parse(SourceFile("spec.yaml", text))
    return [f"{fault.rule.code} {fault.span.text}: {fault.message('fr')}" for fault in decode(tree, {})[1]]


@pytest.mark.parametrize(
    ("base", "timing", "first", "second"),
    [
        ("{sous: 5 min}", "{au_plus: 10 min}", "au_plus", "sous"),
        ("{sous: 5 min}", "{au_moins: 2 min}", "au_moins", "sous"),
        ("sous 5 min", "{les: lun}", "les", "sous"),
        ("{within: 5 min}", "{entre: [9 h, 10 h], les: lun}", "entre", "within"),
        ("{aussitot: oui}", "{au_plus_tard: 18 h}", "au_plus_tard", "aussitot"),
        ("{avant: depart}", "{by: 18 h}", "by", "avant"),
        ("{avant: depart, au_moins: 2 h}", "{au_moins: 3 h}", "au_moins", "avant"),
        ("{jour: J+1}", "{au_plus: 3 min}", "au_plus", "jour"),
        ("{jour: J+1, entre: [9 h, 10 h]}", "{entre: [14 h, 16 h]}", "entre", "jour"),
        ("{au_plus_tard: 18 h}", "{au_moins: 5 min}", "au_moins", "au_plus_tard"),
        ("{entre: [9 h, 10 h], les: lun}", "{entre: [14 h, 16 h]}", "entre", "les"),
        ("{toutes_les: 5 min, jusqu_a: fin}", "{entre: [9 h, 10 h]}", "entre", "toutes_les"),
        ("{distance: 3 m}", "{les: lun}", "les", "distance"),
        ("{dure: 3 min}", "{les: lun}", "les", "dure"),
        ("{sans_horaire: rien ne presse}", "{les: lun}", "les", "sans_horaire"),
    ],
)
def test_nothing_of_a_timing_is_lost_by_a_variant(base: str, timing: str, first: str, second: str) -> None:
    said = f"« {first} », dans cette variante, ne dit pas si « {second} » du repère tient encore"
    assert varied(base, timing) == [f"MOD011 {first}: {said}"]


@pytest.mark.parametrize(
    ("base", "timing"),
    [
        ("{sous: 5 min}", "{avant: fin}"),
        ("{sous: 5 min}", "{sous: 2 min, au_plus_tard: 18 h}"),
        ("{sous: 5 min}", "entre 9 h et 10 h"),
        ("{jour: J+1}", "avant 18 h le lundi"),
        ("{avant: fin}", "{avant: fin, au_moins: 3 h}"),
        ("{sous: 5 min, apres: sonnerie}", "{apres: porte}"),
        ("{au_plus_tard: 18 h}", "{au_plus_tard: 17 h}"),
        ("{entre: [9 h, 10 h], les: lun}", "{entre: [14 h, 16 h], les: lun}"),
        ("{distance: 3 m}", "{au_plus_tard: 18 h}"),
        ("{sous: 5 min}", "{dure: 3 min}"),
    ],
)
def test_a_variant_that_says_what_holds_is_kept(base: str, timing: str) -> None:
    assert varied(base, timing) == []
