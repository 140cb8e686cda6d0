"""Which cues and handoffs keep a promise, segment by segment. Source: design, "Can we keep this promise?", question 2.

Either the promise says so (`kept_by`), or the links are looked for: what marks the event that stops the clock, what marks
the event that it counts from, and so on back to the start.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from parcours.link.project import Commitment, Cue, Event, Link, Moment, Project, Segment
from parcours.link.variants import timing_for

MOST_ROUTES = 64
"""Markers of markers multiply: more ways than this from a start to a stop are not followed."""


class Route(NamedTuple):
    """Links, one after the other, from the start of a clock to its stop. `gap`: two consecutive moments between which no
    link passes, so that nothing says how long the customer waits there.
    """

    links: tuple[Link, ...]
    gap: tuple[Moment, Moment] | None = None


class Routes:
    """Finds the routes of the promises of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def of(self, commitment: Commitment, segment: Segment) -> tuple[Route, ...]:
        """The routes that must all be fast enough; none where nobody plays the promise for this segment."""
        played = tuple(link for link in commitment.links if is_played(link, segment))
        if commitment.spec.kept_by is None:
            return self._found(commitment, segment)
        if commitment.each:
            return tuple(route for link in played for route in self._to(commitment, link, segment))
        return (Route(played),) if played else ()

    def _found(self, commitment: Commitment, segment: Segment) -> tuple[Route, ...]:
        start = commitment.start or (commitment.moments[0].begins if commitment.moments else None)
        if start is None or commitment.stop is None:
            return ()
        return tuple(islice(self._between(start, commitment.stop, segment, ()), MOST_ROUTES))

    def _to(self, commitment: Commitment, link: Link, segment: Segment) -> tuple[Route, ...]:
        """The ways to a link that keeps the promise on its own, where its clock does not start with the promise's."""
        anchor = anchor_of(link, segment)
        if commitment.start is None or anchor is None or anchor is commitment.start:
            return (Route((link,)),)
        ways = islice(self._between(commitment.start, anchor, segment, (link,)), MOST_ROUTES)
        return tuple(ways) or (Route((link,)),)

    def _between(self, start: Event, stop: Event, segment: Segment, after: tuple[Link, ...]) -> Iterator[Route]:
        """Every way from a start to a stop, `after` being what follows; ways that come back to a link are left out."""
        if stop is start:
            yield Route(after)
            return
        markers = [link for link in self._markers.get(stop, ()) if is_played(link, segment) and link not in after]
        for link in markers:
            anchor = anchor_of(link, segment)
            if anchor is not None:
                yield from self._between(start, anchor, segment, (link, *after))
        if not markers and (gap := _gap_before(stop, segment)):
            before, _ = gap
            for route in self._between(start, before.ends, segment, after):
                yield Route(route.links, route.gap or gap)

    @cached_property
    def _markers(self) -> Mapping[Event, tuple[Link, ...]]:
        """What is done when an event takes place: the links that mark it; a handoff opens the moment it leads to."""
        found: dict[Event, tuple[Link, ...]] = {}
        links: tuple[Link, ...] = (*self._project.cues, *self._project.handoffs)
        for link in links:
            if link.marks is not None:
                found[link.marks] = (*found.get(link.marks, ()), link)
        for handoff in self._project.handoffs:
            opened = handoff.moments[-1].begins
            if len(handoff.moments) > 1 and opened.implicit:
                found[opened] = tuple(dict.fromkeys((*found.get(opened, ()), handoff)))
        return found


def is_played(link: Link, segment: Segment) -> bool:
    """Whether a cue or a handoff is at work in a segment's journey."""
    if isinstance(link, Cue):
        return any(cell.step.segment is segment for cell in link.cells)
    return any(passage.segment is segment for passage in link.passages)


def anchor_of(link: Link, segment: Segment) -> Event | None:
    """The event that a link counts from when it is played for a segment."""
    timing = timing_for(link, segment) if isinstance(link, Cue) else link.timing
    return timing.anchor if timing is not None else None


def _gap_before(event: Event, segment: Segment) -> tuple[Moment, Moment] | None:
    """The moment before the one that an event opens, where that event opens a moment of the journey, and that one."""
    for before, after in zip(segment.steps, segment.steps[1:], strict=False):
        if after.moment.begins is event:
            return before.moment, after.moment
    return None
