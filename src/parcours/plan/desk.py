"""What every page is written from: the project, the language. Part of floor 6's plan."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias, TypeVar

from parcours.diagnostics import Language
from parcours.link.project import (
    Commitment,
    Cue,
    Event,
    Expectation,
    Expressed,
    Feedback,
    Handoff,
    Metric,
    Mirror,
    Moment,
    Profile,
    Project,
    Role,
    Segment,
    Serves,
    Step,
    Timing,
)
from parcours.model.base import Item
from parcours.model.role import LatitudeSpec
from parcours.plan.answers import Answer, Cells, Named
from parcours.plan.around import Around
from parcours.plan.edition import Edition
from parcours.plan.latitude import Latitude, latitude_part
from parcours.plan.order import Order, in_order
from parcours.plan.when import Length, When, when
from parcours.plan.words import quoted, spaced, spoken
from parcours.timing.durations import Duration
from parcours.timing.words import say_date, say_duration

Linked: TypeAlias = Role | Segment | Moment
_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class MirrorLine:
    """What management gives back for what is asked; `asked` says it in the words of the cue or of the promise; `about`: its name
    and its description.
    """

    asked: str
    given: str
    by: Named
    to: Named
    when: When | None
    sign: str | None
    about: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Hearing:
    """Who hears a cue: the segments, with what each of them expresses there; what the cue answers, also said; its cells, as ids."""

    at: Mapping[Segment, Sequence[Expressed]]
    expectations: frozenset[Expectation]
    segments: tuple[Named, ...]
    answers: tuple[Answer, ...]
    cells: Cells


class _Names(dict[Linked, Named]):
    """The things that were named so far, each once."""

    def __missing__(self, thing: Linked) -> Named:
        named = self[thing] = Named(thing.id, thing.name)
        return named


class Desk:
    """Looks up and says what several pages need."""

    def __init__(self, project: Project, language: Language, edition: Edition | None = None) -> None:
        self.project = project
        self.edition = edition
        self.language = language
        self.moments = in_order(project)
        self.order = Order(project)
        self._roles = {role.id: role for role in project.roles}
        self._names = _Names()
        self._hearings: dict[int, Hearing] = {}
        self._mirrored: dict[Mirror, MirrorLine] = {}
        self._made: dict[tuple[object, object], Any] = {}
        self._around: dict[tuple[Moment, ...], Around] = {}
        self._played_for: dict[Role, tuple[Segment, ...]] = {}
        self._shared: dict[str, Event] = {event.id: event for event in project.events}
        self.profiles: dict[Role, list[Profile]] = {}
        self.mirrors: dict[Cue | Commitment, list[Mirror]] = {}
        self.owed_to: dict[Role, list[Mirror]] = {}
        self.owed_by: dict[Role, list[Mirror]] = {}
        self.served_by: dict[Role, list[tuple[Role, Serves]]] = {}
        self.teams: dict[Role, list[Role]] = {}
        self.adaptations: dict[Cue | Moment, list[tuple[Profile, str]]] = {}
        self.steps: dict[Role, list[Step]] = {}
        self.measures: dict[Moment | Role, list[Metric]] = {}
        self.feedback: dict[Moment, list[Feedback]] = {}
        self._index_people()
        self._index_voice()
        self._index_steps()

    def _index_steps(self) -> None:
        for step in self.project.steps:
            for role in self.project.players(step):
                self.steps.setdefault(role, []).append(step)

    def _index_people(self) -> None:
        for mirror in self.project.mirrors:
            if isinstance(mirror.asked, Cue) and not self.shows(mirror.asked):
                continue
            self.mirrors.setdefault(mirror.asked, []).append(mirror)
            self.owed_to.setdefault(mirror.to, []).append(mirror)
            self.owed_by.setdefault(mirror.by, []).append(mirror)
        for role in self.project.roles:
            if role.manager is not None:
                self.teams.setdefault(role.manager, []).append(role)
            for serves in role.serves:
                self.served_by.setdefault(serves.role, []).append((role, serves))
        for profile in self.project.profiles:
            for role in profile.roles:
                self.profiles.setdefault(role, []).append(profile)
            for adaptation in profile.adaptations:
                if (about := adaptation.cue or adaptation.moment) is not None:
                    self.adaptations.setdefault(about, []).append((profile, adaptation.spec.how))

    def _index_voice(self) -> None:
        for metric in self.project.metrics:
            if (measured := metric.moment or metric.role) is not None:
                self.measures.setdefault(measured, []).append(metric)
        for feedback in self.project.feedback:
            if feedback.moment is not None:
                self.feedback.setdefault(feedback.moment, []).append(feedback)

    def shows(self, link: Cue | Handoff) -> bool:
        """Whether pages may show a cue or a handoff: in the edition for a wave, its own cues, and what its roles hand on."""
        if self.edition is None:
            return True
        return link in self.edition.cues if isinstance(link, Cue) else link.giver in self.edition.wave.roles

    def said(self, en: str, fr: str) -> str:
        """The words of the page's language."""
        return fr if self.language == "fr" else en

    def named(self, thing: Linked) -> Named:
        """A thing as pages name it."""
        return self._names[thing]

    def all_named(self, things: Iterable[Linked]) -> tuple[Named, ...]:
        """The same for several."""
        return tuple(map(self._names.__getitem__, things))

    def once(self, make: "Callable[[_T, Desk], _R]", thing: _T) -> _R:
        """What is made of a thing for every page that shows it."""
        found: _R | None = self._made.get((make, thing))
        if found is None:
            found = self._made[make, thing] = make(thing, self)
        return found

    def around(self, *moments: Moment) -> Around:
        """What the timings of these moments are said in the midst of."""
        found = self._around.get(moments)
        if found is None:
            states = dict(self._shared)
            for moment in moments:
                states |= moment.events
            found = self._around[moments] = Around(moments, self.language, states)
        return found

    def when(self, timing: Timing | None, *moments: Moment) -> When | None:
        """A timing, said among its moments."""
        return None if timing is None else when(timing, self._around.get(moments) or self.around(*moments))

    def long(self, duration: Duration | None) -> Length | None:
        """A duration, said."""
        if duration is None:
            return None
        return Length(say_duration(duration, self.language), duration.amount, duration.unit.value)

    def plays_for(self, role: Role) -> tuple[Segment, ...]:
        """The segments in whose journeys a role plays."""
        found = self._played_for.get(role)
        if found is None:
            found = self._played_for[role] = tuple(dict.fromkeys([step.segment for step in self.steps.get(role, ())]))
        return found

    def date(self, day: date | None) -> str | None:
        """`12 September 2026`, « 1er mai 2026 »."""
        return None if day is None else say_date(day, self.language)

    def hearing(self, cue: Cue) -> Hearing:
        """Who hears a cue; cues that share their cells share it."""
        found = self._hearings.get(id(cue.cells))
        if found is None:
            found = self._hearings[id(cue.cells)] = self._heard(cue)
        return found

    def _heard(self, cue: Cue) -> Hearing:
        at: dict[Segment, list[Expressed]] = {}
        for cell in cue.cells:
            at.setdefault(cell.step.segment, []).append(cell.expressed)
        cells = tuple((segment.id, tuple(one.expectation.id for one in here)) for segment, here in at.items())
        answered = frozenset([cell.expressed.expectation for cell in cue.cells])
        return Hearing(at, answered, self.all_named(at), tuple(self._answers(at)), cells)

    def _answers(self, expressed: Mapping[Segment, Sequence[Expressed]]) -> Iterator[Answer]:
        """In the order of the first journey; one that segments hold differently appears once for each way."""
        found: dict[tuple[Expectation, bool, bool], list[Segment]] = {}
        for segment, at in expressed.items():
            for one in at:
                found.setdefault((one.expectation, one.is_debt, one.is_latent), []).append(segment)
        for (what, is_debt, is_latent), segments in found.items():
            whose = () if len(segments) == len(expressed) else self.all_named(segments)
            yield Answer(what.id, what.name, is_debt, is_latent, whose)

    def latitude(self, spec: LatitudeSpec | None) -> Latitude | None:
        """What may be done without asking."""
        if spec is None:
            return None
        alerted = self._roles.get(spec.beyond.alert) if spec.beyond else None
        within = self.long(spec.beyond.within) if spec.beyond else None
        return latitude_part(spec, self.named(alerted) if alerted else None, within, self.language)

    def about(self, spec: Item) -> str | None:
        """What its author calls something and says of it, where pages have no heading for it: its name, its description."""
        said = [text for text in (spec.name, spec.description) if text]
        return self.said(": ", "\u00a0: ").join(said) or None

    def sent_up(self, feedback: Feedback) -> str:
        """What was sent up; where it is not said, its id as words."""
        return self.about(feedback.spec) or spaced(feedback.id)

    def mirror(self, mirror: Mirror) -> MirrorLine:
        """What is given back, said once: who gives, who receives and the page of mirrors all show it."""
        found = self._mirrored.get(mirror)
        if found is None:
            found = self._mirrored[mirror] = self._given_back(mirror)
        return found

    def _given_back(self, mirror: Mirror) -> MirrorLine:
        asked = mirror.asked
        words = gist(asked, self.language) if isinstance(asked, Cue) else asked.spec.promise
        moments = (asked.moment,) if isinstance(asked, Cue) else asked.moments
        said = None
        if mirror.timing is not None:
            said = when(mirror.timing, self.around(*moments))
        return MirrorLine(
            asked=words,
            given=mirror.spec.given,
            by=self.named(mirror.by),
            to=self.named(mirror.to),
            when=said,
            sign=mirror.spec.sign,
            about=self.about(mirror.spec),
        )


def gist(cue: Cue, language: Language) -> str:
    """A cue in a few words: its name, or the first thing it asks for; only what is said stands between quotation marks."""
    spec = cue.spec
    if spec.name:
        return spec.name
    if spec.gestures:
        return in_short(spec.gestures, (), "", language)
    say = spoken(spec.words.say) if spec.words else ()
    return in_short((), say, spec.attitude or spec.description or cue.id.replace("-", " "), language)


def in_short(gestures: Sequence[str], say: Sequence[str], otherwise: str, language: Language) -> str:
    """The first gesture, else the first words, quoted; without what ends a sentence, for more follows on the line."""
    first = gestures[0] if gestures else say[0] if say else otherwise
    short = first.rstrip(" .,;:\u00a0\u202f") or first
    return quoted(short, language) if say and not gestures else short
