"""Trouble with lines: tabs, colons, dashes, indentation. Each question gives the mistake behind it, or None."""

import re

from parcours.diagnostics import Diagnostic, Words
from parcours.source import Position
from parcours.syntax.faults_in_files import TEXT_TOO_LONG
from parcours.syntax.faults_in_layout import (
    DASH_WITHOUT_SPACE,
    LIST_AND_KEYS,
    MISSING_COLON,
    MISSING_SPACE,
    TAB_INDENTATION,
    WRONG_INDENTATION,
)
from parcours.syntax.faults_in_text import BRACKET_IN_TEXT, COLON_IN_TEXT, NO_BREAK_SPACE
from parcours.syntax.faults_in_yaml import DIRECTIVE, EMPTY_KEY
from parcours.syntax.keys import NO_BREAK
from parcours.syntax.quotes import quoted
from parcours.syntax.scene import Scene, indentation
from parcours.syntax.suspicions import BULLET, BULLETS, bullet

_SHOWN = 80
_LONGEST_KEY = 1024
_NO_BREAK_BEHIND = re.compile(rf"^(?: *(?:- *)*|[^:]*:)([{NO_BREAK}]+)")
_NO_BREAK_AT_HEAD = re.compile(rf" *(?:- *)*([{NO_BREAK}]+)")
_GLUED = re.compile(r"( *(?:- +)*)([^\W\d][\w-]*)( *:)(?=[^\s/:])")
_LONE_WORD = re.compile(r" *[\w'’-]+ *")
_ITEM_KEY = re.compile(r" *(?:- +)*[\w'’-]+ *")
_VALUE_AND_KEY = re.compile(r"([a-z0-9][^\s,]*(?: [^\W\d]{1,3})?) +([a-z_]+)")
_DASHED_KEY = re.compile(r"-[^\W\d]")
_FIRST_WORD = re.compile(r"[^\W\d][\w-]*(?= )")
_QUOTE_HINT = Words(
    "if the line goes on with the text above, put that whole text in quotes",
    "si la ligne continue le texte du dessus, mettez tout ce texte entre guillemets",
)
_COLON_HINT = Words(
    'if "{word}" is a key, type its colon: `{word}: …`; if the line goes on with the text above, put that whole text in quotes',
    "si « {word} » est une clé, tapez ses deux-points : `{word}: …` ; si la ligne continue le texte du dessus, mettez tout ce "
    "texte entre guillemets",
)
_SPACES_HINT = Words(
    "begin the line with as many spaces as the lines it goes with",
    "commencez la ligne par autant d'espaces que celles avec qui elle va",
)
_COMMA_HINT = Words("is a comma missing here?", "manque-t-il une virgule ici ?")
_COLUMN_HINT = Words(
    "the lines it could belong to begin in column {columns}",
    "les lignes avec lesquelles elle pourrait aller commencent en colonne {columns}",
)


def tab(scene: Scene) -> Diagnostic | None:
    blank = scene.line[: len(scene.line) - len(scene.line.lstrip(" \t-"))]
    if "\t" not in blank:
        return None
    first, last = blank.index("\t"), blank.rindex("\t") + 1
    span = scene.span(scene.at.line, first + 1, last + 1)
    return Diagnostic(TAB_INDENTATION, span, suggestion=_spaces(scene, blank, first, last), hint=_SPACES_HINT)


def _spaces(scene: Scene, blank: str, first: int, last: int) -> str:
    """What the tabs of a blank were meant for: the column of the line above, or two spaces each."""
    if "-" in blank[:first]:
        return " "
    above = scene.line_above(scene.at.line)
    line = scene.chunk.line(above) if above is not None else ""
    width = _column(line) - 1 - len(blank) + last - first
    is_beside = "\t" not in line and not line.rstrip().endswith(":") and "-" not in blank
    return " " * width if is_beside and width > 0 else blank[first:last].replace("\t", "  ")


def no_break(scene: Scene) -> Diagnostic | None:
    """A no-break space that keeps YAML from seeing how far a line is indented, or its dash."""
    found = _NO_BREAK_AT_HEAD.match(scene.line)
    return None if found is None or scene.in_flow else _no_break_at(scene, scene.at.line, found)


def bullet_for_dash(scene: Scene) -> Diagnostic | None:
    """A dash that a word processor has changed: of this line, or of the item above that it goes with. Below a line that holds one too it
    may be that of somebody who speaks.
    """
    line = scene.since.line if scene.since is not None and "simple key" in scene.context else scene.at.line
    above = scene.line_above(line)
    if scene.in_flow:
        return None
    if above is not None and _is_entry(scene, above) and (fault := _bullet(scene, above, is_slip=True)):
        return fault
    is_speech = above is not None and not set(scene.chunk.line(above)).isdisjoint(BULLETS)
    return _bullet(scene, line, is_slip=not is_speech)


def _is_entry(scene: Scene, number: int) -> bool:
    """Whether the text that was read last is a value behind a key on that line."""
    if scene.last is None or scene.last.style:
        return False
    start = scene.position(scene.last.start_mark)
    return start.line == number and start.column > indentation(scene.chunk.line(number)) + 1


