"""In how many different ways a cue is played, and for whom. Shared by the rules that compare or complete cues."""

from collections.abc import Hashable, Iterator, Mapping
from typing import NamedTuple

from parcours.link.project import Channel, Cue, Segment, Step
from parcours.link.variants import Played, play


class Way(NamedTuple):
    """One way of playing a cue: for these segments, on this channel where variants tell channels apart."""

    segments: tuple[Segment, ...]
    channel: Channel | None
    played: Played


def ways(cue: Cue) -> Iterator[Way]:
    """Every way in which a cue is played in its cells, profiles aside. Segments that no variant tells apart share one."""
    by_variants: dict[tuple[int, ...], list[Step]] = {}
    numbers = naming_variants(cue)
    for step in cue.steps:
        by_variants.setdefault(numbers.get(step.segment, ()), []).append(step)
    for steps in by_variants.values():
        segments = tuple(step.segment for step in steps)
        for channel in _channels(cue, steps):
            yield Way(segments, channel, play(cue, segment=segments[0], channel=channel))


def naming_variants(cue: Cue) -> Mapping[Segment, tuple[int, ...]]:
    """For each segment that variants of a cue name, the numbers of these variants."""
    found: dict[Segment, list[int]] = {}
    for number, variant in enumerate(cue.variants):
        for segment in variant.segments:
            found.setdefault(segment, []).append(number)
    return {segment: tuple(numbers) for segment, numbers in found.items()}


def _channels(cue: Cue, steps: list[Step]) -> tuple[Channel | None, ...]:
    if not any(variant.channels for variant in cue.variants):
        return (None,)
    if cue.channels is not None:
        return cue.channels or (None,)
    return tuple(dict.fromkeys(channel for step in steps for channel in step.channels)) or (None,)


def readings(cue: Cue) -> Iterator[tuple[Segment, Hashable]]:
    """How a cue reads for each segment it is played for: equal where it reads the same.

    A variant that names the segment and also asks for a channel or a profile makes a difference, whatever it changes.
    """
    segments = dict.fromkeys(step.segment for step in cue.steps)
    numbers = naming_variants(cue)
    if not numbers:
        yield from ((segment, cue) for segment in segments)
        return
    met: list[tuple[Played, tuple[int, ...]]] = []
    read: dict[tuple[int, ...], int] = {}
    for segment in segments:
        named = numbers.get(segment, ())
        if named not in read:
            conditional = tuple(
                number for number in named if cue.variants[number].channels or cue.variants[number].profiles
            )
            reading = (play(cue, segment=segment), conditional)
            if reading not in met:
                met.append(reading)
            read[named] = met.index(reading)
        yield segment, (cue, read[named])
