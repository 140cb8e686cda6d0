"""Simple temporal networks: textbook examples with their published answers, and brute force over small random ones."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.network import (
    Constraint,
    Contradiction,
    Network,
    Solution,
    Window,
    implied,
    minimal,
    solve,
    without,
)


def network(events: int, *bounds: tuple[int, int, int | None, int | None]) -> Network[int]:
    """A network whose constraints have their numbers as keys."""
    return Network(events, tuple(Constraint(*bound, False, key) for key, bound in enumerate(bounds)))


SEVEN, JOHN_LEAVES, JOHN_ARRIVES, FRED_LEAVES, FRED_ARRIVES = range(5)
JOHN_BY_CAR = (JOHN_LEAVES, JOHN_ARRIVES, 30, 40)
JOHN_BY_BUS = (JOHN_LEAVES, JOHN_ARRIVES, 60, None)
FRED_BY_CAR = (FRED_LEAVES, FRED_ARRIVES, 20, 30)
FRED_IN_A_CARPOOL = (FRED_LEAVES, FRED_ARRIVES, 40, 50)


def commuters(john: tuple[int, int, int | None, int | None], fred: tuple[int, int, int, int]) -> Network[int]:
    """Dechter, Meiri & Pearl (1991), example 1.1, in minutes after seven."""
    return network(
        5, (SEVEN, JOHN_LEAVES, 10, 20), john, (FRED_LEAVES, JOHN_ARRIVES, 10, 20), fred, (SEVEN, FRED_ARRIVES, 60, 70)
    )


def test_the_minimal_network_of_john_and_fred_is_the_published_one() -> None:
    """Dechter, Meiri & Pearl (1991), tables 1 and 2."""
    latest = [
        [0, 20, 50, 30, 70],
        [-10, 0, 40, 20, 60],
        [-40, -30, 0, -10, 30],
        [-20, -10, 20, 0, 50],
        [-60, -50, -20, -40, 0],
    ]
    found = minimal(commuters(JOHN_BY_CAR, FRED_IN_A_CARPOOL))
    assert not isinstance(found, Contradiction)
    assert [[window.most for window in row] for row in found] == latest
    assert [[window.least for window in row] for row in found] == [
        [-latest[column][row] for column in range(5)] for row in range(5)
    ]


def test_when_john_and_fred_leave_and_arrive() -> None:
    found = solve(commuters(JOHN_BY_CAR, FRED_IN_A_CARPOOL))
    assert isinstance(found, Solution)
    assert found.windows == ((0, 0), (10, 20), (40, 50), (20, 30), (60, 70))
    assert implied(commuters(JOHN_BY_CAR, FRED_IN_A_CARPOOL), JOHN_LEAVES, FRED_LEAVES) == Window(10, 20)


@pytest.mark.parametrize(
    ("john", "fred", "shortfall"),
    [
        (JOHN_BY_CAR, FRED_BY_CAR, None),
        (JOHN_BY_CAR, FRED_IN_A_CARPOOL, None),
        (JOHN_BY_BUS, FRED_BY_CAR, None),
        (JOHN_BY_BUS, FRED_IN_A_CARPOOL, 20),
    ],
)
def test_john_took_the_bus_only_if_fred_took_his_car(
    john: tuple[int, int, int | None, int | None], fred: tuple[int, int, int, int], shortfall: int | None
) -> None:
    found = solve(commuters(john, fred))
    assert (found.shortfall if isinstance(found, Contradiction) else None) == shortfall


def told(found: Contradiction[int]) -> list[str]:
    return [f"{bound.constraint.key} {'<=' if bound.is_most else '>='} {bound.figure}" for bound in found.circle]


def test_a_contradiction_names_its_bounds_in_the_order_of_the_circle() -> None:
    found = solve(network(4, (0, 1, 60, None), (1, 2, 15, None), (0, 2, None, 60), (2, 3, 0, 5)))
    assert isinstance(found, Contradiction)
    assert (told(found), found.shortfall) == (["0 >= 60", "2 <= 60", "1 >= 15"], 15)


def test_a_constraint_may_contradict_itself() -> None:
    found = solve(network(2, (0, 1, 10, 5)))
    assert isinstance(found, Contradiction)
    assert (told(found), found.shortfall) == (["0 <= 5", "0 >= 10"], 5)


def test_an_event_that_must_come_after_itself_is_a_circle_of_one() -> None:
    found = solve(network(2, (0, 1, 0, 1), (1, 1, 3, None)))
    assert isinstance(found, Contradiction)
    assert (told(found), found.shortfall) == (["1 >= 3"], 3)


def test_a_contradiction_is_found_where_the_origin_does_not_lead() -> None:
    found = solve(network(4, (0, 1, 0, 1), (2, 3, 2, None), (3, 2, 2, None)))
    assert isinstance(found, Contradiction)
    assert told(found) == ["1 >= 2", "2 >= 2"]


def test_a_short_circle_is_told_before_a_long_one() -> None:
    chain = [(event, event + 1, 10, 11) for event in range(30)]
    found = solve(network(31, *chain, (0, 30, None, 20), (3, 5, None, 19)))
    assert isinstance(found, Contradiction)
    assert told(found) == ["3 >= 10", "31 <= 19", "4 >= 10"]


def test_what_a_contradiction_hides_is_found_without_its_constraints() -> None:
    both = network(4, (0, 1, 10, 5), (2, 3, 9, 2), (1, 2, 0, None))
    first = solve(both)
    assert isinstance(first, Contradiction)
    second = solve(without(both, first.circle))
    assert isinstance(second, Contradiction)
    assert {told(first)[0], told(second)[0]} == {"0 <= 5", "1 <= 2"}
    assert isinstance(solve(without(without(both, first.circle), second.circle)), Solution)


def test_what_nothing_bounds_has_no_window() -> None:
    found = solve(network(4, (0, 1, 5, None), (2, 0, None, 7)))
    assert isinstance(found, Solution)
    assert found.windows == ((0, 0), (5, None), (-7, None), (None, None))


def test_contingent_constraints_are_told_apart() -> None:
    ours, theirs = Constraint(0, 1, 1, 2, False, "ours"), Constraint(1, 2, 3, 9, True, "theirs")
    assert Network(3, (ours, theirs)).contingent == (theirs,)


def test_an_event_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="events are 0 to 1, not 0 or 2"):
        network(2, (0, 2, 1, 1))
    with pytest.raises(ValueError, match="-1"):
        network(2, (-1, 0, 1, 1))


def test_a_long_chain_is_solved_whichever_way_it_is_written() -> None:
    chain = [(event, event + 1, 1, 2) for event in range(3_000)]
    for bounds in (chain, chain[::-1]):
        found = solve(network(3_001, *bounds))
        assert isinstance(found, Solution)
        assert found.windows[3_000] == (3_000, 6_000)


EVENTS = 6
figure = st.integers(-8, 8)
bound = st.tuples(
    st.integers(0, EVENTS - 1), st.integers(0, EVENTS - 1), st.none() | figure, st.none() | st.integers(-4, 12)
)
networks = st.lists(bound, max_size=12).map(lambda bounds: network(EVENTS, *bounds))


def floyd_warshall(asked: Network[int]) -> list[list[float]]:
    """All distances, by brute force."""
    far = [[0 if row == column else float("inf") for column in range(asked.events)] for row in range(asked.events)]
    for start, end, least, most, *_ in asked.constraints:
        far[start][end] = min(far[start][end], float("inf") if most is None else most)
        far[end][start] = min(far[end][start], float("inf") if least is None else -least)
    for middle in range(asked.events):
        for row in range(asked.events):
            for column in range(asked.events):
                far[row][column] = min(far[row][column], far[row][middle] + far[middle][column])
    return far


def is_consistent(far: Sequence[Sequence[float]]) -> bool:
    return all(far[event][event] == 0 for event in range(len(far)))


@given(networks)
def test_it_is_consistent_exactly_where_brute_force_says_so(asked: Network[int]) -> None:
    assert isinstance(solve(asked), Solution) == is_consistent(floyd_warshall(asked))


@given(networks)
def test_windows_are_the_tightest_there_are(asked: Network[int]) -> None:
    far, found = floyd_warshall(asked), minimal(asked)
    if isinstance(found, Contradiction):
        return
    for row, windows in enumerate(found):
        for column, (least, most) in enumerate(windows):
            assert (float("inf") if most is None else most) == far[row][column]
            assert (float("inf") if least is None else -least) == far[column][row]


@given(networks)
def test_the_circle_is_real_negative_and_meets_no_event_twice(asked: Network[int]) -> None:
    found = solve(asked)
    if isinstance(found, Solution):
        return
    circle = found.circle
    assert found.shortfall > 0
    assert found.shortfall == -sum(bound.weight for bound in circle)
    assert len({bound.start for bound in circle}) == len(circle)
    for number, step in enumerate(circle):
        assert step.end == circle[(number + 1) % len(circle)].start
        assert step.constraint in asked.constraints
        assert step.figure == (step.constraint.most if step.is_most else step.constraint.least)


@given(networks)
def test_the_earliest_and_the_latest_times_are_schedules(asked: Network[int]) -> None:
    """Dechter, Meiri & Pearl (1991), corollary 3.2: all at their earliest, or all at their latest, every bound holds."""
    anchored = Network(
        EVENTS, (*asked.constraints, *(Constraint(0, event, -99, 99, False, -1) for event in range(EVENTS)))
    )
    found = solve(anchored)
    if isinstance(found, Contradiction):
        return
    for times in zip(*found.windows, strict=True):
        for start, end, least, most, *_ in asked.constraints:
            assert least is None or times[end] - times[start] >= least
            assert most is None or times[end] - times[start] <= most
