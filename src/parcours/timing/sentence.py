"""Timings as sentences: `5 min after call-received` is `{within: 5 min, of: call-received}`. Floor 1.

A sentence becomes the mapping that says the same, in canonical keys, its values as they were written. Most say no more than a
delay and an event, and are read here; what else may be said is read in `phrases`.
"""

import re
from collections.abc import Mapping
from functools import cache

from parcours.timing.durations import NO_UNITS, Duration
from parcours.timing.written import Unreadable, too_long


def read_sentence(text: str, units: Mapping[str, Duration] = NO_UNITS) -> dict[str, object] | Unreadable:
    """The mapping of a timing sentence; `units` are the house's own, as for `read_duration`.

    Durations, clocks, days and events stay texts; `at_once` is True, `between` a list of two clocks, `on` a list of
    days or `working_days`, `lasts` a duration or a mapping.
    """
    if (usual := _usual().fullmatch(text)) and not too_long(text):
        within, at_once, anchor, every, until = usual.groups()
        if every:
            return {"every": every, "until": until} if until else {"every": every}
        said: dict[str, object] = {"at_once": True} if at_once else {"within": within}
        if anchor:
            said["of"] = anchor
        return said
    from parcours.timing.phrases import read_phrase  # with the patterns of all forms

    return too_long(text) or read_phrase(text, units)


@cache
def _usual() -> re.Pattern[str]:
    """What most cues say, `5 min after event` and the like: read at once, with the result that the forms would give."""
    duration = r"[1-9][0-9]{0,4} (?:s|min|h|h [0-5]?[0-9])"
    event = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?"
    return re.compile(
        rf"(?:(?:within |sous )?(?P<within>{duration})|(?P<at_once>at once|aussitôt))(?: (?:after|après|apres) (?P<of>{event}))?"
        rf"|(?:every|toutes les) (?P<every>{duration})(?: (?:until|jusqu'à) (?P<until>{event}))?"
    )
