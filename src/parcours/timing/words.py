"""Values as a page says them, in both languages. Floor 1.

Whatever is said here is read back to the same value by the readers of this floor, in either language. A no-break space
(U+00A0) stands between a number and its unit.
"""

import re
from collections.abc import Sequence
from datetime import date

from parcours.diagnostics import Language, Words
from parcours.timing.amounts import Distance, Money
from parcours.timing.clock import FULL_DAY
from parcours.timing.days import DayOffset, Days
from parcours.timing.durations import Duration, Unit

GLUE = "\u00a0"
_MOST_WEEKS = 26
_WEEK = (Words("week", "semaine"), Words("weeks", "semaines"))
_YEAR = (Words("year", "an"), Words("years", "ans"))
_NOUNS = {
    Unit.DAY: (Words("elapsed day", "jour calendaire"), Words("elapsed days", "jours calendaires")),
    Unit.MONTH: (Words("month", "mois"), Words("months", "mois")),
    Unit.WORKING_DAY: (Words("working day", "jour ouvré"), Words("working days", "jours ouvrés")),
    Unit.OUVRABLE_DAY: (Words("ouvrable day", "jour ouvrable"), Words("ouvrable days", "jours ouvrables")),
    Unit.BARE_DAY: (Words("day", "jour"), Words("days", "jours")),
}
_KINDS = {
    Unit.WORKING_DAY: (Words("working", "ouvré"), Words("working", "ouvrés")),
    Unit.OUVRABLE_DAY: (Words("ouvrable", "ouvrable"), Words("ouvrable", "ouvrables")),
}
_CLOCK_NOUNS = (("hour", "hours"), ("minute", "minutes"), ("second", "seconds"))
_WEEKDAYS = (
    Words("Monday", "lundi"),
    Words("Tuesday", "mardi"),
    Words("Wednesday", "mercredi"),
    Words("Thursday", "jeudi"),
    Words("Friday", "vendredi"),
    Words("Saturday", "samedi"),
    Words("Sunday", "dimanche"),
)
_MONTHS = (
    Words("January", "janvier"), Words("February", "février"), Words("March", "mars"), Words("April", "avril"),
    Words("May", "mai"), Words("June", "juin"), Words("July", "juillet"), Words("August", "août"),
    Words("September", "septembre"), Words("October", "octobre"), Words("November", "novembre"),
    Words("December", "décembre"),
)  # fmt: skip
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
_FEET = (Words("ft", "pied"), Words("ft", "pieds"))
_INCHES = (Words("in", "pouce"), Words("in", "pouces"))


