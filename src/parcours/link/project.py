"""A project: everything a house declares, with references that are objects.

Linked things are bare nouns; what was written is in `.spec`. They compare by identity and never change once `link` has
returned. Collections are in an order that does not depend on how files are cut: by id, but cues, contributions and steps in
written order.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.change import ChangeStageSpec, ImmersionSpec, WaveSpec, WorkshopSpec
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.catalogue.moments import ChannelSpec, ExpectationSpec, MomentSpec
from parcours.model.catalogue.people import AdaptationSpec, MirrorSpec, ProfileSpec
from parcours.model.catalogue.voice import FeedbackSpec, MetricSpec, ReadingSpec
from parcours.model.glance import Rare
from parcours.model.house import DepartmentSpec, HouseSpec, WaiverSpec
from parcours.model.place import Place, Steps
from parcours.model.role import ContributionSpec, CueSpec, RoleSpec, ServesSpec, VariantSpec
from parcours.model.segment import ExpressedSpec, SegmentSpec, StepSpec
from parcours.model.timing import Form, TimingSpec
from parcours.timing.durations import Duration


@dataclass(slots=True, eq=False, repr=False)
class Event:
    """An instant. `moment` is None for one shared by several moments, or of none; `implicit` for a moment's own beginning or
    end that nobody named.
    """

    id: str
    name: str
    moment: "Moment | None"
    place: Place
    implicit: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Calendar:
    """Opening times."""

    id: str
    name: str
    spec: CalendarSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Channel:
    """A channel."""

    id: str
    name: str
    spec: ChannelSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Expectation:
    """A type of expectation."""

    id: str
    name: str
    spec: ExpectationSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Department:
    """A department and its sponsor."""

    id: str
    name: str
    spec: DepartmentSpec
    place: Place
    sponsor: "Role | None" = None


@dataclass(slots=True, eq=False, repr=False)
class Waiver:
    """`targets`: the ids of `at`; empty means everywhere."""

    spec: WaiverSpec
    place: Place
    targets: frozenset[str]


@dataclass(slots=True, eq=False, repr=False)
class House:
    """The manifest."""

    id: str
    name: str
    spec: HouseSpec
    place: Place
    conductor: "Role | None" = None
    sponsor: "Role | None" = None
    calendar: Calendar | None = None
    departments: tuple[Department, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Moment:
    """A moment of truth. `begins` and `ends` always exist; `events` holds all its events: these two, the declared ones, and
    those that cues and handoffs mark.
    """

    id: str
    name: str
    spec: MomentSpec
    place: Place
    begins: Event = field(init=False)
    ends: Event = field(init=False)
    events: dict[str, Event] = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
    lead: "Role | None" = None
    support: tuple["Role", ...] = ()
    expectations: tuple[Expectation, ...] = ()

    @property
    def is_human(self) -> bool:
        """Whether a person takes it, wholly or in part."""
        return self.spec.handled_by != "digital"


@dataclass(slots=True, eq=False, repr=False)
class Expressed:
    """An expectation as a segment expresses it at a step; `is_debt` is the stake that holds there."""

    step: "Step"
    expectation: Expectation
    spec: ExpressedSpec
    place: Place

    @property
    def is_debt(self) -> bool:
        return (self.spec.stake or self.expectation.spec.stake) == "debt"

    @property
    def is_latent(self) -> bool:
        return self.spec.expression == "latent"


@dataclass(slots=True, eq=False, repr=False)
class Step:
    """A moment in a segment's journey; lead, support, channels and expectations are those that hold here. `number` from 1."""

    segment: "Segment"
    moment: Moment
    number: int
    spec: StepSpec
    place: Place
    lead: "Role | None" = None
    support: tuple["Role", ...] = ()
    channels: tuple[Channel, ...] = ()
    expressed: tuple[Expressed, ...] = ()

    @property
    def is_sometimes(self) -> bool:
        """Whether only some customers meet it (a breakdown, a complaint)."""
        return self.spec.occurs == "sometimes"


