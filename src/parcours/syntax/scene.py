"""What stands around the place where a YAML library gave up: the questions that tell a misspelling from another."""

import re
from typing import NamedTuple

from parcours.source import Position, Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Event, Mark

_REMARK = re.compile(r" #(?![^\W_])")
"""Where a remark begins that is meant as one: a sign that is glued to a word belongs to the text."""


class Scene(NamedTuple):
    """A chunk, what the library said (`problem`, while doing `context`), where, and what it had read by then.

    `at` and `since` are the places of problem and context; `last` is the scalar read last, `opened` the open lists and
    mappings.
    """

    chunk: Chunk
    problem: str
    context: str
    at: Position
    since: Position | None
    last: Event | None
    opened: tuple[Event, ...]

    @property
    def line(self) -> str:
        """The line of the problem."""
        return self.chunk.line(self.at.line)

    @property
    def rest(self) -> str:
        """That line from the problem on."""
        return self.line[self.at.column - 1 :]

    @property
    def before(self) -> str:
        """That line up to the problem."""
        return self.line[: self.at.column - 1]

    @property
    def in_flow(self) -> bool:
        """Whether the problem lies within brackets or braces."""
        return bool(self.opened) and bool(self.opened[-1].flow_style)

    def position(self, mark: Mark) -> Position:
        """The place in the file that a mark means."""
        return self.chunk.position(mark)

    def span(self, line: int, first: int, last: int) -> Span:
        """Columns `first` up to, not including, `last`, of a line."""
        return Span(self.chunk.file, Position(line, first), Position(line, max(last, first + 1)))

    def text_from(self, start: Position) -> Span:
        """From there to the end of what is written on that line; within brackets, to the next comma or bracket."""
        line = self.chunk.line(start.line)
        end = len(_without_comment(line, start.column - 1))
        if self.in_flow:
            stops = [line.find(sign, start.column) for sign in ",]}"]
            end = min([end, *(stop for stop in stops if stop >= 0)])
            end = len(line[:end].rstrip())
        return self.span(start.line, start.column, end + 1)

    def value_start(self, line: int) -> Position:
        """Where the value of a line begins: behind its first key and colon, or its dashes."""
        text = self.chunk.line(line)
        colon = text.find(": ")
        start = colon + 1 if colon >= 0 else len(text) - len(text.lstrip(" -"))
        return Position(line, len(text) - len(text[start:].lstrip(" ")) + 1)

    def line_above(self, line: int) -> int | None:
        """The number of the nearest line above that holds more than blanks and comments, within this document."""
        for number in range(line - 1, self.chunk.lines_before, -1):
            text = self.chunk.file.line(number).strip()
            if text and not text.startswith("#"):
                return number
        return None


def indentation(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _without_comment(line: str, start: int) -> str:
    remark = _REMARK.search(line, start)
    return (line[: remark.start()] if remark else line).rstrip()


def trouble_scene(chunk: Chunk, last: Event | None, opened: tuple[Event, ...], error: Exception) -> Scene:
    """The scene of what a YAML library raised; at the first line when it does not say where."""
    problem: str | None = getattr(error, "problem", None)
    context: str | None = getattr(error, "context", None)
    problem_mark: Mark | None = getattr(error, "problem_mark", None)
    context_mark: Mark | None = getattr(error, "context_mark", None)
    mark = problem_mark or context_mark
    at = chunk.position(mark) if mark is not None else Position(chunk.lines_before + 1, 1)
    since = chunk.position(context_mark) if context_mark is not None else None
    return Scene(chunk, problem or "", context or "", at, since, last, opened)
