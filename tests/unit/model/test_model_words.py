"""Keys and enum words in two languages, short forms, and where they were written."""

import pytest

from parcours.model.decode import decode
from parcours.model.document import Document
from parcours.model.house import HouseSpec
from parcours.model.role import CueSpec, RoleSpec
from parcours.model.segment import StepSpec
from parcours.model.timing import TimingSpec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, folded, nearest, slug
from parcours.source import SourceFile
from parcours.syntax.parser import parse
from parcours.timing.units import DayOffset, Duration, Unit


def document(text: str) -> Document:
    """The one document of a text, which has no fault."""
    (tree,), faults = parse(SourceFile("spec.yaml", text))
    assert faults == ()
    found, refused = decode(tree, {"sonnerie": Duration(5, Unit.SECOND)})
    assert [fault.message("en") for fault in refused] == []
    assert found is not None
    return found


def faults_of(text: str) -> list[str]:
    """The faults of the one document of a text, as line:column code and suggestion."""
    (tree,), _ = parse(SourceFile("spec.yaml", text))
    _, refused = decode(tree, {})
    return [f"{f.span.start.line}:{f.span.start.column} {f.rule.code} {f.suggestion or ''}".rstrip() for f in refused]


FRENCH = """
métier: conseiller
Nom: Conseiller
scène: coulisses
sert: gestionnaire
repères:
  - id: saluer
    moment: entrer
    attente: etre-vu
    gestes: sourire
    paroles: Bonjour
    temps: 3 sonneries après telephone-sonne
    vaut_la_peine: non
    pourquoi: la maison y tient
"""
ENGLISH = """
role: conseiller
name: Conseiller
stage: back
serves: [{role: gestionnaire}]
cues:
  - id: saluer
    moment: entrer
    expectation: [etre-vu]
    gestures: [sourire]
    words: {say: [Bonjour]}
    timing: {within: 15 s, of: telephone-sonne}
    worth: false
    why: la maison y tient
"""


def test_french_and_english_words_and_short_forms_mean_the_same() -> None:
    french, english = document(FRENCH), document(ENGLISH)
    assert french.header is not None
    assert english.header is not None
    assert french.header.spec == english.header.spec
    assert french.entries[0].spec == english.entries[0].spec


def test_short_forms_become_the_long_ones() -> None:
    cue = document(FRENCH).entries[0].spec
    assert isinstance(cue, CueSpec)
    assert cue.expectation == ("etre-vu",)
    assert cue.words is not None
    assert (cue.words.mode, cue.words.say) == ("outline", ("Bonjour",))
    assert cue.timing is not None
    assert (cue.timing.form, cue.timing.within, cue.timing.of) == (
        "within",
        Duration(15, Unit.SECOND),
        "telephone-sonne",
    )
    assert cue.worth is False


def test_a_step_may_be_an_id_and_takes_its_word_in_french() -> None:
    found = document("segment: s\nnom: S\nparcours: [entrer, {moment: payer, survient: parfois, emotion: -2}]\n")
    first, second = (entry.spec for entry in found.entries)
    assert isinstance(first, StepSpec)
    assert isinstance(second, StepSpec)
    assert (first.moment, first.occurs, second.moment, second.occurs, second.emotion) == (
        "entrer",
        "always",
        "payer",
        "sometimes",
        -2,
    )


