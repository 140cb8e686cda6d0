"""References by kind: an id, or several, to the things they name. What is not found has been reported and is left out.

Every finder takes the place of the entry and the steps from there to the id: a place is only made when somebody must be told.
"""

from collections.abc import Sequence
from typing import TypeVar

from parcours.diagnostics import Diagnostic, Fact
from parcours.link import faults
from parcours.link.project import (
    Calendar,
    Channel,
    Commitment,
    Cue,
    Department,
    Expectation,
    Handoff,
    Moment,
    Profile,
    Role,
    Segment,
    Workshop,
)
from parcours.link.symbols import Symbols
from parcours.model.document import KIND_NAMES
from parcours.model.place import Place, Steps

T = TypeVar("T")


class References:
    """Finds what ids name. `roles_named` are the ids of roles that something referred to."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.roles_named: set[str] = set()

    def _one(self, kind: str, cls: type[T], name: str | None, place: Place, steps: Steps, owner: str) -> T | None:
        if name is None:
            return None
        entity = self.symbols.made[kind].get(name)
        if entity is None:
            entity = self.symbols.find(kind, name, place.at(*steps), owner=owner)
        assert entity is None or isinstance(entity, cls)
        return entity

    def _several(
        self, kind: str, cls: type[T], names: Sequence[str], place: Place, steps: Steps, owner: str
    ) -> tuple[T, ...]:
        made = self.symbols.made[kind]
        if len(names) == 1 and isinstance(only := made.get(names[0]), cls):
            return (only,)
        found = [entity for name in names if isinstance(entity := made.get(name), cls)]
        if len(found) < len(names):
            for number, name in enumerate(names):
                self._one(kind, cls, name, place, (*steps, number), owner)
        return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))

    def role(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Role | None:
        if name is not None:
            self.roles_named.add(name)
        return self._one("role", Role, name, place, steps, owner)

    def roles(self, names: Sequence[str], place: Place, *steps: str | int, owner: str) -> tuple[Role, ...]:
        self.roles_named.update(names)
        return self._several("role", Role, names, place, steps, owner)

    def moment(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Moment | None:
        return self._one("moment", Moment, name, place, steps, owner)

    def moments(self, names: Sequence[str], place: Place, *steps: str | int, owner: str) -> tuple[Moment, ...]:
        return self._several("moment", Moment, names, place, steps, owner)

    def segment(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Segment | None:
        return self._one("segment", Segment, name, place, steps, owner)

    def segments(
        self, names: Sequence[str] | None, place: Place, *steps: str | int, owner: str
    ) -> tuple[Segment, ...] | None:
        return None if names is None else self._several("segment", Segment, names, place, steps, owner)

    def channels(self, names: Sequence[str], place: Place, *steps: str | int, owner: str) -> tuple[Channel, ...]:
        return self._several("channel", Channel, names, place, steps, owner)

    def expectation(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Expectation | None:
        return self._one("expectation", Expectation, name, place, steps, owner)

    def expectations(
        self, names: Sequence[str], place: Place, *steps: str | int, owner: str
    ) -> tuple[Expectation, ...]:
        return self._several("expectation", Expectation, names, place, steps, owner)

    def calendar(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Calendar | None:
        return self._one("calendar", Calendar, name, place, steps, owner)

    def department(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Department | None:
        return self._one("department", Department, name, place, steps, owner)

    def profiles(self, names: Sequence[str], place: Place, *steps: str | int, owner: str) -> tuple[Profile, ...]:
        return self._several("profile", Profile, names, place, steps, owner)

    def workshop(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Workshop | None:
        return self._one("workshop", Workshop, name, place, steps, owner)

    def cue(self, name: str | None, place: Place, *steps: str | int, owner: str) -> Cue | None:
        return self._one("cue", Cue, name, place, steps, owner)

    def cues(self, names: Sequence[str], place: Place, *steps: str | int, owner: str) -> tuple[Cue, ...]:
        return self._several("cue", Cue, names, place, steps, owner)

    def link_of(self, name: str, place: Place, *steps: str | int, owner: str) -> Cue | Handoff | None:
        """A cue or a handoff."""
        entity = self._either(("cue", "handoff"), name, place.at(*steps), owner)
        assert entity is None or isinstance(entity, (Cue, Handoff))
        return entity

    def demand(self, name: str, place: Place, *steps: str | int, owner: str) -> Cue | Commitment | None:
        """A cue or a commitment."""
        entity = self._either(("cue", "commitment"), name, place.at(*steps), owner)
        assert entity is None or isinstance(entity, (Cue, Commitment))
        return entity

    def _either(self, kinds: tuple[str, str], name: str, place: Place, owner: str) -> object | None:
        first, second = kinds
        found = [entity for kind in kinds if (entity := self.symbols.made[kind].get(name)) is not None]
        if len(found) == 2:
            facts: dict[str, Fact] = {"id": name, "kind": KIND_NAMES[first], "other": KIND_NAMES[second]}
            self.symbols.faults.append(Diagnostic(faults.AMBIGUOUS_ID, place.span(), facts))
        if found:
            return found[0]
        if self.symbols.is_excused(second, name):
            self.symbols.gaps.update((second, owner))
            return None
        return self.symbols.find(first, name, place, owner=owner, also=second)
