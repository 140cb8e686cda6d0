"""Rising step-and-slope functions of whole numbers, exactly. Floor 1.

What every calendar, delay and timetable of this floor is made of: a function that never falls and is, piece by piece,
either constant (slope 0) or as steep as time itself (slope 1). Such functions stay such when one is applied after the
other, inverted, or the higher of two is taken, so that a whole year of starts is worked out without trying its seconds.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

FOREVER = 1 << 62
"""Later than any instant."""

Piece = tuple[int, int, int]
"""Where it begins, the value there, the slope (0 or 1)."""


class Pieces(NamedTuple):
    """From `starts[i]` to `starts[i + 1]` (the last one: for ever) the value is `values[i]`, rising by `slopes[i]`."""

    starts: tuple[int, ...]
    values: tuple[int, ...]
    slopes: tuple[int, ...]

    def at(self, place: int) -> int:
        """The value there; left of the first piece, that of the first piece drawn on."""
        index = max(bisect_right(self.starts, place) - 1, 0)
        return self.values[index] + self.slopes[index] * (place - self.starts[index])

    def between(self, low: int, high: int) -> "Pieces":
        """The same function from `low` on, with the pieces that places up to `high`, included, fall into."""
        first = max(bisect_right(self.starts, low) - 1, 0)
        last = max(bisect_right(self.starts, high), first + 1)
        value = self.values[first] + self.slopes[first] * (low - self.starts[first])
        inside = slice(first + 1, last)
        return Pieces((low, *self.starts[inside]), (value, *self.values[inside]), self.slopes[first:last])

    def raised(self, amount: int) -> "Pieces":
        """The same function, so much higher."""
        return Pieces(self.starts, tuple([value + amount for value in self.values]), self.slopes)

    def held_before(self, value: int) -> "Pieces":
        """The same function, and that value wherever it did not begin yet."""
        return Pieces((-FOREVER, *self.starts), (value, *self.values), (0, *self.slopes))

    def held_from(self, place: int) -> "Pieces":
        """The same function up to a place, and what it is there from then on; all its pieces begin before."""
        return Pieces((*self.starts, place + 1), (*self.values, self.at(place)), (*self.slopes, 0))


def joined(pieces: Iterable[Piece]) -> Pieces:
    """Pieces in order, those that go on where the one before ends made one; of two at one place the later counts."""
    kept: list[Piece] = []
    for piece in pieces:
        if kept and kept[-1][0] == piece[0]:
            kept.pop()
        if not kept or not _goes_on(kept[-1], piece):
            kept.append(piece)
    return _divided(kept)


def _goes_on(before: Piece, piece: Piece) -> bool:
    return before[2] == piece[2] and piece[1] == before[1] + before[2] * (piece[0] - before[0])


def _divided(pieces: list[Piece]) -> Pieces:
    starts, values, slopes = zip(*pieces, strict=True)
    return Pieces(starts, values, slopes)


def composed(first: Pieces, then: Pieces, *, stop: int = FOREVER) -> Pieces:
    """`then` after `first`: the function x ↦ then(first(x)), for x below `stop`. Linear in the pieces that are met.

    A year of starts goes through this loop for every delay: names and lists instead of small functions halve its cost.
    """
    starts: list[int] = []
    values: list[int] = []
    slopes: list[int] = []
    keep_start, keep_value, keep_slope = starts.append, values.append, slopes.append
    then_starts, then_values, then_slopes = then
    nexts = (*then_starts[1:], FOREVER)
    index = max(bisect_right(then_starts, first.values[0]) - 1, 0)
    beyond = nexts[index]
    kept, line = -1, 0  # the slope of the piece kept last, and its height: the value, less the place where it rises
    for start, value, slope, end in zip(*first, (*first.starts[1:], stop), strict=True):
        while beyond <= value:
            index += 1
            beyond = nexts[index]
        reached, rise = then_values[index], slope
        if then_slopes[index]:
            reached += value - then_starts[index]
        else:
            rise = 0
        height = reached - start if rise else reached
        if rise != kept or height != line:
            keep_start(start)
            keep_value(reached)
            keep_slope(rise)
            kept, line = rise, height
        away = start - value
        if slope and beyond + away < end:
            while (place := beyond + away) < end:
                index += 1
                beyond = nexts[index]
                keep_start(place)
                keep_value(then_values[index])
                keep_slope(then_slopes[index])
            kept = then_slopes[index]
            line = then_values[index] - (then_starts[index] + away if kept else 0)
    return Pieces(tuple(starts), tuple(values), tuple(slopes))


def inverse(pieces: Pieces, *, stop: int) -> Pieces:
    """The earliest place below `stop` where the value is at least so much; above all values, `stop`."""
    return joined(_inverted(pieces, stop))


def _inverted(pieces: Pieces, stop: int) -> Iterator[Piece]:
    highest = pieces.values[0] - 1
    for start, value, slope, end in zip(*pieces, (*pieces.starts[1:], stop), strict=True):
        if value > highest:
            yield (highest + 1, start, 1 if value == highest + 1 else 0)
        if slope:
            begin = max(value, highest + 1)
            yield (begin, start + begin - value, 1)
        highest = max(highest, value + slope * (end - start - 1))
    yield (highest + 1, stop, 0)


def higher(one: Pieces, other: Pieces, *, stop: int) -> Pieces:
    """The higher of the two at every place below `stop`; both begin at the same place."""
    return joined(_chosen(one, other, stop, 1))


def lower(one: Pieces, other: Pieces, *, stop: int) -> Pieces:
    """The lower of the two at every place below `stop`; both begin at the same place."""
    return joined(_chosen(one, other, stop, -1))


def _chosen(one: Pieces, other: Pieces, stop: int, sign: int) -> Iterator[Piece]:
    for start, end, value, slope, other_value, other_slope in side_by_side(one, other, stop=stop):
        lead, gain = sign * (value - other_value), sign * (slope - other_slope)
        is_ahead = lead > 0 or (lead == 0 and gain >= 0)
        yield (start, value, slope) if is_ahead else (start, other_value, other_slope)
        change = start + abs(lead)
        if lead * gain < 0 and change < end:
            rise = other_slope if is_ahead else slope
            yield (change, (other_value if is_ahead else value) + rise * (change - start), rise)


def side_by_side(one: Pieces, other: Pieces, *, stop: int) -> Iterator[tuple[int, int, int, int, int, int]]:
    """Stretches on which both are of one piece: begin, end, and the value at the begin and the slope of each.

    Both begin at the same place.
    """
    lefts, rights = zip(*one, strict=True), zip(*other, strict=True)
    (left_start, left, rise), (right_start, right, climb) = next(lefts), next(rights)
    left_next, right_next = next(lefts, None), next(rights, None)
    start = left_start
    while start < stop:
        end = stop
        if left_next and left_next[0] < end:
            end = left_next[0]
        if right_next and right_next[0] < end:
            end = right_next[0]
        yield start, end, left + rise * (start - left_start), rise, right + climb * (start - right_start), climb
        start = end
        if left_next and left_next[0] == end:
            left_start, left, rise = left_next
            left_next = next(lefts, None)
        if right_next and right_next[0] == end:
            right_start, right, climb = right_next
            right_next = next(rights, None)
