"""What pays: the moments that miss their targets, in the order in which mending them pays most. Part of floor 6's plan.

weight of a line = shortfall (thousandths of the target) × share of the segment (hundredths of a percent) × effort (1 to 5)

Whole numbers throughout. A moment weighs what its lines weigh together, one for each segment that lives it; moments that owe
something come before those that make a difference. docs/reference/commands.md says it to readers.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from parcours.analysis.readings import UNJUDGED, latest, shortfall
from parcours.link.project import Feedback, Metric, Moment, Segment, Step
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.shares import counted_shares
from parcours.plan.voice import said_number
from parcours.timing.words import say_share

LEAST_EFFORT = 1
"""What counts where no effort is recorded."""


class BacklogLine(NamedTuple):
    """A segment at a moment, with the measure that misses its target by most. `share` and `effort` are None where they are not
    recorded; `counted_share` and `counted_effort` are what was counted.
    """

    segment: Named
    metric: str
    is_employee: bool
    value: str
    target: str
    unit: str | None
    shortfall: int
    missing: str
    share: str | None
    effort: int | None
    counted_share: int
    counted_effort: int
    weight: int


class Irritant(NamedTuple):
    """What was sent up about a moment and is not done with."""

    text: str
    raised_by: Named
    answer: str | None


class BacklogMoment(NamedTuple):
    """A moment that misses a target, its heaviest segment first."""

    moment: Named
    is_debt: bool
    weight: int
    leads: tuple[Named, ...]
    lines: tuple[BacklogLine, ...]
    irritants: tuple[Irritant, ...]


class Backlog(NamedTuple):
    """All moments: ranked, on target, and those of which no figure can be held against a target."""

    ranked: tuple[BacklogMoment, ...]
    met: tuple[Named, ...]
    unmeasured: tuple[Named, ...]


def backlog(desk: Desk) -> Backlog:
    """What a steering committee can decide on."""
    judged: dict[Moment, list[tuple[int, Metric]]] = {}
    for metric in desk.project.metrics:
        if metric.moment is not None and (missing := _missing(metric)) is not None:
            judged.setdefault(metric.moment, []).append((missing, metric))
    steps: dict[Moment, list[Step]] = {}
    for step in desk.project.steps:
        steps.setdefault(step.moment, []).append(step)
    shares = counted_shares(desk.project)
    found = [_moment(steps[one], judged[one], shares, desk) for one in desk.moments if one in judged and one in steps]
    ranked = sorted((one for one in found if one.lines), key=lambda one: (not one.is_debt, -one.weight))
    return Backlog(
        tuple(ranked),
        tuple(one.moment for one in found if not one.lines),
        desk.all_named(one for one in desk.moments if one not in judged or one not in steps),
    )


def _missing(metric: Metric) -> int | None:
    """The shortfall of a metric; None where nothing can be judged."""
    reading = latest(metric)
    if reading is None or metric.spec.target is None or metric.spec.method in UNJUDGED:
        return None
    return shortfall(metric, reading)


def _moment(
    steps: Iterable[Step], judged: Iterable[tuple[int, Metric]], shares: Mapping[Segment, int], desk: Desk
) -> BacklogMoment:
    steps = tuple(steps)
    moment = steps[0].moment
    open_ = tuple(one for one in desk.project.feedback if one.moment is moment and is_open_irritant(one))
    lines, measured = [], []
    for step in steps:
        short = [(missing, metric) for missing, metric in judged if missing and metric.segment in (None, step.segment)]
        if short:
            measured.append(step)
            missing, metric = max(short, key=lambda pair: pair[0])
            lines.append(_line(step, metric, missing, (shares[step.segment], _effort(step, open_)), desk))
    return BacklogMoment(
        desk.named(moment),
        any(one.is_debt for step in measured for one in step.expressed),
        sum(line.weight for line in lines),
        desk.all_named(dict.fromkeys(step.lead for step in steps if step.lead is not None)),
        tuple(sorted(lines, key=lambda line: -line.weight)),
        tuple(_irritant(one, desk) for one in open_),
    )


def is_open_irritant(feedback: Feedback) -> bool:
    """Whether it is an irritant that still hurts."""
    return feedback.spec.kind == "irritant" and feedback.spec.status in ("new", "accepted")


def _effort(step: Step, irritants: Iterable[Feedback]) -> int | None:
    """The greatest effort recorded there: that of the step, and those of its open irritants, on either side."""
    efforts = [step.spec.effort]
    for one in irritants:
        if one.spec.effort is not None and (not one.segments or step.segment in one.segments):
            efforts += [one.spec.effort.customer, one.spec.effort.employee]
    return max((effort for effort in efforts if effort is not None), default=None)


def _line(step: Step, metric: Metric, missing: int, counted: tuple[int, int | None], desk: Desk) -> BacklogLine:
    share, effort = counted
    written = step.segment.spec.share
    reading, target = latest(metric), metric.spec.target
    assert reading is not None
    assert target is not None
    weighed = LEAST_EFFORT if effort is None else effort
    return BacklogLine(
        segment=desk.named(step.segment),
        metric=metric.name,
        is_employee=metric.spec.face == "employee",
        value=said_number(reading.value, desk),
        target=said_number(target, desk),
        unit=metric.spec.unit,
        shortfall=missing,
        missing=say_share(missing * 10, desk.language),
        share=None if written is None else say_share(written, desk.language),
        effort=effort,
        counted_share=share,
        counted_effort=weighed,
        weight=missing * share * weighed,
    )


def _irritant(feedback: Feedback, desk: Desk) -> Irritant:
    return Irritant(desk.sent_up(feedback), desk.named(feedback.raised_by), feedback.spec.answer)
