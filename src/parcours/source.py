"""Text and places in it. Floor 0: knows no YAML, no disk.

Lines and columns are 1-based and count code points. A span is half-open: its end is the first place that no longer belongs to it.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a text: 1-based line and column, in code points."""

    line: int
    column: int


START = Position(1, 1)


class SourceFile:
    """A spec file that was read: its path, relative to the house and with `/`, and its text.

    Two reads of one path are two files: identity, not equality.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their ends; only LF and CR LF end a line, as in YAML 1.2 files on disk."""
        return tuple(line.removesuffix("\r") for line in self.text.split("\n"))

    def between(self, start: Position, end: Position) -> str:
        """What is written from one place up to another, line ends included."""
        lines = self.text.split("\n")[start.line - 1 : end.line]
        lines[-1] = lines[-1][: end.column - 1]
        lines[0] = lines[0][start.column - 1 :]
        return "\n".join(lines)

    def line(self, number: int) -> str:
        """The line of this 1-based number; "" past the end, so that a fault at the end of a file has an excerpt."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


class Span(NamedTuple):
    """A stretch of one file, from `start` up to, not including, `end`."""

    file: SourceFile
    start: Position
    end: Position

    @property
    def text(self) -> str:
        """What is written there; only the first line of it when the span runs over several."""
        line = self.file.line(self.start.line)
        if self.end.line == self.start.line:
            return line[self.start.column - 1 : self.end.column - 1]
        return line[self.start.column - 1 :]


class Edit(NamedTuple):
    """What to write instead of a stretch of a file."""

    span: Span
    text: str

    def touches(self, other: "Edit") -> bool:
        """Whether two edits meet: whoever makes both would have to know which comes first."""
        (file, start, end), (other_file, other_start, other_end) = self.span, other.span
        return file.path == other_file.path and start <= other_end and other_start <= end


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text of a file after edits of which no two touch the same place."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for span, new in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        first, last = (starts[place.line - 1] + place.column - 1 for place in (span.start, span.end))
        text = text[:first] + new + text[last:]
    return text


def whole(file: SourceFile) -> Span:
    """The first character of a file: where a fault of the file as such is shown."""
    return Span(file, START, Position(1, 2))
