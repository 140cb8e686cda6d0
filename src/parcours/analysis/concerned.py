"""Whom a finding is for: the roles and moments that the things it speaks of belong to. Part of floor 5."""

from collections.abc import Iterator
from typing import TypeAlias

from parcours.analysis.registry import Finding
from parcours.link.project import Commitment, Cue, Feedback, Handoff, Link, Metric, Moment, Profile, Role

About: TypeAlias = Role | Moment
"""What a workshop is about."""


def concerned(finding: Finding) -> frozenset[About]:
    """The roles and moments at which a finding can be closed."""
    return frozenset(about for thing in finding.things for about in belongs_to(thing))


def belongs_to(thing: object) -> Iterator[About]:
    """The roles and moments of one thing of a project; none for what is of the whole house or of a segment."""
    match thing:
        case Role() | Moment():
            yield thing
        case Cue() | Handoff():
            yield from _held(thing)
        case Commitment():
            yield from _bound(thing)
        case Profile():
            yield from thing.roles
        case Feedback():
            yield from (one for one in (thing.raised_by, thing.moment) if one is not None)
        case Metric():
            yield from (one for one in (thing.role, thing.moment) if one is not None)
        case _:
            return


def _held(link: Link) -> tuple[About, ...]:
    return (link.role, link.moment) if isinstance(link, Cue) else (link.giver, link.receiver, *link.moments)


def _bound(commitment: Commitment) -> Iterator[About]:
    """Who promises, where, and who keeps it."""
    leads = (moment.lead for moment in commitment.moments)
    yield from (one for one in (commitment.remedy, *commitment.moments, *leads) if one is not None)
    for link in commitment.links:
        yield from _held(link)
