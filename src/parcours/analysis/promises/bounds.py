"""How long a link may take: the delays of its shortest and of its longest course. Source: language, §6.

A link of a chain begins when the one before is done, so its bounds are delays from there. What hangs on an event that is
still to come (`before`) leads back from that event.
"""

from typing import NamedTuple

from parcours.link.project import Calendar, House, Timing
from parcours.model.timing import TimingSpec
from parcours.timing.calendars import Hours, NoSuchCalendar, WorkingCalendar, work_out
from parcours.timing.clock import FULL_DAY
from parcours.timing.days import DayOffset, Days
from parcours.timing.delays import (
    CivilDays,
    Delay,
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
from parcours.timing.durations import Duration, Unit

ZONE = "Europe/Paris"
"""The time zone of a house that names none."""
EVERY_DAY = Days((0, 1, 2, 3, 4, 5, 6))


class Bounds(NamedTuple):
    """The delays, one after the other, of the shortest and of the longest course; None: nothing bounds it there."""

    least: tuple[Delay, ...] | None
    most: tuple[Delay, ...] | None


class Ambiguous(NamedTuple):
    """A bound that counts on opening hours which nothing names, or which make no calendar."""

    calendar: Calendar | None
    reason: NoSuchCalendar | None


class Clocks:
    """The calendars of a house as time is counted on them, worked out when the first bound asks."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.zone = house.spec.time_zone or ZONE
        self._worked_out: dict[Calendar, WorkingCalendar | NoSuchCalendar] = {}
        self._bounds: dict[tuple[Timing, Calendar | None], Bounds | Ambiguous] = {}

    def zone_of(self, calendar: Calendar | None) -> str:
        """The time zone a calendar is in: its own, or the house's."""
        return (calendar.spec.time_zone if calendar is not None else None) or self.zone

    def worked_out(self, calendar: Calendar) -> WorkingCalendar | NoSuchCalendar:
        """A calendar as exact spans."""
        found = self._worked_out.get(calendar)
        if found is None:
            spec = calendar.spec
            weekdays = EVERY_DAY.weekdays if spec.days.working else spec.days.weekdays
            hours = Hours(weekdays, spec.hours, spec.holidays, frozenset(spec.closed), self.zone_of(calendar))
            found = self._worked_out[calendar] = work_out(hours)
        return found

    def bounds(self, timing: Timing, calendar: Calendar | None) -> Bounds | Ambiguous:
        """The courses of what is timed so; `calendar` is in force where the timing names none."""
        named = timing.calendar or calendar
        key = (timing, named)
        if key not in self._bounds:
            self._bounds[key] = self._counted(timing, named)
        return self._bounds[key]

    def _counted(self, timing: Timing, named: Calendar | None) -> Bounds | Ambiguous:
        if not counts_on_hours(timing.spec):
            return _bounds(timing.spec, _Counting(None, self.zone_of(named)))
        if named is None:
            return Ambiguous(None, None)
        hours = self.worked_out(named)
        if isinstance(hours, NoSuchCalendar):
            return Ambiguous(named, hours)
        return _bounds(timing.spec, _Counting(hours, self.zone_of(named)))


_LENGTHS = ("within", "not_before", "at_least", "at_most", "give_or_take", "every")
_ON_HOURS = (Unit.WORKING_SECOND, Unit.WORKING_DAY, Unit.OUVRABLE_DAY)


def counts_on_hours(spec: TimingSpec) -> bool:
    """Whether a timing counts in working time or on working days, so that it means nothing without a calendar."""
    lengths: list[Duration | None] = [getattr(spec, name) for name in _LENGTHS]
    if spec.lasts is not None:
        lengths += [spec.lasts.at_least, spec.lasts.at_most]
    return (
        any(length is not None and length.unit in _ON_HOURS for length in lengths)
        or (spec.day is not None and spec.day.kind in _ON_HOURS)
        or (spec.on is not None and spec.on.working)
    )


class _Counting:
    """Makes delays that count on one calendar; `hours` is None only where no delay asks for them."""

    def __init__(self, hours: WorkingCalendar | None, zone: str) -> None:
        self._hours, self.zone = hours, zone

    @property
    def hours(self) -> WorkingCalendar:
        assert self._hours is not None
        return self._hours

    def delay(self, length: Duration, by: int | None = None, *, sign: int = 1) -> tuple[Delay, ...]:
        """So long, to the limit `by` of the day reached; backward where `sign` is -1."""
        amount = sign * length.amount
        match length.unit:
            case Unit.WORKING_DAY:
                day = (CivilDays(0, 0, self.zone),) if amount < 0 else ()  # an event after closing is still on its day
                return (*day, WorkingDays(amount, self.hours, by))
            case Unit.OUVRABLE_DAY:
                return (OuvrableDays(amount, self.hours, by),)
            case Unit.DAY | Unit.BARE_DAY:
                return (CivilDays(amount, by, self.zone),)
            case Unit.MONTH:
                return (Months(amount, self.zone), *self.at(by))
            case Unit.WORKING_SECOND:
                return (WorkingTime(amount, self.hours), *self.at(by))
            case Unit.SECOND:
                return (Elapsed(amount), *self.at(by))

    def at(self, by: int | None) -> tuple[Delay, ...]:
        """A limit on the day itself."""
        return () if by is None else (CivilDays(0, by, self.zone),)

    def on_day(self, day: DayOffset, clock: int) -> tuple[Delay, ...]:
        """A clock time of a day so many days away."""
        return self.delay(Duration(day.days, day.kind), clock)


def _bounds(spec: TimingSpec, counting: _Counting) -> Bounds:
    main = _main(spec, counting)
    if spec.lasts is None:
        return main
    longest, shortest = spec.lasts.at_most, spec.lasts.at_least
    most = None if main.most is None or longest is None else (*main.most, *counting.delay(longest))
    least = None if main.least is None else (*main.least, *(counting.delay(shortest) if shortest is not None else ()))
    return Bounds(least, most)


def _main(spec: TimingSpec, counting: _Counting) -> Bounds:
    """Until it is done; or, where it also `lasts`, until it begins."""
    match spec.form:
        case "at_once" | "lasts":
            return Bounds((), ())
        case "within":
            least = counting.delay(spec.not_before) if spec.not_before is not None else ()
            return Bounds(least, counting.delay(spec.within, spec.by) if spec.within is not None else None)
        case "minimum":
            most = counting.delay(spec.at_most) if spec.at_most is not None else None
            return Bounds(counting.delay(spec.at_least) if spec.at_least is not None else (), most)
        case "every" if spec.every is not None:
            return Bounds((), counting.delay(spec.every))
        case "around" if spec.give_or_take is not None:
            return Bounds(counting.delay(spec.give_or_take, sign=-1), counting.delay(spec.give_or_take))
        case "before":
            return _before(spec, counting)
        case "day" if spec.day is not None:
            return _on_day(spec, spec.day, counting)
        case "clock":
            return _by_the_clock(spec, counting)
        case _:
            return Bounds((), None)


def _before(spec: TimingSpec, counting: _Counting) -> Bounds:
    """Counted back from the event that is still to come."""
    most = counting.delay(spec.at_least, sign=-1) if spec.at_least is not None else ()
    return Bounds(counting.delay(spec.at_most, sign=-1) if spec.at_most is not None else None, most)


def _on_day(spec: TimingSpec, day: DayOffset, counting: _Counting) -> Bounds:
    """From the start of that day, or the opening of its window, to the limit; without one, to the end of the day."""
    opening, closing = spec.between or (0, spec.by)
    if closing is None and day.kind is Unit.WORKING_DAY:
        most = counting.delay(Duration(day.days, day.kind))
    else:
        most = counting.on_day(day, FULL_DAY if closing is None else closing)
    least = LatestOf((Elapsed(0), *counting.on_day(day, opening)))
    return Bounds((least,) if day.days >= 0 else counting.on_day(day, opening), most)


def _by_the_clock(spec: TimingSpec, counting: _Counting) -> Bounds:
    """A recurrent limit or window, from the start on."""
    days, working = (spec.on or EVERY_DAY), spec.on is not None and spec.on.working
    on = EVERY_DAY.weekdays if working else days.weekdays
    calendar = counting.hours if working else None
    if spec.between is not None:
        opening, closing = spec.between
        earliest, latest = (
            NextWindow(opening, closing, edge, on, calendar, counting.zone) for edge in (Edge.OPENING, Edge.CLOSING)
        )
        return Bounds((earliest,), (latest,))
    if spec.by is None:
        return Bounds((), None)
    return Bounds((), (NextClock(spec.by, on, calendar, counting.zone),))
