"""The door to the readers of durations, clocks, days, sums, shares, distances: text to exact integers. Floor 1.

Every reader is total: it returns a value or an `Unreadable`, for any text. None knows a spec, a disk or a clock.
"""

from parcours.timing.amounts import Distance, Money, read_distance, read_money, read_share
from parcours.timing.clock import read_clock, read_hours
from parcours.timing.days import DayOffset, Days, read_date, read_day, read_weekdays
from parcours.timing.durations import NO_UNITS, Duration, Unit, read_duration
from parcours.timing.written import Unreadable

__all__ = [
    "NO_UNITS",
    "DayOffset",
    "Days",
    "Distance",
    "Duration",
    "Money",
    "Unit",
    "Unreadable",
    "read_clock",
    "read_date",
    "read_day",
    "read_distance",
    "read_duration",
    "read_hours",
    "read_money",
    "read_share",
    "read_weekdays",
]
