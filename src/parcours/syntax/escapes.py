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
_NAMED = {"0": "\0", "a": "\a", "b": "\b", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b"}
_SEPARATORS = {"N": "\x85", "L": "\u2028", "P": "\u2029"}


def escape_faults(chunk: Chunk, event: Event) -> Iterator[Diagnostic]:
    """The escapes in a text between double quotes that stand for forbidden characters."""
    if event.value.isprintable() or not is_forbidden(event.value):
        return
    start = chunk.position(event.start_mark)
    raw = chunk.text[event.start_mark.index : event.end_mark.index]
    for found in _ESCAPE.finditer(raw):
        if is_forbidden(_meaning(found.group()[1:])):
            place = _place(start, raw, found.start())
            span = Span(chunk.file, place, Position(place.line, place.column + len(found.group())))
            text = found.group()
            yield Diagnostic(BACKSLASH_IN_QUOTES, span, {"text": text}, suggestion="\\" + text)


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
