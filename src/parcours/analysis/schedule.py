"""A house as networks of instants: one for each segment, and in it one for each world that its timings tell apart.

A world is a channel, or a profile, for which cues or their variants have a timing of their own; and, beside the steps that always
occur, at most one that occurs sometimes. Whatever may not happen together stays out of one network, so that no contradiction is
found that nobody can live:

- a cue under a condition (`if`), or measured on average, binds no other: the first is looked at on its own, the second not at all;
- a cue for some channels binds on those; the plain timing of a cue only where some channel is left to it;
- an event that several may mark is no instant of any of them; an event that one alone marks is the end of that one;
- steps that always occur follow one another, but where they begin or end with one and the same shared event; a moment holds the
  events that it declares, not those that are only marked in it;
- a promise binds between the two events of its clock, if it is no average or share; where states pause it, only from below.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from parcours.analysis.stretches import Instant, Stretch, Tie, anchored, stretches_of
from parcours.analysis.worlds import World, is_for_all_channels, timed, worlds
from parcours.link.project import (
    Channel,
    Commitment,
    Cue,
    Event,
    Handoff,
    Moment,
    Profile,
    Project,
    Segment,
    Step,
    Timing,
)
from parcours.link.variants import linked_timing, play
from parcours.model.place import Place


class Schedule(NamedTuple):
    """The stretches of a world, and the cues that bind there, each with its step and its timing."""

    world: World
    stretches: tuple[Stretch, ...]
    played: tuple[tuple[Cue, Step, Timing], ...]


def schedules(project: Project, cues: Iterable[Cue]) -> Iterator[Schedule]:
    """The networks of a house, as far as these cues, all handoffs and all promises tie them."""
    at: dict[Step, list[Cue]] = {}
    for cue in cues:
        for step in cue.steps:
            at.setdefault(step, []).append(cue)
    frame, saying = cache(partial(_frame, project)), cache(_saying)
    for segment in project.segments:
        for world in worlds(segment, at):
            steps = frame(world.steps)
            stretches, played = _play(world, at, steps.handoffs, saying)
            stretches += steps.promised
            met = {instant for stretch in stretches for instant in stretch[:2]}
            stretches += (one for one in steps.course if one.tie.anchor is None or one.tie.anchor in met)
            yield Schedule(world, tuple(stretches), tuple(played))


class _Frame(NamedTuple):
    """What some steps hold, whatever the channel and the profile."""

    handoffs: tuple[Handoff, ...]
    promised: tuple[Stretch, ...]
    course: tuple[Stretch, ...]


def _frame(project: Project, steps: Sequence[Step]) -> _Frame:
    return _Frame(
        tuple(handoff for handoff in project.handoffs if _is_at_work(handoff, steps)),
        tuple(stretch for commitment in project.commitments for stretch in _promised(commitment, steps)),
        _course(steps),
    )


def _is_at_work(handoff: Handoff, steps: Sequence[Step]) -> bool:
    return any(passage.before in steps and passage.after in steps for passage in handoff.passages)


class _Saying(NamedTuple):
    """What a cue says in some world: its timing, what that stretches, and whether it binds others."""

    timing: Timing
    stretches: tuple[Stretch, ...]
    is_binding: bool


_Sayer: TypeAlias = Callable[[Cue, Instant, Segment | None, Channel | None, Profile | None], _Saying | None]


def _play(
    world: World, at: Mapping[Step, Sequence[Cue]], handoffs: Sequence[Handoff], sayer: _Sayer
) -> tuple[list[Stretch], list[tuple[Cue, Step, Timing]]]:
    """What cues and handoffs stretch in a world, and the cues that bind others."""
    playing = [(cue, step) for step in world.steps for cue in at.get(step, ()) if _may_play(cue, step, world)]
    bearers: list[Cue | Handoff] = [*(cue for cue, _ in playing), *handoffs]
    markers = Counter(one.marks for one in bearers if one.marks is not None)
    ends: dict[Cue | Handoff, Instant] = {
        one: one.marks if one.marks is not None and markers[one.marks] == 1 else (one, "done") for one in bearers
    }
    stretches: list[Stretch] = []
    played: list[tuple[Cue, Step, Timing]] = []
    for cue, step in playing:
        saying = _said_in(world, cue, step, ends[cue], sayer)
        if saying is not None:
            stretches += saying.stretches
            if saying.is_binding:
                played.append((cue, step, saying.timing))
    for handoff in handoffs:
        if handoff.timing is not None:
            spec, place, anchor = handoff.timing.spec, handoff.timing.place, handoff.timing.anchor
            stretches += stretches_of(handoff, spec, place, anchor, ends[handoff])
    return stretches, played


def _may_play(cue: Cue, step: Step, world: World) -> bool:
    """Whether a cue may be played at a step of this world."""
    return cue.channels is None or world.channel not in step.channels or world.channel in cue.channels


def _said_in(world: World, cue: Cue, step: Step, end: Instant, sayer: _Sayer) -> _Saying | None:
    """What a cue says at a step of a world; nothing where it depends on a channel that is not chosen."""
    channel = world.channel if world.channel in step.channels else None
    if channel is None and not is_for_all_channels(cue, step):
        return None
    if not any(timed(cue, step)):
        return sayer(cue, end, None, None, None)
    profile = world.profile if world.profile is not None and cue.role in world.profile.roles else None
    return sayer(cue, end, world.segment, channel, profile)


def _saying(
    cue: Cue, end: Instant, segment: Segment | None, channel: Channel | None, profile: Profile | None
) -> _Saying | None:
    played = play(cue, segment=segment, channel=channel, profile=profile)
    timing = linked_timing(cue, played.timing)
    if timing is None or played.measure != "max":
        return None
    if played.condition is not None:
        alone = stretches_of(cue, timing.spec, timing.place, (cue, "anchor"), (cue, "done"))
        return _Saying(timing, tuple(alone), is_binding=False)
    return _Saying(timing, tuple(stretches_of(cue, timing.spec, timing.place, timing.anchor, end)), is_binding=True)


def _promised(commitment: Commitment, steps: Sequence[Step]) -> Iterator[Stretch]:
    """What a promise binds: the time between the events of its clock, or from its first link's anchor to its last link's end."""
    clock, spec = commitment.clock, commitment.spec
    if clock is None or spec.measure != "max":
        return
    if commitment.segments is not None and steps[0].segment not in commitment.segments:
        return
    start, stop = _clocked(commitment, clock)
    if start is None or stop is None or not _are_lived((start, stop), commitment.moments, steps):
        return
    for stretch in anchored(clock.spec, start, stop, stop, Tie("anchor", clock.place, commitment, clock.spec, start)):
        yield stretch._replace(most=None) if spec.pauses else stretch


def _clocked(commitment: Commitment, clock: Timing) -> tuple[Event | None, Event | None]:
    """The event that a promise counts from, and the one it counts to."""
    links = () if commitment.each else commitment.links
    start, stop = commitment.start or clock.anchor, commitment.stop
    if start is None and links and links[0].timing is not None:
        start = links[0].timing.anchor
    if stop is None and links:
        stop = links[-1].marks
    return (clock.anchor if clock.form in ("before", "around") else start), stop


def _are_lived(events: Iterable[Event], promised: Iterable[Moment], steps: Sequence[Step]) -> bool:
    lived = {step.moment for step in steps}
    return all(event.moment is None or event.moment in lived for event in events) and lived.issuperset(promised)


def _course(steps: Sequence[Step]) -> tuple[Stretch, ...]:
    """The order of the journey, and of the events that each of its moments declares; these have the event as their anchor."""
    return (*(stretch for step in steps for stretch in _inside(step.moment)), *_followed(steps))


def _inside(moment: Moment) -> Iterator[Stretch]:
    tie = Tie("inside", moment.place.at("id"), moments=(moment,))
    if moment.begins is not moment.ends:
        yield Stretch(moment.begins, moment.ends, 0, None, False, tie)
    for event in moment.events.values():
        if event not in (moment.begins, moment.ends) and _is_declared(event, moment.place):
            yield Stretch(moment.begins, event, 0, None, False, tie._replace(anchor=event))
            yield Stretch(event, moment.ends, 0, None, False, tie._replace(anchor=event))


def _followed(steps: Sequence[Step]) -> Iterator[Stretch]:
    edges = Counter(edge for step in steps for edge in {step.moment.begins, step.moment.ends})
    for before, after in pairwise(step for step in steps if not step.is_sometimes):
        end, beginning = before.moment.ends, after.moment.begins
        if end is not beginning and edges[end] == edges[beginning] == 1:
            yield Stretch(
                end, beginning, 0, None, False, Tie("follows", after.place, moments=(before.moment, after.moment))
            )


def _is_declared(event: Event, moment: Place) -> bool:
    """Whether the moment itself names the event, rather than a cue or a handoff that marks it."""
    return event.place.tree is moment.tree and event.place.path[: len(moment.path)] == moment.path
