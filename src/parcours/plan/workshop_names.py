"""What the things of a project are called on a slip: by name where a message of `validate` says the id. Part of floor 6's plan."""

from collections.abc import Iterable
from typing import TypeVar

from parcours.analysis.registry import Named
from parcours.diagnostics import Language
from parcours.link.project import (
    Calendar,
    Channel,
    Commitment,
    Cue,
    Expectation,
    Feedback,
    Handoff,
    House,
    Metric,
    Moment,
    Profile,
    Role,
    Segment,
    Wave,
    Workshop,
)
from parcours.plan.desk import gist

_Thing = TypeVar("_Thing")
_QUOTES = "«»“”\"'\u00a0\u202f "


def find(things: Iterable[object], kind: type[_Thing]) -> tuple[_Thing, ...]:
    """Those of a kind, each once."""
    return tuple(dict.fromkeys(thing for thing in things if isinstance(thing, kind)))


def name_of(thing: Named, language: Language) -> str:
    """The name; the words of a promise, the first words of a cue, the two ends of a handoff; the id of what has none."""
    match thing:
        case Cue():
            return gist(thing, language).strip(_QUOTES)
        case Commitment():
            return thing.spec.promise
        case Handoff():
            return thing.spec.name or f"{thing.giver.name} → {thing.receiver.name}"
        case Feedback():
            return thing.spec.name or thing.spec.description or thing.id
        case Role() | Moment() | Segment() | Expectation() | Profile() | Metric():
            return thing.name
        case Calendar() | Channel() | House() | Wave() | Workshop():
            return thing.name
        case _:
            return thing.id
