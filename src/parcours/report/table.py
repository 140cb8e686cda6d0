"""Tables for people and documents for programs, from plain texts. Part of floor 7's report; rich only when a person looks."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TextIO, TypeAlias

from parcours.report.as_json import harmless
from parcours.report.console import wants_color
from parcours.report.terminal import columns, encodable, printable, write

VERSION = 1
"""Of the JSON documents. Fields may be added within a version; none goes, or changes its meaning, without a new one."""

Plain: TypeAlias = "str | int | bool | Sequence[Plain] | Mapping[str, Plain] | None"


class Table(NamedTuple):
    """A heading, columns, rows, and sentences to end with. Every row has as many texts as there are columns."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def print_tables(tables: Sequence[Table], stream: TextIO) -> None:
    """Writes tables: drawn and wrapped where a person looks, in plain columns in a pipe."""
    if wants_color(stream, os.environ):
        _draw(tables, stream)
        return
    write("\n".join("".join(f"{line}\n" for line in _plain(table)) for table in tables), stream)


def _plain(table: Table) -> list[str]:
    rows = [tuple(printable(text) for text in row) for row in (table.columns, *table.rows)]
    widths = [max(map(_width, texts)) for texts in zip(*rows, strict=True)]
    lines = [printable(table.heading)]
    if table.rows:
        lines += ["  ".join(map(_padded, row, widths)).rstrip() for row in rows]
    return lines + [printable(note) for note in table.notes]


def _width(text: str) -> int:
    return sum(map(columns, text))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _draw(tables: Sequence[Table], stream: TextIO) -> None:
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    encoding = stream.encoding or "utf-8"

    def shown(text: str) -> Text:
        return Text(encodable(printable(text), encoding))

    console = Console(
        file=stream,
        force_terminal=True,
        color_system="auto" if sys.platform == "win32" else "standard",
        no_color=False,
        highlight=False,
    )
    for table in tables:
        console.print(shown(table.heading), style="bold")
        if table.rows:
            drawn = Drawn(box=SIMPLE, padding=(0, 1))
            for column in table.columns:
                drawn.add_column(shown(column), overflow="fold")
            for row in table.rows:
                drawn.add_row(*[shown(text) for text in row])
            console.print(drawn)
        for note in table.notes:
            console.print(shown(note))


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
