"""The schemas: they accept what parcours reads, refuse what a schema can refuse, and speak the author's language."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.diagnostics import LANGUAGES, Language
from parcours.model.vocabulary import ENUM_WORDS, KEYS, KINDS, folded, spellings
from parcours.pipeline import declared as documents_of
from parcours.schema.documents import DRAFTS, Asked, Draft, as_json, schema_of
from parcours.schema.spelling import pattern
from parcours.schema.targets import NO_IDS, Ids, declared
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

ROOT = Path(__file__).parents[3]
HOUSES = sorted(path.parent for path in (ROOT / "specs").glob("*/parcours.yaml"))
IDS: Ids = {"role": {"vendeuse": "Vendeuse"}, "moment": {"choisir": ""}, "expectation": {"etre-vu": ""}}


@cache
def loaded(kind: str | None, language: Language, draft: Draft = "2020-12") -> jsonschema.protocols.Validator:
    return validator(schema_of(kind, Asked(language, draft)))


@cache
def with_ids(language: Language) -> jsonschema.protocols.Validator:
    return validator(schema_of(None, Asked(language, ids=IDS)))


def validator(schema: Mapping[str, object]) -> jsonschema.protocols.Validator:
    """A schema as its file holds it, sound by its own edition."""
    read = json.loads(as_json(schema))
    return jsonschema.validators.validator_for(read)(read)


def trees(text: str) -> Sequence[Data]:
    found, faults = parse(SourceFile("a.yaml", text))
    assert not faults
    return [tree.data for tree in found]


def accepts(text: str, language: Language = "fr", kind: str | None = None, ids: Ids = NO_IDS) -> bool:
    whole = with_ids(language) if ids else loaded(kind, language)
    return all(whole.is_valid(data) for data in trees(text))


@pytest.mark.parametrize(("language", "draft"), list(product(LANGUAGES, DRAFTS)))
def test_a_schema_is_sound_by_its_own_edition(language: Language, draft: Draft) -> None:
    made = loaded(None, language, draft)
    made.check_schema(made.schema)


@pytest.mark.parametrize("house", HOUSES, ids=[house.name for house in HOUSES])
@pytest.mark.parametrize(("language", "draft"), [("fr", "07"), ("en", "2020-12")])
def test_every_file_of_the_worked_houses_is_accepted(house: Path, language: Language, draft: Draft) -> None:
    ids = declared(documents_of(house))
    whole = validator(schema_of(None, Asked(language, draft, ids)))
    refused = [
        f"{next(iter(data))}: {error.json_path}: {error.message}"
        for data in documents(house)
        for error in whole.iter_errors(data)
    ]
    assert refused == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_schema_that_takes_its_own_documents_only(kind: str) -> None:
    taken = [data for house in HOUSES for data in documents(house)]
    own = [data for data in taken if any(folded(key) in spellings(kind, KEYS) for key in data)]
    if kind in ("house", "segment", "role"):
        own = [data for data in own if folded(next(iter(data))) in spellings(kind, KEYS)]
    whole = loaded(kind, "fr")
    if kind != "events":
        assert own
    assert all(whole.is_valid(data) for data in own)
    assert not any(whole.is_valid(data) for data in documents(HOUSES[1]) if data not in own)


@cache
def documents(house: Path) -> Sequence[Mapping[str, Data]]:
    found = [data for path in sorted(house.rglob("*.yaml")) for data in trees(path.read_text("utf-8"))]
    return [data for data in found if isinstance(data, dict)]


ROLE = "metier: vendeuse\nnom: Vendeuse\n"
CUE = "reperes: [{id: saluer, moment: choisir, attente: etre-vu"


@pytest.mark.parametrize(
    "text",
    [
        "Métier: vendeuse\nNom: V\nRéponsable: null\n".replace("Réponsable", "responsable"),
        "role: vendeuse\nname: V\n",
        "role: vendeuse\nnom: V\nscène: back\n",
        f"{ROLE}{CUE}, temps: sous 5 min}}]",
        f"{ROLE}{CUE}, temps: {{sous: 5 min, apres: arrivee}}}}]",
        f"{ROLE}{CUE}, temps: {{pas_avant: 2 min, sous: 5 min}}}}]",
        f"{ROLE}{CUE}, vaut_la_peine: oui, paroles: Bonjour}}]",
        f"{ROLE}{CUE}, variantes: [{{pour: {{segments: a}}, gestes: {{ajouter: [sourire]}}, attitude: aucune}}]}}]",
        "attentes: [{id: etre-vu, nom: Être vu, type: un mot à nous}]",
        "maison: m\nnom: M\nlangue: fr\nunites: {sonnerie: 5 s}\nregles: {silence: 3 semaines, cov102: non}\n",
        "changement: {vagues: {id: un, metiers: vendeuse}}",
    ],
)
def test_what_parcours_reads_is_accepted_in_either_language(text: str) -> None:
    assert accepts(text, "fr")
    assert accepts(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "metie: vendeuse\nnom: V\n",
        "metier: vendeuse\n",
        "metier: con\nnom: V\n",
        "metier: La Vendeuse\nnom: V\n",
        "metier: vendeuse\nnom: 4\n",
        "metier: vendeuse\nnom: ''\n",
        f"{ROLE}scene: ailleurs\n",
        f"{ROLE}couleur: bleu\n",
        f"{ROLE}latitude: beaucoup\n",
        f"{ROLE}reperes: [{{id: saluer, moment: choisir}}]",
        f"{ROLE}reperes: [{{id: saluer, moment: choisir, attente: []}}]",
        f"{ROLE}{CUE}, temps: {{sous: 5 min, avant: depart}}}}]",
        f"{ROLE}{CUE}, temps: {{tant_que: attente}}}}]",
        f"{ROLE}{CUE}, temps: {{aussitot: non}}}}]",
        f"{ROLE}{CUE}, variantes: [{{pour: {{}}}}]}}]",
        "segment: s\nnom: S\n",
        "segment: s\nnom: S\nparcours: [{moment: choisir, emotion: 4}]\n",
        "segment: s\nnom: S\nparcours: [{moment: choisir, effort: 2.5}]\n",
        "moments: [{id: m, nom: M, nature: relationnel, transaction: achat}]",
        "engagements: [{id: e, promesse: p, tenu_par: {chacun: [a], a_la_suite: [b]}}]",
        "relais: [{id: r, de: a, vers: b, entre: [m], sous: 1 h, temps: 1 h}]",
        "relais: [{id: r, de: a, vers: b, entre: [m, n, o]}]",
        "maison: m\nnom: M\nlangue: es\n",
        "maison: m\nnom: M\nlangue: fr\nregles: {pas-une-regle: erreur}\n",
        "changement: {plan: []}",
        "changement: {vagues: [{id: un, metiers: []}]}",
        "profils: [{id: p, nom: P, metiers: [a]}]",
    ],
)
def test_what_a_schema_can_refuse_is_refused_in_either_language(text: str) -> None:
    assert not accepts(text, "fr")
    assert not accepts(text, "en")


CASES = sorted(path for path in (ROOT / "tests/cases").iterdir() if (path / "bad.txt").is_file())
OF_MODELS = [path for path in CASES if re.match(r"\S+ MOD\d", (path / "bad.txt").read_text("utf-8"))]
BEYOND_A_SCHEMA = {
    "handoff-to-oneself",
    "key-in-two-languages",
    "misplaced-house",
    "not-a-pattern",
    "unreadable-figures",
    "unreadable-value",
}
"""Rules on single documents of which a schema sees nothing: it compares no values, reads no durations, knows no file names."""


@pytest.mark.parametrize("case", OF_MODELS, ids=[path.name for path in OF_MODELS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cases_of_the_model_rules_are_refused_and_their_mended_houses_are_not(
    case: Path, language: Language
) -> None:
    assert accepts((case / "good.yaml").read_text("utf-8"), language)
    assert accepts((case / "bad.yaml").read_text("utf-8"), language) == (case.name in BEYOND_A_SCHEMA)


def test_with_ids_only_those_of_the_house_are_taken() -> None:
    assert accepts(f"{ROLE}responsable: vendeuse\n", ids=IDS)
    assert not accepts(f"{ROLE}responsable: vendeur\n", ids=IDS)
    assert accepts(f"{ROLE}responsable: vendeur\n")
    assert accepts(f"{ROLE}calendrier: ete\n", ids=IDS), "no calendar is known: none is refused"


def test_ids_are_those_declared_wherever_they_stand() -> None:
    ids = declared(documents_of(ROOT / "specs/assurance-degat-des-eaux"))
    assert ids["role"]["conseiller-crc"] == "Conseiller du centre de relation client"
    assert {"department", "workshop", "wave", "cue", "handoff", "event", "segment"} <= set(ids)
    assert any("." in event for event in ids["event"])


def described(value: object) -> Iterator[Mapping[str, object]]:
    """Every schema inside another that has a description."""
    if isinstance(value, dict):
        if isinstance(value.get("description"), str):
            yield value
        for inner in value.values():
            yield from described(inner)


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("fr", "responsable · manager", "Identifiant du métier qui l'encadre."),
        ("en", "manager · responsable", "Id of the role"),
    ],
)
def test_titles_and_descriptions_speak_the_language(language: Language, title: str, words: str) -> None:
    made = json.loads(as_json(schema_of("role", Asked(language))))
    shown = made["$defs"]["RoleSpec.manager"]
    assert shown["title"] == title
    assert str(shown["description"]).startswith(words)
    assert all("](" not in str(one["description"]) and "{EXP" not in str(one["description"]) for one in described(made))


def test_the_same_words_give_the_same_bytes() -> None:
    assert as_json(schema_of(None, Asked("fr", ids=IDS))) == as_json(schema_of(None, Asked("fr", ids=IDS)))


@given(st.sampled_from(sorted({*KEYS, *ENUM_WORDS})), st.data())
def test_a_pattern_matches_every_spelling_that_parcours_folds_into_one(word: str, data: st.DataObject) -> None:
    def respelt(letter: str) -> st.SearchStrategy[str]:
        choices = {"_": "_- ’'", "e": "eEéÈê", "a": "aàÂ", "c": "cç"}.get(letter, letter + letter.upper())
        return st.sampled_from(choices)

    spelt = "".join(data.draw(respelt(letter)) for letter in word)
    whole = validator({"$schema": DRAFTS["07"], "type": "string", "pattern": pattern([word])})
    assert folded(spelt) == word
    assert whole.is_valid(spelt)
    assert not whole.is_valid(f"{spelt}x")
