"""A playbook: the part of one role, in reading order. Part of floor 6's plan."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from parcours.link.project import Calendar, Mirror, Role
from parcours.plan.answers import Named
from parcours.plan.beats import Glance, glances_of
from parcours.plan.cards import Card, Carried, OwnWay, own_ways
from parcours.plan.chains import Chain, Serving, chains_of, served_by
from parcours.plan.conducting import Conducting, conducting_of
from parcours.plan.cues import WrittenWith
from parcours.plan.desk import Desk, MirrorLine
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.latitude import Latitude
from parcours.plan.leading import Leading, leading_of
from parcours.plan.notes import Repertoire
from parcours.plan.openings import say_opening
from parcours.plan.voice import FeedbackPart, Measures, feedback_of, feedback_of_others, measures_of


class Brings(NamedTuple):
    """The contribution of a role to a segment, or to all when there is none."""

    segment: Named | None
    says: str


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
    evidence: tuple[str, ...]


class Playbook(NamedTuple):
    """The part of one role. Empty means that it is not recorded. `version` is a fingerprint of what it says; `status` says how far the
    part is where that is not said by the house's.
    """

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
    evidence: tuple[str, ...]
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
    status: str | None = None

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


def playbook(role: Role, repertoire: Repertoire, carried: Carried, desk: Desk) -> Playbook:
    """The part of a role, with what it plays; `carried`: its handoffs and promises."""
    spec, identity, calendar = role.spec, role.spec.identity, role.calendar or desk.project.house.calendar
    steps, (authors, unsigned) = desk.steps.get(role, ()), _authors(repertoire.cards)
    owed, owing = _mirrored(desk.owed_to.get(role, ()), desk), _mirrored(desk.owed_by.get(role, ()), desk)
    return Playbook(
        role=desk.named(role),
        stage=spec.stage,
        department=role.department.name if role.department else None,
        manager=desk.named(role.manager) if role.manager else None,
        calendar=calendar.name if calendar else None,
        opening=desk.once(_opening, calendar) if calendar else None,
        description=spec.description,
        mission=spec.mission,
        identity_from=identity.from_ if identity else None,
        identity_to=identity.to if identity else None,
        evidence=spec.evidence,
        brings=tuple(_brings(role, desk)),
        leading=leading_of(role, desk),
        conducting=conducting_of(role, desk),
        is_support=spec.stage in ("back", "support"),
        chains=chains_of(role, desk),
        served_by=served_by(role, desk),
        glances=glances_of(role, repertoire.heard, desk),
        cards=repertoire.cards,
        promises=tuple(promise for _, promise in carried.promises),
        received=tuple(part for handoff, part in carried.handoffs if handoff.receiver is role),
        given=tuple(part for handoff, part in carried.handoffs if handoff.giver is role),
        latitude=desk.latitude(spec.latitude),
        profiles=_profiles(role, desk),
        owed_to_me=owed.from_above,
        from_colleagues=owed.between,
        i_owe=owing.from_above,
        to_colleagues=owing.between,
        measures=measures_of(role, steps, desk),
        feedback=feedback_of(role, desk),
        feedback_of_others=feedback_of_others(role, steps, desk),
        authors=authors,
        unsigned=unsigned,
        status=spec.status,
    )


def _opening(calendar: Calendar, desk: Desk) -> str:
    return say_opening(calendar, desk.language)


class _Mirrored(NamedTuple):
    """What management gives, and what passes between colleagues."""

    from_above: tuple[MirrorLine, ...]
    between: tuple[MirrorLine, ...]


def _mirrored(mirrors: Sequence[Mirror], desk: Desk) -> _Mirrored:
    from_above = [mirror for mirror in mirrors if _is_from_above(mirror)]
    between = [mirror for mirror in mirrors if mirror not in from_above]
    return _Mirrored(tuple(map(desk.mirror, from_above)), tuple(map(desk.mirror, between)))


def _is_from_above(mirror: Mirror) -> bool:
    """Whether management gives it, or the manager of who receives it; else it passes between colleagues."""
    return mirror.by.spec.stage == "management" or mirror.to.manager is mirror.by


def _brings(role: Role, desk: Desk) -> list[Brings]:
    found = []
    for one in role.contributions:
        if one.moment is None and one.expectation is None:
            found.append(Brings(desk.named(one.segment) if one.segment else None, one.spec.says))
    return found


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
                evidence=spec.evidence,
            )
        )
    return tuple(found)


def _authors(cards: Sequence[Card]) -> tuple[tuple[tuple[WrittenWith, int], ...], int]:
    """The workshops that wrote the cues, with how many each wrote; and how many cues nobody signed."""
    signed = Counter([cue.written_with for card in cards for cue in card.cues])
    unsigned = signed.pop(None, 0)
    return tuple((who, count) for who, count in signed.items() if who is not None), unsigned
