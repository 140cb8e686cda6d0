"""Working calendars: the arithmetic of opening time and working days. Floor 1.

Instants are whole seconds since 1970-01-01T00:00:00Z, working time is whole seconds of opening, days are `datetime.date`.
Nothing is known outside the years 1950 to 2100: what leads further leads to `zones.BEGINNING` or `zones.END`.
Sources: the IANA time zone database, through the standard library; public holidays, through the `holidays` library.
"""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import available_timezones

from parcours.diagnostics import Words
from parcours.timing.clock import FULL_DAY
from parcours.timing.openings import (
    FIRST_MONTH,
    LAST_MONTH,
    MARGIN,
    Hours,
    OpenDay,
    OpeningTable,
    days_of_month,
    month_at,
    tabled,
)
from parcours.timing.written import nearest
from parcours.timing.zones import Zone, day_at, midnight, zone_of

__all__ = ["Hours", "NoSuchCalendar", "WorkingCalendar", "work_out"]


class NoSuchCalendar(NamedTuple):
    """Which key of a calendar makes it impossible, why, and what could be written there instead, if something is near."""

    key: Literal["days", "hours", "holidays", "time_zone"]
    reason: Words
    suggestion: str | None = None


_PROBED = (date(2026, 1, 1), 28 * 366)
"""28 years, after which dates fall on the same days of the week again."""


@lru_cache(maxsize=256)
def work_out(hours: Hours) -> "WorkingCalendar | NoSuchCalendar":
    """The calendar of those hours, or why there is none: an unknown country or zone, or no open hour at all.

    Equal hours give the same calendar, with all that was worked out of it already.
    """
    return _refusal(hours) or WorkingCalendar(hours)


