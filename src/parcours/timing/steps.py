"""Days and months counted on what a clock shows, and the days on which clocks come round. Floor 1.

A wall time is a whole number of seconds since 1970-01-01 00:00 as clocks show it (`zones`). `shown` is the first and the last
wall time that a function is wanted for.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from parcours.timing.calendars import WorkingCalendar
from parcours.timing.clock import FULL_DAY
from parcours.timing.openings import FIRST_MONTH, LAST_MONTH, Hours, month_at, month_start
from parcours.timing.pieces import Piece
from parcours.timing.zones import BEGINNING, END, EPOCH

Range = tuple[int, int]
_SUNDAY = 6
_THURSDAY = 3
"""1970-01-01 was one."""


def days_later(days: int, shown: Range) -> Iterator[Piece]:
    """The same clock time, so many days later."""
    yield shown[0], shown[0] + days * FULL_DAY, 1


def days_later_by(days: int, clock: int, shown: Range) -> Iterator[Piece]:
    """A clock time (seconds after midnight) of the day that is so many days later."""
    for day in range(shown[0] // FULL_DAY, shown[1] // FULL_DAY + 1):
        yield day * FULL_DAY, (day + days) * FULL_DAY + clock, 0


def months_later(months: int, shown: Range) -> Iterator[Piece]:
    """The same day and clock time of another month; where it has no such day, its end."""
    for month in range(month_at(shown[0]), month_at(shown[1]) + 1):
        start, target = month_start(month), month + months
        if not FIRST_MONTH <= target <= LAST_MONTH:
            yield start, _far(months), 0
            continue
        begin, end = month_start(target), month_start(target + 1)
        yield start, begin, 1
        if start + end - begin < month_start(month + 1):
            yield start + end - begin, end, 0


def ouvrable_days_later(days: int, clock: int, hours: Hours, shown: Range) -> Iterator[Piece]:
    """A clock time of the n-th ouvrable day after the first that is not over."""
    first, last = shown[0] // FULL_DAY, shown[1] // FULL_DAY
    before = _ouvrable(hours, range(first - 1, BEGINNING // FULL_DAY, -1), most=-days)[::-1]
    after = _ouvrable(hours, range(first, END // FULL_DAY), most=last - first + max(days, 0) + 2)
    numbers, start = [*before, *after], shown[0]
    for index in range(len(before), len(numbers)):
        if start > shown[1]:
            return
        target = index + days
        yield start, numbers[target] * FULL_DAY + clock if 0 <= target < len(numbers) else _far(days), 0
        start = (numbers[index] + 1) * FULL_DAY
    yield start, END, 0


def days_from(weekdays: Container[int], calendar: WorkingCalendar | None, low: int, high: int) -> list[int]:
    """The days of the week, or the working days among them, from before an instant until after another, if there are any."""
    reach = high + 14 * FULL_DAY
    while True:
        days = [day for day in _days_between(calendar, low, reach) if (day + _THURSDAY) % 7 in weekdays]
        if reach >= END or (days and days[-1] * FULL_DAY > high + 2 * FULL_DAY):
            return days
        reach = min(END, reach + (reach - low))


def _days_between(calendar: WorkingCalendar | None, low: int, high: int) -> Sequence[int]:
    first, last = low // FULL_DAY - 3, high // FULL_DAY + 1
    if calendar is None:
        return range(first, last + 1)
    days = calendar.covering(low - 3 * FULL_DAY, high + FULL_DAY).days
    return days[bisect_left(days, first) : bisect_right(days, last)]


def _far(amount: int) -> int:
    return END if amount > 0 else BEGINNING


def _ouvrable(hours: Hours, days: Iterable[int], *, most: int) -> list[int]:
    """The first so many ouvrable days, which are Monday to Saturday less public holidays."""
    return list(islice((day for day in days if _is_ouvrable(hours, day)), max(most, 0)))


def _is_ouvrable(hours: Hours, number: int) -> bool:
    day = date.fromordinal(number + EPOCH)
    return day.weekday() != _SUNDAY and not hours.rests_on(day)
