"""What one scalar, tag or document start may hold that YAML takes and its author did not mean.

Each function gives faults; `spoils` says that the author's meaning is lost with it.
"""

import re
from collections.abc import Iterator

from parcours.diagnostics import Diagnostic, Severity, Words
from parcours.source import Edit, Position, Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Event
from parcours.syntax.faults_in_layout import DASH_WITHOUT_SPACE, LIST_IN_TEXT, MISSING_SPACE
from parcours.syntax.faults_in_text import HASH_IN_TEXT, NO_BREAK_SPACE
from parcours.syntax.faults_in_yaml import (
    ANCHOR,
    EMPTY_KEY,
    LEADING_ZERO,
    MERGE_KEY,
    NOT_A_NUMBER,
    NUMBER_OUT_OF_RANGE,
    TAG,
)
from parcours.syntax.keys import NO_BREAK
from parcours.syntax.nodes import Scalar
from parcours.syntax.quotes import TYPESET_QUOTES, quoted
from parcours.syntax.scalars import NotANumber, OutOfRange, has_leading_zero, resolve

Suspicion = tuple[Diagnostic, bool]
"""A fault, and whether it spoils the document."""

BULLETS = "–—•●▪◦"
"""What a word processor makes of the dash of an item."""
BULLET = re.compile(rf"[{BULLETS}][ {NO_BREAK}]+(?=\S)")
_LIST_SIGNS = frozenset("•●▪◦")
_ITEM = re.compile(rf" *([{BULLETS}])[ {NO_BREAK}]+(?=\S)")
_SWALLOWED_VALUE = re.compile(rf"[^\W\d][\w'’-]*:(?=[{NO_BREAK}])")
_GLUED_KEY = re.compile(r"([^\W\d][\w-]*):(?=[^\s/:])")
_DASHED_WORD = re.compile(r"-[^\W\d_]")
_MEANINGFUL_START = frozenset(("", *"+-.0123456789~nNtTfF", *NO_BREAK))
_QUOTES = frozenset(TYPESET_QUOTES)
_NUMERIC_START = frozenset("+-.0123456789")
_LONGEST_WORD = len("false")
_ORNAMENT = re.compile(r"[&!][^\s,\[\]{}]*[ \t]*")
_GLUED_HASH = re.compile(r"[ \t]+(#[^\W_][^\r\n]*)")
_HASH_HINT = Words(
    "put the whole text in quotes if this belongs to it; if it is a remark, type a blank behind the #",
    "mettez tout le texte entre guillemets si cela en fait partie ; si c'est une remarque, tapez une espace derrière le #",
)
_TOO_LARGE_HINT = Words(
    "a reference, such as a contract number, goes in quotes; what is counted stays below 9007199254740992",
    "une référence, un numéro de contrat par exemple, se met entre guillemets ; ce qui se compte reste sous 9007199254740992",
)
_SHOWN = 80


def is_harmless(event: Event) -> bool:
    """Whether a text without quotes is that text and nothing else, as most are: the quick way past everything below."""
    text = event.value
    first = text[:1]
    if first in _MEANINGFUL_START and (len(text) <= _LONGEST_WORD or (first in _NUMERIC_START and " " not in text)):
        return False
    if "\u00a0" in text or "\u202f" in text:
        return False
    if first in _QUOTES or text[-1:] in _QUOTES:
        return False
    return first not in _LIST_SIGNS and (
        "-" not in text or (first != "-" and event.start_mark.line == event.end_mark.line)
    )


def value_of(text: str) -> Scalar:
    """The value of a text without quotes; None for numbers that are refused."""
    if text and text[0] not in _MEANINGFUL_START:
        return text
    try:
        return resolve(text)
    except (OutOfRange, NotANumber):
        return None


def key_faults(chunk: Chunk, event: Event) -> list[Suspicion]:
    """What is wrong with a key."""
    text = event.value
    span = chunk.span(event.start_mark, event.end_mark)
    if not text or (not event.style and text in ("~", "null", "Null", "NULL")):
        return [(Diagnostic(EMPTY_KEY, span), True)]
    if event.style:
        return []
    if text == "<<":
        return [(Diagnostic(MERGE_KEY, span), True)]
    if (found := BULLET.match(text)) and _alone(chunk, event, item=False):
        return [(bullet(_within(chunk, chunk.position(event.start_mark), 0, found.end()), is_slip=True), True)]
    if any(blank in text for blank in NO_BREAK):
        return list(_no_break_in_key(chunk, event))
    glued = _GLUED_KEY.match(text)
    if glued:
        suggestion = f"{glued[1]}: {text[glued.end() :]}"
        return [(Diagnostic(MISSING_SPACE, span, {"key": glued[1]}, suggestion=suggestion), True)]
    return []