class WorkingCalendar:
    """A calendar of sound hours; `work_out` makes it. What is asked of its months is worked out once and kept."""

    __slots__ = ("_months", "_table", "hours", "zone")

    def __init__(self, hours: Hours) -> None:
        self.hours = hours
        self.zone: Zone = zone_of(hours.zone)
        self._months: dict[int, tuple[OpenDay, ...]] = {}
        self._table: OpeningTable | None = None

    def is_open(self, instant: int) -> bool:
        """Whether that second is worked; the second at which hours end is not."""
        table = self.covering(instant, instant)
        index = bisect_right(table.starts, instant) - 1
        return index >= 0 and instant < table.ends[index]

    def opens(self, instant: int) -> int:
        """The first open instant from that one on."""
        return self.add_working(instant, 1) - 1

    def working_between(self, begin: int, end: int) -> int:
        """Opening seconds from one instant to another; negative when the second is the earlier."""
        worked = self.covering(min(begin, end), max(begin, end)).worked
        return worked.at(end) - worked.at(begin)

    def add_working(self, instant: int, seconds: int) -> int:
        """The earliest instant by which so many opening seconds have passed; 0 gives the instant itself.

        Negative `seconds` lead back, to the latest instant from which so many pass until `instant`.
        """
        if not seconds:
            return instant
        table = self.reaching(instant, instant, seconds)
        worked = table.worked.at(instant) + seconds
        return table.unworked.at(worked) if seconds > 0 else table.unworked.at(worked + 1) - 1

    def working_day(self, instant: int, days: int) -> date:
        """The n-th working day after (negative: before) that of an instant.

        Day 0 is the first working day whose hours are not over: before opening and between two spans the day itself, after
        closing or on a closed day the next working day.
        """
        table = self.days_reaching(instant, instant, days)
        index = bisect_right(table.closings, instant) + days
        return day_at(table.days[min(max(index, 0), len(table.days) - 1)] * FULL_DAY)

    def opening(self, day: date) -> int:
        """The instant at which a working day opens; of a closed day, the next working day's opening."""
        table, index = self._working(day)
        return table.openings[index]

    def closing(self, day: date) -> int:
        """The instant at which a working day closes for good; of a closed day, the next working day's closing."""
        table, index = self._working(day)
        return table.closings[index]

    def open_spans(self, begin: int, end: int) -> tuple[tuple[int, int], ...]:
        """The open spans between two instants, in order, cut where they reach beyond."""
        table = self.covering(begin, end)
        met = slice(bisect_right(table.ends, begin), bisect_left(table.starts, end))
        spans = zip(table.starts[met], table.ends[met], strict=True)
        return tuple((max(begin, start), min(end, stop)) for start, stop in spans)

    def covering(self, low: int, high: int) -> OpeningTable:
        """What is known of the time from one instant to another, and perhaps of more."""
        table = self._table
        if table is not None and table.sound[0] <= low and high <= table.sound[1]:
            return table
        first, last = month_at(low - MARGIN), month_at(high + MARGIN)
        if table is not None:
            first, last = min(first, table.months[0]), max(last, table.months[1])
        return self._laid_out(first, last)

    def reaching(self, low: int, high: int, seconds: int) -> OpeningTable:
        """A table that also covers what `low` and `high` lead to by so many opening seconds, forward or back."""
        table = self.covering(low, high)
        while seconds > 0 and table.worked.at(high) + seconds > table.worked.at(table.sound[1]) and not table.is_last:
            table = self._later(table)
        while seconds < 0 and table.worked.at(low) + seconds < table.worked.at(table.sound[0]) and not table.is_first:
            table = self._earlier(table)
        return table

    def days_reaching(self, low: int, high: int, days: int) -> OpeningTable:
        """A table that also covers the n-th working day after (negative: before) those of `low` and `high`."""
        table = self.covering(low, high)
        while bisect_right(table.closings, high) + max(days, 0) >= len(table.days) and not table.is_last:
            table = self._later(table)
        while bisect_right(table.closings, low) + min(days, 0) < 0 and not table.is_first:
            table = self._earlier(table)
        return table

    def _working(self, day: date) -> tuple[OpeningTable, int]:
        """A table, and the place in it of a day or the next working day."""
        number = midnight(day) // FULL_DAY
        table = self.days_reaching(midnight(day), midnight(day), 2)
        return table, min(bisect_left(table.days, number), len(table.days) - 1)

    def _later(self, table: OpeningTable) -> OpeningTable:
        first, last = table.months
        return self._laid_out(first, min(last + max(6, last - first), LAST_MONTH))

    def _earlier(self, table: OpeningTable) -> OpeningTable:
        first, last = table.months
        return self._laid_out(max(first - max(6, last - first), FIRST_MONTH), last)

    def _laid_out(self, first: int, last: int) -> OpeningTable:
        """The table of these months; it replaces the one that was kept."""
        for month in range(first, last + 1):
            if month not in self._months:
                self._months[month] = days_of_month(self.hours, self.zone, month)
        days = [day for month in range(first, last + 1) for day in self._months[month]]
        self._table = tabled(days, (first, last))
        return self._table


def _refusal(hours: Hours) -> NoSuchCalendar | None:
    try:
        zone_of(hours.zone)
    except (KeyError, ValueError, OSError):
        return _no_such_zone(hours.zone)
    if hours.holidays is not None:
        from parcours.timing.public_holidays import no_such_holidays

        if refusal := no_such_holidays(hours.holidays):
            return NoSuchCalendar("holidays", refusal.reason, refusal.suggestion)
    if not any(start < end for start, end in hours.spans):
        return NoSuchCalendar("hours", Words("no hour of the day is open", "aucune heure du jour n'est ouverte"))
    if _is_never_open(hours):
        return NoSuchCalendar("days", Words("no day of any year is open", "aucun jour d'aucune année n'est ouvert"))
    return None


def _no_such_zone(name: str) -> NoSuchCalendar:
    near = nearest(name, sorted(available_timezones()))
    words = Words(f'no time zone is called "{name}"', f"aucun fuseau horaire ne s'appelle « {name} »")
    return NoSuchCalendar("time_zone", words, near)


def _is_never_open(hours: Hours) -> bool:
    """Whether no day of 28 years is open."""
    first, days = _PROBED
    return not any(hours.opens_on(first + timedelta(days=count)) for count in range(days))
