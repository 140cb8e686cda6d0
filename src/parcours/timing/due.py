"""When a delay is due: every delay as an exact function of the instant it starts at, piece by piece. Floor 1."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache, reduce

from parcours.timing.calendars import WorkingCalendar
from parcours.timing.clock import FULL_DAY
from parcours.timing.delays import (
    CivilDays,
    Delay,
    EarliestOf,
    Edge,
    Elapsed,
    InTurn,
    LatestOf,
    Months,
    NextClock,
    NextWindow,
    OuvrableDays,
    WorkingDays,
    WorkingTime,
)
from parcours.timing.pieces import FOREVER, Piece, Pieces, composed, higher, joined, lower
from parcours.timing.steps import days_from, days_later, days_later_by, months_later, ouvrable_days_later
from parcours.timing.zones import BEGINNING, END, Zone, zone_of


def lead(delay: Delay, instant: int) -> int:
    """The instant to which a delay leads from an instant."""
    return pieces_of(delay, instant, instant).at(instant)


def pieces_of(delay: Delay, low: int, high: int) -> Pieces:
    """A delay as an exact function of the instants from `low` to `high`, both included; worked out once and kept."""
    if isinstance(delay, Elapsed):
        return Pieces((low,), (low + delay.seconds,), (1,))
    return _kept(delay).over(_known(low), _known(high))


class _Kept:
    """A delay, and the widest function of it that was asked for."""

    __slots__ = ("_delay", "_high", "_low", "_pieces")

    def __init__(self, delay: Delay) -> None:
        self._delay = delay
        self._low, self._high, self._pieces = 0, -1, Pieces((), (), ())

    def over(self, low: int, high: int) -> Pieces:
        if self._low > self._high:
            self._low, self._high = low, high
        elif self._low <= low and high <= self._high:
            return self._pieces
        self._low, self._high = min(low, self._low), max(high, self._high)
        inside = _worked_out(self._delay, self._low, self._high).between(self._low, self._high)
        self._pieces = inside.held_before(inside.values[0]).held_from(self._high)
        return self._pieces


@lru_cache(maxsize=128)
def _kept(delay: Delay) -> _Kept:
    return _Kept(delay)


def _worked_out(delay: Delay, low: int, high: int) -> Pieces:
    match delay:
        case Elapsed(seconds):
            return Pieces((low,), (low + seconds,), (1,))
        case WorkingTime(seconds, calendar):
            return _working_time(seconds, calendar, low, high)
        case WorkingDays():
            return joined(_working_days(delay, low, high))
        case CivilDays(zone=zone) | Months(zone=zone):
            return _by_the_wall(delay, zone, low, high)
        case OuvrableDays(calendar=calendar):
            return _by_the_wall(delay, calendar.hours.zone, low, high)
        case NextClock():
            return joined(_next_clocks(delay, low, high))
        case NextWindow():
            return joined(_next_windows(delay, low, high))
        case InTurn(delays):
            return reduce(lambda one, then: _followed(one, then, high), delays, Pieces((low,), (low,), (1,)))
        case LatestOf(delays):
            return reduce(lambda one, other: higher(one, other, stop=high + 1), _each(delays, low, high))
        case EarliestOf(delays):
            return reduce(lambda one, other: lower(one, other, stop=high + 1), _each(delays, low, high))


def _followed(pieces: Pieces, then: Delay, high: int) -> Pieces:
    return composed(pieces, pieces_of(then, pieces.values[0], pieces.at(high)), stop=high + 1)


def _each(delays: tuple[Delay, ...], low: int, high: int) -> Iterator[Pieces]:
    return (pieces_of(delay, low, high).between(low, high) for delay in delays)


def _working_time(seconds: int, calendar: WorkingCalendar, low: int, high: int) -> Pieces:
    if not seconds:
        return Pieces((low,), (low,), (1,))
    table = calendar.reaching(low, high, seconds)
    worked = table.worked.between(low, high)
    if seconds > 0:
        return composed(worked.raised(seconds), table.unworked, stop=high + 1)
    return composed(worked.raised(seconds + 1), table.unworked, stop=high + 1).raised(-1)


def _working_days(delay: WorkingDays, low: int, high: int) -> Iterator[Piece]:
    calendar, days = delay.calendar, delay.days
    table = calendar.days_reaching(low, high, days)
    edges = table.openings if delay.edge is Edge.OPENING else table.closings
    start = low
    for index in range(bisect_right(table.closings, low), len(table.days) + 1):
        target = index + days
        if not 0 <= target < len(table.days):
            due = BEGINNING if days < 0 else END
        elif delay.by is None:
            due = edges[target]
        else:
            due = calendar.zone.instant(table.days[target] * FULL_DAY + delay.by)
        yield start, due, 0
        start = table.closings[index] if index < len(table.days) else FOREVER
        if start > high:
            return


def _by_the_wall(delay: CivilDays | Months | OuvrableDays, zone: str, low: int, high: int) -> Pieces:
    """Days and months are counted on what the clock shows."""
    found = zone_of(zone)
    wall = found.wall(low, high).between(low, high)
    shown = (wall.at(low), wall.at(high))
    match delay:
        case CivilDays(days, None):
            steps = days_later(days, shown)
        case CivilDays(days, int(clock)):
            steps = days_later_by(days, clock, shown)
        case Months(months):
            steps = months_later(months, shown)
        case OuvrableDays(days, calendar, by, edge):
            clock = by if by is not None else 0 if edge is Edge.OPENING else FULL_DAY
            steps = ouvrable_days_later(days, clock, calendar.hours, shown)
    due = composed(wall, joined(steps), stop=high + 1)
    unwall = found.unwall(_known(due.values[0]), _known(due.at(high)))
    return composed(due, unwall, stop=high + 1)


def _known(seconds: int) -> int:
    return min(max(seconds, BEGINNING), END)


def _next_clocks(delay: NextClock, low: int, high: int) -> Iterator[Piece]:
    start = low
    for day in days_from(delay.days, delay.calendar, low, high):
        instant = _zone(delay).instant(day * FULL_DAY + delay.clock)
        if instant >= start:
            yield start, instant, 0
            start = instant + 1
    yield start, END, 0


def _next_windows(delay: NextWindow, low: int, high: int) -> Iterator[Piece]:
    zone, start = _zone(delay), low
    length = (delay.closing - delay.opening - 1) % FULL_DAY + 1
    for day in days_from(delay.days, delay.calendar, low, high):
        opening, closing = (zone.instant(day * FULL_DAY + clock) for clock in (delay.opening, delay.opening + length))
        if closing < start:
            continue
        if delay.edge is Edge.CLOSING:
            yield start, closing, 0
        else:
            if start < opening:
                yield start, opening, 0
            yield max(start, opening), max(start, opening), 1
        start = closing + 1
    yield start, END, 0


def _zone(delay: NextClock | NextWindow) -> Zone:
    return delay.calendar.zone if delay.calendar else zone_of(delay.zone)
