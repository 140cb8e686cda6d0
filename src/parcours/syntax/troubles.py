"""Where YAML gives up, said so that an author can mend it.

A YAML library says what it expected; what the author did is read off the line. Each question below knows one mistake
and answers with its fault or None; the first answer counts.
"""

import re

from parcours.diagnostics import Diagnostic, Label, Words
from parcours.source import Position
from parcours.syntax.chunks import Chunk
from parcours.syntax.faults_in_files import TEXT_TOO_LONG
from parcours.syntax.faults_in_text import (
    APOSTROPHE_IN_QUOTES,
    BACKSLASH_IN_QUOTES,
    BRACKET_IN_TEXT,
    COLON_IN_TEXT,
    DASH_WITHOUT_SPACE,
    LIST_AND_KEYS,
    MISSING_COLON,
    MISSING_SPACE,
    NO_BREAK_SPACE,
    NOT_YAML,
    RESERVED_START,
    TAB_INDENTATION,
    TEXT_AFTER_QUOTE,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    WRONG_INDENTATION,
)
from parcours.syntax.faults_in_yaml import DIRECTIVE, EMPTY_KEY
from parcours.syntax.reader import Reader
from parcours.syntax.scene import Scene, indentation, quoted, trouble_scene
from parcours.syntax.suspicions import NO_BREAK

_SHOWN = 80
_LONGEST_KEY = 1024
_NO_BREAK_BEHIND = re.compile(rf"(?:^ *(?:- *)*|:)([{NO_BREAK}]+)")
_GLUED = re.compile(r"( *(?:- +)*)([^\W\d][\w-]*):(?=[^\s/:])")
_LONE_WORD = re.compile(r" *[\w'’-]+")
_HERE = Words("something else begins here", "autre chose commence ici")
_QUOTE_HINT = Words(
    "if the line goes on with the text above, put that whole text in quotes",
    "si la ligne continue le texte du dessus, mettez tout ce texte entre guillemets",
)
_COLUMN_HINT = Words(
    "the lines it could belong to begin in column {columns}",
    "les lignes avec lesquelles elle pourrait aller commencent en colonne {columns}",
)
_LIST_HINT = Words(
    "if this is a list, begin it on the next line, one dash a line",
    "si c'est une liste, commencez-la à la ligne suivante, un tiret par ligne",
)
_COMMA_ABOVE_HINT = Words(
    "if it does close further down, a comma is missing above the line that is shown second",
    "s'il se ferme bien plus bas, il manque une virgule au-dessus de la ligne montrée en second",
)
_COMMA_HINT = Words("is a comma missing here?", "manque-t-il une virgule ici ?")


def explain(chunk: Chunk, reader: Reader, error: Exception) -> Diagnostic:
    """The fault behind what a YAML library raised."""
    scene = trouble_scene(chunk, reader.last, reader.opened, error)
    for question in _QUESTIONS:
        fault = question(scene)
        if fault is not None:
            return fault
    return Diagnostic(NOT_YAML, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))


def _unclosed_quote(scene: Scene) -> Diagnostic | None:
    """A quote that nothing closes up to the end of the document."""
    if "quoted scalar" in scene.context and "unexpected" in scene.problem and scene.since is not None:
        return _open_quote(scene, scene.since)
    return None


def _backslash(scene: Scene) -> Diagnostic | None:
    if "quoted scalar" not in scene.context:
        return None
    column = scene.line.rfind("\\", 0, scene.at.column) + 1
    if column == 0:
        return None
    text = scene.line[column - 1 : column + 1]
    span = scene.span(scene.at.line, column, column + len(text))
    return Diagnostic(BACKSLASH_IN_QUOTES, span, {"text": text}, suggestion="\\" + text)


def _tab(scene: Scene) -> Diagnostic | None:
    blank = scene.line[: len(scene.line) - len(scene.line.lstrip(" \t-"))]
    if "\t" not in blank:
        return None
    first, last = blank.index("\t"), blank.rindex("\t") + 1
    suggestion = blank[first:last].replace("\t", "  ")
    return Diagnostic(TAB_INDENTATION, scene.span(scene.at.line, first + 1, last + 1), suggestion=suggestion)


