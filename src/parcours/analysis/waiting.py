"""How long a customer may hear nothing at a step, from the timings of its cues. Shared by COV106 and TIM207.

Cues that count from the same event are put in the order of their longest courses; what lies between two of them, or between
the event and the first, is a stretch without news; only a cue with words is news. A cadence at the step bounds every stretch.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Cue, Event, Project, Step
from parcours.link.variants import linked_timing, play
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit

_MONTH = 31
_SURELY = {Unit.SECOND: 1, Unit.DAY: FULL_DAY + 3600, Unit.BARE_DAY: FULL_DAY + 3600, Unit.MONTH: _MONTH * FULL_DAY}
"""Seconds that one unit never exceeds; working units, which may, are worked out on their calendar."""
_HEARD = ("front", "back", "partner")
"""Stages whose work on a case the customer waits for, or hears of."""
_NEWS = ("within", "at_once", "day", "every")


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
        roles = (role for role in project.players(step) if role.spec.stage in _HEARD)
        played = [cue for role in roles for cue in project.cues_at(step, role)]
        if not any(longest.may_exceed(cue, step, threshold) for cue in played):
            continue
        found = max(_silences(played, step, longest), key=lambda one: one.seconds, default=None)
        if found is not None and found.seconds > threshold:
            yield found


def _silences(cues: Sequence[Cue], step: Step, longest: "_Longest") -> Iterator[Stretch]:
    cadences = [longest.seconds(cue, step) for cue in cues if _form(cue, step) == "every"]
    bound = min((seconds for seconds in cadences if seconds is not None), default=None)
    for said in _by_event(cues, step, longest).values():
        before = 0
        for seconds, cue in sorted(said, key=lambda one: (one[0], one[1].id)):
            gap = seconds - before
            yield Stretch(step, cue, gap if bound is None else min(gap, bound))
            if cue.spec.words is not None:
                before = seconds


def _by_event(cues: Sequence[Cue], step: Step, longest: "_Longest") -> Mapping[Event | None, Sequence[tuple[int, Cue]]]:
    found: dict[Event | None, list[tuple[int, Cue]]] = {}
    for cue in cues:
        seconds = longest.seconds(cue, step)
        if seconds is not None:
            timing = linked_timing(cue, play(cue, segment=step.segment).timing)
            found.setdefault(timing.anchor if timing else None, []).append((seconds, cue))
    return found


def _form(cue: Cue, step: Step) -> str:
    spec = play(cue, segment=step.segment).timing
    return spec.form if spec is not None else "none"


class _Longest:
    """The longest course of a cue in elapsed seconds; calendars are only worked out where a cue may be too long."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[object, int | None] = {}

    def may_exceed(self, cue: Cue, step: Step, threshold: int) -> bool:
        """Whether a cue might last longer than a threshold; sure only when it says no."""
        spec = play(cue, segment=step.segment).timing
        length = _length(spec) if spec is not None and spec.form in _NEWS else None
        return length is not None and length.amount * _SURELY.get(length.unit, threshold + 1) > threshold

    def seconds(self, cue: Cue, step: Step) -> int | None:
        """The longest course; None where nothing bounds it, or it leads back from an event to come."""
        spec = play(cue, segment=step.segment).timing
        if spec is None or spec.form not in _NEWS:
            return None
        key = (spec.form, spec.within, spec.day, spec.by, spec.between, spec.every, spec.calendar, cue.role)
        if key not in self._known:
            self._known[key] = self._worked_out(cue, spec)
        return self._known[key]

    def _worked_out(self, cue: Cue, spec: TimingSpec) -> int | None:
        length = _length(spec)
        if length is not None and length.unit is Unit.SECOND and spec.by is None:
            return length.amount
        from parcours.analysis.promises.elapsed import longest_elapsed

        timing = linked_timing(cue, spec)
        assert timing is not None
        return longest_elapsed(self._project, timing, cue)


def _length(spec: TimingSpec) -> Duration | None:
    if spec.form == "day" and spec.day is not None:
        return Duration(max(spec.day.days, 0) + 1, spec.day.kind)
    return spec.every or spec.within or (Duration(0, Unit.SECOND) if spec.form == "at_once" else None)
