"""A document as plain data that can say where each part of it was written. Floor 2.

Reading a file keeps no places: most files are sound and nobody asks. The first question about a place reads that one
document again and keeps what it found.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from parcours.source import Position, SourceFile, Span

Scalar = str | int | float | bool | None
Data = Scalar | dict[str, "Data"] | list["Data"]
Path = tuple[str | int, ...]
"""Keys as they are written, after NFC, and list indices, from the top of a document."""


@dataclass(frozen=True, slots=True)
class Node:
    """Where one value stands: its stretch, the stretch of the key that leads to it, its text, its parts.

    `key` is None at the top and for the items of a list. `empty` is a value of which nothing is written.
    """

    stretch: tuple[Position, Position]
    written: str
    key: tuple[Position, Position] | None = None
    empty: bool = False
    entries: Mapping[str, "Node"] = field(default_factory=dict)
    items: Sequence["Node"] = ()


class Tree:
    """One document of a file. `number` counts the documents of the file that hold something, from 0."""

    __slots__ = ("_locate", "_root", "data", "file", "number")

    def __init__(self, file: SourceFile, data: Data, number: int, locate: Callable[[], Node]) -> None:
        self.file = file
        self.data = data
        self.number = number
        self._locate = locate
        self._root: Node | None = None

    def __repr__(self) -> str:
        return f"Tree({self.file.path!r}, number={self.number})"

    def span(self, path: Path) -> Span:
        """The value at that path, or its nearest written ancestor.

        Of a list or mapping: its beginning, up to the end of that line. Of a value of which nothing is written: its
        key.
        """
        node = self._node(path)
        start, end = node.key if node.empty and node.key is not None else node.stretch
        return Span(self.file, start, end)

    def key_span(self, path: Path) -> Span:
        """The key that leads to that path, or to its nearest written ancestor; the item itself in a list."""
        node = self._node(path)
        start, end = node.key if node.key is not None else node.stretch
        return Span(self.file, start, end)

    def written(self, path: Path) -> str:
        """What the author wrote at that path, with quotes if there are any; "" for an empty value."""
        return self._node(path).written

    def _node(self, path: Path) -> Node:
        if self._root is None:
            self._root = self._locate()
        node = self._root
        for step in path:
            child = _child(node, step)
            if child is None:
                return node
            node = child
        return node


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(step, str):
        return node.entries.get(step)
    return node.items[step] if 0 <= step < len(node.items) else None
