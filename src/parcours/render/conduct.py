"""The chapter of the conductor: how each journey stands, what nobody plays, what does not hold. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from parcours.plan.conducting import Conducted, Unkept, Unplayed
from parcours.render.pieces_html import HtmlPieces
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.proof_html import ProofHtml
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class ConductHtml:
    """Writes it in one language, for pages in one folder."""

    def __init__(self, proof: ProofHtml, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._proof = proof

    def journeys(self, journeys: Iterable[Conducted]) -> Markup:
        """How each journey stands."""
        return Markup("".join([piece for one in journeys for piece in self._journey(one)]))  # noqa: S704  escaped pieces

    def _journey(self, one: Conducted) -> Iterator[str]:
        p, t = self.p, self.t
        share = f" <small>{p.name(one.share)}</small>" if one.share else ""
        yield f'<h3>{p.segment(one.segment)}{share}</h3>\n<dl class="form wide">\n'
        moments, cues = p.count(one.moments, t.moment, t.moments), p.count(one.cues, t.cue, t.cues)
        yield _pair(t.journey, f"{moments} · {cues}")
        asked = p.count(one.expectations, t.expectation, t.expectations)
        coverage = f'<a href="{p.root}coverage.html#{one.segment.id}">{asked}</a>'
        yield _pair(t.expectations.capitalize(), f"{coverage}{p.states(one.states)}")
        given = p.count(one.promises, t.one_promise, t.many_promises)
        promises = f'<a href="{p.root}promises.html">{given}</a>'
        yield _pair(t.promises, f"{promises}{self._proof.outcomes(one.outcomes)}")
        if one.tightest:
            margin = f"<small>{t.margin.lower()} {p.name(one.tightest.margin)}</small>"
            yield _pair(t.tightest, f"{p.prose(one.tightest.promise)} {margin}")
        if one.unrecorded:
            yield _pair(t.unrecorded, "<br>".join([p.gap(gap, " · ") for gap in one.unrecorded]))
        yield "</dl>\n"

    def unplayed(self, expectations: Iterable[Unplayed]) -> Markup:
        """What nobody answers."""
        return Markup("".join(map(self._unplayed, expectations)))  # noqa: S704  made of escaped pieces

    def _unplayed(self, one: Unplayed) -> str:
        p, t = self.p, self.t
        stake = t.debt if one.is_debt else t.difference
        address = f"{p.root}segments/{one.segment.id}.html#{one.moment.id}"
        lead = f", {t.leads} {p.role(one.lead)}" if one.lead else ""
        reason = f"{t.colon}{p.prose(one.reason)}" if one.reason else ""
        return (
            f'<li>{p.name(one.expectation)} <small>{stake}</small> · <a href="{address}">{p.name(one.moment.name)}</a>, '
            f'{p.name(one.segment.name)}{lead} <span class="state {one.state}">{t.states[one.state]}</span>{reason}</li>\n'
        )

    def unkept(self, promises: Iterable[Unkept]) -> Markup:
        """What does not hold."""
        return Markup("".join(map(self._unkept, promises)))  # noqa: S704  made of escaped pieces

    def _unkept(self, one: Unkept) -> str:
        p = self.p
        state = "others" if one.is_informative else "missing"
        margin = f", {self.t.margin.lower()} {p.name(one.margin)}" if one.margin else ""
        return (
            f'<li><a href="{p.root}promises.html#{one.id}">{p.prose(one.promise)}</a> '
            f'<span class="state {state}">{p.name(one.verdict)}</span>{margin} '
            f"<small>{p.name(p.names(one.segments))}</small></li>\n"
        )


class ConductMarkdown:
    """The same in Markdown."""

    def __init__(self, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def journeys(self, journeys: Iterable[Conducted]) -> Ready:
        """How each journey stands."""
        return Ready("\n".join([line for one in journeys for line in self._journey(one)]))

    def _journey(self, one: Conducted) -> Iterator[str]:
        p, t = self.p, self.t
        share = f" ({prose_md(one.share)})" if one.share else ""
        yield from (f"### {p.segment(one.segment)}{share}", "")
        moments, cues = p.count(one.moments, t.moment, t.moments), p.count(one.cues, t.cue, t.cues)
        yield f"- **{t.journey}**{t.colon}{moments} · {cues}"
        asked = p.count(one.expectations, t.expectation, t.expectations)
        yield f"- **[{t.coverage}](../coverage.md)**{t.colon}{asked}{p.states(one.states)}"
        given = p.count(one.promises, t.one_promise, t.many_promises)
        yield f"- **[{t.promises}](../promises.md)**{t.colon}{given}{p.outcomes(one.outcomes)}"
        if one.tightest:
            margin = f"({t.margin.lower()} {prose_md(one.tightest.margin)})"
            yield f"- **{t.tightest}**{t.colon}{prose_md(one.tightest.promise)} {margin}"
        if one.unrecorded:
            yield f"- **{t.unrecorded}**"
            yield from [f"  - {p.gap(gap, ' · ')}" for gap in one.unrecorded]
        yield ""

    def unplayed(self, expectations: Iterable[Unplayed]) -> Ready:
        """What nobody answers."""
        return Ready("\n".join(map(self._unplayed, expectations)))

    def _unplayed(self, one: Unplayed) -> str:
        p, t = self.p, self.t
        stake = t.debt if one.is_debt else t.difference
        lead = f", {t.leads} {p.role(one.lead)}" if one.lead else ""
        reason = f"{t.colon}{prose_md(one.reason)}" if one.reason else ""
        where = f"{prose_md(one.moment.name)}, {p.segment(one.segment)}{lead}"
        return f"- {prose_md(one.expectation)} ({stake}){t.colon}{where}, **{t.states[one.state]}**{reason}"

    def unkept(self, promises: Iterable[Unkept]) -> Ready:
        """What does not hold."""
        return Ready("\n".join(map(self._unkept, promises)))

    def _unkept(self, one: Unkept) -> str:
        margin = f", {self.t.margin.lower()} {prose_md(one.margin)}" if one.margin else ""
        verdict = f"**{prose_md(one.verdict)}**{margin}"
        return f"- {prose_md(one.promise)}{self.t.colon}{verdict} ({self.p.names(one.segments)})"


def _pair(label: str, said: str) -> str:
    return f"<div><dt>{label}</dt><dd>{said}</dd></div>\n"
