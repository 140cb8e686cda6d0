"""Who leads others: managers and sponsors."""

from collections.abc import Mapping

from parcours.link.project import Project, Role


def leaders_of(project: Project) -> Mapping[Role, None]:
    """Managers and sponsors, in the order of the roles."""
    house = project.house
    named = {role.manager for role in project.roles}
    named |= {house.sponsor, *(department.sponsor for department in house.departments)}
    return dict.fromkeys(role for role in project.roles if role.spec.stage == "management" or role in named)
