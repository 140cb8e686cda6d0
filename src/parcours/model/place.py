"""Where a spec was written: a tree and a path in canonical words, turned into a span only when somebody must be told."""

from typing import NamedTuple

from parcours.model.vocabulary import same_key
from parcours.source import Span
from parcours.syntax.nodes import Data, Path, Tree


class Place(NamedTuple):
    """A place in a tree. The path is canonical: field names of the models and list indices."""

    tree: Tree
    path: Path = ()

    def at(self, *more: str | int) -> "Place":
        """A place below this one."""
        return Place(self.tree, (*self.path, *more))

    def span(self) -> Span:
        """The value there, or its nearest written ancestor."""
        written, _ = self._written()
        return self.tree.span(written)

    def key_span(self) -> Span:
        """The key that leads there, as written; the nearest written ancestor's where there is none."""
        written, _ = self._written()
        return self.tree.key_span(written)

    def is_written(self) -> bool:
        """Whether the author wrote the last step of the path, rather than leaving it out."""
        return self._written()[1]

    def written(self) -> str:
        """The text there as the author wrote it, without quotes around it."""
        text = self.tree.written(self._written()[0])
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text

    def data(self) -> Data:
        """The plain value there, or of its nearest written ancestor."""
        here = self.tree.data
        for step in self._written()[0]:
            here = here[step]  # type: ignore[index]
        return here

    def _written(self) -> tuple[Path, bool]:
        """The path in written keys, and whether its last step was found. Steps that short forms leave out are skipped."""
        found: list[str | int] = []
        here, last = self.tree.data, True
        for step in self.path:
            key = _key_of(here, step)
            last = key is not None
            if key is None:
                continue
            found.append(key)
            here = here[key]  # type: ignore[index]
        return tuple(found), last


def _key_of(data: object, step: str | int) -> str | int | None:
    match data, step:
        case dict(), str():
            if step in data:
                return step
            plain = step.rstrip("_=")
            same = [key for key in data if same_key(key, plain)]
            if step.endswith("=") and same:  # a key written twice: `name=` is the last of them, `name==` the first
                return str(same[0] if step.endswith("==") else same[-1])
            return str(same[0]) if same else None
        case list(), int():
            return step if step < len(data) else None
        case _:
            return None
