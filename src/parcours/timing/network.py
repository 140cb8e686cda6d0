"""Simple temporal networks: can all bounds between instants hold at once, and what follows from them? Floor 1.

Events are integers; a constraint bounds the time from one to another, in whole units of whatever the caller counts (parcours:
seconds). Nothing is rounded. The network is consistent if and only if its distance graph has no negative circle, and shortest
distances are its tightest windows: Dechter, Meiri & Pearl, *Temporal constraint networks*, Artificial Intelligence 49 (1991),
theorems 3.1 and 3.2. Distances are found by label correction, pass by pass (Bellman, Ford, Moore), negative circles in the graph
of parents, looked for once in as many relaxations as there are events (Cherkassky & Goldberg, *Negative-cycle detection
algorithms*, Mathematical Programming 85, 1999).

Contingent constraints (whose duration somebody else chooses: Vidal & Fargier, JETAI 11, 1999; Morris, CPAIOR 2014) count like
the others here: a contradiction is one whoever chooses. They stay marked, for those who ask what can be controlled.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, NamedTuple, TypeAlias, TypeVar

K = TypeVar("K")


class Constraint(NamedTuple, Generic[K]):
    """`least` ≤ time of `to` − time of `from_` ≤ `most`; None leaves that side open. `key` is the caller's, to know it again."""

    from_: int
    to: int
    least: int | None
    most: int | None
    contingent: bool
    key: K


@dataclass(frozen=True, slots=True)
class Network(Generic[K]):
    """`events` are numbered 0 to `events` − 1. Raises ValueError where a constraint names another."""

    events: int
    constraints: tuple[Constraint[K], ...]

    def __post_init__(self) -> None:
        for start, end, *_ in self.constraints:
            if not (0 <= start < self.events and 0 <= end < self.events):
                raise ValueError(f"events are 0 to {self.events - 1}, not {start} or {end}")

    @property
    def contingent(self) -> tuple[Constraint[K], ...]:
        """The constraints whose duration is not ours to choose."""
        return tuple(constraint for constraint in self.constraints if constraint.contingent)


class Window(NamedTuple):
    """The least and the most time that there can be; None where nothing bounds it."""

    least: int | None
    most: int | None


class Solution(NamedTuple):
    """The tightest window of every event, counted from the origin."""

    windows: tuple[Window, ...]


class Bound(NamedTuple, Generic[K]):
    """One side of a constraint: at most, or at least, `figure`."""

    constraint: Constraint[K]
    is_most: bool
    figure: int

    @property
    def start(self) -> int:
        """Where the bound leads from, in the distance graph."""
        return self.constraint.from_ if self.is_most else self.constraint.to

    @property
    def end(self) -> int:
        """Where it leads to."""
        return self.constraint.to if self.is_most else self.constraint.from_

    @property
    def weight(self) -> int:
        """How much it adds along a circle; a circle that adds up to less than nothing cannot be."""
        return self.figure if self.is_most else -self.figure


class Contradiction(NamedTuple, Generic[K]):
    """Bounds that cannot hold together: each leads to the next, the last to the first, and no event is met twice.

    `shortfall`: by how much what is asked at least exceeds what is allowed at most.
    """

    circle: tuple[Bound[K], ...]

    @property
    def shortfall(self) -> int:
        return -sum(bound.weight for bound in self.circle)


def solve(network: Network[K], origin: int = 0) -> Solution | Contradiction[K]:
    """The tightest window of every event, counted from `origin`; or bounds that contradict each other, as few as are found."""
    graph = _graph(network)
    latest = [_NEVER] * network.events
    latest[origin] = 0
    circle = _relax(graph.heads, graph.onward, latest, [origin])
    if circle is None and _NEVER in latest:
        circle = _circle_elsewhere(graph, latest)
    if circle is not None:
        return _contradiction(network, graph, circle)
    earliest = [_NEVER] * network.events
    earliest[origin] = 0
    _relax(graph.heads, graph.back, earliest, [origin])
    windows = [
        Window(None if least is _NEVER else -least, None if most is _NEVER else most)
        for least, most in zip(earliest, latest, strict=True)
    ]
    return Solution(tuple(windows))


def implied(network: Network[K], start: int, end: int) -> Window | Contradiction[K]:
    """The tightest window from one event to another that all the constraints together allow."""
    found = solve(network, start)
    return found.windows[end] if isinstance(found, Solution) else found


def minimal(network: Network[K]) -> tuple[tuple[Window, ...], ...] | Contradiction[K]:
    """The minimal network: the tightest window from each event (row) to each other. For small networks: one solution a row."""
    rows = []
    for origin in range(network.events):
        found = solve(network, origin)
        if isinstance(found, Contradiction):
            return found
        rows.append(found.windows)
    return tuple(rows)


