"""The edition for a wave: which cues its roles are given on a day. Part of floor 6's plan.

No stage entered: there is none. Denial and anger: no cue, for none may be published. Bargaining and depression: a thin
playbook, of each role the three cues that matter most. Acceptance: all of them. A cue that a workshop of the wave has yet to
work on is in none.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from parcours.analysis.stages import STAGES, may_publish
from parcours.link.project import Cue, Project, Role, Wave, Workshop
from parcours.plan.order import in_order
from parcours.plan.shares import counted_shares

THREE = 3
"""What a role can take in while it lets go of what it did before."""
LAST = STAGES[-1]


class Edition(NamedTuple):
    """What a wave is given on a day: its stage, and the cues of its roles. `is_thin`: the few that matter most, or none."""

    wave: Wave
    on: date
    stage: str
    cues: frozenset[Cue]
    is_thin: bool


def edition(project: Project, wave: Wave, on: date) -> Edition | None:
    """The edition of a day; None before the wave has entered its first stage."""
    stages = [stage.stage for stage in wave.stages if stage.entered is not None and stage.entered <= on]
    if not stages:
        return None
    stage = max(stages, key=STAGES.index)
    is_thin = stage != LAST
    cues: set[Cue] = set()
    for role in wave.roles:
        reached = in_order_of_weight(project, role, wave, on) if may_publish(wave, on) else ()
        cues.update(reached[:THREE] if is_thin else reached)
    return Edition(wave, on, stage, frozenset(cues), is_thin)


def in_order_of_weight(project: Project, role: Role, wave: Wave, on: date) -> tuple[Cue, ...]:
    """The cues of a role that its wave has reached, what matters most first: what keeps a promise, what is owed, where the
    customer feels worst, what most customers hear; then in the order of the journey.
    """
    later = waiting(wave, on)
    moments = {moment: number for number, moment in enumerate(in_order(project))}
    shares = counted_shares(project)

    def weight(cue: Cue) -> tuple[bool, bool, int, int, int]:
        heard = {cell.step.segment for cell in cue.cells}
        return (
            cue not in project.promised_cues,
            not any(cell.expressed.is_debt for cell in cue.cells),
            min((cell.step.spec.emotion or 0 for cell in cue.cells), default=0),
            -sum(shares[segment] for segment in heard),
            moments.get(cue.moment, len(moments)),
        )

    return tuple(sorted((cue for cue in role.cues if cue.cells and cue not in later), key=weight))


def waiting(wave: Wave, on: date) -> Mapping[Cue, Workshop]:
    """The cues that workshops of the wave, still to be held, will work on, each with the first of these; not those that one has
    worked on already.
    """
    held = {cue for workshop in wave.workshops if not _is_due(workshop, on) for cue in workshop.cues}
    due = sorted((one for one in wave.workshops if _is_due(one, on)), key=lambda one: one.spec.on or date.max)
    found: dict[Cue, Workshop] = {}
    for workshop in due:
        for cue in workshop.cues:
            if cue not in held:
                found.setdefault(cue, workshop)
    return found


def _is_due(workshop: Workshop, on: date) -> bool:
    """Whether it is still to be held; one without a date is."""
    return workshop.spec.on is None or workshop.spec.on > on
