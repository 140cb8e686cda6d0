"""The permissive bounds hold on real calendars: no pair of instants that a duration separates is nearer or farther than they say."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.calendars import Hours, WorkingCalendar, work_out
from parcours.timing.days import DayOffset
from parcours.timing.delays import CivilDays, Edge, Months, OuvrableDays, WorkingDays, WorkingTime
from parcours.timing.due import lead
from parcours.timing.durations import Duration, Unit
from parcours.timing.spans import is_exact, longest, offset_span, shortest

ZONES = st.sampled_from(("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Antarctica/Troll", "UTC"))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2032, 1, 1))


def elapsed(start: datetime, end: datetime, zone: str) -> float:
    """Seconds between two local times."""
    return end.replace(tzinfo=ZoneInfo(zone)).timestamp() - start.replace(tzinfo=ZoneInfo(zone)).timestamp()


def within(seconds: float, least: int | None, most: int | None) -> bool:
    return (least is None or least <= seconds) and (most is None or seconds <= most)


@given(instants, st.integers(0, 800), ZONES)
def test_days(start: datetime, days: int, zone: str) -> None:
    for unit in (Unit.DAY, Unit.BARE_DAY):
        duration = Duration(days, unit)
        assert within(elapsed(start, start + timedelta(days), zone), shortest(duration), longest(duration))


@given(instants, st.integers(0, 60), ZONES)
def test_months_move_back_to_the_end_of_a_shorter_one(start: datetime, months: int, zone: str) -> None:
    years, month = divmod(start.month - 1 + months, 12)
    last = (date(start.year + years + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(1)).day
    end = start.replace(year=start.year + years, month=month + 1, day=min(start.day, last))
    duration = Duration(months, Unit.MONTH)
    assert within(elapsed(start, end, zone), shortest(duration), longest(duration))


opened = st.sets(st.integers(0, 6), min_size=1)


def working_day(day: date, number: int, weekdays: set[int]) -> date:
    """The open day so many after (or, negative, before) an open day."""
    step = timedelta(1 if number > 0 else -1)
    while number:
        day += step
        number -= step.days if day.weekday() in weekdays else 0
    return day


@given(instants, st.integers(1, 40), opened, st.integers(0, 23), st.integers(1, 24), ZONES)
def test_working_days(start: datetime, number: int, weekdays: set[int], opens: int, hours: int, zone: str) -> None:
    """From an instant at which day 0 is open to the opening of the n-th day after it."""
    day = working_day(start.date() - timedelta(1), 1, weekdays)
    opening = datetime.combine(day, time(opens))
    inside = opening + timedelta(hours=hours) * (start.minute / 60)
    end = datetime.combine(working_day(day, number, weekdays), time(opens))
    assert elapsed(inside, end, zone) >= shortest(Duration(number, Unit.WORKING_DAY))
    assert longest(Duration(number, Unit.WORKING_DAY)) is None


@given(instants, instants, st.integers(-400, 400), ZONES)
def test_day_offsets(start: datetime, end: datetime, days: int, zone: str) -> None:
    end = datetime.combine(start.date() + timedelta(days), end.time())
    clock = end.hour * 3600 + end.minute * 60 + end.second
    assert within(elapsed(start, end, zone), *offset_span(DayOffset(days)))
    assert within(elapsed(start, end, zone), *offset_span(DayOffset(days), clock, clock + 1))


@given(instants, instants, st.integers(-40, 40), opened, ZONES)
def test_working_day_offsets(start: datetime, end: datetime, days: int, weekdays: set[int], zone: str) -> None:
    """Day 0 is the start's own day, or the next open one; after midnight it may be the day before that."""
    first = start.date() if start.weekday() in weekdays else working_day(start.date(), 1, weekdays)
    for zero in (first, working_day(first, 1, weekdays) if start.date() == first else first):
        there = datetime.combine(working_day(zero, days, weekdays), end.time())
        assert within(elapsed(start, there, zone), *offset_span(DayOffset(days, Unit.WORKING_DAY)))
    if start.hour < 6 and (start.date() - timedelta(1)).weekday() in weekdays:
        there = datetime.combine(working_day(start.date() - timedelta(1), days, weekdays), end.time())
        assert within(elapsed(start, there, zone), *offset_span(DayOffset(days, Unit.WORKING_DAY)))


def test_seconds_are_exact_and_opening_time_is_never_faster_than_time() -> None:
    assert (shortest(Duration(90, Unit.SECOND)), longest(Duration(90, Unit.SECOND))) == (90, 90)
    assert (shortest(Duration(90, Unit.WORKING_SECOND)), longest(Duration(90, Unit.WORKING_SECOND))) == (90, None)
    assert [unit for unit in Unit if is_exact(Duration(1, unit))] == [Unit.SECOND]
    assert {shortest(Duration(0, unit)) for unit in Unit} == {0}


HOUR = 3600
CALENDARS = tuple(
    found
    for found in (
        work_out(Hours((0, 1, 2, 3, 4), ((9 * HOUR, 12 * HOUR), (13 * HOUR, 18 * HOUR)), "FR")),
        work_out(Hours((0, 1, 2, 3, 4), ((22 * HOUR, 30 * HOUR),), "FR")),
        work_out(Hours((0, 1, 2, 3, 4, 5, 6), ((0, 24 * HOUR),))),
        work_out(Hours((2, 5), ((6 * HOUR, 7 * HOUR),), zone="Australia/Lord_Howe")),
    )
    if isinstance(found, WorkingCalendar)
)
starts = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(
    lambda start: int(start.replace(tzinfo=ZoneInfo("UTC")).timestamp())
)


@given(starts, st.sampled_from((1, 2, 3, 10)), st.integers(0, 3))
def test_no_delay_is_shorter_or_longer_in_any_calendar(start: int, amount: int, number: int) -> None:
    """The delays of `timing.delays`, worked out on a calendar, against the bounds without one."""
    calendar = CALENDARS[number]
    zone = calendar.hours.zone
    for duration, delay in (
        (Duration(amount, Unit.DAY), CivilDays(amount, zone=zone)),
        (Duration(amount, Unit.MONTH), Months(amount, zone)),
        (Duration(amount * HOUR, Unit.WORKING_SECOND), WorkingTime(amount * HOUR, calendar)),
        (Duration(amount, Unit.WORKING_DAY), WorkingDays(amount, calendar, edge=Edge.OPENING)),
        (Duration(amount, Unit.OUVRABLE_DAY), OuvrableDays(amount, calendar, edge=Edge.OPENING)),
    ):
        assert within(lead(delay, start) - start, shortest(duration), longest(duration)), duration
    for kind, delay in (
        (Unit.DAY, CivilDays(amount, HOUR, zone)),
        (Unit.WORKING_DAY, WorkingDays(amount, calendar, HOUR)),
        (Unit.OUVRABLE_DAY, OuvrableDays(amount, calendar, HOUR)),
    ):
        assert within(lead(delay, start) - start, *offset_span(DayOffset(amount, kind), HOUR, HOUR)), kind
