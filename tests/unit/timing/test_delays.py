"""Delays of every kind, on dates that a person can check. Monday 6 April 2026 is a public holiday in France and England."""

from datetime import date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from parcours.timing.calendars import Hours, WorkingCalendar, work_out
from parcours.timing.delays import (
    CivilDays,
    Delay,
    EarliestOf,
    Edge,
    Elapsed,
    InTurn,
    LatestOf,
    Months,
    NextClock,
    NextWindow,
    OuvrableDays,
    WorkingDays,
    WorkingTime,
)
from parcours.timing.due import lead
from parcours.timing.zones import BEGINNING, END

HOUR, HALF, DAY = 3600, 1800, 86_400
WEEK = (0, 1, 2, 3, 4)


def calendar(hours: Hours) -> WorkingCalendar:
    found = work_out(hours)
    assert isinstance(found, WorkingCalendar)
    return found


OFFICE = calendar(
    Hours(WEEK, ((9 * HOUR, 12 * HOUR + HALF), (13 * HOUR + HALF, 18 * HOUR)), "FR", frozenset({date(2026, 4, 8)}))
)
NIGHT = calendar(Hours(WEEK, ((22 * HOUR, 30 * HOUR),), "FR"))


def instant(text: str) -> int:
    """`2026-04-03 12:15` in Paris; of an hour that comes twice the first, or the second when a `+` follows."""
    local = datetime.fromisoformat(text.rstrip("+"))
    return int(local.replace(tzinfo=ZoneInfo("Europe/Paris"), fold=int(text.endswith("+"))).timestamp())


def said(when: int) -> str:
    return datetime.fromtimestamp(when, ZoneInfo("Europe/Paris")).strftime("%Y-%m-%d %H:%M")


def reached(delay: Delay, start: str) -> str:
    return said(lead(delay, instant(start)))


@pytest.mark.parametrize(
    ("days", "by", "start", "due"),
    [
        (0, None, "2026-04-03 12:15", "2026-04-03 12:15"),
        (3, None, "2026-04-03 12:15", "2026-04-06 12:15"),
        (-1, 18 * HOUR, "2026-04-03 12:15", "2026-04-02 18:00"),
        (2, DAY, "2026-04-03 12:15", "2026-04-06 00:00"),
        (1, None, "2026-03-28 12:00", "2026-03-29 12:00"),  # 23 hours
        (1, None, "2026-10-24 12:00", "2026-10-25 12:00"),  # 25 hours
        (1, None, "2026-03-28 02:30", "2026-03-29 03:00"),  # 02:30 is skipped
        (1, None, "2026-10-24 02:30", "2026-10-25 02:30"),  # the first of two
        (1, None, "2026-10-25 02:30+", "2026-10-26 02:59"),  # from within the second
        (1, None, "2028-02-28 10:00", "2028-02-29 10:00"),
        (1, None, "2026-12-31 10:00", "2027-01-01 10:00"),
    ],
)
def test_civil_days_keep_the_clock_time(days: int, by: int | None, start: str, due: str) -> None:
    assert reached(CivilDays(days, by), start) == due


def test_the_first_of_two_equal_clock_times_is_due() -> None:
    assert lead(CivilDays(1), instant("2026-10-24 02:30")) == instant("2026-10-25 02:30")
    assert lead(CivilDays(1), instant("2026-10-24 03:00")) == instant("2026-10-25 03:00")


@pytest.mark.parametrize(
    ("months", "start", "due"),
    [
        (1, "2026-04-03 12:15", "2026-05-03 12:15"),
        (1, "2026-01-31 09:00", "2026-03-01 00:00"),
        (1, "2026-01-28 23:00", "2026-02-28 23:00"),
        (1, "2028-01-29 23:00", "2028-02-29 23:00"),
        (1, "2028-01-30 01:00", "2028-03-01 00:00"),
        (12, "2028-02-29 12:00", "2029-03-01 00:00"),
        (-1, "2026-03-31 09:00", "2026-03-01 00:00"),
        (-2, "2026-03-01 09:00", "2026-01-01 09:00"),
        (14, "2026-12-15 09:00", "2028-02-15 09:00"),
    ],
)
def test_months_keep_the_day_or_end_with_the_month(months: int, start: str, due: str) -> None:
    assert reached(Months(months), start) == due


