"""Timings in words, in both languages."""

import pytest
from plan_houses import plan_of, role, segment

from parcours.diagnostics import Language
from parcours.plan.words import grouped, is_one, spoken

CUE = "id: look, moment: enter, expectation: seen, gestures: [look up]"
SAID = [
    ("5 s after door-opens", "within 5 s after “The door opens”", "dans les 5 s après « The door opens »"),
    ("1 h after waiting", "within 1 h after “Waiting”", "sous 1 h après « Waiting »"),
    ("at once after waiting", "at once after “Waiting”", "aussitôt après « Waiting »"),
    (
        "{not_before: 2 min, within: 5 min, of: waiting}",
        "2 to 5 min after “Waiting”",
        "entre 2 et 5 min après « Waiting »",
    ),
    (
        "{not_before: 90 s, within: 1 h, of: waiting}",
        "1 min 30 s to 1 h after “Waiting”",
        "entre 1 min 30 s et 1 h après « Waiting »",
    ),
    ("{not_before: 2 min, of: waiting}", "not before 2 min after “Waiting”", "pas avant 2 min après « Waiting »"),
    ("before door-shuts", "before “The door shuts”", "avant « The door shuts »"),
    (
        "at least 72 h before door-shuts",
        "at least 72 h before “The door shuts”",
        "au moins 72 h avant « The door shuts »",
    ),
    (
        "{before: door-shuts, at_least: 1 working day, at_most: 3 working days}",
        "1 working day to 3 working days before “The door shuts”",
        "entre 1 jour ouvré et 3 jours ouvrés avant « The door shuts »",
    ),
    ("waiting ± 5 min", "around “Waiting”, give or take 5 min", "autour de « Waiting », à 5 min près"),
    ("D+3 by 18:00", "D+3 (“The door opens”), by 18:00", "J+3 (« The door opens »), avant 18 h"),
    (
        '{day: D+3, of: door-shuts, between: ["17:00", "19:00"], on: [tue, thu]}',
        "D+3 (“The door shuts”), Tuesday and Thursday, 17:00–19:00",
        "J+3 (« The door shuts »), mardi et jeudi, 17 h – 19 h",
    ),
    ("by 10:00 on mon", "every Monday, by 10:00", "chaque lundi, avant 10 h"),
    (
        "between 10:00 and 12:00 on tue, thu",
        "every Tuesday and Thursday, 10:00–12:00",
        "les mardis et jeudis, 10 h – 12 h",
    ),
    ("by 18:00 on sat, sun", "every Saturday and Sunday, by 18:00", "les samedis et dimanches, avant 18 h"),
    ("by 18:00 on mon-fri", "Monday to Friday, by 18:00", "du lundi au vendredi, avant 18 h"),
    ("by 18:00 on mon-sun", "every day, by 18:00", "chaque jour, avant 18 h"),
    ("by 06:00 on working_days", "on working days, by 06:00", "les jours ouvrés, avant 6 h"),
    (
        "every 15 min while waiting",
        "every 15 min, as long as “Waiting”",
        "toutes les 15 min, tant que dure « Waiting »",
    ),
    (
        "every 1 h until door-shuts",
        "every hour, until “The door shuts”",
        "toutes les heures, jusqu’à « The door shuts »",
    ),
    (
        "every 1 month until door-shuts",
        "every month, until “The door shuts”",
        "chaque mois, jusqu’à « The door shuts »",
    ),
    (
        "every 3 weeks until door-shuts",
        "every 3 weeks, until “The door shuts”",
        "toutes les 3 semaines, jusqu’à « The door shuts »",
    ),
    (
        "every 2 months until door-shuts",
        "every 2 months, until “The door shuts”",
        "tous les 2 mois, jusqu’à « The door shuts »",
    ),
    (
        "{lasts: {at_least: 10 min, at_most: 30 min}}",
        "lasts at least 10 min and at most 30 min",
        "dure au moins 10 min et au plus 30 min",
    ),
    (
        "{within: 1 min, of: waiting, lasts: 2 min}",
        "within 1 min after “Waiting”, lasts 2 min",
        "sous 1 min après « Waiting », dure 2 min",
    ),
    ("{distance: 3 m}", "at 3 m", "à 3 m"),
    ("{distance: {notice: 10 m, greet: 5 m}}", "notice at 10 m, greet at 5 m", "remarquer à 10 m, saluer à 5 m"),
    ("{untimed: it shows}", "no fixed time: it shows", "sans horaire : it shows"),
    (
        "{within: 5 min, of: waiting, held_by: customer}",
        "within 5 min after “Waiting”, it depends on the customer",
        "dans les 5 min après « Waiting », cela dépend du client",
    ),
]


