"""What would change in a file, line by line, as git shows it; in colour where a person looks."""

import os
import sys
from difflib import unified_diff

import typer

from parcours.report.console import wants_color
from parcours.report.terminal import encodable, printable, spaces_apart, with_spaces_written_out

_COLORS = {"+": "green", "-": "red", "@": "cyan"}


def show_diff(path: str, old: bytes, new: bytes) -> None:
    """Writes the difference between two states of a file to stdout; a space of another width that went or came is written out."""
    is_colored = wants_color(sys.stdout, os.environ)
    before, after = _lines(old), _lines(new)
    apart = spaces_apart("".join(before), "".join(after))
    for line in unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm=""):
        text = encodable(printable(with_spaces_written_out(line, apart)), sys.stdout.encoding or "utf-8")
        is_heading = line.startswith(("--- ", "+++ "))
        if is_colored:
            text = typer.style(text, fg=None if is_heading else _COLORS.get(line[:1]), bold=is_heading or None)
        typer.echo(text, color=is_colored)


def _lines(raw: bytes) -> list[str]:
    """Lines without their ends: only what is written in them is shown."""
    return raw.decode(errors="replace").removeprefix("\ufeff").replace("\r\n", "\n").removesuffix("\n").split("\n")
