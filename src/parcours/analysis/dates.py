"""Days of the civil calendar: a duration later, and the last day of a period as authors write them."""

import re
from datetime import date, timedelta

from parcours.timing.units import Duration, Unit

DAY_SECONDS = 86_400
FARTHEST = 366 * 1000
"""Days; a longer duration is as good as never."""

_PERIOD = (
    r"(?P<year>\d{4})(?:[- ]?(?:Q(?P<quarter>[1-4])|T(?P<trimestre>[1-4])|[SH](?P<half>[12])|W(?P<week>\d\d))"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
)
"""Compiled where it is first asked for: most houses have no readings."""


def later(start: date, duration: Duration) -> date:
    """The day a duration after another one. Working days are Monday to Friday, ouvrables Monday to Saturday: public holidays
    are not looked at, for what is measured here in months. The last day there is, where none is as late.
    """
    if duration.amount > FARTHEST and duration.unit not in (Unit.SECOND, Unit.WORKING_SECOND):
        return date.max
    match duration.unit:
        case Unit.MONTH:
            return _months_later(start, duration.amount)
        case Unit.WORKING_DAY:
            return _open_days_later(start, duration.amount, last_weekday=4)
        case Unit.OUVRABLE_DAY:
            return _open_days_later(start, duration.amount, last_weekday=5)
        case Unit.SECOND | Unit.WORKING_SECOND:
            return _days_later(start, -(-duration.amount // DAY_SECONDS))
        case _:
            return _days_later(start, duration.amount)


def _days_later(start: date, days: int) -> date:
    return start + timedelta(days=days) if days <= (date.max - start).days else date.max


def _months_later(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(start.day, _days_in(year, month + 1)))


def _days_in(year: int, month: int) -> int:
    return 31 if month == 12 else (date(year, month + 1, 1) - timedelta(days=1)).day


def _open_days_later(start: date, days: int, *, last_weekday: int) -> date:
    weeks, left = divmod(days, last_weekday + 1)
    found = _days_later(start, 7 * weeks)
    while left and found < date.max:
        found += timedelta(days=1)
        left -= found.weekday() <= last_weekday
    return found


def last_day(period: str) -> date | None:
    """The last day of `2026-Q2`, `2026-T2`, `2026-S1`, `2026-05`, `2026-W21`, `2026-05-12` or `2026`; None for any other text."""
    match = re.fullmatch(_PERIOD, period.strip(), re.ASCII | re.IGNORECASE)
    if match is None:
        return None
    written = {name: int(digits) for name, digits in match.groupdict().items() if digits}
    try:
        return _last_day(written)
    except ValueError:
        return None


def _last_day(written: dict[str, int]) -> date:
    year = written["year"]
    if "week" in written:
        return date.fromisocalendar(year, written["week"], 7)
    if "day" in written:
        return date(year, written["month"], written["day"])
    quarter = written.get("quarter") or written.get("trimestre")
    month = written.get("month") or (quarter or 0) * 3 or written.get("half", 0) * 6 or 12
    return date(year, month, _days_in(year, month))
