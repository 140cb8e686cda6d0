"""Circles of a graph, without recursion."""

from hypothesis import given
from hypothesis import strategies as st

from parcours.analysis.circles import components, shortest_circle

NAMES = "abcdefg"
graphs = st.fixed_dictionaries({name: st.lists(st.sampled_from(NAMES), unique=True, max_size=4) for name in NAMES})


def reach(graph: dict[str, list[str]], start: str) -> set[str]:
    met: set[str] = set()
    waiting = [start]
    while waiting:
        for after in graph[waiting.pop()]:
            if after not in met:
                met.add(after)
                waiting.append(after)
    return met


@given(graphs)
def test_components_are_the_nodes_that_reach_each_other(graph: dict[str, list[str]]) -> None:
    found = components(graph)
    assert sorted(name for members in found for name in members) == sorted(graph)
    reached = {name: reach(graph, name) for name in graph}
    place = {name: number for number, members in enumerate(found) for name in members}
    for one in graph:
        for other in graph:
            together = one == other or (other in reached[one] and one in reached[other])
            assert (place[one] == place[other]) is together
            if other in reached[one]:
                assert place[other] <= place[one]


@given(graphs)
def test_a_circle_starts_at_the_smallest_id_and_follows_edges(graph: dict[str, list[str]]) -> None:
    for members in components(graph):
        circle = shortest_circle(graph, members)
        in_a_circle = members[0] in reach(graph, members[0])
        assert bool(circle) is in_a_circle
        if circle:
            assert circle[0] == min(members)
            assert set(circle) <= set(members)
            assert all(after in graph[name] for name, after in zip(circle, (*circle[1:], circle[0]), strict=True))


def test_a_long_chain_needs_no_recursion() -> None:
    size = 20_000
    graph = {str(number): (str((number + 1) % size),) for number in range(size)}
    assert len(components(graph)) == 1
    assert len(shortest_circle(graph, components(graph)[0])) == size
