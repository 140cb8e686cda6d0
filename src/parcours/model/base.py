"""What specs share: the scalar types of the language, and what any item may say of itself.

A scalar is read from text to an exact value once, here; the reading itself lives in `timing`. A reading that fails raises
`PydanticCustomError("unreadable", …)` whose context carries the reason in both languages; `decode` turns it into a fault.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import ValidationInfo

from parcours.diagnostics import Words
from parcours.model.read import Read, ReadWithUnits
from parcours.model.spec import Bounds, Spec
from parcours.timing.clock import FULL_DAY
from parcours.timing.units import (
    NO_UNITS,
    DayOffset,
    Days,
    Distance,
    Duration,
    Money,
    Unit,
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

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LONGEST_ID = 64
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{device}{n}" for device in ("com", "lpt") for n in range(10))})

T = TypeVar("T")


NOT_BLANK = r"\S"
Text = Annotated[str, Bounds(pattern=NOT_BLANK)]
Texts = tuple[Text, ...]
Id = Annotated[str, Bounds(pattern=rf"^{SLUG}$", max_length=LONGEST_ID)]
Ref = Id
Refs = tuple[Ref, ...]
SomeRefs = Annotated[Refs, Bounds(min_length=1)]
EventRef = Annotated[str, Bounds(pattern=rf"^{SLUG}(?:\.{SLUG})?$", max_length=2 * LONGEST_ID + 1)]


class Item(Spec):
    """Anything an author may name, describe, source and annotate."""

    name: Text | None = None
    description: Text | None = None
    source: Texts = ()
    note: Text | None = None


def unreadable(what: str, trouble: Unreadable, text: str = "") -> PydanticCustomError:
    """The refusal of a value; `text` is what was read, where that may be a part of a sentence or an item of a list only."""
    reason, better = trouble.reason, trouble.suggestion or ""
    context = {"what": what, "en": reason.en, "fr": reason.fr, "suggestion": better, "text": text}
    return PydanticCustomError("unreadable", "unreadable", context)


def _reader(what: str, read: Callable[[str], T | Unreadable]) -> Callable[[object], T]:
    def reading(value: object) -> T:
        if not isinstance(value, str):
            value = _as_text(value)
        found = read(value)
        if isinstance(found, Unreadable):
            raise unreadable(what, found)
        return found

    return reading


def _as_text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise PydanticCustomError("string_type", "text")
    return str(value)


def _duration(value: object, info: ValidationInfo) -> Duration:
    found = read_duration(value if isinstance(value, str) else _as_text(value), info.context or NO_UNITS)
    if isinstance(found, Unreadable):
        raise unreadable("duration", found)
    return found


def _exact_duration(value: object, info: ValidationInfo) -> Duration:
    found = _duration(value, info)
    if found.unit is Unit.BARE_DAY:
        raise unreadable("duration", Unreadable(WHICH_DAYS, in_working_days(found, str(value))), str(value))
    return found


def in_working_days(days: Duration, text: str) -> str:
    """Days that do not say which as so many working days, in the language of the text that counts them."""
    is_one = days.amount == 1
    french, english = "jour ouvré" if is_one else "jours ouvrés", "working day" if is_one else "working days"
    return f"{days.amount} {french if 'j' in text.casefold() else english}"


WHICH_DAYS = Words(
    "in a promise, days say which: working, elapsed or ouvrable days",
    "dans une promesse, les jours disent lesquels : ouvrés, ouvrables ou calendaires",
)


def _weekdays(value: object) -> Days:
    words = value if isinstance(value, list) and all(isinstance(word, str) for word in value) else _as_words(value)
    found = read_weekdays(words)
    if isinstance(found, Unreadable):
        raise _unread_days(words, found)
    return found


def _unread_days(words: str | Sequence[str], trouble: Unreadable) -> PydanticCustomError:
    """The refusal of days: of the first that cannot be read alone, where they are a list."""
    for word in () if isinstance(words, str) else words:
        if isinstance(alone := read_weekdays(word), Unreadable):
            return unreadable("days", alone, word)
    return unreadable("days", trouble)


def _as_words(value: object) -> str:
    if isinstance(value, str):
        return value
    raise PydanticCustomError("days_type", "days")


def _window(value: object) -> tuple[int, int]:
    if isinstance(value, str):
        return _reader("hours", read_hours)(value)
    if not isinstance(value, list) or len(value) != 2:
        raise PydanticCustomError("two_clocks", "two clocks")
    first, last = map(_clock_of_two, value)
    return first, last if last > first else last + FULL_DAY


def _clock_of_two(value: object) -> int:
    text = value if isinstance(value, str) else _as_text(value)
    found = read_clock(text)
    if isinstance(found, Unreadable):
        raise unreadable("clock", found, text)
    return found


def _share(value: object) -> int:
    found = read_share(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    if found is None:
        raise PydanticCustomError("string_type", "text")
    if isinstance(found, Unreadable):
        raise unreadable("share", found)
    return found


YES = frozenset({"oui", "yes", "true", "vrai"})
NO = frozenset({"non", "no", "false", "faux"})


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = value.casefold() if isinstance(value, str) else ""
    if word in YES or word in NO:
        return word in YES
    raise PydanticCustomError("bool_type", "yes or no")


def _yes(value: object) -> bool:
    if not _boolean(value):
        raise PydanticCustomError("only_yes", "yes")
    return True


def read_number(value: object) -> int | float:
    """A number, or a text that is one: with a comma or a point, spaces between groups of digits."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        bare = value.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace("−", "-").replace(",", ".")
        if bare.lstrip("+-").replace(".", "", 1).isdecimal() and bare.isascii() and len(bare) <= 20:
            return float(bare) if "." in bare else int(bare)
    raise PydanticCustomError("float_type", "number")


Length = Annotated[Duration, ReadWithUnits(_duration)]
ExactLength = Annotated[Duration, ReadWithUnits(_exact_duration)]
"""A duration whose days say which they are: promises are held to them."""
Clock = Annotated[int, Read(_reader("clock", read_clock))]
"""Seconds after midnight, 0 to 86,400."""
Day = Annotated[DayOffset, Read(_reader("day", read_day))]
Weekdays = Annotated[Days, Read(_weekdays)]
Window = Annotated[tuple[int, int], Read(_window)]
"""Two instants in seconds after midnight; the second may pass 86,400."""
Date = Annotated[date, Read(_reader("date", read_date))]
Share = Annotated[int, Read(_share)]
"""Hundredths of a percent."""
Amount = Annotated[Money, Read(_reader("money", read_money))]
Metres = Annotated[Distance, Read(_reader("distance", read_distance))]
YesNo = Annotated[bool, Read(_boolean)]
Yes = Annotated[bool, Read(_yes)]
"""A key that is either left out or says yes."""
Number = Annotated[int | float, Read(read_number)]

Status = Literal["draft", "workshop", "validated", "published"]
Measure = Literal["max", "average", "share"]
