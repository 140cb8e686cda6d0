"""Painted text in lines of some columns. Part of floor 7's report."""

import re
from collections.abc import Iterator

from parcours.report.terminal import columns

_WORD = r" *(?:« )?(?:`parcours [^`]+`|[^ ])+(?: [»:;!?]+[,.)]*(?= |$))*"
_WORDS = rf"{_WORD} *$|{_WORD}"
"""Words with the spaces before them; the last keeps those after it. French signs stay with the word they belong to, and a command
to paste is one word.
"""


def wrapped(text: str, *, first: int, rest: int, width: int) -> tuple[str, ...]:
    """The text in lines: the first has `first` columns before it, the others `rest`. A word too long for a line stays whole,
    so that what it names can be copied.
    """
    if first + width_of(text) <= width:
        return (text,)
    lines, used, line = [], first, ""
    for word in _words(text):
        wide = width_of(word)
        if line and used + wide > width:
            lines.append(line)
            word = word.lstrip(" ")
            line, used, wide = "", rest, width_of(word)
        line += word
        used += wide
    return (*lines, line)


def width_of(text: str) -> int:
    """How many columns a printable text takes."""
    return len(text) if text.isascii() else sum(map(columns, text))


def _words(text: str) -> Iterator[str]:
    return (found[0] for found in re.finditer(_WORDS, text))
