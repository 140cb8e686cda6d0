"""Every stub of `workshop --stubs`, written into copies of the worked houses: they validate, and the gaps they are for are closed."""

from pathlib import Path

import pytest
from command import run

from holes import with_holes
from parcours.analysis.gaps import gaps_of
from parcours.diagnostics import Severity
from parcours.link.project import Role
from parcours.pipeline import Checked, check_files
from parcours.scaffold.stubs import stubs_of, stubs_text
from pasting import paste, read, written

SPECS = Path(__file__).parents[2] / "specs"
HOUSES = ("assurance-degat-des-eaux", "water-utility", "boulangerie")
CLOSED = {"COV101", "COV102", "COV103", "HND301", "TIM201", "PPL406", "PPL407", "PPL408"}
"""What no stub leaves open."""


def files_of(house: str) -> dict[str, bytes]:
    root = SPECS / house
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}


def errors(checked: Checked) -> set[str]:
    found = (one for one in checked.diagnostics if one.severity is Severity.ERROR)
    return {f"{one.rule.code} {one.message('en')}" for one in found}


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


@pytest.mark.parametrize(
    ("house", "about"), [("assurance-degat-des-eaux", "conseiller-crc"), ("water-utility", "contact-adviser")]
)
def test_a_worked_house_on_the_disk_validates_with_what_its_workshop_decides(
    house: str, about: str, place: Path
) -> None:
    documents = read(files_of(house))
    assert paste(documents, run("workshop", about, str(SPECS / house), "--stubs", cwd=SPECS / house).out) > 1
    for path, raw in {**files_of(house), **written(documents)}.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(raw)
    ran = run("validate", cwd=place)
    assert (ran.code, ran.err) == (0, "")
