"""Step-and-slope functions of whole numbers, against their values written out."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.pieces import Pieces, composed, higher, inverse, joined, lower, side_by_side

STOP = 40


@st.composite
def rising(draw: st.DrawFn, start: int = 0) -> Pieces:
    """A function from `start` to 40 that never falls."""
    starts = sorted(draw(st.sets(st.integers(start, STOP - 1), max_size=8)) | {start})
    pieces, value = [], draw(st.integers(0, 5))
    for begin, end in pairwise([*starts, STOP]):
        slope = draw(st.sampled_from((0, 1)))
        pieces.append((begin, value, slope))
        value += slope * (end - begin - 1) + draw(st.integers(0, 6))
    return joined(pieces)


def drawn(pieces: Pieces, begin: int = 0, stop: int = STOP) -> list[int]:
    return [pieces.at(place) for place in range(begin, stop)]


@given(rising(), rising())
def test_one_after_the_other(first: Pieces, then: Pieces) -> None:
    found = composed(first, then, stop=STOP)
    assert drawn(found) == [then.at(value) for value in drawn(first)]
    assert all(start < STOP for start in found.starts)


@given(rising())
def test_the_inverse_is_the_earliest_place_of_a_value(one: Pieces) -> None:
    values = drawn(one)
    found = inverse(one, stop=STOP)
    for value in range(values[0], values[-1] + 3):
        assert found.at(value) == next((place for place, reached in enumerate(values) if reached >= value), STOP)


@given(rising(), rising())
def test_the_higher_and_the_lower(one: Pieces, other: Pieces) -> None:
    pairs = list(zip(drawn(one), drawn(other), strict=True))
    assert drawn(higher(one, other, stop=STOP)) == [max(pair) for pair in pairs]
    assert drawn(lower(one, other, stop=STOP)) == [min(pair) for pair in pairs]


@given(rising(), rising())
def test_side_by_side_leaves_no_gap(one: Pieces, other: Pieces) -> None:
    values = [
        (left + rise * step, right + climb * step)
        for start, end, left, rise, right, climb in side_by_side(one, other, stop=STOP)
        for step in range(end - start)
    ]
    assert values == list(zip(drawn(one), drawn(other), strict=True))


@given(rising(), st.integers(0, STOP - 1), st.integers(0, STOP - 1))
def test_a_part_is_the_same_function(one: Pieces, low: int, high: int) -> None:
    low, high = min(low, high), max(low, high)
    part = one.between(low, high)
    assert part.starts[0] == low
    assert part.starts[-1] <= high
    assert drawn(part, low, high + 1) == drawn(one, low, high + 1)
    held = part.held_before(-1).held_from(high)
    assert drawn(held, low - 2, high + 3) == [-1, -1, *drawn(one, low, high + 1), *[one.at(high)] * 2]


def test_pieces_that_go_on_are_one() -> None:
    assert joined([(0, 5, 1), (3, 8, 1), (4, 9, 0), (6, 9, 0)]) == Pieces((0, 4), (5, 9), (1, 0))
    assert joined([(0, 5, 1), (3, 8, 0), (3, 9, 0)]) == Pieces((0, 3), (5, 9), (1, 0))
