"""Days proposed where a promise stands: there they say which, so that what is proposed can be typed as it is. Part of floor 3."""

import re

from parcours.diagnostics import Words
from parcours.model.base import WHICH_DAYS, in_working_days
from parcours.model.subject import Subject
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Duration, Unit, Unreadable, read_duration


def promised(meant: Unreadable, subject: Subject) -> Unreadable:
    """What is proposed in a promise: of days that do not say which, working days, and the reason says why; else the same."""
    if meant.suggestion is None or subject.kind != "commitment":
        return meant
    better = meant.suggestion
    for said, days in _bare_days(better, subject):
        better = re.sub(rf"(?<![0-9.,]){re.escape(said)}", in_working_days(days, said), better)
    if better == meant.suggestion:
        return meant
    reason = meant.reason
    return Unreadable(Words(f"{reason.en}, and {WHICH_DAYS.en}", f"{reason.fr}, et {WHICH_DAYS.fr}"), better)


def _bare_days(typed: str, subject: Subject) -> list[tuple[str, Duration]]:
    """The durations in a proposed time, or the one it is, that count days without saying which."""
    sentence = read_sentence(typed, subject.units)
    parts = [part for part in sentence.values() if isinstance(part, str)] if isinstance(sentence, dict) else [typed]
    found = [(part, read_duration(part, subject.units)) for part in parts]
    return [(part, days) for part, days in found if isinstance(days, Duration) and days.unit is Unit.BARE_DAY]
