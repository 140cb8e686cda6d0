"""The moments of the backlog, the heaviest first: what misses its target, and what was sent up. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from parcours.plan.backlog import BacklogLine, BacklogMoment, Irritant
from parcours.render.pieces_html import HtmlPieces
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class RankingHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def ranked(self, moments: Iterable[BacklogMoment]) -> Markup:
        """The moments in order, with their numbers."""
        said = "".join([self._moment(number, one) for number, one in enumerate(moments, start=1)])
        return Markup(said or f"<p>{self.t.backlog_empty}</p>\n")  # noqa: S704  made of escaped pieces

    def _moment(self, number: int, one: BacklogMoment) -> str:
        p, t = self.p, self.t
        kind, stake = ("debt", t.debt) if one.is_debt else ("difference", t.difference)
        leads = f" · {t.leads} {p.roles(one.leads)}" if one.leads else ""
        anchor = f"moment-{one.moment.id}"
        return (
            f'<section class="proof" id="{anchor}">\n<h2>{number}. {p.name(one.moment.name)}{p.permalink(anchor)}</h2>\n'
            f'<p class="meta"><span class="{kind}">{stake}</span> · {t.weight} <b>{p.number(one.weight)}</b>{leads}</p>\n'
            f'<ul class="covered">\n{"".join(map(self._line, one.lines))}</ul>\n'
            f"{''.join(map(self._irritant, one.irritants))}</section>\n"
        )

    def _line(self, one: BacklogLine) -> str:
        p, t = self.p, self.t
        face = f" <small>{t.employee_face}</small>" if one.is_employee else ""
        unit = f" {p.name(one.unit)}" if one.unit else ""
        share = p.name(one.share) if one.share else p.absent(t.share)
        return (
            f"<li>{p.segment(one.segment)}{t.colon}{p.name(one.metric)}{face} "
            f'<b class="state missing">{p.name(one.value)}</b>{unit}, {t.target.lower()} {p.name(one.target)}\n'
            f'<span class="players">{t.missing_by} {p.name(one.missing)} × {t.share.lower()} {share} × '
            f"{t.effort.lower()} {one.effort or p.nothing} = {p.number(one.weight)}</span></li>\n"
        )

    def _irritant(self, one: Irritant) -> str:
        p, t = self.p, self.t
        said = f"<b>{t.kinds['irritant']}</b> {p.prose(one.text)} <small>{p.role(one.raised_by)}</small>"
        answer = f"{t.answer}{t.colon}{p.text(one.answer, t.answer)}"
        return f'<article class="feedback">\n<p>{said}</p>\n<p>{answer}</p>\n</article>\n'


class RankingMarkdown:
    """The same in Markdown."""

    def __init__(self, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def ranked(self, moments: Iterable[BacklogMoment]) -> Ready:
        """The moments in order, with their numbers."""
        lines = [line for number, one in enumerate(moments, start=1) for line in self._moment(number, one)]
        return Ready("\n".join(lines) or self.t.backlog_empty)

    def _moment(self, number: int, one: BacklogMoment) -> Iterator[str]:
        p, t = self.p, self.t
        stake = t.debt if one.is_debt else t.difference
        leads = f" · {t.leads} {p.roles(one.leads)}" if one.leads else ""
        yield from (f"## {number}. {prose_md(one.moment.name)}", "")
        yield from (f"{stake} · {t.weight} **{p.number(one.weight)}**{leads}", "")
        yield from map(self._line, one.lines)
        yield from map(self._irritant, one.irritants)
        yield ""

    def _line(self, one: BacklogLine) -> str:
        p, t = self.p, self.t
        face = f" ({t.employee_face})" if one.is_employee else ""
        unit = f" {prose_md(one.unit)}" if one.unit else ""
        target = f"{t.target.lower()} {prose_md(one.target)}"
        share = f"{t.share.lower()} {p.text(one.share, t.share)}"
        effort = f"{t.effort.lower()} {t.nothing if one.effort is None else one.effort}"
        weight = f"{t.missing_by} {prose_md(one.missing)} × {share} × {effort} = {p.number(one.weight)}"
        metric = f"{prose_md(one.metric)}{face} **{prose_md(one.value)}**{unit}"
        return f"- {p.segment(one.segment)}{t.colon}{metric}, {target}. {weight}"

    def _irritant(self, one: Irritant) -> str:
        p, t = self.p, self.t
        answer = f"{t.answer}{t.colon}{p.text(one.answer, t.answer)}"
        return f"- **{t.kinds['irritant']}**{t.colon}{prose_md(one.text)} ({p.role(one.raised_by)}). {answer}"
