"""What a timing says besides when: how long it lasts, how far, on which calendar, in whose hands. Part of floor 6's plan."""

from collections.abc import Iterator

from parcours.link.project import Calendar, Timing
from parcours.model.timing import DistanceSpec, LastsSpec
from parcours.plan.around import Around
from parcours.plan.words import HELD_BY, quoted
from parcours.timing.words import say_distance


def besides(timing: Timing, around: Around) -> tuple[str, ...]:
    """How long, how far, on which calendar, in whose hands; most timings say none of it."""
    spec = timing.spec
    if spec.lasts is None and spec.distance is None and spec.held_by is None and timing.calendar is None:
        return ()
    tail = []
    if spec.lasts is not None:
        tail.append(_lasts(spec.lasts, around))
    if spec.distance is not None:
        tail.append(_distance(spec.distance, around))
    return (*tail, *who_and_where(timing, around))


def who_and_where(timing: Timing, around: Around) -> Iterator[str]:
    """On which calendar, in whose hands."""
    if timing.calendar is not None and timing.spec.calendar is not None:
        yield _calendar(timing.calendar, around)
    if timing.spec.held_by is not None and timing.spec.held_by in HELD_BY:
        yield HELD_BY[timing.spec.held_by].said(around.language)


def _lasts(lasts: LastsSpec, around: Around) -> str:
    least, most = lasts.at_least, lasts.at_most
    if least is not None and least == most:
        return around.of("lasts ", "dure ") + around.long(least)
    parts = []
    if least is not None:
        parts.append(around.of("at least ", "au moins ") + around.long(least))
    if most is not None:
        parts.append(around.of("at most ", "au plus ") + around.long(most))
    return around.of("lasts ", "dure ") + around.of(" and ", " et ").join(parts)


def _distance(distance: DistanceSpec, around: Around) -> str:
    parts = [
        (around.of("at ", "à "), distance.at),
        (around.of("notice at ", "remarquer à "), distance.notice),
        (around.of("greet at ", "saluer à "), distance.greet),
    ]
    return ", ".join(word + say_distance(length, around.language) for word, length in parts if length is not None)


def _calendar(calendar: Calendar, around: Around) -> str:
    return around.of(f"calendar {quoted(calendar.name, 'en')}", f"calendrier {quoted(calendar.name, 'fr')}")
