"""Backslashes between double quotes that smuggle in a character no spec may hold.

`"C:\\Parcours"` is well-formed YAML: `\\P` is a paragraph separator. So what escapes stand for is held to the same
classes as what is written.
"""

import re
from collections.abc import Iterator

from parcours.diagnostics import Diagnostic
from parcours.source import Position, Span
from parcours.syntax.characters import is_forbidden
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Event
from parcours.syntax.faults_in_text import BACKSLASH_IN_QUOTES

_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\n])")
_WHOLE = re.compile(r'"(?:[^"\\]|\\.)*"')
_NAMED = {"0": "\0", "a": "\a", "b": "\b", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"}
_SEPARATORS = {"N": "\x85", "L": "\u2028", "P": "\u2029"}


def escape_faults(chunk: Chunk, event: Event) -> Iterator[Diagnostic]:
    """The escapes in a text between double quotes that stand for forbidden characters."""
    if event.value.isprintable() or not is_forbidden(event.value):
        return
    start = chunk.position(event.start_mark)
    end = end_in_single_quotes(chunk.file.line(start.line), start.column - 1)
    raw = chunk.text[event.start_mark.index : event.end_mark.index]
    for found in _ESCAPE.finditer(raw):
        if is_forbidden(_meaning(found.group()[1:])):
            if end is not None and len(found.group()) == 2:
                yield backslash_fault(chunk, start, end, found.group())
                return
            place = _place(start, raw, found.start())
            yield backslash_fault(chunk, place, place.column + len(found.group()), found.group())


def end_in_single_quotes(line: str, start: int) -> int | None:
    """The column behind a text between double quotes that would say the same between single ones, were it meant as written."""
    found = _WHOLE.match(line, start)
    return None if found is None or "'" in found.group() or '\\"' in found.group() else found.end() + 1


def backslash_fault(chunk: Chunk, start: Position, end: int, escape: str) -> Diagnostic:
    """The fault, shown on a whole text or on one escape, with what to type instead."""
    span = Span(chunk.file, start, Position(start.line, end))
    text = span.text
    suggestion = f"'{text[1:-1]}'" if text.startswith('"') else "\\" + text
    return Diagnostic(BACKSLASH_IN_QUOTES, span, {"text": escape}, suggestion=suggestion)


def _meaning(escape: str) -> str:
    if len(escape) > 1:
        code = int(escape[1:], 16)
        return chr(code) if code <= 0x10FFFF else ""
    return _NAMED.get(escape) or _SEPARATORS.get(escape, "")


def _place(start: Position, raw: str, at: int) -> Position:
    lines = raw.count("\n", 0, at)
    if lines == 0:
        return Position(start.line, start.column + at)
    return Position(start.line + lines, at - raw.rfind("\n", 0, at))
