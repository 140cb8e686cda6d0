"""The part of those who lead: whom they lead, what they go and live, which promises they answer for. Part of floor 6's plan."""

from typing import Literal, NamedTuple

from parcours.link.project import Commitment, Department, Role
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.handoffs import holder
from parcours.plan.promises import standing
from parcours.plan.when import Length

Because = Literal["remedy", "house", "department"]
"""Why one answers for a promise: it is one's own to make up for it, or one sponsors the house, or a department that keeps it."""


class ImmersionPart(NamedTuple):
    """A moment that a leader goes and lives; no `moment`: any."""

    moment: Named | None
    every: Length | None
    wave: str
    note: str | None


class AnsweredPromise(NamedTuple):
    """A promise that a leader answers for, and whether it is kept; `verdict` is None where it is made to nobody yet."""

    id: str
    promise: str
    because: Because
    verdict: str | None
    is_proved: bool


class Leading(NamedTuple):
    """What a role does as a leader. `sponsors`: names of departments."""

    sponsors_house: bool
    sponsors: tuple[str, ...]
    team: tuple[Named, ...]
    immersions: tuple[ImmersionPart, ...]
    answers_for: tuple[AnsweredPromise, ...]


def leading_of(role: Role, desk: Desk) -> Leading | None:
    """The part of a role as a leader; None where it leads nobody: no management, no team, no sponsor."""
    house = desk.project.house
    departments = [one for one in house.departments if one.sponsor is role]
    team = desk.teams.get(role, ())
    is_sponsor = house.sponsor is role
    if not (role.spec.stage == "management" or is_sponsor or departments or team):
        return None
    return Leading(
        is_sponsor,
        tuple(department.name for department in departments),
        desk.all_named(team),
        _immersions(role, desk),
        tuple(
            _answered(commitment, because, desk)
            for commitment in desk.project.commitments
            if (because := _because(role, commitment, departments, is_sponsor=is_sponsor)) is not None
        ),
    )


def _immersions(role: Role, desk: Desk) -> tuple[ImmersionPart, ...]:
    return tuple(
        ImmersionPart(
            desk.named(one.moment) if one.moment else None, desk.long(one.spec.every), wave.name, one.spec.note
        )
        for wave in desk.project.waves
        for one in wave.immersions
        if one.role is role
    )


def _because(role: Role, commitment: Commitment, departments: list[Department], *, is_sponsor: bool) -> Because | None:
    if commitment.remedy is role:
        return "remedy"
    if any(holder(link).department in departments for link in commitment.links):
        return "department"
    return "house" if is_sponsor else None


def _answered(commitment: Commitment, because: Because, desk: Desk) -> AnsweredPromise:
    found = standing(commitment, desk)
    verdict, is_proved = found if found is not None else (None, False)
    return AnsweredPromise(commitment.id, commitment.spec.promise, because, verdict, is_proved)
