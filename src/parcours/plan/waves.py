"""Where each wave of a change stands on a day, what comes next and on what sign, what is published to whom. Floor 6's plan."""

from datetime import date
from typing import NamedTuple

from parcours.analysis.dates import later
from parcours.analysis.stages import may_publish, published_cues
from parcours.link.project import Project, Wave
from parcours.model.catalogue.change import ChangeStageSpec


class Reached(NamedTuple):
    """A stage: since when, not to be left before which day, with which intention, and the sign that it is over."""

    stage: str
    entered: str | None
    until: str | None
    intention: str | None
    sign: str | None


class Published(NamedTuple):
    """How many cues of a role are published, of how many; `is_early`: before its wave has come so far."""

    role: str
    name: str
    published: int
    cues: int
    is_early: bool


class Standing(NamedTuple):
    """A wave on a day. `now` is None before its first stage, `then` None after its last one."""

    wave: str
    name: str
    now: Reached | None
    then: Reached | None
    roles: tuple[Published, ...]


def standings(project: Project, on: date) -> tuple[Standing, ...]:
    """Every wave of a house, in the order in which they began."""
    found = [(_begun(wave), _standing(project, wave, on)) for wave in project.waves]
    return tuple(standing for _, standing in sorted(found, key=lambda pair: (pair[0], pair[1].wave)))


def _begun(wave: Wave) -> date:
    return min((stage.entered for stage in wave.stages if stage.entered is not None), default=date.max)


def _standing(project: Project, wave: Wave, on: date) -> Standing:
    entered = [number for number, stage in enumerate(wave.stages) if stage.entered is not None and stage.entered <= on]
    now = max(entered, default=None)
    then = 0 if now is None else now + 1
    is_early = bool(wave.stages) and not may_publish(wave, on)
    roles = []
    for role in wave.roles:
        published = sum(1 for _ in published_cues(project, role))
        roles.append(Published(role.id, role.name, published, len(role.cues), is_early and published > 0))
    return Standing(
        wave.id,
        wave.name,
        None if now is None else _reached(wave.stages[now]),
        _reached(wave.stages[then]) if then < len(wave.stages) else None,
        tuple(roles),
    )


def _reached(stage: ChangeStageSpec) -> Reached:
    entered, least = stage.entered, stage.at_least
    until = None if entered is None or least is None else later(entered, least).isoformat()
    return Reached(stage.stage, None if entered is None else entered.isoformat(), until, stage.intention, stage.sign)
