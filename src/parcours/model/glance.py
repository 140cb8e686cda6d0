"""What a glance at a cue tells, taken as soon as it is decoded.

Whoever asks ten thousand cues, one after the other, waits for the memory: the processor's cache has long forgotten them, and each
costs twice what it costs while it is at hand. A glance tells of which cues there is more to ask.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

from parcours.model.lengths import added_words, own_words
from parcours.model.role import CueSpec, VariantSpec
from parcours.model.timing import TimingSpec
from parcours.timing.durations import Duration

Names: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...] | None, tuple[str, ...] | None]
"""The moment, the expectations, the segments and the channels that a cue names."""
Events: TypeAlias = tuple[str, tuple[str, ...]]
"""A moment, and events as they are named there."""

Rare = Literal[
    "channels", "collects", "latitude", "marks", "mode", "removes", "status", "uses", "variants", "worth", "written_with",
    "at_least", "calendar", "day", "every", "lasts", "not_before",
]  # fmt: skip
"""The keys by which cues are looked for: theirs, those of their variants, words and timings. `removes`: a variant takes something away."""
RARE: frozenset[str] = frozenset(get_args(Rare))
_NONE, _MODE, _REMOVES = frozenset[str](), frozenset(("mode",)), frozenset(("removes",))
_PLAIN = frozenset(("within", "at_once", "of", "held_by"))


@dataclass(slots=True, eq=False, repr=False)
class Glance:
    """`keys`: those of `RARE` that are written in the cue or a variant of it. `has_content`, `has_timing`: whether it says what to
    do, and when, variants aside. `most_words`: how many there are to play at most.

    `alone`: its timing, where that is only a delay or at once, of no calendar, and no variant has another. Of all its timings, variants'
    included: the `delays` of those that are only delays; `is_apart`, whether one is more; `events`, those that they name.
    """

    spec: CueSpec
    names: Names
    keys: frozenset[str]
    has_content: bool
    has_timing: bool
    most_words: int
    alone: TimingSpec | None
    delays: tuple[Duration, ...]
    is_apart: bool
    events: Events


def glance(spec: CueSpec) -> Glance:
    """What there is to know of a cue at first sight."""
    names = _names(spec.moment, spec.expectation, spec.segments, spec.channels)
    keys, words, own = _keys(spec), own_words(spec), spec.timing
    if own is None or spec.variants or not _is_alone(own):
        return _closer(spec, names, keys, words)
    delays = () if own.within is None else (own.within,)
    events = _events(spec.moment, () if own.of is None else (own.of,))
    return Glance(spec, names, _same(keys) if keys else _NONE, words > 0, True, words, own, delays, False, events)


def _keys(spec: CueSpec | VariantSpec) -> frozenset[str]:
    keys, words = RARE.intersection(spec.__dict__), spec.words
    return keys | _MODE if words is not None and "mode" in words.__dict__ else keys


def _is_alone(timing: TimingSpec) -> bool:
    written = timing.__dict__
    return _PLAIN.issuperset(written) and ("within" in written or "at_once" in written)


def _closer(spec: CueSpec, names: Names, keys: frozenset[str], words: int) -> Glance:
    """The same for a cue with variants, or with another timing than most."""
    own, most_words = spec.timing, words
    timings = [] if own is None else [own]
    for variant in spec.variants:
        keys |= _keys(variant) | _REMOVES if _takes_away(variant) else _keys(variant)
        most_words += added_words(variant, spec)
        if variant.timing is not None:
            timings.append(variant.timing)
    keys = keys.union(*[RARE.intersection(timing.__dict__) for timing in timings])
    alone = own if own is not None and len(timings) == 1 and _is_alone(own) else None
    plain = [timing for timing in timings if timing.is_plain]
    delays = tuple([timing.within for timing in plain if timing.within is not None])
    events = _events(spec.moment, tuple([name for timing in timings for name in _named(timing)]))
    has_timing, is_apart = own is not None and own.form != "none", len(plain) < len(timings)
    return Glance(spec, names, _same(keys), words > 0, has_timing, most_words, alone, delays, is_apart, events)


def _takes_away(variant: VariantSpec) -> bool:
    words = variant.words
    if variant.removes or (words is not None and words.removes):
        return True
    patches = (variant.gestures,) if words is None else (variant.gestures, words.say, words.avoid)
    return any(patch is not None and patch.set == () for patch in patches)


def _named(timing: TimingSpec) -> Iterator[str]:
    """The events that a timing names."""
    for name in (timing.of, timing.before, timing.around, timing.until, timing.while_):
        if name is not None:
            yield name


@lru_cache(maxsize=1024)
def _same(keys: frozenset[str]) -> frozenset[str]:
    """Of equal ones one: what thousands of cues share is met again in the cache."""
    return keys


@lru_cache(maxsize=4096)
def _names(
    moment: str, expectations: tuple[str, ...], segments: tuple[str, ...] | None, channels: tuple[str, ...] | None
) -> Names:
    return moment, expectations, segments, channels


@lru_cache(maxsize=4096)
def _events(moment: str, events: tuple[str, ...]) -> Events:
    return moment, events
