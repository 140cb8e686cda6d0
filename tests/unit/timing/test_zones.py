"""When clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from parcours.timing import zones
from parcours.timing.zones import FULL_DAY, first_of, zone_of


@pytest.mark.parametrize(
    ("zone", "year"),
    [
        ("America/Boa_Vista", 2000),  # forward and back within a week, less an hour
        ("Africa/El_Aaiun", 1976),
        ("Africa/Cairo", 2010),
        ("Asia/Gaza", 2011),
        ("Europe/Paris", 2026),
        ("Pacific/Apia", 2011),  # a day left out
        ("Etc/UTC", 2026),
    ],
)
def test_every_change_of_a_year_is_found(zone: str, year: int) -> None:
    info, start = ZoneInfo(zone), datetime(1970, 1, 1, tzinfo=UTC)
    stretches = zone_of(zone).offsets(first_of(year), first_of(year + 1) - 1)
    for day in range(first_of(year), first_of(year + 1), FULL_DAY):
        (met,) = [stretch for stretch in stretches if stretch.start <= day < stretch.end]
        shown = (start + timedelta(seconds=day)).astimezone(info).utcoffset()
        assert shown == timedelta(seconds=met.offset)


def test_no_two_changes_are_nearer_than_the_steps_in_which_they_are_looked_for() -> None:
    stretches = zone_of("America/Boa_Vista").offsets(first_of(2000), first_of(2001) - 1)
    nearest = min(stretch.end - stretch.start for stretch in stretches)
    assert zones._STEP < nearest < 7 * FULL_DAY
