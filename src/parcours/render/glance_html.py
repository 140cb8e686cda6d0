"""A role's part at a glance: one line of music for each journey, as HTML with small pictures. Part of floor 7's render.

Every moment is a measure of its own, so that a line breaks into systems on a narrow screen, as music does. High and filled: the
role leads; in the middle and hollow: it supports; a rest below: it listens. Heavy bars are handoffs. The words beneath say the same.
"""

from collections.abc import Iterable

from markupsafe import Markup

from parcours.plan.beats import Beat, Glance
from parcours.plan.words import Part
from parcours.render.pieces_html import HtmlPieces
from parcours.render.words import Labels

_SHAPES = """\
<svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false">
<g id="staff"><line x2="100%" y1="16" y2="16"/><line x2="100%" y1="32" y2="32"/><line x2="100%" y1="48" y2="48"/></g>
<g id="note-lead"><ellipse rx="10" ry="7.5" transform="translate(0 16) rotate(-18)"/><path d="M-9 18V50"/></g>
<g id="note-support"><ellipse rx="9.5" ry="7" transform="translate(0 32) rotate(-18)"/></g>
<g id="note-listens"><path d="M-9 41h18v7h-18z"/></g>
<g id="maybe"><path d="M-17 4c-7 15-7 41 0 56M17 4c7 15 7 41 0 56"/></g>
<g id="bar"><path d="M-.5 16V48"/></g>
<g id="bar-in"><path d="M2 9V55"/><path d="M7 9V55M12 32h12m-6-6 6 6-6 6"/></g>
<g id="bar-out"><path d="M-2 9V55"/><path d="M-7 9V55M-28 32h12m-6-6 6 6-6 6"/></g>
</svg>
"""


_Look = tuple[Part, bool, bool, bool]
"""What is played, whether only sometimes, whether it is received, whether it is given on."""


class GlanceHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._measures: dict[_Look, str] = {}
        self._rests: dict[int, str] = {}
        self._head = _SHAPES + self._legend()

    def glances(self, glances: Iterable[Glance]) -> Markup:
        """Every journey that a role plays in, after the shapes that all share."""
        lines = "".join(map(self._glance, glances))
        return Markup(self.p.put(self._head + lines) if lines else "")  # noqa: S704  made of escaped pieces

    def _legend(self) -> str:
        """What the shapes mean."""
        t = self.t
        shown = [f"{_picture(f'note-{part}')} {said}" for part, said in t.parts.items()]
        shown.append(f"{_picture('bar-in')} {t.received}")
        shown.append(f"{_picture('bar-out')} {t.given}")
        return f'<ul class="legend notation">{"".join([f"<li>{one}</li>" for one in shown])}</ul>\n'

    def _glance(self, glance: Glance) -> str:
        t = self.t
        counts = " · ".join([f"{t.parts[part]} {count}/{len(glance.beats)}" for part, count in glance.counts])
        known = self._rests
        beats = "".join([known.get(id(beat)) or self._beat(beat) for beat in glance.beats])
        anchor = f"glance-{glance.segment.id}"
        head = f'<h3 id="{anchor}">{self.p.segment(glance.segment)} <small>{counts}</small></h3>'
        return f'{head}\n<ol class="staff" aria-labelledby="{anchor}">\n{beats}</ol>\n'

    def _beat(self, beat: Beat) -> str:
        """Printed once where the role rests: all that rest at a moment of a journey share it."""
        found = self._printed(beat)
        if beat.part == "listens":
            self._rests[id(beat)] = found
        return found

    def _printed(self, beat: Beat) -> str:
        p, t = self.p, self.t
        moment, part, leads, is_sometimes, _, tempo, receives, gives, card = beat
        name: str = p.plain(moment.name)
        if card:
            name = f'<a href="#{card}">{name}</a>'
        sometimes = f" <small>{t.sometimes}</small>" if is_sometimes else ""
        played = f'<p class="tempo">{p.plain(tempo)}</p>' if tempo else ""
        passed = f'<p class="pass">{t.receives_from} {p.plain(p.names(receives))}</p>' if receives else ""
        passed += f'<p class="pass">{t.gives_to} {p.plain(p.names(gives))}</p>' if gives else ""
        neighbour = f'<p class="neighbour">{t.leads} {p.plain(leads.name)}</p>' if leads else ""
        return (
            f'<li class="{part}"><div><p class="name">{name}</p>\n<p class="part">{t.parts[part]}{sometimes}</p>\n'
            f"{passed}{neighbour}</div>{self._measure(part, is_sometimes, bool(receives), bool(gives))}{played}</li>\n"
        )

    def _measure(self, *look: *_Look) -> str:
        """Drawn once for all moments that look the same."""
        found = self._measures.get(look)
        if found is None:
            found = self._measures[look] = _drawn(*look)
        return found


def _drawn(part: Part, is_sometimes: bool, receives: bool, gives: bool) -> str:
    """A measure, as wide as its place. Not read aloud: the words beneath say all of it."""
    shapes = ['<use href="#staff"/>', f'<use href="#note-{part}" x="50%"/>']
    if is_sometimes:
        shapes.append('<use href="#maybe" x="50%"/>')
    if receives:
        shapes.append('<use href="#bar-in"/>')
    shapes.append(f'<use href="#{"bar-out" if gives else "bar"}" x="100%"/>')
    return f'<svg class="measure" aria-hidden="true" focusable="false">{"".join(shapes)}</svg>'


def _picture(shape: str) -> str:
    at = {"bar-in": "4", "bar-out": "32"}.get(shape, "18")
    return f'<svg class="shape" viewBox="0 0 36 64" aria-hidden="true" focusable="false"><use href="#{shape}" x="{at}"/></svg>'