@pytest.mark.parametrize(
    ("delay", "start", "due"),
    [
        (WorkingDays(0, OFFICE), "2026-04-03 08:00", "2026-04-03 18:00"),
        (WorkingDays(1, OFFICE), "2026-04-03 17:59", "2026-04-07 18:00"),
        (WorkingDays(1, OFFICE), "2026-04-03 18:00", "2026-04-09 18:00"),  # the 7th is day 0, the 8th is closed
        (WorkingDays(1, OFFICE), "2026-04-05 10:00", "2026-04-09 18:00"),
        (WorkingDays(1, OFFICE, 12 * HOUR), "2026-04-03 17:59", "2026-04-07 12:00"),
        (WorkingDays(1, OFFICE, edge=Edge.OPENING), "2026-04-03 17:59", "2026-04-07 09:00"),
        (WorkingDays(-2, OFFICE), "2026-04-07 10:00", "2026-04-02 18:00"),
        (WorkingDays(-1, OFFICE, 18 * HOUR), "2026-04-07 10:00", "2026-04-03 18:00"),
        (WorkingDays(0, NIGHT), "2026-04-03 03:00", "2026-04-03 06:00"),
        (WorkingDays(1, NIGHT), "2026-04-03 03:00", "2026-04-04 06:00"),
        (WorkingDays(1, OFFICE), "2026-12-31 10:00", "2027-01-04 18:00"),
    ],
)
def test_working_days_are_due_at_closing(delay: Delay, start: str, due: str) -> None:
    assert reached(delay, start) == due


@pytest.mark.parametrize(
    ("delay", "start", "due"),
    [
        (OuvrableDays(0, OFFICE), "2026-04-03 23:00", "2026-04-04 00:00"),
        (OuvrableDays(1, OFFICE), "2026-04-03 23:00", "2026-04-05 00:00"),  # Saturday counts
        (OuvrableDays(2, OFFICE), "2026-04-03 23:00", "2026-04-08 00:00"),  # Sunday and Easter Monday do not
        (OuvrableDays(3, OFFICE), "2026-04-03 23:00", "2026-04-09 00:00"),  # a closure of the calendar does
        (OuvrableDays(0, OFFICE), "2026-04-05 10:00", "2026-04-08 00:00"),
        (OuvrableDays(1, OFFICE, 12 * HOUR), "2026-04-05 10:00", "2026-04-08 12:00"),
        (OuvrableDays(-1, OFFICE, 12 * HOUR), "2026-04-07 10:00", "2026-04-04 12:00"),
        (OuvrableDays(1, OFFICE, edge=Edge.OPENING), "2026-04-03 23:00", "2026-04-04 00:00"),
    ],
)
def test_ouvrable_days_end_at_midnight(delay: Delay, start: str, due: str) -> None:
    assert reached(delay, start) == due


@pytest.mark.parametrize(
    ("delay", "start", "due"),
    [
        (NextClock(6 * HOUR), "2026-04-03 06:00", "2026-04-03 06:00"),
        (NextClock(6 * HOUR), "2026-04-03 06:01", "2026-04-04 06:00"),
        (NextClock(6 * HOUR, calendar=OFFICE), "2026-04-03 06:01", "2026-04-07 06:00"),
        (NextClock(DAY, (1, 3)), "2026-04-03 10:00", "2026-04-08 00:00"),
        (NextClock(2 * HOUR + HALF), "2026-03-29 01:00", "2026-03-29 03:00"),
        (NextWindow(17 * HOUR, 19 * HOUR, days=(1, 3)), "2026-04-03 10:00", "2026-04-07 19:00"),
        (NextWindow(17 * HOUR, 19 * HOUR, Edge.OPENING, (1, 3)), "2026-04-03 10:00", "2026-04-07 17:00"),
        (NextWindow(17 * HOUR, 19 * HOUR, Edge.OPENING, (1, 3)), "2026-04-07 18:00", "2026-04-07 18:00"),
        (NextWindow(17 * HOUR, 19 * HOUR, days=(1, 3)), "2026-04-07 19:00", "2026-04-07 19:00"),
        (NextWindow(17 * HOUR, 19 * HOUR, days=(1, 3)), "2026-04-07 19:01", "2026-04-09 19:00"),
        (NextWindow(22 * HOUR, 2 * HOUR), "2026-04-03 01:00", "2026-04-03 02:00"),
        (NextWindow(22 * HOUR, 2 * HOUR, Edge.OPENING), "2026-04-03 03:00", "2026-04-03 22:00"),
        (NextWindow(9 * HOUR, 10 * HOUR, calendar=OFFICE), "2026-04-07 12:00", "2026-04-09 10:00"),
    ],
)
def test_clocks_come_round(delay: Delay, start: str, due: str) -> None:
    assert reached(delay, start) == due


