"""Simple temporal networks: can all bounds between instants hold at once, and what follows from them? Floor 1.

Events are integers; a constraint bounds the time from one to another, in whole units of whatever the caller counts (parcours:
seconds). Nothing is rounded. The network is consistent if and only if its distance graph has no negative circle, and shortest
distances are its tightest windows: Dechter, Meiri & Pearl, *Temporal constraint networks*, Artificial Intelligence 49 (1991),
theorems 3.1 and 3.2. How these are found is in `distances`.

Contingent constraints (whose duration somebody else chooses: Vidal & Fargier, JETAI 11, 1999; Morris, CPAIOR 2014) count like
the others here: a contradiction is one whoever chooses. They stay marked, for those who ask what can be controlled.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from parcours.timing.distances import NEVER, OPEN, Graph, circle_elsewhere, fewest, relax

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
    latest = [NEVER] * network.events
    latest[origin] = 0
    circle = relax(graph.heads, graph.onward, latest, [origin])
    if circle is None and NEVER in latest:
        circle = circle_elsewhere(graph, latest)
    if circle is not None:
        return _contradiction(network, graph, circle)
    earliest = [NEVER] * network.events
    earliest[origin] = 0
    relax(graph.heads, graph.back, earliest, [origin])
    windows = [
        Window(None if least is NEVER else -least, None if most is NEVER else most)
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


def _graph(network: Network[K]) -> Graph:
    heads: list[list[int]] = [[] for _ in range(network.events)]
    onward: list[list[int]] = [[] for _ in range(network.events)]
    back: list[list[int]] = [[] for _ in range(network.events)]
    for start, end, least, most, _, _ in network.constraints:
        above, below = OPEN if most is None else most, OPEN if least is None else -least
        heads[start].append(end)
        onward[start].append(above)
        back[start].append(below)
        heads[end].append(start)
        onward[end].append(below)
        back[end].append(above)
    return Graph(heads, onward, back)


def _contradiction(network: Network[K], graph: Graph, events: list[int]) -> Contradiction[K]:
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
    events = fewest(graph, events)
    circle = [tightest[pair] for pair in pairwise((*events, events[0]))]
    foremost = circle.index(min(circle, key=lambda numbered: (numbered[0], not numbered[1].is_most)))
    return Contradiction(tuple(bound for _, bound in circle[foremost:] + circle[:foremost]))
