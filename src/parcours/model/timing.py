"""When a cue is played and how long a promise may last: the forms of the language, §6, as closed models."""

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from parcours.model.base import Clock, Day, EventRef, Length, Metres, Ref, Spec, Text, Weekdays, Window, YesNo

Form = Literal[
    "at_once", "within", "before", "around", "day", "every", "clock", "minimum", "lasts", "distance", "untimed", "none"
]
"""The one thing a timing says; `clock` is a recurrent limit or window, `minimum` a bare at-least, `none` no form at all."""


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
    at_once: YesNo | None = None
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
        return self.forms[0] if self.forms else "none"

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every form that is written; more than one clash, but `lasts` and `distance` join any other."""
        main: list[Form] = [form for form, written in self._main_forms() if written]
        if not main and (self.by is not None or self.between is not None):
            main.append("clock")
        if not main and (self.at_least is not None or self.at_most is not None):
            main.append("minimum")
        if not main and self.lasts is not None:
            main.append("lasts")
        if not main and self.distance is not None:
            main.append("distance")
        return tuple(main)

    def _main_forms(self) -> tuple[tuple[Form, bool], ...]:
        return (
            ("at_once", bool(self.at_once)),
            ("within", self.within is not None or self.not_before is not None),
            ("before", self.before is not None),
            ("around", self.around is not None),
            ("day", self.day is not None),
            ("every", self.every is not None),
            ("untimed", self.untimed is not None),
        )

    @model_validator(mode="after")
    def _one_form(self) -> "TimingSpec":
        forms = self.forms
        if len(forms) > 1:
            raise PydanticCustomError("timing_forms", "forms", {"first": forms[0], "second": forms[1]})
        for key, owner in self._stray():
            raise PydanticCustomError("timing_stray", "stray", {"key": key, "owner": owner})
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
    """The clock of a promise: a timing with the events that start and stop it."""

    from_: EventRef | None = None
    to: EventRef | None = None
