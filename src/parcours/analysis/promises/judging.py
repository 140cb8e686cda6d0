"""Every promise of a project, judged. The public verb is `verdicts`. Source: design, "Can we keep this promise?"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from parcours.analysis.promises.bounds import Ambiguous, Bounds, Clocks
from parcours.analysis.promises.legs import TimedLink, timed
from parcours.analysis.promises.routes import Route, Routes
from parcours.analysis.promises.verdicts import Keepable, Leg, Outcome, Sense, Verdict, Worst
from parcours.link.project import Calendar, Commitment, Project, Segment, Timing
from parcours.timing.calendars import NoSuchCalendar, WorkingCalendar
from parcours.timing.clock import FULL_DAY
from parcours.timing.delays import Delay, EarliestOf, InTurn, LatestOf, OuvrableDays, WorkingDays, WorkingTime
from parcours.timing.due import lead
from parcours.timing.timetables import Comparison, compare, horizon_of, on_the_minute, timetable
from parcours.timing.zones import END

REFERENCE_YEAR = 2026
"""The year whose starts are tried when a house is judged for no day in particular."""

_KNOWN: WeakKeyDictionary[Project, Mapping[Commitment, tuple[Verdict, ...]]] = WeakKeyDictionary()
_ON_A_CALENDAR = (WorkingTime, WorkingDays, OuvrableDays)


def verdicts(project: Project) -> tuple[Verdict, ...]:
    """What becomes of every promise for every segment it is made to, by id of the promise, then of the segment.

    All starts of the year of `project.today` are tried.
    """
    return tuple(verdict for found in _by_commitment(project).values() for verdict in found)


def verdicts_on(project: Project, commitment: Commitment) -> tuple[Verdict, ...]:
    """What becomes of one promise, for every segment it is made to."""
    return _by_commitment(project)[commitment]


def _by_commitment(project: Project) -> Mapping[Commitment, tuple[Verdict, ...]]:
    """All verdicts; a project is judged once."""
    found = _KNOWN.get(project)
    if found is None:
        judge = _Judge(project)
        found = _KNOWN[project] = {one: tuple(judge.judge(one)) for one in project.commitments}
    return found


def year_of(project: Project) -> int:
    """The year whose starts are tried."""
    return project.today.year if project.today is not None else REFERENCE_YEAR


class _Case(NamedTuple):
    """One thing to prove: along these links, what is done is never later (`NOT_BEFORE`: never earlier) than what is due."""

    sense: Sense
    links: tuple[TimedLink, ...]
    done: tuple[Delay, ...]
    due: tuple[Delay, ...]


class _Terms(NamedTuple):
    """What a promise is judged on: its clock, the calendar in force, the instants at which the clock may start.

    `during`: the calendar to whose hours it is limited, if any.
    """

    clock: Timing
    calendar: Calendar | None
    zone: str
    horizon: tuple[int, int]
    during: WorkingCalendar | None


class _Judge:
    """Judges the promises of a project, each distinct comparison once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._clocks = Clocks(project.house)
        self._routes = Routes(project)
        self._year = year_of(project)
        self._compared: dict[object, Comparison | None] = {}
        self._kept: dict[object, Keepable | None] = {}

    def judge(self, commitment: Commitment) -> Iterator[Verdict]:
        """The verdicts on a promise, for each segment it is made to."""
        for segment in self._project.promised_to(commitment):
            yield self._verdict(commitment, segment)

    def _verdict(self, commitment: Commitment, segment: Segment) -> Verdict:
        if commitment.spec.clock is None:
            return Verdict(commitment, segment, Outcome.UNCLOCKED)
        if commitment.clock is None or not _is_whole(commitment):
            return Verdict(commitment, segment, Outcome.UNJUDGED)
        terms = self._terms(commitment, commitment.clock)
        if isinstance(terms, Ambiguous):
            return Verdict(commitment, segment, Outcome.UNJUDGED, ambiguous=terms)
        ways = self._routes.of(commitment, segment)
        if not ways.routes:
            return Verdict(commitment, segment, Outcome.UNPLAYED)
        gravest = min((self._along(route, commitment, segment, terms) for route in ways.routes), key=_gravity)
        if not ways.left_out and not ways.is_cut:
            return gravest
        return gravest._replace(left_out=ways.left_out, is_cut=ways.is_cut)

    def _terms(self, commitment: Commitment, clock: Timing) -> _Terms | Ambiguous:
        calendar = clock.calendar or commitment.during or self._project.house.calendar
        during = None if commitment.during is None else self._clocks.worked_out(commitment.during)
        if isinstance(during, NoSuchCalendar):
            return Ambiguous(commitment.during, during)
        zone = self._clocks.zone_of(calendar)
        return _Terms(clock, calendar, zone, horizon_of(self._year, zone), during)

    def _along(self, route: Route, commitment: Commitment, segment: Segment, terms: _Terms) -> Verdict:
        """The verdict on one route."""
        if route.gap is not None:
            return Verdict(commitment, segment, Outcome.UNBOUNDED, open_end=route.gap)
        promised = self._clocks.bounds(terms.clock, terms.calendar)
        links = [timed(link, commitment, segment, self._clocks) for link in route.links]
        ambiguous = next((one for one in (promised, *links) if isinstance(one, Ambiguous)), None)
        if ambiguous is not None or isinstance(promised, Ambiguous):
            return Verdict(commitment, segment, Outcome.UNJUDGED, ambiguous=ambiguous)
        chain = tuple(link for link in links if isinstance(link, TimedLink))
        found = []
        for sense, due in _to_prove(terms.clock, promised):
            done = _chain(chain, terms.clock, sense)
            if isinstance(done, TimedLink):
                return Verdict(commitment, segment, Outcome.UNBOUNDED, sense, open_end=done.link)
            found.append(self._proved(_Case(sense, chain, done, due), terms, commitment, segment))
        return min(found, key=_gravity, default=Verdict(commitment, segment, Outcome.UNCLOCKED))

    def _proved(self, case: _Case, terms: _Terms, commitment: Commitment, segment: Segment) -> Verdict:
        compared = self._comparison(case, terms)
        if compared is None:
            return Verdict(commitment, segment, Outcome.UNJUDGED)
        worst, legs = _worst(case, compared, terms.horizon), tuple(_legs(case, compared.worst_start))
        if worst.done >= END - FULL_DAY:
            longest = max(legs, key=lambda leg: leg.seconds)
            return Verdict(commitment, segment, Outcome.UNBOUNDED, case.sense, open_end=longest.link)
        if worst.margin >= 0:
            return Verdict(commitment, segment, Outcome.KEPT, case.sense, legs, worst, zone=terms.zone)
        instead = self._instead(case, terms)
        return Verdict(commitment, segment, Outcome.BREAKABLE, case.sense, legs, worst, instead, zone=terms.zone)

    def _comparison(self, case: _Case, terms: _Terms) -> Comparison | None:
        during = None if case.sense is Sense.AHEAD else terms.during
        early = case.sense is Sense.NOT_BEFORE
        key = (early, case.done, case.due, terms.horizon, during)
        if key not in self._compared:
            done, due = timetable(case.done, terms.horizon), timetable(case.due, terms.horizon)
            self._compared[key] = compare(due, done, during) if early else compare(done, due, during)
        return self._compared[key]

    def _instead(self, case: _Case, terms: _Terms) -> Keepable | None:
        from parcours.analysis.promises.keepable import Wanted, keepable  # most promises hold

        key = (terms.clock, case.sense, case.done)
        if key not in self._kept:
            wanted = Wanted(terms.clock, case.sense, self._clocks, terms.calendar, terms.during)
            self._kept[key] = keepable(wanted, timetable(case.done, terms.horizon))
        return self._kept[key]


