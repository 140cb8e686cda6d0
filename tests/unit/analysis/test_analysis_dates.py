"""Days later, and the last day of a period as authors write it."""

from datetime import date

import pytest

from parcours.analysis.dates import last_day, later
from parcours.timing.units import Duration, Unit, read_duration

FRIDAY = date(2026, 1, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 weeks", date(2026, 2, 13)),
        ("3 elapsed days", date(2026, 2, 2)),
        ("1 month", date(2026, 2, 28)),
        ("13 months", date(2027, 2, 28)),
        ("1 working day", date(2026, 2, 2)),
        ("10 working days", date(2026, 2, 13)),
        ("1 jour ouvrable", date(2026, 1, 31)),
        ("7 jours ouvrables", date(2026, 2, 7)),
        ("36 h", date(2026, 2, 1)),
        ("9000 years", date.max),
    ],
)
def test_a_duration_later(text: str, day: date) -> None:
    duration = read_duration(text)
    assert isinstance(duration, Duration)
    assert later(FRIDAY, duration) == day


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("amount", [0, 366_000, 10**9])
def test_every_duration_ends_on_some_day(unit: Unit, amount: int) -> None:
    assert FRIDAY <= later(FRIDAY, Duration(amount, unit)) <= date.max


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2026", date(2026, 12, 31)),
        ("2026-Q1", date(2026, 3, 31)),
        ("2026 T2", date(2026, 6, 30)),
        ("2026-S1", date(2026, 6, 30)),
        ("2026-h2", date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2026-W01", date(2026, 1, 4)),
        ("2026-05-12", date(2026, 5, 12)),
        ("2026-13", None),
        ("2026-02-30", None),
        ("0000-01", None),
        ("spring", None),
        ("2026-Q5", None),
    ],
)
def test_the_last_day_of_a_period(period: str, day: date | None) -> None:
    assert last_day(period) == day
