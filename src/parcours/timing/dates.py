"""Instants as a message or a page says them, in both languages. Floor 1."""

from parcours.diagnostics import Language, Words
from parcours.timing.clock import FULL_DAY
from parcours.timing.words import say_clock, say_date
from parcours.timing.zones import day_at, zone_of

_SHORT_DAYS = (
    Words("Mon", "lun."), Words("Tue", "mar."), Words("Wed", "mer."), Words("Thu", "jeu."), Words("Fri", "ven."),
    Words("Sat", "sam."), Words("Sun", "dim."),
)  # fmt: skip


def say_instant(instant: int, zone: str, language: Language) -> str:
    """UTC epoch seconds on the clocks of a zone, to the minute: `Sat 4 April 2026 12:15`, `sam. 4 avril 2026 12 h 15`."""
    wall = zone_of(zone).wall_at(instant)
    day = day_at(wall)
    clock = say_clock(wall % FULL_DAY // 60 * 60, language)
    return f"{_SHORT_DAYS[day.weekday()].said(language)} {say_date(day, language)} {clock}"
