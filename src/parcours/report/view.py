"""What a window of some columns shows of a source line. Part of floor 7's report.

Columns of the screen are not code points: Chinese takes two, a combining accent none, a tab up to four, and what does
not show is written out.
"""

from typing import NamedTuple

from parcours.report.terminal import columns, printable
from parcours.source import Span

_TAB = 4
_LONGEST_LINE = 4000  # code points looked at on either side of a mark: more fit no screen, and a line may have 200,000


class View(NamedTuple):
    """What is shown of a line, and where in it, in columns from 0, the mark stands."""

    text: str
    mark_start: int
    mark_width: int


class Cells(NamedTuple):
    """A text as the screen shows it: for each code point what is printed, and the column where it starts."""

    shown: tuple[str, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Cells":
        """The cells of one line."""
        if text.isascii() and text.isprintable():
            return cls(tuple(text), tuple(range(len(text) + 1)))
        shown, starts = [], [0]
        for character in text:
            column = starts[-1]
            one = " " * (_TAB - column % _TAB) if character == "\t" else printable(character)
            shown.append(one)
            starts.append(column + sum(map(columns, one)))
        return cls(tuple(shown), tuple(starts))

    @property
    def width(self) -> int:
        """How many columns the whole takes."""
        return self.starts[-1]


def view(span: Span, width: int) -> View:
    """The first line of a span, cut around its mark to `width` columns."""
    line, first, last = _near(span)
    cells = Cells.of(line)
    start, end = cells.starts[first], cells.starts[last]
    if cells.width + (start == cells.width) <= width:
        return View("".join(cells.shown), start, max(end - start, 1))
    return _window(cells, first, last, width)


def _near(span: Span) -> tuple[str, int, int]:
    """The line, cut where it is endless, and the span's indices in it; spans that point outside are brought in."""
    line = span.file.line(span.start.line)
    first = min(max(span.start.column - 1, 0), len(line))
    last = span.end.column - 1 if span.end.line == span.start.line else len(line.rstrip())
    last = min(max(last, first), len(line))
    skipped = max(first - _LONGEST_LINE, 0)
    line = line[skipped : first + _LONGEST_LINE]
    return line, first - skipped, min(last - skipped, len(line))


def _window(cells: Cells, first: int, last: int, width: int) -> View:
    """From a third of the window before the mark, or earlier at a line end; `…` where something is left out."""
    budget = max(width - 2, 4)
    left = first
    while left and cells.starts[first] - cells.starts[left - 1] <= budget // 3:
        left -= 1
    while left and cells.width - cells.starts[left - 1] < budget:
        left -= 1
    right = left
    while right < len(cells.shown) and cells.starts[right + 1] - cells.starts[left] <= budget:
        right += 1
    before = "…" if left else ""
    after = "…" if right < len(cells.shown) else ""
    start = cells.starts[first] - cells.starts[left] + len(before)
    end = cells.starts[min(last, right)] - cells.starts[left] + len(before)
    return View(before + "".join(cells.shown[left:right]) + after, start, max(end - start, 1))
