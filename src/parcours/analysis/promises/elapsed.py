"""How much elapsed time a bound may take at most, over all starts of the year."""

from parcours.analysis.promises.bounds import Ambiguous, Clocks
from parcours.analysis.promises.judging import year_of
from parcours.link.project import Cue, Project, Timing
from parcours.timing.timetables import horizon_of, spread


def longest_elapsed(project: Project, timing: Timing, cue: Cue) -> int | None:
    """Elapsed seconds of the longest course of a cue; None where nothing bounds it or its calendar is not known."""
    clocks = Clocks(project.house)
    calendar = timing.calendar or cue.role.calendar or project.house.calendar
    bounds = clocks.bounds(timing, calendar)
    if isinstance(bounds, Ambiguous) or bounds.most is None:
        return None
    return spread(bounds.most, horizon_of(year_of(project), clocks.zone_of(calendar)))[1]
