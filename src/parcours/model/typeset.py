"""Values between the quotes of a word processor, which YAML takes for letters: told with the value that stands between them."""

import re
from collections.abc import Callable, Mapping

from parcours.diagnostics import Diagnostic, Fact
from parcours.model.base import NO, YES
from parcours.model.refusal_words import EXPECTED, WHAT
from parcours.timing.sentence import read_sentence
from parcours.timing.units import (
    Duration,
    Unreadable,
    read_clock,
    read_date,
    read_day,
    read_distance,
    read_duration,
    read_hours,
    read_money,
    read_share,
    read_weekdays,
)

Units = Mapping[str, Duration]

_BETWEEN = re.compile("[“”„«‘’][ \u00a0\u202f]*(.+?)[ \u00a0\u202f]*[“”»’]")
_READERS: Mapping[Fact, Callable[[str, Units], object]] = {
    WHAT["duration"]: read_duration,
    WHAT["timing"]: read_sentence,
    WHAT["clock"]: lambda text, _: read_clock(text),
    WHAT["date"]: lambda text, _: read_date(text),
    WHAT["day"]: lambda text, _: read_day(text),
    WHAT["days"]: lambda text, _: read_weekdays(text),
    WHAT["hours"]: lambda text, _: read_hours(text),
    WHAT["share"]: lambda text, _: read_share(text),
    WHAT["money"]: lambda text, _: read_money(text),
    WHAT["distance"]: lambda text, _: read_distance(text),
}
_NUMBER = re.compile("[+-]?[0-9]{1,9}")


def without_quotes(fault: Diagnostic, units: Units) -> Diagnostic:
    """A fault that proposes what stands between such quotes, if that is a value of the kind that is missing."""
    written = fault.span.text
    found = _BETWEEN.findall(written) if fault.fix is None and fault.span.start.line == fault.span.end.line else []
    if not found or not all(_would_do(text, fault.facts, units) for text in found):
        return fault
    if written.startswith("["):
        return fault._replace(suggestion=_BETWEEN.sub(r'"\1"', written), is_slip=True)
    is_one = len(found) == 1 and _BETWEEN.fullmatch(written) is not None
    return fault._replace(suggestion=found[0], is_slip=True) if is_one else fault


def is_between_quotes(text: str) -> bool:
    """Whether a text stands between such quotes: those of a list are mended all at once."""
    return _BETWEEN.fullmatch(text) is not None


def _would_do(text: str, facts: Mapping[str, Fact], units: Units) -> bool:
    expected = facts.get("expected")
    if expected == EXPECTED["int_type"]:
        return _NUMBER.fullmatch(text) is not None
    if expected == EXPECTED["bool_type"]:
        return text.casefold() in YES | NO
    read = _READERS.get(facts.get("what", ""))
    return read is not None and not isinstance(read(text, units), Unreadable)
