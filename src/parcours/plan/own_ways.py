"""What is adapted for each profile of employees, and what is not: role by role, moment by moment. Part of floor 6's plan."""

from typing import NamedTuple

from parcours.link.project import Cue, Moment, Profile, Project, Role


class MomentWay(NamedTuple):
    """The cues of a role at one moment, by id: those that a profile plays in its own way, those it plays like everybody, and
    which of these keep a promise.
    """

    moment: str
    moment_name: str
    adapted: tuple[str, ...]
    alike: tuple[str, ...]
    alike_promised: tuple[str, ...]


class RoleWay(NamedTuple):
    """A profile in one role: how many of its cues it plays in its own way."""

    role: str
    role_name: str
    adapted: int
    cues: int
    moments: tuple[MomentWay, ...]


class ProfileWay(NamedTuple):
    """A profile in all its roles."""

    profile: str
    name: str
    logic: str
    roles: tuple[RoleWay, ...]

    @property
    def adapted(self) -> int:
        return sum(role.adapted for role in self.roles)

    @property
    def cues(self) -> int:
        return sum(role.cues for role in self.roles)


class OneWay(NamedTuple):
    """Of how many cues of the roles that have profiles how many are played in one way by everybody."""

    cues: int
    one_way: int


def one_way(project: Project) -> OneWay:
    """For how much of the parts the house has one way only."""
    roles = dict.fromkeys(role for profile in project.profiles for role in profile.roles)
    cues = [cue for role in roles for cue in role.cues]
    adapted = sum(1 for cue in cues if any(profile.adapts(cue) for profile in project.profiles))
    return OneWay(len(cues), len(cues) - adapted)


def own_ways(project: Project) -> tuple[ProfileWay, ...]:
    """Every profile of a house, in order of id."""
    return tuple(
        ProfileWay(
            profile.id, profile.name, profile.spec.logic, tuple(_role(profile, role, project) for role in profile.roles)
        )
        for profile in project.profiles
    )


def _role(profile: Profile, role: Role, project: Project) -> RoleWay:
    at: dict[Moment, list[Cue]] = {}
    for cue in role.cues:
        at.setdefault(cue.moment, []).append(cue)
    moments = tuple(_moment(profile, moment, cues, project) for moment, cues in at.items())
    return RoleWay(role.id, role.name, sum(len(way.adapted) for way in moments), len(role.cues), moments)


def _moment(profile: Profile, moment: Moment, cues: list[Cue], project: Project) -> MomentWay:
    alike = [cue for cue in cues if not profile.adapts(cue)]
    return MomentWay(
        moment.id,
        moment.name,
        tuple(cue.id for cue in cues if cue not in alike),
        tuple(cue.id for cue in alike),
        tuple(cue.id for cue in alike if cue in project.promised_cues),
    )