def test_a_key_without_a_value_counts_as_not_written() -> None:
    header = document("role: r\nname: R\nmission:\ncues:\n").header
    assert header is not None
    assert isinstance(header.spec, RoleSpec)
    assert header.spec.mission is None


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("{at_once: true, of: e}", "at_once"),
        ("{within: 5 min, of: e, lasts: 20 min}", "within"),
        ("{not_before: 2 min, within: 5 min, of: e}", "within"),
        ("{before: e, at_least: 72 h, at_most: 5 days}", "before"),
        ("{around: e, give_or_take: 5 min}", "around"),
        ('{day: J+3, of: e, by: "18:00"}', "day"),
        ('{day: D-1, between: ["07:00", "20:00"]}', "day"),
        ('{by: "06:00", on: working_days}', "clock"),
        ('{between: ["17:00", "19:00"], on: [tue, thu]}', "clock"),
        ("{every: 15 min, while: attente}", "every"),
        ("{lasts: {at_least: 10 min, at_most: 30 min}}", "lasts"),
        ("{distance: 3 m}", "distance"),
        ("{distance: {notice: 10 ft, greet: 5 ft}}", "distance"),
        ("{untimed: on request}", "untimed"),
        ("30 s", "within"),
        ("J+3 avant 18 h", "day"),
        ("toutes les 15 min tant que attente", "every"),
        ("at least 72 h before works-start", "before"),
        ("aussitôt après signature", "at_once"),
    ],
)
def test_every_form_of_timing_is_read(written: str, form: str) -> None:
    cue = (
        document(f"role: r\nname: R\ncues:\n  - {{id: c, moment: m, expectation: e, timing: {written}}}\n")
        .entries[0]
        .spec
    )
    assert isinstance(cue, CueSpec)
    assert cue.timing is not None
    assert cue.timing.form == form


def test_a_day_offset_is_exact() -> None:
    cue = (
        document("role: r\nname: R\ncues: [{id: c, moment: m, expectation: e, timing: J+3 ouvrés avant 18 h}]\n")
        .entries[0]
        .spec
    )
    assert isinstance(cue, CueSpec)
    assert isinstance(cue.timing, TimingSpec)
    assert (cue.timing.day, cue.timing.by) == (DayOffset(3, Unit.WORKING_DAY), 64_800)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("role: r\nname: R\nmision: x\n", ["3:1 MOD001 mission"]),
        ("métier: r\nnom: R\nscene: font\n", ["3:8 MOD004 front"]),
        ("role: r\n", ["1:1 MOD002"]),
        ("role: r\nname: R\nserves: {within: 1 h}\n", ["3:9 MOD002"]),
        ("role: r\nname: R\nnom: S\n", ["3:1 MOD009"]),
        ("role: r\nname: R\ncues: [{id: c, momet: m, expectation: e}]\n", ["3:16 MOD001 moment"]),
        ("role: r\nname: R\ncues: [{id: c, moment: m, expectation: e, timing: 5 mim}]\n", ["3:51 MOD010 5 min"]),
        ("role: r\nname: R\ncues: [{id: Être là, moment: m, expectation: e}]\n", ["3:13 MOD005 etre-la"]),
        ("role: aux\nname: R\n", ["1:7 MOD006"]),
        ("segment: s\nname: S\njourney: [{moment: m, emotion: 4}]\n", ["3:32 MOD007"]),
        ("segment: s\nname: S\njourney: [{moment: m, effort: '4'}]\n", ["3:31 MOD003"]),
        ("segment: s\nname: S\n", ["1:10 MOD002"]),
        ("segments: s\nname: S\n", ["1:1 MOD014 segment"]),
        ("name: S\nsegment: s\njourney: []\n", ["1:1 MOD014"]),
        ("- a\n- b\n", ["1:1 MOD015"]),
        ("house: h\nname: H\nlanguage: fr\n", ["1:1 MOD016"]),
        ("channels: [{id: telephone}]\nfoo: 1\n", ["2:1 MOD001"]),
        ("change: [{id: w}]\n", ["1:9 MOD003"]),
        ("channels: [{id: a, name: ' '}]\n", ["1:20 MOD008"]),
        ("channels: [{id: a.b}]\n", ["1:17 MOD005 a-b"]),
        ("channels: [{id: en\u200btrer}]\n", ["1:17 MOD005 entrer"]),
        ("channels: [{id: c\u043eurriel}]\n", ["1:17 MOD005"]),
        ("role: r\nname: R\ncues: [{id: c, moment: m, expectation: e, marks: Là.Vu}]\n", ["3:50 MOD005 la.vu"]),
        ("calendars: [{id: c, days: lun, hours: [9h-18]}]\n", ["1:40 MOD010 9h-18:00"]),
        ('calendars: [{id: c, days: lun, hours: ["9h-12h", "9h-18"]}]\n', ["1:50 MOD010 9h-18:00"]),
        ("calendars: [{id: c, days: [lun, mrd], hours: 9h-18h}]\n", ["1:33 MOD010 mer"]),
        ("calendars: [{id: c, days: 5, hours: 12}]\n", ["1:27 MOD003", "1:37 MOD003"]),
        ("role: r\nname: 12\nmission: true\n", ['2:7 MOD003 "12"', "3:10 MOD003"]),
        (
            "role: r\nname: R\ncues: [{id: 7, moment: m, expectation: e, gestures: [a, 1.50]}]\n",
            ['3:13 MOD003 "7"', '3:57 MOD003 "1.50"'],
        ),
        (
            "role: r\nname: R\ncues: [{id: c, moment: m, expectation: e, timing: {between: [7 h, 25:00]}}]\n",
            ["3:67 MOD010"],
        ),
        ("feedback: [{id: f, kind: idea, raised_by: r, effort: 9}]\n", ["1:54 MOD007"]),
        ("events: [{id: a}]\nevenements: [{id: b}]\n", ["2:1 MOD009"]),
        ("role: r\nname: R\ncues: [{id: c, moment: m, expectation: Être là}]\n", ["3:40 MOD005 etre-la"]),
        ("role: r\nname: R\ncues: [{id: c, moment: m, expectation: []}]\n", ["3:27 MOD008"]),
        ("role: r\nname: R\ncues: [{id: c, moment: m, expectation: e, timing: 5}]\n", ["3:51 MOD010"]),
        ("handoffs: [{id: h, from: a, to: b, between: m, within: 1 h, timing: 2 h}]\n", ["1:12 MOD011"]),
        ("commitments: [{id: c, promise: p, clock: 2 days after e}]\n", ["1:42 MOD010 2 working days after e"]),
        ("commitments: [{id: c, promise: p, kept_by: {each: [a], in_turn: [b]}}]\n", ["1:35 MOD012"]),
    ],
)
def test_a_refused_document_is_told_at_its_place(text: str, expected: list[str]) -> None:
    assert faults_of(text) == expected


