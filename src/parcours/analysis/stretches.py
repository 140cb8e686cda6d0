"""What a timing says of two instants: how much time lies between them at least and at most. Shared by the rules on timings.

Every form of the language enters (spec language, §6), in seconds and as permissively as any calendar allows (`timing.spans`):

- at once: none; within, windows: from the anchor to the cue, or to its start where it also says how long it lasts;
- before: from the cue to its anchor; around: on either side; a day offset: from day to day, with its clocks;
- lasts: from start to end; a cadence: from one start to the next, which comes after the end of the one before.

A clock alone (`by 18:00`), a distance and `untimed` bind no two instants: they stretch nothing.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from parcours.link.project import Commitment, Cue, Event, Handoff, Moment, Project
from parcours.model.glance import Rare
from parcours.model.place import Place
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit
from parcours.timing.spans import longest, offset_span, shortest

Bearer: TypeAlias = Cue | Handoff | Commitment
Instant: TypeAlias = Event | tuple[Cue | Handoff, str]
"""An event; or the begin, the end, the next begin of something played."""
Says = Literal["anchor", "lasts", "cadence", "next", "follows", "inside"]


class Tie(NamedTuple):
    """What ties two instants. `moments` instead of a bearer: the order of a journey (`follows`), or of a moment (`inside`)."""

    says: Says
    place: Place
    bearer: Bearer | None = None
    timing: TimingSpec | None = None
    anchor: Event | None = None
    moments: tuple[Moment, ...] = ()


class Stretch(NamedTuple):
    """`least` ≤ time of `to` − time of `from_` ≤ `most`, in seconds; None: open. `contingent`: not ours to choose."""

    from_: Instant
    to: Instant
    least: int | None
    most: int | None
    contingent: bool
    tie: Tie

    @property
    def is_demanding(self) -> bool:
        """Whether it asks that time passes: no contradiction is without one such stretch."""
        return (self.least is not None and self.least > 0) or (self.most is not None and self.most < 0)

    @property
    def is_absurd(self) -> bool:
        """Whether it contradicts itself."""
        return self.least is not None and self.most is not None and self.least > self.most


_TWO_SIDES: tuple[Rare, ...] = ("at_least", "lasts", "not_before")
"""The keys by which a timing may say a least and a most."""


def tying(project: Project) -> tuple[Cue, ...]:
    """The cues whose timing can matter to another instant than their own end, or contradicts itself."""
    absurd = frozenset([cue for cue in project.writing(*_TWO_SIDES) if _may_be_absurd(cue)])
    marking = [cue for cue in project.writing("marks") if cue.marks is not None]
    return project.in_order(absurd.union(marking)) if absurd else tuple(marking)


def _may_be_absurd(cue: Cue) -> bool:
    """Whether a timing of it contradicts itself; or a cadence may be shorter than what it repeats lasts."""
    timings = tuple(_timings(cue))
    if any(timing.every is not None for timing in timings) and any(map(_lasts, timings)):
        return True
    two_sided = (timing for timing in timings if _has_two_sides(timing))
    alone = (stretches_of(cue, timing, cue.place, (cue, "anchor"), (cue, "done")) for timing in two_sided)
    return any(stretch.is_absurd for stretches in alone for stretch in stretches)


def demanding(project: Project, cues: Iterable[Cue]) -> bool:
    """Whether anything asks that time passes: these cues, a handoff, a promise. Where nothing does, nothing contradicts itself."""
    handed = (handoff.timing.spec for handoff in project.handoffs if handoff.timing is not None)
    promised = (commitment.clock.spec for commitment in project.commitments if commitment.clock is not None)
    asking = frozenset(project.writing("day", *_TWO_SIDES))
    played = (timing for cue in cues if cue in asking for timing in _timings(cue))
    return any(map(_asks_for_time, chain(played, handed, promised)))


def _timings(cue: Cue) -> Iterator[TimingSpec]:
    if cue.spec.timing is not None:
        yield cue.spec.timing
    for variant in cue.variants:
        if variant.spec.timing is not None:
            yield variant.spec.timing


def _has_two_sides(timing: TimingSpec) -> bool:
    """Whether it says a least and a most, or how long at least."""
    return timing.not_before is not None or timing.at_least is not None or _lasts(timing)


def _lasts(timing: TimingSpec) -> bool:
    return timing.lasts is not None and timing.lasts.at_least is not None


def may_last(cue: Cue) -> bool:
    """Whether a cue, or a variant of it, says how long it lasts at least."""
    return any(map(_lasts, _timings(cue)))


def _asks_for_time(timing: TimingSpec) -> bool:
    return timing.day is not None or _has_two_sides(timing)


def stretches_of(
    bearer: Cue | Handoff, timing: TimingSpec, place: Place, anchor: Instant | None, done: Instant
) -> Iterator[Stretch]:
    """What the timing of a cue or a handoff says of its own instants and its anchor."""
    named = anchor if isinstance(anchor, Event) else None
    contingent, begun, lasts = timing.held_by in ("customer", "partner"), done, timing.lasts
    tie = Tie("lasts", place, bearer, timing, named)
    if lasts is not None:
        begun = (bearer, "begun")
        yield Stretch(begun, done, _at_least(lasts.at_least), _at_most(lasts.at_most), contingent, tie)
    if timing.every is not None and lasts is not None:
        again = (bearer, "again")
        yield Stretch(begun, again, None, longest(timing.every), False, tie._replace(says="cadence"))
        yield Stretch(done, again, 0, None, False, tie._replace(says="next"))
    if anchor is not None:
        yield from anchored(timing, anchor, begun, done, tie._replace(says="anchor"))


def anchored(timing: TimingSpec, anchor: Instant, begun: Instant, done: Instant, tie: Tie) -> Iterator[Stretch]:
    """What a timing says of the time between its anchor and what it is the timing of."""
    contingent = timing.held_by in ("customer", "partner") and begun is done
    match timing.form:
        case "at_once":
            yield Stretch(anchor, begun, 0, 0, contingent, tie)
        case "within":
            yield Stretch(anchor, begun, _at_least(timing.not_before), _until(timing), contingent, tie)
        case "before":
            yield Stretch(done, anchor, _at_least(timing.at_least), _at_most(timing.at_most), contingent, tie)
        case "around" if begun is done and (most := _at_most(timing.give_or_take)) is not None:
            yield Stretch(anchor, done, -most, most, contingent, tie)
        case "day" if begun is done and timing.day is not None:
            opens, closes = timing.between or (0, FULL_DAY if timing.by is None else timing.by)
            yield Stretch(anchor, done, *offset_span(timing.day, opens, closes), contingent, tie)
        case "minimum":
            yield Stretch(anchor, done, _at_least(timing.at_least), _at_most(timing.at_most), contingent, tie)
        case _:
            return


def _at_least(duration: Duration | None) -> int:
    return 0 if duration is None else shortest(duration)


def _at_most(duration: Duration | None) -> int | None:
    return None if duration is None else longest(duration)


def _until(timing: TimingSpec) -> int | None:
    """The end of a window; where a clock closes its last day, that day may go on until the clock."""
    most = _at_most(timing.within)
    if most is None or timing.within is None or timing.within.unit is Unit.SECOND:
        return most
    return most + FULL_DAY if timing.by is not None or timing.between is not None else most
