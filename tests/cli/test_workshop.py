"""`workshop`: a kit made of the gaps of a role or of a moment, and stubs that validate once pasted, in both languages."""

from pathlib import Path

import pytest
from command import house, run, traces

from parcours.diagnostics import Severity
from parcours.pipeline import check_files
from pasting import paste, read, written

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


def pasted(manifest: str, stubs: str) -> str:
    """The house with every stub put where its comment says it goes."""
    house_documents = read({"parcours.yaml": manifest.encode()})
    paste(house_documents, stubs)
    return "\n---\n".join(raw.decode() for raw in written(house_documents).values())


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


def test_a_kit_that_somebody_wrote_in_is_named_when_it_is_written_over(place: Path) -> None:
    home = house(place, manifest=ENGLISH)
    kit = run("workshop", "deckhand", "--format", "md", cwd=home).out.strip()
    (home / kit).write_text("our notes", "utf-8")
    again = run("workshop", "deckhand", "--format", "md", cwd=home)
    assert again.out == f"{kit}\n  overwritten, though somebody had changed them: {Path(kit).name}\n"


PROMISES = {
    "at_once: true": "clock: {within: 1 working day",
    "day: D+0 working, by: '08:30', of: board": "clock: {day: D+1 working",
    "from: board.begins, to: board.ends, at_most: 1 min": "clock: {from: board.begins, to: board.ends, at_most: 5 min}",
}


@pytest.mark.parametrize("clock", PROMISES)
def test_a_promise_gets_the_clock_that_never_fails(clock: str, place: Path) -> None:
    manifest = ENGLISH.replace("clock: {within: 2 min}", f"clock: {{{clock}}}")
    assert any(line.startswith("TIM205") for line in errors(manifest))
    ran = run("workshop", "deckhand", "--stubs", cwd=house(place, manifest=manifest))
    assert PROMISES[clock] in ran.out
    assert set(errors(pasted(manifest, ran.out))) - set(errors(manifest)) == set()


def test_what_nothing_can_keep_is_said_and_gets_no_stub(place: Path) -> None:
    manifest = ENGLISH.replace("    timing: 5 min\n", "    timing: {untimed: no hurry}\n")
    assert any(line.startswith("TIM202") for line in errors(manifest))
    ran = run("workshop", "deckhand", "--stubs", cwd=house(place, manifest=manifest))
    assert "# Without a stub: quick-hand: nothing bounds offer-a-hand\n" in ran.out
    assert "quick-hand-kept" not in ran.out


def test_a_moment_that_nobody_leads(place: Path) -> None:
    manifest = ENGLISH.replace("    lead: deckhand\n    expectations", "    expectations")
    assert any('nobody leads "board"' in line for line in errors(manifest))
    ran = run("workshop", "board", "--stubs", cwd=house(place, manifest=manifest))
    assert "lead: deckhand\n" in ran.out
    after = errors(pasted(manifest, ran.out))
    assert [line for line in after if line.startswith(("COV102", "HND301"))] == []


def test_the_workshop_itself_is_put_on_record(place: Path) -> None:
    ran = run("workshop", "deckhand", "--stubs", cwd=house(place, manifest=ENGLISH))
    assert "roles: {deckhand: 1}" in ran.out
    assert "cues: [be-known-board]" in ran.out
    checked = check_files({"parcours.yaml": pasted(ENGLISH, ran.out).encode()})
    assert checked.project is not None
    (wave,) = checked.project.waves
    assert [(workshop.id, [cue.id for cue in workshop.cues]) for workshop in wave.workshops] == [
        ("deckhand", ["be-known-board"])
    ]


def test_what_is_waived_gets_no_slip_and_is_named(place: Path) -> None:
    waivers = """waivers:
  - {rule: expectation-without-cue, at: be-known, reason: the crew is new, until: 2990-01-31}
  - {rule: promise-breakable, reason: printed already}
  - {rule: half-a-cue, at: wave, reason: why not}
"""
    manifest = ENGLISH.replace("conductor: deckhand\n", f"conductor: deckhand\n{waivers}", 1).replace(
        "gestures: [wave], ", ""
    )
    for language in ("en", "fr"):
        run("workshop", "deckhand", "--format", "md", "--lang", language, cwd=house(place, manifest=manifest))
        kit = (place / "workshops/deckhand.md").read_text("utf-8")
        assert "### Be known" not in kit
        assert "### A hand within 2 min" not in kit
        assert "### Cue" not in kit
        assert "### Repère" not in kit
        until = {"en": "(waived until 31\u00a0January 2990): the crew is new", "fr": "jusqu’au 31\u00a0janvier 2990)"}[
            language
        ]
        assert until in kit
    ran = run("workshop", "deckhand", "--stubs", cwd=place)
    assert "be-known-board" not in ran.out
    assert "quick-hand-kept" not in ran.out


def test_half_a_cue_and_what_else_is_found_there(place: Path) -> None:
    manifest = ENGLISH.replace("gestures: [wave], ", "").replace(
        "nature: relational, lead: deckhand}", "nature: transactional, lead: deckhand}"
    )
    run("workshop", "land", "--format", "md", cwd=house(place, manifest=manifest))
    kit = (place / "workshops/land.md").read_text("utf-8")
    assert "says when, but not what to do" in kit
    assert "**Attitude and gestures**" in kit
    assert 'Nothing is promised to "Islanders" in "I land"' in kit
    ran = run("workshop", "land", "--stubs", cwd=place)
    assert "attitude: TO WRITE\n" in ran.out
    assert "- id: land\n  promise: TO WRITE\n" in ran.out
    assert set(errors(pasted(manifest, ran.out))) < set(errors(manifest))


def test_stubs_are_in_the_language_of_the_house(place: Path) -> None:
    ran = run("workshop", "passeur", "--stubs", cwd=house(place, manifest=HOUSES["fr"][0]), env={"LANG": "en_GB.UTF-8"})
    assert "  attente: reconnu\n  segments: [iliens]\n  statut: brouillon\n" in ran.out
    assert "  chrono: {sous: 5 min}\n" in ran.out
    assert "reponse: À ÉCRIRE\n" in ran.out
    assert "adaptations:\n  - moment: monter\n    comment: À ÉCRIRE\n" in ran.out


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
    assert "Sans fiche ici\u00a0: " in kit


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
