"""Promises and what is given back, as Markdown: what binds a role to others. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from parcours.plan.desk import MirrorLine
from parcours.plan.handoffs import CommitmentPart, LinkPart, Promise, Remedy
from parcours.render.cue_md import CueLines
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class BondMarkdown:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, cues: CueLines, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._cues = cues

    def promises(self, promises: Iterable[Promise]) -> Ready:
        """The promises that a role has a share in."""
        return Ready("\n".join([line for one in promises for line in self._promise(one)]))

    def _promise(self, promise: Promise) -> Iterator[str]:
        p, t, one = self.p, self.t, promise.commitment
        yield from (f"### {prose_md(one.promise)}", "")
        yield f"- {t.scopes[one.scope]} · {p.segments(one.segments)} · {p.names(one.moments)}"
        if one.about:
            yield f"- {prose_md(one.about)}"
        yield self._line(t.clock, prose_md(one.clock.words) if one.clock else t.no_clock)
        if promise.mine:
            yield f"- **{t.my_share}**"
            yield from [f"  - {_link(link)}" for link in promise.mine]
        if clock := promise.clock:
            taken, elapsed = prose_md(clock.taken), prose_md(clock.elapsed)
            yield self._line(t.my_clock, f"{taken} {t.out_of} {elapsed} ({prose_md(clock.verdict)})")
        if one.links:
            yield f"- **{t.each if one.each else t.chain}**"
            yield from [f"  - {p.role(link.role)}{t.colon}{_link(link)}" for link in one.links]
        yield from (self._line(t.target, p.text(one.kept, t.target)), "")
        yield from self._limits(one)
        yield self._line(t.proof, p.text(one.proof, t.proof))
        yield self._line(t.if_missed, self._remedy(one.remedy) if one.remedy else t.nothing)
        yield from [self._line(t.in_return, self._cues.mirror(mirror)) for mirror in one.mirrors]
        yield ""

    def _limits(self, one: CommitmentPart) -> Iterator[str]:
        """When it holds, and when it does not."""
        p, t = self.p, self.t
        if one.during:
            yield self._line(t.during, prose_md(one.during))
        for label, texts in ((t.conditions, one.conditions), (t.exceptions, one.exceptions), (t.pauses, one.pauses)):
            if texts:
                yield self._line(label, p.texts(texts))
        if one.unacceptable:
            yield self._line(t.unacceptable, prose_md(one.unacceptable.words))

    def _line(self, label: str, said: str) -> str:
        return f"- **{label}**{self.t.colon}{said}"

    def _remedy(self, one: Remedy) -> str:
        t = self.t
        role = f"{self.p.role(one.role)} " if one.role else ""
        says = f"{t.open}{prose_md(one.says)}{t.close}" if one.says else ""
        offers = f" {t.offers} {prose_md(one.offers)}" if one.offers else ""
        within = f"{',' if one.offers else ''} {t.within} {prose_md(one.within.words)}" if one.within else ""
        return f"{role}{says}{offers}{within}"

    def mirrors(self, mirrors: Iterable[MirrorLine]) -> Ready:
        """What is given back to a role."""
        said = [f"- {prose_md(one.asked)} → {self._cues.mirror(one)}{self._shown(one)}" for one in mirrors]
        return Ready("\n".join(said))

    def mirrored(self, mirrors: Iterable[MirrorLine]) -> Ready:
        """What a role gives back itself."""
        return Ready("\n".join(map(self._mirrored, mirrors)))

    def _mirrored(self, one: MirrorLine) -> str:
        when = f", {prose_md(one.when.words)}" if one.when else ""
        return f"- {self.p.role(one.to)}, {prose_md(one.asked)} → {prose_md(one.given)}{when}{self._shown(one)}"

    def _shown(self, one: MirrorLine) -> str:
        """By what it is seen, and what its author says of it."""
        sign = f" ({self.t.sign}{self.t.colon}{prose_md(one.sign)})" if one.sign else ""
        return f"{sign} · {prose_md(one.about)}" if one.about else sign


def _link(link: LinkPart) -> str:
    return f"{prose_md(link.gist)}, {prose_md(link.when)}" if link.when else prose_md(link.gist)