def test_a_start_at_the_closing_of_a_window_is_in_it_whatever_was_asked_before() -> None:
    assert reached(NextWindow(9 * HOUR, 16 * HOUR), "2026-04-03 16:00") == "2026-04-03 16:00"
    assert reached(NextWindow(9 * HOUR, 16 * HOUR), "2026-04-02 16:00") == "2026-04-02 16:00"


def test_a_clock_of_no_day_never_comes() -> None:
    start = instant("2026-04-03 10:00")
    assert lead(NextClock(6 * HOUR, ()), start) == END
    assert lead(NextWindow(6 * HOUR, 7 * HOUR, Edge.OPENING, (6,), OFFICE), start) == END


def test_the_latest_and_the_earliest_of_several_count() -> None:
    noon = WorkingDays(0, OFFICE, 12 * HOUR)
    assert reached(LatestOf((Elapsed(0), noon)), "2026-04-03 10:00") == "2026-04-03 12:00"
    assert reached(LatestOf((Elapsed(0), noon)), "2026-04-03 15:00") == "2026-04-03 15:00"
    assert reached(EarliestOf((WorkingTime(HOUR, OFFICE), CivilDays(1))), "2026-04-03 15:00") == "2026-04-03 16:00"
    assert reached(EarliestOf((WorkingTime(HOUR, OFFICE), CivilDays(1))), "2026-04-04 15:00") == "2026-04-05 15:00"


def test_delays_of_two_kinds_are_never_equal() -> None:
    """What they lead to is kept by what they are."""
    noon = (NextClock(12 * HOUR),)
    same = (
        *(Elapsed(1), CivilDays(1), Months(1), NextClock(1), NextWindow(1, 2)),
        *(kind(1, OFFICE) for kind in (WorkingTime, WorkingDays, OuvrableDays)),
        *(kind(noon) for kind in (LatestOf, InTurn, EarliestOf)),
    )
    assert {type(delay) for delay in same} == set(get_args(Delay))
    assert len(set(same)) == len(same)


@pytest.mark.parametrize("sign", [1, -1])
def test_no_amount_leads_out_of_the_years_that_are_known(sign: int) -> None:
    amount = sign * 10**9
    delays = (
        CivilDays(amount),
        CivilDays(amount, 0),
        Months(amount),
        WorkingDays(amount, NIGHT),
        OuvrableDays(amount, NIGHT),
    )
    for delay in (*delays, WorkingTime(amount * 100, NIGHT)):
        for start in (BEGINNING, instant("2026-04-03 10:00"), END, END + 10**12, BEGINNING - 10**12):
            assert BEGINNING - DAY <= lead(delay, start) <= END + DAY


@pytest.mark.parametrize("sign", [1, -1])
def test_delays_go_on_where_no_more_is_known(sign: int) -> None:
    late = calendar(Hours(WEEK, ((9 * HOUR, 17 * HOUR + HALF),), "FR"))
    far = END if sign > 0 else BEGINNING
    steps = (
        WorkingDays(sign, late),
        OuvrableDays(sign, late),
        WorkingTime(sign * HOUR, late),
        CivilDays(sign),
        Months(sign),
    )
    for delay in (*steps, WorkingDays(sign, late, 9 * HOUR), NextClock(9 * HOUR + sign, calendar=late)):
        assert abs(lead(delay, far) - far) <= 6 * DAY
    assert abs(lead(WorkingDays(-sign, late), far) - far) <= 6 * DAY
