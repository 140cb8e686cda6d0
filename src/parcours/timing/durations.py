"""Durations as exact integers, read from English, French, ISO 8601 and a house's own units. Floor 1.

A duration keeps the unit in which it is exact: a working day is no number of hours, a month no number of days.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from parcours.timing.written import Unreadable, Written, exactly, nearest, refused, too_long, written

MOST = 10**9
"""The largest amount of any unit."""


class Unit(Enum):
    """What an amount counts."""

    SECOND = "second"
    """Elapsed time; minutes are 60, hours 3600."""
    DAY = "day"
    """Elapsed days of the civil calendar; weeks are 7."""
    MONTH = "month"
    """Months of the civil calendar; years are 12."""
    WORKING_SECOND = "working_second"
    """Opening time of the calendar in force."""
    WORKING_DAY = "working_day"
    """Days on which the calendar in force is open (jours ouvrés)."""
    OUVRABLE_DAY = "ouvrable_day"
    """Monday to Saturday less public holidays (jours ouvrables)."""
    BARE_DAY = "bare_day"
    """Days that do not say which: elapsed in a cue, refused in a commitment."""

    __hash__ = object.__hash__
    """Members are one of a kind; an `Enum` would hash their names anew every time."""


class Duration(NamedTuple):
    """`amount` times `unit`.

    `1 h 30` is 5400 SECOND, `3 weeks` 21 DAY, `2 years` 24 MONTH, `9 h ouvrées` 32400 WORKING_SECOND.
    """

    amount: int
    unit: Unit


class _Measure(NamedTuple):
    unit: Unit
    scale: int


class _Part(NamedTuple):
    number: str
    measure: _Measure


NO_UNITS: Mapping[str, Duration] = MappingProxyType({})
_SECOND, _MINUTE, _HOUR = _Measure(Unit.SECOND, 1), _Measure(Unit.SECOND, 60), _Measure(Unit.SECOND, 3600)
_DAY, _WEEK = _Measure(Unit.BARE_DAY, 1), _Measure(Unit.DAY, 7)
_MONTH, _YEAR = _Measure(Unit.MONTH, 1), _Measure(Unit.MONTH, 12)
_MEASURES: Mapping[str, _Measure] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "seconde", "secondes"), _SECOND),
    **dict.fromkeys(("min", "mins", "mn", "minute", "minutes"), _MINUTE),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "heure", "heures"), _HOUR),
    **dict.fromkeys(("d", "day", "days", "j", "jour", "jours"), _DAY),
    **dict.fromkeys(("week", "weeks", "semaine", "semaines"), _WEEK),
    **dict.fromkeys(("month", "months", "mois"), _MONTH),
    **dict.fromkeys(("year", "years", "an", "ans", "annee", "annees"), _YEAR),
}
QUALIFIERS: Mapping[str, Unit] = {
    **dict.fromkeys(("working", "business", "ouvre", "ouvres", "ouvree", "ouvrees"), Unit.WORKING_DAY),
    **dict.fromkeys(("ouvrable", "ouvrables"), Unit.OUVRABLE_DAY),
    **dict.fromkeys(("elapsed", "calendar", "calendaire", "calendaires"), Unit.DAY),
}
"""The words that say which days, folded."""
SPELT = {
    **{word: word.replace("ouvre", "ouvré") for word in ("ouvre", "ouvres", "ouvree", "ouvrees")},
    **{word: word.replace("annee", "année") for word in ("annee", "annees")},
}
"""Words that a suggestion writes with their accents."""
_SMALLER = {_HOUR: _MINUTE, _MINUTE: _SECOND}
_QUALIFIED: Mapping[tuple[Unit, Unit], Unit] = {
    (Unit.SECOND, Unit.DAY): Unit.SECOND,
    (Unit.SECOND, Unit.WORKING_DAY): Unit.WORKING_SECOND,
    (Unit.BARE_DAY, Unit.DAY): Unit.DAY,
    (Unit.BARE_DAY, Unit.WORKING_DAY): Unit.WORKING_DAY,
    (Unit.BARE_DAY, Unit.OUVRABLE_DAY): Unit.OUVRABLE_DAY,
    (Unit.DAY, Unit.DAY): Unit.DAY,
    (Unit.MONTH, Unit.DAY): Unit.MONTH,
}
_JOINS = ("and", "et")
_NUMBER = r"([0-9]+(?:[.,][0-9]+)?)"
_TOKEN = rf"{_NUMBER}|[^\W\d_]+|[^ ]"
_OWN = rf"{_NUMBER} ?([^0-9 .,+-].*)"
_MISTAKEN = {"m": "min", "w": "weeks", "y": "years", "a": "ans", "sem": "semaines", "mo": "months"}


def read_duration(text: str, units: Mapping[str, Duration] = NO_UNITS) -> Duration | Unreadable:
    """`30 s`, `1 h 30`, `2 working days`, `10 jours ouvrables`, `PT15M`, or so many of the house's own `units`.

    `units` is keyed by the slug of the singular. What is not exact in its unit, negative or above `MOST` is refused.
    """
    return too_long(text) or _read(text, tuple(units.items()) if units else ())


@lru_cache(maxsize=4096)
def _read(text: str, units: tuple[tuple[str, Duration], ...]) -> Duration | Unreadable:
    whole = written(text)
    if not whole.text:
        return refused("nothing is written", "rien n'est écrit")
    duration = _read_iso(whole) or _read_own(whole, units) or _read_words(whole)
    if isinstance(duration, Duration):
        return duration
    suggestion = duration.suggestion or _mended(whole, units)
    return Unreadable(duration.reason, suggestion)


def _tokens(whole: Written) -> list[re.Match[str]]:
    return list(re.finditer(_TOKEN, whole.folded))


def _read_words(whole: Written) -> Duration | Unreadable:
    """Numbers, units and qualifiers in a row; one qualifier governs the whole."""
    parts: list[_Part] = []
    qualifiers: set[Unit] = set()
    number = ""
    tokens = _tokens(whole)
    for token in tokens:
        word = token[0]
        if token[1] and not number:
            number = word
        elif word in QUALIFIERS and (number or parts):
            qualifiers.add(QUALIFIERS[word])
        elif word in _MEASURES and number:
            parts.append(_Part(number, _MEASURES[word]))
            number = ""
        elif not (word in _JOINS and parts and not number and token is not tokens[-1]):
            return _misplaced(whole, token)
    if number and not (parts and parts[-1].measure in _SMALLER and len(number) <= 2 and int(number) < 60):
        return _without_unit(number)
    if number:
        parts.append(_Part(number, _SMALLER[parts[-1].measure]))
    return _sum(parts, qualifiers)


def _read_iso(whole: Written) -> Duration | Unreadable | None:
    """ISO 8601: its days are days of the civil calendar, by definition (ISO 8601-1:2019, 3.1.2.5)."""
    if not whole.folded.startswith("p"):
        return None
    days, seconds = ("".join(f"(?:{_NUMBER}{letter})?" for letter in letters) for letters in ("ymwd", "hms"))
    match = re.fullmatch(rf"p{days}(?:t{seconds})?", whole.folded)
    if match is None:
        return None
    measures = (_YEAR, _MONTH, _WEEK, _DAY, _HOUR, _MINUTE, _SECOND)
    parts = [_Part(number, measure) for number, measure in zip(match.groups(), measures, strict=True) if number]
    if not parts:
        return refused("no number after the P", "aucun nombre après le P", "PT15M")
    return _sum(parts, {Unit.DAY})


def _read_own(whole: Written, units: Iterable[tuple[str, Duration]]) -> Duration | Unreadable | None:
    """A number and one of the house's own units, unless that is one of everybody's."""
    match = re.fullmatch(_OWN, whole.folded) if units else None
    if match is None or match[2] in _MEASURES:
        return None
    wanted = _singular(match[2])
    for slug, duration in units:
        if _singular(slug) == wanted:
            return _scaled(match[1], duration)
    return None


def _singular(words: str) -> str:
    """The words without the plural of either language: `sonneries`, `tours de clé`, `créneaux`."""
    return "-".join(re.sub("s$|(?<=[ae]u)x$", "", word) for word in re.split(r"[^a-z0-9]+", words))


def _scaled(number: str, unit: Duration) -> Duration | Unreadable:
    amount = exactly(number, unit.amount)
    return _inexact(number) if amount is None else _limited(amount, unit.unit)


def _sum(parts: Sequence[_Part], qualifiers: set[Unit]) -> Duration | Unreadable:
    if len(qualifiers) > 1:
        return refused("it names two kinds of days", "deux sortes de jours à la fois")
    units = {_unit(part.measure.unit, qualifiers) for part in parts}
    scales = [part.measure.scale for part in parts]
    if None in units:
        return _unqualifiable(qualifiers)
    if len(units) > 1:
        return _mixed(units)
    if any(later >= earlier for earlier, later in pairwise(scales)):
        return refused("larger units come first", "les plus grandes unités viennent d'abord")
    amount = 0
    for part in parts:
        exact = exactly(part.number, part.measure.scale)
        if exact is None:
            return _inexact(part.number)
        if not part.number.isdigit() and part is not parts[-1]:
            return refused("only the last number has decimals", "seul le dernier nombre a des décimales")
        amount += exact
    (unit,) = units
    assert unit is not None
    return _limited(amount, unit)


def _unit(unit: Unit, qualifiers: set[Unit]) -> Unit | None:
    for qualifier in qualifiers:
        return _QUALIFIED.get((unit, qualifier))
    return unit


def _limited(amount: int, unit: Unit) -> Duration | Unreadable:
    if amount > MOST:
        return refused(f"more than {MOST} {unit.value.replace('_', ' ')}s", "une durée démesurée")
    return Duration(amount, unit)


def _inexact(number: str) -> Unreadable:
    return refused(f"{number} is not exact in this unit", f"{number} ne tombe pas juste dans cette unité")


def _without_unit(number: str) -> Unreadable:
    return refused(f"{number} has no unit: s, min, h, days …", f"{number} n'a pas d'unité : s, min, h, jours…")


def _mixed(units: set[Unit | None]) -> Unreadable:
    if units == {Unit.DAY, Unit.BARE_DAY}:
        return refused(
            "beside weeks, days say which: elapsed, working or ouvrable days",
            "à côté de semaines, les jours disent lesquels : calendaires, ouvrés ou ouvrables",
        )
    return refused(
        "hours, days and months do not add up: a day has not always 24 h, nor a month 30 days",
        "heures, jours et mois ne s'additionnent pas : un jour n'a pas toujours 24 h, ni un mois 30 jours",
    )


def _unqualifiable(qualifiers: set[Unit]) -> Unreadable:
    if Unit.OUVRABLE_DAY in qualifiers:
        return refused("only days are ouvrable", "seuls des jours sont ouvrables")
    return refused(
        "only hours and days are working time: count the days of a week or a month",
        "seuls heures et jours peuvent être ouvrés : comptez les jours d'une semaine, d'un mois",
    )


def _misplaced(whole: Written, token: re.Match[str]) -> Unreadable:
    word = whole.text[token.start() : token.end()]
    if word == "-" or whole.folded.startswith("-"):
        return refused("a duration is not negative", "une durée n'est pas négative")
    if token[1]:
        return refused(f'"{word}" follows a number without a unit', f"« {word} » suit un nombre sans unité")
    if token[0] in _MEASURES:
        return refused(f'no number before "{word}"', f"aucun nombre devant « {word} »", _with_one(whole, token))
    return refused(f'"{word}" is not a unit of time', f"« {word} » n'est pas une unité de temps")


def _with_one(whole: Written, token: re.Match[str]) -> str | None:
    return f"1 {whole.text}" if token.start() == 0 and token.end() == len(whole.text) else None


def _mended(whole: Written, units: Iterable[tuple[str, Duration]]) -> str | None:
    """The text with its first unknown word replaced by the nearest known one, if that can be read."""
    units = tuple(units)
    own = [slug for slug, _ in units]
    for token in _tokens(whole):
        word = token[0]
        if word[0].isalpha() and word not in _MEASURES and word not in QUALIFIERS and word not in _JOINS:
            near = _MISTAKEN.get(word) or nearest(word, (*own, *(slug + "s" for slug in own), *_MEASURES, *QUALIFIERS))
            mended = f"{whole.text[: token.start()]}{SPELT.get(near or '', near)}{whole.text[token.end() :]}"
            attempt = Written(mended, written(mended).folded)
            found = _read_own(attempt, units) or _read_words(attempt)
            return mended if near and isinstance(found, Duration) else None
    return None
