"""Who refers to whom in a project, as plain data: what a renaming must leave but for one id."""

from collections import Counter
from collections.abc import Iterator, Mapping

from parcours.link.project import Event, Project
from parcours.model.things import fields_of

Outline = Counter[tuple[object, ...]]
_UNSAID = ("spec", "place", "timed", "most_words")
"""What was written, where, and how much: no references."""


def outline(project: Project, kind: str, old: str, new: str) -> Outline:
    """Every reference of the project, with one id said anew: the thing that refers, its field, and what that names."""
    namer = _Namer(kind, old, new)
    return Counter(row for thing in _things(project) for row in namer.rows(thing))


def _things(project: Project) -> Iterator[object]:
    yield project.house
    for name in Project.__annotations__:
        value = getattr(project, name)
        if isinstance(value, tuple):
            yield from value
    yield from project.cues
    yield from project.steps


class _Namer:
    """Says things by their kind and id."""

    def __init__(self, kind: str, old: str, new: str) -> None:
        self.kind, self.old, self.new = kind.replace("_", ""), old, new

    def rows(self, thing: object) -> Iterator[tuple[object, ...]]:
        """One row for each field of a thing that refers to something."""
        for field in fields_of(thing):
            if field not in (*_UNSAID, "name"):
                yield (self.said(thing, ()), field, self.said(getattr(thing, field), (thing,)))

    def said(self, value: object, above: tuple[object, ...]) -> object:
        """A value as data: a thing with an id by that, others by what they hold."""
        if isinstance(value, Mapping):
            value = tuple(value.values())
        if isinstance(value, tuple):  # some stand in the order of their ids, which a new id may change
            return tuple(sorted((self.said(one, above) for one in value), key=repr))
        fields = fields_of(value)
        if not fields:
            return value if isinstance(value, (int, bool)) else None
        if hasattr(value, "id"):
            return self._name(value)
        if any(value is one for one in above):
            return "…"
        inner = [field for field in fields if field not in _UNSAID]
        return (type(value).__name__, *(self.said(getattr(value, name), (*above, value)) for name in inner))

    def _name(self, thing: object) -> tuple[str, ...]:
        kind, name = type(thing).__name__, str(getattr(thing, "id", ""))
        if isinstance(thing, Event) and thing.moment is not None:
            whole = f"{thing.moment.id}.{name}"
            name = self.new if (self.kind, self.old) == ("event", whole) else name
            return kind, *self._name(thing.moment), name
        if kind.casefold() == self.kind and name == self.old:
            name = self.new
        return kind, name