def _worst(case: _Case, compared: Comparison, horizon: tuple[int, int]) -> Worst:
    """The worst start, in the words of the promise: for a minimum, what is done too early was compared the other way round."""
    done, due = timetable(case.done, horizon), timetable(case.due, horizon)
    later, sooner = (due, done) if case.sense is Sense.NOT_BEFORE else (done, due)
    start = compared.worst_start
    shown = on_the_minute(start, later, sooner)
    return Worst(
        start,
        done.at(start),
        due.at(start),
        -compared.excess,
        compared.failing,
        compared.total,
        compared.visited,
        (shown, done.at(shown)),
    )


def _is_whole(commitment: Commitment) -> bool:
    """Whether all that keeps a promise, and the events of its clock, could be found."""
    spec = commitment.spec
    written = (*spec.kept_by.in_turn, *spec.kept_by.each) if spec.kept_by else ()
    clock = spec.clock
    named = clock is not None and bool(clock.from_) <= (commitment.start is not None)
    return len(commitment.links) == len(written) and named


_GRAVITY = (Outcome.UNJUDGED, Outcome.UNBOUNDED, Outcome.UNPLAYED, Outcome.BREAKABLE, Outcome.KEPT, Outcome.UNCLOCKED)


def _gravity(verdict: Verdict) -> tuple[int, int]:
    """What matters first: what cannot be proved, then the smallest margin."""
    return _GRAVITY.index(verdict.outcome), verdict.worst.margin if verdict.worst is not None else 0


