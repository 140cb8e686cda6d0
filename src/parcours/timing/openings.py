"""Opening hours of some months as exact spans of instants, ready for bisection. Floor 1.

Instants are whole seconds since 1970-01-01T00:00:00Z; days are counted from 1970-01-01. A calendar is open whenever the
clock on the wall shows one of its hours: an hour that is skipped in spring is not worked, one that comes twice in autumn is
worked twice. A span that passes midnight belongs, whole, to the day on which it begins.
"""

from collections.abc import Sequence
from datetime import date
from itertools import accumulate, chain, pairwise
from operator import sub
from typing import NamedTuple

from parcours.timing.clock import FULL_DAY
from parcours.timing.pieces import FOREVER, Pieces
from parcours.timing.zones import BEGINNING, END, EPOCH, FIRST_YEAR, LAST_YEAR, Stretch, Zone, day_at, midnight

FIRST_MONTH, LAST_MONTH = FIRST_YEAR * 12, LAST_YEAR * 12 + 11
"""Months are counted from January of the year 0."""

MARGIN = 3 * FULL_DAY
"""Hours of the month before may reach so far into a month, and a zone be so far from UTC."""

Span = tuple[int, int]
"""From the one, until the other, which is not included."""


class Hours(NamedTuple):
    """When a calendar is open, as it is written down.

    `weekdays`: Monday is 0. `spans`: seconds after midnight, from before 24:00 until an end that may pass 86,400. `holidays`:
    a country code of the `holidays` library, with or without a subdivision (`FR`, `GB-ENG`). `closed`: single days. `zone`:
    a name of the IANA database.
    """

    weekdays: tuple[int, ...]
    spans: tuple[Span, ...]
    holidays: str | None = None
    closed: frozenset[date] = frozenset()
    zone: str = "Europe/Paris"

    def opens_on(self, day: date) -> bool:
        """Whether that day is one of the weekdays, no public holiday and not closed."""
        return day.weekday() in self.weekdays and day not in self.closed and not self.rests_on(day)

    def rests_on(self, day: date) -> bool:
        """Whether that day is a public holiday of the country, if one is named."""
        if self.holidays is None:
            return False
        from parcours.timing.public_holidays import public_holidays

        return day in public_holidays(self.holidays, day.year)


class OpenDay(NamedTuple):
    """A day on which there are opening hours, and the spans of instants that they are."""

    number: int
    spans: tuple[Span, ...]


class OpeningTable(NamedTuple):
    """The opening hours of the months from `months[0]` to `months[1]`."""

    months: tuple[int, int]
    sound: Span
    """The first and the last instant of which all is known."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    worked: Pieces
    """Opening seconds that have passed since the table's beginning, at every instant."""
    unworked: Pieces
    """The earliest instant by which so many opening seconds have passed."""
    days: tuple[int, ...]
    openings: tuple[int, ...]
    closings: tuple[int, ...]

    @property
    def is_first(self) -> bool:
        """Whether nothing is known of the time before."""
        return self.months[0] <= FIRST_MONTH

    @property
    def is_last(self) -> bool:
        """Whether nothing is known of the time after."""
        return self.months[1] >= LAST_MONTH


def days_of_month(hours: Hours, zone: Zone, month: int) -> tuple[OpenDay, ...]:
    """The days of a month that have opening hours, in order."""
    begin, end = month_start(month), month_start(month + 1)
    stretches = zone.offsets(begin - MARGIN, end + MARGIN)
    spans = sorted(span for span in hours.spans if span[0] < span[1])
    days = []
    for number in range(begin // FULL_DAY, end // FULL_DAY):
        if hours.opens_on(date.fromordinal(number + EPOCH)):
            shown = _shown(spans, number * FULL_DAY, stretches)
            if shown:
                days.append(OpenDay(number, shown))
    return tuple(days)


def tabled(days: Sequence[OpenDay], months: Span) -> OpeningTable:
    """The days of these months, laid out for bisection."""
    spans = _merged([span for day in days for span in day.spans])
    starts, ends = tuple(start for start, _ in spans), tuple(end for _, end in spans)
    worked = tuple(accumulate(map(sub, ends, starts), initial=0))
    return OpeningTable(
        months,
        _sound(months),
        starts,
        ends,
        Pieces(
            (BEGINNING - MARGIN, *chain.from_iterable(spans)),
            (0, *chain.from_iterable(pairwise(worked))),
            (0, *((1, 0) * len(spans))),
        ),
        Pieces(
            (-FOREVER, *(before + 1 for before in worked)),
            (BEGINNING, *(start + 1 for start in starts), END),
            (0, *((1,) * len(spans)), 0),
        ),
        tuple(day.number for day in days),
        tuple(day.spans[0][0] for day in days),
        tuple(max(end for _, end in day.spans) for day in days),
    )


def _shown(spans: Sequence[Span], midnight: int, stretches: Sequence[Stretch]) -> tuple[Span, ...]:
    """The spans of instants during which clocks show those hours of a day, in order."""
    if len(stretches) == 1:
        ahead = midnight - stretches[0].offset
        return tuple((ahead + opening, ahead + closing) for opening, closing in spans)
    found = []
    for start, end, offset in stretches:
        for opening, closing in spans:
            begin, stop = max(midnight + opening - offset, start), min(midnight + closing - offset, end)
            if begin < stop:
                found.append((begin, stop))
    return tuple(sorted(found))


def _merged(spans: list[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap made one."""
    spans.sort()
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _sound(months: tuple[int, int]) -> Span:
    first, last = months
    return (
        -FOREVER if first == FIRST_MONTH else month_start(first) + MARGIN,
        FOREVER if last == LAST_MONTH else month_start(last + 1) - MARGIN - 1,
    )


def month_at(seconds: int) -> int:
    """The month of an instant or wall time, between the first and the last that are known."""
    day = day_at(min(max(seconds, BEGINNING), END - 1))
    return day.year * 12 + day.month - 1


def month_start(month: int) -> int:
    """The first second of a month, as a wall time, or as an instant in UTC."""
    return midnight(date(month // 12, month % 12 + 1, 1))
