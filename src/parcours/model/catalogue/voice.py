"""Metrics, both faces, and feedback: what ambassadors and complaints send up."""

from typing import Annotated, Literal

from parcours.model.base import Date, Id, Item, Number, Ref, Refs, Text, Texts
from parcours.model.beside import CsvFile, OrCsvFile
from parcours.model.segment import Effort
from parcours.model.spec import Bounds, Spec


class ReadingSpec(Spec):
    """One figure of a metric: a period (`2026-Q2`, `2026-05`), a value, how many answered, from where."""

    period: Text
    value: Number
    n: Annotated[int, Bounds(ge=0)] | None = None
    source: Texts = ()
    note: Text | None = None


Readings = tuple[ReadingSpec, ...]


class MetricSpec(Item):
    """How the house knows that it works, on the customer's face or on the employee's."""

    id: Id
    face: Literal["customer", "employee"]
    method: Literal["nps", "enps", "csat", "ces", "engagement", "rate", "delay", "count", "score"]
    moment: Ref | None = None
    segment: Ref | None = None
    role: Ref | None = None
    unit: Text | None = None
    target: Number | None = None
    readings: Annotated[Readings | CsvFile, OrCsvFile()] = ()


class EffortSpec(Spec):
    """The pain of an irritant, 1 to 5, on both sides."""

    short = "customer"
    customer: Effort | None = None
    employee: Effort | None = None


class FeedbackSpec(Item):
    """An irritant, an idea or a good practice sent up by a role, and what became of it."""

    id: Id
    kind: Literal["irritant", "idea", "good_practice"]
    moment: Ref | None = None
    segments: Refs | None = None
    raised_by: Ref
    effort: EffortSpec | None = None
    status: Literal["new", "accepted", "done", "declined"] = "new"
    answer: Text | None = None
    on: Date | None = None
    evidence: Texts = ()
