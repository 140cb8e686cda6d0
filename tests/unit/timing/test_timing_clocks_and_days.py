"""Clocks, opening hours, dates, day offsets and days of the week."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.units import (
    DayOffset,
    Days,
    Unit,
    Unreadable,
    read_clock,
    read_date,
    read_day,
    read_hours,
    read_weekdays,
)


def suggested(found: object) -> str | None:
    assert isinstance(found, Unreadable)
    return found.suggestion


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("00:00", 0), ("0 h", 0), ("9:05", 32_700), ("18:00", 64_800), ("18 h", 64_800), ("18h", 64_800),
        ("18H", 64_800),
        ("18 h 30", 66_600), ("18h30", 66_600), ("18\u00a0h\u00a030", 66_600), ("18 heures 30", 66_600),
        ("18:00:30", 64_830), ("24:00", 86_400), ("24 h", 86_400),
    ],
)  # fmt: skip
def test_a_clock_is_seconds_after_midnight(text: str, seconds: int) -> None:
    assert read_clock(text) == seconds


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("6 pm", "18:00"), ("6:30pm", "18:30"), ("12 am", "00:00"), ("12 pm", "12:00"), ("13 pm", None),
        ("18", "18:00"), ("18.30", "18:30"), ("1830", "18:30"), ("noon", "12:00"), ("midi", "12:00"), ("25:00", None),
        ("24:01", None),
        ("18:60", None), ("18 h 75", None), ("1875", None), ("", None), ("call", None), ("18:00" * 50, None),
    ],
)  # fmt: skip
def test_what_is_no_clock_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_clock(text)) == suggestion


@given(st.integers(0, 86_400))
def test_every_second_of_a_day_has_a_clock(seconds: int) -> None:
    assert read_clock(f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}") == seconds


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("09:00-12:30", (32_400, 45_000)), ("9h-12h30", (32_400, 45_000)), ("9 h – 12 h 30", (32_400, 45_000)),
        ("de 9 h à 12 h 30", (32_400, 45_000)), ("from 9:00 to 12:30", (32_400, 45_000)),
        ("22:00-06:00", (79_200, 108_000)), ("00:00-24:00", (0, 86_400)), ("09:00-09:00", (32_400, 118_800)),
    ],
)  # fmt: skip
def test_hours_are_a_span(text: str, span: tuple[int, int]) -> None:
    assert read_hours(text) == span


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("9-12", "09:00-12:00"), ("9 am - 5 pm", "09:00-17:00"), ("09:00-25:00", None),
        ("24:00-06:00", "00:00-06:00"), ("09:00", None), ("", None), ("-", None), ("9h-12h-14h", None),
        ("24/24", "00:00-24:00"), ("24h/24", "00:00-24:00"), ("24 h sur 24", "00:00-24:00"), ("24/7", "00:00-24:00"),
        ("24 hours a day", "00:00-24:00"), ("all day", "00:00-24:00"), ("toute la journée", "00:00-24:00"), ("24/12", None),
    ],
)  # fmt: skip
def test_what_are_no_hours_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_hours(text)) == suggestion


def test_a_date_is_iso() -> None:
    assert read_date("2026-09-12") == date(2026, 9, 12)
    assert read_date(" 2024-02-29 ") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("12/09/2026", "2026-09-12"), ("5 octobre 2026", "2026-10-05"), ("le 1er août 2026", "2026-08-01"), ("3rd July 2026", "2026-07-03"),
        ("2 juin 2026", "2026-06-02"), ("5 brumaire 2026", None), ("31 juin 2026", None),
        ("12.9.2026", "2026-09-12"), ("2026-9-12", "2026-09-12"),
        ("2026/09/12", "2026-09-12"),
        ("20260912", "2026-09-12"), ("2024-13-45", None), ("2026-02-29", None), ("0000-01-01", None),
        ("13/13/2026", None), ("tomorrow", None), ("", None),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_date(text)) == suggestion


def test_a_day_that_does_not_exist_is_said_so() -> None:
    found = read_date("2024-13-45")
    assert isinstance(found, Unreadable)
    assert found.reason == ("no such day in the calendar", "ce jour n'existe pas au calendrier")


@pytest.mark.parametrize(
    ("text", "days", "kind"),
    [
        ("J", 0, Unit.DAY), ("D", 0, Unit.DAY), ("J+3", 3, Unit.DAY), ("j+3", 3, Unit.DAY), ("D-1", -1, Unit.DAY),
        ("D−1", -1, Unit.DAY), ("J + 3", 3, Unit.DAY), ("J+1 calendaire", 1, Unit.DAY), ("D+2 elapsed", 2, Unit.DAY),
        ("J+3 ouvrés", 3, Unit.WORKING_DAY), ("J+3 jours ouvrés", 3, Unit.WORKING_DAY),
        ("D+3 working", 3, Unit.WORKING_DAY),
        ("D+3 business days", 3, Unit.WORKING_DAY), ("J+2 ouvrables", 2, Unit.OUVRABLE_DAY), ("J-0", 0, Unit.DAY),
    ],
)  # fmt: skip
def test_a_day_offset(text: str, days: int, kind: Unit) -> None:
    assert read_day(text) == DayOffset(days, kind)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("J3", "J+3"),
        ("d3", "d+3"),
        ("J+3 ouvrs", "J+3 ouvrés"),
        ("J+3 xyzzy", None),
        ("K+3", None),
        ("", None),
        ("J+12345", None),
    ],
)
def test_what_is_no_day_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_day(text)) == suggestion


@pytest.mark.parametrize(
    ("value", "weekdays"),
    [
        ("mon-fri", (0, 1, 2, 3, 4)), ("lun-ven", (0, 1, 2, 3, 4)), (["mar", "jeu"], (1, 3)), ("mon, wed", (0, 2)),
        ("sat-mon", (0, 5, 6)), ("lundi à vendredi", (0, 1, 2, 3, 4)), ("du lundi au vendredi", (0, 1, 2, 3, 4)),
        ("Monday to Friday", (0, 1, 2, 3, 4)), ("mardi et jeudi", (1, 3)), ("lun, mer et ven", (0, 2, 4)),
        ("Mondays", (0,)), (["mon-wed", "sat"], (0, 1, 2, 5)), (("dim", "sun"), (6,)), ("fri-fri", (4,)),
    ],
)  # fmt: skip
def test_days_of_the_week(value: str | list[str], weekdays: tuple[int, ...]) -> None:
    assert read_weekdays(value) == Days(weekdays)


@pytest.mark.parametrize(
    "value", ["working_days", "working days", "jours_ouvres", "jours ouvrés", "Jours-ouvrés", ["working_days"]]
)
def test_working_days_are_those_of_the_calendar(value: str | list[str]) -> None:
    assert read_weekdays(value) == Days((), working=True)


@pytest.mark.parametrize(
    ("value", "suggestion"),
    [
        ("mnday", "monday"), ("mon-fry", "mon-fri"), ("lundi, mrdi", "lundi, mardi"), ("jours ouvrables", "lun-sam"),
        ("tous les jours", "lun-dim"), ("Chaque jour", "lun-dim"), ("7j/7", "lun-dim"), ("7 jours sur 7", "lun-dim"),
        ("every day", "mon-sun"), ("daily", "mon-sun"), ("24/7", "mon-sun"), ("7/5", None),
        ("", None), ([], None), ("mon,", None), ("whenever", None), (["mon"] * 100, None), ("x" * 300, None),
    ],
)  # fmt: skip
def test_what_are_no_days_is_refused(value: str | list[str], suggestion: str | None) -> None:
    assert suggested(read_weekdays(value)) == suggestion
