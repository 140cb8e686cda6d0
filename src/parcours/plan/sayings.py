"""Timings in words, form by form, in both languages. Part of floor 6's plan."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from parcours.diagnostics import Language, Words
from parcours.link.project import Event, Timing
from parcours.model.timing import Form, TimingSpec
from parcours.plan.around import Around
from parcours.plan.besides import besides, who_and_where
from parcours.plan.openings import say_days
from parcours.timing.durations import Duration, Unit
from parcours.timing.words import GLUE, say_clock, say_day, say_duration, say_hours, say_weekdays

_SOON = frozenset(("within", "of"))
_NOW = frozenset(("at_once", "of"))
"""What most timings are written with."""


def say_soon(timing: Timing, around: Around) -> tuple[str, str, Form] | None:
    """A timing that says within what time, or at once, from what on, and nothing else: the whole of it, shortly, and its form. None
    for any other.
    """
    spec = timing.spec
    written = spec.__dict__
    if not (_SOON.issuperset(written) or _NOW.issuperset(written)):
        return None
    after = around.after.get(timing.anchor)
    if after is None:
        after = around.after[timing.anchor] = _after(timing, around)
    within = spec.within
    if within is not None:
        short = _in_less_than(within, around.language, is_after=bool(after))
        return short + after, short, "within"
    now = _AT_ONCE.said(around.language)
    return (now + after, now, "at_once") if spec.at_once else None


def say_timing(timing: Timing, around: Around) -> str:
    """The whole timing: its form, how long it lasts, how far, on which calendar, in whose hands."""
    said = _FORMS[timing.spec.form](timing, around)
    tail = besides(timing, around)
    return ", ".join(filter(None, (said, *tail))) if tail else said


def say_shortly(said: str, timing: Timing, around: Around) -> str:
    """What was said, without the event it counts from, its calendar and who holds it: for places too small for more."""
    spec, short = timing.spec, said
    if timing.anchor is not None and not _is_home(timing.anchor, around):
        name = around.event(timing.anchor)
        short = short.replace(around.of(f" after {name}", f" après {name}"), "", 1).replace(f" ({name})", "", 1)
    if spec.calendar is not None or spec.held_by is not None:
        for said_last in who_and_where(timing, around):
            short = short.replace(f", {said_last}", "", 1)
    return short


def say_between(start: Event | None, stop: Event | None, around: Around) -> str:
    """`from “x” to “y”`, as far as they are known."""
    if start is not None and stop is not None:
        first, last = around.event(start), around.event(stop)
        return around.of(f"from {first} to {last}", f"{_joined('de', first)} {_joined('à', last)}")
    if start is not None:
        return around.of(f"from {around.event(start)}", f"à partir {_joined('de', around.event(start))}")
    return (
        around.of(f"until {around.event(stop)}", f"jusqu’{_joined('à', around.event(stop))}")
        if stop is not None
        else ""
    )


def _joined(preposition: str, name: str) -> str:
    """`de « x »`, but `du début de …`: only what nobody named has an article, all else is quoted."""
    if name.startswith("le "):
        return {"de": "du ", "à": "au "}[preposition] + name[3:]
    return f"{preposition} {name}"


_AT_ONCE = Words("at once", "aussitôt")


def _at_once(timing: Timing, around: Around) -> str:
    return _AT_ONCE.said(around.language) + _after(timing, around)


def _within(timing: Timing, around: Around) -> str:
    spec, after = timing.spec, _after(timing, around)
    if spec.within is None:
        assert spec.not_before is not None
        said = around.of("not before ", "pas avant ") + around.long(spec.not_before)
    elif spec.not_before is None:
        said = _in_less_than(spec.within, around.language, is_after=bool(after))
    else:
        said = _from_to(spec.not_before, spec.within, around)
    by = f"{around.of(', by ', ', avant ')}{say_clock(spec.by, around.language)}" if spec.by is not None else ""
    return said + after + by


@lru_cache(maxsize=2048)
def _in_less_than(length: Duration, language: Language, *, is_after: bool) -> str:
    """« sous 2 min », but « dans les 2 min après … »; one of anything is « sous 1 min » everywhere."""
    said = say_duration(length, language)
    if language == "en":
        return f"within {said}"
    return ("dans les " if is_after and not said.startswith(f"1{GLUE}") else "sous ") + said


def _from_to(least: Duration, most: Duration, around: Around) -> str:
    """`2 to 10 min`; both units where they differ."""
    first, last = around.long(least), around.long(most)
    number, _, unit = first.partition(GLUE)
    if last.partition(GLUE)[2] == unit:
        first = number
    return around.of(f"{first} to {last}", f"entre {first} et {last}")


def _before(timing: Timing, around: Around) -> str:
    spec = timing.spec
    said = ""
    if spec.at_least is not None and spec.at_most is not None:
        said = _from_to(spec.at_least, spec.at_most, around) + " "
    elif spec.at_least is not None:
        said = around.of("at least ", "au moins ") + around.long(spec.at_least) + " "
    elif spec.at_most is not None:
        said = around.of("at most ", "au plus ") + around.long(spec.at_most) + " "
    name = around.event(timing.anchor) if timing.anchor else around.state(spec.before or "")
    return f"{said}{around.of('before', 'avant')} {name}"


def _around(timing: Timing, around: Around) -> str:
    spec = timing.spec
    name = around.event(timing.anchor) if timing.anchor else around.state(spec.around or "")
    said = around.of(f"around {name}", f"autour {_joined('de', name)}")
    if spec.give_or_take is None:
        return said
    slack = around.long(spec.give_or_take)
    return said + around.of(f", give or take {slack}", f", à {slack} près")


def _day(timing: Timing, around: Around) -> str:
    spec = timing.spec
    assert spec.day is not None
    home = timing.anchor is None or _is_home(timing.anchor, around)
    after = "" if home or timing.anchor is None else f" ({around.event(timing.anchor)})"
    limits = _limits(spec, around)
    return say_day(spec.day, around.language) + after + (f", {limits}" if limits else "")


def _clock(timing: Timing, around: Around) -> str:
    """A clock that comes back on its days: `every Monday, by 10:00`."""
    spec = timing.spec
    if spec.on is None or spec.on.working:
        return _limits(spec, around)
    limits = _hours(spec, around)
    return ", ".join((say_days(spec.on, around.language), *limits))


def _limits(spec: TimingSpec, around: Around) -> str:
    """`Tuesday and Thursday, 17:00–19:00`."""
    if spec.on is None:
        return ", ".join(_hours(spec, around))
    days = say_weekdays(spec.on, around.language)
    return ", ".join((around.of(f"on {days}", f"les {days}") if spec.on.working else days, *_hours(spec, around)))


def _hours(spec: TimingSpec, around: Around) -> list[str]:
    parts = []
    if spec.between is not None:
        parts.append(say_hours(spec.between, around.language))
    if spec.by is not None:
        parts.append(around.of("by ", "avant ") + say_clock(spec.by, around.language))
    return parts


def _every(timing: Timing, around: Around) -> str:
    spec = timing.spec
    assert spec.every is not None
    said = _cadence(spec.every, around)
    if spec.while_ is not None:
        said += around.of(", as long as ", ", tant que dure ") + around.state(spec.while_)
    if spec.until is not None:
        name = around.event(timing.until) if timing.until else around.state(spec.until)
        said += around.of(f", until {name}", f", jusqu’{_joined('à', name)}")
    return said


_SINGLE = {
    f"1{GLUE}h": Words("every hour", "toutes les heures"),
    f"1{GLUE}min": Words("every minute", "toutes les minutes"),
    f"1{GLUE}s": Words("every second", "toutes les secondes"),
}
_FEMININE = (Unit.SECOND, Unit.WORKING_SECOND)


def _cadence(duration: Duration, around: Around) -> str:
    said = say_duration(duration, around.language)
    if said in _SINGLE:
        return _SINGLE[said].said(around.language)
    if said.startswith(f"1{GLUE}") and duration.unit not in _FEMININE:
        return around.of("every ", "chaque ") + said[2:]
    feminine = duration.unit in _FEMININE or said.endswith("semaines")
    return around.of("every ", "toutes les " if feminine else "tous les ") + said


def _minimum(timing: Timing, around: Around) -> str:
    spec = timing.spec
    parts = []
    if spec.at_least is not None:
        parts.append(around.of("at least ", "au moins ") + around.long(spec.at_least))
    if spec.at_most is not None:
        parts.append(around.of("at most ", "au plus ") + around.long(spec.at_most))
    return ", ".join(parts) + _after(timing, around)


def _untimed(timing: Timing, around: Around) -> str:
    return around.of("no fixed time: ", "sans horaire\u00a0: ") + (timing.spec.untimed or "")


def _nothing(_timing: Timing, _around: Around) -> str:
    return ""


_FORMS: Mapping[str, Callable[[Timing, Around], str]] = {
    "at_once": _at_once,
    "within": _within,
    "before": _before,
    "around": _around,
    "day": _day,
    "every": _every,
    "clock": _clock,
    "minimum": _minimum,
    "lasts": _nothing,
    "distance": _nothing,
    "untimed": _untimed,
    "none": _nothing,
}


def _after(timing: Timing, around: Around) -> str:
    event = timing.anchor
    if event is None or _is_home(event, around):
        return ""
    return around.of(" after ", " après ") + around.event(event)


def _is_home(event: Event, around: Around) -> bool:
    """Whether it is the beginning of the moment at hand, which nobody named and which need not be said."""
    return event.implicit and around.moments == (event.moment,) and event is around.moments[0].begins
