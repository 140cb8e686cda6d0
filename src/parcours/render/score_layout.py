"""How far the cells of a score reach: over the silence beside them, so that no stave is taller than it must be. Part of floor 7's render.

A role that leads one moment has much to say there and nothing beside it. In the width of a column that is a tower, and a wall of
towers is mostly empty. Where a sheet has room for the towers, every cell keeps below its moment. Where it has not, the tallest cell of a
stave reaches over its silent neighbours, to the right before the left, as long as it is the tallest. Heights are reckoned in lines of type.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from parcours.plan.notes import Note
from parcours.plan.score import Score

_LETTERS = 26
"""How many letters a line of one column holds on a sheet of A3 with ten moments."""
_MOMENTS = 10
"""For how many moments that is."""
_WIDEST = 4
"""Columns that one cell takes at most: longer lines are hard to read."""
_LOW = 4
"""Lines that a stave has anyway, for the name of its role."""
_ROOM = 60
"""Lines of all staves together for which a sheet of A3 has room."""


class Reach(NamedTuple):
    """The columns that a cell takes, by the numbers of their moments; `own` is that of the cell."""

    first: int
    last: int
    own: int

    @property
    def width(self) -> int:
        """In columns."""
        return self.last - self.first + 1

    @property
    def place(self) -> str:
        """What its place is called in the style sheet of the page."""
        return f"x{self.first}-{self.last}-{self.own}"


class Layout(NamedTuple):
    """The cells that reach over others, by place of their line and number of their moment; `lines`: what all staves take together."""

    reaches: Mapping[tuple[int, int], Reach]
    lines: int

    @property
    def is_dense(self) -> bool:
        """Whether a sheet of A3 holds the score only if cues run on in their cells instead of beginning lines of their own."""
        return self.lines > _ROOM


Letters = Callable[[Sequence[Note]], Sequence[int]]
"""How many letters each of some cues takes in a cell."""


def layout_of(score: Score, letters_of: Letters) -> Layout:
    """Where the cells of a score stand."""
    lines, count = _letters(score, letters_of), len(score.movements)
    if len(lines) * _LOW <= _ROOM and (upright := sum(_upright(count, cells) for cells in lines)) <= _ROOM:
        return Layout({}, upright)
    found: dict[tuple[int, int], Reach] = {}
    total = 0
    for place, letters in enumerate(lines):
        cells, height = _of_line(count, letters)
        found |= {(place, one.own): one for one in cells if one.width > 1}
        total += height
    return Layout(found, total)


class Layouts:
    """The layouts of the scores of a plan, each reckoned once: a wall and the style sheet of its page both ask for it."""

    def __init__(self, letters_of: Letters) -> None:
        self._made: dict[int, Layout] = {}
        self._letters_of = letters_of

    def of(self, score: Score) -> Layout:
        """Where the cells of this one stand."""
        found = self._made.get(id(score))
        if found is None:
            found = self._made[id(score)] = layout_of(score, self._letters_of)
        return found


_Letters = dict[int, Sequence[int]]
"""By the number of a moment that a role plays: how many letters each of its cues takes there."""


def _letters(score: Score, letters_of: Letters) -> Sequence[_Letters]:
    """For every line."""
    places = {line.role: place for place, line in enumerate(score.lines)}
    lines: list[_Letters] = [{} for _ in score.lines]
    for movement in score.movements:
        for stave in movement.staves:
            lines[places[stave.role]][movement.number] = letters_of(stave.notes)
    return lines


def _upright(count: int, letters: _Letters) -> int:
    """How many lines a stave takes where every cell keeps to its own column, which is wider the fewer moments there are."""
    width = max(_MOMENTS // max(count, 1), 1)
    return max([_LOW, *(_height(of, width) for of in letters.values())])


def _of_line(count: int, letters: _Letters) -> tuple[Iterable[Reach], int]:
    """The cells of a stave, and how many lines the tallest takes in the end."""
    cells = {number: Reach(number, number, number) for number in letters}
    heights = {number: _height(of, 1) for number, of in letters.items()}
    free = set(range(1, count + 1)).difference(letters)
    while True:
        tallest = max(heights, key=heights.__getitem__)
        one = cells[tallest]
        wider = [number for number in (one.last + 1, one.first - 1) if number in free]
        if not wider or one.width == _WIDEST or heights[tallest] <= _LOW:
            return cells.values(), max(heights[tallest], _LOW)
        free.remove(wider[0])
        cells[tallest] = one._replace(first=min(one.first, wider[0]), last=max(one.last, wider[0]))
        heights[tallest] = _height(letters[tallest], cells[tallest].width)


def _height(lengths: Iterable[int], width: int) -> int:
    """In lines, in a cell of so many columns."""
    letters = _LETTERS * width
    return sum([(length + letters - 1) // letters for length in lengths])
