"""How much elapsed time a bound may take at most, over all starts of the year."""

from parcours.analysis.promises.bounds import Ambiguous, Clocks
from parcours.analysis.promises.judging import year_of
from parcours.link.project import Cue, Project, Timing
from parcours.timing.delays import Delay
from parcours.timing.timetables import horizon_of, spread


class Courses:
    """The longest courses of cues on the calendars of a house; what is counted alike is worked out once."""

    def __init__(self, project: Project) -> None:
        self._house = project.house
        self._year = year_of(project)
        self._clocks = Clocks(project.house)
        self._known: dict[tuple[str, tuple[Delay, ...]], int] = {}

    def longest(self, cue: Cue, timing: Timing) -> int | None:
        """Elapsed seconds of the longest course of a cue that is timed so; None where nothing bounds it or its calendar is
        not known.
        """
        calendar = timing.calendar or cue.role.calendar or self._house.calendar
        bounds = self._clocks.bounds(timing, calendar)
        if isinstance(bounds, Ambiguous) or bounds.most is None:
            return None
        course = (self._clocks.zone_of(calendar), bounds.most)
        if course not in self._known:
            self._known[course] = spread(bounds.most, horizon_of(self._year, course[0]))[1]
        return self._known[course]
