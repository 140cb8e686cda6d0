"""Every reader answers any text, soon."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from parcours.timing.forms import FORMS, KEYWORDS
from parcours.timing.idioms import duration_meant, timing_meant
from parcours.timing.sentence import read_sentence
from parcours.timing.units import (
    Duration,
    Unit,
    Unreadable,
    read_clock,
    read_date,
    read_day,
    read_distance,
    read_duration,
    read_hours,
    read_money,
    read_share,
    read_weekdays,
)
from parcours.timing.written import LONGEST, written

OWN = {"sonnerie": Duration(5, Unit.SECOND), "a-1": Duration(1, Unit.DAY)}
READERS: list[Callable[[str], object]] = [
    lambda text: read_duration(text, OWN),
    lambda text: read_sentence(text, OWN),
    read_clock,
    read_date,
    read_day,
    read_distance,
    read_hours,
    read_money,
    read_share,
    read_weekdays,
]
BITS = [
    *KEYWORDS.values(), "le", "on", "et", "and", "du", "D+3", "J-1", "18:00", "18 h", "5 min", "PT1H", "48", "h",
    "30", "-", "±", "moins de", "less than", "max", "environ", "une", "sous un délai de", "dans les", "~", "/",
    ":", ",", ".", "€", "£", "%", "m", "ft", "mon", "jeu", "jours", "ouvrés", "working", "call", "a.b",
    "2026-09-12", "sonneries",
    "P", "T", "’", "½", "²", "٣", "\ud800", "İ", "ß", "e\u0301",
]  # fmt: skip
texts = (
    st.text()
    | st.lists(st.sampled_from(BITS), max_size=14).map(" ".join)
    | st.lists(st.sampled_from(BITS)).map("".join)
)


@given(texts)
def test_no_text_raises(text: str) -> None:
    for read in READERS:
        read(text)


@given(st.lists(texts, max_size=5))
def test_no_sequence_of_days_raises(words: list[str]) -> None:
    read_weekdays(words)


@given(st.floats() | st.integers())
def test_no_number_raises_as_a_share(value: float) -> None:
    read_share(value)


@given(texts)
def test_a_folded_text_is_as_long_as_the_tidy_one(text: str) -> None:
    whole = written(text)
    assert len(whole.text) == len(whole.folded)


MEANT = (
    "5 min after call", "every 10 min until call", "D+3 working", "3 sonneries", "12/09/2026", "18:00-19:30", "lundi, jeudi", "80 EUR",
    "35 %", "2,5 mètres",
)  # fmt: skip
nearly = st.builds(
    lambda text, place, letter: text[: place % len(text)] + letter + text[place % len(text) + 1 :],
    st.sampled_from(MEANT),
    st.integers(0, 30),
    st.sampled_from(("", *"aeinrst 0.,-")),
)


@given(nearly | texts)
@example("3 sonerie")
@example("5 min aftre call")
@example("12-09-2026")
@example("8 h-12")
@example("80")
@example("lundy")
def test_what_is_suggested_is_readable(text: str) -> None:
    for read in READERS:
        found = read(text)
        if isinstance(found, Unreadable) and found.suggestion is not None:
            assert not isinstance(read(found.suggestion), Unreadable)


@given(texts)
def test_what_an_idiom_is_taken_for_is_readable(text: str) -> None:
    timing, duration = timing_meant(text, "fr", OWN), duration_meant(text, is_least=False, units=OWN)
    assert timing is None or isinstance(read_sentence(timing.suggestion or "", OWN), dict)
    assert (
        duration is None or duration.suggestion is None or isinstance(read_duration(duration.suggestion, OWN), Duration)
    )


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("bit", ["1", "a", " ", "1 h ", "after ", "(", "é", "-", "9,", "\u0301"])
def test_long_texts_are_refused_at_once(read: Callable[[str], object], bit: str) -> None:
    start = process_time()
    assert isinstance(read(bit * 200_000), Unreadable)
    assert process_time() - start < 0.2


@pytest.mark.parametrize(
    "bit", [*BITS, "at least 1 h and at most ", "not before 1 h and within ", "after call by 18:00 ", "1 h 1"]
)
def test_repetition_is_not_slow(bit: str) -> None:
    start = process_time()
    for form in FORMS:
        head = form.example.en.replace("EVENT", bit)
        text = (head + (" " + bit) * LONGEST)[:LONGEST]
        read_sentence(text)
        timing_meant(text, "en")
    assert process_time() - start < 1.5
