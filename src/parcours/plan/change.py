"""One change between two plans, and how texts of plans are compared. Part of floor 6's plan."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from parcours.link.project import Event
from parcours.plan.answers import Named
from parcours.plan.when import When, figures_of

Thing = Literal["role", "cue", "promise", "handoff"]
Kind = Literal["new", "gone", "moved", "retimed", "reworded", "heard", "tightened", "loosened", "broken", "changed"]
Breach = Literal[
    "promise-gone",
    "promise-loosened",
    "promise-broken",
    "promise-kept-by-nobody",
    "cell-unplayed",
    "cue-without-replacement",
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
    """The fields that differ, as texts. A thing that is only called otherwise is the same."""
    different = ((name, old, new) for name, old, new in fields if _told_apart(old) != _told_apart(new))
    return tuple(Detail(name, text(old), text(new)) for name, old, new in different)


def text(value: object) -> str:
    """A value of a plan as one text; "" for what is not recorded."""
    match value:
        case None | False | ():
            return ""
        case Named():
            return value.name
        case When():
            return value.words
        case tuple():
            return "; ".join(map(text, value))
        case _:
            return str(value)


def _told_apart(value: object) -> object:
    """What tells a value from another: of a thing its id, of a timing its figures, of all else its text."""
    match value:
        case Named():
            return value.id
        case When():
            return timing_key(value)
        case tuple() if value:
            return tuple(map(_told_apart, value))
        case _:
            return text(value)


def timing_key(when: When) -> tuple[object, ...]:
    """What tells a timing from another: its figures and its events, however these are called."""
    return when.form, figures_of(when.spec), event_key(when.of), event_key(when.until)


def event_key(event: Event | None) -> tuple[str, str] | None:
    """What tells an event from another: its id and its moment's; a beginning or end that nobody named goes with its moment."""
    if event is None:
        return None
    return event.id, event.moment.id if event.moment and not event.implicit else ""
