"""Pydantic's errors, told as faults of ours: by `type` and `ctx`, never by pydantic's own words."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.model import faults
from parcours.model.base import LONGEST_ID, NOT_BLANK
from parcours.model.kinds import kind_named
from parcours.model.place import Place
from parcours.model.refusal import Refusal
from parcours.model.refusal_words import (
    AS_ITEM,
    AS_TIME,
    BARE_NUMBER,
    COMMA,
    DIVIDE,
    EXPECTED,
    LISTED,
    QUOTED_TEXT,
    RANGES,
    SOMETHING_ELSE,
    limit,
)
from parcours.model.shape import model_at, shape_of
from parcours.model.subject import Subject, cut, found_at
from parcours.model.timing import TimingSpec
from parcours.model.typeset import without_quotes
from parcours.model.unread_values import no_timing, time_zone, unreadable
from parcours.model.vocabulary import ENUM_WORDS, KEYS, all_spellings, id_for, is_slip, listed_ids, nearest, spellings
from parcours.source import Edit
from parcours.syntax.nodes import same_data
from parcours.timing.phrases import event_meant, is_time
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Unreadable

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails, ValidationError

MOST_FAULTS = 100
"""How many faults of one entry are told; a hundred is already a story."""


def told(error: "ValidationError", subject: Subject) -> list[Diagnostic]:
    """The faults of one refused entry, in pydantic's order."""
    details = error.errors(include_url=False, include_input=False)[:MOST_FAULTS]
    found = [
        (detail["loc"][:-1], _told_one(detail, subject)) for detail in details if not _is_told_below(detail, details)
    ]
    misspelt = {fault.suggestion for _, fault in found if fault.rule is faults.UNKNOWN_KEY and fault.suggestion}
    named_above = {owner for owner, fault in found if fault.hint is AS_ITEM}
    return [
        fault
        for owner, fault in found
        if fault.rule is not faults.MISSING_KEY or not (owner in named_above or _is_meant(fault, misspelt))
    ]


def _is_told_below(detail: "ErrorDetails", details: Sequence["ErrorDetails"]) -> bool:
    """Whether a list seems empty only because what it holds was refused."""
    path = detail["loc"]
    return detail["type"] == "too_short" and any(
        other["loc"][: len(path)] == path and len(other["loc"]) > len(path) for other in details
    )


def _is_meant(missing: Diagnostic, misspelt: set[str]) -> bool:
    """Whether a key is missing only because it is misspelt: a fault is told at its cause."""
    key = missing.facts["key"]
    return any(key in (word, *spellings(word, KEYS)) or word in spellings(str(key), KEYS) for word in misspelt)


def _told_one(detail: "ErrorDetails", subject: Subject) -> Diagnostic:
    path = tuple(step for step in detail["loc"] if step != "[key]")
    refusal = Refusal(detail["type"], detail.get("ctx", {}), path, subject.place.at(*path), subject)
    return without_quotes(_TELLERS.get(refusal.kind, _wrong_type)(refusal), subject.units)


def _unknown_key(refusal: Refusal) -> Diagnostic:
    key, place = str(refusal.path[-1]), refusal.place
    if key.endswith("=") and place.key_span().text.strip("\"'") != key:
        first = Place(place.tree, (*place.path[:-1], f"{key}="))
        label = Label(first.key_span(), Words("first written here", "écrit une première fois ici"))
        edits = place.removal() if same_data(place.data(), first.data()) else ()
        facts: dict[str, Fact] = {"key": place.key_span().text}
        return Diagnostic(faults.KEY_TWICE, place.key_span(), facts, labels=(label,), edits=edits, is_slip=True)
    model = model_at(refusal.subject.model, refusal.path[:-1])
    fields = [*shape_of(model).fields] if model else []
    if len(refusal.path) == 1 and refusal.subject.list_key:
        fields.append(refusal.subject.list_key)
    facts = {"key": refusal.key, "owner": refusal.owner}
    if len(place.path) == 1 and kind_named(key) is not None:
        return Diagnostic(faults.UNKNOWN_KEY, place.key_span(), facts, hint=DIVIDE)
    from parcours.model.misplaced import named_above

    if (name := named_above(refusal, model)) is not None:
        facts["item"] = refusal.subject.word(name)
        return Diagnostic(faults.UNKNOWN_KEY, place.key_span(), facts, hint=AS_ITEM)
    known = all_spellings(fields)
    own = all_spellings(fields, french=refusal.subject.french)
    near = nearest(key, own) or nearest(key, known)
    hint = _home_of(refusal, near) or (COMMA if near is None and place.is_written() and place.data() is None else None)
    near = None if hint else near
    slip = near in own and is_slip(key, near, known)
    return Diagnostic(faults.UNKNOWN_KEY, place.key_span(), facts, suggestion=near, hint=hint, is_slip=slip)


