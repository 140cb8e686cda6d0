"""The heat strip of a score: figures against their targets, by a mark, a shade and words. Part of floor 7's render."""

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from parcours.plan.heat import Faces, Gauge, Trend
from parcours.plan.targets import Heat
from parcours.plan.words import grouped
from parcours.render.pieces_html import HtmlPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels

MARKS: Mapping[Heat, str] = {"reached": "✓", "close": "≈", "far": "✗", "unjudged": "○", "unread": "–"}
_WAYS: Mapping[Trend, str] = {"up": "↗", "down": "↘", "level": "→"}


class HeatHtml:
    """Writes it in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def short(self, gauges: Iterable[Gauge]) -> str:
        """For a cell of the wall: what is measured, its figure, its target, its period."""
        said = "".join([self._short(gauge) for gauge in gauges])
        return f"<ul>{said}</ul>" if said else '<span class="none">–</span>'

    def _short(self, one: Gauge) -> str:
        p, figure = self.p, ""
        if one.value is not None:
            target = f"/{p.plain(one.target)}" if one.target else ""
            unit = f" <small>{p.plain(one.unit)}</small>" if one.unit else ""
            figure = f" <b>{p.plain(one.value)}</b>{target}{unit}{self._way(one)}"
        about = " · ".join(map(p.plain, filter(None, (one.name, one.period))))
        return f'<li class="{one.heat}">{self._sign(MARKS[one.heat], one.said)}{figure} <small>{about}</small></li>'

    def _way(self, one: Gauge) -> str:
        return f" {self._sign(_WAYS[one.moved.trend], one.moved.was)}" if one.moved else ""

    def _sign(self, sign: str, said: str) -> str:
        return f'<span role="img" aria-label="{self.p.name(said)}">{sign}</span>'

    def whole(self, faces: Faces) -> Markup:
        """For a moment by itself: both sides, in words."""
        t = self.t
        sides = ((t.customer_face, faces.customer), (t.employee_face, faces.employee))
        said = "".join([self._side(label, gauges) for label, gauges in sides])
        return Markup(f'<div class="heats">\n{said}</div>\n')  # noqa: S704  made of escaped pieces

    def _side(self, label: str, gauges: Iterable[Gauge]) -> str:
        said = "".join(map(self._gauge, gauges))
        told = f'<ul class="heat">{said}</ul>' if said else f"<p>{self.p.absent(label)}</p>"
        return f'<div><p class="kicker">{label}</p>{told}</div>\n'

    def _gauge(self, one: Gauge) -> str:
        p, t = self.p, self.t
        whose = f", {p.plain(one.role.name)}" if one.role else ""
        parts = [f'<li class="{one.heat}"><p>{p.plain(one.name)} <small>{p.plain(one.method)}{whose}</small></p>']
        if one.value is not None:
            unit = f" {p.plain(one.unit)}" if one.unit else ""
            target = f" · {t.target.lower()} {p.plain(one.target)}" if one.target else ""
            parts.append(f"<p><b>{p.plain(one.value)}</b>{unit}{target}</p>")
        parts.append(f'<p><span aria-hidden="true">{MARKS[one.heat]}</span> {p.plain(one.said)}</p>')
        if one.period is not None:
            parts.append(f"<p><small>{self._origin(one)}</small></p>")
        parts.append("</li>")
        return "".join(parts)

    def _origin(self, one: Gauge) -> str:
        """Of when, of how many, and what it was before."""
        p = self.p
        said: list[str] = [p.plain(one.period or "")]
        if one.n is not None:
            said.append(f"{p.number(one.n)} {self.t.people}")
        if one.moved:
            said.append(f'<span aria-hidden="true">{_WAYS[one.moved.trend]}</span> {p.plain(one.moved.was)}')
        return " · ".join(said)


class HeatMarkdown:
    """The same in Markdown."""

    def __init__(self, labels: Labels) -> None:
        self.t = labels

    def row(self, gauges: Iterable[Gauge]) -> Ready:
        """For a cell of a table: marks and figures."""
        return Ready(" · ".join(map(self._short, gauges)) or "–")

    def _short(self, one: Gauge) -> str:
        if one.value is None:
            return MARKS[one.heat]
        target = f"/{prose_md(one.target)}" if one.target else ""
        return f"{MARKS[one.heat]} {prose_md(one.value)}{target}"

    def lines(self, faces: Faces) -> Ready:
        """For a moment: a line for each measure, the customer's side first, or what stands for the absence of a side."""
        t = self.t
        sides = ((t.customer_face, faces.customer), (t.employee_face, faces.employee))
        return Ready("\n".join([line for label, gauges in sides for line in self._side(label, gauges)]))

    def _side(self, label: str, gauges: Iterable[Gauge]) -> Sequence[str]:
        lines = [self._line(label, one) for one in gauges]
        return lines or [f"- **{label}**{self.t.colon}{self.t.absent(label)}"]

    def _line(self, label: str, one: Gauge) -> str:
        t = self.t
        whose = f", {prose_md(one.role.name)}" if one.role else ""
        head = f"- **{label}**{t.colon}{prose_md(one.name)} ({prose_md(one.method)}{whose}), "
        if one.value is None:
            return f"{head}{one.said}"
        unit = f" {prose_md(one.unit)}" if one.unit else ""
        target = f", {t.target.lower()} {prose_md(one.target)}" if one.target else ""
        people = f", {grouped(str(one.n), t.language)} {t.people}" if one.n is not None else ""
        was = f", {prose_md(one.moved.was)}" if one.moved else ""
        period = prose_md(one.period or "")
        return f"{head}**{prose_md(one.value)}**{unit}{target}{t.colon}{one.said} ({period}{people}{was})"