def say_duration(duration: Duration, language: Language) -> str:
    """`1 h 30`, `2 working days` or `2 jours ouvrés`, `3 weeks` or `3 semaines`."""
    amount, unit = duration.amount, duration.unit
    if unit is Unit.SECOND:
        return _elapsed(amount)
    if unit is Unit.WORKING_SECOND:
        return _opening_en(amount) if language == "en" else _opening_fr(amount)
    if unit is Unit.DAY and amount and amount % 7 == 0 and amount <= 7 * _MOST_WEEKS:
        return _counted(amount // 7, _WEEK, language)
    if unit is Unit.MONTH and amount and amount % 12 == 0:
        return _counted(amount // 12, _YEAR, language)
    return _counted(amount, _NOUNS[unit], language)


def say_clock(seconds: int, language: Language) -> str:
    """`18:00`; in French `18 h`, `18 h 30`. The seconds of a next day are said as of that day."""
    hour, minute, second = _split(seconds if seconds <= FULL_DAY else seconds - FULL_DAY)
    if second:
        return f"{hour:02}:{minute:02}:{second:02}"
    if language == "en":
        return f"{hour:02}:{minute:02}"
    return f"{hour}{GLUE}h{GLUE}{minute:02}" if minute else f"{hour}{GLUE}h"


def say_hours(span: tuple[int, int], language: Language) -> str:
    """`09:00–12:30`; in French `9 h – 12 h 30`."""
    dash = "–" if language == "en" else f"{GLUE}– "
    return dash.join(say_clock(seconds, language) for seconds in span)


def say_day(day: DayOffset, language: Language) -> str:
    """`D+3`, `D+3 working`; in French `J+3`, `J+3 ouvrés`."""
    offset = ("D" if language == "en" else "J") + (f"{day.days:+d}" if day.days else "")
    if day.kind not in _KINDS:
        return offset
    return f"{offset}{GLUE}{_form(abs(day.days), _KINDS[day.kind], language)}"


def say_date(day: date, language: Language) -> str:
    """`4 April 2026`; in French `4 avril 2026`, `1er mai 2026`."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number}{GLUE}{_MONTHS[day.month - 1].said(language)} {day.year}"


def say_weekdays(days: Days, language: Language) -> str:
    """`Monday to Friday`, `Tuesday and Thursday`, `working days`, and the same in French."""
    if days.working:
        return "working days" if language == "en" else "jours ouvrés"
    names = [_WEEKDAYS[day].said(language) for day in days.weekdays]
    if len(names) > 2 and days.weekdays[-1] - days.weekdays[0] == len(names) - 1:
        return f"{names[0]} {'to' if language == 'en' else 'à'} {names[-1]}"
    return _listed(names, "and" if language == "en" else "et")


def say_money(money: Money, language: Language) -> str:
    """`€80`, `£1,600.50`, `CHF 20`; in French `80 €`, `1 600,50 £`, `20 CHF`."""
    units, cents = divmod(money.cents, 100)
    decimals = f".{cents:02}" if cents else ""
    symbol = _SYMBOLS.get(money.currency)
    if language == "en":
        return f"{symbol or money.currency + GLUE}{units:,}{decimals}"
    grouped = f"{units:,}".replace(",", GLUE)
    return f"{grouped}{decimals.replace('.', ',')}{GLUE}{symbol or money.currency}"


def say_share(share: int, language: Language) -> str:
    """Hundredths of a percent as `95.5%`; in French `95,5 %`."""
    percent, hundredths = divmod(share, 100)
    number = f"{percent}.{hundredths:02}".rstrip("0").rstrip(".") if hundredths else str(percent)
    return f"{number}%" if language == "en" else f"{number.replace('.', ',')}{GLUE}%"


def say_distance(distance: Distance, language: Language) -> str:
    """The distance in the unit it was written in: `2.5 m`, `10 ft`; in French `2,5 m`, `10 pieds`."""
    match = re.match(r"([0-9]+(?:[.,][0-9]+)?)[^0-9a-z]*([a-z]+)", distance.written.lower())
    if match is None:
        return f"{distance.millimetres}{GLUE}mm"
    number, unit = match[1].replace(",", "."), match[2]
    if unit in ("ft", "foot", "feet", "pied", "pieds"):
        unit = _form(int(float(number)), _FEET, language)
    elif unit in ("in", "inch", "inches", "pouce", "pouces"):
        unit = _form(int(float(number)), _INCHES, language)
    elif unit not in ("mm", "cm", "km"):
        unit = "m"
    return f"{number if language == 'en' else number.replace('.', ',')}{GLUE}{unit}"


def _split(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds // 60 % 60, seconds % 60


def _elapsed(seconds: int) -> str:
    hours, minutes, rest = _split(seconds)
    if hours and minutes and not rest:
        return f"{hours}{GLUE}h{GLUE}{minutes:02}"
    counts = zip((hours, minutes, rest), ("h", "min", "s"), strict=True)
    return GLUE.join(f"{count}{GLUE}{unit}" for count, unit in counts if count) or f"0{GLUE}s"


def _opening_fr(seconds: int) -> str:
    leading = next((count for count in _split(seconds) if count), 0)
    return f"{_elapsed(seconds)}{GLUE}{'ouvrées' if leading > 1 else 'ouvrée'}"


def _opening_en(seconds: int) -> str:
    counts = [(count, nouns) for count, nouns in zip(_split(seconds), _CLOCK_NOUNS, strict=True) if count]
    parts = [f"{count}{GLUE}{nouns[count != 1]}" for count, nouns in counts] or [f"0{GLUE}seconds"]
    return GLUE.join((parts[0].replace(GLUE, f"{GLUE}working ", 1), *parts[1:]))


def _counted(amount: int, nouns: tuple[Words, Words], language: Language) -> str:
    return f"{amount}{GLUE}{_form(amount, nouns, language)}"


def _form(amount: int, nouns: tuple[Words, Words], language: Language) -> str:
    """Singular or plural: English says `0 days`, French `0 jour`."""
    plural = amount != 1 if language == "en" else amount > 1
    return nouns[plural].said(language)


def _listed(names: Sequence[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"
