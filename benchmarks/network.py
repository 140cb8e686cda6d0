"""How fast is a temporal network solved? `python benchmarks/network.py [EVENTS]`, against networkx's Bellman–Ford, in one run.

A consistent network of 5,000 events: each is bounded from an earlier one on both sides, and as many further bounds join any two.
parcours starts from the constraints and finds both windows of every event; networkx gets its graphs ready made and finds the
distances from the origin, onward for one window and back for the other. CPU time, the least of the repeats, which take turns; the
cyclic collector is off, as it is in `validate`. Needs `pip install networkx`.
"""

import gc
import sys
import time
from collections.abc import Callable
from random import Random

from parcours.timing.network import Constraint, Network, Solution, solve

_SEED = 4409
_REPEATS = 7


def network(events: int) -> Network[int]:
    """A network that some schedule fits: its bounds stand around one, so none of them can be in a negative circle."""
    random = Random(_SEED)
    schedule = [0, *(random.randrange(10 * events) for _ in range(events - 1))]

    def around(start: int, end: int, key: int) -> Constraint[int]:
        apart = schedule[end] - schedule[start]
        return Constraint(start, end, apart - random.randint(0, 600), apart + random.randint(0, 600), False, key)

    tree = [around(random.randrange(max(0, event - 50), event), event, event) for event in range(1, events)]
    joins = [around(random.randrange(events), random.randrange(events), events + n) for n in range(events)]
    return Network(events, (*tree, *joins))


def least(tasks: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Milliseconds of CPU of each task, the least of some runs; the tasks take turns."""
    found = dict.fromkeys(tasks, float("inf"))
    for _ in range(_REPEATS):
        for name, task in tasks.items():
            before = time.process_time()
            task()
            found[name] = min(found[name], 1000 * (time.process_time() - before))
    return found


def main() -> None:
    import networkx

    events = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    made = network(events)
    onward = networkx.DiGraph()
    onward.add_nodes_from(range(events))
    for constraint in made.constraints:
        arcs = (
            (constraint.from_, constraint.to, constraint.most),
            (constraint.to, constraint.from_, -constraint.least),
        )
        for start, end, weight in arcs:
            known = onward.get_edge_data(start, end)
            onward.add_edge(start, end, weight=weight if known is None else min(weight, known["weight"]))
    back = onward.reverse()
    solution, latest = solve(made), networkx.single_source_bellman_ford_path_length(onward, 0)
    assert isinstance(solution, Solution)
    assert all(window.most == latest[event] for event, window in enumerate(solution.windows))
    gc.collect()
    gc.disable()
    times = least(
        {
            "parcours, both windows": lambda: solve(made),
            "networkx, one side": lambda: networkx.single_source_bellman_ford_path_length(onward, 0),
            "networkx, the other side": lambda: networkx.single_source_bellman_ford_path_length(back, 0),
        }
    )
    for name, milliseconds in times.items():
        print(f"{name:26} {milliseconds:7.1f} ms")
    ours, one, other = times.values()
    print(f"{events} events, {len(made.constraints)} constraints")
    print(f"{ours / (one + other):.2f} of networkx for the same windows, {ours / one:.2f} of networkx for one side")


if __name__ == "__main__":
    main()
