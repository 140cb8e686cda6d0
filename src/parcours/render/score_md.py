"""The score of a journey as Markdown: the table of all its moments, and what is known of each. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from parcours.plan.handoffs import HandoffPart
from parcours.plan.score import Movement, Score
from parcours.render.heat import HeatMarkdown
from parcours.render.pieces import signed
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class ScoreMarkdown:
    """Writes it in one language, for pages in one folder."""

    def __init__(self, heat: HeatMarkdown, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._heat = heat

    def table(self, score: Score) -> Ready:
        """The journey at a glance, a moment a column: how it feels, what it costs, who plays."""
        return Ready("\n".join(self._rows(score)))

    def _rows(self, score: Score) -> Iterator[str]:
        p, t, all_ = self.p, self.t, score.movements
        yield _row(t.moment.capitalize(), [str(one.number) for one in all_])
        yield _row("---", [":-:" for _ in all_])
        yield _row(t.emotion, ["–" if one.emotion is None else signed(one.emotion) for one in all_])
        yield _row(t.effort, ["–" if one.effort is None else f"{one.effort}/5" for one in all_])
        if score.is_measured:
            yield _row(t.customer_face, [self._heat.row(one.faces.customer) for one in all_])
            yield _row(t.employee_face, [self._heat.row(one.faces.employee) for one in all_])
        for line in score.lines:
            yield f"| {p.role(line.role)} | {p.marks(line.parts)} |"

    def slurs(self, score: Score) -> Ready:
        """The promises that span moments."""
        lines = []
        for slur in score.slurs:
            until = f"–{slur.last}" if slur.last != slur.first else ""
            clock = f" ({prose_md(slur.commitment.clock.words)})" if slur.commitment.clock else ""
            promise = prose_md(slur.commitment.promise)
            lines.append(f"- **{slur.first}{until}**{self.t.colon}{promise}{clock}")
        return Ready("\n".join(lines) or self.t.nothing)

    def facts(self, one: Movement) -> Ready:
        """Of what kind a moment is, on which channels, how it feels and what it costs."""
        p, t = self.p, self.t
        channels = f" · {p.texts(one.channels, ', ')}" if one.channels else ""
        emotion = t.absent(t.emotion) if one.emotion is None else signed(one.emotion)
        effort = t.nothing if one.effort is None else f"{one.effort}/5"
        return Ready(f"{p.texts(one.nature, ', ')}{channels} · {t.emotion} {emotion} · {t.effort} {effort}")

    def hopes(self, one: Movement) -> Ready:
        """What is expected of a moment, in the customers' words."""
        t = self.t
        lines = []
        for hope in one.hopes:
            verbatim = f" {t.open}{prose_md(hope.verbatim)}{t.close}" if hope.verbatim else ""
            evidence = f" · {t.evidence}{t.colon}{self.p.texts(hope.evidence)}" if hope.evidence else ""
            lines.append(f"- **{prose_md(hope.name)}** ({self.p.stake(hope)}){verbatim}{evidence}")
        return Ready("\n".join(lines) or t.nothing)

    def passes(self, one: Movement) -> Ready:
        """What is handed over inside a moment, and on from it."""
        return Ready("\n".join([*self._passes(self.t.inside, one.inside), *self._passes(self.t.onward, one.onward)]))

    def _passes(self, label: str, handoffs: Iterable[HandoffPart]) -> Iterator[str]:
        for one in handoffs:
            where = "" if one.inside else f", {prose_md(one.after.name)}"
            when = f", {prose_md(one.when.words)}" if one.when else ""
            way = f"{prose_md(one.giver.name)} → {prose_md(one.receiver.name)}"
            yield f"* **{label}**{self.t.colon}{way}{where}{when} ({self.p.texts(one.carries, ', ')})"


def _row(head: str, cells: Iterable[str]) -> str:
    return f"| {head} |{''.join([f' {cell} |' for cell in cells])}"
