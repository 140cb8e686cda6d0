"""Journeys and those who play them, linked: moments, steps, roles, cues, profiles, workshops. Part of floor 4.

These name each other in circles (a moment its lead, a role its cues, a cue its moment): that is why they stand together.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from parcours.link.catalogue import Calendar, Channel, Expectation
from parcours.model.catalogue.change import ChangeStageSpec, ImmersionSpec, WaveSpec, WorkshopSpec
from parcours.model.catalogue.moments import MomentSpec
from parcours.model.catalogue.people import AdaptationSpec, ProfileSpec
from parcours.model.house import DepartmentSpec
from parcours.model.place import Place, Steps
from parcours.model.role import ContributionSpec, CueSpec, RoleSpec, ServesSpec, VariantSpec
from parcours.model.segment import ExpressedSpec, SegmentSpec, StepSpec
from parcours.model.things import Thing
from parcours.model.timing import Form, TimingSpec


class Event(metaclass=Thing):
    """An instant. `moment` is None for one shared by several moments, or of none; `implicit` for a moment's own beginning or
    end that nobody named.
    """

    id: str
    name: str
    moment: "Moment | None"
    place: Place
    implicit: bool = False


class Moment(metaclass=Thing):
    """A moment of truth. `begins` and `ends` always exist; `events` holds all its events: these two, the declared ones, and
    those that cues and handoffs mark.
    """

    id: str
    name: str
    spec: MomentSpec
    place: Place
    begins: Event
    ends: Event
    events: dict[str, Event]
    channels: tuple[Channel, ...]
    lead: "Role | None"
    support: tuple["Role", ...]
    expectations: tuple[Expectation, ...]

    def __init__(self, moment: MomentSpec, place: Place) -> None:
        self.id, self.name, self.spec, self.place = moment.id, moment.name, moment, place
        self.events = {}
        self.channels, self.lead, self.support, self.expectations = (), None, (), ()

    @property
    def is_human(self) -> bool:
        """Whether a person takes it, wholly or in part."""
        return self.spec.handled_by != "digital"


class Expressed(metaclass=Thing):
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


class Step(metaclass=Thing):
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


class Segment(metaclass=Thing):
    """A customer segment and its journey."""

    id: str
    name: str
    spec: SegmentSpec
    place: Place
    steps: tuple[Step, ...] = ()


class Department(metaclass=Thing):
    """A department and its sponsor."""

    id: str
    name: str
    spec: DepartmentSpec
    place: Place
    sponsor: "Role | None" = None


class Serves(metaclass=Thing):
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


class Role(metaclass=Thing):
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


class Cell(metaclass=Thing):
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


class Adaptation(metaclass=Thing):
    """How a profile plays a moment or a cue."""

    spec: AdaptationSpec
    place: Place
    moment: Moment | None
    cue: Cue | None


class Profile(metaclass=Thing):
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


class Workshop(metaclass=Thing):
    """A workshop of a wave, with how many of which roles took part."""

    id: str
    name: str
    spec: WorkshopSpec
    place: Place
    wave: "Wave"
    roles: tuple[tuple[Role, int], ...] = ()
    cues: tuple[Cue, ...] = ()


class Immersion(metaclass=Thing):
    """A leader who goes and lives a moment."""

    spec: ImmersionSpec
    place: Place
    role: Role
    moment: Moment | None


class Wave(metaclass=Thing):
    """A wave of the change plan."""

    id: str
    name: str
    spec: WaveSpec
    place: Place
    roles: tuple[Role, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    stages: tuple[ChangeStageSpec, ...] = ()
    immersions: tuple[Immersion, ...] = ()
