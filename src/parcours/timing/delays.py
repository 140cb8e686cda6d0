"""Delays: what leads from an instant to an instant, later or earlier. Floor 1.

Every delay is a function of instants (whole seconds since 1970-01-01T00:00:00Z) that never falls: who starts later is never
due sooner. Negative amounts lead back. A delay with a clock may lead to before its start (`by` 12:00 of a day whose
afternoon has begun); `LatestOf((Elapsed(0), …))` keeps it from that. Instants stay within the years 1950 to 2100.
Delays are equal when they lead to the same by the same way. Named tuples of the same values would be equal, whatever they are
called: where two kinds hold the same fields, `kind` tells them apart.
Sources: the language of parcours, "Time"; for months, articles 641 and 642 of the French code of civil procedure.
"""

from enum import Enum
from typing import Literal, NamedTuple

from parcours.timing.calendars import WorkingCalendar

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
PARIS = "Europe/Paris"


class Edge(Enum):
    """Which end of a day's hours, or of a window, is meant."""

    OPENING = "opening"
    CLOSING = "closing"


class Elapsed(NamedTuple):
    """So many seconds, whatever the clock shows."""

    seconds: int


class CivilDays(NamedTuple):
    """The same clock time so many days later on the calendar; with `by` (seconds after midnight), that clock of that day.

    24:00 is `by=86400`. A clock time that is skipped in spring is the instant of the change; one that comes twice in autumn
    is the first. From within its second coming, an hour is taken to be at its last second.
    """

    days: int
    by: int | None = None
    zone: str = PARIS


class Months(NamedTuple):
    """The same day and clock time so many months later; where the month has no such day, 24:00 of its last."""

    months: int
    zone: str = PARIS


class WorkingTime(NamedTuple):
    """So many seconds of opening time: the earliest instant by which they have passed (negative: the latest from which)."""

    seconds: int
    calendar: WorkingCalendar


class WorkingDays(NamedTuple):
    """The closing (or opening) of the n-th working day after the start's own; with `by`, that clock of that day.

    The start's own working day is day 0: before opening that day, after closing or on a closed day the next working day.
    Negative days are counted back from the same day 0.
    """

    days: int
    calendar: WorkingCalendar
    by: int | None = None
    edge: Edge = Edge.CLOSING
    kind: Literal["working days"] = "working days"


class OuvrableDays(NamedTuple):
    """24:00 (or 00:00, the opening) of the n-th ouvrable day after the start's own; with `by`, that clock of that day.

    Ouvrable days are Monday to Saturday less the public holidays of the calendar, whatever its opening days. The start's
    own day is day 0; on a Sunday or a public holiday, the next ouvrable day is.
    """

    days: int
    calendar: WorkingCalendar
    by: int | None = None
    edge: Edge = Edge.CLOSING
    kind: Literal["ouvrable days"] = "ouvrable days"


class NextClock(NamedTuple):
    """The next time, from the start on, that a clock comes round on one of the days (Monday 0).

    With a calendar, only its working days count, and its zone. A start at that very clock is there already. Where no such
    day ever comes, `zones.END`.
    """

    clock: int
    days: tuple[int, ...] = EVERY_DAY
    calendar: WorkingCalendar | None = None
    zone: str = PARIS


class NextWindow(NamedTuple):
    """The window, in force or next, between two clocks of one of the days: its closing, or the first instant in it.

    `opening` and `closing` are seconds after midnight; a closing that is not after the opening is the next day's. A start at
    the closing is still in the window. Days, calendar and zone as in `NextClock`.
    """

    opening: int
    closing: int
    edge: Edge = Edge.CLOSING
    days: tuple[int, ...] = EVERY_DAY
    calendar: WorkingCalendar | None = None
    zone: str = PARIS


class LatestOf(NamedTuple):
    """The latest of what several delays lead to: all must be done. At least one."""

    delays: tuple["Delay", ...]
    kind: Literal["latest of"] = "latest of"


class InTurn(NamedTuple):
    """What several delays lead to, each beginning where the one before ends."""

    delays: tuple["Delay", ...]
    kind: Literal["in turn"] = "in turn"


class EarliestOf(NamedTuple):
    """The earliest of what several delays lead to: one is enough. At least one."""

    delays: tuple["Delay", ...]
    kind: Literal["earliest of"] = "earliest of"


Delay = (
    Elapsed
    | CivilDays
    | Months
    | WorkingTime
    | WorkingDays
    | OuvrableDays
    | NextClock
    | NextWindow
    | InTurn
    | LatestOf
    | EarliestOf
)
