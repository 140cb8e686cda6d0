"""The heat strip of a score: no figure by its colour alone, and no strip where nothing is measured."""

import re

import pytest

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}]
moments:
  - {id: enter, name: I come in, nature: relational, lead: clerk}
  - {id: leave, name: I leave, nature: relational, lead: clerk}
commitments: [{id: kept, promise: Seen at once, moments: [enter], kept_by: {each: [look]}}]
---
segment: adults
name: Adults
journey: [{moment: enter, expectations: [seen]}, {moment: leave, expectations: [seen]}]
---
role: clerk
name: Clerk
cues: [{id: look, moment: enter, expectation: seen, gestures: [look up], timing: 5 s}]
"""
METRICS = """\
---
metrics:
  - id: welcome
    name: '"Welcome" | & <b>'
    face: customer
    method: nps
    moment: enter
    unit: points
    target: 40
    readings: [{period: 2026-Q1, value: 31}, {period: 2026-Q2, value: 20, n: 1200}]
  - {id: pride, face: employee, method: enps, role: clerk, moment: enter}
"""


def pages(house: str) -> tuple[str, str]:
    made = build(check_files({"parcours.yaml": house.encode()}), formats=frozenset({"html", "md"}))
    return made["segments/adults.html"].decode(), made["segments/adults.md"].decode()


@pytest.fixture(scope="module")
def measured() -> tuple[str, str]:
    return pages(HOUSE + METRICS)


def said(html: str) -> str:
    """What a reader of the screen is told: texts, and what stands for signs."""
    signs = re.sub('<span role="img" aria-label="([^"]*)">[^<]*</span>', r"[\1]", html)
    return " ".join(re.sub("<[^>]*>", " ", signs).split())


def test_a_cell_says_by_words_what_its_shade_says(measured: tuple[str, str]) -> None:
    rows = re.findall(r'<div role="row" class="heat r(\d)">(.*?)</div></div>', measured[0])
    name = "&quot;Welcome&quot; | &amp; &lt;b&gt;"
    assert [(number, said(row)) for number, row in rows] == [
        (
            "5",
            f"Customers latest figures [misses its target by 50%] 20 /40 points [31 before] {name} · 2026-Q2 –",
        ),
        ("6", "Employees latest figures [no figure yet] pride –"),
    ]


def test_a_moment_by_itself_says_it_whole(measured: tuple[str, str]) -> None:
    blocks = re.findall('<div class="heats">.*?</div>\n</div>', measured[0], re.DOTALL)
    name = "&quot;Welcome&quot; | &amp; &lt;b&gt;"
    figure = "20 points · target 40 ✗ misses its target by 50% 2026-Q2 · 1,200 answers · ↘ 31 before"
    assert [said(block) for block in blocks] == [
        f"Customers {name} NPS {figure} Employees pride eNPS, Clerk – no figure yet",
        "Customers not recorded Employees not recorded",
    ]


def test_promises_stand_below_the_strip(measured: tuple[str, str]) -> None:
    assert 'class="slurred r7"' in measured[0]


def test_markdown_has_two_rows_and_a_line_for_each_measure(measured: tuple[str, str]) -> None:
    lines = [line for line in measured[1].splitlines() if "Customers" in line or "Employees" in line]
    figure = "**20** points, target 40: misses its target by 50% (2026-Q2, 1,200 answers, 31 before)"
    assert lines == [
        "| Customers | ✗ 20/40 | – |",
        "| Employees | – | – |",
        f'- **Customers**: "Welcome" \\| & \\<b\\> (NPS), {figure}',
        "- **Employees**: pride (eNPS, Clerk), no figure yet",
        "- **Customers**: not recorded",
        "- **Employees**: not recorded",
    ]


def test_where_nothing_is_measured_there_is_no_strip() -> None:
    html, markdown = pages(HOUSE)
    assert 'class="heat' not in html
    assert "Figures:" not in html + markdown
    assert 'class="slurred r5"' in html