def test_one_refused_item_leaves_the_others_standing_and_stays_declared() -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", "channels: [{id: a, x: 1}, {id: b}, {name: c}]\n"))
    found, faults = decode(tree, {})
    assert found is not None
    assert [(entry.id, entry.spec is None) for entry in found.entries] == [("a", True), ("b", False)]
    assert found.lost == {"channel"}
    assert [fault.rule.code for fault in faults] == ["MOD001", "MOD002"]


@pytest.mark.parametrize("text", ["channels: [{id: a}]\ncanaux: [{id: b}]\n", "events: []\nchanels: [{id: b}]\n"])
def test_a_catalogue_that_is_not_read_is_lost(text: str) -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", text))
    found, _ = decode(tree, {})
    assert found is not None
    assert found.lost == {"channel"}


@pytest.mark.parametrize("written", ['["22:00", "06:00"]', "22:00-06:00"])
def test_a_window_may_pass_midnight(written: str) -> None:
    cue = (
        document(f"role: r\nname: R\ncues: {{id: c, moment: m, expectation: e, timing: {{between: {written}}}}}\n")
        .entries[0]
        .spec
    )
    assert isinstance(cue, CueSpec)
    assert cue.timing is not None
    assert cue.timing.between == (79_200, 108_000)


def test_a_header_with_a_refused_option_is_kept_without_it() -> None:
    (tree,), _ = parse(SourceFile("spec.yaml", "role: r\nname: R\nstage: nowhere\ncues: []\n"))
    found, _ = decode(tree, {})
    assert found is not None
    assert found.header is not None
    assert isinstance(found.header.spec, RoleSpec)
    assert found.header.broken


def test_no_spelling_means_two_keys_of_one_model() -> None:
    from parcours.model.contents import HEADERS, ITEMS
    from parcours.model.shape import shape_of

    for model in [model for model, _ in HEADERS.values()] + [model for _, model in ITEMS.values()]:
        shape = shape_of(model)
        spellings = [word for name in shape.fields for word in (name.rstrip("_"), *KEYS.get(name.rstrip("_"), ()))]
        assert len(spellings) == len(set(spellings)), model.__name__


