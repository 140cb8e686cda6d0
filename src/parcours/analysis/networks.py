"""Stretches of time as a network: what contradicts itself in it, and how far one instant is from another."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Sequence

from parcours.analysis.stretches import Instant, Stretch, Tie
from parcours.timing.network import Constraint, Contradiction, Network, Solution, Window, solve, without

MOST_CIRCLES = 20
"""How many contradictions of one world are told, beside timings that contradict themselves; mended, they show the next ones."""


def contradictions(stretches: Iterable[Stretch]) -> Iterator[Contradiction[Tie]]:
    """What contradicts itself in some stretches; no two of them share a tie that an author wrote."""
    sound = []
    for stretch in stretches:
        alone = solve(_network([stretch])[0]) if stretch.is_absurd else None
        if isinstance(alone, Contradiction):
            yield alone
        else:
            sound.append(stretch)
    tied = _tied(sound)
    if not any(stretch.is_demanding for stretch in tied):
        return
    network, _ = _network(tied)
    for _ in range(MOST_CIRCLES):
        found = solve(network)
        if isinstance(found, Solution):
            return
        yield found
        network = without(network, [bound for bound in found.circle if bound.constraint.key.bearer is not None])


def windows_from(instant: Instant, others: Collection[Instant], stretches: Iterable[Stretch]) -> dict[Instant, Window]:
    """How far some others are from an instant, at least and at most; empty where the stretches contradict each other."""
    network, numbers = _network(_tied(stretches, kept=frozenset((instant, *others))))
    found = solve(network, numbers[instant]) if instant in numbers else None
    if not isinstance(found, Solution):
        return {}
    return {other: found.windows[numbers[other]] for other in others if other in numbers}


def _network(stretches: Iterable[Stretch]) -> tuple[Network[Tie], dict[Instant, int]]:
    """The network of some stretches, and the number of each instant in it."""
    numbers: dict[Instant, int] = {}
    constraints = [
        Constraint(
            numbers.setdefault(stretch.from_, len(numbers)),
            numbers.setdefault(stretch.to, len(numbers)),
            *stretch[2:],
        )
        for stretch in stretches
    ]
    return Network(len(numbers), tuple(constraints)), numbers


def _tied(stretches: Iterable[Stretch], kept: Collection[Instant] = ()) -> Sequence[Stretch]:
    """Those that may be in a circle, or on a way between instants to be kept: one that alone holds an instant leads nowhere."""
    left = dict(enumerate(stretches))
    holding: defaultdict[Instant, set[int]] = defaultdict(set)
    for number, stretch in left.items():
        holding[stretch.from_].add(number)
        holding[stretch.to].add(number)
    loose = deque(instant for instant, held in holding.items() if len(held) == 1 and instant not in kept)
    while loose:
        instant = loose.popleft()
        for number in tuple(holding[instant]):
            stretch = left[number]
            if stretch.from_ == stretch.to:
                continue
            other = stretch.to if stretch.from_ == instant else stretch.from_
            del left[number]
            holding[instant].clear()
            holding[other].discard(number)
            if len(holding[other]) == 1 and other not in kept:
                loose.append(other)
    return tuple(left.values())
