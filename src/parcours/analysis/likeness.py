"""Which segments a role treats alike at a moment: sets of cues compared without comparing every pair of them.

Segments with the same cues are one class. Two classes are compared only if they share one of their rarest cues: two sets of
which a share t is common must meet within the first n − ⌈t·n⌉ + 1 members of each, in any fixed order (prefix filtering;
Bayardo, Ma, Srikant: Scaling up all pairs similarity search, WWW 2007).
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.analysis.playing import readings
from parcours.link.project import Cue, Moment, Role, Segment

FEWEST_CUES = 3
"""Fewer cues than that say nothing about how a segment is treated."""
WHOLE = 10_000

Cues = dict[Hashable, Cue]
"""The cues of one segment, by how they read."""


class Alike(NamedTuple):
    """Segments that are treated alike: the cues that read the same for all of them, and how many one of them has at most."""

    segments: tuple[Segment, ...]
    common: tuple[Cue, ...]
    most: int


def alike(role: Role, threshold: int) -> Iterator[tuple[Moment, tuple[Alike, ...]]]:
    """For each moment, the groups of segments of which this share (in hundredths of a percent) of cues are the same."""
    moments: dict[Moment, list[Cue]] = {}
    for cue in role.cues:
        moments.setdefault(cue.moment, []).append(cue)
    for moment, cues in moments.items():
        comparable = _comparable(cues, threshold)
        groups = tuple(_groups(_read(cues, comparable), threshold)) if len(comparable) > 1 else ()
        if groups:
            yield moment, groups


def _comparable(cues: Sequence[Cue], threshold: int) -> frozenset[Segment]:
    """The segments with enough cues of which enough are played for others too: no other can be like another."""
    if len(cues) < FEWEST_CUES:
        return frozenset()
    counts: dict[Segment, int] = {}
    shared: dict[Segment, int] = {}
    for cue in cues:
        segments = [step.segment for step in cue.steps]
        for segment in segments:
            counts[segment] = counts.get(segment, 0) + 1
            if len(segments) > 1:
                shared[segment] = shared.get(segment, 0) + 1
    needed = min(threshold, WHOLE)
    return frozenset(
        segment
        for segment, count in counts.items()
        if count >= FEWEST_CUES and shared.get(segment, 0) * WHOLE >= needed * count
    )


def _read(cues: Sequence[Cue], segments: frozenset[Segment]) -> Mapping[Segment, Cues]:
    found: dict[Segment, Cues] = {}
    for cue in cues:
        for segment, reading in readings(cue):
            if segment in segments:
                found.setdefault(segment, {})[reading] = cue
    return found


def _groups(by_segment: Mapping[Segment, Cues], threshold: int) -> Iterator[Alike]:
    numbers: dict[Hashable, int] = {}
    classes: dict[frozenset[int], list[Segment]] = {}
    for segment, cues in by_segment.items():
        members = frozenset(numbers.setdefault(reading, len(numbers)) for reading in cues)
        classes.setdefault(members, []).append(segment)
    sets = tuple(classes)
    for together in _joined(sets, threshold):
        segments = [segment for number in together for segment in classes[sets[number]]]
        if len(segments) > 1:
            yield _alike(tuple(sorted(segments, key=lambda segment: segment.id)), by_segment)


def _alike(segments: tuple[Segment, ...], by_segment: Mapping[Segment, Cues]) -> Alike:
    everyone = [by_segment[segment] for segment in segments]
    common = tuple(cue for reading, cue in everyone[0].items() if all(reading in cues for cues in everyone))
    return Alike(segments, common, max(map(len, everyone)))


def _joined(sets: Sequence[frozenset[int]], threshold: int) -> Iterator[list[int]]:
    """The numbers of the sets, those that are alike together, directly or through a third."""
    leaders = list(range(len(sets)))

    def leader(number: int) -> int:
        while leaders[number] != number:
            leaders[number] = leaders[leaders[number]]
            number = leaders[number]
        return number

    for first, second in _candidates(sets, threshold):
        if leader(first) != leader(second):
            common, most = len(sets[first] & sets[second]), max(len(sets[first]), len(sets[second]))
            if common * WHOLE >= threshold * most:
                leaders[leader(second)] = leader(first)
    together: dict[int, list[int]] = {}
    for number in range(len(sets)):
        together.setdefault(leader(number), []).append(number)
    yield from together.values()


def _candidates(sets: Sequence[frozenset[int]], threshold: int) -> Iterator[tuple[int, int]]:
    frequency = Counter(member for members in sets for member in members)
    seen: dict[int, list[int]] = {}
    for number, members in enumerate(sets):
        needed = -(-threshold * len(members) // WHOLE)
        rarest = sorted(members, key=lambda member: (frequency[member], member))[: len(members) - needed + 1]
        for other in dict.fromkeys(other for member in rarest for other in seen.get(member, ())):
            yield other, number
        for member in rarest:
            seen.setdefault(member, []).append(number)
