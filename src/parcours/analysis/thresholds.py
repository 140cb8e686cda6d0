"""The thresholds of the rules: what the house says, or what is usual."""

from parcours.link.project import Project

SIMILARITY = 8_000
"""Hundredths of a percent: from here on, two segments are treated alike."""
FEWEST_MOMENTS = 3
MOST_MOMENTS = 10


def similarity(project: Project) -> int:
    """The share of identical cues, in hundredths of a percent, from which two segments are treated alike."""
    written = project.house.spec.rules.similarity
    return SIMILARITY if written is None else written


def fewest_moments(project: Project) -> int:
    """How many moments a journey has at least."""
    return project.house.spec.rules.fewest_moments or FEWEST_MOMENTS


def most_moments(project: Project) -> int:
    """How many moments a journey has at most."""
    return project.house.spec.rules.most_moments or MOST_MOMENTS
