"""Who serves whom: the circles of a graph, in one pass and without recursion. Source: Tarjan, SIAM J. Comput. 1 (1972)."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

Graph = Mapping[str, Sequence[str]]
"""Node → the nodes it points to. Every node is a key."""


def components(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """The sets of nodes that reach each other, each in order of id; a set comes after all those it points to."""
    found: list[tuple[str, ...]] = []
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    waiting: set[str] = set()
    for root in graph:
        if root in index:
            continue
        path = [(root, iter(graph[root]))]
        index[root] = lowest[root] = len(index)
        stack.append(root)
        waiting.add(root)
        while path:
            node, following = path[-1]
            after = next(following, None)
            if after is None:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[node])
                if lowest[node] == index[node]:
                    found.append(_closed(node, stack, waiting))
            elif after not in index:
                index[after] = lowest[after] = len(index)
                stack.append(after)
                waiting.add(after)
                path.append((after, iter(graph[after])))
            elif after in waiting:
                lowest[node] = min(lowest[node], index[after])
    return tuple(found)


def _closed(node: str, stack: list[str], waiting: set[str]) -> tuple[str, ...]:
    members = []
    while True:
        members.append(stack.pop())
        waiting.discard(members[-1])
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
