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


class _Span(NamedTuple):
    """From which event to which, in whose journey."""

    start: Event
    stop: Event
    segment: Segment


class Ways(NamedTuple):
    """The routes that must all be fast enough, and what else marks an event on them, to which nothing leads from the start: no proof
    holds for whom it is done by these. `is_cut`: there are more routes than are followed.
    """

    routes: tuple[Route, ...]
    left_out: tuple[Link, ...] = ()
    is_cut: bool = False


class Routes:
    """Finds the routes of the promises of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def of(self, commitment: Commitment, segment: Segment) -> Ways:
        """The ways for a segment; no routes where nobody plays the promise there."""
        played = tuple(link for link in commitment.links if is_played(link, segment))
        if commitment.spec.kept_by is not None and not commitment.each:
            return Ways((Route(played),) if played else ())
        left: dict[Link, None] = {}
        if commitment.each:
            found = [self._to(commitment, link, segment, left) for link in played]
        else:
            found = [self._found(commitment, segment, left)]
        routes = tuple(route for one in found for route in one[:MOST_ROUTES])
        followed = {link for route in routes for link in route.links}
        is_cut = any(len(one) > MOST_ROUTES for one in found)
        return Ways(routes, tuple(link for link in left if link not in followed), is_cut)

    def _found(self, commitment: Commitment, segment: Segment, left: dict[Link, None]) -> tuple[Route, ...]:
        start = commitment.start or (commitment.moments[0].begins if commitment.moments else None)
        if start is None or commitment.stop is None:
            return ()
        return tuple(islice(self._between(_Span(start, commitment.stop, segment), (), left), MOST_ROUTES + 1))

    def _to(self, commitment: Commitment, link: Link, segment: Segment, left: dict[Link, None]) -> tuple[Route, ...]:
        """The ways to a link that keeps the promise on its own, where its clock does not start with the promise's."""
        anchor = anchor_of(link, segment)
        if commitment.start is None or anchor is None or anchor is commitment.start:
            return (Route((link,)),)
        ways = islice(self._between(_Span(commitment.start, anchor, segment), (link,), left), MOST_ROUTES + 1)
        return tuple(ways) or (Route((link,)),)

    def _between(self, span: "_Span", after: tuple[Link, ...], left: dict[Link, None]) -> Iterator[Route]:
        """Every way from a start to a stop, `after` being what follows; ways that come back to a link are none. Takes down in `left` what
        marks the stop as well, where others lead there and no way to this one was found.
        """
        if span.stop is span.start:
            yield Route(after)
            return
        segment = span.segment
        markers = [link for link in self._markers.get(span.stop, ()) if is_played(link, segment) and link not in after]
        unreached = []
        for link in markers:
            anchor, is_reached = anchor_of(link, segment), False
            if anchor is not None:
                for route in self._between(span._replace(stop=anchor), (link, *after), left):
                    is_reached = True
                    yield route
            if not is_reached:
                unreached.append(link)
        if len(unreached) < len(markers):
            left.update(dict.fromkeys(unreached))
        if not markers and (gap := _gap_before(span.stop, segment)):
            before, _ = gap
            for route in self._between(span._replace(stop=before.ends), after, left):
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
        return any(step.segment is segment for step in link.steps)
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
