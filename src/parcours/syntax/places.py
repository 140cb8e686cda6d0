"""Where everything in one document stands: its events once more, this time for their marks."""

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from parcours.source import Position
from parcours.syntax.chunks import Chunk
from parcours.syntax.entries import Family, entry_stretch
from parcours.syntax.events import Dialect, Event, Mark, Source
from parcours.syntax.keys import normal_key
from parcours.syntax.nodes import Path, Place, Stretch
from parcours.syntax.plain_places import find_on_a_line


class _Node:
    """A value: its first event, where it ends, the event of its key, its parts."""

    __slots__ = ("end", "entries", "event", "items", "key", "number", "parts")

    def __init__(self, event: Event, key: Event | None) -> None:
        self.event = event
        self.end = event.end_mark
        self.key = key
        self.entries: dict[str, _Node] | None = None
        self.items: Sequence[_Node] | None = None
        self.parts: Sequence[_Node] = ()
        self.number = 0

    @property
    def first(self) -> Mark:
        """Where the entry begins: its key, or the item."""
        return (self.key or self.event).start_mark

    @property
    def last(self) -> Mark:
        """Where what is written ends; a block is over with its last part, and not with the comments behind."""
        return self.parts[-1].last if self.parts and not self.event.flow_style else self.end

    def family(self, child: "_Node") -> Family:
        """One of its parts as an entry between its neighbours."""
        number = child.number
        return Family(
            (child.first, child.last),
            before=self.parts[number - 1].last if number else None,
            behind=self.parts[number + 1].first if number + 1 < len(self.parts) else None,
            is_list=self.items is not None,
            in_brackets=bool(self.event.flow_style),
        )


class _Found(NamedTuple):
    """A node, and the one that holds it."""

    parent: _Node | None
    node: _Node


_NONE: Mapping[int, Mapping[Position, _Node]] = {}


class Places:
    """The places of one chunk's document, surveyed at the first question that takes it. `is_plain`: it was read line by line."""

    def __init__(self, chunk: Chunk, source: Source, *, is_plain: bool = False) -> None:
        self._chunk = chunk
        self._source = source
        self._is_plain = is_plain
        self._top: list[_Node] | None = None
        self._copies: Mapping[int, Mapping[Position, _Node]] = _NONE

    def find(self, path: Path) -> Place:
        """The place of the value at that path, or of its nearest written ancestor."""
        place = find_on_a_line(self._chunk, path) if self._is_plain and self._top is None else None
        if place is not None:
            return place
        found = self._nearest(path)
        if found is None:
            start = Position(self._chunk.lines_before + 1, 1)
            return Place((start, Position(start.line, 2)), (start, Position(start.line, 2)), "")
        return self._place(found.node)

    def entry(self, path: Path) -> Stretch | None:
        """All that belongs to the entry at that path and to nothing else."""
        found = self._nearest(path)
        return entry_stretch(self._chunk, found.parent.family(found.node)) if found and found.parent else None

    def repetition(self, path: Path, at: Position) -> Stretch | None:
        """All of the entry whose key stands there, a second time for a path; None where it may be no copy: where it, or another key that
        stands twice beside it, says something else, or something else stands between, a line may be missing between two entries.
        """
        found = self._nearest(path)
        group = found.parent if found else None
        if group is None:
            return None
        if id(group) not in self._copies:
            copies = {self._chunk.position(node.first): node for node in _copies(group)}
            self._copies = {**self._copies, id(group): copies}
        second = self._copies[id(group)].get(at)
        return entry_stretch(self._chunk, group.family(second)) if second else None

    def _nearest(self, path: Path) -> _Found | None:
        if self._top is None:
            self._top = _survey(self._source(), self._chunk.text)
        return _nearest(self._top[0], path) if self._top else None

    def _place(self, node: _Node) -> Place:
        value = self._value(node)
        key = value if node.key is None else self._between(node.key.start_mark, node.key.end_mark)
        written = self._chunk.text[node.event.start_mark.index : node.end.index]
        if type(node.event) is not self._source().scalar or node.event.style in ("|", ">"):
            written = written.rstrip()
        return Place(value if written else key, key, written)

    def _value(self, node: _Node) -> Stretch:
        if type(node.event) is not self._source().scalar:
            return self._first_line(node)
        if node.event.style in ("|", ">"):
            return self._block(node)
        return self._between(node.event.start_mark, node.end)

    def _first_line(self, node: _Node) -> Stretch:
        """From the beginning of a collection to its end or the end of that line."""
        start = self._chunk.position(node.event.start_mark)
        last = len(self._chunk.file.line(start.line).rstrip()) + 1
        if node.end.line == node.event.start_mark.line and node.end.column > node.event.start_mark.column:
            last = min(last, node.end.column + 1)
        return start, Position(start.line, max(last, start.column + 1))

    def _block(self, node: _Node) -> Stretch:
        """A block of text ends with its last line that is not blank."""
        start = self._chunk.position(node.event.start_mark)
        raw = self._chunk.text[node.event.start_mark.index : node.end.index].rstrip()
        last = start.line + raw.count("\n")
        return start, Position(last, len(self._chunk.file.line(last).rstrip()) + 1)

    def _between(self, first: Mark, last: Mark) -> Stretch:
        """From mark to mark; the dash or colon before it, where nothing is written."""
        start, end = self._chunk.position(first), self._chunk.position(last)
        if start < end:
            return start, end
        return Position(start.line, max(start.column - 1, 1)), Position(start.line, max(start.column, 2))


