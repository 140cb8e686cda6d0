"""The first page of the edition for a wave: where the wave stands, what each role is given, what is left out and why. Floor 6's plan.

Cues that are left out are counted and never worded: the page goes with the edition.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from parcours.analysis.dates import later
from parcours.analysis.stages import STAGE_NAMES, may_publish
from parcours.link.project import Cue, Role, Workshop
from parcours.model.catalogue.change import ChangeStageSpec
from parcours.plan.answers import Named
from parcours.plan.desk import Desk, gist
from parcours.plan.edition import Edition, in_order_of_weight, waiting
from parcours.plan.playbook import Playbook


class StagePart(NamedTuple):
    """A stage of the wave: since when, not to be left before which day (of the one it is in), with which intention, and the sign that
    it is over.
    """

    name: str
    since: str | None
    until: str | None
    intention: str | None
    sign: str | None


class GivenCue(NamedTuple):
    """A cue of the edition, in a few words."""

    id: str
    gist: str


class LeftOut(NamedTuple):
    """How many cues of a role are left out for one reason."""

    cues: int
    why: str


class EditionRole(NamedTuple):
    """A role of the wave: the version of its part, how many cues it has, those it is given in order of weight, and the others."""

    role: Named
    version: str
    total: int
    given: tuple[GivenCue, ...]
    left_out: tuple[LeftOut, ...]


class WorkshopPart(NamedTuple):
    """A workshop of the wave, and how many cues it works on; `on` is None until it has a date."""

    name: str
    description: str | None
    on: str | None
    is_held: bool
    cues: int


class EditionPart(NamedTuple):
    """An edition as pages say it. `stage` and `holds` stand on each of them, the rest on the first."""

    wave: str
    description: str | None
    stage: str
    holds: str
    now: StagePart
    then: StagePart | None
    roles: tuple[EditionRole, ...]
    workshops: tuple[WorkshopPart, ...]


def edition_part(given: Edition, books: Sequence[Playbook], desk: Desk) -> EditionPart:
    """An edition, said; `books` are its parts."""
    wave, on = given.wave, given.on
    place = next(number for number, stage in enumerate(wave.stages) if stage.stage == given.stage)
    versions = {book.role.id: book.version for book in books}
    return EditionPart(
        wave=wave.name,
        description=wave.spec.description,
        stage=STAGE_NAMES[given.stage].said(desk.language),
        holds=_holds(given, desk),
        now=_stage(wave.stages[place], desk),
        then=_stage(wave.stages[place + 1], desk)._replace(until=None) if place + 1 < len(wave.stages) else None,
        roles=tuple(_role(role, versions[role.id], given, desk) for role in wave.roles),
        workshops=tuple(_workshop(one, on, desk) for one in wave.workshops),
    )


def _holds(given: Edition, desk: Desk) -> str:
    if not given.is_thin:
        return desk.said("all the cues it has reached", "tous les repères auxquels elle est arrivée")
    if given.cues:
        return desk.said(
            "of each role the three cues that matter most", "de chaque métier les trois repères qui comptent le plus"
        )
    return desk.said("no cue yet", "pas encore de repère")


def _stage(spec: ChangeStageSpec, desk: Desk) -> StagePart:
    until = None if spec.entered is None or spec.at_least is None else later(spec.entered, spec.at_least)
    name = STAGE_NAMES[spec.stage].said(desk.language)
    return StagePart(name, desk.date(spec.entered), desk.date(until), spec.intention, spec.sign)


def _workshop(one: Workshop, on: date, desk: Desk) -> WorkshopPart:
    held = one.spec.on is not None and one.spec.on <= on
    return WorkshopPart(one.name, one.spec.description, desk.date(one.spec.on), held, len(one.cues))


def _role(role: Role, version: str, given: Edition, desk: Desk) -> EditionRole:
    reached = in_order_of_weight(desk.project, role, given.wave, given.on)
    cues = tuple(GivenCue(cue.id, gist(cue, desk.language)) for cue in reached if cue in given.cues)
    left_out = Counter(_reasons(role, given, desk))
    return EditionRole(
        desk.named(role), version, len(role.cues), cues, tuple(LeftOut(count, why) for why, count in left_out.items())
    )


def _reasons(role: Role, given: Edition, desk: Desk) -> Iterator[str]:
    """Why each cue that is left out is."""
    is_early = not may_publish(given.wave, given.on)
    workshops = waiting(given.wave, given.on)
    for cue in role.cues:
        if cue not in given.cues:
            yield _reason(cue, is_early, workshops, desk)


def _reason(cue: Cue, is_early: bool, workshops: Mapping[Cue, Workshop], desk: Desk) -> str:
    if not cue.cells:
        return desk.said("answers nothing that a segment expects", "ne répond à aucune attente d’un segment")
    if is_early:
        return desk.said(
            "no cue before bargaining, it would be one more order",
            "pas de repère avant le marchandage, il serait un ordre de plus",
        )
    if (workshop := workshops.get(cue)) is not None:
        on = desk.date(workshop.spec.on)
        return desk.said(
            f"waiting for a workshop, {workshop.name}, {on or 'not dated yet'}",
            f"en attente d’un atelier, {workshop.name}, {on or 'pas encore daté'}",
        )
    return desk.said(
        "beyond the three that matter most, until acceptance",
        "au-delà des trois qui comptent le plus, jusqu’à l’acceptation",
    )
