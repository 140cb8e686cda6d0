"""Two cues of one role that no order of the two keeps apart. Behind TIM208."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from parcours.analysis.networks import windows_from
from parcours.analysis.registry import Finding
from parcours.analysis.saying import say_length
from parcours.analysis.schedule import Schedule, schedules
from parcours.analysis.stretches import Instant, tying
from parcours.diagnostics import Words
from parcours.link.project import Cue, Event, Project, Role, Segment, Step, Timing
from parcours.model.place import Place
from parcours.timing.durations import Duration
from parcours.timing.network import Window
from parcours.timing.spans import longest, shortest


class Lasting(NamedTuple):
    """A cue that takes some time: how long at least, and when it begins, in seconds after its anchor."""

    cue: Cue
    place: Place
    length: Duration
    anchor: Event
    earliest: int
    latest: int


def overlapping(project: Project, lasting: Iterable[Cue]) -> Iterator[Finding]:
    """The pairs of cues that take time and overlap in some schedule, each told once for all segments."""
    cues = tuple(dict.fromkeys((*tying(project), *lasting)))
    met: dict[tuple[Cue, Cue], tuple[Lasting, Lasting, list[Segment]]] = {}
    for schedule in schedules(project, cues):
        for first, second in overlaps(schedule):
            entry = met.setdefault((first.cue, second.cue), (first, second, []))
            entry[2].append(schedule.world.segment)
    for first, second, segments in met.values():
        yield Finding(
            second.place,
            labels=((first.place, Words("at the same time as this", "en même temps que ceci")),),
            about=(first.cue.moment,),
            role=first.cue.role,
            segments=tuple(dict.fromkeys(segments)),
            first=first.cue,
            second=second.cue,
            lasts=say_length(first.length),
            also=say_length(second.length),
        )


def overlaps(schedule: Schedule) -> Iterator[tuple[Lasting, Lasting]]:
    """The pairs of cues, of one role at one step, of which neither can be over when the other has to begin at the latest."""
    for step, by_role in _together(schedule).items():
        rivals = [pair for lasting in by_role.values() for pair in combinations(lasting, 2) if _are_tight(*pair)]
        anchors = tuple(dict.fromkeys(one.anchor for pair in rivals for one in pair))
        after: Mapping[Instant, Window] = {}
        if len(anchors) > 1:
            after = windows_from(step.moment.begins, anchors, schedule.stretches)
        for first, second in rivals:
            if _do_overlap(first, second, _apart(first.anchor, second.anchor, after)):
                yield first, second


def _together(schedule: Schedule) -> Mapping[Step, Mapping[Role, list[Lasting]]]:
    found: dict[Step, dict[Role, list[Lasting]]] = {}
    for cue, step, timing in schedule.played:
        lasting = _lasting(cue, timing)
        if lasting is not None:
            found.setdefault(step, {}).setdefault(cue.role, []).append(lasting)
    return found


def _lasting(cue: Cue, timing: Timing) -> Lasting | None:
    """The cue, if it lasts and has to begin within a window."""
    spec = timing.spec
    if spec.lasts is None or spec.lasts.at_least is None or timing.anchor is None:
        return None
    at_once = 0 if spec.form == "at_once" else None
    latest = longest(spec.within) if spec.form == "within" and spec.within is not None else at_once
    if latest is None:
        return None
    earliest = 0 if spec.not_before is None else shortest(spec.not_before)
    return Lasting(cue, timing.place, spec.lasts.at_least, timing.anchor, earliest, latest)


def _are_tight(first: Lasting, second: Lasting) -> bool:
    """Whether they last longer than both windows are wide: else an order of the two is found, wherever their anchors are."""
    slack = first.latest - first.earliest + second.latest - second.earliest
    return slack < shortest(first.length) + shortest(second.length)


def _apart(start: Event, end: Event, after: Mapping[Instant, Window]) -> Window:
    """How far two anchors are from each other, at least and at most, as far as their windows after one event tell."""
    if start is end:
        return Window(0, 0)
    first, second = after.get(start, Window(None, None)), after.get(end, Window(None, None))
    least = None if second.least is None or first.most is None else second.least - first.most
    most = None if second.most is None or first.least is None else second.most - first.least
    return Window(least, most)


def _do_overlap(first: Lasting, second: Lasting, anchors: Window) -> bool:
    """Whether the second must begin before the first can be over, and the first before the second can."""
    if anchors.least is None or anchors.most is None:
        return False
    at_most_after = anchors.most + second.latest - first.earliest
    at_most_before = first.latest - anchors.least - second.earliest
    return at_most_after < shortest(first.length) and at_most_before < shortest(second.length)