def text_faults(chunk: Chunk, event: Event) -> list[Suspicion]:
    """What is wrong with a value without quotes."""
    text = event.value
    faults: list[Suspicion] = []
    if text[:1] in _MEANINGFUL_START:
        faults += _number_faults(chunk, event)
    if "\u00a0" in text or "\u202f" in text:
        faults += _no_break_in_text(chunk, event)
    if "-" in text and (text[0] == "-" or event.end_mark.line != event.start_mark.line):
        faults += _swallowed_dashes(chunk, event)
    if text[:1] in _LIST_SIGNS and event.end_mark.line != event.start_mark.line:
        faults += _swallowed_bullets(chunk, event)
    return faults


def bullet(span: Span, *, is_slip: bool) -> Diagnostic:
    """A bullet, and the blank behind it, where an item was meant to begin."""
    facts = {"character": span.text[0]}
    return Diagnostic(DASH_WITHOUT_SPACE, span, facts, aspect="bullet", suggestion="- ", is_slip=is_slip)


def ornament_faults(chunk: Chunk, event: Event) -> Iterator[Diagnostic]:
    """The anchor and the tag before a value, in the order in which they are written."""
    start, at = chunk.position(event.start_mark), event.start_mark.index
    where = at
    while found := _ORNAMENT.match(chunk.text, where):
        word = found.group().rstrip()
        span = _within(chunk, start, where - at, where - at + len(word))
        where = found.end()
        if word[0] == "&":
            yield Diagnostic(ANCHOR, span, {"name": word[1:][:_SHOWN]})
        else:
            yield Diagnostic(TAG, span, {"tag": word[:_SHOWN]})


def may_hold_glued_hashes(text: str) -> bool:
    """Whether a `#` with a letter or digit right behind it may stand behind something on its line."""
    at = text.find("#")
    while at >= 0:
        if text[at - 1 : at] in (" ", "\t") and text[at + 1 : at + 2].isalnum():
            return True
        at = text.find("#", at + 1)
    return False


def has_glued_hash(chunk: Chunk, event: Event) -> bool:
    """Whether a text without quotes ends where a `#` begins a remark that hardly is one."""
    return bool(_GLUED_HASH.match(chunk.text, event.end_mark.index)) and isinstance(value_of(event.value), str)


def glued_hash(chunk: Chunk, event: Event, *, ends_there: bool) -> Diagnostic:
    """A remark that hardly is one; with the fix that puts it into the text, where the whole `ends_there`. Behind a word that may be an
    id, a date or a yes, nobody can tell what was meant.
    """
    end = chunk.position(event.end_mark)
    found = _GLUED_HASH.match(chunk.text, event.end_mark.index)
    assert found is not None
    remark = found[1].rstrip()
    first = found.start(1) - event.end_mark.index
    span = _within(chunk, end, first, first + len(remark))
    written = chunk.text[event.start_mark.index : found.start(1)] + remark
    whole = Span(chunk.file, chunk.position(event.start_mark), span.end)
    is_text = event.value != event.value.lower() or " " in event.value
    edits = (Edit(whole, quoted(written)),) if ends_there and is_text and written[0] not in "&!" else ()
    facts = {"remark": remark[:_SHOWN]}
    return Diagnostic(HASH_IN_TEXT, span, facts, severity=Severity.WARNING, hint=_HASH_HINT, edits=edits)


def _number_faults(chunk: Chunk, event: Event) -> Iterator[Suspicion]:
    text, span = event.value, chunk.span(event.start_mark, event.end_mark)
    facts, suggestion = {"text": text[:_SHOWN]}, f'"{text}"' if len(text) <= _SHOWN else None
    try:
        resolve(text)
    except OutOfRange:
        yield Diagnostic(NUMBER_OUT_OF_RANGE, span, facts, hint=_TOO_LARGE_HINT), True
    except NotANumber:
        yield Diagnostic(NOT_A_NUMBER, span, facts), True
    if has_leading_zero(text):
        yield Diagnostic(LEADING_ZERO, span, facts, severity=Severity.INFO, suggestion=suggestion), False


