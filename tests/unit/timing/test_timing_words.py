"""What pages say, and that it is read back to the same value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.diagnostics import LANGUAGES, Language
from parcours.timing.units import (
    DayOffset,
    Days,
    Distance,
    Duration,
    Money,
    Unit,
    read_clock,
    read_day,
    read_distance,
    read_duration,
    read_hours,
    read_money,
    read_share,
    read_weekdays,
)
from parcours.timing.words import (
    say_clock,
    say_day,
    say_distance,
    say_duration,
    say_hours,
    say_money,
    say_share,
    say_weekdays,
)

languages = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize(
    ("amount", "unit", "en", "fr"),
    [
        (0, Unit.SECOND, "0 s", "0 s"), (30, Unit.SECOND, "30 s", "30 s"),
        (90, Unit.SECOND, "1 min 30 s", "1 min 30 s"),
        (300, Unit.SECOND, "5 min", "5 min"), (3900, Unit.SECOND, "1 h 05", "1 h 05"),
        (5400, Unit.SECOND, "1 h 30", "1 h 30"),
        (3605, Unit.SECOND, "1 h 5 s", "1 h 5 s"), (172_800, Unit.SECOND, "48 h", "48 h"),
        (0, Unit.DAY, "0 elapsed days", "0 jour calendaire"),
        (1, Unit.DAY, "1 elapsed day", "1 jour calendaire"),
        (2, Unit.DAY, "2 elapsed days", "2 jours calendaires"), (7, Unit.DAY, "1 week", "1 semaine"),
        (21, Unit.DAY, "3 weeks", "3 semaines"), (364, Unit.DAY, "364 elapsed days", "364 jours calendaires"),
        (1, Unit.MONTH, "1 month", "1 mois"), (2, Unit.MONTH, "2 months", "2 mois"),
        (12, Unit.MONTH, "1 year", "1 an"),
        (24, Unit.MONTH, "2 years", "2 ans"), (18, Unit.MONTH, "18 months", "18 mois"),
        (3600, Unit.WORKING_SECOND, "1 working hour", "1 h ouvrée"),
        (32_400, Unit.WORKING_SECOND, "9 working hours", "9 h ouvrées"),
        (5400, Unit.WORKING_SECOND, "1 working hour 30 minutes", "1 h 30 ouvrée"),
        (1800, Unit.WORKING_SECOND, "30 working minutes", "30 min ouvrées"),
        (0, Unit.WORKING_SECOND, "0 working seconds", "0 s ouvrée"),
        (1, Unit.WORKING_DAY, "1 working day", "1 jour ouvré"),
        (2, Unit.WORKING_DAY, "2 working days", "2 jours ouvrés"),
        (10, Unit.OUVRABLE_DAY, "10 ouvrable days", "10 jours ouvrables"),
        (2, Unit.BARE_DAY, "2 days", "2 jours"),
    ],
)  # fmt: skip
def test_a_duration_is_said(amount: int, unit: Unit, en: str, fr: str) -> None:
    said = [say_duration(Duration(amount, unit), language).replace("\u00a0", " ") for language in LANGUAGES]
    assert said == [en, fr]


def test_numbers_stay_with_their_units() -> None:
    assert say_duration(Duration(5400, Unit.SECOND), "fr") == "1\u00a0h\u00a030"
    assert say_duration(Duration(2, Unit.WORKING_DAY), "en") == "2\u00a0working days"
    assert say_money(Money(160_050, "EUR"), "fr") == "1\u00a0600,50\u00a0€"
    assert say_clock(66_600, "fr") == "18\u00a0h\u00a030"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (say_clock(64_800, "en"), "18:00"), (say_clock(64_800, "fr"), "18 h"),
        (say_clock(66_600, "fr"), "18 h 30"),
        (say_clock(86_400, "en"), "24:00"), (say_clock(86_400, "fr"), "24 h"), (say_clock(0, "en"), "00:00"),
        (say_clock(0, "fr"), "0 h"), (say_clock(64_830, "fr"), "18:00:30"), (say_clock(108_000, "en"), "06:00"),
        (say_hours((32_400, 45_000), "en"), "09:00–12:30"),
        (say_hours((32_400, 45_000), "fr"), "9 h – 12 h 30"),
        (say_day(DayOffset(3), "en"), "D+3"), (say_day(DayOffset(-1), "fr"), "J-1"),
        (say_day(DayOffset(0), "fr"), "J"),
        (say_day(DayOffset(3, Unit.WORKING_DAY), "fr"), "J+3 ouvrés"),
        (say_day(DayOffset(1, Unit.WORKING_DAY), "fr"), "J+1 ouvré"),
        (say_day(DayOffset(3, Unit.WORKING_DAY), "en"), "D+3 working"),
        (say_day(DayOffset(2, Unit.OUVRABLE_DAY), "fr"), "J+2 ouvrables"),
        (say_weekdays(Days((0, 1, 2, 3, 4)), "en"), "Monday to Friday"),
        (say_weekdays(Days((1, 3)), "fr"), "mardi et jeudi"),
        (say_weekdays(Days((0, 1)), "en"), "Monday and Tuesday"),
        (say_weekdays(Days((0, 2, 4)), "fr"), "lundi, mercredi et vendredi"),
        (say_weekdays(Days((), working=True), "fr"), "jours ouvrés"),
        (say_weekdays(Days((), working=True), "en"), "working days"),
        (say_money(Money(8000, "EUR"), "en"), "€80"), (say_money(Money(8050, "EUR"), "fr"), "80,50 €"),
        (say_money(Money(160_050, "GBP"), "en"), "£1,600.50"), (say_money(Money(2000, "CHF"), "en"), "CHF 20"),
        (say_share(3500, "en"), "35%"), (say_share(9550, "fr"), "95,5 %"), (say_share(10_000, "fr"), "100 %"),
        (say_distance(Distance(2500, "2,5 m"), "en"), "2.5 m"),
        (say_distance(Distance(2500, "2.5 mètres"), "fr"), "2,5 m"),
        (say_distance(Distance(3048, "10 feet"), "en"), "10 ft"),
        (say_distance(Distance(3048, "10 ft"), "fr"), "10 pieds"),
        (say_distance(Distance(7, ""), "fr"), "7 mm"),
    ],
)  # fmt: skip
def test_values_are_said(said: str, expected: str) -> None:
    assert said.replace("\u00a0", " ") == expected


@given(st.builds(Duration, st.integers(0, 10**9), st.sampled_from(Unit)), languages)
def test_a_duration_said_is_read_back(duration: Duration, language: Language) -> None:
    assert read_duration(say_duration(duration, language)) == duration


@given(st.integers(0, 86_400), languages)
def test_a_clock_said_is_read_back(seconds: int, language: Language) -> None:
    assert read_clock(say_clock(seconds, language)) == seconds


@given(st.integers(0, 86_399), st.integers(1, 86_400), languages)
def test_hours_said_are_read_back(start: int, length: int, language: Language) -> None:
    end = start + length
    if end == 2 * 86_400 or (end > 86_400 and end - 86_400 > start):
        return
    assert read_hours(say_hours((start, end), language)) == (start, end)


@given(st.integers(-9999, 9999), st.sampled_from((Unit.DAY, Unit.WORKING_DAY, Unit.OUVRABLE_DAY)), languages)
def test_a_day_said_is_read_back(days: int, kind: Unit, language: Language) -> None:
    day = DayOffset(days, kind)
    assert read_day(say_day(day, language)) == day


@given(st.sets(st.integers(0, 6), min_size=1), languages)
def test_weekdays_said_are_read_back(weekdays: set[int], language: Language) -> None:
    days = Days(tuple(sorted(weekdays)))
    assert read_weekdays(say_weekdays(days, language)) == days


@given(st.integers(0, 10**11), st.sampled_from(("EUR", "GBP", "USD", "CHF", "MAD")), languages)
def test_money_said_is_read_back(cents: int, currency: str, language: Language) -> None:
    money = Money(cents, currency)
    assert read_money(say_money(money, language)) == money


@given(st.integers(0, 10_000), languages)
def test_a_share_said_is_read_back(share: int, language: Language) -> None:
    assert read_share(say_share(share, language)) == share


@given(st.integers(0, 10**6), st.sampled_from(("m", "cm", "mm", "mètres", "pieds", "in")), languages)
def test_a_distance_said_is_read_back(fives: int, unit: str, language: Language) -> None:
    distance = read_distance(f"{fives * 5} {unit}")
    if isinstance(distance, Distance):
        assert read_distance(say_distance(distance, language)) == distance