def _bullet(scene: Scene, number: int, *, is_slip: bool) -> Diagnostic | None:
    text = scene.chunk.line(number)
    indent = indentation(text)
    found = BULLET.match(text, indent)
    return bullet(scene.span(number, indent + 1, found.end() + 1), is_slip=is_slip) if found else None


def directive(scene: Scene) -> Diagnostic | None:
    """A line of orders to the reader, which stands before a `---` or at the end of a chunk."""
    line = scene.at.line
    if "document start" in scene.problem and not scene.line:
        line = scene.line_above(line) or line
    text = scene.chunk.line(line)
    if not text.startswith("%"):
        return None
    return Diagnostic(DIRECTIVE, scene.span(line, 1, len(text.rstrip()) + 1))


def no_word(scene: Scene) -> Diagnostic | None:
    """A colon with nothing before it."""
    before = scene.before.rstrip()
    if not scene.rest.startswith(":") or (before.strip(" -") and not (scene.in_flow and before.endswith(("{", ",")))):
        return None
    return Diagnostic(EMPTY_KEY, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))


def colon(scene: Scene) -> Diagnostic | None:
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
    if scene.position(scene.opened[-1].start_mark).line < scene.at.line and _ITEM_KEY.fullmatch(scene.before):
        return None
    head = scene.before.rfind(": ")
    if head < 0:
        return Diagnostic(COLON_IN_TEXT, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))
    column = head + 2 + len(scene.before[head + 1 :]) - len(scene.before[head + 1 :].lstrip(" "))
    span = scene.text_from(Position(scene.at.line, column))
    if found := _VALUE_AND_KEY.fullmatch(scene.line[column - 1 : scene.at.column - 1]):
        better = f"{found[1]}, {found[2]}{span.text[len(found[0]) :]}"
        return Diagnostic(COLON_IN_TEXT, span, suggestion=better, hint=_COMMA_HINT)
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


def line_without_colon(scene: Scene) -> Diagnostic | None:
    if "simple key" not in scene.context or scene.since is None:
        return None
    return _no_key(scene, scene.since.line) or _no_colon(scene, scene.since.line)


def _no_key(scene: Scene, number: int) -> Diagnostic | None:
    """What keeps YAML from seeing a key or an item in a line that was meant as one."""
    line = scene.chunk.line(number)
    if found := _NO_BREAK_BEHIND.search(line):
        return _no_break_at(scene, number, found)
    if ": " in line or line.rstrip().endswith(":"):
        return None
    if found := _GLUED.match(line):
        span = scene.text_from(Position(number, len(found[1]) + 1))
        key = found[2] + found[3]
        return Diagnostic(MISSING_SPACE, span, {"key": found[2]}, suggestion=f"{key} {span.text[len(key) :]}")
    column = indentation(line) + 1
    if line[column - 1 : column] == "-" and line[column : column + 1].strip():
        return Diagnostic(DASH_WITHOUT_SPACE, scene.span(number, column, column + 1), suggestion="- ")
    return None


def _no_break_at(scene: Scene, number: int, found: re.Match[str]) -> Diagnostic:
    facts = {"character": f"U+{ord(found[1][0]):04X}"}
    span = scene.span(number, found.start(1) + 1, found.end() + 1)
    return Diagnostic(NO_BREAK_SPACE, span, facts, suggestion=" " * len(found[1]), is_slip=True)


def _no_colon(scene: Scene, number: int) -> Diagnostic:
    line = scene.chunk.line(number)
    span = scene.text_from(Position(number, indentation(line) + 1))
    word = _FIRST_WORD.match(span.text)
    facts = {"text": span.text[:_SHOWN], "word": word[0] if word else ""}
    return Diagnostic(MISSING_COLON, span, facts, hint=_COLON_HINT if word else _QUOTE_HINT)


def structure(scene: Scene) -> Diagnostic | None:
    """A line that stands in no column of its neighbours, or in the column of another kind of block."""
    if scene.before.strip(" ") or not scene.rest.strip() or "document start" in scene.problem:
        return None
    return _misplaced(scene)


def _misplaced(scene: Scene) -> Diagnostic:
    columns = {event.start_mark.column + 1 for event in scene.opened if not event.flow_style}
    column = indentation(scene.line) + 1
    span = scene.text_from(Position(scene.at.line, column))
    if column in columns and _DASHED_KEY.match(span.text):
        return Diagnostic(DASH_WITHOUT_SPACE, scene.span(scene.at.line, column, column + 1), suggestion="- ")
    above = scene.line_above(scene.at.line)
    beside = _column(scene.chunk.line(above)) if above is not None else column
    if column in columns:
        is_key = not span.text.startswith("-") and beside > column
        return Diagnostic(LIST_AND_KEYS, span, {"columns": (str(beside),)}, hint=_COLUMN_HINT if is_key else None)
    if above is not None:
        columns.add(beside)
    facts = {"columns": tuple(str(column) for column in sorted(columns))}
    return Diagnostic(WRONG_INDENTATION, span, facts, hint=_COLUMN_HINT if columns else None)


def _column(line: str) -> int:
    """Where what a line says begins, behind its blanks and dashes."""
    return len(line) - len(line.lstrip(" -")) + 1