def _home_of(refusal: Refusal, near: str | None) -> Words | None:
    """Where a key belongs that is known, and only not here; None where it is more likely a misspelt one."""
    from parcours.model.misplaced import home_of

    model, subject = model_at(refusal.subject.model, refusal.path[:-1]), refusal.subject
    list_key = subject.list_key if len(refusal.path) == 1 else None
    return home_of(str(refusal.path[-1]), near, model, list_key=list_key, word=subject.word)


def _missing_key(refusal: Refusal) -> Diagnostic:
    facts: dict[str, Fact] = {"key": refusal.subject.word(str(refusal.path[-1])), "owner": refusal.owner}
    is_item = len(refusal.path) == 1 or isinstance(refusal.path[-2], int)
    unwritten = refusal.above.span() if is_item else refusal.above.key_span()
    return Diagnostic(faults.MISSING_KEY, refusal.place.key_span() if refusal.place.is_written() else unwritten, facts)


def _unknown_word(refusal: Refusal) -> Diagnostic:
    if (threshold := _misspelt_threshold(refusal)) is not None:
        return threshold
    canonical = re.findall(r"'([^']+)'", str(refusal.ctx.get("expected", "")))
    allowed = tuple(refusal.subject.value_word(word) for word in canonical)
    written = refusal.place.written()
    known = {spelling: word for word in canonical for spelling in spellings(word, ENUM_WORDS)}
    near = nearest(written, allowed) or nearest(written, known)
    facts: dict[str, Fact] = {"word": cut(written), "key": refusal.key, "allowed": allowed}
    slip = near in allowed and is_slip(written, near, known)
    return Diagnostic(faults.UNKNOWN_WORD, refusal.place.span(), facts, suggestion=near, is_slip=slip)


def _misspelt_threshold(refusal: Refusal) -> Diagnostic | None:
    """A key that the open map took for one of its own, because it is no field of the model that holds the map."""
    model = model_at(refusal.subject.model, refusal.path[:-2])
    if model is None or model.rest is None or refusal.path[-2] != model.rest:
        return None
    written, fields = str(refusal.path[-1]), shape_of(model).fields
    known = all_spellings(fields)
    near = nearest(written, all_spellings(fields, french=refusal.subject.french)) or nearest(written, known)
    if near is None:
        return None
    owner = Words(f'"{refusal.subject.word("rules")}"', f"« {refusal.subject.word('rules')} »")
    facts: dict[str, Fact] = {"key": refusal.key, "owner": owner}
    slip = is_slip(written, near, known)
    return Diagnostic(faults.UNKNOWN_KEY, refusal.place.key_span(), facts, suggestion=near, is_slip=slip)


def _malformed(refusal: Refusal) -> Diagnostic:
    if refusal.ctx.get("pattern") == NOT_BLANK:
        return _empty(refusal)
    written = refusal.place.written()
    is_event = r"\." in refusal.ctx.get("pattern", "") or refusal.ctx.get("max_length", 0) > LONGEST_ID
    parts = filter(None, map(id_for, written.split(".") if is_event else [written]))
    would_do = (event_meant(written) if is_event else None) or ".".join(parts)
    better, facts = would_do if would_do not in ("", written) else None, {"word": cut(written)}
    if is_event and is_time(written):
        facts |= {"clock": refusal.subject.word_in("TimingSpec", "by"), "length": refusal.subject.word("within")}
        return Diagnostic(faults.MALFORMED_ID, refusal.place.span(), facts, hint=AS_TIME)
    items, among = listed_ids(written), refusal.place.listed()
    if not items or among is None:
        return Diagnostic(faults.MALFORMED_ID, refusal.place.span(), facts, suggestion=better, is_slip=True)
    better = f"[{', '.join(items)}]" if isinstance(among.data(), str) else None
    edits = (Edit(refusal.place.span(), better),) if better else ()  # brackets go without the quotes of a text
    return Diagnostic(faults.MALFORMED_ID, refusal.place.span(), facts, suggestion=better, hint=LISTED, edits=edits)


