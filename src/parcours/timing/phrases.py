"""Sentences that say more than most, or less than they should: whatever form a timing may take, read with care. Floor 1.

Durations, clocks and days in a sentence have been read once, so that a fault is told of the sentence. Which forms there are is in
`forms`.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.timing.clock import read_clock
from parcours.timing.days import Days, read_day, read_weekdays
from parcours.timing.durations import Duration, read_duration
from parcours.timing.forms import BOUNDS, CLOCKS, DURATIONS, EVENTS, FORMS, KEYWORDS
from parcours.timing.written import Unreadable, Written, nearest, refused, written

_Units = Mapping[str, Duration]
_LONGEST_TO_MEND = 16
"""Words; a longer sentence is not searched for a misspelt one."""


class _Operand(NamedTuple):
    key: str
    text: str
    start: int
    end: int


class _Pair(NamedTuple):
    key: str
    value: str | bool | tuple[str, ...] | tuple["_Pair", ...]


def read_phrase(text: str, units: _Units) -> dict[str, object] | Unreadable:
    """The mapping of a sentence of any form, as `read_sentence` gives it."""
    found = _read(text, tuple(units.items()))
    return found if isinstance(found, Unreadable) else _mapping(found)


def _mapping(pairs: tuple[_Pair, ...]) -> dict[str, object]:
    """The pairs as plain, fresh data."""
    mapping: dict[str, object] = {}
    for key, value in pairs:
        inner = [pair for pair in value if isinstance(pair, _Pair)] if isinstance(value, tuple) else []
        if inner:
            mapping[key] = _mapping(tuple(inner))
        else:
            mapping[key] = list(value) if isinstance(value, tuple) else value
    return mapping


@lru_cache(maxsize=4096)
def _read(text: str, units: tuple[tuple[str, Duration], ...]) -> tuple[_Pair, ...] | Unreadable:
    whole = written(text)
    own = dict(units)
    found = _first_form(whole, own)
    if found is not None and not isinstance(found, Unreadable):
        return found
    refusal = _misspelt(whole, own, found) or found or _unknown(whole)
    better = refusal.suggestion
    return refusal if better is not None and _is_readable(better, own) else Unreadable(refusal.reason)


def _is_readable(text: str, units: _Units) -> bool:
    found = _first_form(written(text), units)
    return found is not None and not isinstance(found, Unreadable)


def _first_form(whole: Written, units: _Units) -> tuple[_Pair, ...] | Unreadable | None:
    """What the first fitting form says, else the first refusal, else nothing."""
    refusal = None
    for form in FORMS:
        match = form.fits(whole.folded)
        if match is None or (form is FORMS[-1] and not _is_within(match)):
            continue
        found = _said(whole, match, units)
        if not isinstance(found, Unreadable):
            return found
        refusal = refusal or found
    return refusal


def _is_within(match: re.Match[str]) -> bool:
    """Whether the last form, which fits anything, was meant."""
    said = match["within"]
    return ":" not in said and (match.start("within") > 0 or re.match("[0-9]|p[t0-9]", said) is not None)


def _said(whole: Written, match: re.Match[str], units: _Units) -> tuple[_Pair, ...] | Unreadable:
    pairs: dict[str, _Pair] = {}
    for key, folded in match.groupdict().items():
        if folded is None:
            continue
        start, end = match.span(key)
        value = _value(_Operand(key, whole.text[start:end], start, end), units)
        if isinstance(value, Unreadable):
            better = f"{whole.text[:start]}{value.suggestion}{whole.text[end:]}" if value.suggestion else None
            return Unreadable(value.reason, better)
        key = "of" if key == "anchor" else key
        if key in pairs:
            return refused("it names two events", "deux événements à la fois")
        pairs[key] = _Pair(key, value)
    if not pairs:
        return refused("it does not say how long", "ne dit pas combien de temps")
    return _gathered(pairs)


def _gathered(pairs: dict[str, _Pair]) -> tuple[_Pair, ...]:
    """The pairs in canonical keys: two clocks are `between`, two bounds are `lasts`."""
    start, end, days = (pairs.pop(key, None) for key in ("start", "end", "on"))
    bounds = [_Pair(key, pairs.pop(name).value) for name, key in BOUNDS.items() if name in pairs]
    if start and end:
        pairs["between"] = _Pair("between", (str(start.value), str(end.value)))
    if days:
        pairs["on"] = days
    if bounds:
        pairs["lasts"] = _Pair("lasts", tuple(bounds))
    return tuple(pairs.values())


def _value(operand: _Operand, units: _Units) -> str | bool | tuple[str, ...] | Unreadable:
    key, text = operand.key, operand.text
    if key in DURATIONS:
        return _duration(key, text, units)
    if key in CLOCKS:
        clock = read_clock(text)
        return clock if isinstance(clock, Unreadable) else text
    if key in EVENTS:
        return _event(text)
    if key == "day":
        day = read_day(text)
        return day if isinstance(day, Unreadable) else text
    return _days(text) if key == "on" else True


def _duration(key: str, text: str, units: _Units) -> str | Unreadable:
    found = read_duration(text, units)
    if not isinstance(found, Unreadable):
        return text
    one = f"1 {text}"
    if key == "every" and text[:1].isalpha() and isinstance(read_duration(one, units), Duration):
        return one
    return found


def _days(text: str) -> str | tuple[str, ...] | Unreadable:
    found = read_weekdays(text)
    if isinstance(found, Days):
        return "working_days" if found.working else tuple(part for part in re.split(r"\s*,\s*", text) if part)
    return found


def _event(text: str) -> str | Unreadable:
    """The id of an event, or `moment.event`; a clock is none."""
    slugs = re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?", text)
    if slugs and not text.isdigit() and isinstance(read_clock(text), Unreadable):
        return text
    if text[0].isdigit():
        return refused(f'"{text}" is not the id of an event', f"« {text} » n'est pas l'identifiant d'un événement")
    near = event_meant(text)
    return refused(f'"{text}" is not the id of an event', f"« {text} » n'est pas l'identifiant d'un événement", near)


def event_meant(text: str) -> str | None:
    """The id that an event called so would have, if it is called in a few words: `appel-recu` for `l'appel reçu`."""
    bare = re.sub("^(?:(?:the|an|le|la|les|un|une|du|des) |[ld]')", "", written(text).folded)
    slug = re.sub(r"[^a-z0-9.]+", "-", bare).strip("-.")
    return slug if len(text.split()) <= 4 and slug != text and isinstance(_event(slug or "0"), str) else None


def is_time(text: str) -> bool:
    """Whether a text is a time of day or a length of time, and so hardly the name of an event."""
    return not all(isinstance(read(text), Unreadable) for read in (read_clock, read_duration))


def _misspelt(whole: Written, units: _Units, refusal: Unreadable | None) -> Unreadable | None:
    """A refusal whose suggestion mends one word, if the sentence could then be read."""
    words = whole.text.split(" ")
    if len(words) > _LONGEST_TO_MEND:
        return None
    for place, word in enumerate(whole.folded.split(" ")):
        near = None if word in KEYWORDS else nearest(word, KEYWORDS, cutoff=0.7)
        if near is None:
            continue
        mended = " ".join((*words[:place], KEYWORDS[near], *words[place + 1 :]))
        if _is_readable(mended, units):
            reason = refusal.reason if refusal else _unknown(whole).reason
            return Unreadable(reason, mended)
    return None


def _unknown(whole: Written) -> Unreadable:
    """What to say of a sentence that has no known form: the nearest ones."""
    if not whole.text:
        return refused("nothing is written", "rien n'est écrit")
    words = set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?|±", whole.folded))
    near = [form.example for form in FORMS if words.intersection(form.betrayed_by)][:2] or [
        form.example for form in (FORMS[-1], FORMS[-2], FORMS[0])
    ]
    said = Words("; ".join(example.en for example in near), " ; ".join(example.fr for example in near))
    clock = f"by {whole.text}" if isinstance(read_clock(whole.text), int) else None
    return refused(f"it is said like this: {said.en}", f"cela se dit ainsi : {said.fr}", clock)
