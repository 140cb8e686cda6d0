"""Trouble with quotes, brackets and signs that mean something else to YAML: the mistake behind it, or None."""

import re

from parcours.diagnostics import Diagnostic, Label, Words
from parcours.source import Position
from parcours.syntax.escapes import backslash_fault, end_in_single_quotes
from parcours.syntax.faults_in_text import (
    APOSTROPHE_IN_QUOTES,
    BRACKET_IN_TEXT,
    NOT_YAML,
    RESERVED_START,
    TEXT_AFTER_QUOTE,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
)
from parcours.syntax.quotes import quoted
from parcours.syntax.scene import Scene, indentation

_SHOWN = 80
_TYPESET_END = re.compile(r"[^\"“„«”»]*[”»](?=[ \t]*(?: #|\Z))")
_TYPESET_END_IN_BRACKETS = re.compile(r"[^\"“„«”»]*[”»](?=[ \t]*[,\]}])")
"""A closing quote of a word processor, alone on its line and at the end of what is a value."""
_SCANNED = ("scanning an alias", "scanning an anchor", "scanning a tag", "parsing a tag", "scanning a block scalar")
_MISPLACED = ("not allowed in this context", "not allowed here", "node content")
_HERE = Words("something else begins here", "autre chose commence ici")
_LIST_HINT = Words(
    "if this is a list, begin it on the next line, one dash a line",
    "si c'est une liste, commencez-la à la ligne suivante, un tiret par ligne",
)
_DASH_IN_BRACKETS_HINT = Words(
    "between brackets nothing begins with a dash: drop the dashes, or drop the brackets and write one dash a line",
    "entre crochets, rien ne commence par un tiret : ôtez les tirets, ou ôtez les crochets et mettez un tiret par ligne",
)
_COMMA_ABOVE_HINT = Words(
    "if it does close further down, a comma is missing above the line that is shown second",
    "s'il se ferme bien plus bas, il manque une virgule au-dessus de la ligne montrée en second",
)
_COMMA_HINT = Words("is a comma missing here?", "manque-t-il une virgule ici ?")


def unclosed_quote(scene: Scene) -> Diagnostic | None:
    """A quote that nothing closes up to the end of the document."""
    if "quoted scalar" in scene.context and "unexpected" in scene.problem and scene.since is not None:
        return _open_quote(scene, scene.since)
    return None


def backslash(scene: Scene) -> Diagnostic | None:
    if "quoted scalar" not in scene.context:
        return None
    column = scene.line.rfind("\\", 0, scene.at.column) + 1
    if column == 0:
        return None
    text = scene.line[column - 1 : column + 1]
    start = scene.since
    end = (
        end_in_single_quotes(scene.line, start.column - 1)
        if start is not None and start.line == scene.at.line
        else None
    )
    if start is not None and end is not None:
        return backslash_fault(scene.chunk, start, end, text)
    return backslash_fault(scene.chunk, Position(scene.at.line, column), column + len(text), text)


def behind_quote(scene: Scene) -> Diagnostic | None:
    """Text behind what YAML takes for the closing quote."""
    last = scene.last
    if last is None or last.style not in ("'", '"'):
        return None
    start, end = scene.position(last.start_mark), scene.position(last.end_mark)
    if end.line != scene.at.line or scene.line[end.column - 1 : scene.at.column - 1].strip():
        return None
    if start.line != end.line:
        return _open_quote(scene, start)
    if last.style == "'" and end == scene.at and scene.rest[:1].isalnum():
        return _apostrophe(scene, start)
    if scene.in_flow:
        return Diagnostic(TEXT_AFTER_QUOTE, scene.text_from(scene.at), hint=_COMMA_HINT)
    span = scene.text_from(start)
    quotes_inside = scene.line[end.column - 3 : end.column - 2] == " " and span.text.endswith(span.text[0])
    return Diagnostic(TEXT_AFTER_QUOTE, span, suggestion=quoted(span.text[1:-1] if quotes_inside else span.text))


def _open_quote(scene: Scene, start: Position) -> Diagnostic:
    line = scene.chunk.line(start.line)
    span = scene.span(start.line, start.column, len(line.rstrip()) + 1)
    quote = line[start.column - 1 : start.column]
    ends = _TYPESET_END_IN_BRACKETS if scene.in_flow else _TYPESET_END
    typeset = ends.match(line, start.column) if quote == '"' else None
    better = f'{line[start.column - 1 : typeset.end() - 1]}"{line[typeset.end() :].rstrip()}' if typeset else None
    return Diagnostic(UNCLOSED_QUOTE, span, {"quote": quote}, suggestion=better, is_slip=True)


def _apostrophe(scene: Scene, start: Position) -> Diagnostic:
    text = scene.text_from(start).text
    closing = text.rfind("'")
    if closing > scene.at.column - start.column:
        text = text[: closing + 1]
    inner = text[1:].removesuffix("'").replace("''", "'")
    span = scene.span(start.line, start.column, start.column + len(text))
    return Diagnostic(APOSTROPHE_IN_QUOTES, span, {"text": text[:_SHOWN]}, suggestion=quoted(inner))


def reserved(scene: Scene) -> Diagnostic | None:
    """A sign at the beginning of a text that means something else to YAML."""
    start = scene.since if scene.since is not None and scene.since.line == scene.at.line else scene.at
    reserved = "cannot start any token" in scene.problem or any(word in scene.context for word in _SCANNED)
    misplaced = any(words in scene.problem for words in _MISPLACED)
    if misplaced and scene.rest[:1] in ("-", "?", ",", "]", "}"):
        reserved, start = True, scene.at
    if not reserved:
        return None
    span = scene.text_from(start)
    facts = {"character": span.text[:1]}
    if scene.in_flow and span.text.startswith("-"):
        return Diagnostic(RESERVED_START, span, facts, hint=_DASH_IN_BRACKETS_HINT)
    hint = _LIST_HINT if span.text.startswith("-") else None
    return Diagnostic(RESERVED_START, span, facts, suggestion=quoted(span.text), hint=hint)


def bracket_in_text(scene: Scene) -> Diagnostic | None:
    """Text behind a closing bracket: the bracket was part of the text."""
    if scene.in_flow or not scene.before.rstrip().endswith(("]", "}")):
        return None
    span = scene.text_from(scene.value_start(scene.at.line))
    if not span.text.startswith(("[", "{")):
        return None
    return Diagnostic(BRACKET_IN_TEXT, span, {"bracket": span.text[0]}, suggestion=quoted(span.text))


def bracket(scene: Scene) -> Diagnostic | None:
    if not scene.in_flow:
        return None
    opening = scene.position(scene.opened[-1].start_mark)
    here = scene.span(scene.at.line, indentation(scene.line) + 1, scene.at.column + 1)
    if opening.line == scene.at.line and scene.rest.strip():
        return Diagnostic(NOT_YAML, scene.span(scene.at.line, scene.at.column, scene.at.column + 1), hint=_COMMA_HINT)
    span = scene.span(opening.line, opening.column, opening.column + 1)
    return Diagnostic(
        UNCLOSED_BRACKET, span, {"bracket": span.text}, labels=(Label(here, _HERE),), hint=_COMMA_ABOVE_HINT
    )
