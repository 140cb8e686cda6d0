"""What could be promised instead of a promise that breaks. Source: design, "Can we keep this promise?", question 3."""

from collections.abc import Callable
from typing import NamedTuple

from parcours.analysis.promises.bounds import Ambiguous, Clocks
from parcours.analysis.promises.verdicts import Keepable, Sense
from parcours.link.project import Calendar, Timing
from parcours.model.timing import TimingSpec
from parcours.timing.calendars import WorkingCalendar
from parcours.timing.clock import FULL_DAY
from parcours.timing.days import DayOffset
from parcours.timing.delays import WorkingDays
from parcours.timing.durations import Duration, Unit
from parcours.timing.timetables import Timetable, compare, tightest, timetable

MOST = 4000
"""Nobody is helped by a promise of more units than this."""
MOST_WORKING_DAYS = 60
QUARTER = 900
"""Clock times are proposed to the quarter of an hour."""


class Wanted(NamedTuple):
    """The promise that another is sought for: its clock, which way it is measured, the calendars it counts and holds on."""

    clock: Timing
    sense: Sense
    clocks: Clocks
    calendar: Calendar | None
    during: WorkingCalendar | None

    def due(self, length: Duration, horizon: tuple[int, int]) -> Timetable:
        """What would be due with another length."""
        clock, spec = self.clock, _with(self.clock.spec, length, self.sense)
        said = Timing(spec, clock.timed, clock.steps, clock.anchor, clock.until, clock.calendar)
        bounds = self.clocks.bounds(said, self.calendar)
        assert not isinstance(bounds, Ambiguous)
        return timetable((bounds.least if self.sense is Sense.NOT_BEFORE else bounds.most) or (), horizon)


def keepable(wanted: Wanted, done: Timetable) -> Keepable:
    """The tightest promise of the same form that never fails, and the n-th working day before a clock where one holds."""
    unit = _unit(wanted.clock.spec, wanted.sense)
    length = _length(unit, wanted, done) if unit is not None else None
    hours = wanted.clocks.worked_out(wanted.calendar) if wanted.calendar is not None else None
    if wanted.sense is not Sense.WITHIN or not isinstance(hours, WorkingCalendar):
        return Keepable(length)
    return _with_a_clock(length, done, hours, wanted.during)


def _unit(spec: TimingSpec, sense: Sense) -> Duration | None:
    """One unit of the promise, as it is written: an hour for `48 h`, a working day for `2 working days`."""
    if spec.form == "day" and spec.day is not None:
        return Duration(1, spec.day.kind)
    bounds = {
        Sense.WITHIN: spec.within or spec.at_most,
        Sense.NOT_BEFORE: spec.not_before or spec.at_least,
        Sense.AHEAD: spec.at_least,
        Sense.CADENCE: spec.every,
    }
    written = bounds[sense]
    if written is None:
        return None
    if written.unit not in (Unit.SECOND, Unit.WORKING_SECOND):
        return Duration(1, written.unit)
    return Duration(next(size for size in (3600, 60, 1) if written.amount % size == 0), written.unit)


def _length(unit: Duration, wanted: Wanted, done: Timetable) -> Duration | None:
    """So many units as never fail: the fewest, or for a minimum and a notice the most."""

    def due(amount: int) -> Timetable:
        return wanted.due(Duration(amount * unit.amount, unit.unit), (done.begin, done.end))

    if wanted.sense in (Sense.NOT_BEFORE, Sense.AHEAD):
        found = _most(lambda amount: _is_kept(done, due(amount), wanted))
    else:
        found = tightest(done, due, 0, MOST, during=wanted.during)
    return Duration(found * unit.amount, unit.unit) if found else None


def _with(spec: TimingSpec, length: Duration, sense: Sense) -> TimingSpec:
    """The clock of the promise with another length."""
    if spec.form == "day" and spec.day is not None:
        return spec.but({"day": DayOffset(length.amount, spec.day.kind)})
    if sense is Sense.CADENCE:
        return spec.but({"every": length})
    if sense is Sense.WITHIN:
        return spec.but({"within" if spec.within is not None else "at_most": length})
    return spec.but({"not_before" if spec.not_before is not None else "at_least": length})


def _is_kept(done: Timetable, due: Timetable, wanted: Wanted) -> bool:
    is_ahead = wanted.sense is Sense.AHEAD
    compared = compare(done, due) if is_ahead else compare(due, done, wanted.during)
    return compared is None or compared.excess <= 0


def _most(is_kept: Callable[[int], bool]) -> int | None:
    """The largest amount that is kept, where larger ones are harder to keep."""
    if not is_kept(1):
        return None
    kept, missed = 1, 2
    while missed <= MOST and is_kept(missed):
        kept, missed = missed, missed * 2
    while missed - kept > 1:
        middle = (kept + missed) // 2
        kept, missed = (middle, missed) if is_kept(middle) else (kept, middle)
    return kept


def _with_a_clock(
    length: Duration | None, done: Timetable, hours: WorkingCalendar, during: WorkingCalendar | None
) -> Keepable:
    """The same as a working day and a clock on it, the earliest quarter of an hour that holds."""
    horizon = (done.begin, done.end)
    days = tightest(done, lambda n: timetable((WorkingDays(n, hours),), horizon), 0, MOST_WORKING_DAYS, during=during)
    if days is None:
        return Keepable(length)
    by = tightest(
        done,
        lambda quarters: timetable((WorkingDays(days, hours, quarters * QUARTER),), horizon),
        0,
        FULL_DAY // QUARTER,
        during=during,
    )
    return Keepable(length, days, by * QUARTER) if by is not None else Keepable(length)
