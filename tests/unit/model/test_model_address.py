"""What a diagnostic is about, in kinds, keys and ids."""

from datetime import date
from pathlib import Path

import pytest

from parcours.diagnostics import Diagnostic
from parcours.model.address import addressed
from parcours.model.faults import MISSING_KEY
from parcours.pipeline import check_files
from parcours.report.report import HouseReport, fingerprinted
from parcours.source import Position, SourceFile, Span
from parcours.syntax.nodes import Tree
from parcours.syntax.parser import parse

ENGLISH = """role: baker
name: Baker
cues:
  - id: greet
    moment: enter
    timing: {within: 5 s}
  - moment: pay
    words: [thanks]
latitude:
  alone: [bread]
---
# the moments
moments:
  - id: enter
    events:
    - {id: open, name: Open}
"""
FRENCH = """metier: baker
nom: Baker
reperes:
  - {id: greet, moment: enter, temps: {sous: 5 s}}
"""


def trees(text: str) -> tuple[Tree, ...]:
    found, faults = parse(SourceFile("a.yaml", text))
    assert not faults
    return found


def address(text: str, line: int, column: int) -> str:
    found = trees(text)
    start = Position(line, column)
    told = Diagnostic(MISSING_KEY, Span(found[0].file, start, Position(line, column + 1)))
    (one,) = addressed([told], found)
    return one.subject


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        (1, 1, ""),  # a fault of the file as such
        (2, 1, "role:baker/name"),
        (4, 5, "role:baker/cues:greet/id"),
        (6, 14, "role:baker/cues:greet/timing/within"),
        (6, 21, "role:baker/cues:greet/timing/within"),
        (8, 13, "role:baker/cues:pay/words:thanks"),
        (10, 3, "role:baker/latitude/alone"),
        (13, 1, "moments"),
        (16, 8, "moments:enter/events:open/id"),
    ],
)
def test_addresses_name_kinds_keys_and_ids(line: int, column: int, shown: str) -> None:
    assert address(ENGLISH, line, column) == shown


def test_the_language_of_keys_is_no_part_of_an_address() -> None:
    assert address(FRENCH, 4, 47) == "role:baker/cues:greet/timing/within"


def test_a_file_that_was_not_read_has_no_addresses() -> None:
    told = Diagnostic(MISSING_KEY, Span(SourceFile("b.yaml", ""), Position(1, 1), Position(1, 2)))
    assert [one.subject for one in addressed([told], trees(ENGLISH))] == [""]


CASES = sorted(
    path
    for path in (Path(__file__).parents[2] / "cases").glob("*/bad.yaml")
    if path.parent.name != "not-a-pattern" and not [*path.parent.glob("bad.*.yaml")]
)
"""The bad houses of one file whose faults show without a disk."""


def fingerprints(raw: bytes) -> list[str]:
    checked = check_files({"parcours.yaml": raw}, today=date(2027, 1, 1))
    house = HouseReport("", 1, addressed(checked.diagnostics, checked.trees))
    return [mark for _, mark in fingerprinted(house)]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_moved_lines_change_no_fingerprint(path: Path) -> None:
    raw = path.read_bytes()
    found = fingerprints(raw)
    assert found
    assert len(set(found)) == len(found)
    assert fingerprints(b"# one\n\n# two\n" + raw) == found