def without(network: Network[K], bounds: Sequence[Bound[K]]) -> Network[K]:
    """The network without the constraints of some bounds, to ask whether it contradicts itself elsewhere as well."""
    gone = {id(bound.constraint) for bound in bounds}
    kept = tuple(constraint for constraint in network.constraints if id(constraint) not in gone)
    return replace(network, constraints=kept)


_NEVER = 1 << 200
"""Farther than any sum of bounds, and still an integer."""
_OPEN = 1 << 201
"""The weight of a side that nothing bounds: whatever is added to it is no way to anywhere."""
_PATIENCE = 200_000
"""How many bounds are looked at to find a shorter circle than the first."""


class _Graph(NamedTuple):
    """The distance graph: for each event the events it has a bound with, the weights of the ways there, and of the ways back."""

    heads: list[list[int]]
    onward: list[list[int]]
    back: list[list[int]]


def _graph(network: Network[K]) -> _Graph:
    heads: list[list[int]] = [[] for _ in range(network.events)]
    onward: list[list[int]] = [[] for _ in range(network.events)]
    back: list[list[int]] = [[] for _ in range(network.events)]
    for start, end, least, most, _, _ in network.constraints:
        above, below = _OPEN if most is None else most, _OPEN if least is None else -least
        heads[start].append(end)
        onward[start].append(above)
        back[start].append(below)
        heads[end].append(start)
        onward[end].append(below)
        back[end].append(above)
    return _Graph(heads, onward, back)


def _relax(
    heads: list[list[int]], weights: list[list[int]], distance: list[int], frontier: list[int]
) -> list[int] | None:
    """Shortens distances until none can be shortened; or, if it meets a negative circle, the events of one, in its order."""
    parent = [-1] * len(distance)
    is_waiting = bytearray(len(distance))
    shortened = 0
    while frontier:
        following: list[int] = []
        for event in frontier:
            is_waiting[event] = 0
            so_far = distance[event]
            for target, weight in zip(heads[event], weights[event], strict=True):
                reached = so_far + weight
                if reached < distance[target]:
                    distance[target] = reached
                    parent[target] = event
                    if not is_waiting[target]:
                        is_waiting[target] = 1
                        following.append(target)
        shortened += len(following)
        if shortened > len(distance):
            shortened = 0
            if (circle := _circle_of_parents(parent)) is not None:
                return circle
        frontier = following
    return None


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


def _circle_elsewhere(graph: _Graph, reached: Sequence[int]) -> list[int] | None:
    """A negative circle among the events that the origin does not reach: no circle leads from them to the others and back."""
    apart = [event for event, far in enumerate(reached) if far is _NEVER]
    distance = [0 if far is _NEVER else -_NEVER for far in reached]
    return _relax(graph.heads, graph.onward, distance, apart)


def _contradiction(network: Network[K], graph: _Graph, events: list[int]) -> Contradiction[K]:
    """The contradiction in a negative circle, or in a smaller one, told from the constraint on that comes first."""
    tightest: dict[tuple[int, int], tuple[int, Bound[K]]] = {}
    for number, constraint in enumerate(network.constraints):
        for figure, is_most in ((constraint.most, True), (constraint.least, False)):
            if figure is None:
                continue
            bound = Bound(constraint, is_most, figure)
            known = tightest.get((bound.start, bound.end))
            if known is None or bound.weight < known[1].weight:
                tightest[bound.start, bound.end] = (number, bound)
    events = _fewest(graph, events)
    circle = [tightest[pair] for pair in pairwise((*events, events[0]))]
    foremost = circle.index(min(circle, key=lambda numbered: (numbered[0], not numbered[1].is_most)))
    return Contradiction(tuple(bound for _, bound in circle[foremost:] + circle[:foremost]))


_Trail: TypeAlias = "tuple[int, _Trail] | tuple[()]"
"""Events, last one first."""


def _fewest(graph: _Graph, circle: list[int]) -> list[int]:
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


def _one_further(graph: _Graph, reached: dict[int, tuple[int, _Trail]]) -> dict[int, tuple[int, _Trail]]:
    """The shortest ways of exactly one more bound, each with the events it leaves from."""
    further: dict[int, tuple[int, _Trail]] = {}
    for event, (distance, trail) in reached.items():
        for target, weight in zip(graph.heads[event], graph.onward[event], strict=True):
            if weight is not _OPEN and (target not in further or distance + weight < further[target][0]):
                further[target] = (distance + weight, (event, trail))
    return further


def _simple(graph: _Graph, start: int, trail: _Trail) -> list[int]:
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


def _weight(graph: _Graph, circle: Sequence[int]) -> int:
    """The least that a circle of events adds up to."""
    total = 0
    for event, following in pairwise((*circle, circle[0])):
        ways = zip(graph.heads[event], graph.onward[event], strict=True)
        total += min(weight for target, weight in ways if target == following)
    return total
