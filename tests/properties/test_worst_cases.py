"""Calendars, delays, timetables and comparisons against the slow way, around the days on which time is odd."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_time import DAY, HOUR, QUARTER, is_open, led, reading, steady, work

from parcours.timing.calendars import Hours, WorkingCalendar, work_out
from parcours.timing.delays import (
    CivilDays,
    Delay,
    EarliestOf,
    Edge,
    Elapsed,
    LatestOf,
    Months,
    NextClock,
    NextWindow,
    OuvrableDays,
    WorkingDays,
    WorkingTime,
)
from parcours.timing.due import lead
from parcours.timing.timetables import (
    Timetable,
    compare,
    earliest,
    latest,
    spread,
    tightest,
    timetable,
)
from parcours.timing.zones import zone_of

ZONES = (
    "Europe/Paris",
    "Europe/London",
    "UTC",
    "America/New_York",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
)
ODD_DAYS = (
    date(2018, 11, 4),  # in Brazil the clocks jumped from 00:00 to 01:00
    date(2018, 2, 17),  # and fell back from 24:00 to 23:00
    date(2021, 12, 26),  # both days of Christmas on a weekend
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 10, 25),
    date(2026, 11, 1),
    date(2026, 12, 31),
    date(2028, 2, 29),
    date(2026, 6, 10),
)
SPREAD = 3 * DAY

instants = st.builds(
    lambda day, offset: (day - date(1970, 1, 1)).days * DAY + offset,
    st.sampled_from(ODD_DAYS),
    st.integers(-SPREAD, SPREAD)
    | st.integers(-SPREAD // QUARTER, SPREAD // QUARTER).map(lambda number: number * QUARTER),
)
clocks = st.integers(0, 96).map(lambda number: number * QUARTER)
weekdays = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
spans = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 60)).map(lambda one: (one[0] * QUARTER, sum(one) * QUARTER)),
    min_size=1,
    max_size=3,
).map(tuple)
closures = st.frozensets(
    st.builds(lambda day, off: day + timedelta(days=off), st.sampled_from(ODD_DAYS), st.integers(-3, 3)), max_size=6
)
codes = st.sampled_from((None, "FR", "GB-ENG", "US", "AU-NSW"))


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    found = work_out(Hours(draw(weekdays), draw(spans), draw(codes), draw(closures), draw(st.sampled_from(ZONES))))
    assert isinstance(found, WorkingCalendar)
    return found


zones, days, edges = st.sampled_from(ZONES), st.integers(-3, 3), st.sampled_from(Edge)
seconds = st.integers(-20 * HOUR, 20 * HOUR)
SIMPLE: tuple[st.SearchStrategy[Delay], ...] = (
    st.builds(Elapsed, seconds),
    st.builds(CivilDays, days, st.none() | clocks, zones),
    st.builds(Months, days, zones),
    st.builds(WorkingTime, seconds, calendars()),
    st.builds(WorkingDays, days, calendars(), st.none() | clocks, edges),
    st.builds(OuvrableDays, days, calendars(), st.none() | clocks, edges),
    st.builds(NextClock, clocks, weekdays, st.none(), zones),
    st.builds(NextWindow, clocks, clocks, edges, weekdays, st.none(), zones),
    calendars().map(lambda one: NextClock(6 * HOUR, calendar=one)),
    calendars().map(lambda one: NextWindow(17 * HOUR, 19 * HOUR, calendar=one)),
)
several = st.lists(st.one_of(SIMPLE), min_size=2, max_size=3).map(tuple)
DELAYS = (*SIMPLE, st.builds(LatestOf, several), st.builds(EarliestOf, several))
FEW = max(settings.default.max_examples // 4, 1)
"""Of each kind: of all together, some would not come up."""


def delays() -> st.SearchStrategy[Delay]:
    return st.one_of(DELAYS)


@given(st.sampled_from(ZONES), instants)
def test_clocks_show_what_they_show(zone: str, instant: int) -> None:
    found = zone_of(zone)
    assert found.wall_at(instant) == steady(zone, instant)
    first = found.instant(reading(zone, instant))
    assert steady(zone, first) >= reading(zone, instant) > steady(zone, first - 1)


@given(calendars(), st.lists(instants, min_size=1, max_size=12), st.integers(-20 * HOUR, 20 * HOUR))
def test_opening_time_is_that_of_the_clock_on_the_wall(one: WorkingCalendar, starts: list[int], seconds: int) -> None:
    for start in starts:
        assert one.is_open(start) == is_open(one.hours, start)
        assert one.opens(start) == work(one.hours, start, 1) - 1
        end = one.add_working(start, seconds)
        assert end == work(one.hours, start, seconds)
        assert one.working_between(start, end) == seconds


@pytest.mark.parametrize("kind", DELAYS, ids=range(len(DELAYS)))
@given(data=st.data(), starts=st.lists(instants, min_size=1, max_size=6))
@settings(max_examples=FEW)
def test_a_delay_leads_where_its_description_says(
    kind: st.SearchStrategy[Delay], data: st.DataObject, starts: list[int]
) -> None:
    delay = data.draw(kind)
    for start in starts:
        assert lead(delay, start) == led(delay, start)


@given(st.lists(delays(), max_size=4), instants, st.lists(st.integers(0, 5 * DAY), min_size=4, max_size=12))
def test_a_chain_is_its_links_one_after_the_other(chain: list[Delay], begin: int, offsets: list[int]) -> None:
    found = timetable(chain, (begin, begin + 5 * DAY + 1))
    reached = []
    for offset in sorted(offsets):
        stepwise = begin + offset
        for delay in chain:
            stepwise = lead(delay, stepwise)
        assert found.at(begin + offset) == stepwise
        reached.append(stepwise)
    assert reached == sorted(reached)
    assert all(slope in (0, 1) for slope in found.pieces.slopes)


@given(delays(), delays(), st.none() | calendars(), instants, st.integers(1, 5 * HOUR))
def test_every_second_is_compared(
    done: Delay, due: Delay, during: WorkingCalendar | None, begin: int, length: int
) -> None:
    horizon = (begin, begin + length)
    first, second = timetable([done], horizon), timetable([due], horizon)
    starts = [start for start in range(*horizon) if during is None or during.is_open(start)]
    lateness = [first.at(start) - second.at(start) for start in starts]
    found = compare(first, second, during)
    if not starts:
        assert found is None
        return
    assert found is not None
    assert (found.excess, found.total) == (max(lateness), len(starts))
    waits = [(late, first.at(start) - start) for late, start in zip(lateness, starts, strict=True)]
    assert found.worst_start == starts[waits.index(max(waits))]
    assert (found.worst_done, found.worst_due) == (first.at(found.worst_start), second.at(found.worst_start))
    assert found.failing == sum(late > 0 for late in lateness)
    later, sooner = latest((first, second)), earliest((first, second))
    assert [(later.at(start), sooner.at(start)) for start in starts] == [
        (max(pair), min(pair)) for pair in ((first.at(start), second.at(start)) for start in starts)
    ]


@given(st.lists(delays(), max_size=3), instants, st.integers(1, 5 * HOUR))
def test_the_shortest_and_the_longest_are_reached(chain: list[Delay], begin: int, length: int) -> None:
    found = timetable(chain, (begin, begin + length))
    elapsed = [found.at(start) - start for start in range(begin, begin + length)]
    assert spread(chain, (begin, begin + length)) == (min(elapsed), max(elapsed))


@given(st.lists(delays(), min_size=1, max_size=3), calendars(), instants)
def test_the_tightest_promise_is_kept_and_no_tighter_one_is(
    chain: list[Delay], one: WorkingCalendar, begin: int
) -> None:
    horizon = (begin, begin + 2 * DAY)
    done = timetable(chain, horizon)

    def due(hours: int) -> Timetable:
        return timetable([WorkingTime(hours * HOUR, one)], horizon)

    found = tightest(done, due, 0, 200)
    if found is None:
        assert any(done.at(start) > due(200).at(start) for start in range(*horizon))
        return
    kept, missed = due(found), due(found - 1)
    assert all(done.at(start) <= kept.at(start) for start in range(*horizon, 60))
    assert found == 0 or any(done.at(start) > missed.at(start) for start in range(*horizon))
