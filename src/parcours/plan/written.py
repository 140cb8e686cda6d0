"""Co-construction on record: how many cues were written with their role, per role and per wave. Part of floor 6's plan."""

from collections.abc import Sequence
from typing import NamedTuple

from parcours.analysis.writing_together import written_with_its_role
from parcours.link.project import Cue
from parcours.plan.answers import Named
from parcours.plan.desk import Desk


class WrittenByRole(NamedTuple):
    """Of the cues of a role, how many were written with it."""

    role: Named
    written: int
    cues: int


class WrittenByWave(NamedTuple):
    """Of the cues of the roles of a wave, how many were written with their own role."""

    id: str
    name: str
    written: int
    cues: int


class Written(NamedTuple):
    """The share of cues written with their role: of all, of each role that has any, of each wave."""

    written: int
    cues: int
    roles: tuple[WrittenByRole, ...]
    waves: tuple[WrittenByWave, ...]


def written_of(desk: Desk) -> Written:
    """What is on record in a house."""
    project = desk.project
    together = written_with_its_role(project)

    def counted(cues: Sequence[Cue]) -> tuple[int, int]:
        return sum(map(together.__contains__, cues)), len(cues)

    roles = tuple(WrittenByRole(desk.named(role), *counted(role.cues)) for role in project.roles if role.cues)
    waves = tuple(
        WrittenByWave(wave.id, wave.name, *counted([cue for role in wave.roles for cue in role.cues]))
        for wave in project.waves
    )
    return Written(*counted(project.cues), roles, waves)
