"""How many of the customers a segment is, as plans count it. Part of floor 6's plan."""

from collections.abc import Mapping

from parcours.link.project import Project, Segment

WHOLE = 10_000
"""All customers, in hundredths of a percent."""


def counted_shares(project: Project) -> Mapping[Segment, int]:
    """The share of every segment; those that record none divide evenly what the others leave."""
    known = {segment: share for segment in project.segments if (share := segment.spec.share) is not None}
    unknown = len(project.segments) - len(known)
    rest = max(0, WHOLE - sum(known.values())) // unknown if unknown else 0
    return {segment: known.get(segment, rest) for segment in project.segments}
