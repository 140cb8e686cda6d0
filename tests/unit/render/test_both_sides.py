"""Markdown pages of roles: both sides of a moment, in two columns."""

import pytest

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}, {id: served, name: To be served, stake: difference}]
moments:
  - {id: enter, name: I come in, nature: relational, lead: clerk, employee_view: {lives: The bell | all day, needs: A minute}}
  - {id: leave, name: I leave, nature: relational, lead: clerk}
metrics:
  - id: welcome
    face: customer
    method: nps
    moment: enter
    target: 40
    readings: [{period: 2026-Q2, value: 20}, {period: 2026-Q1, value: 31, n: 1200, source: till | survey}]
  - {id: ease, face: customer, method: ces, moment: enter, segment: adults, unit: of 5, description: How hard was it?}
  - {id: pride, face: employee, method: enps, moment: enter}
---
segment: adults
name: Adults
journey:
  - {moment: enter, expectations: [{expectation: seen, verbatim: Hello?}, served]}
  - {moment: leave, expectations: [served]}
---
role: clerk
name: Clerk
cues: [{id: look, moment: enter, expectation: seen, gestures: [look up], timing: 5 s}]
---
role: porter
name: Porter
cues:
  - {id: open, moment: enter, expectation: seen, gestures: [open], timing: 5 s}
  - {id: wave, moment: leave, expectation: served, gestures: [wave], timing: 5 s}
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, list[str]]:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"md"}))
    return {path: page.decode().splitlines() for path, page in made.items()}


def tables(page: list[str], head: str) -> list[list[str]]:
    """The tables whose first column is called so."""
    starts = [number for number, line in enumerate(page) if line.startswith(f"| {head} |")]
    return [page[start : page.index("", start)] for start in starts]


def test_what_is_expected_stands_beside_what_is_lived(pages: dict[str, list[str]]) -> None:
    assert tables(pages["roles/clerk.md"], "What the customer expects") == [
        [
            "| What the customer expects | What I live here |",
            "| --- | --- |",
            "| To be seen (owed) “Hello?” | The bell \\| all day |",
            "| To be served (makes the difference) | **What I need**: A minute |",
        ],
        [
            "| What the customer expects | What I live here |",
            "| --- | --- |",
            "| To be served (makes the difference) | not recorded |",
            "|  | **What I need**: not recorded |",
        ],
    ]


def test_who_does_not_lead_reads_what_the_lead_lives(pages: dict[str, list[str]]) -> None:
    first, _ = tables(pages["roles/porter.md"], "What the customer expects")
    assert first[0] == "| What the customer expects | Lived here by Clerk |"
    assert first[3] == "| To be served (makes the difference) | **What they need**: A minute |"


def test_figures_of_both_sides_stand_side_by_side_oldest_first(pages: dict[str, list[str]]) -> None:
    none = "not recorded · Target: not recorded"
    expected = [
        "| Customers | Employees |",
        "| --- | --- |",
        f"| ease (effort, Adults): {none} · How hard was it? | pride (eNPS): {none} |",
        "| welcome (NPS): 2026-Q1 **31** (1,200 answers, till \\| survey) · 2026-Q2 **20** · Target: 40, misses its target by 50% |  |",
    ]
    assert tables(pages["roles/clerk.md"], "Customers") == [expected]
    assert tables(pages["roles/porter.md"], "Customers") == [expected]


def test_a_page_says_by_words_what_becomes_of_a_target() -> None:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"html"}))
    page = made["roles/clerk.html"].decode()
    assert '<li>Target: 40 · <span aria-hidden="true">✗</span> misses its target by 50%</li>' in page
    assert '<li>Target: <span class="none">not recorded</span></li>' in page
