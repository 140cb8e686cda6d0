"""Names, and the expectations a cue answers: what other parts of a plan are made of. Part of floor 6's plan."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Named:
    """A role, a segment or a moment as pages name it; `id` serves for addresses only. `has_page`: whether it may be linked to."""

    id: str
    name: str
    has_page: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """An expectation that a cue answers, as some segments express it; `segments` is empty when all those of the cue do."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    segments: tuple[Named, ...]


Cells: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""Segment id, ids of the expectations answered there."""
