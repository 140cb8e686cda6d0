"""What is owed, linked: handoffs between roles, commitments to customers, mirrors. Part of floor 4."""

from typing import TypeAlias

from parcours.link.catalogue import Calendar
from parcours.link.journeys import Cue, Event, Moment, Role, Segment, Step, Timing
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.catalogue.people import MirrorSpec
from parcours.model.place import Place
from parcours.model.things import Thing


class Passage(metaclass=Thing):
    """A handoff at work in one journey; `after` is `before` for a handoff inside a moment."""

    segment: Segment
    before: Step
    after: Step


class Handoff(metaclass=Thing):
    """`passages`: the journeys that hold its moments, in the order of its moments, with these segments if any are named."""

    id: str
    spec: HandoffSpec
    place: Place
    giver: Role
    receiver: Role
    moments: tuple[Moment, ...]
    segments: tuple[Segment, ...] | None
    timing: Timing | None = None
    marks: Event | None = None
    fallback: Role | None = None
    passages: tuple[Passage, ...] = ()


Link: TypeAlias = "Cue | Handoff"


class Commitment(metaclass=Thing):
    """`links` keep it, in turn or (`each`) on their own; `start` and `stop` are the events of its clock where it names them."""

    id: str
    spec: CommitmentSpec
    place: Place
    segments: tuple[Segment, ...] | None
    moments: tuple[Moment, ...]
    clock: Timing | None = None
    start: Event | None = None
    stop: Event | None = None
    during: Calendar | None = None
    links: tuple[Link, ...] = ()
    each: bool = False
    remedy: Role | None = None


class Mirror(metaclass=Thing):
    """What `by` gives back to `to` for what is asked of it."""

    id: str
    spec: MirrorSpec
    place: Place
    asked: Cue | Commitment
    by: Role
    to: Role
    timing: Timing | None = None
