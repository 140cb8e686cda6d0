"""Segments × cues × expectations multiply: a house may not fill the memory."""

import pytest

from parcours.link.references import References
from parcours.link.settings import MOST_CELLS, Settings
from parcours.link.symbols import Symbols
from parcours.pipeline import check_files

SEGMENTS, EXPECTATIONS = 100, 100
MOST_CUES = MOST_CELLS // (SEGMENTS * EXPECTATIONS)


def crowd(cues: int, *, alike: bool = True) -> dict[str, bytes]:
    """A house in which every cue is played for every segment and expectation, named in one order by all, or by each in its own."""
    names = [f"e{number}" for number in range(EXPECTATIONS)]
    ids = ", ".join(names)
    orders = [ids if alike else ", ".join(turned(names, number)) for number in range(cues)]
    expectations = ", ".join(f"{{id: e{number}, name: E}}" for number in range(EXPECTATIONS))
    manifest = (
        "house: h\nname: H\nlanguage: en\nconductor: r\nrules: {COV104: off, COV105: off, UPK701: off}\n---\n"
        f"expectations: [{expectations}]\n"
        f"moments: [{{id: m, name: I come, nature: relational, lead: r, expectations: [{ids}]}}]\n"
    )
    segments = "---\n".join(f"segment: s{number}\nname: S\njourney: [m]\n" for number in range(SEGMENTS))
    role = "role: r\nname: R\ncues:\n" + "".join(
        f"- {{id: c{number}, moment: m, expectation: [{order}], gestures: [nod], timing: 5 s}}\n"
        for number, order in enumerate(orders)
    )
    files = {"parcours.yaml": manifest, "segments.yaml": segments, "role.yaml": role}
    return {path: text.encode() for path, text in files.items()}


def turned(names: list[str], number: int) -> list[str]:
    """The names in another order for each number."""
    first = number % len(names)
    order = names[first:] + names[:first]
    return order if number < len(names) else order[::-1]


@pytest.mark.parametrize("alike", [True, False])
@pytest.mark.parametrize(("cues", "faults"), [(MOST_CUES, []), (MOST_CUES + 1, [(104, 8, "LNK011")])])
def test_a_house_has_at_most_a_million_cells(cues: int, faults: list[tuple[int, int, str]], alike: bool) -> None:
    checked = check_files(crowd(cues, alike=alike))
    assert [(f.span.start.line, f.span.start.column, f.rule.code) for f in checked.diagnostics] == faults
    assert checked.project is not None
    assert sum(len(cue.cells) for cue in checked.project.cues) == MOST_CELLS


def test_cells_past_the_limit_are_not_even_made() -> None:
    project = check_files(crowd(1)).project
    assert project is not None
    symbols = Symbols((), "", blind=False)
    symbols.made["moment"] |= {moment.id: moment for moment in project.moments}
    symbols.made["expectation"] |= {one.id: one for one in project.expectations}
    settings, names = Settings(project, References(symbols)), [one.id for one in project.expectations]
    orders = [turned(names, number) for number in range(MOST_CUES + 20)]
    made = [settings.of(("m", tuple(order), None, None), project.roles[0].place) for order in orders]
    assert sum(len(one.cells) for one in made) == MOST_CELLS + SEGMENTS * EXPECTATIONS
