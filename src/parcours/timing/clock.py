"""Clocks and opening hours as seconds after midnight. Floor 1."""

import re
from functools import lru_cache

from parcours.timing.written import Unreadable, refused, too_long, written

FULL_DAY = 86_400
"""Seconds from 00:00 to 24:00."""
_COLON = r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?"
_HOURS = r"([0-9]{1,2}) ?h(?:eures?)?(?: ?([0-9]{2}))?()"
_OTHER = r"([0-9]{1,2})(?:[:.]?([0-9]{2}))? ?(am|pm|a\.m\.|p\.m\.)?"
_SPAN = r"(?:de |from )?([^-]+?)(?: ?- ?| a | to )([^-]+)"

_ROUND_THE_CLOCK = r"24 ?(?:h|heures)?(?: ?(?:/|sur) ?(?:24|7)(?: ?h| heures)?)?|24 hours(?: a day)?|(?:all|whole) day|toute la journee"


def read_clock(text: str) -> int | Unreadable:
    """Seconds after midnight, 0 to 86400: `18:00`, `18:00:30`, `18 h`, `18h30`, `24:00`."""
    return too_long(text) or _read_clock(text)


def read_hours(text: str) -> tuple[int, int] | Unreadable:
    """A span in seconds after midnight: `09:00-12:30`, `9h-12h30`; an end not after the start is the next day's."""
    return too_long(text) or _read_hours(text)


@lru_cache(maxsize=1024)
def _read_clock(text: str) -> int | Unreadable:
    folded = written(text).folded
    match = re.fullmatch(_COLON, folded) or re.fullmatch(_HOURS, folded)
    if match:
        return _seconds(match[1], match[2], match[3])
    near = re.fullmatch(_OTHER, folded)
    if near:
        return refused("a clock is written 18:00 or 18 h 30", "une heure s'écrit 18:00 ou 18 h 30", _on_24_hours(near))
    noon = "12:00" if folded in ("noon", "midi") else None
    return refused("not a clock such as 18:00 or 18 h 30", "n'est pas une heure comme 18:00 ou 18 h 30", noon)


def _seconds(hours: str, minutes: str | None, seconds: str | None) -> int | Unreadable:
    if int(minutes or 0) > 59 or int(seconds or 0) > 59:
        return refused("an hour has 60 minutes, a minute 60 seconds", "une heure a 60 minutes, une minute 60 secondes")
    instant = int(hours) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    if instant > FULL_DAY:
        return refused("a day has 24 hours", "un jour a 24 heures")
    return instant


def _on_24_hours(match: re.Match[str]) -> str | None:
    """What `6 pm`, `18.30`, `1830` or `18` would be, if they are a time of the day."""
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    suggestion = f"{hour:02}:{minute:02}"
    return suggestion if isinstance(_read_clock(suggestion), int) else None


@lru_cache(maxsize=256)
def _read_hours(text: str) -> tuple[int, int] | Unreadable:
    whole = written(text)
    if re.fullmatch(_ROUND_THE_CLOCK, whole.folded):
        return refused("all day is written 00:00-24:00", "toute la journée s'écrit 00:00-24:00", "00:00-24:00")
    match = re.fullmatch(_SPAN, whole.folded)
    if match is None:
        return refused("hours are written 09:00-12:30", "des horaires s'écrivent 09:00-12:30")
    texts = [whole.text[match.start(group) : match.end(group)] for group in (1, 2)]
    start, end = (_read_clock(text) for text in texts)
    if isinstance(start, int) and isinstance(end, int):
        if start == FULL_DAY:
            return refused("hours begin before 24:00", "des horaires commencent avant 24:00", f"00:00-{texts[1]}")
        return (start, end if end > start else end + FULL_DAY)
    return _mended(texts, (start, end))


def _mended(texts: list[str], clocks: tuple[int | Unreadable, int | Unreadable]) -> Unreadable:
    refusals = [clock for clock in clocks if isinstance(clock, Unreadable)]
    better = [text if isinstance(clock, int) else clock.suggestion for text, clock in zip(texts, clocks, strict=True)]
    suggestion = f"{better[0]}-{better[1]}" if better[0] and better[1] else None
    return Unreadable(refusals[0].reason, suggestion)
