"""A document as plain data that can say where each part of it was written. Floor 2.

Reading a file keeps no places: most files are sound and nobody asks. The first question about a place reads that one
document again and keeps what it found.
"""

from collections.abc import Callable, Collection
from typing import NamedTuple, Protocol

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


class Survey(Protocol):
    """What knows where everything of one document stands."""

    def find(self, path: Path) -> Place:
        """The place of the value at that path, or of its nearest written ancestor."""
        ...

    def entry(self, path: Path) -> Stretch | None:
        """All that belongs to the entry at that path and to nothing else; None where that cannot be said for certain."""
        ...


def same_data(one: Data, other: Data) -> bool:
    """Whether two values say exactly the same."""
    return exact(one) == exact(other)


def exact(data: Data) -> object:
    """Data to compare: 1, 1.0 and true differ, and the order of keys does not matter."""
    if isinstance(data, dict):
        return {key: exact(value) for key, value in data.items()}
    if isinstance(data, list):
        return [exact(value) for value in data]
    return type(data).__name__, data


class Tree:
    """One document of a file. `number` counts the documents of the file that hold something, from 0. `keys`: every key in it,
    where its reader has met each of them anyway. `survey` is called whenever somebody asks for a place.
    """

    __slots__ = ("_survey", "data", "file", "keys", "number")

    def __init__(
        self,
        file: SourceFile,
        data: Data,
        number: int,
        survey: Callable[[], Survey],
        keys: Collection[str] | None = None,
    ) -> None:
        self.file = file
        self.data = data
        self.number = number
        self.keys = keys
        self._survey = survey

    def __repr__(self) -> str:
        return f"Tree({self.file.path!r}, number={self.number})"

    def saying(self, data: Data) -> "Tree":
        """The same document with its data in another order."""
        return Tree(self.file, data, self.number, self._survey, self.keys)

    def span(self, path: Path) -> Span:
        """The value at that path, or its nearest written ancestor.

        Of a list or mapping: its beginning, up to the end of that line. Of a value of which nothing is written: its
        key. What a path asks of a scalar stays at that scalar.
        """
        return Span(self.file, *self._survey().find(path).value)

    def key_span(self, path: Path) -> Span:
        """The key that leads to that path, or to its nearest written ancestor; the item itself in a list."""
        return Span(self.file, *self._survey().find(path).key)

    def entry(self, path: Path) -> Span | None:
        """All of the entry at that path: its lines, or its part of a line in brackets. None where something else might go with it:
        a comment, the last entry of its group.
        """
        entry = self._survey().entry(path)
        return Span(self.file, *entry) if entry else None

    def written(self, path: Path) -> str:
        """What the author wrote at that path, with quotes if there are any; "" for an empty value."""
        return self._survey().find(path).written
