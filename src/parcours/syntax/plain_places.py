"""Where a text on one line of a plain document stands, found without the events of the document.

A note on a house that is sound otherwise would pay for a YAML library and for the marks of everything in the file; most notes
are about an id or a short text. This way knows only documents that were read line by line, in which whatever begins a line
at the column of a mapping or list is an entry of it, and says nothing of what goes over several lines.
"""

import re
from typing import NamedTuple

from parcours.source import Position
from parcours.syntax.chunks import Chunk, with_line_feeds
from parcours.syntax.nodes import Path, Place, Stretch

_OPENING = "---\n"
_DASH = "- "
_BROKEN_BRACKETS = re.compile(r"^ *(?:- )?(?:[\w-]+: +)?[\[{].*,$", re.MULTILINE)
"""Brackets whose lines stand at any column."""
_FIRST = re.compile(r"^( *)(- )?[^ \n#]", re.MULTILINE)
_KEY = re.compile(r"[\w-]+:(?= |\n|\Z)")
_VALUE = re.compile(r" *(.*)")
_NO_TEXT = ("[", "{", "|", ">", "#")
"""What begins brackets, a text of several lines, or a comment above what is meant."""


class _Block(NamedTuple):
    """A mapping or list: where its first entry begins (behind its blanks), where it ends, its column."""

    start: int
    end: int
    column: int
    is_list: bool


class _Entry(NamedTuple):
    """An entry: where it begins, and the stretch of its value up to the end of the line."""

    start: int
    value: tuple[int, int]


def find_on_a_line(chunk: Chunk, path: Path) -> Place | None:
    """The place of the value at that path of a document that was read line by line; None where it takes more to find it."""
    text = with_line_feeds(chunk.text)
    chunk = chunk._replace(text=text)
    if not path or _BROKEN_BRACKETS.search(text):
        return None
    block = _block(text, len(_OPENING) if text.startswith(_OPENING) else 0, len(text), -1)
    for step in path[:-1]:
        entry = _entry(text, block, step) if block else None
        block = _inside(text, block, entry) if block and entry else None
    entry = _entry(text, block, path[-1]) if block else None
    return _place(chunk, entry, path[-1]) if entry else None


def _block(text: str, start: int, end: int, column: int) -> _Block | None:
    """The mapping or list whose first line comes next, right of that column; a list may stand right below its key."""
    first = _FIRST.search(text, start, end)
    if first is None:
        return None
    here, is_list = len(first[1]), bool(first[2])
    if here < column or (here == column and not is_list):
        return None
    return _Block(first.end(1), _end(text, first.end(), end, here, is_list=is_list), here, is_list)


def _end(text: str, start: int, end: int, column: int, *, is_list: bool) -> int:
    """Where a block ends: at a line left of it; a list also at a key in its column."""
    outside = [rf" {{0,{column - 1}}}[^ \n#]"] if column else []
    outside += [rf" {{{column}}}(?!- )[^ \n#]"] if is_list else []
    found = re.compile(rf"\n(?:{'|'.join(outside)})").search(text, start, end) if outside else None
    return found.start() if found else end


def _entry(text: str, block: _Block, step: str | int) -> _Entry | None:
    """The entry of that key or number."""
    if isinstance(step, int) is not block.is_list:
        return None
    mark, number = (_DASH, step) if isinstance(step, int) else (f"{step}:", 0)
    next_line = f"\n{' ' * block.column}"
    start = block.start
    if isinstance(step, str) and not text.startswith(mark, start):
        number = 1
    for _ in range(number):
        found = text.find(next_line + mark, start, block.end)
        if found < 0:
            return None
        start = found + len(next_line)
    value = _VALUE.match(text, start + len(mark), block.end)
    return _Entry(start, value.span(1)) if value else None


def _inside(text: str, block: _Block, entry: _Entry) -> _Block | None:
    """The block that is the value of an entry: below its key, or behind its dash."""
    start, end = entry.value
    if not block.is_list:
        return _block(text, end, block.end, block.column) if start == end else None
    if not _KEY.match(text, start):
        return None
    column = block.column + len(_DASH)
    return _Block(start, _end(text, start, block.end, column, is_list=False), column, False)


def _place(chunk: Chunk, entry: _Entry, step: str | int) -> Place | None:
    """The place of an entry whose value is a text on its line."""
    start, end = entry.value
    written = chunk.text[start:end]
    if not written or written.startswith(_NO_TEXT):
        return None
    value = _stretch(chunk, start, end)
    if isinstance(step, str):
        return Place(value, _stretch(chunk, entry.start, entry.start + len(step)), written)
    return None if _KEY.match(chunk.text, start) else Place(value, value, written)


def _stretch(chunk: Chunk, start: int, end: int) -> Stretch:
    """A stretch of one line."""
    line = chunk.lines_before + chunk.text.count("\n", 0, start) + 1
    before = chunk.text.rfind("\n", 0, start)
    return Position(line, start - before), Position(line, end - before)
