"""Timetables: when everything that starts within a horizon is done, and by how much it is late at worst. Floor 1.

A timetable tells, for every second at which a customer may start, the instant that a chain of delays leads to. It is exact,
and made of a few thousand pieces a year; only where a piece begins or ends can the worst start lie, so nothing is sampled.
Instants are whole seconds since 1970-01-01T00:00:00Z; what leads past the year 2100 is told as `zones.END`. A horizon holds at
least one second. Only a delay in a zone that does not exist raises (`ZoneInfoNotFoundError`).
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, reduce
from typing import NamedTuple

from parcours.timing.calendars import WorkingCalendar
from parcours.timing.delays import Delay, Elapsed, WorkingTime
from parcours.timing.due import pieces_of
from parcours.timing.pieces import Pieces, composed, higher, lower, side_by_side
from parcours.timing.zones import horizon_of

__all__ = [
    "Comparison",
    "Horizon",
    "Timetable",
    "compare",
    "earliest",
    "horizon_of",
    "latest",
    "on_the_minute",
    "spread",
    "tightest",
    "timetable",
]

Horizon = tuple[int, int]
"""The first instant of the starts that matter, and the first that no longer does."""


class Timetable(NamedTuple):
    """For every start from `begin` until `end`: from `starts[i]` on, `values[i]`, rising with the start where the slope is 1."""

    begin: int
    end: int
    pieces: Pieces

    def at(self, start: int) -> int:
        """The instant that a start within the horizon leads to."""
        return self.pieces.at(start)


class Comparison(NamedTuple):
    """How what is done compares with what is due, over all starts that count."""

    worst_start: int
    """Of the starts that are latest at the end, the one that waits longest; of these the earliest."""
    worst_done: int
    worst_due: int
    excess: int
    """Seconds by which the worst start is late; negative or 0: every start is in time, with so much to spare."""
    failing: int
    """Starts, each second one, that are late."""
    total: int
    """Starts, each second one, that count."""
    visited: int
    """Starts that were looked at to know all this."""


def timetable(delays: Iterable[Delay], horizon: Horizon) -> Timetable:
    """When a chain is done, each delay beginning when the one before is over. No delay: every start is done at once."""
    begin, end = horizon
    return Timetable(begin, end, _chained(_gathered(delays), begin, end))


def latest(timetables: Iterable[Timetable]) -> Timetable:
    """When all of several are done: start by start the latest. At least one, all of one horizon."""
    return reduce(lambda one, other: _combined(higher, one, other), timetables)


def earliest(timetables: Iterable[Timetable]) -> Timetable:
    """When the first of several is done: start by start the earliest. At least one, all of one horizon."""
    return reduce(lambda one, other: _combined(lower, one, other), timetables)


def compare(done: Timetable, due: Timetable, during: WorkingCalendar | None = None) -> Comparison | None:
    """How late the latest start is, and how many are: exact, over every second of the horizon.

    `during`: only starts at which that calendar is open count. Nothing is returned when none counts.
    """
    worst = None
    failing = total = visited = 0
    for start, end, lateness, slope in _counting(done, due, during):
        last = lateness + slope * (end - start - 1)
        place, most = (end - 1, last) if slope > 0 else (start, lateness)
        total += end - start
        visited += 1 + (slope != 0)
        failing += _positive(lateness, last, end - start)
        if worst is None or most > worst[0]:
            worst = (most, done.at(place) - place, place)
        elif most == worst[0] and (wait := done.at(place) - place) > worst[1]:
            worst = (most, wait, place)
    if worst is None:
        return None
    excess, _, start = worst
    return Comparison(start, done.at(start), due.at(start), excess, failing, total, visited)


def on_the_minute(start: int, done: Timetable, due: Timetable) -> int:
    """The whole minute beside a start, of the two that which is later; the start itself where the horizon has neither.

    For messages: the worst start often lies one second off an edge, which nobody wants to read or to check by hand.
    """
    near = [minute for minute in (start // 60 * 60, -(-start // 60) * 60) if done.begin <= minute < done.end]
    return max(near, key=lambda minute: done.at(minute) - due.at(minute), default=start)


def tightest(
    done: Timetable,
    make_due: Callable[[int], Timetable],
    least: int,
    most: int,
    *,
    during: WorkingCalendar | None = None,
) -> int | None:
    """The smallest amount from `least` to `most` whose due instants no start misses, or nothing when even `most` is missed.

    What is due may only be later with a larger amount. Amounts are tried by doubling, then by halving.
    """

    def is_kept(amount: int) -> bool:
        return not any(
            lateness > 0 or lateness + slope * (end - start - 1) > 0
            for start, end, lateness, slope in _counting(done, make_due(amount), during)
        )

    if least > most:
        return None
    missed, kept, step = least - 1, least, 1
    while not is_kept(kept):
        if kept == most:
            return None
        missed, kept, step = kept, min(kept + step, most), step * 2
    while kept - missed > 1:
        middle = (missed + kept) // 2
        missed, kept = (missed, middle) if is_kept(middle) else (middle, kept)
    return kept


def spread(delays: Iterable[Delay], horizon: Horizon) -> tuple[int, int]:
    """The fewest and the most elapsed seconds that a chain takes from any start of a horizon."""
    found = timetable(delays, horizon)
    ends = (*found.pieces.starts[1:], found.end)
    longest = [value - start for start, value, _ in zip(*found.pieces, strict=True)]
    shortest = [
        most if slope else most - (end - start - 1)
        for most, slope, start, end in zip(longest, found.pieces.slopes, found.pieces.starts, ends, strict=True)
    ]
    return min(shortest), max(longest)


def _gathered(delays: Iterable[Delay]) -> tuple[Delay, ...]:
    """The chain, with neighbours that add up made one."""
    kept: list[Delay] = []
    for delay in delays:
        sum_of_two = _added(kept[-1], delay) if kept else None
        if sum_of_two is None:
            kept.append(delay)
        else:
            kept[-1] = sum_of_two
    return tuple(kept)


def _added(one: Delay, other: Delay) -> Delay | None:
    match one, other:
        case Elapsed(first), Elapsed(second):
            return Elapsed(first + second)
        case WorkingTime(first, calendar), WorkingTime(second, same) if calendar is same and first * second >= 0:
            return WorkingTime(first + second, calendar)
    return None


@lru_cache(maxsize=32)
def _chained(delays: tuple[Delay, ...], begin: int, end: int) -> Pieces:
    if not delays:
        return Pieces((begin,), (begin,), (1,))
    if len(delays) == 1:
        return pieces_of(delays[0], begin, end - 1).between(begin, end - 1)
    before, last = _chained(delays[:-1], begin, end), delays[-1]
    if isinstance(last, Elapsed):
        return before.raised(last.seconds)
    low, high = before.values[0], before.at(end - 1)
    return composed(before, pieces_of(last, low, high), stop=end)


def _combined(chosen: Callable[..., Pieces], one: Timetable, other: Timetable) -> Timetable:
    assert (one.begin, one.end) == (other.begin, other.end)
    return Timetable(one.begin, one.end, chosen(one.pieces, other.pieces, stop=one.end))


def _positive(first: int, last: int, count: int) -> int:
    """How many of `count` numbers, which go evenly from the first to the last in steps of -1, 0 or 1, are above 0."""
    if first > 0 and last > 0:
        return count
    return max(first, last, 0)


def _counting(done: Timetable, due: Timetable, during: WorkingCalendar | None) -> Iterator[tuple[int, int, int, int]]:
    """Stretches of the starts that count: begin, end, lateness at the begin, by how much it changes with the start."""
    assert (done.begin, done.end) == (due.begin, due.end)
    stretches = _lateness(done, due)
    if during is None:
        yield from stretches
        return
    spans = iter(during.open_spans(done.begin, done.end))
    opening, closing = next(spans, (done.end, done.end))
    for start, end, lateness, slope in stretches:
        while opening < end:
            begin, stop = max(start, opening), min(end, closing)
            if begin < stop:
                yield begin, stop, lateness + slope * (begin - start), slope
            if closing > end:
                break
            opening, closing = next(spans, (done.end, done.end))


def _lateness(done: Timetable, due: Timetable) -> Iterator[tuple[int, int, int, int]]:
    for start, end, reached, rise, wanted, climb in side_by_side(done.pieces, due.pieces, stop=done.end):
        yield start, end, reached - wanted, rise - climb