def _directive(scene: Scene) -> Diagnostic | None:
    """A line of orders to the reader, which stands before a `---` or at the end of a chunk."""
    line = scene.at.line
    if "document start" in scene.problem and not scene.line:
        line = scene.line_above(line) or line
    text = scene.chunk.line(line)
    if not text.startswith("%"):
        return None
    return Diagnostic(DIRECTIVE, scene.span(line, 1, len(text.rstrip()) + 1))


def _behind_quote(scene: Scene) -> Diagnostic | None:
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
    return Diagnostic(UNCLOSED_QUOTE, span, {"quote": line[start.column - 1 : start.column]})


def _apostrophe(scene: Scene, start: Position) -> Diagnostic:
    text = scene.text_from(start).text
    closing = text.rfind("'")
    if closing > scene.at.column - start.column:
        text = text[: closing + 1]
    inner = text[1:].removesuffix("'").replace("''", "'")
    span = scene.span(start.line, start.column, start.column + len(text))
    return Diagnostic(APOSTROPHE_IN_QUOTES, span, {"text": text[:_SHOWN]}, suggestion=quoted(inner))


def _no_word(scene: Scene) -> Diagnostic | None:
    """A colon with nothing before it."""
    before = scene.before.rstrip()
    if not scene.rest.startswith(":") or (before.strip(" -") and not (scene.in_flow and before.endswith(("{", ",")))):
        return None
    return Diagnostic(EMPTY_KEY, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))


def _colon(scene: Scene) -> Diagnostic | None:
    """A colon and a blank within a text, or a key where YAML still reads the text above."""
    if not scene.rest.startswith(":") or ("mapping values" not in scene.problem and not scene.in_flow):
        return None
    if scene.in_flow:
        return _colon_in_brackets(scene)
    start = scene.value_start(scene.at.line)
    if start.column >= scene.at.column:
        return _colon_below_text(scene)
    span = scene.text_from(start)
    if span.text.startswith(("[", "{")):
        return Diagnostic(BRACKET_IN_TEXT, span, {"bracket": span.text[0]}, suggestion=quoted(span.text))
    return Diagnostic(COLON_IN_TEXT, span, suggestion=quoted(span.text))


def _colon_in_brackets(scene: Scene) -> Diagnostic | None:
    if scene.position(scene.opened[-1].start_mark).line < scene.at.line and _LONE_WORD.fullmatch(scene.before):
        return None
    head = scene.before.rfind(": ")
    if head < 0:
        return Diagnostic(COLON_IN_TEXT, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))
    column = head + 2 + len(scene.before[head + 1 :]) - len(scene.before[head + 1 :].lstrip(" "))
    span = scene.text_from(Position(scene.at.line, column))
    return Diagnostic(COLON_IN_TEXT, span, suggestion=quoted(span.text))


def _colon_below_text(scene: Scene) -> Diagnostic:
    """The line above is read as a text that goes on here: something is wrong with one of the two."""
    above = scene.line_above(scene.at.line)
    if len(scene.before) > _LONGEST_KEY:
        facts = {"length": len(scene.before), "limit": _LONGEST_KEY}
        return Diagnostic(TEXT_TOO_LONG, scene.span(scene.at.line, 1, scene.at.column), facts)
    if above is None:
        return _misplaced(scene)
    line = scene.chunk.line(above)
    fault = _no_key(scene, above)
    if fault is not None:
        return fault
    if indentation(line) >= indentation(scene.line):
        return _no_colon(scene, above)
    if _LONE_WORD.fullmatch(scene.before):
        return _misplaced(scene)
    return Diagnostic(COLON_IN_TEXT, scene.span(scene.at.line, scene.at.column, scene.at.column + 1), hint=_QUOTE_HINT)


def _line_without_colon(scene: Scene) -> Diagnostic | None:
    if "simple key" not in scene.context or scene.since is None:
        return None
    return _no_key(scene, scene.since.line) or _no_colon(scene, scene.since.line)


