"""What is measured at a moment, its last figure held against its target: the heat strip of a score. Part of floor 6's plan.

A measure belongs to the moment it names; one that names a role and no moment, to the moments that this role leads. One that
names a segment is in that segment's score only. The figure is that of the last period; where it came from, of the one before.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from parcours.analysis.readings import in_time
from parcours.diagnostics import Words
from parcours.link.project import Metric, Role, Step
from parcours.model.catalogue.voice import ReadingSpec
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.targets import Heat, judged
from parcours.plan.voice import said_number
from parcours.plan.words import METHODS

Trend = Literal["up", "down", "level"]

_BEFORE = Words("{0} before", "{0} avant")


class Moved(NamedTuple):
    """Which way a figure went since the one before, neither good nor bad; `was`: that one, in words."""

    trend: Trend
    was: str


class Gauge(NamedTuple):
    """The last figure of a measure. `said` is what becomes of its target, in words."""

    name: str
    method: str
    role: Named | None
    value: str | None
    unit: str | None
    target: str | None
    period: str | None
    n: int | None
    heat: Heat
    said: str
    moved: Moved | None


class Faces(NamedTuple):
    """What both sides of a moment say of it."""

    customer: tuple[Gauge, ...]
    employee: tuple[Gauge, ...]


def faces(step: Step, desk: Desk) -> Faces:
    """The measures of a step, in the order of the house."""
    here = [metric for metric in _about(step, desk) if metric.segment in (None, step.segment)]
    return Faces(
        tuple(desk.once(_gauge, metric) for metric in here if metric.spec.face == "customer"),
        tuple(desk.once(_gauge, metric) for metric in here if metric.spec.face == "employee"),
    )


def faces_of_role(role: Role, desk: Desk) -> Faces:
    """What customers say of the moments that a role leads, beside what the role says, moment by moment."""
    led = {step.moment for step in desk.steps.get(role, ()) if step.lead is role}
    mine = [one for one in desk.project.metrics if one.role is role or (one.role is None and one.moment in led)]
    places = {moment: place for place, moment in enumerate(desk.moments)}
    mine.sort(key=lambda metric: places.get(metric.moment, -1) if metric.moment else -1)
    return Faces(
        tuple(_of_whom(metric, desk) for metric in mine if metric.spec.face == "customer"),
        tuple(_of_whom(metric, desk) for metric in mine if metric.spec.face == "employee"),
    )


def _of_whom(metric: Metric, desk: Desk) -> Gauge:
    """Outside of a score, the name also says of which segment; whose it is says the place."""
    found = desk.once(_gauge, metric)
    name = found.name if metric.segment is None else f"{found.name} ({metric.segment.name})"
    return found._replace(name=name, role=None)


def _about(step: Step, desk: Desk) -> Iterable[Metric]:
    yield from desk.measures.get(step.moment, ())
    if step.lead is not None:
        yield from desk.measures.get(step.lead, ())


def _gauge(metric: Metric, desk: Desk) -> Gauge:
    spec, readings = metric.spec, in_time(metric)
    last = readings[-1] if readings else None
    heat, said = judged(metric, last, desk)
    return Gauge(
        name=metric.name,
        method=METHODS[spec.method].said(desk.language),
        role=desk.named(metric.role) if metric.role else None,
        value=said_number(last.value, desk) if last else None,
        unit=spec.unit,
        target=None if spec.target is None else said_number(spec.target, desk),
        period=last.period if last else None,
        n=last.n if last else None,
        heat=heat,
        said=said,
        moved=_moved(readings, desk),
    )


def _moved(readings: tuple[ReadingSpec, ...], desk: Desk) -> Moved | None:
    if len(readings) < 2:
        return None
    before, last = readings[-2].value, readings[-1].value
    trend: Trend = "up" if last > before else "down" if last < before else "level"
    return Moved(trend, _BEFORE.said(desk.language).format(said_number(before, desk)))
