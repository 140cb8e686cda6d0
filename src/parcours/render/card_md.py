"""Cards and staves as Markdown: what large pages hold by the hundred. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Sequence

from parcours.plan.answers import Named
from parcours.plan.cards import Card, Playing, Said
from parcours.plan.handoffs import HandoffPart
from parcours.plan.score import Stave
from parcours.render.cue_md import CueLines
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.sides_md import SidesMarkdown
from parcours.render.words import Labels


class CardMarkdown:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, cues: CueLines, sides: SidesMarkdown, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._cues = cues
        self._sides = sides

    def cards(self, cards: Iterable[Card]) -> Ready:
        """The cards of a role."""
        lines: list[str] = []
        for card in cards:
            self._card(card, lines)
        return Ready(self._put(lines))

    def _card(self, card: Card, lines: list[str]) -> None:
        p, t = self.p, self.t
        playing = " · ".join(map(self._playing, card.playing))
        channels = f" · {p.texts(card.channels, ', ')}" if card.channels else ""
        lines += (f"### {prose_md(card.moment.name)} ({p.names(card.segments)})", "")
        lines += (f"{playing} · {p.texts(card.nature, ', ')}{channels}", "")
        said = map(self._said, card.contributions)
        lines += ("\n>\n".join(said) or f"> {t.contribution}{t.colon}{t.absent(t.contribution)}", "")
        lines += (self._sides.card(card), "")
        for cue in card.cues:
            self._cues.cue(cue, lines)
        lines += ("",) if card.cues else (t.no_cue, "")
        before = len(lines)
        lines += [self._passed(t.received, one, one.giver, one.before) for one in card.received]
        lines += [self._passed(t.given, one, one.receiver, one.after) for one in card.given]
        for promise in card.promises:
            clock = promise.commitment.clock
            when = f" ({prose_md(clock.words)})" if clock else ""
            lines.append(f"* **{t.promise}**{t.colon}{prose_md(promise.commitment.promise)}{when}")
        for profile, how in card.adaptations:
            lines.append(f"* **{t.in_my_way}**, {prose_md(profile)}{t.colon}{prose_md(how)}")
        if len(lines) > before:
            lines.append("")

    def _playing(self, one: Playing) -> str:
        return f"**{self.t.parts[one.part]}**{self._of(one.segments)}"

    def _said(self, one: Said) -> str:
        about = f" ({prose_md(one.expectation)})" if one.expectation else ""
        return f"> {prose_md(one.says)}{about}{self._of(one.segments)}"

    def _of(self, segments: Sequence[Named]) -> str:
        return f" ({self.p.names(segments)})" if segments else ""

    def _passed(self, label: str, one: HandoffPart, other: Named, moment: Named) -> str:
        where = "" if one.inside else f" ({prose_md(moment.name)})"
        when = f", {prose_md(one.when.words)}" if one.when else ""
        return f"* **{label}**, {self.p.role(other)}{where}{when}{self.t.colon}{self.p.texts(one.carries, ', ')}"

    def staves(self, staves: Sequence[Stave]) -> Ready:
        """What each role plays at a moment, with the line of visibility where both sides of it play."""
        lines: list[str] = []
        was_above = False
        for stave in staves:
            if was_above and not stave.is_above:
                lines += (f"*{self.t.line}*", "")
            was_above = stave.is_above
            kind = self.t.lead if stave.part == "lead" else self.t.stages[stave.stage]
            lines += (f"### {self.p.role(stave.role)} ({kind})", "")
            lines += (*map(self._cues.note, stave.notes), "") if stave.notes else (self.t.silent, "")
        return Ready(self._put(lines))

    def _put(self, lines: Sequence[str]) -> str:
        """Lines of which the last is blank: it stays in the hands of the template, whose page ends blocks."""
        return self.p.put("\n".join(lines[:-1])) + "\n" if lines else ""