def _copies(group: _Node) -> list[_Node]:
    """The entries of a group that are copies: each says the very same as the first of its key, as all that stand twice do, and nothing but
    copies stands between the two.
    """
    entries = group.entries or {}
    repeated = [node for node in group.parts if entries and node is not entries[_key_of(node)]]
    keys = {_key_of(node) for node in repeated}
    alone = list(accumulate(_key_of(node) not in keys for node in group.parts))
    if not all(_is_same(node, entries[_key_of(node)]) for node in repeated):
        return []
    return [node for node in repeated if alone[node.number] == alone[entries[_key_of(node)].number]]


def _is_same(one: _Node, other: _Node) -> bool:
    """Whether two values are written of the same words, in one order."""
    return (
        _words(one) == _words(other)
        and len(one.parts) == len(other.parts)
        and all(
            _key_of(two) == _key_of(three) and _is_same(two, three)
            for two, three in zip(one.parts, other.parts, strict=True)
        )
    )


def _words(node: _Node) -> tuple[object, ...]:
    """What an event says by itself; a text between quotes is another than the same without."""
    event = node.event
    return (
        type(event),
        getattr(event, "value", ""),
        bool(getattr(event, "style", "")),
        event.anchor,
        getattr(event, "tag", None),
    )


def _key_of(node: _Node) -> str:
    return normal_key(getattr(node.key, "value", ""))


def _nearest(node: _Node, path: Path) -> _Found:
    """The node at that path, or the last one on the way."""
    parent: _Node | None = None
    for step in path:
        child: _Node | None = None
        if isinstance(step, str):
            child = node.entries.get(step) if node.entries is not None else None
        elif node.items is not None and 0 <= step < len(node.items):
            child = node.items[step]
        if child is None:
            break
        parent, node = node, child
    return _Found(parent, node)


def _survey(dialect: Dialect, text: str) -> list[_Node]:
    """The nodes of a document; as many as can be read, for the reader has told why no more can be."""
    top: list[_Node] = []
    try:
        _collect(dialect, dialect.open(text), top)
    except MemoryError:
        raise
    except Exception:  # whatever a YAML library raises
        return top
    return top


def _collect(dialect: Dialect, next_event: Callable[[], Event], top: list[_Node]) -> None:
    starts, ends = (dialect.mapping_start, dialect.sequence_start), (dialect.mapping_end, dialect.sequence_end)
    leaves = (dialect.scalar, dialect.alias)
    frames: list[_Frame] = [_Frame(None)]
    while (kind := type(event := next_event())) is not dialect.stream_end:
        if kind in ends:
            node = frames.pop().node
            assert node is not None
            node.end = event.end_mark
        elif kind in leaves or kind in starts:
            child = frames[-1].take(event, top)
            if kind in starts:
                frames.append(_Frame(child))
                child.parts = frames[-1].parts
                child.entries, child.items = ({}, None) if kind is dialect.mapping_start else (None, child.parts)


class _Frame:
    """A collection that is open, its parts so far, and the key in it that waits for its value."""

    __slots__ = ("key", "node", "parts")

    def __init__(self, node: _Node | None) -> None:
        self.node = node
        self.parts: list[_Node] = []
        self.key: Event | None = None

    def take(self, event: Event, top: list[_Node]) -> _Node:
        """The next part: a key, or a value, which finds its place. The first of two equal keys wins, as in the data."""
        child = _Node(event, self.key)
        if self.node is None:
            top.append(child)
        elif self.node.entries is not None and self.key is None:
            self.key = event
        else:
            if self.node.entries is not None:
                self.node.entries.setdefault(_key_of(child), child)
                self.key = None
            child.number = len(self.parts)
            self.parts.append(child)
        return child
