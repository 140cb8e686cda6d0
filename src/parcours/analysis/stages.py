"""The stages of a change, and what may be published in which of them."""

from collections.abc import Iterator, Mapping
from datetime import date

from parcours.diagnostics import Words
from parcours.link.project import Cue, Project, Role, Wave

STAGES = ("denial", "anger", "bargaining", "depression", "acceptance")
"""The five stages, in their order. Source: E. Kübler-Ross, applied to groups and plans only."""
STAGE_NAMES: Mapping[str, Words] = {
    "denial": Words("denial", "déni"),
    "anger": Words("anger", "colère"),
    "bargaining": Words("bargaining", "marchandage"),
    "depression": Words("depression", "tristesse"),
    "acceptance": Words("acceptance", "acceptation"),
}
FIRST_TO_PUBLISH = "bargaining"
"""The stage in which cues are negotiated with those who play them: before it, none of theirs can be published."""


def may_publish(wave: Wave, today: date) -> bool:
    """Whether a wave has entered, on or before that day, the stage from which cues are published."""
    first = STAGES.index(FIRST_TO_PUBLISH)
    return any(
        STAGES.index(stage.stage) >= first and stage.entered is not None and stage.entered <= today
        for stage in wave.stages
    )


def published_cues(project: Project, role: Role) -> Iterator[Cue]:
    """The cues of a role that are published: by their own status, else by the role's, else by the house's."""
    usual = role.spec.status or project.house.spec.status
    return (cue for cue in role.cues if (cue.spec.status or usual) == "published")
