"""Tables for people and documents for programs, from plain texts. Part of floor 7's report; rich only when a person looks."""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TextIO, TypeAlias

from parcours.diagnostics import Language
from parcours.report.as_json import harmless
from parcours.report.console import wants_color
from parcours.report.terminal import encodable, printable, write
from parcours.report.words import COLON
from parcours.report.wrap import width_of, wrapped

if TYPE_CHECKING:
    from rich.table import Table as Drawn

VERSION = 1
"""Of the JSON documents. Fields may be added within a version; none goes, or changes its meaning, without a new one."""

_BETWEEN, _MOST = 3, 1.3
"""What a drawn column takes beside its text; how many times wider than the screen texts may be to be wrapped in columns."""

Plain: TypeAlias = "str | int | bool | Sequence[Plain] | Mapping[str, Plain] | None"


class Table(NamedTuple):
    """A heading, columns, rows, and sentences to end with. Every row has as many texts as there are columns, of which the first
    `key` name it.
    """

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    key: int = 1


def print_tables(tables: Sequence[Table], stream: TextIO, language: Language) -> None:
    """Writes tables: drawn where a person looks, a row after the other where columns have no room; in plain columns in a pipe,
    a row a line.
    """
    is_colored = wants_color(stream, os.environ)
    if is_colored or stream.isatty():
        _draw(tables, stream, language, is_colored=is_colored)
        return
    write("\n".join("".join(f"{line}\n" for line in _plain(table)) for table in tables), stream)


def _plain(table: Table) -> list[str]:
    rows = [tuple(printable(text) for text in row) for row in (table.columns, *table.rows)]
    widths = [max(map(width_of, texts)) for texts in zip(*rows, strict=True)]
    lines = [printable(table.heading)]
    if table.rows:
        lines += ["  ".join(map(_padded, row, widths)).rstrip() for row in rows]
    return lines + [printable(note) for note in table.notes]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - width_of(text))


def _draw(tables: Sequence[Table], stream: TextIO, language: Language, *, is_colored: bool) -> None:
    from rich.console import Console
    from rich.text import Text

    encoding = stream.encoding or "utf-8"
    console = Console(
        file=stream,
        force_terminal=True,
        color_system=None if not is_colored else "auto" if sys.platform == "win32" else "standard",
        no_color=not is_colored,
        highlight=False,
    )

    def show(text: str, style: str = "") -> None:
        console.print(Text(encodable(text, encoding)), style=style, soft_wrap=True)

    cramped = {table.columns for table in tables if _is_cramped(table, console.width)}  # those of a kind look alike
    for number, table in enumerate(tables):
        if number:
            show("")
        for line in wrapped(printable(table.heading), first=0, rest=2, width=console.width):
            show(line, "bold")
        if table.columns in cramped:
            for text, style in _one_by_one(table, language, console.width):
                show(text, style)
        elif table.rows:
            console.print(_drawn(table, encoding))
        for note in table.notes:
            for line in wrapped(printable(note), first=0, rest=2, width=console.width):
                show(line)


def _is_cramped(table: Table, room: int) -> bool:
    """Whether columns would be too narrow: for a word, which is whole only so, or for texts, which would run over many lines."""
    cells = list(zip(*[map(printable, row) for row in (table.columns, *table.rows)], strict=True))
    texts = sum(max(map(width_of, column)) for column in cells)
    words = sum(max(width_of(word) for text in column for word in text.split(" ")) for column in cells)
    between = _BETWEEN * len(cells)
    return words + between > room or texts + between > room * _MOST


def _one_by_one(table: Table, language: Language, room: int) -> Iterator[tuple[str, str]]:
    """Lines and their styles: what names a row, then a line for each of its other texts."""
    for row in table.rows:
        texts = [printable(text) for text in row]
        yield f"  {', '.join(filter(None, texts[: table.key]))}", "cyan"
        for label, text in zip(table.columns[table.key :], texts[table.key :], strict=True):
            if text:
                said = f"{label}{COLON.said(language)}{text}" if label else text
                first, *others = wrapped(said, first=4, rest=6, width=room)
                yield f"    {first}", ""
                yield from ((f"      {other}", "") for other in others)


def _drawn(table: Table, encoding: str) -> "Drawn":
    from rich.box import SIMPLE
    from rich.table import Table as RichTable
    from rich.text import Text

    drawn = RichTable(box=SIMPLE, padding=(0, 1))
    for column in table.columns:
        drawn.add_column(Text(encodable(printable(column), encoding)), overflow="fold")
    for row in table.rows:
        drawn.add_row(*[Text(encodable(printable(text), encoding)) for text in row])
    return drawn


def as_document(houses: Sequence[Mapping[str, Plain]]) -> str:
    """One JSON document about some houses; ends with a line end."""
    document = {"version": VERSION, "houses": houses}
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def plain(value: object) -> Plain:
    """A view of a plan as plain data: named tuples as objects, in the order of their fields."""
    match value:
        case None | str() | bool() | int():
            return value
        case tuple():
            names: Sequence[str] | None = getattr(value, "_fields", None)
            if names is None:
                return [plain(one) for one in value]
            return {name: plain(one) for name, one in zip(names, value, strict=True)}
        case _:
            raise TypeError(f"no plain data: {type(value).__name__}")