def _empty(refusal: Refusal) -> Diagnostic:
    model, last = model_at(refusal.subject.model, refusal.path[:-1]), refusal.path[-1]
    field = model.fields.get(last) if model is not None and isinstance(last, str) else None
    edits = () if field is not None and field.is_required else refusal.place.removal()  # it would be missing then
    return Diagnostic(faults.EMPTY_VALUE, refusal.place.key_span(), {"key": refusal.key}, edits=edits)


def _out_of_range(refusal: Refusal) -> Diagnostic:
    name = str(next((step for step in reversed(refusal.path) if isinstance(step, str)), ""))
    scale = RANGES.get(name) or limit(refusal.ctx)
    facts: dict[str, Fact] = {"key": refusal.key, "range": scale, "found": cut(refusal.place.written())}
    return Diagnostic(faults.OUT_OF_RANGE, refusal.place.span(), facts)


def _two_timings(refusal: Refusal) -> Diagnostic:
    names = {"clock": "by", "minimum": "at_least"}
    first, second = (refusal.said(names.get(form, form)) for form in (refusal.ctx["first"], refusal.ctx["second"]))
    aspect = "stray" if refusal.kind == "timing_stray" else ""
    return Diagnostic(faults.TIMING_FORMS, refusal.place.key_span(), {"first": first, "second": second}, aspect=aspect)


def _kept_one_way(refusal: Refusal) -> Diagnostic:
    return Diagnostic(faults.KEPT_ONE_WAY, refusal.place.key_span())


def _to_oneself(refusal: Refusal) -> Diagnostic:
    place = refusal.place.at("to")
    return Diagnostic(faults.HANDOFF_TO_ONESELF, place.span(), {"role": place.written()})


def _transaction(refusal: Refusal) -> Diagnostic:
    return Diagnostic(faults.TRANSACTION, refusal.place.at("transaction").span())


def _wrong_type(refusal: Refusal) -> Diagnostic:
    place, written = refusal.place, refusal.place.data()
    model = model_at(refusal.subject.model, refusal.path)
    is_sentence = isinstance(written, (str, int)) and not isinstance(written, bool)
    if is_sentence and model is not None and issubclass(model, TimingSpec):
        sentence = read_sentence(str(written), refusal.subject.units)
        if isinstance(sentence, Unreadable):
            return no_timing(refusal, sentence)
    expected = EXPECTED.get(refusal.kind, SOMETHING_ELSE)
    edits: tuple[Edit, ...] = ()
    if refusal.kind == "int_type" and isinstance(written, str) and written.lstrip("+-−–").isdecimal():
        expected, edits = BARE_NUMBER, (Edit(place.span(), re.sub("[−–]", "-", written.removeprefix("+"))),)
    better = None
    if refusal.kind == "string_type" and isinstance(written, (int, float)) and not isinstance(written, bool):
        expected, better = QUOTED_TEXT, f'"{place.written()}"'
    facts: dict[str, Fact] = {"key": refusal.key, "expected": expected, "found": found_at(place)}
    hint = None
    if refusal.kind == "string_type" and isinstance(written, dict):
        from parcours.model.misplaced import group_for_text

        hint = group_for_text(refusal, written)
    return Diagnostic(faults.WRONG_TYPE, place.span(), facts, suggestion=better, hint=hint, edits=edits, is_slip=True)


_TELLERS: Mapping[str, Callable[[Refusal], Diagnostic]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "literal_error": _unknown_word,
    "unreadable": unreadable,
    "string_pattern_mismatch": _malformed,
    "string_too_long": _malformed,
    "too_short": _empty,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "too_long": _out_of_range,
    "timing_forms": _two_timings,
    "timing_stray": _two_timings,
    "kept_one_way": _kept_one_way,
    "transaction_of_relational": _transaction,
    "handoff_to_oneself": _to_oneself,
    "time_zone": time_zone,
}
"""Type of pydantic's error → who tells it; every other type is a wrong kind of value."""
