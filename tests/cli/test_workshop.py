"""`workshop`: a kit made of the gaps of a role or of a moment, and stubs that validate once pasted, in both languages."""

import json
from pathlib import Path

import pytest
from command import house, run, traces

from parcours.diagnostics import Severity
from parcours.model.vocabulary import same_key
from parcours.pipeline import check_files
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

ENGLISH = """\
house: ferry
name: The Ferry
language: en
conductor: deckhand
calendar: daily
---
calendars: [{id: daily, days: mon-sun, hours: ["08:00-20:00"]}]
expectations:
  - {id: feel-safe, name: "Feel safe: at sea"}
  - {id: be-known, name: Be known, stake: difference}
moments:
  - id: board
    name: I board
    nature: relational
    lead: deckhand
    expectations: [feel-safe]
    employee_view: {lives: the swell, needs: a free hand}
  - {id: land, name: I land, nature: relational, lead: deckhand}
commitments:
  - id: quick-hand
    promise: A hand within 2 min
    moments: [board]
    clock: {within: 2 min}
    kept_by: {in_turn: [offer-a-hand]}
    target: 95 %
    proof: log
    if_missed: {role: deckhand, says: Sorry, within: 1 h}
profiles:
  - id: old-hand
    name: Old hands
    roles: [deckhand]
    logic: The sea first
    adaptations: [{cue: offer-a-hand, how: without a word}]
feedback:
  - {id: wet-ramp, kind: irritant, name: The ramp is wet, moment: board, raised_by: deckhand, effort: {customer: 4}}
  - {id: dry-ramp, kind: irritant, name: Too dry, moment: land, raised_by: deckhand, answer: Water it}
---
segment: islanders
name: Islanders
journey:
  - {moment: board, expectations: [feel-safe, {expectation: be-known, verbatim: She knows my boat}]}
  - {moment: land, expectations: [feel-safe]}
---
role: deckhand
name: Deckhand
cues:
  - id: offer-a-hand
    moment: board
    expectation: feel-safe
    gestures: [offer a hand]
    timing: 5 min
  - {id: wave, moment: land, expectation: feel-safe, gestures: [wave], timing: 1 min}
"""
FRENCH = """\
maison: bac
nom: Le bac
langue: fr
chef_d_orchestre: passeur
calendrier: jours
---
calendriers: [{id: jours, jours: lun-dim, heures: ["08:00-20:00"]}]
attentes: [{id: securite, nom: Être en sécurité}, {id: reconnu, nom: Être reconnu}]
moments:
  - {id: monter, nom: Je monte, nature: relationnel, mene_par: passeur, attentes: [securite, reconnu]}
engagements:
  - id: main-tendue
    promesse: Une main sous 2 min
    moments: [monter]
    chrono: {sous: 2 min}
    tenu_par: {a_la_suite: [tendre-la-main]}
    cible: 95 %
    preuve: journal
    si_manque: {metier: passeur, dit: Pardon, sous: 1 h}
remontees:
  - {id: rampe, genre: irritant, nom: La rampe glisse, moment: monter, remonte_par: passeur, statut: nouveau}
profils:
  - {id: ancien, nom: Les anciens, metiers: [passeur], logique: La mer d'abord}
---
segment: iliens
nom: Les Îliens
parcours: [monter]
---
metier: passeur
nom: Passeur
reperes:
  - {id: tendre-la-main, moment: monter, attente: securite, gestes: [tendre la main], temps: sous 5 min}
"""
HOUSES = {"en": (ENGLISH, "deckhand"), "fr": (FRENCH, "passeur")}


def errors(manifest: str) -> list[str]:
    checked = check_files({"parcours.yaml": manifest.encode()})
    found = (one for one in checked.diagnostics if one.severity is Severity.ERROR)
    return sorted(f"{one.rule.code} {one.message('en')}" for one in found)


def documents(text: str) -> list[Data]:
    trees, faults = parse(SourceFile("", text))
    assert faults == ()
    return [tree.data for tree in trees]


def pasted(manifest: str, stubs: str) -> str:
    """The house with every stub put where its comment says it goes."""
    house_documents = documents(manifest)
    comments = [line for line in stubs.splitlines() if line.startswith("# parcours.yaml")]
    found = documents(stubs)
    assert len(comments) == len(found)
    for comment, stub in zip(comments, found, strict=True):
        _paste(house_documents, comment, stub)
    return "\n---\n".join(json.dumps(document, ensure_ascii=False) for document in house_documents)


def _paste(house_documents: list[Data], comment: str, stub: Data) -> None:
    words = comment.rpartition(": ")[2].split()
    owners = [one for document in house_documents for one in _things(document) if words[-1] in list(one.values())[:1]]
    (owner,) = owners
    if isinstance(stub, dict):
        owner.update(stub)
        return
    assert isinstance(stub, list)
    _list_of(house_documents, owner, words).extend(stub)


def _list_of(house_documents: list[Data], owner: dict[str, Data], words: list[str]) -> list[Data]:
    if "beside" in words or "côté" in words:
        lists = (value for document in house_documents if isinstance(document, dict) for value in document.values())
        return next(one for one in lists if isinstance(one, list) and owner in one)
    under = next(word for word in words if same_key(word, "cues") or same_key(word, "adaptations"))
    found = owner.setdefault(under, [])
    assert isinstance(found, list)
    return found


