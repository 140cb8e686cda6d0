"""The order of cues within a card: the moment's beginning, its events, its end; then earliest, then latest. Part of floor 6's plan."""

from parcours.link.project import Cue, Event, Handoff, Moment, Project, Timing
from parcours.model.timing import Form, TimingSpec
from parcours.timing.durations import Duration, Unit

_DAY = 86_400
_SECONDS = {
    Unit.SECOND: 1,
    Unit.WORKING_SECOND: 1,
    Unit.DAY: _DAY,
    Unit.WORKING_DAY: _DAY,
    Unit.OUVRABLE_DAY: _DAY,
    Unit.BARE_DAY: _DAY,
    Unit.MONTH: 30 * _DAY,
}
"""Enough to put two cues in order; never said, never checked."""

_ELSEWHERE, _FIRST, _SHARED, _RUNNING, _LAST, _NEVER = -1, 0, 5_000, 9_999, 10_000, 1_000_000
_FAR = 10**12


class Order:
    """The places of the events of every moment. An event that a cue or a handoff marks comes after what that one counts from."""

    def __init__(self, project: Project) -> None:
        self._marked: dict[Event, Timing] = {}
        self._ranks: dict[Event, int] = {}
        self._places: dict[Moment, dict[Event, int]] = {}
        links: list[Cue | Handoff] = [*project.cues, *project.handoffs]
        for link in links:
            if link.marks is not None and link.timing is not None:
                self._marked.setdefault(link.marks, link.timing)

    def of_cue(self, cue: Cue) -> tuple[int, int, int]:
        """Where a cue of a moment comes: rank of its anchor, earliest and latest seconds; what has no time comes last."""
        timing, moment = cue.timing, cue.moment
        if timing is None:
            return _NEVER, 0, 0
        spec = timing.spec
        within = spec.within
        if within is not None:  # as most are
            least, most = spec.not_before, within.amount * _SECONDS[within.unit]
            return self._rank(timing.anchor, moment), 0 if least is None else _seconds(least), most
        form = spec.form
        if form in ("clock", "every"):
            return _RUNNING, spec.by or 0, _seconds(spec.every)
        if form == "distance":
            return _ELSEWHERE, 0, 0
        if form in ("untimed", "none", "lasts") and timing.anchor is None:
            return (_FIRST, _FAR, 0) if form == "lasts" else (_NEVER, 0, 0)
        return (self._rank(timing.anchor, moment), *_window(spec, form))

    def _rank(self, event: Event | None, moment: Moment) -> int:
        if event is None:
            return _FIRST
        if event.moment is not moment:
            return _SHARED if event.moment is None else _ELSEWHERE
        found = self._ranks.get(event)
        if found is None:
            self._ranks[event] = _FIRST
            found = self._ranks[event] = self._ranked(event, moment)
        return found

    def _ranked(self, event: Event, moment: Moment) -> int:
        """A hundred for every step away from the beginning, then in declared order; a circle ends where it began."""
        if event is moment.begins:
            return _FIRST
        if event is moment.ends:
            return _LAST
        timing = self._marked.get(event)
        before = self._rank(timing.anchor, moment) if timing else _FIRST
        if moment not in self._places:
            self._places[moment] = {other: place for place, other in enumerate(moment.events.values())}
        place = min(self._places[moment].get(event, 98), 98)
        return max(before, _FIRST) // 100 * 100 + 100 + place


def _window(spec: TimingSpec, form: Form) -> tuple[int, int]:
    match form:
        case "before":
            return -_seconds(spec.at_most, _FAR), -_seconds(spec.at_least)
        case "around":
            return -_seconds(spec.give_or_take), _seconds(spec.give_or_take)
        case "day":
            assert spec.day is not None
            clocks = spec.between or (0, spec.by or _DAY)
            return spec.day.days * _DAY + clocks[0], spec.day.days * _DAY + clocks[1]
        case "minimum":
            return _seconds(spec.at_least), _seconds(spec.at_most, _FAR)
        case _:
            return _seconds(spec.not_before), _seconds(spec.within)


def _seconds(duration: Duration | None, otherwise: int = 0) -> int:
    return otherwise if duration is None else duration.amount * _SECONDS[duration.unit]


def in_order(project: Project) -> tuple[Moment, ...]:
    """Every moment of every journey, once: a journey's new moment stands right after the one before it there."""
    merged: list[Moment] = []
    for segment in project.segments:
        place = 0
        for step in segment.steps:
            if step.moment not in merged:
                merged.insert(place, step.moment)
            place = merged.index(step.moment) + 1
    return tuple(merged)
