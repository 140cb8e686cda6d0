"""What pays: shortfall × share × effort, in whole numbers, what is owed first."""

import pytest
from plan_houses import plan_of

from parcours.plan.backlog import Backlog

HOUSE = """\
---
metrics:
  - {id: welcome, face: customer, method: nps, moment: enter, target: 40, readings: [{period: 2026-Q1, value: 30}]}
  - {id: of-adults, face: customer, method: csat, moment: enter, segment: adults, target: 8, readings: [{period: 2026-Q1, value: 7.1}]}
  - {id: goodbye, face: customer, method: delay, moment: leave, target: 4, readings: [{period: 2026-Q1, value: 5}]}
"""
CLERK = """\
---
role: clerk
name: Clerk
"""


def segment(name: str, *, share: str = "", effort: int = 2, stake: str = "debt", moments: str = "enter leave") -> str:
    steps = "".join(
        f"  - {{moment: {moment}, effort: {effort}, expectations: [{{expectation: seen, stake: {stake}}}]}}\n"
        for moment in moments.split()
    )
    return f"---\nsegment: {name}\nname: {name.title()}\n{share and f'share: {share}'}\njourney:\n{steps}"


def backlog(*parts: str) -> Backlog:
    overview = plan_of(HOUSE, *parts, CLERK).overview
    assert overview is not None
    return overview.backlog


def weights(found: Backlog) -> list[tuple[str, bool, int, list[tuple[str, int, int, int, int]]]]:
    return [
        (
            one.moment.id,
            one.is_debt,
            one.weight,
            [
                (line.segment.id, line.shortfall, line.counted_share, line.counted_effort, line.weight)
                for line in one.lines
            ],
        )
        for one in found.ranked
    ]


def test_a_moment_weighs_shortfall_by_share_by_effort() -> None:
    found = backlog(segment("adults", share="75 %", effort=2), segment("children", share="25 %", effort=5))
    assert weights(found) == [
        (
            "enter",
            True,
            250 * 7500 * 2 + 250 * 2500 * 5,
            [("adults", 250, 7500, 2, 250 * 7500 * 2), ("children", 250, 2500, 5, 250 * 2500 * 5)],
        ),
        (
            "leave",
            True,
            250 * 7500 * 2 + 250 * 2500 * 5,
            [("adults", 250, 7500, 2, 250 * 7500 * 2), ("children", 250, 2500, 5, 250 * 2500 * 5)],
        ),
    ]


def test_what_is_owed_comes_before_what_makes_the_difference() -> None:
    made = backlog(
        segment("adults", share="90 %", effort=5, stake="difference", moments="enter"),
        segment("children", share="10 %", effort=1, moments="leave"),
    )
    assert [(one.moment.id, one.is_debt) for one in made.ranked] == [("leave", True), ("enter", False)]
    assert made.ranked[0].weight < made.ranked[1].weight


def test_the_measure_that_misses_by_most_counts_and_only_where_it_is_of_that_segment() -> None:
    worse = (
        "  - {id: pride, face: employee, method: enps, moment: enter, segment: adults, target: 10,\n"
        "     readings: [{period: 2026-Q1, value: -5}]}\n"
    )
    found = backlog(worse, segment("adults", share="50 %"), segment("children", share="50 %"))
    enter = found.ranked[0]
    assert [(line.segment.id, line.metric, line.is_employee, line.shortfall) for line in enter.lines] == [
        ("adults", "pride", True, 1500),
        ("children", "welcome", False, 250),
    ]


@pytest.mark.parametrize(
    ("feedback", "effort"),
    [
        ("", 2),
        ("{id: f, kind: irritant, moment: enter, raised_by: clerk, effort: {customer: 3, employee: 5}}", 5),
        ("{id: f, kind: irritant, moment: enter, raised_by: clerk, effort: 4, status: done, answer: mended}", 2),
        ("{id: f, kind: irritant, moment: enter, segments: [children], raised_by: clerk, effort: 5}", 2),
        ("{id: f, kind: idea, moment: enter, raised_by: clerk, effort: 5}", 2),
    ],
)
def test_open_irritants_of_the_moment_add_to_its_effort(feedback: str, effort: int) -> None:
    written = f"feedback: [{feedback}]\n" if feedback else ""
    found = backlog(written, segment("adults", share="50 %"), segment("children", share="50 %"))
    lines = {line.segment.id: line.counted_effort for line in found.ranked[0].lines}
    assert lines["adults"] == effort


def test_segments_without_a_share_divide_what_the_others_leave() -> None:
    found = backlog(segment("adults", share="40 %"), segment("children"), segment("elders"))
    assert {line.segment.id: (line.share, line.counted_share) for line in found.ranked[0].lines} == {
        "adults": ("40%", 4000),
        "children": (None, 3000),
        "elders": (None, 3000),
    }


def test_moments_on_target_and_moments_nobody_measures_are_named() -> None:
    on_target = (
        HOUSE.replace("value: 30", "value: 41").replace("value: 7.1", "value: 8").replace("value: 5", "value: 4")
    )
    overview = plan_of(on_target, CLERK, segment("adults", share="100 %")).overview
    assert overview is not None
    assert overview.backlog.ranked == ()
    assert [one.id for one in overview.backlog.met] == ["enter", "leave"]
    unmeasured = plan_of(CLERK, segment("adults")).overview
    assert unmeasured is not None
    assert [one.id for one in unmeasured.backlog.unmeasured] == ["enter", "leave"]
