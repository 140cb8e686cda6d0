"""Segments × cues × expectations multiply: a house may not fill the memory."""

import pytest

from parcours.link.score import MOST_CELLS
from parcours.pipeline import check_files

SEGMENTS, EXPECTATIONS = 100, 100
MOST_CUES = MOST_CELLS // (SEGMENTS * EXPECTATIONS)


def crowd(cues: int) -> dict[str, bytes]:
    """A house in which every cue is played for every segment and expectation."""
    ids = ", ".join(f"e{number}" for number in range(EXPECTATIONS))
    expectations = ", ".join(f"{{id: e{number}, name: E}}" for number in range(EXPECTATIONS))
    manifest = (
        "house: h\nname: H\nlanguage: en\nconductor: r\nrules: {COV104: off, COV105: off, UPK701: off}\n---\n"
        f"expectations: [{expectations}]\n"
        f"moments: [{{id: m, name: I come, nature: relational, lead: r, expectations: [{ids}]}}]\n"
    )
    segments = "---\n".join(f"segment: s{number}\nname: S\njourney: [m]\n" for number in range(SEGMENTS))
    role = "role: r\nname: R\ncues:\n" + "".join(
        f"- {{id: c{number}, moment: m, expectation: [{ids}], gestures: [nod], timing: 5 s}}\n"
        for number in range(cues)
    )
    files = {"parcours.yaml": manifest, "segments.yaml": segments, "role.yaml": role}
    return {path: text.encode() for path, text in files.items()}


@pytest.mark.parametrize(("cues", "faults"), [(MOST_CUES, []), (MOST_CUES + 1, [(104, 8, "LNK011")])])
def test_a_house_has_at_most_a_million_cells(cues: int, faults: list[tuple[int, int, str]]) -> None:
    checked = check_files(crowd(cues))
    assert [(f.span.start.line, f.span.start.column, f.rule.code) for f in checked.diagnostics] == faults
    assert checked.project is not None
    assert sum(len(cue.cells) for cue in checked.project.cues) == MOST_CELLS
