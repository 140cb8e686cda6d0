"""How one knows that it works: measures of both faces, and what people sent up. Part of floor 6's plan."""

from collections.abc import Sequence
from typing import NamedTuple

from parcours.analysis.readings import in_time
from parcours.link.project import Feedback, Metric, Moment, Role, Step
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.targets import Heat, judged
from parcours.plan.words import METHODS, grouped


class ReadingPart(NamedTuple):
    """One figure of a measure."""

    period: str
    value: str
    n: int | None
    source: tuple[str, ...]


class MetricPart(NamedTuple):
    """A measure of one face, its figures oldest first; `said` is what becomes of its target, in words."""

    name: str
    method: str
    moment: Named | None
    segment: Named | None
    unit: str | None
    target: str | None
    readings: tuple[ReadingPart, ...]
    description: str | None
    heat: Heat
    said: str

    @property
    def is_judged(self) -> bool:
        """Whether a figure says what becomes of the target."""
        return self.heat in ("reached", "close", "far")


class Measures(NamedTuple):
    """Both faces of one moment side by side; `moment` is None for measures of no moment in particular."""

    moment: Named | None
    customer: tuple[MetricPart, ...]
    employee: tuple[MetricPart, ...]


class FeedbackPart(NamedTuple):
    """What a role sent up, and what became of it."""

    raised_by: Named
    kind: str
    text: str
    moment: Named | None
    segments: tuple[Named, ...]
    customer_effort: int | None
    employee_effort: int | None
    status: str
    answer: str | None
    on: str | None
    evidence: tuple[str, ...]


def measures_of(role: Role, steps: Sequence[Step], desk: Desk) -> tuple[Measures, ...]:
    """The measures of a role, and those of no role in particular at the moments it plays, moment by moment."""
    moments = {step.moment for step in steps}
    found: dict[Moment | None, list[Metric]] = {}
    for metric in desk.project.metrics:
        if metric.role is role or (metric.role is None and metric.moment in moments):
            found.setdefault(metric.moment, []).append(metric)
    order = {moment: place for place, moment in enumerate(desk.moments)}
    in_order = sorted(found.items(), key=lambda item: order.get(item[0], -1) if item[0] else len(order))
    return tuple([desk.once(_measures, (moment, tuple(metrics))) for moment, metrics in in_order])


def _measures(about: tuple[Moment | None, tuple[Metric, ...]], desk: Desk) -> Measures:
    """What customers and employees say of a moment; roles that are measured alike share it."""
    moment, metrics = about
    return Measures(
        desk.named(moment) if moment else None,
        tuple(desk.once(_metric, metric) for metric in metrics if metric.spec.face == "customer"),
        tuple(desk.once(_metric, metric) for metric in metrics if metric.spec.face == "employee"),
    )


def _metric(metric: Metric, desk: Desk) -> MetricPart:
    spec, ordered = metric.spec, in_time(metric)
    heat, said = judged(metric, ordered[-1] if ordered else None, desk)
    readings = tuple(
        ReadingPart(reading.period, said_number(reading.value, desk), reading.n, reading.source) for reading in ordered
    )
    return MetricPart(
        name=metric.name,
        method=METHODS[spec.method].said(desk.language),
        moment=desk.named(metric.moment) if metric.moment else None,
        segment=desk.named(metric.segment) if metric.segment else None,
        unit=spec.unit,
        target=None if spec.target is None else said_number(spec.target, desk),
        readings=readings,
        description=spec.description,
        heat=heat,
        said=said,
    )


def said_number(number: int | float, desk: Desk) -> str:
    """A figure in the language of the page."""
    said = f"{number:.10g}" if isinstance(number, float) else str(number)
    return grouped(said.replace("-", "−"), desk.language)


def feedback_of(role: Role, desk: Desk) -> tuple[FeedbackPart, ...]:
    """What a role sent up, in the order of the house."""
    return tuple(desk.once(_feedback, one) for one in desk.project.feedback if one.raised_by is role)


def feedback_of_others(role: Role, steps: Sequence[Step], desk: Desk) -> tuple[FeedbackPart, ...]:
    """What others sent up about the moments that a role leads, for a segment it concerns, in the order of the house; `steps` are
    those the role plays.
    """
    led = {(step.moment, step.segment) for step in steps if step.lead is role}
    moments = {moment for moment, _ in led}
    found = [one for one in desk.project.feedback if one.moment in moments and one.raised_by is not role]
    return tuple(
        desk.once(_feedback, one)
        for one in found
        if one.segments is None or any((one.moment, segment) in led for segment in one.segments)
    )


def feedback_at(step: Step, desk: Desk) -> tuple[FeedbackPart, ...]:
    """What was sent up about a moment as a segment lives it."""
    here = desk.feedback.get(step.moment, ())
    return tuple(desk.once(_feedback, one) for one in here if one.segments is None or step.segment in one.segments)


def _feedback(feedback: Feedback, desk: Desk) -> FeedbackPart:
    spec = feedback.spec
    effort = spec.effort
    return FeedbackPart(
        raised_by=desk.named(feedback.raised_by),
        kind=spec.kind,
        text=desk.sent_up(feedback),
        moment=desk.named(feedback.moment) if feedback.moment else None,
        segments=desk.all_named(feedback.segments or ()),
        customer_effort=effort.customer if effort else None,
        employee_effort=effort.employee if effort else None,
        status=spec.status,
        answer=spec.answer,
        on=desk.date(spec.on),
        evidence=spec.evidence,
    )
