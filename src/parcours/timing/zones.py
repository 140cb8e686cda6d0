"""Time zones as exact functions between instants and what a clock on the wall shows. Floor 1.

An instant is a whole number of seconds since 1970-01-01T00:00:00Z. A wall time is a whole number of seconds since
1970-01-01 00:00 as the clocks of a zone show it, so that `wall // 86400` is a day and `wall % 86400` a clock time.
Source of the offsets: the IANA time zone database, through the standard library.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from parcours.timing.clock import FULL_DAY
from parcours.timing.pieces import FOREVER, Piece, Pieces, inverse, joined

EPOCH = date(1970, 1, 1).toordinal()
FIRST_YEAR, LAST_YEAR = 1950, 2100
BEGINNING = (date(FIRST_YEAR, 1, 1).toordinal() - EPOCH) * FULL_DAY
END = (date(LAST_YEAR + 1, 1, 1).toordinal() - EPOCH) * FULL_DAY
"""Nothing is known of calendars outside the years 1950 to 2100: whatever leads further leads to these instants."""

_MARGIN = 3 * FULL_DAY
_STEP = 5 * FULL_DAY
"""Clocks were changed twice within a week, less an hour, in October 2000 in Boa Vista, and never within fewer days."""
_START = datetime(1970, 1, 1, tzinfo=UTC)


class Stretch(NamedTuple):
    """From one change of the clocks until the next: instants, and how many seconds clocks are ahead of UTC."""

    start: int
    end: int
    offset: int


class Zone:
    """What the clocks of a zone show, year by year as it is asked for."""

    __slots__ = ("_high", "_info", "_low", "_offsets", "_unwall", "_wall", "name")

    def __init__(self, name: str) -> None:
        """Raises `ZoneInfoNotFoundError`, a `KeyError`, when the database has no such zone."""
        self.name = name
        self._info = ZoneInfo(name)
        self._offsets: dict[int, tuple[tuple[int, int], ...]] = {}
        self._low, self._high = FOREVER, -FOREVER
        self._wall = self._unwall = Pieces((), (), ())

    def offsets(self, low: int, high: int) -> tuple[Stretch, ...]:
        """The stretches between changes of the clocks that `low` to `high` fall into."""
        years = range(year_of(low), year_of(high) + 1)
        changes = [change for year in years for change in self._changes(year)]
        changes = changes[:1] + [change for before, change in pairwise(changes) if change[1] != before[1]]
        ends = [*(start for start, _ in changes[1:]), first_of(years[-1] + 1)]
        stretches = (Stretch(start, end, offset) for (start, offset), end in zip(changes, ends, strict=True))
        return tuple(stretch for stretch in stretches if stretch.start <= high and low < stretch.end)

    def wall(self, low: int, high: int) -> Pieces:
        """What the clock shows, for instants from `low` to `high`.

        It never goes back: while an hour is repeated in autumn, it stands at that hour's last second; in spring it jumps.
        """
        self._cover(low, high)
        return self._wall

    def unwall(self, low: int, high: int) -> Pieces:
        """The first instant at which the clock shows a wall time or more, for wall times from `low` to `high`.

        A time that is skipped in spring is the instant of the change, one that comes twice in autumn the first.
        """
        self._cover(low, high)
        return self._unwall

    def wall_at(self, instant: int) -> int:
        """What the clock shows at an instant, as `wall` tells it."""
        return self.wall(instant, instant).at(instant)

    def instant(self, wall: int) -> int:
        """The first instant at which the clock shows that wall time or more."""
        return self.unwall(wall, wall).at(wall)

    def day_of(self, instant: int) -> date:
        """The day on the calendar at an instant."""
        return day_at(self.wall_at(instant))

    def _cover(self, low: int, high: int) -> None:
        if self._low <= low and high <= self._high:
            return
        if self._low < self._high:
            low, high = min(low, self._low), max(high, self._high)
        first, last = year_of(low - _MARGIN), year_of(high + _MARGIN)
        stretches = self.offsets(first_of(first), first_of(last + 1) - 1)
        self._low = -FOREVER if first == FIRST_YEAR else first_of(first) + _MARGIN
        self._high = FOREVER if last == LAST_YEAR else first_of(last + 1) - _MARGIN - 1
        self._wall = joined(_shown(stretches))
        self._unwall = inverse(self._wall, stop=stretches[-1].end).held_before(BEGINNING)

    def _changes(self, year: int) -> tuple[tuple[int, int], ...]:
        """The offset at the beginning of a year, and every change in it: from which instant, which offset."""
        if year not in self._offsets:
            self._offsets[year] = tuple(self._found_changes(year))
        return self._offsets[year]

    def _found_changes(self, year: int) -> Iterator[tuple[int, int]]:
        begin, end = first_of(year), first_of(year + 1)
        offset = self._offset(begin)
        yield begin, offset
        for start in range(begin, end, _STEP):
            stop = min(start + _STEP, end)
            after = self._offset(stop)
            if after != offset:
                yield self._change(start, stop, offset), after
                offset = after

    def _change(self, before: int, after: int, offset: int) -> int:
        """The first instant of another offset, between an instant of this one and an instant of the other."""
        while after - before > 1:
            middle = (before + after) // 2
            before, after = (middle, after) if self._offset(middle) == offset else (before, middle)
        return after

    def _offset(self, instant: int) -> int:
        ahead = (_START + timedelta(seconds=instant)).astimezone(self._info).utcoffset()
        assert ahead is not None
        return ahead // timedelta(seconds=1)


@lru_cache(maxsize=64)
def zone_of(name: str) -> Zone:
    """The zone of that name (`Europe/Paris`), which is looked at once. Raises as `Zone` does."""
    return Zone(name)


def horizon_of(year: int, zone: str) -> tuple[int, int]:
    """The instants at which a year begins and ends in a zone: the starts that a promise is tried on, end excluded."""
    found = zone_of(zone)
    return found.instant(first_of(year)), found.instant(first_of(year + 1))


def year_of(seconds: int) -> int:
    """The year of an instant or a wall time, between the first and the last that calendars know."""
    return date.fromordinal(min(max(seconds, BEGINNING), END - 1) // FULL_DAY + EPOCH).year


def first_of(year: int) -> int:
    """The first second of a year, as a wall time, or as an instant in UTC."""
    return (date(year, 1, 1).toordinal() - EPOCH) * FULL_DAY


def day_at(wall: int) -> date:
    """The day of a wall time."""
    return date.fromordinal(wall // FULL_DAY + EPOCH)


def midnight(day: date) -> int:
    """The wall time at which a day begins."""
    return (day.toordinal() - EPOCH) * FULL_DAY


def _shown(stretches: Iterable[Stretch]) -> Iterator[Piece]:
    """What clocks that never go back show."""
    beyond = BEGINNING - FULL_DAY
    for start, end, offset in stretches:
        again = max(beyond - (start + offset), 0)
        if again:
            yield start, beyond - 1, 0
        if start + again < end:
            yield start + again, start + again + offset, 1
            beyond = end + offset
