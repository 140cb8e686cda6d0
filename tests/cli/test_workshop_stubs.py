"""Every stub of `workshop --stubs`, written into copies of the worked houses: they validate, and the gaps they are for are closed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pasting import Documents, paste, read, written

from parcours.analysis.gaps import gaps_of
from parcours.diagnostics import Severity
from parcours.link.project import Role
from parcours.model.vocabulary import same_key
from parcours.pipeline import Checked, check_files
from parcours.scaffold.stubs import stubs_of, stubs_text
from parcours.syntax.nodes import Data

SPECS = Path(__file__).parents[2] / "specs"
HOUSES = ("assurance-degat-des-eaux", "water-utility", "boulangerie")
CLOSED = {"COV101", "COV102", "COV103", "HND301", "TIM201", "PPL406", "PPL407", "PPL408"}
"""What no stub leaves open."""


def files_of(house: str) -> dict[str, bytes]:
    root = SPECS / house
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}


def items(house: Documents, kind: str) -> Iterator[dict[str, Data]]:
    """The things of a kind: items of a catalogue, or whole documents."""
    for found in house.values():
        for document in found:
            assert isinstance(document, dict)
            for number, (key, value) in enumerate(list(document.items())):
                if same_key(key, kind) and isinstance(value, list):
                    yield from (one for one in value if isinstance(one, dict))
                elif number == 0 and same_key(key, kind):
                    yield document


def without(thing: dict[str, Data], *keys: str) -> None:
    for key in [key for key in thing if any(same_key(key, one) for one in keys)]:
        del thing[key]


def promises_laid_open(house: Documents) -> None:
    for document in items(house, "house"):
        without(document, "waivers")


def nothing_said_of_people(house: Documents) -> None:
    for moment in [*items(house, "moments")][1:]:
        without(moment, "employee_view")
    for role in items(house, "role"):
        without(role, "contributions", "latitude")
    for mirror in [*items(house, "mirrors")][2:]:
        mirror.clear()
    for found in house.values():
        for document in found:
            assert isinstance(document, dict)
            for value in document.values():
                if isinstance(value, list):
                    value[:] = [one for one in value if one != {}]


def half_of_every_other_cue(house: Documents) -> None:
    for number, cue in enumerate(items(house, "cues")):
        if number % 2 == 0:
            without(cue, "attitude", "gestures", "words", "variants")
        elif number % 5 == 0:
            without(cue, "why")
            cue["worth"] = False


def nobody_leads(house: Documents) -> None:
    for moment in [*items(house, "moments")][1:4]:
        without(moment, "lead")


def some_handoffs_less(house: Documents) -> None:
    named = str([*items(house, "commitments")])
    for found in house.values():
        for document in found:
            assert isinstance(document, dict)
            for key, value in document.items():
                if same_key(key, "handoffs") and isinstance(value, list):
                    value[:] = [one for one in value if isinstance(one, dict) and f"'{one['id']}'" in named]


def handoffs_in_silence(house: Documents) -> None:
    for handoff in items(house, "handoffs"):
        without(handoff, "acknowledged", "says", "carries")


def promises_without_proof(house: Documents) -> None:
    for promise in items(house, "commitments"):
        without(promise, "proof", "if_missed", "target")


HOLES = (
    promises_laid_open, some_handoffs_less, nothing_said_of_people, half_of_every_other_cue, nobody_leads, handoffs_in_silence,
    promises_without_proof,
)  # fmt: skip


def errors(checked: Checked) -> set[str]:
    found = (one for one in checked.diagnostics if one.severity is Severity.ERROR)
    return {f"{one.rule.code} {one.message('en')}" for one in found}


def with_holes(files: Mapping[str, bytes]) -> dict[str, bytes]:
    documents = read(files)
    for hole in HOLES:
        hole(documents)
    return {**files, **written(documents)}


@pytest.mark.parametrize("house", HOUSES)
def test_stubs_validate_and_close_their_gaps(house: str) -> None:
    files = with_holes(files_of(house))
    before = check_files(files)
    assert before.project is not None
    assert {one.rule.code for one in before.diagnostics} >= (CLOSED - {"TIM201"} if house in HOUSES[:2] else {"COV103"})
    for about in (*before.project.roles, *before.project.moments):
        stubs = stubs_of(gaps_of(before.project, about), before.project, about, before.project.house.spec.language)
        documents = read(files)
        assert paste(documents, stubs_text(stubs, before.project.house.spec.language)) == len(stubs.pieces)
        after = check_files({**files, **written(documents)})
        assert errors(after) - errors(before) == set(), about.id
        assert after.project is not None
        things = after.project.roles if isinstance(about, Role) else after.project.moments
        same = next(one for one in things if one.id == about.id)
        left = {one.rule.code for one in gaps_of(after.project, same).others}
        assert left & CLOSED == set(), about.id
