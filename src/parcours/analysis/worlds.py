"""Which things can be lived together: the worlds of a segment, told apart by channels, profiles and steps that occur sometimes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from parcours.link.project import Channel, Cue, Profile, Segment, Step, Variant

Way: TypeAlias = tuple[Channel | None, Profile | None]


class World(NamedTuple):
    """What is lived together: a segment's steps, on a channel and by a profile where these are told apart."""

    segment: Segment
    steps: tuple[Step, ...]
    channel: Channel | None = None
    profile: Profile | None = None


def worlds(segment: Segment, at: Mapping[Step, Sequence[Cue]]) -> Iterator[World]:
    """The worlds of a segment: its usual steps, then each other one besides; each in the ways that its cues tell apart."""
    ways: dict[Way, None] = {(None, None): None}
    for step in segment.steps:
        for cue in at.get(step, ()):
            ways.update(dict.fromkeys(_ways(cue, step)))
    for sometimes in (None, *(step for step in segment.steps if step.is_sometimes)):
        steps = tuple(step for step in segment.steps if not step.is_sometimes or step is sometimes)
        for channel, profile in ways if steps else ():
            yield World(segment, steps, channel, profile)


def _ways(cue: Cue, step: Step) -> Iterator[Way]:
    """The channels of a step, if a cue is not timed alike on all; the profiles for which it is timed in their own way."""
    if not is_for_all_channels(cue, step):
        yield from ((channel, None) for channel in step.channels)
    for variant in timed(cue, step):
        channels = variant.channels or (None,)
        yield from ((channel, profile) for channel in channels for profile in variant.profiles)


def is_for_all_channels(cue: Cue, step: Step) -> bool:
    """Whether a cue is played at the same time on all channels of a step."""
    is_on_all = cue.channels is None or set(step.channels) <= set(cue.channels)
    return is_on_all and not any(variant.channels for variant in timed(cue, step))


def timed(cue: Cue, step: Step) -> Iterator[Variant]:
    """The variants that may hold at a step and change when, or whether, a cue binds."""
    for variant in cue.variants:
        spec = variant.spec
        changes = spec.timing is not None or spec.if_ is not None or spec.measure is not None or spec.removes
        if changes and (not variant.segments or step.segment in variant.segments):
            yield variant
