"""What a diagnostic is about, in kinds, keys and ids."""

import pytest

from parcours.diagnostics import Diagnostic
from parcours.model.address import addressed
from parcours.model.faults import MISSING_KEY
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
        (1, 1, "role:baker/role"),
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
