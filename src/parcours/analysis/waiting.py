"""How long a customer may hear nothing at a step, from the timings of its cues. Shared by COV106 and TIM207.

Cues that count from the same event are put in the order of their longest courses; what lies between two of them, or between
the event and the first, is a stretch without news; only a cue with words is news. A cadence at the step bounds every stretch.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from parcours.link.project import Cue, Event, Project, Step, Timing
from parcours.link.variants import timing_for, varies_timing
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit

if TYPE_CHECKING:
    from parcours.analysis.promises.elapsed import Courses

_TURNED_BACK = 3600
_DAY = FULL_DAY + _TURNED_BACK
_SURELY = {Unit.SECOND: 1, Unit.DAY: _DAY, Unit.BARE_DAY: _DAY, Unit.MONTH: 31 * FULL_DAY + _TURNED_BACK}
"""Seconds that one unit never exceeds, even when clocks are turned back; working units, which may, are worked out on their calendar."""
_HEARD = ("front", "back", "partner")
"""Stages whose work on a case the customer waits for, or hears of."""
_NEWS = ("within", "at_once", "day", "every")


Played = tuple[Cue, Timing]
"""A cue, with its timing for a segment."""


class Stretch(NamedTuple):
    """So many seconds without news at a step, until `cue` is played at the latest."""

    step: Step
    cue: Cue
    seconds: int


def in_seconds(threshold: Duration) -> int:
    """A threshold in elapsed seconds: days and months are the longest there are, working time is counted as elapsed."""
    return threshold.amount * _SURELY.get(threshold.unit, FULL_DAY if "day" in threshold.unit.value else 1)


def stretches(project: Project, nature: str, threshold: int) -> Iterator[Stretch]:
    """The longest stretch without news at each human step of such a nature, where it exceeds a threshold in seconds."""
    longest = _Longest(project)
    suspects = frozenset(_suspects(project, nature, threshold, longest))
    for step in project.human_steps:
        if step in suspects:
            found = max(
                _silences(tuple(_played(project, step)), step, longest), key=lambda one: one.seconds, default=None
            )
            if found is not None and found.seconds > threshold:
                yield found


def _suspects(project: Project, nature: str, threshold: int, longest: "_Longest") -> Iterator[Step]:
    """The steps with a cue that may come later than that: without one, no stretch is as long."""
    slow = [cues for delay, cues in project.noted.delays if _is_above(_at_most(delay), threshold)]
    for cue in {*chain.from_iterable(slow), *project.noted.apart}:
        if cue.moment.spec.nature == nature and cue.role.spec.stage in _HEARD and _may_be_late(cue, threshold):
            yield from (step for step, timing in _timed(cue) if longest.exceeds(cue, timing, threshold))


def _timed(cue: Cue) -> Iterator[tuple[Step, Timing]]:
    """Where a cue is news, or waited for, with its timing there."""
    for step in cue.steps:
        timing = timing_for(cue, step.segment)
        if timing is not None and timing.form in _NEWS:
            yield step, timing


def _may_be_late(cue: Cue, threshold: int) -> bool:
    """Whether a cue may come later than a threshold for anybody; sure only when it says no."""
    own = cue.spec.timing
    if own is not None and _may_exceed(own, threshold):
        return True
    return any(varies_timing(variant) for variant in cue.variants)


def _played(project: Project, step: Step) -> Iterator[Played]:
    """The cues of a step that are news, or that the customer waits for, as they are timed for its segment."""
    for role in project.players(step):
        for cue in project.cues_at(step, role) if role.spec.stage in _HEARD else ():
            timing = timing_for(cue, step.segment)
            if timing is not None and timing.form in _NEWS:
                yield cue, timing


def _may_exceed(spec: TimingSpec, threshold: int) -> bool:
    """Whether something timed so might last longer than a threshold; sure only when it says no."""
    most = _at_most(_length(spec))
    if most is not None and spec.lasts is not None:
        lasting = _at_most(spec.lasts.at_most)
        most = None if lasting is None else most + lasting
    if most is not None and (spec.by is not None or spec.between is not None) and spec.day is None:
        most += _DAY  # to a clock of the day that is reached
    return _is_above(most, threshold)


def _is_above(most: int | None, threshold: int) -> bool:
    return most is None or most > threshold


def _at_most(length: Duration | None) -> int | None:
    """The seconds that a length never exceeds; None where that depends on a calendar."""
    unit = None if length is None else _SURELY.get(length.unit)
    return None if length is None or unit is None else length.amount * unit


def _length(spec: TimingSpec) -> Duration | None:
    if spec.form == "day" and spec.day is not None:
        return Duration(max(spec.day.days, 0) + 1, spec.day.kind)
    return spec.every or spec.within or (Duration(0, Unit.SECOND) if spec.form == "at_once" else None)


def _silences(played: Sequence[Played], step: Step, longest: "_Longest") -> Iterator[Stretch]:
    by_event: dict[Event | None, list[tuple[int, str, Cue]]] = {}
    cadences = []
    for cue, timing in played:
        seconds = longest.of(cue, timing)
        if seconds is not None:
            by_event.setdefault(timing.anchor, []).append((seconds, cue.id, cue))
            cadences += [seconds] if timing.form == "every" else []
    bound = min(cadences, default=None)
    for said in by_event.values():
        before = 0
        for seconds, _, cue in sorted(said, key=lambda one: one[:2]):
            gap = seconds - before
            yield Stretch(step, cue, gap if bound is None else min(gap, bound))
            if cue.spec.words is not None:
                before = seconds


class _Longest:
    """The longest courses of cues in elapsed seconds. What needs a calendar is only loaded when a cue does."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def _courses(self) -> "Courses":
        from parcours.analysis.promises.elapsed import Courses

        return Courses(self._project)

    def of(self, cue: Cue, timing: Timing) -> int | None:
        """The longest course of a cue that is timed so; None where nothing bounds it."""
        spec = timing.spec
        if spec.by is None and spec.lasts is None:
            length = _length(spec)
            if length is not None and length.unit is Unit.SECOND:
                return length.amount
        return self._courses.longest(cue, timing)

    def exceeds(self, cue: Cue, timing: Timing, threshold: int) -> bool:
        """Whether its longest course exceeds a threshold; worked out only where no bound of its length tells."""
        return _may_exceed(timing.spec, threshold) and (self.of(cue, timing) or 0) > threshold
