"""When a cue is played: said in words, kept in figures. Part of floor 6's plan."""

from typing import NamedTuple

from parcours.link.project import Event, Timing
from parcours.model.timing import Form, TimingSpec
from parcours.plan.around import Around
from parcours.plan.sayings import say_between, say_shortly, say_soon, say_timing
from parcours.timing.amounts import Distance
from parcours.timing.days import DayOffset, Days
from parcours.timing.durations import Duration

Figure = Duration | DayOffset | Days | Distance | int | tuple[int, int] | str | bool


class When(NamedTuple):
    """A timing: `words` in the page's language, `short` without the event they count from; `spec` holds its figures, which only
    programs read; `of` and `until` are the events it counts from and to.
    """

    words: str
    short: str
    form: Form
    spec: TimingSpec
    of: Event | None
    until: Event | None


class Length(NamedTuple):
    """A duration in words and, exactly, in so many of a unit."""

    words: str
    amount: int
    unit: str


_SCALARS = (
    "within", "not_before", "at_once", "at_least", "at_most", "give_or_take", "day", "by", "between", "on", "every", "while_",
    "untimed", "calendar", "held_by",
)  # fmt: skip


def when(timing: Timing, around: Around) -> When | None:
    """The timing in words and figures; None when it says nothing."""
    spec = timing.spec
    soon = say_soon(timing, around)
    if soon is not None:
        words, short, form = soon
        # past the call of the class, a third dearer: most cues have one
        return When.__new__(When, words, short, form, spec, timing.anchor, timing.until)
    form = spec.form
    if form == "none":
        return None
    said = say_timing(timing, around)
    return When(said, say_shortly(said, timing, around), form, spec, timing.anchor, timing.until)


def clock(timing: Timing, around: Around, start: Event | None, stop: Event | None) -> When:
    """The clock of a promise: its form, then the events that start and stop it."""
    spec = timing.spec
    anchor = None if start is timing.anchor else timing.anchor
    said = say_timing(Timing(spec, timing.timed, timing.steps, anchor, timing.until, timing.calendar), around)
    words = ", ".join(filter(None, (said, say_between(start, stop, around))))
    return When(words, said, spec.form, spec, start or timing.anchor, stop or timing.until)


def figures_of(spec: TimingSpec) -> tuple[tuple[str, Figure], ...]:
    """The figures of a timing, exact, by the keys of the spec language."""
    written = spec.written
    figures: list[tuple[str, Figure]] = []
    for name in _SCALARS:
        if name in written and (value := getattr(spec, name)) is not None:
            figures.append((name.rstrip("_"), value))
    if spec.lasts is not None:
        bounds = (("lasts_at_least", spec.lasts.at_least), ("lasts_at_most", spec.lasts.at_most))
        figures += [(name, value) for name, value in bounds if value is not None]
    if spec.distance is not None:
        lengths = (("distance", spec.distance.at), ("notice", spec.distance.notice), ("greet", spec.distance.greet))
        figures += [(name, value) for name, value in lengths if value is not None]
    return tuple(figures)
