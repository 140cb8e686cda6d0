"""The moments of a score one by one, as HTML: what is expected, how it feels, what is handed over. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from parcours.plan.handoffs import HandoffPart
from parcours.plan.score import Hope, Movement, Slur
from parcours.render.pieces import signed
from parcours.render.pieces_html import HtmlPieces
from parcours.render.words import Labels


class MomentHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels

    def way(self, movements: Iterable[Movement]) -> Markup:
        """The journey as a list of links, with how each moment feels."""
        return Markup("".join(map(self._stop, movements)))  # noqa: S704  made of escaped pieces

    def _stop(self, one: Movement) -> str:
        feels = "" if one.emotion is None else f" {_feels(one.emotion)}"
        return f'<li><a href="#{one.moment.id}">{self.p.name(one.moment.name)}</a>{feels}</li>'

    def slurs(self, slurs: Iterable[Slur]) -> Markup:
        """The promises that span moments."""
        return Markup("".join(map(self._slur, slurs)))  # noqa: S704  made of escaped pieces

    def _slur(self, one: Slur) -> str:
        until = f"–{one.last}" if one.last != one.first else ""
        clock = f" <i>{self.p.name(one.commitment.clock.words)}</i>" if one.commitment.clock else ""
        return f"<li><b>{one.first}{until}</b> {self.p.prose(one.commitment.promise)}{clock}</li>"

    def facts(self, one: Movement) -> Markup:
        """Of what kind a moment is, on which channels, how it feels and what it costs."""
        p, t = self.p, self.t
        channels = f" · {p.name(', '.join(one.channels))}" if one.channels else ""
        emotion = p.absent(t.emotion) if one.emotion is None else _feels(one.emotion)
        effort = p.nothing if one.effort is None else f"{one.effort}/5"
        said = f"{p.name(', '.join(one.nature))}{channels} · {t.emotion} {emotion} · {t.effort} {effort}"
        return Markup(said)  # noqa: S704  made of escaped pieces

    def hopes(self, one: Movement) -> Markup:
        """What is expected of a moment, in the customers' words."""
        said = "".join(map(self._hope, one.hopes)) or f"<li>{self.p.absent(self.t.expectations)}</li>\n"
        return Markup(said)  # noqa: S704  made of escaped pieces

    def _hope(self, one: Hope) -> str:
        p, t = self.p, self.t
        verbatim = f" <q>{p.prose(one.verbatim)}</q>" if one.verbatim else ""
        evidence = f" <small>{t.evidence}{t.colon}{p.texts(one.evidence, ' · ')}</small>" if one.evidence else ""
        return f"<li>{p.stake(one)}{verbatim}{evidence}</li>\n"

    def passes(self, one: Movement) -> Markup:
        """What is handed over inside a moment, and on from it."""
        inside, onward = self._passes("in", self.t.inside, one.inside), self._passes("out", self.t.onward, one.onward)
        return Markup("".join([*inside, *onward]))  # noqa: S704  made of escaped pieces

    def _passes(self, kind: str, label: str, handoffs: Iterable[HandoffPart]) -> Iterator[str]:
        p = self.p
        for one in handoffs:
            way = f'{p.name(one.giver.name)} <span aria-hidden="true">→</span> {p.name(one.receiver.name)}'
            where = "" if one.inside else f" ({p.name(one.after.name)})"
            when = f", <i>{p.name(one.when.words)}</i>" if one.when else ""
            carries = f"{self.t.colon}{p.texts(one.carries, ', ')}" if one.carries else ""
            yield f'<p class="pass {kind}"><b>{label}</b> {way}{where}{when}{carries}</p>\n'


def _feels(emotion: int) -> str:
    return f'<span class="feels e{emotion + 3}">{signed(emotion)}</span>'