def _no_break_in_key(chunk: Chunk, event: Event) -> Iterator[Suspicion]:
    """Before the key, behind the dash of an item, between the key and its colon, or behind the colon of another that it swallowed."""
    text = event.value
    swallowed = _SWALLOWED_VALUE.match(text)
    if text[0] in NO_BREAK:
        width = len(text) - len(text.lstrip(NO_BREAK))
        yield _no_break(chunk, event, 0, width), _alone(chunk, event)
    elif text[0] == "-" and text[1] in NO_BREAK:
        yield _no_break(chunk, event, 1, 2), True
    elif swallowed:
        yield _no_break(chunk, event, swallowed.end(), swallowed.end() + 1), True
    elif text[-1] in NO_BREAK:
        yield _no_break_behind(chunk, event, len(text) - len(text.rstrip(NO_BREAK))), False


def _no_break_in_text(chunk: Chunk, event: Event) -> Iterator[Suspicion]:
    """Before a text, behind the dash of an item, or behind a colon that should have ended a key."""
    text = event.value
    swallowed = _SWALLOWED_VALUE.match(text)
    if text[0] in NO_BREAK:
        width = len(text) - len(text.lstrip(NO_BREAK))
        yield _no_break(chunk, event, 0, width), _alone(chunk, event)
    elif text[0] == "-" and text[1] in NO_BREAK:
        yield _no_break(chunk, event, 1, 2), True
    elif swallowed and _alone(chunk, event):
        yield _no_break(chunk, event, swallowed.end(), swallowed.end() + 1), True


def _no_break_behind(chunk: Chunk, event: Event, width: int) -> Diagnostic:
    """At the end of a text, which may stand some lines below its beginning."""
    end = chunk.position(event.end_mark)
    facts = {"character": f"U+{ord(event.value[-1]):04X}"}
    return Diagnostic(NO_BREAK_SPACE, _within(chunk, end, -width, 0), facts, suggestion=" " * width, is_slip=True)


def _no_break(chunk: Chunk, event: Event, start: int, end: int) -> Diagnostic:
    facts = {"character": f"U+{ord(event.value[start]):04X}"}
    span = _within(chunk, chunk.position(event.start_mark), start, end)
    return Diagnostic(NO_BREAK_SPACE, span, facts, suggestion=" " * (end - start), is_slip=True)


def _swallowed_dashes(chunk: Chunk, event: Event) -> Iterator[Suspicion]:
    """Items of a list that YAML reads as one text."""
    start = chunk.position(event.start_mark)
    if _DASHED_WORD.match(event.value) and _alone(chunk, event, item=False):
        yield Diagnostic(DASH_WITHOUT_SPACE, _within(chunk, start, 0, 1), suggestion="- "), True
    raw = chunk.text[event.start_mark.index : event.end_mark.index]
    for number, line in enumerate(raw.split("\n")[1:], start.line + 1):
        text = line.lstrip(" ")
        dash = _within(chunk, Position(number, len(line) - len(text) + 1), 0, 1)
        if text.startswith("- "):
            yield Diagnostic(LIST_IN_TEXT, dash), True
        elif _DASHED_WORD.match(text) and event.value[0] == "-":
            yield Diagnostic(DASH_WITHOUT_SPACE, dash, suggestion="- "), True


def _swallowed_bullets(chunk: Chunk, event: Event) -> Iterator[Suspicion]:
    """Items behind bullets, which YAML reads as one text; dashes are left, for they may be those of a dialogue."""
    start = chunk.position(event.start_mark)
    lines = range(start.line, chunk.position(event.end_mark).line + 1)
    texts = [(number, chunk.file.line(number)) for number in lines]
    found = [(number, item) for number, text in texts if (item := _ITEM.match(text)) and item[1] == event.value[0]]
    if len(found) > 1 and _alone(chunk, event, item=False):
        for number, item in found:
            yield bullet(_within(chunk, Position(number, 1), item.start(1), item.end()), is_slip=False), True


def _alone(chunk: Chunk, event: Event, *, item: bool = True) -> bool:
    """Whether nothing but indentation stands before it on its line, or, for an `item`, dashes."""
    start = chunk.position(event.start_mark)
    before = chunk.file.line(start.line)[: start.column - 1]
    return not before.replace("-", " " if item else "-").strip(" " + NO_BREAK)


def _within(chunk: Chunk, start: Position, first: int, last: int) -> Span:
    """So many characters further on the same line."""
    return Span(chunk.file, Position(start.line, start.column + first), Position(start.line, start.column + last))
