"""Every example of the manual's page on time, in both languages, is read as the page says."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from parcours.diagnostics import Language
from parcours.timing.idioms import timing_meant
from parcours.timing.sentence import read_sentence
from parcours.timing.units import (
    DayOffset,
    Days,
    Distance,
    Duration,
    Money,
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

MANUAL = Path(__file__).parents[3] / "docs" / "reference"
PAGES: Mapping[Language, Path] = {"en": MANUAL / "time.md", "fr": MANUAL / "time.fr.md"}
OWN = {"sonnerie": Duration(5, Unit.SECOND), "ring": Duration(5, Unit.SECOND)}
READERS: Mapping[str, Callable[[str], object]] = {
    "durations": lambda text: read_duration(text, OWN),
    "sentences": lambda text: read_sentence(text, OWN),
    "clocks": read_clock,
    "hours": read_hours,
    "dates": read_date,
    "days": read_day,
    "weekdays": read_weekdays,
    "money": read_money,
    "shares": read_share,
    "distances": read_distance,
}
IDIOMS = "idioms refused"
NOUNS: Mapping[Language, Mapping[Unit, str]] = {
    "en": {
        Unit.SECOND: "s",
        Unit.WORKING_SECOND: "s of opening time",
        Unit.DAY: "elapsed days",
        Unit.MONTH: "months",
        Unit.WORKING_DAY: "working days",
        Unit.OUVRABLE_DAY: "ouvrable days",
        Unit.BARE_DAY: "days that do not say which",
    },
    "fr": {
        Unit.SECOND: "s",
        Unit.WORKING_SECOND: "s d'ouverture",
        Unit.DAY: "jours calendaires",
        Unit.MONTH: "mois",
        Unit.WORKING_DAY: "jours ouvrés",
        Unit.OUVRABLE_DAY: "jours ouvrables",
        Unit.BARE_DAY: "jours qui ne disent pas lesquels",
    },
}


def told(value: object, language: Language) -> str:
    """A value as the page tells it."""
    nouns = NOUNS[language]
    match value:
        case Duration():
            return f"{value.amount} {nouns[value.unit]}"
        case DayOffset():
            return f"{value.days:+d} {nouns[value.kind]}"
        case Days():
            working = {"en": "working days of the calendar", "fr": "jours ouvrés du calendrier"}[language]
            return working if value.working else " ".join(map(str, value.weekdays))
        case Money():
            return f"{value.cents} {value.currency}"
        case Distance():
            return f"{value.millimetres} mm"
        case dict():
            return f"`{json.dumps(value, ensure_ascii=False)}`"
        case date():
            return value.isoformat()
        case tuple():
            return " → ".join(map(str, value))
        case _:
            return str(value)


def rows(language: Language) -> Iterator[tuple[Language, str, tuple[str, ...]]]:
    """The language, topic and cells of every row below a mark `<!-- examples: topic -->`."""
    for topic, table in re.findall(r"<!-- examples: ([a-z ]+) -->\n+((?:\|.*\n)+)", PAGES[language].read_text("utf-8")):
        for row in table.splitlines()[2:]:
            yield language, topic, tuple(cell.strip() for cell in row.strip("|").split("|"))


EXAMPLES = [*rows("en"), *rows("fr")]


@pytest.mark.parametrize(("language", "topic", "cells"), EXAMPLES)
def test_an_example_is_read_as_the_page_says(language: Language, topic: str, cells: tuple[str, ...]) -> None:
    written = cells[0].strip("`")
    found = timing_meant(written, language) if topic == IDIOMS else READERS[topic.removesuffix(" refused")](written)
    if not topic.endswith("refused"):
        assert told(found, language) == cells[1]
        return
    assert isinstance(found, Unreadable)
    assert found.reason.said(language) == cells[1]
    assert (f"`{found.suggestion}`" if found.suggestion else "") == cells[2]


def test_both_pages_speak_of_everything() -> None:
    topics = {language: {topic for spoken, topic, _ in EXAMPLES if spoken == language} for language in PAGES}
    assert topics["en"] == topics["fr"]
    assert {topic.removesuffix(" refused") for topic in topics["en"] - {IDIOMS}} == set(READERS)
