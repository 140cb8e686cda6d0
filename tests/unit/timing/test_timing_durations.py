"""Durations: exact amounts in the unit in which they are exact, from two languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.durations import MOST
from parcours.timing.units import Duration, Unit, Unreadable, read_duration

OWN = {
    "sonnerie": Duration(5, Unit.SECOND),
    "tour-de-garde": Duration(2, Unit.WORKING_DAY),
    "ring": Duration(6, Unit.SECOND),
}

READ = {
    Unit.SECOND: {
        0: ["0 s", "0 min", "PT0S"],
        15: ["3 sonneries", "3 sonnerie", "3 Sonneries", "15 sec", "15 secondes", "15s"],
        18: ["3 rings"],
        30: ["30 s", "30s", "30 seconds", "30\u00a0secondes", "0,5 min", "PT30S"],
        90: ["90 s", "1 min 30", "1 min 30 s", "1,5 min"],
        150: ["2 min 30 s", "2min30", "2 minutes and 30 seconds", "2 minutes et 30 secondes", "PT2M30S"],
        300: ["5 min", "5 mn", "5 minutes", "5 MIN", "  5   min ", "5\u202fmin", "5 elapsed minutes"],
        900: ["PT15M", "pt15m", "PT0.25H"],
        5400: [
            "1 h 30",
            "1h30",
            "1 h 30 min",
            "1,5 h",
            "1.5 h",
            "1 heure 30 minutes",
            "PT1H30M",
            "90 min",
            "1 h 30 mn",
        ],
        5430: ["1 h 30 min 30 s"],
        3900: ["1 h 05", "1h05", "1 h 5"],
        172_800: ["48 h", "48 hours", "48 heures", "PT48H"],
    },
    Unit.DAY: {
        2: ["2 elapsed days", "2 calendar days", "2 jours calendaires", "2 j calendaires", "P2D"],
        7: ["1 week", "1 semaine", "P1W", "1 calendar week"],
        9: ["1 week 2 elapsed days", "P1W2D"],
        21: ["3 weeks", "3 semaines", "3 Semaines"],
    },
    Unit.MONTH: {
        2: ["2 months", "2 mois", "P2M"],
        12: ["1 year", "1 an", "1 année", "P1Y"],
        18: ["1 year 6 months", "1 an et 6 mois", "P1Y6M", "1,5 an"],
        24: ["2 years", "2 ans", "2 années", "2 annees"],
    },
    Unit.WORKING_SECOND: {
        1800: ["30 working minutes", "30 min ouvrées", "30 minutes ouvrées", "30 business minutes"],
        3600: ["1 working hour", "1 h ouvrée", "1 heure ouvrée", "1 heure ouvree"],
        5400: ["1 h 30 ouvrée", "1 working hour 30", "1 working hour 30 minutes"],
        32_400: ["9 heures ouvrées", "9 h ouvrées", "9 working hours"],
    },
    Unit.WORKING_DAY: {
        2: ["2 working days", "2 business days", "2 jours ouvrés", "2 jour ouvre", "2 j ouvrés", "1 tour de garde"],
        6: ["3 tours-de-garde"],
    },
    Unit.OUVRABLE_DAY: {10: ["10 jours ouvrables", "10 ouvrable days", "10 JOURS OUVRABLES"]},
    Unit.BARE_DAY: {2: ["2 days", "2 jours", "2 d", "2 j", "2d"]},
}
"""Unit → amount → the ways to write it."""

REFUSED = [
    ("5 mim", '"mim" is not a unit of time', "« mim » n'est pas une unité de temps", "5 min"),
    ("5 m", '"m" is not a unit of time', "« m » n'est pas une unité de temps", "5 min"),
    ("3 soneries", '"soneries" is not a unit of time', "« soneries » n'est pas une unité de temps", "3 sonneries"),
    ("2 jours ouvrs", '"ouvrs" is not a unit of time', "« ouvrs » n'est pas une unité de temps", "2 jours ouvrés"),
    ("2 wroking days", '"wroking" is not a unit of time', "« wroking » n'est pas une unité de temps", "2 working days"),
    ("half an hour", '"half" is not a unit of time', "« half » n'est pas une unité de temps", None),
    ("", "nothing is written", "rien n'est écrit", None),
    ("30", "30 has no unit: s, min, h, days …", "30 n'a pas d'unité : s, min, h, jours…", None),
    ("hour", 'no number before "hour"', "aucun nombre devant « hour »", "1 hour"),
    ("1 h 90", "90 has no unit: s, min, h, days …", "90 n'a pas d'unité : s, min, h, jours…", None),
    ("1 2 h", '"2" follows a number without a unit', "« 2 » suit un nombre sans unité", None),
    ("-5 min", "a duration is not negative", "une durée n'est pas négative", None),
    ("−5 min", "a duration is not negative", "une durée n'est pas négative", None),
    ("1,3 s", "1,3 is not exact in this unit", "1,3 ne tombe pas juste dans cette unité", None),
    ("1,5 jour", "1,5 is not exact in this unit", "1,5 ne tombe pas juste dans cette unité", None),
    ("0.1 sonnerie", "0.1 is not exact in this unit", "0.1 ne tombe pas juste dans cette unité", None),
    ("1,5 h 3 min", "only the last number has decimals", "seul le dernier nombre a des décimales", None),
    ("30 min 1 h", "larger units come first", "les plus grandes unités viennent d'abord", None),
    ("1 h 1 h", "larger units come first", "les plus grandes unités viennent d'abord", None),
    ("3 ouvrable hours", "only days are ouvrable", "seuls des jours sont ouvrables", None),
    ("2 working calendar days", "it names two kinds of days", "deux sortes de jours à la fois", None),
    ("P", "no number after the P", "aucun nombre après le P", "PT15M"),
    ("PT", "no number after the P", "aucun nombre après le P", "PT15M"),
    ("1000000001 s", "more than 1000000000 seconds", "une durée démesurée", None),
    ("9" * 150 + " s", "more than 1000000000 seconds", "une durée démesurée", None),
    ("5 min" + " " * 200, "longer than 200 characters", "plus de 200 caractères", None),
]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [(text, amount, unit) for unit, table in READ.items() for amount, texts in table.items() for text in texts],
)
def test_a_duration_is_read_exactly(text: str, amount: int, unit: Unit) -> None:
    assert read_duration(text, OWN) == Duration(amount, unit)


@pytest.mark.parametrize(("text", "en", "fr", "suggestion"), REFUSED)
def test_what_is_no_duration_is_refused_with_a_reason(text: str, en: str, fr: str, suggestion: str | None) -> None:
    found = read_duration(text, OWN)
    assert isinstance(found, Unreadable)
    assert (found.reason.en, found.reason.fr, found.suggestion) == (en, fr, suggestion)


@pytest.mark.parametrize("text", ["2 days 3 h", "P1DT2H", "1 month 2 elapsed days", "1 week 3 hours", "1 week 2 days"])
def test_units_that_do_not_add_up_are_not_added(text: str) -> None:
    assert isinstance(read_duration(text), Unreadable)


def test_a_week_of_work_is_counted_in_working_days() -> None:
    found = read_duration("2 working weeks")
    assert isinstance(found, Unreadable)
    assert found.reason.en == "only hours and days are working time: count the days of a week or a month"


def test_the_house_does_not_redefine_the_units_of_everybody() -> None:
    assert read_duration("2 min", {"min": Duration(1, Unit.DAY)}) == Duration(120, Unit.SECOND)


def test_a_unit_is_unknown_to_another_house() -> None:
    assert read_duration("3 sonneries", OWN) == Duration(15, Unit.SECOND)
    assert isinstance(read_duration("3 sonneries"), Unreadable)
    assert read_duration("3 sonneries", {"sonnerie": Duration(4, Unit.SECOND)}) == Duration(12, Unit.SECOND)


@pytest.mark.parametrize(
    ("text", "slug"), [("2 créneaux", "creneau"), ("2 Tours de clé", "tour-de-cle"), ("2 sonneries", "sonneries")]
)
def test_a_unit_is_read_in_the_plural_and_with_its_accents(text: str, slug: str) -> None:
    assert read_duration(text, {slug: Duration(60, Unit.SECOND)}) == Duration(120, Unit.SECOND)


def test_the_largest_amount() -> None:
    assert read_duration(f"{MOST} s") == Duration(MOST, Unit.SECOND)


@given(st.integers(0, 99_999), st.integers(0, 59), st.integers(0, 59))
def test_clock_units_add_up(hours: int, minutes: int, seconds: int) -> None:
    assert read_duration(f"{hours} h {minutes} min {seconds} s") == Duration(
        hours * 3600 + minutes * 60 + seconds, Unit.SECOND
    )


@given(st.integers(0, 10**6), st.sampled_from([("s", 1), ("min", 60), ("h", 3600)]))
def test_decimals_are_exact_or_refused(thousandths: int, unit: tuple[str, int]) -> None:
    word, scale = unit
    found = read_duration(f"{thousandths // 1000},{thousandths % 1000:03} {word}")
    whole, rest = divmod(thousandths * scale, 1000)
    assert isinstance(found, Unreadable) if rest else found == Duration(whole, Unit.SECOND)
