"""One error of pydantic as our refusals see it: what kind it is, and where it stands in the house. Part of floor 3."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from parcours.diagnostics import Words
from parcours.model.place import Place
from parcours.model.subject import Subject, cut


class Refusal(NamedTuple):
    """One of pydantic's errors: its type and context, and where it stands, in the house and below the subject's model."""

    kind: str
    ctx: Mapping[str, Any]
    path: Sequence[str | int]
    place: Place
    subject: Subject

    @property
    def key(self) -> str:
        """The key that leads there: as written, or canonical where nothing was."""
        names = [step for step in self.place.path if isinstance(step, str)]
        is_key = bool(self.place.path) and isinstance(self.place.path[-1], str)
        written = self.place.key_span().text.strip().strip("\"'") if is_key and self.place.is_written() else ""
        return cut(written) or (self.subject.word(names[-1].rstrip("_=")) if names else self.subject.kind)

    def said(self, field: str) -> str:
        """A key of the group that stands there: as written, or in the author's language where it is not."""
        place = self.place.at(field)
        return cut(place.key_span().text.strip("\"'")) if place.is_written() else self.subject.word(field)

    @property
    def above(self) -> Place:
        """The place one step up."""
        return Place(self.place.tree, self.place.path[:-1])

    @property
    def owner(self) -> Words:
        """Who has or lacks the last key of the path: the entry itself, or the key that it stands under."""
        keys = [step for step in self.path[:-1] if isinstance(step, str)]
        if not keys:
            return self.subject.owner
        if isinstance(self.path[-2], int):
            key = self.subject.word(keys[-1])
            return Words(f'an item of "{key}"', f"un élément de « {key} »")
        key = self.above.key_span().text.strip() or keys[-1]
        return Words(f'"{cut(key)}"', f"« {cut(key)} »")
