"""Dates, day offsets and days of the week. Floor 1."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from parcours.timing.durations import QUALIFIERS, SPELT, Unit
from parcours.timing.written import LONGEST, Unreadable, nearest, refused, too_long, written


class DayOffset(NamedTuple):
    """`J+3 ouvrés`: so many days after (or, negative, before) a day; `kind` is DAY, WORKING_DAY or OUVRABLE_DAY."""

    days: int
    kind: Unit = Unit.DAY


class Days(NamedTuple):
    """Days of the week, Monday 0, in order; or, when `working`, the open days of the calendar (none is named)."""

    weekdays: tuple[int, ...]
    working: bool = False


_NAMES = (
    ("mon", "monday", "lun", "lundi"),
    ("tue", "tues", "tuesday", "mar", "mardi"),
    ("wed", "weds", "wednesday", "mer", "mercredi"),
    ("thu", "thur", "thurs", "thursday", "jeu", "jeudi"),
    ("fri", "friday", "ven", "vendredi"),
    ("sat", "saturday", "sam", "samedi"),
    ("sun", "sunday", "dim", "dimanche"),
)
_WEEKDAYS: Mapping[str, int] = {
    word: day for day, names in enumerate(_NAMES) for name in names for word in (name, name + "s")
}
_MONTHS = ("jan", "fev feb", "mar", "avr apr", "mai may", "juin jun", "juil jul", "aou aug", "sep", "oct", "nov", "dec")
_WORKING = ("working days", "business days", "jours ouvres")
_ALL_DAYS = (
    (r"tous les jours|chaque jour|toute la semaine|tlj|7 ?(?:j|jours)? ?(?:/|sur) ?7(?: ?j| jours)?", "lun-dim"),
    (r"every ?day|each day|daily|all days|all week|7 days a week|24 ?/ ?7", "mon-sun"),
)
"""How people say that no day is left out, and what to type."""
_ISO = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_DAY_FIRST = r"([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})"
_YEAR_FIRST = r"([0-9]{4})[/. -]?([0-9]{1,2})[/. -]?([0-9]{1,2})"
_NAMED_MONTH = r"(?:le )?([0-9]{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\.? ([0-9]{4})"
_OFFSET = r"([jd])(?: ?([+-]) ?([0-9]+))?(?: (?:days? |jours? )?([a-z]+)(?: days?)?)?"
_WITHOUT_SIGN = r"([jd]) ?([0-9]{1,4})"
_BETWEEN_DAYS = r"(?: ?[,;+&] ?(?:and |et )?)| and | et "
_FROM_TO = r"(?:du |from )?([^ -]+)(?: ?- ?| to | a | au )([^ -]+)"


def read_date(text: str) -> date | Unreadable:
    """An ISO date, `2026-09-12`."""
    return too_long(text) or _read_date(text)


def read_day(text: str) -> DayOffset | Unreadable:
    """`J+3`, `D-1`, `J`, `J+3 ouvrés`, `D+3 working`, `J+2 ouvrables`; unqualified days are elapsed days."""
    return too_long(text) or _read_day(text)


def read_weekdays(value: str | Sequence[str]) -> Days | Unreadable:
    """`mon-fri`, `lun-ven`, `mar, jeu`, a sequence of such, or the words `working_days` / `jours_ouvres`."""
    if isinstance(value, str):
        return too_long(value) or _read_weekdays(value)
    if sum(map(len, value)) > LONGEST:
        return too_long("".join(value)) or refused("too many days", "trop de jours")
    return _read_weekdays(", ".join(value))


@lru_cache(maxsize=1024)
def _read_date(text: str) -> date | Unreadable:
    folded = written(text).folded
    match = re.fullmatch(_ISO, folded)
    if match:
        found = _date(match[1], match[2], match[3])
        return found or refused("no such day in the calendar", "ce jour n'existe pas au calendrier")
    near = None
    if match := re.fullmatch(_DAY_FIRST, folded):
        near = _date(match[3], match[2], match[1])
    elif match := re.fullmatch(_YEAR_FIRST, folded):
        near = _date(match[1], match[2], match[3])
    elif match := re.fullmatch(_NAMED_MONTH, folded):
        near = _date(match[3], _month(match[2]), match[1])
    suggestion = near.isoformat() if near else None
    return refused("a date is written 2026-09-12", "une date s'écrit 2026-09-12", suggestion)


def _month(word: str) -> str:
    """The number of a month by its name, whole or cut short; 0 for any other word."""
    numbers = (number for number, names in enumerate(_MONTHS, 1) if word.startswith(tuple(names.split())))
    return str(next(numbers, 0))


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _read_day(text: str) -> DayOffset | Unreadable:
    whole = written(text)
    match = re.fullmatch(_OFFSET, whole.folded)
    if match is None:
        missing = re.fullmatch(_WITHOUT_SIGN, whole.folded)
        suggestion = f"{whole.text[0]}+{missing[2]}" if missing else None
        return refused("a day is written D+3 or D-1", "un jour s'écrit J+3 ou J-1", suggestion)
    days = int((match[2] or "") + (match[3] or "0"))
    if abs(days) > 9999:
        return refused("more than 9999 days away", "à plus de 9999 jours")
    word = match[4]
    if word is None:
        return DayOffset(days)
    if word in QUALIFIERS:
        return DayOffset(days, QUALIFIERS[word])
    near = nearest(word, QUALIFIERS)
    suggestion = f"{whole.text[: match.start(4)]}{SPELT.get(near, near)}{whole.text[match.end(4) :]}" if near else None
    return refused(f'"{word}" is no kind of days', f"« {word} » n'est pas une sorte de jours", suggestion)


@lru_cache(maxsize=256)
def _read_weekdays(text: str) -> Days | Unreadable:
    folded = written(text).folded.replace("_", " ")
    if folded.replace("-", " ") in _WORKING:
        return Days((), working=True)
    items = re.split(_BETWEEN_DAYS, folded)
    days: set[int] = set()
    for item in items:
        found = _weekdays(item)
        if found is None:
            return _unknown_day(folded, item)
        days.update(found)
    return Days(tuple(sorted(days)))


def _weekdays(item: str) -> tuple[int, ...] | None:
    if item in _WEEKDAYS:
        return (_WEEKDAYS[item],)
    match = re.fullmatch(_FROM_TO, item)
    if match is None or match[1] not in _WEEKDAYS or match[2] not in _WEEKDAYS:
        return None
    first, last = _WEEKDAYS[match[1]], _WEEKDAYS[match[2]]
    return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))


_PARTS_OF_A_DAY = ("matin", "midi", "apres-midi", "soir", "nuit", "morning", "afternoon", "evening", "night")


def _unknown_day(folded: str, item: str) -> Unreadable:
    if not folded:
        return refused("no day is named", "aucun jour n'est nommé")
    if item in _PARTS_OF_A_DAY:
        return refused(
            "hours run to 24: 6 in the evening is 18:00", "les heures vont jusqu'à 24 : 6 h du soir s'écrit 18 h"
        )
    if "ouvrable" in folded:
        span = "lun-sam" if "jour" in folded else "mon-sat"
        return refused("ouvrable days are named one by one", "les jours ouvrables se nomment un à un", span)
    for said, every in _ALL_DAYS:
        if re.fullmatch(said, folded):
            return refused(f"every day is written {every}", f"tous les jours s'écrit {every}", every)
    mended = re.sub(r"[^\W\d_]+", lambda word: _nearest_day(word[0]), folded)
    suggestion = mended if mended != folded and isinstance(_read_weekdays(mended), Days) else None
    return refused(f'"{item}" is not a day of the week', f"« {item} » n'est pas un jour de la semaine", suggestion)


def _nearest_day(word: str) -> str:
    if word in _WEEKDAYS or word in ("and", "et", "to", "a", "au", "du", "from"):
        return word
    return nearest(word, (day for day in _WEEKDAYS if abs(len(day) - len(word)) <= 1)) or word
