"""Calendars and delays the slow way: `datetime` and loops; nothing but the descriptions is shared with what is tested.

Opening hours begin and end on quarters of an hour, and so do the changes of the clocks: time is walked by the quarter.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import count, islice
from zoneinfo import ZoneInfo

import holidays

from parcours.timing.calendars import Hours
from parcours.timing.delays import (
    CivilDays,
    Delay,
    EarliestOf,
    Edge,
    Elapsed,
    LatestOf,
    Months,
    NextClock,
    NextWindow,
    OuvrableDays,
    WorkingDays,
    WorkingTime,
)

QUARTER, HOUR, DAY = 900, 3600, 86_400
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


def is_open(hours: Hours, instant: int) -> bool:
    """Whether the clock shows one of the hours of this day, or of the day before."""
    shown = reading(hours.zone, instant)
    today = _day(shown)
    return any(
        works(hours, day) and any(start <= shown - _midnight(day) < end for start, end in hours.spans)
        for day in (today, today - timedelta(days=1))
    )


def works(hours: Hours, day: date) -> bool:
    """Whether a day is one of the weekdays, not closed and no holiday."""
    return day.weekday() in hours.weekdays and day not in hours.closed and not _is_holiday(hours, day)


def work(hours: Hours, instant: int, seconds: int) -> int:
    """Opening time is walked through until so much has passed, forward or back."""
    left = abs(seconds)
    while left:
        end = (instant // QUARTER + 1) * QUARTER if seconds > 0 else (instant - 1) // QUARTER * QUARTER
        length = abs(end - instant)
        if is_open(hours, min(instant, end)):
            length = min(length, left)
            left -= length
        instant += length if seconds > 0 else -length
    return instant


def led(delay: Delay, instant: int) -> int:
    """Where a delay leads, by its description."""
    match delay:
        case Elapsed(seconds):
            return instant + seconds
        case WorkingTime(seconds, calendar):
            return work(calendar.hours, instant, seconds)
        case CivilDays(days, by, zone):
            shown = steady(zone, instant)
            clock = shown % DAY if by is None else by
            return first_showing(zone, (shown // DAY + days) * DAY + clock)
        case Months(months, zone):
            return first_showing(zone, _months_later(steady(zone, instant), months))
        case WorkingDays(days, calendar, by, edge):
            day = next(islice(_working_days(calendar.hours, instant, 1 if days >= 0 else -1), abs(days), None))
            opening, closing = edges(calendar.hours, day)
            if by is not None:
                return first_showing(calendar.hours.zone, _midnight(day) + by)
            return opening if edge is Edge.OPENING else closing
        case OuvrableDays(days, calendar, by, edge):
            day = _ouvrable(calendar.hours, _day(steady(calendar.hours.zone, instant)), days)
            clock = by if by is not None else 0 if edge is Edge.OPENING else DAY
            return first_showing(calendar.hours.zone, _midnight(day) + clock)
        case NextClock() | NextWindow():
            return _next(delay, instant)
        case LatestOf(delays):
            return max(led(one, instant) for one in delays)
        case EarliestOf(delays):
            return min(led(one, instant) for one in delays)


def reading(zone: str, instant: int) -> int:
    """What the clock shows, in seconds since 1970-01-01 00:00."""
    return (_local(zone, instant).replace(tzinfo=None) - _EPOCH) // _SECOND


def steady(zone: str, instant: int) -> int:
    """The same of a clock that stands still, at the last second of it, while an hour comes again."""
    if not _local(zone, instant).fold:
        return reading(zone, instant)
    quarter = instant // QUARTER * QUARTER
    while _local(zone, quarter).fold:
        quarter -= QUARTER
    return reading(zone, quarter + QUARTER - 1)


def first_showing(zone: str, shown: int) -> int:
    """The first instant at which the clock shows that or, if it is skipped, more."""
    guess = int((_EPOCH + shown * _SECOND).replace(tzinfo=ZoneInfo(zone)).timestamp())
    if reading(zone, guess) == shown:
        return guess
    return next(at for at in count(guess // QUARTER * QUARTER - 8 * QUARTER, QUARTER) if reading(zone, at) >= shown)


@lru_cache(maxsize=4096)
def edges(hours: Hours, day: date) -> tuple[int, int] | None:
    """The first and the last open instant of a day's own hours, the last not included; none if it has none."""
    if not works(hours, day):
        return None
    noon = _midnight(day) // QUARTER * QUARTER
    around = range(noon - DAY, noon + 3 * DAY, QUARTER)
    shown = [(at, reading(hours.zone, at) - _midnight(day)) for at in around]
    open_at = [at for at, clock in shown if any(start <= clock < end for start, end in hours.spans)]
    return (open_at[0], open_at[-1] + QUARTER) if open_at else None


def _working_days(hours: Hours, instant: int, step: int) -> Iterator[date]:
    """Working days in turn, from the first whose hours are not over, on or back."""
    start = _day(reading(hours.zone, instant)) - timedelta(days=3)
    first = next(day for day in _days_from(start, 1) if (found := edges(hours, day)) and found[1] > instant)
    return (day for day in _days_from(first, step) if edges(hours, day))


def _ouvrable(hours: Hours, start: date, days: int) -> date:
    def is_ouvrable(day: date) -> bool:
        return day.weekday() < 6 and not _is_holiday(hours, day)

    first = next(filter(is_ouvrable, _days_from(start, 1)))
    return next(islice(filter(is_ouvrable, _days_from(first, 1 if days >= 0 else -1)), abs(days), None))


def _next(delay: NextClock | NextWindow, instant: int) -> int:
    zone = delay.calendar.hours.zone if delay.calendar else delay.zone
    for day in _days_from(_day(reading(zone, instant)) - timedelta(days=2), 1):
        if day.weekday() not in delay.days or (delay.calendar and not edges(delay.calendar.hours, day)):
            continue
        if isinstance(delay, NextClock):
            found = first_showing(zone, _midnight(day) + delay.clock)
            if found >= instant:
                return found
            continue
        end = delay.closing if delay.closing > delay.opening else delay.closing + DAY
        opening, closing = (first_showing(zone, _midnight(day) + clock) for clock in (delay.opening, end))
        if closing >= instant:
            return closing if delay.edge is Edge.CLOSING else max(opening, instant)
    raise AssertionError("days go on for ever")


def _months_later(shown: int, months: int) -> int:
    day = _day(shown)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return _midnight(day.replace(year=year, month=month + 1)) + shown % DAY
    except ValueError:
        return _midnight(date(year + (month == 11), (month + 1) % 12 + 1, 1))


def _is_holiday(hours: Hours, day: date) -> bool:
    return hours.holidays is not None and day in _country(hours.holidays)


@lru_cache(maxsize=8)
def _country(code: str) -> frozenset[date]:
    country, _, part = code.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=range(2015, 2035)))


def _days_from(day: date, step: int) -> Iterator[date]:
    return (day + timedelta(days=step * number) for number in count())


def _local(zone: str, instant: int) -> datetime:
    return datetime.fromtimestamp(instant, ZoneInfo(zone))


def _day(shown: int) -> date:
    return (_EPOCH + shown * _SECOND).date()


def _midnight(day: date) -> int:
    return (day - _EPOCH.date()).days * DAY