@pytest.mark.parametrize(("written", "en", "fr"), SAID)
def test_every_form_is_said_in_both_languages(written: str, en: str, fr: str) -> None:
    timing = written if written.startswith("{") else f"'{written}'"
    said: dict[Language, str] = {}
    for language in ("en", "fr"):
        book = plan_of(segment("adults"), role(f"{CUE}, timing: {timing}"), language=language).playbooks[0]
        when = book.cards[0].cues[0].form.when
        assert when is not None
        said[language] = when.words.replace("\u00a0", " ")
    assert said == {"en": en, "fr": fr}


@pytest.mark.parametrize(
    ("written", "said"), [("2 min", "sous 2 min"), ("1 min", "sous 1 min"), ("1 h 30", "sous 1 h 30")]
)
def test_a_delay_after_nothing_named_is_said_one_way(written: str, said: str) -> None:
    cue = f"id: bye, moment: leave, expectation: seen, gestures: [wave], timing: {written}"
    book = plan_of(segment("adults", "leave"), role(cue), language="fr").playbooks[0]
    when = book.cards[0].cues[0].form.when
    assert when is not None
    assert when.words.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("number", "en", "fr"),
    [
        ("7", "7", "7"),
        ("2263", "2,263", "2 263"),
        ("−1234567.5", "−1,234,567.5", "−1 234 567,5"),
        ("0.42", "0.42", "0,42"),
    ],
)
def test_digits_stand_in_groups_of_three(number: str, en: str, fr: str) -> None:
    assert grouped(number, "en") == en
    assert grouped(number, "fr").replace("\u00a0", " ") == fr


OPENINGS = [
    (
        '{id: open, days: tue-sun, hours: ["07:00-13:00", "15:30-19:00"]}',
        "Tuesday to Sunday, 07:00–13:00, 15:30–19:00",
        "du mardi au dimanche, 7 h – 13 h, 15 h 30 – 19 h",
    ),
    (
        '{id: open, name: Agency, days: mon-fri, hours: ["09:00-18:00"], holidays: FR}',
        "Monday to Friday, 09:00–18:00 (Agency), except public holidays",
        "du lundi au vendredi, 9 h – 18 h (Agency), jours fériés exclus",
    ),
    ('{id: open, days: mon-sun, hours: ["00:00-24:00"]}', "every day, day and night", "chaque jour, jour et nuit"),
]


@pytest.mark.parametrize(("written", "en", "fr"), OPENINGS)
def test_hours_are_said_and_not_only_named(written: str, en: str, fr: str) -> None:
    calendars = f"---\ncalendars: [{written}]\n"
    said: dict[Language, str] = {}
    for language in ("en", "fr"):
        book = plan_of(segment("adults"), role(rest="calendar: open"), calendars, language=language).playbooks[0]
        assert book.opening is not None
        said[language] = book.opening.replace("\u00a0", " ")
    assert said == {"en": en, "fr": fr}


def test_a_beginning_that_nobody_named_is_left_unsaid() -> None:
    cue = "id: bye, moment: leave, expectation: seen, gestures: [wave]"
    book = plan_of(segment("adults", "leave"), role(f"{cue}, timing: 5 s")).playbooks[0]
    when = book.cards[0].cues[0].form.when
    assert when is not None
    assert when.of is not None
    assert when.of.moment is not None
    assert (when.words, when.of.id, when.of.moment.id) == ("within 5\u00a0s", "begins", "leave")


def test_what_has_no_timing_says_nothing() -> None:
    book = plan_of(segment("adults"), role(CUE)).playbooks[0]
    assert book.cards[0].cues[0].form.when is None


@pytest.mark.parametrize(("language", "singular"), [("en", (1,)), ("fr", (0, 1))])
def test_none_is_one_in_french(language: Language, singular: tuple[int, ...]) -> None:
    assert tuple(number for number in range(4) if is_one(number, language)) == singular


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("« Filez, je m’en occupe »", "Filez, je m’en occupe"),
        ("«\u00a0Filez\u00a0»", "Filez"),
        ("“Leave it to me”", "Leave it to me"),
        ("« Filez », puis « à ce soir »", "« Filez », puis « à ce soir »"),
        ("« »", "« »"),
        ("Leave it", "Leave it"),
    ],
)
def test_words_to_say_stand_without_the_quotes_around_them(written: str, said: str) -> None:
    assert spoken(("x", written)) == ("x", said)
