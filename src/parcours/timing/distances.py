"""Shortest distances in the graph of a network, and its negative circles: plain numbers, no constraints. Floor 1.

Distances are found by label correction, pass by pass (Bellman, Ford, Moore), negative circles in the graph of parents, looked for
once in as many relaxations as there are events (Cherkassky & Goldberg, *Negative-cycle detection algorithms*, Mathematical
Programming 85, 1999).
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

NEVER = 1 << 200
"""Farther than any sum of bounds, and still an integer."""
OPEN = 1 << 201
"""The weight of a side that nothing bounds: whatever is added to it is no way to anywhere."""
_PATIENCE = 200_000
"""How many bounds are looked at to find a shorter circle than the first."""


class Graph(NamedTuple):
    """The distance graph: for each event the events it has a bound with, the weights of the ways there, and of the ways back."""

    heads: list[list[int]]
    onward: list[list[int]]
    back: list[list[int]]


def relax(
    heads: list[list[int]], weights: list[list[int]], distance: list[int], frontier: list[int]
) -> list[int] | None:
    """Shortens distances, from the events of the frontier on, until none can be shortened; gives the events of a negative circle, in
    its order, where it meets one.
    """
    reach = _Reach(distance, [-1] * len(distance), bytearray(len(distance)))
    shortened = 0
    while frontier:
        frontier = _shorten(heads, weights, reach, frontier)
        shortened += len(frontier)
        if shortened > len(distance):
            shortened = 0
            if (circle := _circle_of_parents(reach.parent)) is not None:
                return circle
    return None


class _Reach(NamedTuple):
    """How far every event is, from which other it was reached so, and whether it waits to pass that on."""

    distance: list[int]
    parent: list[int]
    is_waiting: bytearray


def _shorten(heads: list[list[int]], weights: list[list[int]], reach: _Reach, frontier: list[int]) -> list[int]:
    """Shortens the distances one constraint beyond the frontier; gives the events that have to pass theirs on."""
    distance, parent, is_waiting = reach
    following: list[int] = []
    for event in frontier:
        is_waiting[event] = 0
        so_far = distance[event]
        for target, weight in zip(heads[event], weights[event], strict=True):
            reached = so_far + weight
            if reached >= distance[target]:
                continue
            distance[target] = reached
            parent[target] = event
            if not is_waiting[target]:
                is_waiting[target] = 1
                following.append(target)
    return following


def _circle_of_parents(parent: Sequence[int]) -> list[int] | None:
    """A circle among the parents, from parent to child. Each event is walked through once."""
    walked = [-1] * len(parent)
    for root in range(len(parent)):
        event = root
        while event >= 0 and walked[event] < 0:
            walked[event] = root
            event = parent[event]
        if event >= 0 and walked[event] == root:
            circle = [event]
            while (above := parent[circle[-1]]) != event:
                circle.append(above)
            return circle[::-1]
    return None


def circle_elsewhere(graph: Graph, reached: Sequence[int]) -> list[int] | None:
    """A negative circle among the events that the origin does not reach: no circle leads from them to the others and back."""
    apart = [event for event, far in enumerate(reached) if far is NEVER]
    distance = [0 if far is NEVER else -NEVER for far in reached]
    return relax(graph.heads, graph.onward, distance, apart)


_Trail: TypeAlias = "tuple[int, _Trail] | tuple[()]"
"""Events, last one first."""


def fewest(graph: Graph, circle: list[int]) -> list[int]:
    """A negative circle of fewer events, through one of these, as far as patience goes."""
    left = _PATIENCE
    for event in tuple(circle):
        reached: dict[int, tuple[int, _Trail]] = {event: (0, ())}
        for _ in range(len(circle) - 1):
            left -= sum(len(graph.heads[event]) for event in reached)
            reached = _one_further(graph, reached)
            if event in reached and reached[event][0] < 0:
                circle = _simple(graph, event, reached[event][1])
                break
            if left < 0:
                return circle
    return circle


def _one_further(graph: Graph, reached: dict[int, tuple[int, _Trail]]) -> dict[int, tuple[int, _Trail]]:
    """The shortest ways of exactly one more bound, each with the events it leaves from."""
    further: dict[int, tuple[int, _Trail]] = {}
    for event, (distance, trail) in reached.items():
        for target, weight in zip(graph.heads[event], graph.onward[event], strict=True):
            if weight is not OPEN and (target not in further or distance + weight < further[target][0]):
                further[target] = (distance + weight, (event, trail))
    return further


def _simple(graph: Graph, start: int, trail: _Trail) -> list[int]:
    """A negative circle that meets no event twice, cut from a way that leads back to its start."""
    way = [start]
    while trail:
        event, trail = trail
        way.append(event)
    walk: list[int] = []
    for event in reversed(way):
        if event in walk:
            met = walk.index(event)
            loop, walk = walk[met:], walk[:met]
            if _weight(graph, loop) < 0:
                return loop
        walk.append(event)
    raise AssertionError("the way leads back, and is negative")


def _weight(graph: Graph, circle: Sequence[int]) -> int:
    """The least that a circle of events adds up to."""
    total = 0
    for event, following in pairwise((*circle, circle[0])):
        ways = zip(graph.heads[event], graph.onward[event], strict=True)
        total += min(weight for target, weight in ways if target == following)
    return total
