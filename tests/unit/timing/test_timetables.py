"""A year of starts: the promise that looks safe and is not, held against every minute."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from parcours.timing.calendars import Hours, WorkingCalendar, work_out
from parcours.timing.delays import Elapsed, NextClock, WorkingDays, WorkingTime
from parcours.timing.pieces import Pieces
from parcours.timing.timetables import (
    Timetable,
    compare,
    earliest,
    horizon_of,
    latest,
    on_the_minute,
    spread,
    tightest,
    timetable,
)

HOUR, HALF, DAY = 3600, 1800, 86_400
YEAR = horizon_of(2026, "Europe/Paris")


def calendar(*spans: tuple[int, int]) -> WorkingCalendar:
    found = work_out(Hours((0, 1, 2, 3, 4), spans, "FR"))
    assert isinstance(found, WorkingCalendar)
    return found


OFFICE = calendar((9 * HOUR, 12 * HOUR + HALF), (13 * HOUR + HALF, 18 * HOUR))
LINE = calendar((8 * HOUR, 20 * HOUR))
NINE_HOURS = (WorkingTime(HOUR, OFFICE), WorkingTime(4 * HOUR, OFFICE), WorkingTime(4 * HOUR, OFFICE))


def said(instant: int) -> str:
    return datetime.fromtimestamp(instant, ZoneInfo("Europe/Paris")).strftime("%a %Y-%m-%d %H:%M:%S")


def within(hours: int) -> Timetable:
    return timetable([Elapsed(hours * HOUR)], YEAR)


def test_nine_working_hours_are_no_48_hours_over_a_long_weekend() -> None:
    done, due = timetable(NINE_HOURS, YEAR), within(48)
    found = compare(done, due, LINE)
    assert found is not None
    assert said(found.worst_start) == "Thu 2026-04-02 17:00:01"
    assert said(found.worst_done) == "Tue 2026-04-07 09:00:01"
    assert said(on_the_minute(found.worst_start, done, due)) == "Thu 2026-04-02 17:01:00"
    minutes = [minute for minute in range(*YEAR, 60) if LINE.is_open(minute)]
    late = [done.at(minute) - due.at(minute) for minute in minutes]
    assert found.excess - 60 < max(late) <= found.excess == (112 - 48) * HOUR
    assert found.total == 60 * len(minutes)
    assert abs(found.failing - 60 * sum(lateness > 0 for lateness in late)) < 60 * found.visited
    assert found.visited < 4000


def test_the_tightest_promise_holds_at_every_minute_of_the_year_and_one_hour_less_does_not() -> None:
    done = timetable(NINE_HOURS, YEAR)
    hours = tightest(done, within, 1, 1000)
    assert hours is not None
    minutes = range(*YEAR, 60)
    assert all(done.at(minute) <= minute + hours * HOUR for minute in minutes)
    assert any(done.at(minute) > minute + (hours - 1) * HOUR for minute in minutes)
    days = tightest(done, lambda days: timetable([WorkingDays(days, OFFICE, 18 * HOUR)], YEAR), 0, 20)
    assert days == 2


def test_only_opening_hours_count_where_a_promise_says_so() -> None:
    done, due = timetable(NINE_HOURS, YEAR), timetable([WorkingDays(1, OFFICE)], YEAR)
    always, open_only = compare(done, due), compare(done, due, OFFICE)
    assert always is not None
    assert open_only is not None
    assert always.total == YEAR[1] - YEAR[0] == 365 * DAY
    assert open_only.total == OFFICE.working_between(*YEAR)
    assert always.failing == open_only.failing == 252 * (HOUR - 1)  # working days, from 17:00:01 to 17:59:59


def test_a_promise_no_amount_keeps_has_no_tightest() -> None:
    done = timetable(NINE_HOURS, YEAR)
    assert tightest(done, within, 1, 40) is None
    assert tightest(done, within, 5, 4) is None
    assert tightest(done, within, 500, 1000) == 500


def test_no_start_counts_where_nothing_opens() -> None:
    night = (YEAR[0], YEAR[0] + HOUR)
    done = timetable(NINE_HOURS, night)
    assert compare(done, done, OFFICE) is None
    assert tightest(done, lambda hours: timetable([Elapsed(hours)], night), 0, 5, during=OFFICE) == 0


def test_the_latest_of_two_channels_counts() -> None:
    telephone, letter = timetable([WorkingTime(HOUR, LINE)], YEAR), timetable([NextClock(18 * HOUR)], YEAR)
    both, one = latest((telephone, letter)), earliest((telephone, letter))
    for minute in range(YEAR[0], YEAR[0] + 14 * DAY, 60):
        pair = (telephone.at(minute), letter.at(minute))
        assert (both.at(minute), one.at(minute)) == (max(pair), min(pair))


@pytest.mark.parametrize(
    ("chain", "shortest", "longest"),
    [
        ((), 0, 0),
        ((Elapsed(60), Elapsed(30)), 90, 90),
        ((NextClock(6 * HOUR),), 0, 25 * HOUR - 1),
        ((WorkingTime(8 * HOUR, OFFICE),), 9 * HOUR, 96 * HOUR),
    ],
)
def test_the_spread_of_a_chain(chain: tuple[Elapsed, ...], shortest: int, longest: int) -> None:
    assert spread(chain, YEAR) == (shortest, longest)


def test_the_minute_beside_a_start_that_is_the_later() -> None:
    office = timetable([WorkingDays(0, OFFICE)], YEAR)
    closing = OFFICE.closing(date(2026, 4, 1))
    assert on_the_minute(closing - 1, within(1), office) == closing - 60
    assert on_the_minute(closing + 60, within(1), office) == closing + 60
    assert on_the_minute(YEAR[0], within(1), office) == YEAR[0]
    odd = (YEAR[0] + 1, YEAR[0] + 30)
    assert on_the_minute(YEAR[0] + 7, *[timetable([Elapsed(5)], odd)] * 2) == YEAR[0] + 7


def test_elapsed_time_alone_is_one_piece() -> None:
    assert timetable([Elapsed(60), Elapsed(-30)], YEAR).pieces == Pieces(YEAR[:1], (YEAR[0] + 30,), (1,))