def test_every_spelling_is_folded_already() -> None:
    words = [word for table in (KEYS, ENUM_WORDS) for key, french in table.items() for word in (key, *french)]
    assert [word for word in words if folded(word) != word] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Être rassuré", "etre-rassure"),
        ("Œuvre d'été — n° 2", "oeuvre-d-ete-n-2"),
        ("a" * 80, "a" * 64),
        ("—", ""),
        ("en\u200btrer", "entrer"),
        ("atti\u00adtude", "attitude"),
        ("Straße à Łódź", "strasse-a-lodz"),
        ("Ærø", "aero"),
    ],
)
def test_a_slug_is_made_of_what_is_there(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_the_nearest_word_is_near() -> None:
    assert nearest("etre-rasure", ["etre-rassure", "payer"]) == "etre-rassure"
    assert nearest("zebre", ["etre-rassure", "payer"]) is None


def test_of_two_words_as_near_the_one_that_begins_alike_is_meant() -> None:
    assert nearest("atitude", ["attitude", "latitude"]) == "attitude"
    assert nearest("latitud", ["attitude", "latitude"]) == "latitude"


def test_one_refused_unit_leaves_the_others_standing() -> None:
    text = (
        "house: h\nname: H\nlanguage: en\nunits: {ring: 5 s, moon: 28 dayz}\nrules: {silence: long, review: 3 months}\n"
    )
    (tree,), _ = parse(SourceFile("parcours.yaml", text))
    found, faults = decode(tree, {})
    assert [f"{fault.span.start.line}:{fault.span.start.column}" for fault in faults] == ["4:26", "5:18"]
    assert found is not None
    assert found.header is not None
    assert isinstance(found.header.spec, HouseSpec)
    assert found.header.spec.units == {"ring": Duration(5, Unit.SECOND)}
    assert found.header.spec.rules.review == Duration(3, Unit.MONTH)


@pytest.mark.parametrize(
    ("timing", "message"),
    [
        ("{until: x}", '"until" says nothing without "every"'),
        ("{while: x}", '"while" says nothing without "every"'),
        ("{give_or_take: 3 min}", '"give_or_take" says nothing without "around"'),
        ("{within: 5 min, until: x}", '"until" says nothing without "every"'),
        ("{within: 5 min, before: x}", 'one timing says both "within" and "before"'),
        ("{at_once: yes, every: 5 min}", 'one timing says both "at_once" and "every"'),
    ],
)
def test_a_timing_says_one_thing(timing: str, message: str) -> None:
    (tree,), _ = parse(
        SourceFile("spec.yaml", f"role: r\nname: R\ncues: [{{id: c, moment: m, expectation: e, timing: {timing}}}]\n")
    )
    _, faults = decode(tree, {})
    assert [(f.span.start.line, f.span.start.column, f.message("en")) for f in faults] == [(3, 43, message)]


TIMING_KEYS = {
    "within": "5 min", "of": "x", "at_once": "yes", "not_before": "2 min", "before": "x", "at_least": "3 h", "at_most": "5 h",
    "around": "x", "give_or_take": "3 min", "day": "D+1", "by": '"18:00"', "between": '["07:00", "09:00"]', "on": "[mon]",
    "every": "5 min", "while": "x", "until": "x", "lasts": "5 min", "distance": "3 m", "untimed": "why", "calendar": "c",
    "held_by": "us",
}  # fmt: skip


@pytest.mark.parametrize("first", TIMING_KEYS)
def test_any_two_keys_of_a_timing_are_read_or_told(first: str) -> None:
    for second, value in TIMING_KEYS.items():
        keys = f"{first}: {TIMING_KEYS[first]}" + ("" if second == first else f", {second}: {value}")
        for text in (
            f"role: r\nname: R\ncues: [{{id: c, moment: m, expectation: e, timing: {{{keys}}}}}]\n",
            f"commitments: [{{id: c, promise: p, clock: {{from: x, {keys}}}}}]\n",
        ):
            (tree,), _ = parse(SourceFile("spec.yaml", text))
            found, faults = decode(tree, {})
            assert found is not None
            assert (found.entries[0].spec is None) == bool(faults), keys
            assert {fault.rule.code for fault in faults} <= {"MOD011"}, keys
            assert all(fault.message("fr") for fault in faults)
