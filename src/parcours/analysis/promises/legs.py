"""A route with its times: what every link of it is given, on which calendar, in whose hands. Source: language, §3 and §6."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.analysis.promises.bounds import Ambiguous, Bounds, Clocks
from parcours.link.project import Calendar, Channel, Commitment, Cue, Handoff, Link, Segment, Timing
from parcours.link.variants import linked_timing, play
from parcours.model.place import Place
from parcours.model.vocabulary import slug
from parcours.timing.delays import CivilDays, Delay, EarliestOf, Elapsed, InTurn, LatestOf, OuvrableDays, WorkingDays

_HELD: Mapping[str | None, tuple[str, ...]] = {"customer": ("customer", "client"), "partner": ("partner", "partenaire")}
"""The words of a pause that stop the clock while the customer, or a partner, holds the case."""


class TimedLink(NamedTuple):
    """A link as it is timed for a segment: every timing that a channel or a profile may give it, and the calendar in force.

    `bounds` are of the shortest and the longest among them; `is_paused`: the clock of the promise stands still meanwhile.
    """

    link: Link
    timings: tuple[Timing, ...]
    calendar: Calendar | None
    bounds: Bounds
    is_paused: bool

    @property
    def place(self) -> Place:
        """Where it is timed; `within:` of a handoff is its timing, short."""
        place = self.timings[0].place if self.timings else self.link.place
        is_short = (
            isinstance(self.link, Handoff) and self.link.spec.timing is None and self.link.spec.within is not None
        )
        return place.at("within") if is_short else place


def timed(link: Link, commitment: Commitment, segment: Segment, clocks: Clocks) -> TimedLink | Ambiguous:
    """A link of a promise with its bounds in a segment's journey."""
    timings = tuple(timings_of(link, segment))
    calendar = calendar_of(link) or clocks.house.calendar
    found = []
    for timing in timings:
        bounds = clocks.bounds(timing, calendar)
        if isinstance(bounds, Ambiguous):
            return bounds
        found.append(Bounds(_forward(bounds.least), _forward(bounds.most)))
    paused = bool(timings) and all(_pauses(commitment, link, timing) for timing in timings)
    return TimedLink(link, timings, calendar, Bounds((), ()) if paused else _widest(found), paused)


def timings_of(link: Link, segment: Segment) -> Iterator[Timing]:
    """Every timing with which a link may be played for a segment; nothing where it has none."""
    if not isinstance(link, Cue):
        yield from () if link.timing is None else (link.timing,)
        return
    seen = []
    for channel in _channels(link, segment):
        for profile in (None, *dict.fromkeys(p for variant in link.variants for p in variant.profiles)):
            spec = play(link, segment=segment, channel=channel, profile=profile).timing
            timing = linked_timing(link, spec)
            if timing is not None and spec not in seen:
                seen.append(spec)
                yield timing


def _channels(cue: Cue, segment: Segment) -> Sequence[Channel | None]:
    if not any(variant.channels for variant in cue.variants):
        return (None,)
    here = dict.fromkeys(channel for step in cue.steps if step.segment is segment for channel in step.channels)
    return tuple(channel for channel in here if cue.channels is None or channel in cue.channels) or (None,)


def calendar_of(link: Link) -> Calendar | None:
    """The calendar of the role that plays a cue, or that a handoff leads to."""
    return link.role.calendar if isinstance(link, Cue) else link.receiver.calendar


def _forward(delays: tuple[Delay, ...] | None) -> tuple[Delay, ...] | None:
    """A clock of a day that is over when the link begins is met at once: nothing is done before it begins."""
    if delays is None or any(_leads_back(delay) for delay in delays):
        return delays
    return tuple(LatestOf((Elapsed(0), delay)) if _has_a_clock(delay) else delay for delay in delays)


def _has_a_clock(delay: Delay) -> bool:
    return isinstance(delay, _DAYS) and delay.by is not None


def _leads_back(delay: Delay) -> bool:
    return isinstance(delay, _DAYS) and delay.days < 0


_DAYS = (CivilDays, WorkingDays, OuvrableDays)


def _widest(bounds: Sequence[Bounds]) -> Bounds:
    """The earliest of the shortest courses and the latest of the longest."""
    if len(bounds) == 1:
        return bounds[0]
    least = tuple(_as_one(one.least) for one in bounds if one.least is not None)
    most = tuple(_as_one(one.most) for one in bounds if one.most is not None)
    whole = len(bounds)
    return Bounds(
        (EarliestOf(least),) if whole and len(least) == whole else None,
        (LatestOf(most),) if whole and len(most) == whole else None,
    )


def _as_one(delays: tuple[Delay, ...]) -> Delay:
    match delays:
        case ():
            return Elapsed(0)
        case (delay,):
            return delay
        case _:
            return InTurn(delays)


def _pauses(commitment: Commitment, link: Link, timing: Timing) -> bool:
    """Whether the clock stands still while a link lasts."""
    return any(stops(pause, link, timing) for pause in commitment.spec.pauses)


def stops(pause: str, link: Link, timing: Timing) -> bool:
    """Whether a pause stops the clock for a link with this timing: it names the link, or who holds it."""
    named, held = slug(pause), _HELD.get(timing.spec.held_by, ())
    return link.id == named or any(word in named.split("-") for word in held)
