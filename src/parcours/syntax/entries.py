"""Where a whole entry stands, so that it can be taken away or moved and nothing else goes with it."""

import re
from typing import NamedTuple

from parcours.source import Position
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Mark
from parcours.syntax.nodes import Stretch


class Family(NamedTuple):
    """One entry of a group, from mark to mark, the end of the one before it and the beginning of the one behind."""

    entry: tuple[Mark, Mark]
    before: Mark | None
    behind: Mark | None
    is_list: bool
    in_brackets: bool


_DASH = re.compile(" *- +")
_COMMA = re.compile(" *, *")


def entry_stretch(chunk: Chunk, family: Family) -> Stretch | None:
    """All that belongs to an entry: its lines, or its part of a line with the comma. None for the only entry of a group, for one
    that shares its lines with something else, and where a comment would go too, or stay without what it speaks of.
    """
    if family.before is None and family.behind is None:
        return None
    return _in_brackets(chunk, family) if family.in_brackets else _lines(chunk, family)


def _lines(chunk: Chunk, family: Family) -> Stretch | None:
    text, (first, last) = chunk.text, family.entry
    start, end = text.rfind("\n", 0, first.index) + 1, last.index
    while end > first.index and text[end - 1].isspace():
        end -= 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    before, behind = text[start : first.index], text[end:stop]
    is_alone = _DASH.fullmatch(before) if family.is_list else not before.strip(" ")
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : start]
    if not is_alone or behind.strip() or "#" in text[start:stop] or above.lstrip().startswith("#"):
        return None
    line = chunk.position(first).line
    below = line + text.count("\n", start, end) + 1
    if below > len(chunk.file.lines):
        return None
    return Position(line, 1), Position(below, 1)


def _in_brackets(chunk: Chunk, family: Family) -> Stretch | None:
    """Up to the entry behind it, or, for the last one, from the end of the one before."""
    first, last = family.entry
    if family.behind is not None:
        stretch, between = (first, family.behind), (last, family.behind)
    else:
        assert family.before is not None
        stretch, between = (family.before, last), (family.before, first)
    if first.line != last.line or not _COMMA.fullmatch(chunk.text[between[0].index : between[1].index]):
        return None
    return chunk.position(stretch[0]), chunk.position(stretch[1])
