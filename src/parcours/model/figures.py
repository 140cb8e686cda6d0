"""The figures of a metric in a CSV file, as spreadsheets write it, checked cell by cell. Part of floor 3; knows no disk.

Semicolons, tabs or commas divide the cells, whichever the first line uses; texts may stand in quotes; decimals may have commas;
UTF-8, with or without its mark, else Windows 1252.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from parcours.diagnostics import Diagnostic, Fact, Words
from parcours.model.base import read_number
from parcours.model.catalogue.voice import ReadingSpec
from parcours.model.faults import UNREADABLE_FIGURES
from parcours.model.subject import cut
from parcours.model.vocabulary import KEYS, folded, spellings
from parcours.source import Position, SourceFile, Span, whole

MOST_ROWS = 1000
"""A figure a day for nearly three years; more is raw data, and belongs elsewhere."""
LONGEST_LINE = 4000
"""Characters; a longer line is no row of figures."""
MOST_FAULTS = 100
COLUMNS = ("period", "value", "n", "source", "note")
REQUIRED = ("period", "value")
_SPELLINGS = {folded(word): column for column in COLUMNS for word in spellings(column, KEYS)}
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_WHOLE = re.compile(r"[0-9]{1,15}\Z")


class Figures(NamedTuple):
    """What a file holds, oldest or newest first as written, and what is wrong with it."""

    readings: tuple[ReadingSpec, ...]
    faults: tuple[Diagnostic, ...]


class _Cell(NamedTuple):
    text: str
    span: Span


class _Fault(Exception):  # noqa: N818  (no error: the end of reading a file)
    """What keeps the whole file from being read."""

    def __init__(self, aspect: str, span: Span, facts: Mapping[str, Fact]) -> None:
        super().__init__(aspect)
        self.diagnostic = _fault(aspect, span, facts)


def read_figures(path: str, raw: bytes) -> Figures:
    """The readings in a file; none of a row in which something is wrong."""
    file = SourceFile(path, "")
    try:
        file = SourceFile(path, _text(path, raw))
        return _read(file)
    except _Fault as fault:
        return Figures((), (fault.diagnostic,))


def _text(path: str, raw: bytes) -> str:
    """The text of the file, in whichever of the two encodings of French spreadsheets it is."""
    nowhere = whole(SourceFile(path, ""))
    if raw.startswith(_WIDE_MARKS):
        raise _Fault("encoding", nowhere, {})
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _Fault("encoding", nowhere, {})


def _read(file: SourceFile) -> Figures:
    rows = _rows(file)
    head = next(rows, None)
    if head is None:
        raise _Fault("empty", whole(file), {})
    columns = _columns(head)
    readings, faults, read = [], list[Diagnostic](), 0
    for read, row in enumerate(rows, start=1):
        if read > MOST_ROWS or len(faults) >= MOST_FAULTS:
            raise _Fault("rows", row[0].span, {"most": MOST_ROWS})
        found = list(_row_faults(row, columns))
        faults += found
        if not found:
            readings.append(_reading(dict(zip(columns, row, strict=False))))
    if not read:
        raise _Fault("empty", whole(file), {})
    return Figures(tuple(readings), tuple(faults))


def _rows(file: SourceFile) -> Iterator[tuple[_Cell, ...]]:
    """The lines on which something is written, cut into cells; a first line `sep=;` is Excel's and says how."""
    divider = ""
    for number, line in enumerate(file.lines, start=1):
        said = re.fullmatch(r"sep=([;,\t])", line.strip(" "), re.IGNORECASE) if not divider else None
        if said is not None:
            divider = said[1]
            continue
        if not line.strip(" \t\u00a0;,"):
            continue
        divider = divider or next((sign for sign in ";\t" if sign in line), ",")
        yield tuple(_cells(file, number, line, divider))