def _to_prove(clock: Timing, promised: Bounds) -> Iterator[tuple[Sense, tuple[Delay, ...]]]:
    """What the clock of a promise asks for: at most, at least, or both."""
    spec, form = clock.spec, clock.form
    latest = {"before": Sense.AHEAD, "every": Sense.CADENCE}.get(form, Sense.WITHIN)
    if promised.most is not None:
        yield latest, promised.most
    is_least_meant = (
        spec.not_before or spec.between or form in ("minimum", "around") or (form == "before" and spec.at_most)
    )
    if promised.least is not None and is_least_meant:
        yield Sense.NOT_BEFORE, promised.least


def _chain(links: Sequence[TimedLink], clock: Timing, sense: Sense) -> tuple[Delay, ...] | TimedLink:
    """The delays of a chain at its longest (for a minimum, at its shortest), or the link that nothing bounds."""
    done: tuple[Delay, ...] = ()
    for link in links:
        bound = link.bounds.least if sense is Sense.NOT_BEFORE else link.bounds.most
        if bound is None or (sense is Sense.CADENCE and any(timing.spec.every is None for timing in link.timings)):
            return link
        counts_back = any(timing.spec.before is not None for timing in link.timings)
        if counts_back or (sense is Sense.AHEAD and link is links[0]):
            if any(timing.anchor is not clock.anchor for timing in link.timings):
                return link
            done = ()
        done += bound
    return done


def _counts_on_hours(delay: Delay) -> bool:
    inner = delay.delays if isinstance(delay, (LatestOf, EarliestOf, InTurn)) else (delay,)
    return any(isinstance(one, _ON_A_CALENDAR) for one in inner)


def _legs(case: _Case, start: int) -> Iterator[Leg]:
    """The links with what each takes from the worst start on."""
    now = start
    for link in case.links:
        bound = (link.bounds.least if case.sense is Sense.NOT_BEFORE else link.bounds.most) or ()
        after = now
        for delay in bound:
            after = lead(delay, after)
        timing = link.timings[0]
        calendar = timing.calendar or link.calendar if any(_counts_on_hours(d) for d in bound) else None
        contingent = any(one.spec.held_by in ("customer", "partner") for one in link.timings)
        yield Leg(link.link, link.place, timing.spec, calendar, after - now, contingent, link.is_paused)
        now = after
