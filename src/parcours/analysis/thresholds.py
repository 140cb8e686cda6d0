"""The thresholds of the rules: what the house says, or what is usual."""

from parcours.link.project import Project
from parcours.timing.units import Duration, Unit

SIMILARITY = 8_000
"""Hundredths of a percent: from here on, two segments are treated alike."""
FEWEST_MOMENTS = 3
MOST_MOMENTS = 10
WAIT = Duration(7, Unit.DAY)
SILENCE = Duration(3, Unit.MONTH)
ALERT = Duration(1, Unit.WORKING_DAY)
"""An alert that takes longer reaches a customer who has given up."""
CUES_PER_CARD = 7
WORDS_PER_CARD = 90
READING_AGE = Duration(9, Unit.MONTH)
"""Long enough for a half-yearly survey and the time it takes to read it."""
REVIEW = Duration(12, Unit.MONTH)


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


def wait(project: Project) -> Duration:
    """How long a customer may wait in a transaction without news."""
    return project.house.spec.rules.wait or WAIT


def silence(project: Project) -> Duration:
    """How long a customer may hear nothing in a relation."""
    return project.house.spec.rules.silence or SILENCE


def alert(project: Project) -> Duration:
    """How long it may take to reach the one whom a role alerts."""
    return project.house.spec.rules.alert or ALERT


def cues_per_card(project: Project) -> int:
    """How many cues a card has at most."""
    return project.house.spec.rules.cues_per_card or CUES_PER_CARD


def words_per_card(project: Project) -> int:
    """How many words a card has at most."""
    return project.house.spec.rules.words_per_card or WORDS_PER_CARD


def reading_age(project: Project) -> Duration:
    """How old the latest reading of a metric may be."""
    return project.house.spec.rules.reading_age or READING_AGE


def review(project: Project) -> Duration:
    """How long a part may go without being looked at again."""
    return project.house.spec.rules.review or REVIEW
