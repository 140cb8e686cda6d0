"""Who wrote a cue: was its role there? Source in the method: a change is made together with those who live it. Part of floor 5."""

from collections.abc import Mapping

from parcours.link.project import Cue, Project, Role, Workshop


def workshops_by_cue(project: Project) -> Mapping[Cue, tuple[Workshop, ...]]:
    """The workshops each cue comes from: the one it names, then those that list it. A cue of none is not in it."""
    found: dict[Cue, list[Workshop]] = {cue: [cue.workshop] for cue in project.cues if cue.workshop is not None}
    for wave in project.waves:
        for workshop in wave.workshops:
            for cue in workshop.cues:
                found.setdefault(cue, []).append(workshop)
    return {cue: tuple(workshops) for cue, workshops in found.items()}


def attended(workshop: Workshop, role: Role) -> bool:
    """Whether anybody of a role took part in a workshop."""
    return any(present is role and count > 0 for present, count in workshop.roles)


def written_with_its_role(project: Project) -> frozenset[Cue]:
    """The cues of which it is on record that their role helped to write them."""
    workshops = workshops_by_cue(project)
    there = [cue for cue, held in workshops.items() if any(attended(workshop, cue.role) for workshop in held)]
    signed = [cue for cue in project.cues if cue.written_with and cue.role in cue.written_with]
    return frozenset((*there, *[cue for cue in signed if cue not in workshops]))
