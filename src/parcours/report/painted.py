"""Lines a person reads, made of painted pieces, so that who makes them knows neither terminals nor colours. Part of floor 7's report."""

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple


class Paint(Enum):
    """What a piece of a line is, for those who colour it."""

    TEXT = auto()
    STRONG = auto()
    FRAME = auto()
    ERROR = auto()
    WARNING = auto()
    INFO = auto()
    SECOND = auto()
    HELP = auto()


class Piece(NamedTuple):
    """A stretch of a line in one paint."""

    text: str
    paint: Paint


Line = tuple[Piece, ...]


def plain(lines: Iterable[Line]) -> tuple[str, ...]:
    """The lines without paint."""
    return tuple("".join(piece.text for piece in line).rstrip() for line in lines)
