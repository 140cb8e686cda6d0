"""A cue as it is played: the cue with the variants that match a segment, a channel, a profile. Source: spec language, §5."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

from parcours.link.project import AT_TIMING, Channel, Cue, Event, Profile, Segment, Timing, Variant
from parcours.model.role import AvoidSpec, CueSpec, LatitudeSpec, TextsPatch, WordsPatch
from parcours.model.timing import TimingSpec

_KEPT = ("of", "calendar", "held_by")
_FORM_KEYS = frozenset(TimingSpec.fields) - {*_KEPT, "lasts", "distance"}


_Texts: TypeAlias = tuple[str, ...]
Values: TypeAlias = (
    "tuple[str | None, str | None, _Texts, str, _Texts, tuple[AvoidSpec, ...], _Texts, _Texts, _Texts, LatitudeSpec | None, "
    "TimingSpec | None, str, str | None]"
)
"""Those of `Played`, by place."""


class Played(NamedTuple):
    """What a role does and when, all variants applied. Equal when it reads the same."""

    condition: str | None
    attitude: str | None
    gestures: tuple[str, ...]
    mode: str
    say: tuple[str, ...]
    avoid: tuple[AvoidSpec, ...]
    listens_for: tuple[str, ...]
    collects: tuple[str, ...]
    uses: tuple[str, ...]
    latitude: LatitudeSpec | None
    timing: TimingSpec | None
    measure: str
    why: str | None

    @property
    def has_content(self) -> bool:
        """Whether it says what to do: an attitude, a gesture or words."""
        return bool(self.attitude or self.gestures or self.say or self.avoid)


def play(
    cue: Cue, *, segment: Segment | None = None, channel: Channel | None = None, profile: Profile | None = None
) -> Played:
    """The cue with its matching variants, those with fewer conditions first, then in the order written.

    Without a segment, channel or profile, variants that ask for one do not match.
    """
    return _varied(Played(*as_written(cue.spec)), cue, segment, channel, profile)


def plays(cue: Cue, segments: Iterable[Segment]) -> tuple[Played, list[Played]]:
    """The cue as it stands, and as each of these segments hears it."""
    base = Played(*as_written(cue.spec))
    return base, [_varied(base, cue, segment, None, None) for segment in segments]


def _varied(
    base: Played, cue: Cue, segment: Segment | None, channel: Channel | None, profile: Profile | None
) -> Played:
    if not cue.variants:
        return base
    played = base
    matching = [variant for variant in cue.variants if _matches(variant, segment, channel, profile)]
    for variant in sorted(matching, key=_conditions) if len(matching) > 1 else matching:
        played = _vary(played, variant)
    return played


def linked_timing(cue: Cue, spec: TimingSpec | None) -> Timing | None:
    """The timing of a played cue with its anchors; `spec` is one that `play` gave for this cue."""
    if spec is None:
        return None
    if cue.timing is not None and spec is cue.timing.spec:
        return cue.timing
    named = spec.before or spec.around or spec.of
    anchor: Event | None = cue.anchors.get(named) if named else None
    if anchor is None and named is None and spec.form in ("at_once", "within", "day"):
        anchor = cue.moment.begins
    calendar = cue.calendars.get(spec.calendar or "")
    return Timing(spec, cue.place, AT_TIMING, anchor, cue.anchors.get(spec.until or ""), calendar)


def timing_for(cue: Cue, segment: Segment) -> Timing | None:
    """The timing of a cue when it is played for a segment, whatever the channel and the profile."""
    if not any(varies_timing(variant) for variant in cue.variants):
        return cue.timing
    return linked_timing(cue, play(cue, segment=segment).timing)


def varies_timing(variant: Variant) -> bool:
    """Whether a variant changes when a cue is played, or takes its timing away."""
    return variant.spec.timing is not None or "timing" in variant.spec.removes


_WRITTEN = attrgetter(
    "if_", "attitude", "gestures", "words", "listens_for", "collects", "uses", "latitude", "timing", "measure", "why"
)
"""A model is asked for its fields one by one at a higher cost."""


def as_written(spec: CueSpec) -> Values:
    """What a cue asks for before any variant: with ten thousand of them, a bare tuple."""
    if_, attitude, gestures, words, listens_for, collects, uses, latitude, timing, measure, why = _WRITTEN(spec)
    mode, say, avoid = ("outline", (), ()) if words is None else (words.mode, words.say, words.avoid)
    return if_, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, timing, measure, why


def _matches(variant: Variant, segment: Segment | None, channel: Channel | None, profile: Profile | None) -> bool:
    return (
        (not variant.segments or segment in variant.segments)
        and (not variant.channels or channel in variant.channels)
        and (not variant.profiles or profile in variant.profiles)
    )


def _conditions(variant: Variant) -> int:
    return sum(map(bool, (variant.segments, variant.profiles, variant.channels)))


def _vary(played: Played, variant: Variant) -> Played:
    mode, say, avoid = played.mode, played.say, played.avoid
    if_, attitude, gestures, words, listens_for, collects, uses, latitude, timing, measure, why = _WRITTEN(variant.spec)
    if words is not None:
        mode, say, avoid = _words(played, words)
    varied = Played(
        if_ or played.condition,
        attitude or played.attitude,
        played.gestures if gestures is None else _patched(played.gestures, gestures),
        mode,
        say,
        avoid,
        played.listens_for if listens_for is None else _patched(played.listens_for, listens_for),
        played.collects if collects is None else _patched(played.collects, collects),
        played.uses if uses is None else _patched(played.uses, uses),
        latitude or played.latitude,
        played.timing if timing is None else merged(played.timing, timing),
        measure or played.measure,
        why or played.why,
    )
    removes = variant.spec.removes
    return varied._replace(**_removed(removes)) if removes else varied


def _patched(base: tuple[str, ...], patch: TextsPatch) -> tuple[str, ...]:
    return (base if patch.set is None else patch.set) + patch.add


def _words(played: Played, patch: WordsPatch) -> tuple[str, tuple[str, ...], tuple[AvoidSpec, ...]]:
    """How to say it, what to say, what not."""
    gone = patch.removes
    say, avoid = played.say, played.avoid
    if patch.say is not None:
        say = _patched(say, patch.say)
    if patch.avoid is not None:
        avoid = (avoid if patch.avoid.set is None else patch.avoid.set) + patch.avoid.add
    return (
        "outline" if "mode" in gone else patch.mode or played.mode,
        () if "say" in gone else say,
        () if "avoid" in gone else avoid,
    )


_EMPTY: Mapping[str, Any] = {
    "if_": None, "attitude": None, "gestures": (), "listens_for": (), "collects": (), "uses": (), "latitude": None,
    "timing": None, "why": None, "measure": "max",
}  # fmt: skip


def _removed(fields: tuple[str, ...]) -> Mapping[str, Any]:
    changes: dict[str, Any] = {
        ("condition" if field == "if_" else field): _EMPTY[field] for field in fields if field in _EMPTY
    }
    if "words" in fields:
        changes |= {"mode": "outline", "say": (), "avoid": ()}
    return changes


def merged(base: TimingSpec | None, variant: TimingSpec) -> TimingSpec:
    """A variant's timing over the cue's: naming a form drops the base's form and keeps `of`, `calendar`, `held_by`."""
    if base is None:
        return variant
    kept = base.written - variant.written
    if not variant.written.isdisjoint(_FORM_KEYS):
        kept -= _FORM_KEYS
        if variant.form in ("before", "around", "every", "clock", "untimed"):
            kept -= {"of"}
    return variant.but({name: getattr(base, name) for name in kept}) if kept else variant
