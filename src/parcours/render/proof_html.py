"""The verdicts on promises, as HTML: chain, worst case, and the clock as a bar. Part of floor 7's render."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from markupsafe import Markup

from parcours.plan.promises import LegPart, PromisePart, VerdictPart
from parcours.render.pieces_html import HtmlPieces, counted
from parcours.render.words import Labels

_FEWEST_LEGS = 2
_WIDTH = 1000
STATES = {
    "kept": "lead",
    "breakable": "missing",
    "unbounded": "missing",
    "unplayed": "missing",
    "unclocked": "digital",
    "unjudged": "others",
}
"""The colours of the coverage; the words stand beside them."""


class ProofHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def proofs(self, promises: Iterable[PromisePart]) -> Markup:
        """Every promise with its verdicts."""
        said = "".join(map(self._proof, promises)) or f"<p>{self.p.absent(self.t.promises)}</p>\n"
        return Markup(said)  # noqa: S704  made of escaped pieces

    def state(self, outcome: str) -> str:
        """The colour of an outcome."""
        return STATES[outcome]

    def outcomes(self, counts: Iterable[tuple[str, int]]) -> Markup:
        """How many promises have come to each outcome, where there are any."""
        return counted(counts, STATES, self.t.outcomes, self.t.many_outcomes)

    def _proof(self, one: PromisePart) -> str:
        p, t = self.p, self.t
        promised = f"<b>{p.plain(one.promised)}</b>" if one.promised else t.no_clock
        verdicts = "".join([self._verdict(verdict) for verdict in one.verdicts])
        return (
            f'<section class="proof" id="{one.id}">\n<h2>{p.prose(one.promise)}{p.permalink(one.id)}</h2>\n'
            f'<p class="meta">{t.promised}{t.colon}{promised}</p>\n{verdicts}</section>\n'
        )

    def _verdict(self, one: VerdictPart) -> str:
        p, t = self.p, self.t
        state = f'<span class="state {STATES[one.outcome]}">{p.plain(one.words)}</span>'
        head = f'<p class="verdict">{state} {p.plain(p.names(one.segments))}</p>\n'
        note = f'<p class="meta">{t.informative}</p>\n' if one.is_informative else ""
        facts = "".join(self._facts(one))
        legs = "".join([f"<li>{self._leg(leg)}</li>\n" for leg in one.legs])
        chain = f'<ol class="legs">\n{legs}</ol>\n' if legs else ""
        return f'<article class="promise">\n{head}{note}<dl class="form">\n{facts}</dl>\n{self._clock_of(one)}{chain}</article>\n'

    def _facts(self, one: VerdictPart) -> Iterator[str]:
        p, t = self.p, self.t
        if one.worst is not None:
            failing = f" ({p.plain(one.worst.failing)} {t.fails})" if one.worst.failing else ""
            yield _pair(t.at_worst, f"{p.plain(one.worst.elapsed)}")
            yield _pair(t.margin, p.plain(one.worst.margin))
            yield _pair(t.worst_start, f"{p.plain(one.worst.example)}{failing}") + "\n"
        missing = t.unknown if one.outcome == "unjudged" else t.missing
        for label, said in ((t.instead, one.instead), (missing, one.missing), (t.unproved, one.left_out)):
            if said:
                yield _pair(label, f"<b>{p.plain(said)}</b>") + "\n"

    def _leg(self, one: LegPart) -> str:
        p, t = self.p, self.t
        address = f"{p.root}roles/{one.role.id}.html#{'handoff' if one.is_handoff else 'cue'}-{one.link}"
        calendar = f" ({p.plain(one.calendar)})" if one.calendar else ""
        held = f", {p.plain(one.held_by)}" if one.held_by else ""
        taken = t.paused if one.is_paused else f"{t.takes} <b>{p.plain(one.taken)}</b>"
        said = f'{p.role(one.role)}{t.colon}<a href="{address}">{p.prose(one.gist)}</a>'
        return f"{said} <small>{t.has} {p.plain(one.given)}{calendar}{held}</small>, {taken}"

    def _clock_of(self, one: VerdictPart) -> str:
        """The worst case as a bar, link by link, with the promised limit across it; the list below says it in words."""
        worst = one.worst
        if worst is None or len(one.legs) < _FEWEST_LEGS or any(leg.seconds < 0 for leg in one.legs):
            return ""
        limit = worst.elapsed_seconds + worst.margin_seconds
        scale = _Scale(max(worst.elapsed_seconds, limit, 1))
        bars, at = [], 0
        for number, leg in enumerate(one.legs):
            kind = "late" if at + leg.seconds > limit else "even" if number % 2 else "odd"
            bars.append(scale.bar(kind, at, leg.seconds))
            at += leg.seconds
        return (
            f'<svg class="clock" viewBox="0 0 {_WIDTH} 24" preserveAspectRatio="none" aria-hidden="true">{"".join(bars)}'
            f'<rect class="limit" x="{min(scale.of(limit), _WIDTH - 2)}" y="0" width="2" height="24"/></svg>\n'
        )


class _Scale(NamedTuple):
    """Seconds to the width of a bar."""

    longest: int

    def of(self, seconds: int) -> int:
        return seconds * _WIDTH // self.longest

    def bar(self, kind: str, start: int, seconds: int) -> str:
        return f'<rect class="{kind}" x="{self.of(start)}" y="4" width="{max(self.of(seconds), 2)}" height="16"/>'


def _pair(label: str, said: str) -> str:
    return f"<div><dt>{label}</dt><dd>{said}</dd></div>"