def _no_key(scene: Scene, number: int) -> Diagnostic | None:
    """What keeps YAML from seeing a key or an item in a line that was meant as one."""
    line = scene.chunk.line(number)
    if found := _NO_BREAK_BEHIND.search(line):
        facts = {"character": f"U+{ord(found[1][0]):04X}"}
        span = scene.span(number, found.start(1) + 1, found.end() + 1)
        return Diagnostic(NO_BREAK_SPACE, span, facts, suggestion=" " * len(found[1]))
    if ": " in line or line.rstrip().endswith(":"):
        return None
    if found := _GLUED.match(line):
        span = scene.text_from(Position(number, len(found[1]) + 1))
        value = span.text[len(found[2]) + 1 :]
        return Diagnostic(MISSING_SPACE, span, {"key": found[2]}, suggestion=f"{found[2]}: {value}")
    column = indentation(line) + 1
    if line[column - 1 : column] == "-" and line[column : column + 1].strip():
        return Diagnostic(DASH_WITHOUT_SPACE, scene.span(number, column, column + 1), suggestion="- ")
    return None


def _no_colon(scene: Scene, number: int) -> Diagnostic:
    line = scene.chunk.line(number)
    span = scene.text_from(Position(number, indentation(line) + 1))
    return Diagnostic(MISSING_COLON, span, {"text": span.text[:_SHOWN]}, hint=_QUOTE_HINT)


def _reserved(scene: Scene) -> Diagnostic | None:
    """A sign at the beginning of a text that means something else to YAML."""
    start = scene.since if scene.since is not None and scene.since.line == scene.at.line else scene.at
    reserved = "cannot start any token" in scene.problem or any(word in scene.context for word in _SCANNED)
    misplaced = any(words in scene.problem for words in _MISPLACED)
    if misplaced and scene.rest[:1] in ("-", "?", ",", "]", "}"):
        reserved, start = True, scene.at
    if not reserved:
        return None
    span = scene.text_from(start)
    hint = _LIST_HINT if span.text.startswith("-") else None
    facts = {"character": span.text[:1]}
    return Diagnostic(RESERVED_START, span, facts, suggestion=quoted(span.text), hint=hint)


_SCANNED = ("scanning an alias", "scanning an anchor", "scanning a tag", "parsing a tag", "scanning a block scalar")
_MISPLACED = ("not allowed in this context", "not allowed here", "node content")


def _bracket_in_text(scene: Scene) -> Diagnostic | None:
    """Text behind a closing bracket: the bracket was part of the text."""
    if scene.in_flow or not scene.before.rstrip().endswith(("]", "}")):
        return None
    span = scene.text_from(scene.value_start(scene.at.line))
    if not span.text.startswith(("[", "{")):
        return None
    return Diagnostic(BRACKET_IN_TEXT, span, {"bracket": span.text[0]}, suggestion=quoted(span.text))


def _bracket(scene: Scene) -> Diagnostic | None:
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


def _structure(scene: Scene) -> Diagnostic | None:
    """A line that stands in no column of its neighbours, or in the column of another kind of block."""
    if scene.before.strip(" ") or not scene.rest.strip() or "document start" in scene.problem:
        return None
    return _misplaced(scene)


def _misplaced(scene: Scene) -> Diagnostic:
    columns = {event.start_mark.column + 1 for event in scene.opened if not event.flow_style}
    column = indentation(scene.line) + 1
    span = scene.text_from(Position(scene.at.line, column))
    if column in columns:
        return Diagnostic(LIST_AND_KEYS, span)
    above = scene.line_above(scene.at.line)
    if above is not None:
        line = scene.chunk.line(above)
        columns.add(len(line) - len(line.lstrip(" -")) + 1)
    facts = {"columns": tuple(str(column) for column in sorted(columns))}
    return Diagnostic(WRONG_INDENTATION, span, facts, hint=_COLUMN_HINT if columns else None)


_QUESTIONS = (
    _unclosed_quote,
    _backslash,
    _tab,
    _directive,
    _behind_quote,
    _no_word,
    _colon,
    _line_without_colon,
    _reserved,
    _bracket_in_text,
    _bracket,
    _structure,
)
