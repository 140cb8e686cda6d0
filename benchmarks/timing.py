"""What it costs to know the worst start of a year, against trying every minute of it, in the same run.

`python benchmarks/timing.py [--repeat 9]`, with `parcours` importable. CPU time, the least of the runs. Every run asks for
another amount of working time, so that no timetable is kept from the run before; calendars are kept, as they are within one run
of parcours, and what a year of them costs is told apart. Always exits with 0: this is a measurement, not a test.
"""

import argparse
import platform
import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate

from parcours.timing.calendars import Hours, WorkingCalendar, work_out
from parcours.timing.delays import Delay, Elapsed, NextWindow, WorkingDays, WorkingTime
from parcours.timing.timetables import Comparison, compare, horizon_of, tightest, timetable

HOUR, HALF, DAY = 3600, 1800, 86_400
WEEK = (0, 1, 2, 3, 4)
YEAR = horizon_of(2026, "Europe/Paris")
REACH = 60 * DAY
"""How far beyond the year the tables of minutes go."""

Links = tuple[tuple[WorkingCalendar, int], ...]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the search for the worst start of a year.")
    parser.add_argument("--repeat", type=int, default=9, help="runs of each; the least CPU time counts")
    repeat = parser.parse_args().repeat
    print(f"python {platform.python_version()}, {platform.platform()}", end="\n\n")
    print(f"{'a year of starts':<44}{'pieces':>8}{'visited':>9}{'ms':>9}{'every minute':>14}{'ratio':>9}")
    for name, links in _chains().items():
        _tell_search(name, links, repeat)
    _tell("elapsed links only", repeat, lambda turn: _search([Elapsed(HOUR + turn), Elapsed(60)]))
    _tell("working days, a window, hours of two calendars", repeat, lambda turn: _search(_mixed(turn)))
    print()
    print(f"{'calendar, a year and its holidays':<44}{_least(repeat, _fresh_year):>26.2f}")
    print(f"{'tightest promise in hours, five calendars':<44}{_least(repeat, _tightest):>26.2f}")


def _chains() -> dict[str, Links]:
    one = _office(0)
    five = tuple(_office(number) for number in range(5))
    amounts = (3 * HOUR, 5 * HOUR, HALF, 4 * HOUR, 2 * HOUR)
    return {
        "five links, one calendar": tuple((one, amount) for amount in amounts),
        "five links, five calendars": tuple(zip(five, amounts, strict=True)),
    }


def _office(number: int, closed: frozenset[date] = frozenset()) -> WorkingCalendar:
    """Office hours of a day in two halves, each calendar with other edges."""
    shift = number * HALF
    spans = ((8 * HOUR + shift, 12 * HOUR), (13 * HOUR + shift // 2, 17 * HOUR + shift))
    found = work_out(Hours(WEEK, spans, "FR", closed))
    assert isinstance(found, WorkingCalendar)
    found.working_between(YEAR[0] - REACH, YEAR[1] + REACH)
    return found


def _mixed(turn: int) -> tuple[Delay, ...]:
    return (
        WorkingTime(3 * HOUR + turn, _office(0)),
        WorkingDays(1, _office(1)),
        Elapsed(HOUR),
        NextWindow(17 * HOUR, 19 * HOUR, days=(1, 3)),
        WorkingTime(HOUR + turn, _office(2)),
    )


def _tell_search(name: str, links: Links, repeat: int) -> None:
    tables = [_minutes(calendar) for calendar, _ in links]

    def search(turn: int) -> tuple[int, Comparison]:
        return _search([WorkingTime(seconds + 60 * turn, calendar) for calendar, seconds in links])

    def every_minute(turn: int) -> int:
        return _latest_minute(tables, [seconds // 60 + turn for _, seconds in links])

    pieces, found = search(0)
    assert found.excess - 60 < every_minute(0) * 60 <= found.excess
    ours, floor = _least(repeat, search), _least(min(repeat, 5), every_minute)
    print(f"{name:<44}{pieces:>8,}{found.visited:>9,}{ours:>9.2f}{floor:>14.1f}{ours / floor:>9.3f}")


def _tell(name: str, repeat: int, search: Callable[[int], tuple[int, Comparison]]) -> None:
    pieces, found = search(0)
    print(f"{name:<44}{pieces:>8,}{found.visited:>9,}{_least(repeat, search):>9.2f}")


def _search(chain: Sequence[Delay]) -> tuple[int, Comparison]:
    """A promise of 48 hours: how many pieces its timetable has, and how it compares."""
    done = timetable(chain, YEAR)
    found = compare(done, timetable([Elapsed(48 * HOUR)], YEAR))
    assert found is not None
    return len(done.pieces.starts), found


def _minutes(calendar: WorkingCalendar) -> tuple[list[int], list[int]]:
    """The floor's tables: minutes worked before each minute of the year and some more; the minute by which so many are."""
    minutes = range(YEAR[0], YEAR[1] + REACH, 60)
    is_open = [calendar.is_open(minute) for minute in minutes]
    worked = list(accumulate(is_open, initial=0))
    return worked, [0] + [number + 1 for number, one in enumerate(is_open) if one]


def _latest_minute(tables: Sequence[tuple[list[int], list[int]]], amounts: Sequence[int]) -> int:
    """By how many minutes the worst of all whole minutes of the year misses 48 hours."""
    starts = range((YEAR[1] - YEAR[0]) // 60)
    reached: Sequence[int] = starts
    for (worked, by), amount in zip(tables, amounts, strict=True):
        reached = [by[worked[minute] + amount] for minute in reached]
    return max(done - start for start, done in zip(starts, reached, strict=True)) - 48 * 60


def _fresh_year(turn: int) -> None:
    spans = ((9 * HOUR, 12 * HOUR + HALF), (13 * HOUR + HALF, 18 * HOUR + turn))
    found = work_out(Hours(WEEK, spans, "FR", frozenset({date(2026, 12, 24)})))
    assert isinstance(found, WorkingCalendar)
    found.working_between(*YEAR)


def _tightest(turn: int) -> None:
    done = timetable([WorkingTime(HOUR + turn, _office(number)) for number in range(5)], YEAR)
    assert tightest(done, lambda hours: timetable([Elapsed(hours * HOUR)], YEAR), 1, 1000)


def _least(repeat: int, run: Callable[[int], object]) -> float:
    """The least CPU time of the runs, in milliseconds."""
    costs = []
    for turn in range(1, repeat + 1):
        start = time.process_time()
        run(turn)
        costs.append(time.process_time() - start)
    return min(costs) * 1000


if __name__ == "__main__":
    main()
