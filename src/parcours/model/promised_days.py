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
    said = _promised_durations(meant.suggestion, subject)
    if all(part == as_promised for part, as_promised in said.items()):
        return meant
    longest_first = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    better = re.sub(rf"(?<![0-9.,])(?:{longest_first})", lambda found: said[found[0]], meant.suggestion)
    reason = meant.reason
    return Unreadable(Words(f"{reason.en}, and {WHICH_DAYS.en}", f"{reason.fr}, et {WHICH_DAYS.fr}"), better)


def _promised_durations(typed: str, subject: Subject) -> dict[str, str]:
    """The durations in a proposed time, or the one it is, each as a promise says it."""
    sentence = read_sentence(typed, subject.units)
    parts = [part for part in sentence.values() if isinstance(part, str)] if isinstance(sentence, dict) else [typed]
    found = [(part, read_duration(part, subject.units)) for part in parts]
    return {
        part: in_working_days(days, part) if days.unit is Unit.BARE_DAY else part
        for part, days in found
        if isinstance(days, Duration)
    }
