"""The heat strip of a score: which figures stand at a moment, and what becomes of their targets."""

import pytest
from plan_houses import plan_of, segment

from parcours.plan.heat import Gauge

CLERK = "---\nrole: clerk\nname: Clerk\n"
NPS = "id: welcome, face: customer, method: nps, moment: enter"


def gauges(*metrics: str, at: int = 0, of: int = 0) -> list[Gauge]:
    """What both sides say of a moment of a journey."""
    written = "".join(f"\n  - {{{metric}}}" for metric in metrics)
    made = plan_of(segment("adults", "enter", "leave"), segment("children"), CLERK, f"---\nmetrics:{written}\n")
    faces = made.scores[of].movements[at].faces
    return [*faces.customer, *faces.employee]


@pytest.mark.parametrize(
    ("metric", "heat", "said"),
    [
        ("method: nps, target: 40, readings: [{period: 2026-Q1, value: 40}]", "reached", "target reached"),
        ("method: nps, target: 40, readings: [{period: 2026-Q1, value: 36}]", "close", "misses its target by 10%"),
        ("method: nps, target: 40, readings: [{period: 2026-Q1, value: 35.9}]", "far", "misses its target by 10.3%"),
        ("method: delay, target: 4, readings: [{period: 2026-Q1, value: 5}]", "far", "misses its target by 25%"),
        ("method: delay, target: 4, readings: [{period: 2026-Q1, value: 3}]", "reached", "target reached"),
        ("method: ces, target: 4, readings: [{period: 2026-Q1, value: 3}]", "unjudged", "not judged"),
        ("method: rate, readings: [{period: 2026-Q1, value: 3}]", "unjudged", "no target"),
        ("method: rate, target: 4", "unread", "no figure yet"),
    ],
)
def test_a_figure_is_held_against_its_target(metric: str, heat: str, said: str) -> None:
    (gauge,) = gauges(f"id: welcome, face: customer, moment: enter, {metric}")
    assert (gauge.heat, gauge.said) == (heat, said)


def test_the_figure_is_that_of_the_last_period() -> None:
    readings = "[{period: 2026-Q3, value: 5, n: 9}, {period: 2026-Q1, value: 7}, {period: 2026-Q2, value: 6}]"
    (gauge,) = gauges(f"{NPS}, readings: {readings}")
    assert (gauge.period, gauge.value, gauge.n, gauge.moved) == ("2026-Q3", "5", 9, ("down", "6 before"))


def test_a_measure_stands_at_its_moment_and_in_its_segment() -> None:
    metrics = ("id: all, face: customer, method: nps, moment: enter", f"{NPS}, segment: adults")
    assert [gauge.name for gauge in gauges(*metrics)] == ["all", "welcome"]
    assert [gauge.name for gauge in gauges(*metrics, of=1)] == ["all"]
    assert gauges(*metrics, at=1) == []


def test_a_measure_of_a_role_alone_stands_at_the_moments_it_leads() -> None:
    metrics = (
        "id: pride, face: employee, method: enps, role: clerk",
        "id: calm, face: employee, method: enps, role: clerk, moment: enter",
        "id: whole, face: customer, method: nps",
    )
    assert [gauge.name for gauge in gauges(*metrics)] == ["calm", "pride"]
    assert [gauge.name for gauge in gauges(*metrics, at=1)] == ["pride"]