def _cells(file: SourceFile, number: int, line: str, divider: str) -> Iterator[_Cell]:
    if len(line) > LONGEST_LINE:
        raise _Fault("long", _span(file, number, 0, 1), {"most": LONGEST_LINE})
    if unseen := _UNSEEN.search(line):
        raise _Fault("unseen", _span(file, number, *unseen.span()), {"character": f"U+{ord(unseen[0]):04X}"})
    start = 0
    while start <= len(line):
        blank = len(line[start:]) - len(line[start:].lstrip(" \u00a0"))
        if line[start + blank : start + blank + 1] == '"':
            text, end = _quoted(file, number, line, start + blank)
        else:
            end = _end(line, divider, start)
            text = line[start:end]
        if line[end:].strip(" \u00a0")[:1] not in ("", divider):
            raise _Fault("quote", _span(file, number, start, end), {"word": cut(line[start:].strip())})
        yield _Cell(text.strip(" \t\u00a0\u202f"), _span(file, number, start, end))
        start = _end(line, divider, end) + 1


def _end(line: str, divider: str, start: int) -> int:
    """Where the cell ends that begins there."""
    found = line.find(divider, start)
    return len(line) if found < 0 else found


def _quoted(file: SourceFile, number: int, line: str, start: int) -> tuple[str, int]:
    """The text between quotes, in which a quote is written twice, and the place behind it."""
    end = line.find('"', start + 1)
    while end >= 0 and line[end + 1 : end + 2] == '"':
        end = line.find('"', end + 2)
    if end < 0:
        raise _Fault("quote", _span(file, number, start, len(line)), {"word": cut(line[start:])})
    return line[start + 1 : end].replace('""', '"'), end + 1


def _span(file: SourceFile, line: int, start: int, end: int) -> Span:
    return Span(file, Position(line, start + 1), Position(line, max(end, start + 1) + 1))


def _columns(head: Sequence[_Cell]) -> tuple[str, ...]:
    """Which column is which, in the order of the file; a column without a heading must stay empty."""
    found: list[str] = []
    for cell in head:
        column = _SPELLINGS.get(folded(cell.text), "")
        if cell.text and not column:
            raise _Fault("column", cell.span, {"word": cut(cell.text), "known": _KNOWN})
        if column and column in found:
            raise _Fault("twice", cell.span, {"word": cut(cell.text)})
        found.append(column)
    for column in REQUIRED:
        if column not in found:
            raise _Fault("missing", head[0].span._replace(end=head[-1].span.end), {"column": _said(column)})
    return tuple(found)


def _said(column: str) -> Words:
    words = spellings(column, KEYS)
    return Words(words[0], words[-1])


_KNOWN = Words(", ".join(_said(column).en for column in COLUMNS), ", ".join(_said(column).fr for column in COLUMNS))


def _row_faults(row: Sequence[_Cell], columns: Sequence[str]) -> Iterator[Diagnostic]:
    """What is wrong with the cells of one row."""
    for cell in row[len(columns) :]:
        if cell.text:
            yield _fault("extra", cell.span, {"word": cut(cell.text), "number": len(columns)})
    for position, column in enumerate(columns):
        cell = row[position] if position < len(row) else _Cell("", row[-1].span)
        facts: dict[str, Fact] = {"word": cut(cell.text), "column": _said(column) if column else ""}
        if not column and cell.text:
            yield _fault("extra", cell.span, {"word": cut(cell.text), "number": len([one for one in columns if one])})
        elif column in REQUIRED and not cell.text:
            yield _fault("blank", cell.span, facts)
        elif column == "value" and _number(cell.text) is None:
            yield _fault("", cell.span, facts)
        elif column == "n" and cell.text and not _WHOLE.match(_bare(cell.text)):
            yield _fault("count", cell.span, facts)


def _reading(row: Mapping[str, _Cell]) -> ReadingSpec:
    """A row in which nothing is wrong."""
    said = {column: cell.text for column, cell in row.items()}
    value = _number(said["value"])
    assert value is not None
    return ReadingSpec(
        period=said["period"],
        value=value,
        n=int(_bare(said["n"])) if said.get("n") else None,
        source=(said["source"],) if said.get("source") else (),
        note=said.get("note") or None,
    )


def _number(text: str) -> int | float | None:
    try:
        return read_number(text)
    except PydanticCustomError:
        return None


def _bare(text: str) -> str:
    """Digits without the spaces between groups of three."""
    return text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "")


def _fault(aspect: str, span: Span, facts: Mapping[str, Fact]) -> Diagnostic:
    return Diagnostic(UNREADABLE_FIGURES, span, facts, aspect=aspect)
