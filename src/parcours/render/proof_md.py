"""The verdicts on promises, as Markdown: chain and worst case. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from parcours.plan.promises import LegPart, PromisePart, VerdictPart
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class ProofMarkdown:
    """Writes them in one language."""

    def __init__(self, pieces: MarkdownPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def proofs(self, promises: Iterable[PromisePart]) -> Ready:
        """Every promise with its verdicts."""
        return Ready(
            "\n".join([line for one in promises for line in self._proof(one)]) or self.t.absent(self.t.promises)
        )

    def _proof(self, one: PromisePart) -> Iterator[str]:
        t = self.t
        yield from (f"## {prose_md(one.promise)}", "")
        yield from (f"{t.promised}{t.colon}**{prose_md(one.promised)}**" if one.promised else t.no_clock, "")
        for verdict in one.verdicts:
            yield from self._verdict(verdict)

    def _verdict(self, one: VerdictPart) -> Iterator[str]:
        t = self.t
        note = f" ({t.informative})" if one.is_informative else ""
        yield from (f"**{prose_md(one.words)}**{t.colon}{self.p.names(one.segments)}{note}", "")
        if worst := one.worst:
            failing = f" ({prose_md(worst.failing)} {t.fails})" if worst.failing else ""
            yield f"- {t.at_worst}{t.colon}{prose_md(worst.elapsed)}, {t.margin.lower()}{t.colon}{prose_md(worst.margin)}"
            yield f"- {t.worst_start}{t.colon}{prose_md(worst.example)}{failing}"
        missing = t.unknown if one.outcome == "unjudged" else t.missing
        for label, said in ((t.instead, one.instead), (missing, one.missing), (t.unproved, one.left_out)):
            if said:
                yield f"- {label}{t.colon}{prose_md(said)}"
        yield ""
        yield from [f"{number}. {self._leg(leg)}" for number, leg in enumerate(one.legs, start=1)]
        yield ""

    def _leg(self, one: LegPart) -> str:
        t = self.t
        calendar = f" ({prose_md(one.calendar)})" if one.calendar else ""
        held = f", {prose_md(one.held_by)}" if one.held_by else ""
        taken = t.paused if one.is_paused else f"{t.takes} {prose_md(one.taken)}"
        said = f"{prose_md(one.role.name)}{t.colon}{prose_md(one.gist)}"
        return f"{said} — {t.has} {prose_md(one.given)}{calendar}{held}, {taken}"
