"""A document as plain data that can say where each part of it was written. Floor 2.

Reading a file keeps no places: most files are sound and nobody asks. The first question about a place reads that one
document again and keeps what it found.
"""

from collections.abc import Callable, Collection
from typing import NamedTuple

from parcours.source import Position, SourceFile, Span

Scalar = str | int | float | bool | None
Data = Scalar | dict[str, "Data"] | list["Data"]
Path = tuple[str | int, ...]
"""Keys as they are written, after NFC, and list indices, from the top of a document."""

Stretch = tuple[Position, Position]


class Place(NamedTuple):
    """Where a value stands, where the key stands that leads to it, and what is written there."""

    value: Stretch
    key: Stretch
    written: str


class Tree:
    """One document of a file. `number` counts the documents of the file that hold something, from 0. `keys`: every key in it,
    where its reader has met each of them anyway.
    """

    __slots__ = ("_find", "data", "file", "keys", "number")

    def __init__(
        self,
        file: SourceFile,
        data: Data,
        number: int,
        find: Callable[[Path], Place],
        keys: Collection[str] | None = None,
    ) -> None:
        self.file = file
        self.data = data
        self.number = number
        self.keys = keys
        self._find = find

    def __repr__(self) -> str:
        return f"Tree({self.file.path!r}, number={self.number})"

    def saying(self, data: Data) -> "Tree":
        """The same document with its data in another order."""
        return Tree(self.file, data, self.number, self._find, self.keys)

    def span(self, path: Path) -> Span:
        """The value at that path, or its nearest written ancestor.

        Of a list or mapping: its beginning, up to the end of that line. Of a value of which nothing is written: its
        key. What a path asks of a scalar stays at that scalar.
        """
        return Span(self.file, *self._find(path).value)

    def key_span(self, path: Path) -> Span:
        """The key that leads to that path, or to its nearest written ancestor; the item itself in a list."""
        return Span(self.file, *self._find(path).key)

    def written(self, path: Path) -> str:
        """What the author wrote at that path, with quotes if there are any; "" for an empty value."""
        return self._find(path).written
