"""One change between two plans, and how texts of plans are compared. Part of floor 6's plan."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from parcours.plan.answers import Named

Thing = Literal["role", "cue", "promise", "handoff"]
Kind = Literal["new", "gone", "moved", "retimed", "reworded", "heard", "tightened", "loosened", "changed"]
Breach = Literal[
    "promise-gone", "promise-loosened", "promise-kept-by-nobody", "cell-unplayed", "cue-without-replacement"
]
Way = Literal["tighter", "looser", ""]
Cell = tuple[str, str, str]
"""Segment, moment and expectation, by id."""


class Detail(NamedTuple):
    """One field that differs: its texts before and after, "" for nothing; for promises, which way it went."""

    field: str
    before: str
    after: str
    way: Way = ""


class Change(NamedTuple):
    """What happened to one thing. `name` says it in a few words; `moment` is where a cue is played, or was."""

    thing: Thing
    kinds: tuple[Kind, ...]
    id: str
    name: str
    moment: Named | None
    details: tuple[Detail, ...]
    breaches: tuple[Breach, ...] = ()


def details(fields: Iterable[tuple[str, object, object]]) -> tuple[Detail, ...]:
    """The fields that differ, as texts."""
    pairs = ((name, text(before), text(after)) for name, before, after in fields)
    return tuple(Detail(name, before, after) for name, before, after in pairs if before != after)


def text(value: object) -> str:
    """A value of a plan as one text; "" for what is not recorded."""
    match value:
        case None | False | ():
            return ""
        case Named():
            return value.name
        case tuple():
            return "; ".join(map(text, value))
        case _:
            return str(value)
