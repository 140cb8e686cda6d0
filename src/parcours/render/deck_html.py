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
from parcours.render.pieces import HtmlPieces
from parcours.render.words import Labels

_SIZES = (("large", 14, 32), ("medium", 19, 40), ("small", 24, 50), ("fine", 28, 56))
"""Sizes of type: how many lines a card holds, and how many letters a line."""
_WHOLE = "whole"
_LINES_TO_WRITE = 3
"""How many lines a blank takes, at least."""
_A_SHEET = 4
_BREAKS = re.compile("<br>|</q>|</dt>|</dd>|</p>|</div>")
_TAGS = re.compile("<[^>]*>")


class _Side(NamedTuple):
    """One card: what both its sides say, in which size of type."""

    front: str
    back: str
    size: str


_Sized = TypeVar("_Sized", _Side, "SizedSlip")


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

    def _cards(self, card: Card, cue: CuePart, book: Playbook) -> Iterator[_Side]:
        blocks = self._cues.blocks(cue)
        size, backs = _filled(blocks)
        for number, back in enumerate(backs, start=1):
            more = f" {number}/{len(backs)}" if len(backs) > 1 else ""
            front = self._front(card, cue, more)
            whose = f"{self.p.plain(book.role.name)} · {self.p.plain(card.moment.name)}{more}"
            foot = f'<p class="foot">{whose} · {self.t.version} {book.version}</p>'
            yield _Side(front, f'<dl class="form">{"".join(back)}</dl>{foot}', size)

    def _front(self, card: Card, cue: CuePart, more: str) -> str:
        p, t = self.p, self.t
        names = p.plain(p.names(cue.only or card.segments))
        tempo = p.plain(cue.form.when.words) if cue.form.when else t.nothing
        title = f'<p class="name">{p.prose(cue.name)}</p>' if cue.name else ""
        condition = f"<p><b>{t['if']}</b> {p.prose(cue.form.condition)}</p>" if cue.form.condition else ""
        return (
            f'<h2>{p.plain(card.moment.name)}{more}</h2><p class="meta">{names}</p><p class="when">{tempo}</p>'
            f"{title}{self._cues.answered(cue)}{condition}"
        )


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


def _filled(blocks: Sequence[str]) -> tuple[str, list[list[str]]]:
    """The largest type in which all fits on a card, else the finest, on as many cards as it takes."""
    for size, lines, letters in _SIZES:
        if sum(_lines(block, letters) for block in blocks) <= lines:
            return size, [list(blocks)]
    size, lines, letters = _SIZES[-1]
    if any(_lines(block, letters) > lines for block in blocks):
        return _WHOLE, [list(blocks)]
    cards: list[list[str]] = [[]]
    room = lines
    for block in blocks:
        room -= _lines(block, letters)
        if room < 0:
            cards.append([])
            room = lines - _lines(block, letters)
        cards[-1].append(block)
    return size, cards


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


def _sheets(cards: Sequence[_Side]) -> str:
    """The fronts, then the backs: turned over its long edge, the sheet has each back behind its front."""
    kind = f" {_WHOLE}" if cards[0].size == _WHOLE else ""
    fronts = "".join([f'<article class="side {card.size}">{card.front}</article>\n' for card in cards])
    backs = "".join([f'<div class="side {card.size}">{card.back}</div>\n' for card in cards])
    return f'<div class="sheet{kind}">\n{fronts}</div>\n<div class="sheet back{kind}">\n{backs}</div>\n'
