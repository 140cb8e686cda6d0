"""A score on a wall: everything has its place, and its place is in the sheet of the page."""

import re

import pytest

from parcours.pipeline import build, check_files
from parcours.plan.planner import plan
from parcours.render.score_html import score_sheet
from parcours.render.score_layout import layout_of

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}]
moments:
  - {id: enter, name: I come in, nature: relational, lead: clerk}
  - {id: choose, name: I choose, nature: relational, lead: clerk}
  - {id: leave, name: I leave, nature: relational, lead: porter}
handoffs:
  - {id: near, from: clerk, to: porter, between: [choose, leave]}
  - {id: far, from: clerk, to: porter, between: [enter, leave], mode: cold}
  - {id: back, from: porter, to: clerk, between: [enter]}
commitments: [{id: kept, promise: Seen at once, moments: [enter, choose], kept_by: {each: [look]}}]
---
segment: adults
name: Adults
journey:
  - {moment: enter, emotion: -3, effort: 2, expectations: [seen]}
  - {moment: choose, expectations: [seen]}
  - {moment: leave, emotion: 3, expectations: [seen]}
---
role: clerk
name: Clerk
cues: [{id: look, moment: enter, expectation: seen, gestures: [look up], timing: 5 s}]
---
role: porter
name: Porter
stage: back
cues:
  - {id: wave, moment: leave, expectation: seen, gestures: [wave]}
  - {id: stand, moment: enter, expectation: seen, gestures: [stand]}
"""


@pytest.fixture(scope="module")
def page() -> str:
    files = {"parcours.yaml": HOUSE.encode()}
    return build(check_files(files), formats=frozenset({"html"}))["segments/adults.html"].decode()


def test_every_row_and_arrow_has_its_place(page: str) -> None:
    sheet = re.findall("<style>(.*?)</style>", page, re.DOTALL)[1]
    wall = page.partition('<div class="wall"')[2].partition("</section>")[0]
    rows = set(re.findall(r"\br\d+\b", " ".join(re.findall(r'class="([^"]*)"', wall))))
    assert rows == set(re.findall(r"\.(r\d+),", sheet))
    assert set(re.findall(r'id="(h\d+)"', wall)) == set(re.findall(r"#(h\d+)\{", sheet)) == {"h0", "h1", "h2"}
    assert set(re.findall(r"slur (s\d+-\d+)", wall)) == set(re.findall(r"\.(s\d+-\d+)\{", sheet)) == {"s1-2"}


def test_handoffs_that_read_alike_say_in_which_moments_they_arrive(page: str) -> None:
    assert (
        re.findall(r'<p class="to">.*?</p>', page).count('<p class="to"><span aria-hidden="true">→</span> Clerk</p>')
        == 1
    )
    three = HOUSE.replace(
        "between: [enter]", "between: [enter]}\n  - {id: soon, from: clerk, to: porter, between: [enter, choose]"
    )
    files = {"parcours.yaml": three.encode()}
    given = build(check_files(files), formats=frozenset({"html"}))["segments/adults.html"].decode()
    assert '<p class="to"><span aria-hidden="true">→</span> Porter (2, 3)</p>' in given


def test_arrows_run_from_lane_to_lane() -> None:
    project = check_files({"parcours.yaml": HOUSE.encode()}).project
    assert project is not None
    (score,) = plan(project, language="en").scores
    places = re.findall(
        r"#h(\d)\{grid-area:([\d/]+)\}",
        score_sheet(score, layout_of(score, lambda notes: [len(one.gist) for one in notes])),
    )
    assert [(score.crossings[int(number)].handoff.id, place) for number, place in places] == [
        ("back", "6/2/10/3"),
        ("far", "6/3/10/4"),
        ("near", "6/3/10/4"),
    ]


def test_arrows_tell_which_way_they_go(page: str) -> None:
    assert re.findall(r'class="arrow ([a-z ]+) track', page) == [
        "up within relayed",
        "down far cold",
        "down next relayed",
    ]


def test_the_curve_breaks_where_nothing_is_recorded(page: str) -> None:
    assert re.findall('<polyline points="([^"]*)"', page) == ["5,65", "25,5"]


def test_a_slur_says_what_becomes_of_the_promise(page: str) -> None:
    slur = re.search('class="slur s1-2 ([a-z]+)">(.*?)</div>', page)
    assert slur is not None
    assert (slur[1], " ".join(re.sub("<[^>]*>", " ", slur[2]).split())) == ("digital", "Seen at once no clock")


def test_a_cell_says_its_moment_its_cues_and_whom_it_gives_to(page: str) -> None:
    cell = re.search('<div role="cell" class="lead">.*?</div>', page)
    assert cell is not None
    said = " ".join(re.sub("<[^>]*>", " ", cell[0]).split())
    assert said == "1 lead within 5 s look up → Porter"
