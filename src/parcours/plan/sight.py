"""Line of sight: from each role, through its internal customers, to the customers it serves. Part of floor 6's plan."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from parcours.analysis.circles import Graph, components, shortest_circle
from parcours.link.project import Project, Role, Segment, Serves

End = Literal["customers", "dead-end", "circle"]


class Link(NamedTuple):
    """An internal customer on the way, what it is given, and how fast as the author wrote it."""

    role: str
    name: str
    delivers: str | None
    within: str | None


class Way(NamedTuple):
    """One way from a role, by one of its internal customers; no `links`: the role plays for the segments itself.

    `end`: whether it comes to customers, by id in `segments`; stops at a role that serves nobody; or turns in a circle.
    """

    links: tuple[Link, ...]
    end: End
    segments: tuple[str, ...]
    segment_names: tuple[str, ...]


class Sight(NamedTuple):
    """All ways of a role, and the circle of internal customers that it is part of, if any, by id."""

    role: str
    name: str
    ways: tuple[Way, ...]
    circle: tuple[str, ...]


def sights(project: Project, roles: tuple[Role, ...]) -> tuple[Sight, ...]:
    """The line of sight of these roles."""
    meeting = _meeting(project)
    circles = _circles(project)
    return tuple(Sight(role.id, role.name, tuple(_ways(role, meeting)), circles.get(role.id, ())) for role in roles)


def _meeting(project: Project) -> Mapping[Role, tuple[Segment, ...]]:
    """Who plays for whom, without anybody between."""
    found: dict[Role, dict[Segment, None]] = {}
    for step in project.steps:
        for role in project.players(step):
            found.setdefault(role, {})[step.segment] = None
    return {role: tuple(segments) for role, segments in found.items()}


def _circles(project: Project) -> Mapping[str, tuple[str, ...]]:
    graph: Graph = {role.id: tuple(served.role.id for served in role.serves) for role in project.roles}
    found: dict[str, tuple[str, ...]] = {}
    for component in components(graph):
        if circle := shortest_circle(graph, component):
            found.update(dict.fromkeys(component, circle))
    return found


def _ways(role: Role, meeting: Mapping[Role, tuple[Segment, ...]]) -> list[Way]:
    ways = []
    if role in meeting:
        ways.append(_way((), "customers", meeting[role]))
    for served in role.serves:
        links, end = onward(role, served, meeting.get)
        ways.append(_way(links, end, meeting.get(links[-1].role, ())))
    return ways or [_way((), "dead-end", ())]


def onward(role: Role, served: Serves, meets: Callable[[Role], object]) -> tuple[tuple[Serves, ...], End]:
    """The shortest way by an internal customer to a role that meets customers; else to one that serves nobody; else once round the
    circle.
    """
    ways: list[tuple[Serves, ...]] = [(served,)]
    seen = {role, served.role}
    for way in ways:
        if meets(way[-1].role):
            return way, "customers"
        for further in way[-1].role.serves:
            if further.role not in seen:
                seen.add(further.role)
                ways.append((*way, further))
    dead = next((way for way in ways if not way[-1].role.serves), None)
    if dead is not None:
        return dead, "dead-end"
    return ways[-1], "circle"


def _way(links: tuple[Serves, ...], end: End, segments: tuple[Segment, ...]) -> Way:
    return Way(
        tuple(Link(one.role.id, one.role.name, one.spec.delivers, _within(one)) for one in links),
        end,
        tuple(segment.id for segment in segments),
        tuple(segment.name for segment in segments),
    )


def _within(served: Serves) -> str | None:
    return served.place.at("within").written() if served.spec.within is not None else None
