"""Who serves whom: the circles of a graph, in one pass and without recursion. Source: Tarjan, SIAM J. Comput. 1 (1972)."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

Graph = Mapping[str, Sequence[str]]
"""Node → the nodes it points to. Every node is a key."""


def components(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """The sets of nodes that reach each other, each in order of id; a set comes after all those it points to."""
    walk = _Walk(graph)
    for root in graph:
        walk.from_(root)
    return tuple(walk.found)


class _Walk:
    """A walk through a graph, deep before wide. A node waits on the stack until the set that it belongs to is closed."""

    def __init__(self, graph: Graph) -> None:
        self.found: list[tuple[str, ...]] = []
        self._graph = graph
        self._index: dict[str, int] = {}
        self._lowest: dict[str, int] = {}
        self._path: list[tuple[str, Iterator[str]]] = []
        self._stack: list[str] = []
        self._waiting: set[str] = set()

    def from_(self, root: str) -> None:
        """Walks on from a node, unless it was met before."""
        if root not in self._index:
            self._enter(root)
        while self._path:
            node, following = self._path[-1]
            after = next(following, None)
            if after is None:
                self._leave(node)
            elif after not in self._index:
                self._enter(after)
            elif after in self._waiting:
                self._lowest[node] = min(self._lowest[node], self._index[after])

    def _enter(self, node: str) -> None:
        self._index[node] = self._lowest[node] = len(self._index)
        self._path.append((node, iter(self._graph[node])))
        self._stack.append(node)
        self._waiting.add(node)

    def _leave(self, node: str) -> None:
        self._path.pop()
        if self._path:
            above = self._path[-1][0]
            self._lowest[above] = min(self._lowest[above], self._lowest[node])
        if self._lowest[node] == self._index[node]:
            self.found.append(self._closed(node))

    def _closed(self, node: str) -> tuple[str, ...]:
        members = []
        while True:
            members.append(self._stack.pop())
            self._waiting.discard(members[-1])
            if members[-1] == node:
                return tuple(sorted(members))


def shortest_circle(graph: Graph, component: Sequence[str]) -> tuple[str, ...]:
    """A shortest circle through the first node of a component, starting there; empty where there is none."""
    start, inside = component[0], set(component)
    came_from: dict[str, str] = {}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for after in graph[node]:
            if after == start:
                return tuple(reversed(tuple(_back(node, start, came_from))))
            if after in inside and after not in came_from:
                came_from[after] = node
                queue.append(after)
    return ()


def _back(node: str, start: str, came_from: Mapping[str, str]) -> Iterator[str]:
    while node != start:
        yield node
        node = came_from[node]
    yield start
