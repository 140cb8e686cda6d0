"""Stretches of time as a network: what contradicts itself in it, and how far one instant is from another."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from parcours.analysis.stretches import Instant, Stretch, Tie
from parcours.timing.network import Constraint, Contradiction, Network, Solution, Window, solve, without


def contradictions(stretches: Iterable[Stretch]) -> Iterator[Contradiction[Tie]]:
    """What contradicts itself in some stretches; no two of them share a tie that an author wrote."""
    tied = _tied(stretches)
    if not any(stretch.is_demanding for stretch in tied):
        return
    network, _ = _network(tied)
    while isinstance(found := solve(network), Contradiction):
        yield found
        written = [bound for bound in found.circle if bound.constraint.key.bearer is not None]
        network = without(network, written or found.circle)


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


def windows_from(instant: Instant, stretches: Sequence[Stretch]) -> dict[Instant, Window]:
    """How far every instant is from one of them, at least and at most; empty where the stretches contradict each other."""
    network, numbers = _network(stretches)
    found = solve(network, numbers[instant])
    if not isinstance(found, Solution):
        return {}
    return {other: found.windows[number] for other, number in numbers.items()}


def _tied(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Those that may be in a circle: an instant with one stretch alone leads nowhere, unless that one contradicts itself."""
    left = list(stretches)
    while True:
        ends = Counter(instant for stretch in left for instant in stretch[:2])
        kept = [one for one in left if (ends[one.from_] > 1 and ends[one.to] > 1) or _is_absurd(one)]
        if len(kept) == len(left):
            return kept
        left = kept


def _is_absurd(stretch: Stretch) -> bool:
    return stretch.least is not None and stretch.most is not None and stretch.least > stretch.most
