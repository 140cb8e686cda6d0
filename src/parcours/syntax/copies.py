"""A value with a name, and the places that ask for a copy of it: what writes the value where it is meant."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcours.source import Edit, Position, Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Dialect, Event, Mark

_NAME = re.compile(r"&[^\s,\[\]{}]+ +")
_COLON = re.compile(r"[ \t]*:")
_SIGNS_OF_BRACKETS = frozenset(",[]{}")


class _Named(NamedTuple):
    """A value with a name, up to where it ends."""

    event: Event
    end: Mark


class _Copy(NamedTuple):
    """What asks for a copy of a value, between brackets or not."""

    event: Event
    in_brackets: bool


class _Met(NamedTuple):
    """The names of a document and those who ask for them, in the order in which they end."""

    named: list[_Named]
    copies: list[_Copy]

    def lies_in(self, value: _Named) -> bool:
        """Whether another name, or a copy, is part of a value."""
        events = [*(one.event for one in self.named), *(one.event for one in self.copies)]
        return any(value.event.start_mark.index < event.start_mark.index < value.end.index for event in events)


def written_out(chunk: Chunk, dialect: Dialect) -> Mapping[Position, tuple[Edit, ...]]:
    """For each name in a sound document, by its place: what takes it away and writes its value wherever a copy is asked for. Names are
    left out where that is not certain: a value of several lines, a key, a name that stands twice or that nobody asks for.
    """
    met = _met(chunk, dialect)
    names = [one.event.anchor for one in met.named]
    found = {}
    for value in met.named:
        copies = [one for one in met.copies if one.event.anchor == value.event.anchor]
        text = _text(chunk, value)
        is_clear = names.count(value.event.anchor) == 1 and not met.lies_in(value)
        if text and copies and is_clear and all(_may_stand(chunk, value, one, text) for one in copies):
            found[chunk.position(value.event.start_mark)] = _edits(chunk, value, copies, text)
    return found


def _met(chunk: Chunk, dialect: Dialect) -> _Met:
    met, opened = _Met([], []), list[Event]()
    starts, ends = (dialect.mapping_start, dialect.sequence_start), (dialect.mapping_end, dialect.sequence_end)
    next_event = dialect.open(chunk.text)
    while (kind := type(event := next_event())) is not dialect.stream_end:
        if kind is dialect.alias:
            met.copies.append(_Copy(event, bool(opened) and bool(opened[-1].flow_style)))
        elif kind in starts:
            opened.append(event)
        elif kind in (dialect.scalar, *ends):
            first = event if kind is dialect.scalar else opened.pop()
            if first.anchor:
                met.named.append(_Named(first, event.end_mark))
    return met


def _text(chunk: Chunk, value: _Named) -> str:
    """A value of one line as it is written; "" for any other, and for a key."""
    written = chunk.text[value.event.start_mark.index : value.end.index]
    word = _NAME.match(written)
    if word is None or value.event.tag is not None or "\n" in written or _is_key(chunk, value.end):
        return ""
    return written[word.end() :]


def _is_key(chunk: Chunk, end: Mark) -> bool:
    return _COLON.match(chunk.text, end.index) is not None


def _may_stand(chunk: Chunk, value: _Named, copy: _Copy, text: str) -> bool:
    """Whether a value is read as the same where its copy is asked for."""
    start, end = copy.event.start_mark, copy.event.end_mark
    line = chunk.text[chunk.text.rfind("\n", 0, start.index) + 1 : start.index]
    is_bare = text[0] not in "\"'[{"
    is_split = copy.in_brackets and is_bare and not _SIGNS_OF_BRACKETS.isdisjoint(text)
    return start.index > value.end.index and not is_split and "<<" not in line and not _is_key(chunk, end)


def _edits(chunk: Chunk, value: _Named, copies: Sequence[_Copy], text: str) -> tuple[Edit, ...]:
    start, end = chunk.position(value.event.start_mark), chunk.position(value.end)
    name = Span(chunk.file, start, Position(end.line, end.column - len(text)))
    return (Edit(name, ""), *(Edit(chunk.span(one.event.start_mark, one.event.end_mark), text) for one in copies))
