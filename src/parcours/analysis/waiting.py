"""How long a customer may hear nothing at a step, from the timings of its cues. Shared by COV106 and TIM207.

Cues that count from the same event are put in the order of their longest courses; what lies between two of them, or between
the event and the first, is a stretch without news; only a cue with words is news. A cadence at the step bounds every stretch.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parcours.link.project import Cue, Event, Project, Step, Timing
from parcours.link.variants import timing_for
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit

_MONTH = 31
_SURELY = {Unit.SECOND: 1, Unit.DAY: FULL_DAY + 3600, Unit.BARE_DAY: FULL_DAY + 3600, Unit.MONTH: _MONTH * FULL_DAY}
"""Seconds that one unit never exceeds; working units, which may, are worked out on their calendar."""
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
    """A threshold in elapsed seconds: months are 31 days, working time is counted as elapsed."""
    return threshold.amount * _SURELY.get(threshold.unit, FULL_DAY if "day" in threshold.unit.value else 1)


def stretches(project: Project, steps: Sequence[Step], threshold: int) -> Iterator[Stretch]:
    """The longest stretch without news at each step, where it exceeds a threshold in seconds."""
    longest = _Longest(project)
    for step in steps:
        played = tuple(_played(project, step))
        if not any(_may_exceed(timing.spec, threshold) for _, timing in played):
            continue
        found = max(_silences(played, step, longest), key=lambda one: one.seconds, default=None)
        if found is not None and found.seconds > threshold:
            yield found


def _played(project: Project, step: Step) -> Iterator[Played]:
    """The cues of a step that are news, or that the customer waits for, as they are timed for its segment."""
    for role in project.players(step):
        if role.spec.stage in _HEARD:
            for cue in project.cues_at(step, role):
                timing = timing_for(cue, step.segment)
                if timing is not None and timing.form in _NEWS:
                    yield cue, timing


def _may_exceed(spec: TimingSpec, threshold: int) -> bool:
    """Whether something timed so might last longer than a threshold; sure only when it says no."""
    if spec.lasts is not None or spec.by is not None:
        return True
    length = _length(spec)
    return length is not None and length.amount * _SURELY.get(length.unit, threshold + 1) > threshold


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
    """The longest courses in elapsed seconds, each distinct one once; None where nothing bounds it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[Timing, int | None] = {}

    def of(self, cue: Cue, timing: Timing) -> int | None:
        """The longest course of a cue that is timed so."""
        if timing not in self._known:
            self._known[timing] = self._worked_out(cue, timing)
        return self._known[timing]

    def _worked_out(self, cue: Cue, timing: Timing) -> int | None:
        length = _length(timing.spec)
        is_plain = timing.spec.by is None and timing.spec.lasts is None
        if is_plain and length is not None and length.unit is Unit.SECOND:
            return length.amount
        from parcours.analysis.promises.elapsed import longest_elapsed

        return longest_elapsed(self._project, timing, cue)
