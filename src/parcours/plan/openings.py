"""Days that come back, and opening hours, in words. Part of floor 6's plan."""

import re

from parcours.diagnostics import Language
from parcours.link.project import Calendar
from parcours.timing.clock import FULL_DAY
from parcours.timing.days import Days
from parcours.timing.words import say_hours, say_weekdays

_WHOLE_WEEK = 7
_ROUND_THE_CLOCK = ((0, FULL_DAY),)


def say_days(days: Days, language: Language) -> str:
    """`every Monday`, `Monday to Friday`, `every day`; « chaque lundi », « les mardis et jeudis », « du lundi au vendredi »."""
    said = say_weekdays(days, language)
    if days.working:
        return said
    if len(days.weekdays) == _WHOLE_WEEK:
        return "every day" if language == "en" else "chaque jour"
    if _is_range(days):
        return said if language == "en" else f"du {said.replace(' à ', ' au ')}"
    if language == "en":
        return f"every {said}"
    return f"chaque {said}" if len(days.weekdays) == 1 else f"les {re.sub(r'(?<=di|he)(?=,| |$)', 's', said)}"


def _is_range(days: Days) -> bool:
    return len(days.weekdays) > 2 and days.weekdays[-1] - days.weekdays[0] == len(days.weekdays) - 1


def say_opening(calendar: Calendar, language: Language) -> str:
    """`Monday to Friday, 08:30–17:00 (Office hours), except public holidays`; the name only if one is written."""
    spec = calendar.spec
    is_french = language == "fr"
    if spec.hours == _ROUND_THE_CLOCK:
        hours = "jour et nuit" if is_french else "day and night"
    else:
        hours = ", ".join(say_hours(span, language) for span in spec.hours)
    name = f" ({spec.name})" if spec.name else ""
    holidays = (", jours fériés exclus" if is_french else ", except public holidays") if spec.holidays else ""
    return f"{say_days(spec.days, language)}, {hours}{name}{holidays}"
