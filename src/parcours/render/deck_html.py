"""Cards to print and cut: one cue a card, four A6 cards a sheet of A4, backs behind their fronts. Part of floor 7's render.

How much a card holds is reckoned in lines of type: what does not fit goes on in smaller type, then on a second card, and what is
longer than a card has a sheet of its own. Nothing is cut but the paper.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import NamedTuple, TypeVar

from markupsafe import Markup

from parcours.plan.cards import Card
from parcours.plan.cues import CuePart
from parcours.plan.playbook import Playbook
from parcours.plan.workshop import Slip
from parcours.render.cue_html import CueHtml
from parcours.render.pieces_html import HtmlPieces
from parcours.render.words import Labels

_SIZES = (("large", 18, 34), ("medium", 23, 42), ("small", 29, 52), ("fine", 34, 58))
"""Sizes of type: how many lines a card holds, and how many letters a line."""
_WHOLE = "whole"
_LINES_TO_WRITE = 3
"""How many lines a blank takes, at least."""
_A_SHEET = 4
_BREAKS = re.compile("<br>|</q>|</dt>|</dd>|</p>|</div>")
_TAGS = re.compile("<[^>]*>")


_LINES_OF_A_TEMPO = 3
"""How many lines the time of a cue takes besides its words: it is set large, with room around it."""


class _Filled(NamedTuple):
    """One side of a card, and its size of type."""

    text: str
    size: str


class _Card(NamedTuple):
    """Both sides of a card; `size` is that of a sheet of its own, where a side needs one."""

    front: _Filled
    back: _Filled

    @property
    def size(self) -> str:
        return _WHOLE if _WHOLE in (self.front.size, self.back.size) else self.front.size


_Sized = TypeVar("_Sized", _Card, "SizedSlip")


class DeckHtml:
    """Writes them in one language."""

    def __init__(self, cues: CueHtml, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._cues = cues

    def deck(self, book: Playbook) -> Markup:
        """All cards of a role, sheet by sheet, each front followed by its back."""
        cards = [one for card in book.cards for cue in card.cues for one in self._cards(card, cue, book)]
        sheets = [_sheets(sheet) for sheet in _in_fours(cards)]
        return Markup("".join(sheets))  # noqa: S704  made of escaped pieces

    def _cards(self, card: Card, cue: CuePart, book: Playbook) -> Iterator[_Card]:
        """On the front what is played; on the back both sides of the moment, then all else. What does not fit goes on on a second card."""
        head, foot = self._head(card, cue), self._foot(card, book)
        fronts = _filled(self._cues.played(cue), head, _LINES_OF_A_TEMPO)
        backs = _filled((*self._both_sides(card, cue), *self._cues.besides(cue)), foot, 0)
        count = max(len(fronts), len(backs))
        for number in range(count):
            more = f" {number + 1}/{count}" if count > 1 else ""
            title = f"<h2>{self.p.plain(card.moment.name)}{more}</h2>"
            front, back = _at(fronts, number), _at(backs, number)
            yield _Card(
                front._replace(text=f"{title}{head}{front.text}"),
                back._replace(text=f'{back.text}<p class="foot">{foot}{more}</p>'),
            )

    def _head(self, card: Card, cue: CuePart) -> str:
        """For whom, when, in answer to what."""
        p, t = self.p, self.t
        names = p.plain(p.names(cue.only or card.segments))
        tempo = p.plain(cue.form.when.words) if cue.form.when else t.nothing
        title = f'<p class="name">{p.prose(cue.name)}</p>' if cue.name else ""
        return f'<p class="meta">{names}</p><p class="when">{tempo}</p>{title}{self._cues.answered(cue)}'

    def _foot(self, card: Card, book: Playbook) -> str:
        p, t = self.p, self.t
        status = (t.statuses[book.status],) if book.status else ()
        return " · ".join((p.plain(book.role.name), p.plain(card.moment.name), *status, f"{t.version} {book.version}"))

    def _both_sides(self, card: Card, cue: CuePart) -> Iterator[str]:
        """What the customer expects here, in their own words where they are known, and what it is like for those who serve."""
        p, t = self.p, self.t
        for one in card.expects:
            if any(
                (one.id, one.is_debt, one.is_latent) == (hope.id, hope.is_debt, hope.is_latent) for hope in cue.answers
            ):
                said = "".join([f" <q>{p.prose(words)}</q>" for words in one.verbatims])
                yield f'<div class="asked"><dt>{t.customer_expects}</dt><dd>{p.stake(one)}{said}</dd></div>'
        lived, needed = t.employee_view, t.needs
        if card.lived_by:
            lived, needed = f"{t.lived_by} {p.names(card.lived_by)}", t.their_needs
        for label, said_here in ((lived, card.lives), (needed, card.needs)):
            yield f'<div class="lived"><dt>{p.plain(label)}</dt><dd>{p.text(said_here, label)}</dd></div>'


class SizedSlip(NamedTuple):
    """A slip of a workshop, and the size of type in which it leaves room to write."""

    slip: Slip
    size: str


def slip_sheets(slips: Iterable[Slip]) -> Iterator[list[SizedSlip]]:
    """The slips, sheet by sheet."""
    return _in_fours(SizedSlip(slip, _slip_size(slip)) for slip in slips)


def _slip_size(slip: Slip) -> str:
    told = [slip.title, slip.whose, *(f"{fact.label} {fact.text}" for fact in slip.facts)]
    room = len(slip.blanks) * _LINES_TO_WRITE
    for size, lines, letters in _SIZES[1:]:
        if sum(_lines(text, letters) for text in told) + room <= lines:
            return size
    return _WHOLE


def _filled(blocks: Sequence[str], besides: str, more: int) -> list[_Filled]:
    """The largest type in which all fits on one side, else the finest, on as many as it takes. `besides`: what stands on each of them
    as well, with so many lines `more`.
    """
    for size, lines, letters in _SIZES:
        if sum(_lines(block, letters) for block in (*blocks, besides)) + more <= lines:
            return [_side(blocks, size)]
    size, lines, letters = _SIZES[-1]
    lines -= _lines(besides, letters) + more
    if any(_lines(block, letters) > lines for block in blocks):
        return [_side(blocks, _WHOLE)]
    sides: list[list[str]] = [[]]
    room = lines
    for block in blocks:
        room -= _lines(block, letters)
        if room < 0:
            sides.append([])
            room = lines - _lines(block, letters)
        sides[-1].append(block)
    return [_side(side, size) for side in sides]


def _side(blocks: Iterable[str], size: str) -> _Filled:
    return _Filled(f'<dl class="form">{"".join(blocks)}</dl>', size)


def _at(sides: Sequence[_Filled], number: int) -> _Filled:
    """A side by its number; blank where the other side of the card goes on longer."""
    return sides[number] if number < len(sides) else _Filled("", sides[-1].size)


def _lines(block: str, letters: int) -> int:
    """How many lines a block takes, its label among them."""
    return sum(ceil(len(_TAGS.sub("", line)) / letters) for line in _BREAKS.split(block))


def _in_fours(cards: Iterable[_Sized]) -> Iterator[list[_Sized]]:
    """Four a sheet; one that needs a whole sheet stands alone."""
    sheet: list[_Sized] = []
    for card in cards:
        if card.size == _WHOLE:
            yield [card]
            continue
        sheet.append(card)
        if len(sheet) == _A_SHEET:
            yield sheet
            sheet = []
    if sheet:
        yield sheet


def _sheets(cards: Sequence[_Card]) -> str:
    """The fronts, then the backs: turned over its long edge, the sheet has each back behind its front."""
    kind = f" {_WHOLE}" if cards[0].size == _WHOLE else ""
    fronts = "".join([f'<article class="side {_size(one.front, kind)}">{one.front.text}</article>\n' for one in cards])
    backs = "".join([f'<div class="side {_size(one.back, kind)}">{one.back.text}</div>\n' for one in cards])
    return f'<div class="sheet{kind}">\n{fronts}</div>\n<div class="sheet back{kind}">\n{backs}</div>\n'


def _size(side: _Filled, kind: str) -> str:
    return _WHOLE if kind else side.size
