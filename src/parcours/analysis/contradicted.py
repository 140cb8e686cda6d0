"""Timings that cannot be kept together, each contradiction told once for all worlds in which it is met. Behind TIM204."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parcours.analysis.networks import contradictions
from parcours.analysis.registry import Finding, quoted
from parcours.analysis.saying import say_circle, say_figure, say_shortfall
from parcours.analysis.schedule import schedules
from parcours.analysis.stretches import Tie
from parcours.analysis.worlds import World
from parcours.diagnostics import Words
from parcours.link.project import Cue, Project
from parcours.timing.network import Bound, Contradiction


class _Circle(NamedTuple):
    """A contradiction, and the worlds in which it is met."""

    contradiction: Contradiction[Tie]
    worlds: list[World]


def contradicted(project: Project, cues: Iterable[Cue]) -> Iterator[Finding]:
    """What contradicts itself in the schedules of a house, as far as these cues tie them."""
    circles: dict[frozenset[tuple[object, ...]], _Circle] = {}
    for schedule in schedules(project, cues):
        for contradiction in contradictions(schedule.stretches):
            key = frozenset(_same(bound) for bound in contradiction.circle)
            circles.setdefault(key, _Circle(contradiction, [])).worlds.append(schedule.world)
    for contradiction, worlds in circles.values():
        yield _contradicted(contradiction, worlds)


def _same(bound: Bound[Tie]) -> tuple[object, ...]:
    """What tells a bound from others, whatever the segment: steps of two journeys in one order are the same."""
    tie = bound.constraint.key
    return tie.says, tie.bearer, tie.anchor, tie.moments, bound.is_most, bound.figure


def _contradicted(contradiction: Contradiction[Tie], worlds: list[World]) -> Finding:
    bounds = contradiction.circle
    first = next(bound for bound in bounds if bound.constraint.key.bearer is not None)
    ties = {
        bound.constraint.key.place: bound
        for bound in bounds
        if bound.constraint.key.place != first.constraint.key.place
    }
    things = [bound.constraint.key.bearer for bound in bounds]
    moments = [moment for bound in bounds for moment in bound.constraint.key.moments]
    return Finding(
        first.constraint.key.place,
        labels=[(place, say_figure(bound)) for place, bound in ties.items()],
        about=(*(thing for thing in things if thing is not None), *moments),
        segments=tuple(dict.fromkeys(world.segment for world in worlds)),
        where=_where(worlds),
        circle=say_circle(contradiction),
        shortfall=say_shortfall(contradiction),
    )


def _where(worlds: list[World]) -> Words:
    """The channels and profiles to which a contradiction is confined; nothing where it is met whatever they are."""
    if any(world.channel is None and world.profile is None for world in worlds):
        return Words("", "")
    channels = quoted(dict.fromkeys(world.channel.id for world in worlds if world.channel is not None))
    profiles = quoted(dict.fromkeys(world.profile.id for world in worlds if world.profile is not None))
    named = [names for names in (channels, profiles) if names.en]
    return Words(
        f" ({'; '.join(names.en for names in named)})",
        f" ({' ; '.join(names.fr for names in named)})",
    )
