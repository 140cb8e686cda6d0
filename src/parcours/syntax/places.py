"""Where everything in one document stands: its events once more, this time for their marks."""

from collections.abc import Callable
from dataclasses import replace
from unicodedata import normalize

from parcours.source import START, Position
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Dialect, Event, Mark
from parcours.syntax.nodes import Node

Stretch = tuple[Position, Position]
NOWHERE = Node((START, Position(1, 2)), "")


class _Open:
    """A list or mapping of which the end was not read yet."""

    __slots__ = ("entries", "event", "items", "key", "name")

    def __init__(self, event: Event | None) -> None:
        self.event = event
        self.entries: dict[str, Node] = {}
        self.items: list[Node] = []
        self.key: Stretch | None = None
        self.name = ""

    def add(self, node: Node) -> None:
        """Takes the next part in; the first of two equal keys wins, as in the data."""
        if self.key is None:
            self.items.append(node)
        else:
            self.entries.setdefault(self.name, replace(node, key=self.key))
            self.key = None


def locate(chunk: Chunk, dialect: Dialect) -> Node:
    """The places of a chunk's document; of as much of it as can be read."""
    survey = _Survey(chunk, dialect)
    try:
        survey.run(dialect.open(chunk.text))
    except MemoryError:
        raise
    except Exception:  # told before, by the reader; here only what stands before it matters
        survey.close_all()
    top = survey.open[0].items
    return top[0] if top else NOWHERE


class _Survey:
    def __init__(self, chunk: Chunk, dialect: Dialect) -> None:
        self.open = [_Open(None)]
        self._chunk = chunk
        self._dialect = dialect

    def run(self, next_event: Callable[[], Event]) -> None:
        """Reads to the end of the document."""
        dialect = self._dialect
        starts, ends = (dialect.mapping_start, dialect.sequence_start), (dialect.mapping_end, dialect.sequence_end)
        while (kind := type(event := next_event())) is not dialect.stream_end:
            if kind is dialect.scalar or kind is dialect.alias:
                self._part(event, event.value if kind is dialect.scalar else "")
            elif kind in starts:
                self.open.append(_Open(event))
            elif kind in ends:
                self._close(event.end_mark)

    def close_all(self) -> None:
        """Ends what is open where it begins: the rest cannot be read."""
        while len(self.open) > 1:
            event = self.open[-1].event
            assert event is not None
            self._close(event.end_mark)

    def _part(self, event: Event, text: str) -> None:
        around = self.open[-1]
        start, end = self._stretch(event)
        if around.key is None and self._in_mapping():
            around.key, around.name = (start, end), normalize("NFC", text)
            return
        raw = self._chunk.text[event.start_mark.index : event.end_mark.index]
        around.add(Node((start, end), raw.rstrip() if event.style in ("|", ">") else raw, empty=not raw))

    def _close(self, end: Mark) -> None:
        done = self.open.pop()
        assert done.event is not None
        start = done.event.start_mark
        raw = self._chunk.text[start.index : end.index].rstrip()
        node = Node(self._first_line(start, end), raw, entries=done.entries, items=done.items)
        around = self.open[-1]
        if around.key is None and self._in_mapping():
            around.key, around.name = node.stretch, ""
        else:
            around.add(node)

    def _in_mapping(self) -> bool:
        event = self.open[-1].event
        return event is not None and type(event) is self._dialect.mapping_start

    def _first_line(self, start: Mark, end: Mark) -> Stretch:
        """From the beginning of a collection to its end or the end of that line."""
        begin = self._chunk.position(start)
        line = self._chunk.file.line(begin.line)
        last = len(line.rstrip()) + 1
        if end.line == start.line:
            last = min(last, end.column + 1)
        return begin, Position(begin.line, max(last, begin.column + 1))

    def _stretch(self, event: Event) -> Stretch:
        """From mark to mark; a block of text ends with its last written line."""
        start, end = self._chunk.position(event.start_mark), self._chunk.position(event.end_mark)
        if end == start:
            return _before(start)
        if event.style not in ("|", ">"):
            return start, end
        raw = self._chunk.text[event.start_mark.index : event.end_mark.index].rstrip()
        last = start.line + raw.count("\n")
        return start, Position(last, len(self._chunk.file.line(last).rstrip()) + 1)


def _before(start: Position) -> Stretch:
    """What shows an empty item: the dash or comma before it."""
    return Position(start.line, max(start.column - 1, 1)), Position(start.line, max(start.column, 2))
