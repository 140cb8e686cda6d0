"""A playbook: the part of one role, in reading order. Part of floor 6's plan."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Mirror, Role, Step
from parcours.plan.answers import Named
from parcours.plan.cards import Card, Carried, OwnWay, cards_of, own_ways, part_of
from parcours.plan.conducting import Conducting, conducting_of
from parcours.plan.cues import CuePart, WrittenWith
from parcours.plan.desk import Desk, MirrorLine
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.latitude import Latitude
from parcours.plan.leading import Leading, leading_of
from parcours.plan.openings import say_opening
from parcours.plan.sight import End, onward
from parcours.plan.voice import FeedbackPart, Measures, feedback_of, feedback_of_others, measures_of
from parcours.plan.when import Length
from parcours.plan.words import PARTS, Part


class Brings(NamedTuple):
    """The contribution of a role to a segment, or to all when there is none."""

    segment: Named | None
    says: str


class Serving(NamedTuple):
    """A step of the chain towards the customer: who is served, with what, how fast."""

    role: Named
    delivers: str | None
    within: Length | None


class Chain(NamedTuple):
    """From the role, through internal customers, to the segments the last one plays for. No `through`: the role itself does. Without
    segments, `end` says whether the way stops at a role that serves nobody or turns in a circle.
    """

    through: tuple[Serving, ...]
    segments: tuple[Named, ...]
    end: End


class Beat(NamedTuple):
    """A moment of a journey as one role lives it: its part, who leads, its first tempo mark, its handoffs, its card."""

    moment: Named
    part: Part
    leads: Named | None
    is_sometimes: bool
    cues: int
    tempo: str | None
    receives: tuple[Named, ...]
    gives: tuple[Named, ...]
    card: str | None


class Glance(NamedTuple):
    """One journey at a glance: its moments in order."""

    segment: Named
    beats: tuple[Beat, ...]

    @property
    def counts(self) -> tuple[tuple[Part, int], ...]:
        """How many moments the role leads, supports, listens to."""
        played = Counter(beat.part for beat in self.beats)
        return tuple((part, played[part]) for part in PARTS if played[part])


class ProfilePart(NamedTuple):
    """A logic of employees, with what helps it do well."""

    id: str
    name: str
    logic: str
    description: str | None
    shaped_by: tuple[str, ...]
    strengths: tuple[str, ...]
    risks: tuple[str, ...]
    helps: tuple[str, ...]
    hinders: tuple[str, ...]
    tools: str | None
    training: str | None
    objectives: str | None
    manager_says: str | None


class Playbook(NamedTuple):
    """The part of one role. Empty means that it is not recorded. `version` is a fingerprint of what it says."""

    role: Named
    stage: str
    department: str | None
    manager: Named | None
    calendar: str | None
    opening: str | None
    description: str | None
    mission: str | None
    identity_from: str | None
    identity_to: str | None
    brings: tuple[Brings, ...]
    leading: Leading | None
    conducting: Conducting | None
    is_support: bool
    chains: tuple[Chain, ...]
    served_by: tuple[Serving, ...]
    glances: tuple[Glance, ...]
    cards: tuple[Card, ...]
    promises: tuple[Promise, ...]
    received: tuple[HandoffPart, ...]
    given: tuple[HandoffPart, ...]
    latitude: Latitude | None
    profiles: tuple[ProfilePart, ...]
    owed_to_me: tuple[MirrorLine, ...]
    from_colleagues: tuple[MirrorLine, ...]
    i_owe: tuple[MirrorLine, ...]
    to_colleagues: tuple[MirrorLine, ...]
    measures: tuple[Measures, ...]
    feedback: tuple[FeedbackPart, ...]
    feedback_of_others: tuple[FeedbackPart, ...]
    authors: tuple[tuple[WrittenWith, int], ...]
    unsigned: int
    version: str = ""

    @property
    def channels(self) -> tuple[str, ...]:
        """Those that its cards speak of, each once."""
        return tuple(dict.fromkeys(channel for card in self.cards for channel in card.channels))

    def ways(self, profile: ProfilePart) -> tuple[OwnWay, ...]:
        """What one of its profiles plays in its own way."""
        return tuple(own_ways(self.cards, profile.name))

    @property
    def cue_count(self) -> int:
        """How many cues it holds."""
        return sum(len(card.cues) for card in self.cards)


def playbook(role: Role, steps: Sequence[Step], carried: Carried, desk: Desk) -> Playbook:
    """The part of a role; `steps` are those it plays, `carried` its handoffs and promises."""
    spec = role.spec
    cards = cards_of(role, steps, carried, desk)
    authors, unsigned = _authors(cards)
    owed_to_me, from_colleagues = _mirrors(desk.owed_to.get(role, ()), desk)
    i_owe, to_colleagues = _mirrors(desk.owed_by.get(role, ()), desk)
    identity = spec.identity
    calendar = role.calendar or desk.project.house.calendar
    return Playbook(
        role=desk.named(role),
        stage=spec.stage,
        department=role.department.name if role.department else None,
        manager=desk.named(role.manager) if role.manager else None,
        calendar=calendar.name if calendar else None,
        opening=say_opening(calendar, desk.language) if calendar else None,
        description=spec.description,
        mission=spec.mission,
        identity_from=identity.from_ if identity else None,
        identity_to=identity.to if identity else None,
        brings=tuple(_brings(role, desk)),
        leading=leading_of(role, desk),
        conducting=conducting_of(role, desk),
        is_support=spec.stage in ("back", "support"),
        chains=tuple(_chains(role, desk)),
        served_by=tuple(_served_by(role, desk)),
        glances=tuple(_glances(role, steps, cards, desk)),
        cards=cards,
        promises=tuple(promise for _, promise in carried.promises),
        received=tuple(part for handoff, part in carried.handoffs if handoff.receiver is role),
        given=tuple(part for handoff, part in carried.handoffs if handoff.giver is role),
        latitude=desk.latitude(spec.latitude),
        profiles=_profiles(role, desk),
        owed_to_me=owed_to_me,
        from_colleagues=from_colleagues,
        i_owe=i_owe,
        to_colleagues=to_colleagues,
        measures=measures_of(role, steps, desk),
        feedback=feedback_of(role, desk),
        feedback_of_others=feedback_of_others(role, steps, desk),
        authors=authors,
        unsigned=unsigned,
    )


def _mirrors(mirrors: Sequence[Mirror], desk: Desk) -> tuple[tuple[MirrorLine, ...], tuple[MirrorLine, ...]]:
    """What management gives, and what passes between colleagues."""
    from_above = [mirror for mirror in mirrors if _is_from_above(mirror)]
    between = [mirror for mirror in mirrors if mirror not in from_above]
    return tuple(map(desk.mirror, from_above)), tuple(map(desk.mirror, between))


def _is_from_above(mirror: Mirror) -> bool:
    """Whether management gives it, or the manager of who receives it; else it passes between colleagues."""
    return mirror.by.spec.stage == "management" or mirror.to.manager is mirror.by


def _brings(role: Role, desk: Desk) -> list[Brings]:
    found = []
    for one in role.contributions:
        if one.moment is None and one.expectation is None:
            found.append(Brings(desk.named(one.segment) if one.segment else None, one.spec.says))
    return found


def _chains(role: Role, desk: Desk) -> list[Chain]:
    """Those the role plays for itself, then, for each internal customer, the shortest way to somebody who plays for one."""
    chains = []
    if direct := desk.plays_for(role):
        chains.append(Chain((), desk.all_named(direct), "customers"))
    for served in role.serves:
        way, end = onward(role, served, desk.plays_for)
        through = tuple(Serving(desk.named(one.role), one.spec.delivers, desk.long(one.spec.within)) for one in way)
        chains.append(Chain(through, desk.all_named(desk.plays_for(way[-1].role)), end))
    return chains


def _served_by(role: Role, desk: Desk) -> list[Serving]:
    return [
        Serving(desk.named(other), serves.spec.delivers, desk.long(serves.spec.within))
        for other, serves in desk.served_by.get(role, ())
    ]


def _glances(role: Role, steps: Sequence[Step], cards: Sequence[Card], desk: Desk) -> list[Glance]:
    mine = frozenset(steps)
    at: dict[tuple[str, str], _Heard] = {}
    for card in cards:
        at |= _heard(card)
    glances = []
    for segment in desk.project.segments:
        if mine.isdisjoint(segment.steps):
            continue
        found = ((step, at.get((step.moment.id, segment.id))) for step in segment.steps)
        beats = tuple(
            [_beat(role, step, here, desk) if step in mine else desk.once(_rest, step) for step, here in found]
        )
        glances.append(Glance(desk.named(segment), beats))
    return glances


_Heard = tuple[Card, list[CuePart]]
"""A card, and the cues of it that one segment hears."""


def _heard(card: Card) -> Mapping[tuple[str, str], _Heard]:
    """By moment and segment."""
    here: dict[str, list[CuePart]] = {segment.id: [] for segment in card.segments}
    for cue in card.cues:
        for segment_id, _ in cue.cells:
            here[segment_id].append(cue)
    return {(card.moment.id, segment_id): (card, cues) for segment_id, cues in here.items()}


def _rest(step: Step, desk: Desk) -> Beat:
    """A moment at which the role stays silent."""
    leads = desk.named(step.lead) if step.lead else None
    return Beat(desk.named(step.moment), "listens", leads, step.is_sometimes, 0, None, (), (), None)


def _beat(role: Role, step: Step, heard: _Heard | None, desk: Desk) -> Beat:
    named, (card, cues) = desk.named(step.segment), heard or (None, [])
    return Beat(
        moment=desk.named(step.moment),
        part=part_of(role, step),
        leads=desk.named(step.lead) if step.lead and step.lead is not role else None,
        is_sometimes=step.is_sometimes,
        cues=len(cues),
        tempo=next((cue.form.when.words for cue in cues if cue.form.when), None),
        receives=_once(part.giver for part in card.received if named in part.segments) if card else (),
        gives=_once(part.receiver for part in card.given if named in part.segments) if card else (),
        card=card.anchor if card else None,
    )


def _once(names: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(dict.fromkeys(names))


def _profiles(role: Role, desk: Desk) -> tuple[ProfilePart, ...]:
    found = []
    for profile in desk.profiles.get(role, ()):
        spec, means = profile.spec, profile.spec.resources
        found.append(
            ProfilePart(
                id=profile.id,
                name=profile.name,
                logic=spec.logic,
                description=spec.description,
                shaped_by=spec.shaped_by,
                strengths=spec.strengths,
                risks=spec.risks,
                helps=spec.helps,
                hinders=spec.hinders,
                tools=means.tools if means else None,
                training=means.training if means else None,
                objectives=means.objectives if means else None,
                manager_says=means.manager_says if means else None,
            )
        )
    return tuple(found)


def _authors(cards: Sequence[Card]) -> tuple[tuple[tuple[WrittenWith, int], ...], int]:
    """The workshops that wrote the cues, with how many each wrote; and how many cues nobody signed."""
    signed = Counter([cue.written_with for card in cards for cue in card.cues])
    unsigned = signed.pop(None, 0)
    return tuple((who, count) for who, count in signed.items() if who is not None), unsigned
