"""A cue as it is played: the cue with the variants that match a segment, a channel, a profile. Source: spec language, §5."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from parcours.link.project import AT_TIMING, Channel, Cue, Event, Profile, Segment, Timing, Variant
from parcours.model.role import AvoidSpec, CueSpec, LatitudeSpec, TextsPatch, WordsPatch, WordsSpec
from parcours.model.timing import TimingSpec

_KEPT = ("of", "calendar", "held_by")
_FORM_KEYS = frozenset(TimingSpec.model_fields) - {*_KEPT, "lasts", "distance"}


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
    return _varied(_base(cue.spec), cue, segment, channel, profile)


def plays(cue: Cue, segments: Iterable[Segment]) -> list[Played]:
    """The cue as each of these segments hears it; those for which no variant matches share one object."""
    base = _base(cue.spec)
    return [_varied(base, cue, segment, None, None) for segment in segments]


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


def _base(spec: CueSpec) -> Played:
    words = spec.words or WordsSpec()
    return Played(
        spec.if_, spec.attitude, spec.gestures, words.mode, words.say, words.avoid, spec.listens_for, spec.collects, spec.uses,
        spec.latitude, spec.timing, spec.measure, spec.why,
    )  # fmt: skip


def _matches(variant: Variant, segment: Segment | None, channel: Channel | None, profile: Profile | None) -> bool:
    return (
        (not variant.segments or segment in variant.segments)
        and (not variant.channels or channel in variant.channels)
        and (not variant.profiles or profile in variant.profiles)
    )


def _conditions(variant: Variant) -> int:
    return sum(map(bool, (variant.segments, variant.profiles, variant.channels)))


def _vary(played: Played, variant: Variant) -> Played:
    spec = variant.spec
    mode, say, avoid = (played.mode, played.say, played.avoid) if spec.words is None else _words(played, spec.words)
    varied = Played(
        spec.if_ or played.condition,
        spec.attitude or played.attitude,
        _patched(played.gestures, spec.gestures),
        mode,
        say,
        avoid,
        _patched(played.listens_for, spec.listens_for),
        _patched(played.collects, spec.collects),
        _patched(played.uses, spec.uses),
        spec.latitude or played.latitude,
        played.timing if spec.timing is None else merged(played.timing, spec.timing),
        spec.measure or played.measure,
        spec.why or played.why,
    )
    return varied._replace(**_removed(spec.removes)) if spec.removes else varied


def _patched(base: tuple[str, ...], patch: TextsPatch | None) -> tuple[str, ...]:
    return base if patch is None else (base if patch.set is None else patch.set) + patch.add


def _words(played: Played, patch: WordsPatch) -> tuple[str, tuple[str, ...], tuple[AvoidSpec, ...]]:
    """How to say it, what to say, what not."""
    gone = patch.removes
    avoid = played.avoid
    if patch.avoid is not None:
        avoid = (avoid if patch.avoid.set is None else patch.avoid.set) + patch.avoid.add
    return (
        "outline" if "mode" in gone else patch.mode or played.mode,
        () if "say" in gone else _patched(played.say, patch.say),
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
    written = variant.model_fields_set
    kept = base.model_fields_set - written
    if written & _FORM_KEYS:
        kept -= _FORM_KEYS
        if variant.form in ("before", "around", "every", "clock", "untimed"):
            kept -= {"of"}
    return variant.model_copy(update={name: getattr(base, name) for name in kept})
