"""The readings of a metric: their order in time, and whether the last one misses its target."""

from parcours.analysis.dates import last_day
from parcours.link.project import Metric
from parcours.model.catalogue.voice import ReadingSpec

UNJUDGED = ("count", "ces")
"""Methods of which nothing says the good direction."""


def latest(metric: Metric) -> ReadingSpec | None:
    """The reading of the last period."""
    readings = in_time(metric)
    return readings[-1] if readings else None


def in_time(metric: Metric) -> tuple[ReadingSpec, ...]:
    """The readings, oldest first; as they were written, where periods cannot be read as dates."""
    readings = metric.readings
    ends = [last_day(reading.period) for reading in readings]
    dated = [(end, number) for number, end in enumerate(ends) if end is not None]
    return readings if len(dated) < len(readings) else tuple(readings[number] for _, number in sorted(dated))


def is_red(metric: Metric, reading: ReadingSpec) -> bool:
    """Whether a reading misses its target, on the side that is the bad one for its method."""
    target = metric.spec.target
    if target is None or metric.spec.method in UNJUDGED:
        return False
    return reading.value > target if metric.spec.method == "delay" else reading.value < target


def shortfall(metric: Metric, reading: ReadingSpec) -> int:
    """By how much a reading misses its target: thousandths of the target (of one unit, where it is smaller), rounded up."""
    from fractions import Fraction  # only a compile asks
    from math import ceil

    target = metric.spec.target
    if target is None or not is_red(metric, reading):
        return 0
    aim = Fraction(str(target))
    gap = abs(aim - Fraction(str(reading.value)))
    return ceil(gap * 1000 / max(abs(aim), Fraction(1)))
