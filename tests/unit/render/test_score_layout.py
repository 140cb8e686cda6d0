"""How far the cells of a score reach over the silence beside them, and when cues run on."""

import re

from parcours.pipeline import build, check_files
from parcours.plan.planner import plan
from parcours.render.cue_html import CueHtml
from parcours.render.prose import html_sink, plain_sink
from parcours.render.score_layout import Layout, layout_of
from parcours.render.words import labels

MOMENTS = "abcdef"
CROWD = 15
"""So many other roles that a sheet has no room for towers."""
LONG = "say it in so many words that no column of a wall could hold them on one line"


def house(*played: str, others: int = 0) -> bytes:
    """A house of six moments, and a role that plays at these: a letter and how many cues, `c5`; and others with a short cue each."""
    moments = "".join(f"  - {{id: {one}, name: Moment {one}, nature: relational, lead: clerk}}\n" for one in MOMENTS)
    journey = "".join(f"  - {{moment: {one}, expectations: [seen]}}\n" for one in MOMENTS)
    cues = "".join(
        f"  - {{id: {one[0]}-{number}, moment: {one[0]}, expectation: seen, words: {LONG}, timing: 5 s}}\n"
        for one in played
        for number in range(int(one[1:]))
    )
    text = f"house: h\nname: H\nlanguage: en\n---\nexpectations: [{{id: seen, name: Seen}}]\nmoments:\n{moments}"
    text += f"---\nsegment: s\nname: S\njourney:\n{journey}---\nrole: clerk\nname: Clerk\nstage: front\n"
    text += f"---\nrole: maker\nname: Maker\ncues:\n{cues}"
    for number in range(others):
        cue = f"{{id: o-{number}, moment: a, expectation: seen, words: Yes, timing: 5 s}}"
        text += f"---\nrole: other-{number}\nname: Other\ncues: [{cue}]\n"
    return text.encode()


def layout(*played: str, others: int = 0) -> Layout:
    project = check_files({"parcours.yaml": house(*played, others=others)}).project
    assert project is not None
    (score,) = plan(project, language="en").scores
    return layout_of(score, CueHtml(html_sink("en"), plain_sink("en"), labels("en")).letters)


def reached(*played: str) -> list[tuple[int, int, int]]:
    return [tuple(one) for one in layout(*played, others=CROWD).reaches.values()]


def test_every_cell_keeps_below_its_moment_where_a_sheet_has_room_for_that() -> None:
    assert layout("b4", "e5").reaches == {}
    assert layout("b4", "e5", others=CROWD).reaches != {}


def test_a_tall_cell_reaches_over_silence_to_the_right_before_the_left() -> None:
    assert reached("b4") == [(2, 5, 2)]
    assert reached("e4") == [(3, 6, 5)]


def test_a_cell_does_not_reach_over_one_that_is_played() -> None:
    assert reached("c4", "d1") == [(1, 3, 3)]
    assert reached("a1", "b4", "c1") == []


def test_a_low_cell_stays_where_it_is() -> None:
    assert reached("b1") == []


def test_the_tallest_reaches_first_and_no_further_than_it_must() -> None:
    assert reached("a2", "d3") == [(1, 2, 1), (3, 6, 4)]


def test_cues_run_on_where_a_sheet_would_not_hold_them() -> None:
    assert not layout("b4").is_dense
    crowded = layout(*(f"{one}15" for one in MOMENTS))
    assert crowded.is_dense
    assert crowded.reaches == {}
    page = build(check_files({"parcours.yaml": house(*(f"{one}15" for one in MOMENTS))}), formats=frozenset({"html"}))
    assert b'<div class="wall-frame dense">' in page["segments/s.html"]


def test_a_cell_that_reaches_has_its_place_and_the_bar_of_its_own_moment() -> None:
    page = build(check_files({"parcours.yaml": house("e4", others=CROWD)}), formats=frozenset({"html"}))[
        "segments/s.html"
    ].decode()
    sheet = re.findall("<style>(.*?)</style>", page, re.DOTALL)[1]
    assert ".wall .x3-6-5{grid-column:4/8;background-size:25.00% 2px;background-position:66.67% 0}" in sheet
    assert '<div role="cell" class="support reach x3-6-5 back"><p class="part"><b>5</b></p>' in page
