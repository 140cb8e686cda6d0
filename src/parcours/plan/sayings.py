"""Timings in words, form by form, in both languages. Part of floor 6's plan."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from parcours.diagnostics import Language, Words
from parcours.link.project import Calendar, Event, Moment, Timing
from parcours.model.timing import DistanceSpec, Form, LastsSpec, TimingSpec
from parcours.plan.openings import say_days
from parcours.plan.words import HELD_BY, quoted, spaced
from parcours.timing.durations import Duration, Unit
from parcours.timing.words import GLUE, say_clock, say_day, say_distance, say_duration, say_hours, say_weekdays


@dataclass(frozen=True, slots=True)
class Around:
    """What a timing is said in the midst of: the moments it belongs to, the states that may be named, a language.

    `said`: the events that were named so far; `after`: what was said of those that timings count from.
    """

    moments: tuple[Moment, ...]
    language: Language
    states: Mapping[str, Event]
    said: dict[Event, str] = field(default_factory=dict)
    after: dict[Event | None, str] = field(default_factory=dict)

    def of(self, en: str, fr: str) -> str:
        """The words of this language."""
        return fr if self.language == "fr" else en

    def event(self, event: Event) -> str:
        """An event by its name, with its moment's where that is another one."""
        found = self.said.get(event)
        if found is None:
            found = self.said[event] = self._named(event)
        return found

    def _named(self, event: Event) -> str:
        moment = event.moment
        if event.implicit and moment is not None:
            edge = _BEGINS if event is moment.begins else _ENDS
            own = (
                self.of("this moment", "ce moment") if self.moments == (moment,) else quoted(moment.name, self.language)
            )
            return edge.said(self.language).format(own)
        name = quoted(event.name, self.language)
        if moment is None or not self.moments or moment in self.moments:
            return name
        return f"{name} ({moment.name})"

    def state(self, ref: str) -> str:
        """What lasts while a cadence runs: an event's name, or the words of a state that nobody declares."""
        event = self.states.get(ref)
        return quoted(event.name if event else spaced(ref.rpartition(".")[2]), self.language)


_BEGINS = Words("the beginning of {}", "le début de {}")
_ENDS = Words("the end of {}", "la fin de {}")


_SOON = frozenset(("within", "of"))
_NOW = frozenset(("at_once", "of"))
"""What most timings are written with."""


def say_soon(timing: Timing, around: Around) -> tuple[str, str, Form] | None:
    """A timing that says within what time, or at once, from what on, and nothing else: the whole of it, shortly, and its form. None
    for any other.
    """
    spec = timing.spec
    written = spec.__pydantic_fields_set__
    is_now = "at_once" in written
    if not written <= (_NOW if is_now else _SOON):
        return None
    within = spec.within
    after = around.after.get(timing.anchor)
    if after is None:
        after = around.after[timing.anchor] = _after(timing, around)
    if is_now:
        short = _AT_ONCE.said(around.language)
    elif within is not None:
        short = _in_less_than(within.amount, within.unit, around.language, is_after=bool(after))
    else:
        return None
    return short + after, short, "at_once" if is_now else "within"


def say_timing(timing: Timing, around: Around) -> str:
    """The whole timing: its form, how long it lasts, how far, on which calendar, in whose hands."""
    said = _FORMS[timing.spec.form](timing, around)
    tail = _tail(timing, around)
    return ", ".join(filter(None, (said, *tail))) if tail else said


def say_shortly(said: str, timing: Timing, around: Around) -> str:
    """What was said, without the event it counts from, its calendar and who holds it: for places too small for more."""
    spec, short = timing.spec, said
    if timing.anchor is not None and not _is_home(timing.anchor, around):
        name = around.event(timing.anchor)
        short = short.replace(around.of(f" after {name}", f" après {name}"), "", 1).replace(f" ({name})", "", 1)
    if spec.calendar is not None or spec.held_by is not None:
        for said_last in _who_and_where(timing, around):
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
        said = around.of("not before ", "pas avant ") + _long(spec.not_before, around)
    elif spec.not_before is None:
        within = spec.within
        said = _in_less_than(within.amount, within.unit, around.language, is_after=bool(after))
    else:
        said = _from_to(spec.not_before, spec.within, around)
    by = f"{around.of(', by ', ', avant ')}{say_clock(spec.by, around.language)}" if spec.by is not None else ""
    return said + after + by


@lru_cache(maxsize=2048)
def _in_less_than(amount: int, unit: Unit, language: Language, *, is_after: bool) -> str:
    """« sous 2 min », but « dans les 2 min après … »; one of anything is « sous 1 min » everywhere."""
    said = _said(amount, unit, language)
    if language == "en":
        return f"within {said}"
    return ("dans les " if is_after and not said.startswith(f"1{GLUE}") else "sous ") + said


def _from_to(least: Duration, most: Duration, around: Around) -> str:
    """`2 to 10 min`; both units where they differ."""
    first, last = _long(least, around), _long(most, around)
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
        said = around.of("at least ", "au moins ") + _long(spec.at_least, around) + " "
    elif spec.at_most is not None:
        said = around.of("at most ", "au plus ") + _long(spec.at_most, around) + " "
    name = around.event(timing.anchor) if timing.anchor else around.state(spec.before or "")
    return f"{said}{around.of('before', 'avant')} {name}"


def _around(timing: Timing, around: Around) -> str:
    spec = timing.spec
    name = around.event(timing.anchor) if timing.anchor else around.state(spec.around or "")
    said = around.of(f"around {name}", f"autour {_joined('de', name)}")
    if spec.give_or_take is None:
        return said
    slack = _long(spec.give_or_take, around)
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
        parts.append(around.of("at least ", "au moins ") + _long(spec.at_least, around))
    if spec.at_most is not None:
        parts.append(around.of("at most ", "au plus ") + _long(spec.at_most, around))
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


def _tail(timing: Timing, around: Around) -> tuple[str, ...]:
    """How long, how far, on which calendar, in whose hands; most timings say none of it."""
    spec = timing.spec
    if spec.lasts is None and spec.distance is None and spec.held_by is None and timing.calendar is None:
        return ()
    tail = []
    if spec.lasts is not None:
        tail.append(_lasts(spec.lasts, around))
    if spec.distance is not None:
        tail.append(_distance(spec.distance, around))
    return (*tail, *_who_and_where(timing, around))


def _who_and_where(timing: Timing, around: Around) -> Iterator[str]:
    """On which calendar, in whose hands."""
    if timing.calendar is not None and timing.spec.calendar is not None:
        yield _calendar(timing.calendar, around)
    if timing.spec.held_by is not None and timing.spec.held_by in HELD_BY:
        yield HELD_BY[timing.spec.held_by].said(around.language)


def _lasts(lasts: LastsSpec, around: Around) -> str:
    least, most = lasts.at_least, lasts.at_most
    if least is not None and least == most:
        return around.of("lasts ", "dure ") + _long(least, around)
    parts = []
    if least is not None:
        parts.append(around.of("at least ", "au moins ") + _long(least, around))
    if most is not None:
        parts.append(around.of("at most ", "au plus ") + _long(most, around))
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


@lru_cache(maxsize=2048)
def _said(amount: int, unit: Unit, language: Language) -> str:
    return say_duration(Duration(amount, unit), language)


def _long(duration: Duration, around: Around) -> str:
    return _said(duration.amount, duration.unit, around.language)
