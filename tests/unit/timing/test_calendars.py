"""Calendars: opening time and working days, on dates that a person can check."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from parcours.timing.calendars import Hours, NoSuchCalendar, WorkingCalendar, work_out

HOUR = 3600
HALF = 1800
WEEK = (0, 1, 2, 3, 4)
OFFICE = Hours(
    WEEK, ((9 * HOUR, 12 * HOUR + HALF), (13 * HOUR + HALF, 18 * HOUR)), "FR", frozenset({date(2026, 12, 24)})
)
NIGHT = Hours(WEEK, ((22 * HOUR, 30 * HOUR),), "FR")


def calendar(hours: Hours) -> WorkingCalendar:
    found = work_out(hours)
    assert isinstance(found, WorkingCalendar)
    return found


def refusal(hours: Hours) -> tuple[str, str | None]:
    found = work_out(hours)
    assert isinstance(found, NoSuchCalendar)
    return found.key, found.suggestion


def instant(text: str, zone: str = "Europe/Paris") -> int:
    """`2026-04-03 12:15`, as the clocks of a zone show it; an ambiguous hour is the first unless a `+` follows."""
    local = datetime.fromisoformat(text.rstrip("+")).replace(tzinfo=ZoneInfo(zone), fold=int(text.endswith("+")))
    return int(local.timestamp())


@pytest.mark.parametrize(
    ("start", "hours", "reached"),
    [
        ("2026-04-01 09:00", 0, "2026-04-01 09:00"),
        ("2026-04-01 09:00", 1, "2026-04-01 10:00"),
        ("2026-04-01 05:00", 8, "2026-04-01 18:00"),
        ("2026-04-01 09:00", 9, "2026-04-02 10:00"),
        ("2026-04-03 12:15", 9, "2026-04-07 14:15"),  # Easter Monday is 6 April
        ("2026-12-23 17:00", 2, "2026-12-28 10:00"),  # the 24th is closed, the 25th a holiday, then a weekend
        ("2026-12-31 17:30", 1, "2027-01-04 09:30"),  # over the year's end
        ("2028-02-28 17:00", 9, "2028-02-29 18:00"),  # 29 February is a Tuesday
        ("2026-04-07 14:15", -9, "2026-04-03 12:15"),
        ("2026-04-07 09:00", -8, "2026-04-03 09:00"),
        ("2026-04-05 15:00", -1, "2026-04-03 17:00"),
    ],
)
def test_opening_time_is_added(start: str, hours: int, reached: str) -> None:
    assert calendar(OFFICE).add_working(instant(start), hours * HOUR) == instant(reached)


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    night = calendar(NIGHT)
    assert night.is_open(instant("2026-05-01 02:00"))  # a holiday's morning, the eve's night
    assert not night.is_open(instant("2026-05-01 23:00"))
    assert not night.is_open(instant("2026-05-01 06:00"))
    assert night.working_day(instant("2026-04-30 03:00"), 0) == date(2026, 4, 29)
    assert night.working_day(instant("2026-04-30 06:00"), 0) == date(2026, 4, 30)
    assert night.opening(date(2026, 4, 30)) == instant("2026-04-30 22:00")
    assert night.closing(date(2026, 4, 30)) == instant("2026-05-01 06:00")


def test_clocks_that_change_lengthen_and_shorten_a_night() -> None:
    always = calendar(Hours((5,), ((22 * HOUR, 30 * HOUR),)))
    for day, hours in (("2026-03-28", 7), ("2026-10-24", 9), ("2026-10-31", 8)):
        begin = instant(f"{day} 12:00")
        assert always.working_between(begin, begin + 86_400) == hours * HOUR


def test_an_hour_that_comes_twice_is_worked_twice_and_one_that_is_skipped_is_not() -> None:
    early = calendar(Hours((6,), ((2 * HOUR, 3 * HOUR),)))
    autumn = instant("2026-10-25 02:00")
    assert early.open_spans(autumn - HOUR, autumn + 5 * HOUR) == ((autumn, autumn + 2 * HOUR),)
    assert early.opens(instant("2026-03-28 12:00")) == instant("2026-04-05 02:00")


@pytest.mark.parametrize(
    ("start", "days", "day"),
    [
        ("2026-04-01 08:00", 0, "2026-04-01"),
        ("2026-04-01 13:00", 0, "2026-04-01"),
        ("2026-04-01 18:00", 0, "2026-04-02"),
        ("2026-04-04 10:00", 0, "2026-04-07"),
        ("2026-04-03 17:59", 1, "2026-04-07"),
        ("2026-04-03 18:00", 1, "2026-04-08"),
        ("2026-04-07 10:00", -1, "2026-04-03"),
        ("2026-12-31 10:00", 1, "2027-01-04"),
    ],
)
def test_working_days_are_counted_from_the_first_that_is_not_over(start: str, days: int, day: str) -> None:
    assert calendar(OFFICE).working_day(instant(start), days) == date.fromisoformat(day)


def test_holidays_on_weekends_are_observed_as_their_country_does() -> None:
    london = calendar(Hours(WEEK, ((9 * HOUR, 17 * HOUR),), "GB-ENG", zone="Europe/London"))
    new_york = calendar(Hours(WEEK, ((9 * HOUR, 17 * HOUR),), "US", zone="America/New_York"))
    paris = calendar(Hours((0, 1, 2, 3, 4, 5), ((9 * HOUR, 17 * HOUR),), "FR"))
    christmas = instant("2021-12-24 16:00", "Europe/London")
    assert london.add_working(christmas, 2 * HOUR) == instant("2021-12-29 10:00", "Europe/London")
    new_year = instant("2021-12-30 16:00", "America/New_York")
    assert new_york.add_working(new_year, 2 * HOUR) == instant("2022-01-03 10:00", "America/New_York")
    assumption = instant("2026-08-14 16:00")  # a Saturday in 2026: no Monday is given for it
    assert paris.add_working(assumption, 2 * HOUR) == instant("2026-08-17 10:00")


@pytest.mark.parametrize(
    ("hours", "key", "suggestion"),
    [
        (Hours((), ((0, HOUR),)), "days", None),
        (Hours(WEEK, ()), "hours", None),
        (Hours(WEEK, ((HOUR, HOUR),)), "hours", None),
        (Hours(WEEK, ((0, HOUR),), "fr"), "holidays", "FR"),
        (Hours(WEEK, ((0, HOUR),), "France"), "holidays", "FR"),
        (Hours(WEEK, ((0, HOUR),), "united kingdom"), "holidays", "GB"),
        (Hours(WEEK, ((0, HOUR),), ""), "holidays", None),
        (Hours(WEEK, ((0, HOUR),), "FR-Alsace-Moselle"), "holidays", "FR"),
        (Hours(WEEK, ((0, HOUR),), "FR-"), "holidays", "FR"),
        (Hours(WEEK, ((0, HOUR),), "FRA-"), "holidays", "FRA"),
        (Hours(WEEK, ((0, HOUR),), "XNYS"), "holidays", None),
        (Hours(WEEK, ((0, HOUR),), "GB-EN"), "holidays", "GB-ENG"),
        (Hours(WEEK, ((0, HOUR),), "FR-Paris"), "holidays", "FR"),
        (Hours(WEEK, ((0, HOUR),), zone="Europe/Pari"), "time_zone", "Europe/Paris"),
        (Hours(WEEK, ((0, HOUR),), zone="../etc/passwd"), "time_zone", None),
    ],
)
def test_what_is_no_calendar_is_refused(hours: Hours, key: str, suggestion: str | None) -> None:
    assert refusal(hours) == (key, suggestion)


def test_a_calendar_whose_only_days_are_closed_is_refused() -> None:
    sundays = frozenset(date.fromordinal(number) for number in range(date(2020, 1, 5).toordinal(), 800_000, 7))
    assert refusal(Hours((6,), ((0, HOUR),), closed=sundays)) == ("days", None)


@pytest.mark.parametrize("code", ["FRA", "FR-57", "FR-Moselle", "GB-ENG", "US-CA"])
def test_codes_of_the_library_are_read(code: str) -> None:
    assert calendar(Hours(WEEK, ((0, HOUR),), code)).hours.holidays == code


def test_equal_hours_are_one_calendar() -> None:
    assert calendar(OFFICE) is calendar(OFFICE)


def test_amounts_beyond_all_calendars_end() -> None:
    office = calendar(OFFICE)
    start = instant("2026-04-01 09:00")
    for amount in (10**9, 10**12):
        assert office.add_working(start, amount) == instant("2101-01-01 01:00")
        assert office.add_working(start, -amount) < instant("1950-01-03 00:00")
        assert office.working_day(start, amount).year == 2100
        assert office.working_day(start, -amount).year == 1950
