"""Names, and the expectations a cue answers: what other parts of a plan are made of. Part of floor 6's plan."""

from typing import NamedTuple, TypeAlias


class Named(NamedTuple):
    """A role, a segment or a moment as pages name it; `id` serves for addresses only."""

    id: str
    name: str


class Answer(NamedTuple):
    """An expectation that a cue answers, as some segments express it; `segments` is empty when all those of the cue do."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    segments: tuple[Named, ...]


Cells: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""Segment id, ids of the expectations answered there."""
