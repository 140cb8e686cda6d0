"""A project: everything a house declares, with references that are objects. The door to all linked things. Floor 4.

Linked things are bare nouns; what was written is in `.spec`. They compare by identity and never change once `link` has
returned. Collections are in an order that does not depend on how files are cut: by id, but cues, contributions and steps in
written order.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import chain

from parcours.link.catalogue import Calendar, Channel, Expectation
from parcours.link.commitments import Commitment, Handoff, Link, Mirror, Passage
from parcours.link.house import House, Waiver
from parcours.link.journeys import (
    AT_TIMING,
    Adaptation,
    Cell,
    Contribution,
    Cue,
    Department,
    Event,
    Expressed,
    Immersion,
    Moment,
    Profile,
    Role,
    Segment,
    Serves,
    Step,
    Timing,
    Variant,
    Wave,
    Workshop,
)
from parcours.link.noted import NOTHING_NOTED, Noted
from parcours.link.voice import Feedback, Metric
from parcours.model.glance import Rare

__all__ = [
    "AT_TIMING",
    "Adaptation",
    "Calendar",
    "Cell",
    "Channel",
    "Commitment",
    "Contribution",
    "Cue",
    "Department",
    "Event",
    "Expectation",
    "Expressed",
    "Feedback",
    "Handoff",
    "House",
    "Immersion",
    "Link",
    "Metric",
    "Mirror",
    "Moment",
    "Noted",
    "Passage",
    "Profile",
    "Project",
    "Role",
    "Segment",
    "Serves",
    "Step",
    "Timing",
    "Variant",
    "Waiver",
    "Wave",
    "Workshop",
]


class Project:
    """A linked house. `gaps` names the kinds of which something could not be read: nothing may be concluded from the absence
    of a thing of such a kind. `today` is the day on which it is judged; None: it is judged for no day in particular.
    """

    house: House
    segments: tuple[Segment, ...] = ()
    roles: tuple[Role, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    moments: tuple[Moment, ...] = ()
    events: tuple[Event, ...] = ()
    channels: tuple[Channel, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    profiles: tuple[Profile, ...] = ()
    mirrors: tuple[Mirror, ...] = ()
    metrics: tuple[Metric, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    waves: tuple[Wave, ...] = ()
    noted: Noted = NOTHING_NOTED
    gaps: frozenset[str] = frozenset()
    today: date | None = None

    def __init__(self, house: House, *, today: date | None = None) -> None:
        self.house = house
        self.today = today

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every step of every journey, segment by segment."""
        return tuple(step for segment in self.segments for step in segment.steps)

    @cached_property
    def human_steps(self) -> tuple[Step, ...]:
        """The steps that a person takes, wholly or in part."""
        return tuple(step for step in self.steps if step.moment.is_human)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue, role by role."""
        return tuple(cue for role in self.roles for cue in role.cues)

    def in_order(self, cues: Collection[Cue]) -> tuple[Cue, ...]:
        """Some cues in written order, role by role."""
        return tuple([cue for cue in self.cues if cue in cues]) if cues else ()

    def writing(self, *keys: Rare) -> tuple[Cue, ...]:
        """The cues in which one of these keys is written, or in a variant, words or a timing of theirs."""
        met = [self.noted.keys.get(key, ()) for key in keys]
        return self.in_order(frozenset(chain.from_iterable(met))) if len(met) > 1 else tuple(*met)

    @cached_property
    def _played(self) -> Mapping[Expressed, tuple[Cue, ...]]:
        found: dict[Expressed, list[Cue]] = {}
        for cue in self.cues:
            for cell in cue.cells:
                found.setdefault(cell.expressed, []).append(cue)
        return {expressed: tuple(cues) for expressed, cues in found.items()}

    @cached_property
    def promised_cues(self) -> frozenset[Cue]:
        """The cues on which a promise rests."""
        return frozenset(link for commitment in self.commitments for link in commitment.links if isinstance(link, Cue))

    def cues_for(self, expressed: Expressed) -> tuple[Cue, ...]:
        """The cues, of any role, that answer an expectation at a step."""
        return self._played.get(expressed, ())

    @cached_property
    def _played_at(self) -> Mapping[Step, Mapping[Role, tuple[Cue, ...]]]:
        found: dict[Step, dict[Role, list[Cue]]] = {step: {} for step in self.steps}
        for role in self.roles:
            for cue in role.cues:
                for step in cue.steps:
                    found[step].setdefault(role, []).append(cue)
        return {step: {role: tuple(cues) for role, cues in by_role.items()} for step, by_role in found.items()}

    def played(self) -> Iterator[tuple[Step, Role, tuple[Cue, ...]]]:
        """Which role has which cues at which step, step by step."""
        for step, by_role in self._played_at.items():
            for role, cues in by_role.items():
                yield step, role, cues

    def cues_at(self, step: Step, role: Role) -> tuple[Cue, ...]:
        """The cues of a role at a step, in written order."""
        return self._played_at.get(step, {}).get(role, ())

    def players(self, step: Step) -> tuple[Role, ...]:
        """Who plays at a step: lead, support, then the others that have a cue there."""
        named = ((step.lead,) if step.lead else ()) + step.support
        return tuple(dict.fromkeys((*named, *self._played_at.get(step, {}))))

    def plays(self, role: Role, step: Step) -> bool:
        """Whether a role leads, supports or has a cue at a step."""
        return role is step.lead or role in step.support or bool(self.cues_at(step, role))

    def promised_to(self, commitment: Commitment) -> tuple[Segment, ...]:
        """The segments a commitment is made to: those it names; else those whose journey has all its moments; where it names
        none, those in which something that keeps it is at work.
        """
        if commitment.segments is not None:
            return tuple(segment for segment in self.segments if segment in commitment.segments)
        wanted = set(commitment.moments)
        if wanted:
            return tuple(s for s in self.segments if wanted <= {step.moment for step in s.steps})
        reached = {segment for link in commitment.links for segment in _reached(link)}
        return tuple(segment for segment in self.segments if segment in reached)


def _reached(link: Link) -> Iterator[Segment]:
    if isinstance(link, Cue):
        yield from (step.segment for step in link.steps)
    else:
        yield from (passage.segment for passage in link.passages)