@dataclass(slots=True, eq=False, repr=False)
class Segment:
    """A customer segment and its journey."""

    id: str
    name: str
    spec: SegmentSpec
    place: Place
    steps: tuple[Step, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Serves:
    """An internal customer of a role."""

    role: "Role"
    spec: ServesSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Contribution:
    """One sentence of a role; None means "for all"."""

    role: "Role"
    spec: ContributionSpec
    place: Place
    segment: Segment | None
    moment: Moment | None
    expectation: Expectation | None


@dataclass(slots=True, eq=False, repr=False)
class Role:
    """A role, its contributions and its cues; `alerts` is whom it alerts beyond its latitude."""

    id: str
    name: str
    spec: RoleSpec
    place: Place
    department: Department | None = None
    manager: "Role | None" = None
    calendar: Calendar | None = None
    serves: tuple[Serves, ...] = ()
    alerts: "Role | None" = None
    contributions: tuple[Contribution, ...] = ()
    cues: tuple["Cue", ...] = ()


AT_TIMING: Steps = ("timing",)
"""Where a timing stands in most of what is timed."""


@dataclass(slots=True, eq=False, repr=False)
class Timing:
    """When: the spec, with its anchors. `anchor` is the event of `of`, `before` or `around`; the moment's `begins` where the
    author named none and the form counts from one. It stands at these `steps` from the place of what it times.
    """

    spec: TimingSpec
    timed: Place
    steps: Steps
    anchor: Event | None = None
    until: Event | None = None
    calendar: Calendar | None = None

    @property
    def place(self) -> Place:
        return self.timed.at(*self.steps)

    @property
    def form(self) -> Form:
        return self.spec.form


@dataclass(slots=True, eq=False, repr=False)
class Variant:
    """A cue as played for some; an empty tuple means the condition was not written."""

    spec: VariantSpec
    place: Place
    segments: tuple[Segment, ...]
    profiles: tuple["Profile", ...]
    channels: tuple[Channel, ...]


@dataclass(slots=True, eq=False, repr=False)
class Cell:
    """Where cues are played: a step of a journey (so a segment and a moment) and an expectation expressed there."""

    step: Step
    expressed: Expressed


@dataclass(slots=True, eq=False, repr=False)
class Cue:
    """`segments`, `channels`: what was written; None means all. `anchors` and `calendars` hold what its timings name, variants'
    included, by the text that names it. `cells` is where it is played, in order of segment id; `steps` are theirs, each once.
    `most_words`: how many words there are to play at most, whatever the variant.
    """

    id: str
    spec: CueSpec
    place: Place
    role: Role
    moment: Moment
    expectations: tuple[Expectation, ...]
    segments: tuple[Segment, ...] | None
    channels: tuple[Channel, ...] | None
    variants: tuple[Variant, ...]
    cells: tuple[Cell, ...]
    steps: tuple[Step, ...]
    most_words: int
    anchors: Mapping[str, Event]
    calendars: Mapping[str, Calendar]
    timing: Timing | None = None
    marks: Event | None = None
    workshop: "Workshop | None" = None
    written_with: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted of cues while they were linked: a rule that asks something rare looks again at few of ten thousand.

    `keys`: the cues in which a rare key is written. `delays`: the cues that name a delay, or a variant of
    them does, in a timing that says at most what it counts from besides. `apart`: those with any other timing but at once.
    `timeless`, `idle`: those that do not say when, and those that do not say what to do, whatever their variants say.
    """

    keys: Mapping[str, Sequence[Cue]]
    delays: Sequence[tuple[Duration, Sequence[Cue]]]
    apart: tuple[Cue, ...]
    timeless: tuple[Cue, ...]
    idle: tuple[Cue, ...]


@dataclass(slots=True, eq=False, repr=False)
class Passage:
    """A handoff at work in one journey; `after` is `before` for a handoff inside a moment."""

    segment: Segment
    before: Step
    after: Step


@dataclass(slots=True, eq=False, repr=False)
class Handoff:
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


@dataclass(slots=True, eq=False, repr=False)
class Commitment:
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


@dataclass(slots=True, eq=False, repr=False)
class Adaptation:
    """How a profile plays a moment or a cue."""

    spec: AdaptationSpec
    place: Place
    moment: Moment | None
    cue: Cue | None


@dataclass(slots=True, eq=False, repr=False)
class Profile:
    """A situated logic of employees."""

    id: str
    name: str
    spec: ProfileSpec
    place: Place
    roles: tuple[Role, ...] = ()
    adaptations: tuple[Adaptation, ...] = ()

    def adapts(self, cue: Cue) -> bool:
        """Whether it has its own way of playing a cue: for this cue, for its whole moment, or as a variant of it."""
        if cue.role not in self.roles:
            return False
        return any(
            cue is adaptation.cue or (adaptation.cue is None and cue.moment is adaptation.moment)
            for adaptation in self.adaptations
        ) or any(self in variant.profiles for variant in cue.variants)


@dataclass(slots=True, eq=False, repr=False)
class Mirror:
    """What `by` gives back to `to` for what is asked of it."""

    id: str
    spec: MirrorSpec
    place: Place
    asked: "Cue | Commitment"
    by: Role
    to: Role
    timing: Timing | None = None


@dataclass(slots=True, eq=False, repr=False)
class Metric:
    """A measure, on one of the two faces; its readings, wherever they were written."""

    id: str
    name: str
    spec: MetricSpec
    place: Place
    moment: Moment | None = None
    segment: Segment | None = None
    role: Role | None = None
    readings: tuple[ReadingSpec, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Feedback:
    """What a role sent up."""

    id: str
    spec: FeedbackSpec
    place: Place
    raised_by: Role
    moment: Moment | None = None
    segments: tuple[Segment, ...] | None = None


@dataclass(slots=True, eq=False, repr=False)
class Workshop:
    """A workshop of a wave, with how many of which roles took part."""

    id: str
    name: str
    spec: WorkshopSpec
    place: Place
    wave: "Wave"
    roles: tuple[tuple[Role, int], ...] = ()
    cues: tuple[Cue, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Immersion:
    """A leader who goes and lives a moment."""

    spec: ImmersionSpec
    place: Place
    role: Role
    moment: Moment | None


@dataclass(slots=True, eq=False, repr=False)
class Wave:
    """A wave of the change plan."""

    id: str
    name: str
    spec: WaveSpec
    place: Place
    roles: tuple[Role, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    stages: tuple[ChangeStageSpec, ...] = ()
    immersions: tuple[Immersion, ...] = ()


NOTHING = Noted({}, (), (), (), ())


@dataclass(eq=False, repr=False)
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
    noted: Noted = NOTHING
    gaps: frozenset[str] = frozenset()
    today: date | None = None

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

    def handoffs_between(self, before: Step, after: Step) -> Iterator[Handoff]:
        """The handoffs at work between two steps of one journey."""
        for handoff in self.handoffs:
            if any(passage.before is before and passage.after is after for passage in handoff.passages):
                yield handoff

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
