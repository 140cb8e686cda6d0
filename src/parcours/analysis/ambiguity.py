"""Times that do not say how they are counted. Shared with nobody yet: the questions behind TIM203, one function each.

What the model refuses already is not looked for: bare days in the durations of a promise.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from parcours.analysis.saying import say_length
from parcours.diagnostics import LANGUAGES, Words
from parcours.link.project import Commitment, Cue, Handoff, Project, Role
from parcours.model.place import Place
from parcours.model.timing import TimingSpec
from parcours.timing.durations import QUALIFIERS, Duration, Unit
from parcours.timing.words import GLUE, say_day
from parcours.timing.written import written

Owner: TypeAlias = Cue | Handoff | Commitment
_WORKING = (Unit.WORKING_SECOND, Unit.WORKING_DAY)


class Unclear(NamedTuple):
    """Where a time stands, whose it is, and the words of it that are not clear."""

    place: Place
    owner: Owner
    length: Words


def without_calendar(project: Project) -> Iterator[Unclear]:
    """Working time where neither the timing nor the role nor the house has a calendar."""
    if project.house.spec.calendar is not None:
        return
    working = {cue for delay, cues in project.noted.delays if delay.unit in _WORKING for cue in cues}
    for cue in project.in_order(working.union(project.noted.apart)):
        if cue.role.spec.calendar is None:
            yield from _working_of(cue)
    for handoff in project.handoffs:
        if handoff.timing is not None and _is_without(handoff.timing.spec, handoff.giver, handoff.receiver):
            yield from _working(handoff.timing.spec, handoff.timing.place, handoff)
    for commitment in project.commitments:
        if commitment.clock is not None and _is_without(commitment.clock.spec) and commitment.spec.during is None:
            yield from _working(commitment.clock.spec, commitment.clock.place, commitment)


def _working_of(cue: Cue) -> Iterator[Unclear]:
    """The working times of a cue that name no calendar; a variant falls back on that of the cue."""
    has_own = cue.spec.timing is not None and cue.spec.timing.calendar is not None
    for timing, place in _timings(cue):
        if timing.calendar is None and not (has_own and timing is not cue.spec.timing):
            yield from _working(timing, place, cue)


def bare_days(project: Project) -> Iterator[Unclear]:
    """Days that do not say which, between two roles and in the day offset of a promise; in a cue they are elapsed."""
    for handoff in project.handoffs:
        for length in _lengths(handoff.timing.spec) if handoff.timing is not None else ():
            if length.unit is Unit.BARE_DAY:
                yield Unclear(handoff.timing.place if handoff.timing else handoff.place, handoff, say_length(length))
    for commitment in project.commitments:
        clock = commitment.spec.clock
        if clock is not None and clock.day is not None and clock.day.days and clock.day.kind is Unit.DAY:
            place = commitment.place.at("clock", "day")
            if not _is_qualified(place.written()):
                yield Unclear(place, commitment, _day(clock))


def endless(project: Project) -> Iterator[Unclear]:
    """Cadences that nothing stops."""
    for cue in project.writing("every"):
        for timing, place in _timings(cue):
            if timing.every is not None and timing.while_ is None and timing.until is None:
                yield Unclear(place, cue, say_length(timing.every))
    for commitment in project.commitments:
        clock = commitment.spec.clock
        if clock is not None and clock.every is not None and not (clock.while_ or clock.until or clock.to):
            yield Unclear(commitment.place.at("clock"), commitment, say_length(clock.every))


def _timings(cue: Cue) -> Iterator[tuple[TimingSpec, Place]]:
    if cue.spec.timing is not None:
        yield cue.spec.timing, cue.place.at("timing")
    for variant in cue.variants:
        if variant.spec.timing is not None:
            yield variant.spec.timing, variant.place.at("timing")


def _is_without(timing: TimingSpec, *roles: Role) -> bool:
    return timing.calendar is None and all(role.spec.calendar is None for role in roles)


def _working(timing: TimingSpec, place: Place, owner: Owner) -> Iterator[Unclear]:
    """The first working time of a timing."""
    if timing.day is not None and timing.day.kind is Unit.WORKING_DAY:
        yield Unclear(place, owner, _day(timing))
        return
    if timing.on is not None and timing.on.working:
        yield Unclear(place, owner, Words("working days", "des jours ouvrés"))
        return
    length = next((length for length in _lengths(timing) if length.unit in _WORKING), None)
    if length is not None:
        yield Unclear(place, owner, say_length(length))


def _lengths(timing: TimingSpec) -> Iterator[Duration]:
    lengths = (timing.within, timing.not_before, timing.at_least, timing.at_most, timing.give_or_take, timing.every)
    lasts = (timing.lasts.at_least, timing.lasts.at_most) if timing.lasts is not None else ()
    return (length for length in (*lengths, *lasts) if length is not None)


def _day(timing: TimingSpec) -> Words:
    assert timing.day is not None
    return Words(*(say_day(timing.day, language).replace(GLUE, " ") for language in LANGUAGES))


def _is_qualified(text: str) -> bool:
    """Whether a day offset, or the sentence that holds it, says which days; elapsed ones read like none."""
    return any(word in QUALIFIERS for word in written(text).folded.replace("-", " ").split())
