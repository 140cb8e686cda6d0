"""A file cut at its `---` lines, so that one broken document hides none of the others.

A line that begins with `---` opens a document wherever it stands, even inside quotes or a block of text
(https://yaml.org/spec/1.2.2/#914-explicit-documents), so the cut is exact.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from parcours.source import Position, SourceFile, Span

if TYPE_CHECKING:
    from parcours.syntax.events import Mark

_OPENING = re.compile(r"^---(?=[ \t\r\n]|\Z)", re.MULTILINE)


class Chunk(NamedTuple):
    """The text of at most one document, and how many lines of its file stand before it."""

    file: SourceFile
    text: str
    lines_before: int

    def line(self, number: int) -> str:
        """The line of this number in the file; "" when it is not one of this chunk."""
        lines = self.text.count("\n") + (not self.text.endswith("\n"))
        return self.file.line(number) if 0 < number - self.lines_before <= lines else ""

    def position(self, mark: "Mark") -> Position:
        """The place in the file that a parser means."""
        line = self.lines_before + mark.line + 1
        last = len(self.file.lines)
        if line > last:  # libyaml ends a last line that has no end
            return Position(last, len(self.file.line(last)) + 1)
        return Position(line, mark.column + 1)

    def span(self, start: "Mark", end: "Mark") -> Span:
        """The stretch of the file between two marks; one character where they are equal."""
        first, last = self.position(start), self.position(end)
        return Span(self.file, first, last if last > first else Position(first.line, first.column + 1))


def with_line_feeds(text: str) -> str:
    """The text with lines that end as everywhere but on Windows; each character keeps its line and column."""
    return text.replace("\r\n", "\n") if "\r" in text else text


def cut(file: SourceFile) -> Iterator[Chunk]:
    """The chunks of a file in order; what stands before the first `---` is one too."""
    text = file.text
    if "\n---" not in text:
        yield Chunk(file, text, 0)
        return
    start = lines_before = 0
    for opening in _OPENING.finditer(text, 1):
        yield Chunk(file, text[start : opening.start()], lines_before)
        lines_before += text.count("\n", start, opening.start())
        start = opening.start()
    yield Chunk(file, text[start:], lines_before)
