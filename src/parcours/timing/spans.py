"""Durations in elapsed seconds, as permissively as any calendar allows: the shortest and the longest they can be. Floor 1.

What contradicts itself with these figures does so in every calendar. Why they hold:

- A civil day lasts 24 h but where the clocks are changed, which moves them by two hours at most; between two instants only the
  difference of their offsets counts, so the same margin does for any number of days.
- n months are n // 12 years and the rest in months: a year has 365 or 366 days, a month 28 to 31. Where the target month is too short
  for the day, the date moves back to its end, and the month left was as much longer: 28 days a month are never undercut.
- Opening time never passes faster than time; how much slower, only a calendar says. So for the n-th working or ouvrable day: from any
  instant of day 0, which ends before the next open day begins, there are at least n − 1 whole days to the opening of day n.
"""

from typing import NamedTuple

from parcours.timing.clock import FULL_DAY
from parcours.timing.days import DayOffset
from parcours.timing.durations import Duration, Unit

CLOCK_CHANGE = 7200
"""The most that clocks are moved: two hours (Antarctica/Troll), elsewhere one."""


class Span(NamedTuple):
    """Seconds; None where no calendar-free bound exists."""

    least: int | None
    most: int | None


def shortest(duration: Duration) -> int:
    """The fewest seconds that a duration takes, in any calendar."""
    amount = duration.amount
    match duration.unit:
        case Unit.SECOND | Unit.WORKING_SECOND:
            return amount
        case Unit.DAY | Unit.BARE_DAY:
            days = amount
        case Unit.MONTH:
            days = amount // 12 * 365 + amount % 12 * 28
        case _:
            days = amount - 1
    return max(0, days * FULL_DAY - CLOCK_CHANGE)


def longest(duration: Duration) -> int | None:
    """The most seconds that it takes; None where closed days may lengthen it without end."""
    amount = duration.amount
    match duration.unit:
        case Unit.SECOND:
            return amount
        case Unit.DAY | Unit.BARE_DAY:
            days = amount
        case Unit.MONTH:
            days = amount // 12 * 366 + amount % 12 * 31
        case _:
            return None
    return days * FULL_DAY + CLOCK_CHANGE if days else 0


def is_exact(duration: Duration) -> bool:
    """Whether it takes the same number of seconds whenever it begins."""
    return duration.unit is Unit.SECOND


def offset_span(day: DayOffset, opens: int = 0, closes: int = FULL_DAY) -> Span:
    """From an instant of day 0 to an instant of the day so many away, between two clocks.

    Elapsed days: at the least from the end of day 0, at the most from its beginning. Working days skip closed ones: their side away from
    day 0 is open. On the other side a day more is given, since an instant after closing, or of a span past midnight, belongs to
    the neighbouring day.
    """
    least, most = (day.days - 1) * FULL_DAY + opens - CLOCK_CHANGE, day.days * FULL_DAY + closes + CLOCK_CHANGE
    if day.kind is Unit.DAY:
        return Span(least, most)
    if day.days >= 0:
        return Span(least - FULL_DAY, None)
    return Span(None, most + FULL_DAY)
