"""Promises, handoffs and what is given back, as HTML: what binds a role to others. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from parcours.plan.answers import Named
from parcours.plan.desk import MirrorLine
from parcours.plan.handoffs import ClockShare, CommitmentPart, HandoffPart, LinkPart, Promise
from parcours.plan.voice import FeedbackPart, Measures, MetricPart, ReadingPart
from parcours.render.heat import MARKS
from parcours.render.pieces_html import HtmlPieces
from parcours.render.words import Labels


class BondHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._measures: dict[int, str] = {}

    def promises(self, promises: Iterable[Promise]) -> Markup:
        """The promises that a role has a share in."""
        return Markup("".join([piece for one in promises for piece in self._promise(one)]))  # noqa: S704  escaped pieces

    def _promise(self, promise: Promise) -> Iterator[str]:
        p, t, one = self.p, self.t, promise.commitment
        anchor = f"promise-{one.id}"
        moments = p.plain(p.names(one.moments))
        yield (
            f'<article class="promise" id="{anchor}">\n<h3>{p.prose(one.promise)}{p.permalink(anchor)}</h3>\n'
            f'<p class="meta">{t.scopes[one.scope]} · {p.segments(one.segments)} · {moments}</p>\n'
            f'{self._about(one.about)}<dl class="form">\n'
        )
        yield _pair(t.clock, f"<i>{p.plain(one.clock.words)}</i>" if one.clock else t.no_clock) + "\n"
        if promise.mine:
            yield _pair(t.my_share, "<br>".join(map(self._mine, promise.mine)))
        if promise.clock:
            yield _pair(t.my_clock, self._clock(promise.clock)) + "\n"
        if one.links:
            yield _pair(t.each if one.each else t.chain, "<br>".join(map(self._link, one.links)))
        yield _pair(t.target, p.plain(one.kept) if one.kept else p.absent(t.target)) + "\n"
        yield from self._limits(one)
        yield p.pair(t.proof, one.proof)
        yield _pair(t.if_missed, p.remedy(one.remedy)) + "\n</dl>\n"
        yield from map(self._mirror, one.mirrors)
        yield "</article>\n"

    def _clock(self, one: ClockShare) -> str:
        p, t = self.p, self.t
        state = "lead" if one.is_proved else "missing"
        share = f"<b>{p.plain(one.taken)}</b> {t.out_of} {p.plain(one.elapsed)}"
        if "promises" not in p.pages:
            return f'{share} · <span class="state {state}">{p.plain(one.verdict)}</span>'
        return f'{share} · <a href="{p.root}promises.html" class="state {state}">{p.plain(one.verdict)}</a>'

    def _limits(self, one: CommitmentPart) -> Iterator[str]:
        """When it holds, and when it does not."""
        p, t = self.p, self.t
        if one.during:
            yield p.pair(t.during, one.during)
        if one.conditions:
            yield p.pairs(t.conditions, one.conditions)
        if one.exceptions:
            yield p.pairs(t.exceptions, one.exceptions)
        if one.pauses:
            yield p.pairs(t.pauses, one.pauses)
        if one.unacceptable:
            yield p.pair(t.unacceptable, one.unacceptable.words)

    def _mine(self, link: LinkPart) -> str:
        return f'<a href="#{_address(link)}">{self.p.prose(link.gist)}</a>{self._time(link.when)}'

    def _link(self, link: LinkPart) -> str:
        address = f"{self.p.root}roles/{link.role.id}.html#{_address(link)}"
        said = f'<a href="{address}">{self.p.prose(link.gist)}</a>{self._time(link.when)}'
        return f"{self.p.role(link.role)}{self.t.colon}{said}"

    def _time(self, words: str | None) -> str:
        return f", <i>{self.p.plain(words)}</i>" if words else ""

    def handoffs(self, handoffs: Iterable[HandoffPart]) -> Markup:
        """Handoffs with all that is known of them."""
        return Markup("".join(map(self._handoff, handoffs)))  # noqa: S704  made of escaped pieces

    def _handoff(self, one: HandoffPart) -> str:
        p, t = self.p, self.t
        when = p.plain(one.when.words) if one.when else p.nothing
        after = "" if one.inside else f"{_ARROW}{p.plain(one.after.name)}"
        told = p.nothing if one.acknowledged is None else t.yes if one.acknowledged else t.no
        fallback = _pair(t.fallback, p.role(one.fallback)) if one.fallback else ""
        return (
            f'<article class="handoff" id="handoff-{one.id}">\n<p class="route">{p.role(one.giver)}{_ARROW}{p.role(one.receiver)} '
            f'<small>{t.modes_of_handoff[one.mode]}</small></p>\n<p class="between"><i>{when}</i> · {p.plain(one.before.name)}{after}'
            f" · {p.plain(p.names(one.segments))}</p>\n"
            f'{self._about(one.about)}<dl class="form">\n{p.pairs(t.carries, one.carries)}{p.pair(t.says, one.says)}'
            f"{p.pair(t.tells, one.tells)}{_pair(t.acknowledged, told)}\n{fallback}</dl>\n</article>\n"
        )

    def mirrors(self, mirrors: Iterable[MirrorLine]) -> Markup:
        """What management gives back."""
        return Markup("".join(map(self._mirror, mirrors)))  # noqa: S704  made of escaped pieces

    def _mirror(self, one: MirrorLine) -> str:
        p, t = self.p, self.t
        when = f" <i>{p.plain(one.when.words)}</i>" if one.when else ""
        sign = f"<p><small>{t.sign}</small> {p.prose(one.sign)}</p>" if one.sign else ""
        given = f"<small>{t.given_back}, {t.by} {p.role(one.by)}</small> {p.prose(one.given)}{when}"
        asked = f"<small>{t.asked}</small> {p.prose(one.asked)}"
        return f'<div class="mirror">\n<p class="asked">{asked}</p>\n<p class="given">{given}</p>\n{sign}{self._about(one.about)}</div>\n'

    def _about(self, said: str | None) -> str:
        """A line of its own for what its author calls something and says of it."""
        return f'<p class="meta">{self.p.prose(said)}</p>\n' if said else ""

    def measures(self, measures: Iterable[Measures]) -> Markup:
        """Measures with their figures, moment by moment, both faces side by side."""
        p, t, parts = self.p, self.t, []
        for one in measures:
            if one.moment:
                parts.append(f"<h3>{p.name(one.moment.name)}</h3>")
            parts.append(
                f'<div class="faces">\n<div><p class="kicker">{t.customer_face}</p>{self._face(one.customer)}</div>\n'
                f'<div><p class="kicker">{t.employee_face}</p>{self._face(one.employee)}</div>\n</div>\n'
            )
        return Markup("".join(parts) or f"<p>{p.nothing}</p>\n")  # noqa: S704  made of escaped pieces

    def _face(self, metrics: Iterable[MetricPart]) -> str:
        said = "".join([self._measures.get(id(one)) or self._measure(one) for one in metrics])
        return said or f"<p>{self.p.absent(self.t.customer_face)}</p>\n"

    def _measure(self, one: MetricPart) -> str:
        """Worded once: the roles of a moment share those of its customers."""
        p, t = self.p, self.t
        whose = f", {p.plain(one.segment.name)}" if one.segment else ""
        unit = f" {p.plain(one.unit)}" if one.unit else ""
        readings = "".join([self._reading(reading, unit) for reading in one.readings]) or f"<li>{p.nothing}</li>"
        target = p.plain(one.target) if one.target else p.absent(t.target)
        judged = f' · <span aria-hidden="true">{MARKS[one.heat]}</span> {p.plain(one.said)}' if one.is_judged else ""
        described = f'<p class="meta">{p.prose(one.description)}</p>\n' if one.description else ""
        found = self._measures[id(one)] = (
            f"<p><b>{p.plain(one.name)}</b> <small>{p.plain(one.method)}{whose}</small></p>\n{described}"
            f'<ul class="readings">{readings}<li>{t.target}{t.colon}{target}{judged}</li></ul>\n'
        )
        return found

    def _reading(self, one: ReadingPart, unit: str) -> str:
        p = self.p
        people = [] if one.n is None else [f"{p.number(one.n)} {self.t.people}"]
        whence = " · ".join([*people, *map(p.prose, one.source)])
        origin = f" <small>{whence}</small>" if whence else ""
        return f"<li>{p.plain(one.period)} <b>{p.plain(one.value)}</b>{unit}{origin}</li>"

    def feedback(self, feedback: Iterable[FeedbackPart], known: Named) -> Markup:
        """What was sent up, and what became of it; but for the role or the moment of which the place speaks already."""
        said = "".join([self._sent_up(one, known) for one in feedback])
        return Markup(said or f"<p>{self.p.nothing}</p>\n")  # noqa: S704  made of escaped pieces

    def _sent_up(self, one: FeedbackPart, known: Named) -> str:
        p, t = self.p, self.t
        on = f", {p.plain(one.on)}" if one.on else ""
        about = " · ".join(self._whereabouts(one, known))
        where = f'<p class="meta">{about}</p>\n' if about else ""
        evidence = f'<p class="meta">{t.evidence}{t.colon}{p.texts(one.evidence, " · ")}</p>\n' if one.evidence else ""
        return (
            f'<article class="feedback">\n<p><b>{t.kinds[one.kind]}</b> {p.prose(one.text)} '
            f"<small>{t.statuses[one.status]}{on}</small></p>\n{where}"
            f"<p>{t.answer}{t.colon}{p.text(one.answer, t.answer)}</p>\n{evidence}</article>\n"
        )

    def _whereabouts(self, one: FeedbackPart, known: Named) -> Iterator[str]:
        p, t = self.p, self.t
        if one.raised_by is not known:
            yield f"{t.sent_by} {p.role(one.raised_by)}"
        if one.moment and one.moment is not known:
            whose = f" ({p.plain(p.names(one.segments))})" if one.segments else ""
            yield f"{p.plain(one.moment.name)}{whose}"
        for face, effort in ((t.customer, one.customer_effort), (t.employee, one.employee_effort)):
            if effort:
                yield f"{t.effort} {face} {effort}/5"


_ARROW = ' <span aria-hidden="true">→</span> '


def _address(link: LinkPart) -> str:
    return f"{'handoff' if link.is_handoff else 'cue'}-{link.anchor}"


def _pair(label: str, text: str) -> str:
    return f"<div><dt>{label}</dt><dd>{text}</dd></div>"