def _things(document: Data) -> list[dict[str, Data]]:
    assert isinstance(document, dict)
    inner = [item for value in document.values() if isinstance(value, list) for item in value]
    return [document, *(item for item in inner if isinstance(item, dict))]


@pytest.mark.parametrize("language", HOUSES)
def test_stubs_validate_once_pasted(language: str, place: Path) -> None:
    manifest, role = HOUSES[language]
    before = errors(manifest)
    ran = run("workshop", role, "--stubs", cwd=house(place, manifest=manifest))
    assert ran.code == 0
    after = errors(pasted(manifest, ran.out))
    assert {line.split()[0] for line in before} == {"COV102", "TIM205"}
    assert set(after) - set(before) == set()
    assert [line for line in after if line.startswith("COV102")] == []


def test_stubs_are_in_the_language_of_the_house(place: Path) -> None:
    ran = run("workshop", "passeur", "--stubs", cwd=house(place, manifest=HOUSES["fr"][0]), env={"LANG": "en_GB.UTF-8"})
    assert "  attente: reconnu\n  segments: [iliens]\n  statut: brouillon\n" in ran.out
    assert "  chrono: {sous: 5 min}\n" in ran.out
    assert "reponse: À ÉCRIRE\n" in ran.out
    assert "- moment: monter\n  comment: À ÉCRIRE\n" in ran.out


def test_the_kit_of_a_role(place: Path) -> None:
    ran = run("workshop", "deckhand", "-o", "kits", cwd=house(place, manifest=HOUSES["en"][0]))
    assert (ran.code, ran.out) == (0, "kits/deckhand.html\nkits/deckhand.md\n")
    for kit in ((place / "kits/deckhand.md").read_text("utf-8"), (place / "kits/deckhand.html").read_text("utf-8")):
        for text in (
            "She knows my boat", "the swell", "a free hand", "A hand within 2 min", "5\u00a0min", "The ramp is wet", "I land",
        ):  # fmt: skip
            assert text in kit
        assert "Too dry" not in kit
        assert kit.count("Old hands") == 1


def test_the_kit_of_a_moment_holds_its_own_gaps_only(place: Path) -> None:
    ran = run("workshop", "land", "--format", "md", "--lang", "fr", cwd=house(place, manifest=HOUSES["en"][0]))
    assert (ran.code, ran.out) == (0, "workshops/land.md\n")
    kit = (place / "workshops/land.md").read_text("utf-8")
    assert "# Atelier\u00a0: I land" in kit
    assert "Old hands" in kit
    assert "Be known" not in kit
    assert "The ramp is wet" not in kit
    assert kit.count("Aucun manque n’a été trouvé ici.") == 3


def test_the_same_house_gives_the_same_kit_and_earlier_ones_stay(place: Path) -> None:
    house(place, manifest=HOUSES["en"][0])
    for about in ("deckhand", "land"):
        run("workshop", about, cwd=place)
    first = {path.name: path.read_bytes() for path in (place / "workshops").glob("[a-z]*")}
    run("workshop", "deckhand", cwd=place)
    assert {path.name: path.read_bytes() for path in (place / "workshops").glob("[a-z]*")} == first
    assert sorted(first) == ["deckhand.html", "deckhand.md", "land.html", "land.md"]


def test_stubs_write_nothing(place: Path) -> None:
    house(place, manifest=HOUSES["en"][0])
    before = traces(place)
    run("workshop", "deckhand", "--stubs", cwd=place)
    assert traces(place) == before


def test_a_house_without_gaps_has_nothing_to_decide(place: Path) -> None:
    ran = run("workshop", "wave-at", "--stubs", cwd=house(place, manifest=ENGLISH.split("feedback:")[0] + QUIET))
    assert (ran.code, ran.out) == (0, "# Nothing to decide: no gap was found.\n")


QUIET = """\
---
moments: [{id: wave-at, name: I wave, nature: relational, lead: deckhand}]
---
role: deckhand
name: Deckhand
cues: [{id: offer-a-hand, moment: board, expectation: feel-safe, gestures: [offer a hand], timing: 5 min}]
"""


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("workshop", "dekhand", "--lang", "en"), 'did you mean "deckhand"?'),
        (("workshop", "dekhand", "--lang", "fr"), "vouliez-vous dire « deckhand » ?"),
        (("workshop", "deckhand", "--format", "pdf", "--lang", "en"), '--format does not know "pdf"'),
    ],
)
def test_wrong_usage(args: tuple[str, ...], told: str, place: Path) -> None:
    ran = run(*args, cwd=house(place, manifest=HOUSES["en"][0]))
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_a_slip_that_fits_no_card_has_a_sheet_of_its_own(place: Path) -> None:
    long = "word " * 1500
    run("workshop", "deckhand", cwd=house(place, manifest=HOUSES["en"][0].replace("the swell", long)))
    page = (place / "workshops/deckhand.html").read_text("utf-8")
    assert '<div class="sheet whole">' in page
    assert long.strip() in page
