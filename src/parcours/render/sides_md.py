"""Both sides of a moment in Markdown: the customer's in one column, beside it those of the people who serve. Part of floor 7's render."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from parcours.plan.cards import Card
from parcours.plan.scenes import Expected
from parcours.plan.voice import Measures, MetricPart, ReadingPart
from parcours.plan.words import grouped
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class SidesMarkdown:
    """Writes them in one language, as tables."""

    def __init__(self, labels: Labels) -> None:
        self.t = labels

    def card(self, card: Card) -> Ready:
        """What the customer expects, beside what those who lead the moment live and need."""
        t = self.t
        if card.lived_by:
            lived, needs = f"{t.lived_by} {prose_md(', '.join([one.name for one in card.lived_by]))}", t.their_needs
        else:
            lived, needs = t.employee_view, t.needs
        expected = [self._expected(one) for one in card.expects] or [t.absent(t.expectations)]
        own: tuple[str, ...] = (self._text(card.lives), f"**{needs}**{t.colon}{self._text(card.needs)}")
        if card.evidence:
            own = (*own, f"**{t.evidence}**{t.colon}{', '.join(map(prose_md, card.evidence))}")
        return _table(t.customer_expects, lived, expected, own)

    def _expected(self, one: Expected) -> str:
        t = self.t
        stake = t.debt if one.is_debt else t.difference
        latent = f", {t.latent}" if one.is_latent else ""
        whose = f", {prose_md(', '.join([segment.name for segment in one.segments]))}" if one.segments else ""
        words = "".join([f" {t.open}{prose_md(verbatim)}{t.close}" for verbatim in one.verbatims])
        return f"{prose_md(one.name)} ({stake}{latent}{whose}){words}"

    def _text(self, said: str | None) -> str:
        return prose_md(said) if said else self.t["nothing"]

    def measures(self, one: Measures) -> Ready:
        """Customers' figures, beside those of employees."""
        t = self.t
        customer = [self._metric(metric) for metric in one.customer] or [t.absent(t.customer_face)]
        employee = [self._metric(metric) for metric in one.employee] or [t.absent(t.employee_face)]
        return _table(t.customer_face, t.employee_face, customer, employee)

    def _metric(self, one: MetricPart) -> str:
        t = self.t
        whose = f", {prose_md(one.segment.name)}" if one.segment else ""
        unit = f" {prose_md(one.unit)}" if one.unit else ""
        figures = " · ".join([self._reading(reading, unit) for reading in one.readings]) or t["nothing"]
        target = prose_md(one.target) if one.target else t.absent(t.target)
        judged = f", {one.said}" if one.is_judged else ""
        described = f" · {prose_md(one.description)}" if one.description else ""
        return f"{prose_md(one.name)} ({prose_md(one.method)}{whose}){t.colon}{figures} · {t.target}{t.colon}{target}{judged}{described}"

    def _reading(self, one: ReadingPart, unit: str) -> str:
        people = [] if one.n is None else [f"{grouped(str(one.n), self.t.language)} {self.t.people}"]
        whence = ", ".join([*people, *map(prose_md, one.source)])
        origin = f" ({whence})" if whence else ""
        return f"{prose_md(one.period)} **{prose_md(one.value)}**{unit}{origin}"


def _table(left: str, right: str, lefts: Sequence[str], rights: Iterable[str]) -> Ready:
    rows = [f"| {one} | {other} |" for one, other in zip_longest(lefts, rights, fillvalue="")]
    return Ready("\n".join([f"| {left} | {right} |", "| --- | --- |", *rows]))
