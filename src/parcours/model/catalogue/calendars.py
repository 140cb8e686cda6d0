"""Calendars: opening days and hours, holidays and closures."""

from typing import Annotated

from pydantic_core import PydanticCustomError

from parcours.model.base import Date, Id, Item, Length, Text, Weekdays, unreadable
from parcours.model.read import Read
from parcours.timing.units import Unreadable, read_hours

ZONE = r"^[A-Za-z_]+(?:/[A-Za-z0-9_+\-]+){0,2}$"


def _spans(value: object) -> tuple[tuple[int, int], ...]:
    spans = []
    for text in value if isinstance(value, list) else [value]:
        if not isinstance(text, str):
            raise PydanticCustomError("hours_type", "hours")
        found = read_hours(text)
        if isinstance(found, Unreadable):
            raise unreadable("hours", found, text)
        spans.append(found)
    return tuple(sorted(spans))


def _zone(name: object) -> str:
    from zoneinfo import ZoneInfo

    if not isinstance(name, str):
        raise PydanticCustomError("string_type", "text")
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise PydanticCustomError("time_zone", "time zone") from error
    return name


TimeZone = Annotated[str, Read(_zone)]
Hours = Annotated[tuple[tuple[int, int], ...], Read(_spans)]
"""Opening spans in seconds after midnight, in order; a span may pass 86,400."""


class CalendarSpec(Item):
    """Opening times. `holidays` is a country code of the `holidays` library, with an optional subdivision (`FR`, `GB-ENG`);
    `working_day` only states sums in one unit.
    """

    id: Id
    days: Weekdays
    hours: Hours
    holidays: Text | None = None
    closed: tuple[Date, ...] = ()
    working_day: Length | None = None
    time_zone: TimeZone | None = None
