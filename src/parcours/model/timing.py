"""When a cue is played and how long a promise may last: the forms of the language, §6, as closed models."""

from typing import Literal

from pydantic_core import PydanticCustomError

from parcours.model.base import (
    Clock,
    Day,
    EventRef,
    ExactLength,
    Length,
    Metres,
    Ref,
    Text,
    Weekdays,
    Window,
    Yes,
)
from parcours.model.spec import Check, Spec

Form = Literal[
    "at_once", "within", "before", "around", "day", "every", "clock", "minimum", "lasts", "distance", "untimed", "none"
]
"""The one thing a timing says; `clock` is a recurrent limit or window, `minimum` a bare at-least, `none` no form at all."""


MAIN_FORMS: tuple[tuple[str, Form], ...] = (
    ("within", "within"),
    ("not_before", "within"),
    ("at_once", "at_once"),
    ("before", "before"),
    ("around", "around"),
    ("day", "day"),
    ("every", "every"),
    ("untimed", "untimed"),
)
"""Key → the form it makes; two of them in one timing clash."""
LESSER_FORMS: tuple[tuple[str, Form], ...] = (
    ("by", "clock"),
    ("between", "clock"),
    ("at_least", "minimum"),
    ("at_most", "minimum"),
    ("lasts", "lasts"),
    ("distance", "distance"),
)
"""The same for keys that are a form of their own only where no main form stands, the first one deciding."""
ALL_FORMS = (*MAIN_FORMS, *LESSER_FORMS)
"""The one that is written first, in this order, is the form of a timing."""

_COMPANIONS: tuple[tuple[str, frozenset[Form]], ...] = (
    ("at_least", frozenset(("before", "minimum"))),
    ("at_most", frozenset(("before", "minimum"))),
    ("by", frozenset(("within", "day", "clock"))),
    ("between", frozenset(("day", "clock"))),
    ("on", frozenset(("day", "clock"))),
)
"""Key → the forms beside which it says something; beside another it would be lost. Alone, in a variant, it keeps the base's form."""

_PLAIN_DELAY = frozenset(("within", "of", "calendar", "held_by"))
_PLAIN_AT_ONCE = frozenset(("at_once", "of", "calendar", "held_by"))

_WITHIN = frozenset(("within", "of", "lasts", "distance", "calendar", "held_by"))
_AT_ONCE = frozenset(("at_once", "of", "lasts", "distance", "calendar", "held_by"))
"""What most timings are written with: nothing in these can clash or stray."""


class LastsSpec(Spec):
    """How long it goes on: done − start. `lasts: 20 min` is both bounds."""

    at_least: Length | None = None
    at_most: Length | None = None


class DistanceSpec(Spec):
    """A cue in space: at which distance one acts, or notices and greets. No clock."""

    short = "at"
    at: Metres | None = None
    notice: Metres | None = None
    greet: Metres | None = None


class TimingSpec(Spec):
    """One timing. `of` is the anchor of within, windows, at once and day offsets; None means the moment's `begins`."""

    within: Length | None = None
    of: EventRef | None = None
    at_once: Yes | None = None
    not_before: Length | None = None
    before: EventRef | None = None
    at_least: Length | None = None
    at_most: Length | None = None
    around: EventRef | None = None
    give_or_take: Length | None = None
    day: Day | None = None
    by: Clock | None = None
    between: Window | None = None
    on: Weekdays | None = None
    every: Length | None = None
    while_: EventRef | None = None
    until: EventRef | None = None
    lasts: LastsSpec | None = None
    distance: DistanceSpec | None = None
    untimed: Text | None = None
    calendar: Ref | None = None
    held_by: Literal["us", "customer", "partner"] | None = None

    @property
    def form(self) -> Form:
        """What this timing says, once its forms are known not to clash."""
        written = self.__dict__
        for key, form in ALL_FORMS:
            if key in written:
                return form
        return "none"

    @property
    def is_plain(self) -> bool:
        """Whether it is only a delay, or at once, whatever it counts from: it asks for no time, and repeats and lasts nothing."""
        written = self.__dict__
        return _PLAIN_DELAY.issuperset(written) or _PLAIN_AT_ONCE.issuperset(written)

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every form that is written; more than one clash, but `lasts` and `distance` join any other."""
        written = self.written
        main = [form for key, form in MAIN_FORMS if key in written]
        if not main:
            main = [form for key, form in LESSER_FORMS if key in written][:1]
        elif len(main) > 1:
            main = list(dict.fromkeys(main))
        return tuple(main)

    @Check
    def _one_form(self) -> "TimingSpec":
        written = self.__dict__
        if _WITHIN.issuperset(written) or _AT_ONCE.issuperset(written):
            return self
        forms = self.forms
        if len(forms) > 1:
            raise PydanticCustomError("timing_forms", "forms", {"first": forms[0], "second": forms[1]})
        for key, beside in _COMPANIONS:
            if key in written and self.form not in ("none", *beside):
                said = next(one for one, _ in ALL_FORMS if one in written)
                raise PydanticCustomError("timing_forms", "forms", {"first": said, "second": key})
        for key, owner in self._stray():
            raise PydanticCustomError("timing_stray", "stray", {"first": key, "second": owner})
        return self

    def _stray(self) -> tuple[tuple[str, str], ...]:
        """Keys written without the form they belong to."""
        stray = []
        if self.give_or_take is not None and self.around is None:
            stray.append(("give_or_take", "around"))
        if (self.while_ is not None or self.until is not None) and self.every is None:
            stray.append(("while" if self.while_ else "until", "every"))
        return tuple(stray)


class ClockSpec(TimingSpec):
    """The clock of a promise: a timing with the events that start and stop it, whose days say which they are."""

    within: ExactLength | None = None
    not_before: ExactLength | None = None
    at_least: ExactLength | None = None
    at_most: ExactLength | None = None
    give_or_take: ExactLength | None = None
    every: ExactLength | None = None
    from_: EventRef | None = None
    to: EventRef | None = None
