"""Where a spec was written: a tree and a path in canonical words, turned into a span only when somebody must be told."""

from collections.abc import Mapping
from typing import NamedTuple

from parcours.model.vocabulary import same_key
from parcours.source import Edit, Position, Span
from parcours.syntax.nodes import Data, Path, Tree

Steps = tuple[str | int, ...]
"""The way from one place to another, in canonical words."""


class Place(NamedTuple):
    """A place in a tree. The path is canonical: field names of the models and list indices."""

    tree: Tree
    path: Path = ()

    def at(self, *more: str | int) -> "Place":
        """A place below this one."""
        return Place(self.tree, (*self.path, *more))

    def item(self, text: str) -> "Place":
        """The item of the list there that says this; the place itself where there is none."""
        walked = self._walked()
        items = [str(item) for item in walked.value] if walked.is_whole and isinstance(walked.value, list) else []
        return self.at(items.index(text)) if text in items else self

    def listed(self) -> "Place | None":
        """The list expected where this text is written, as one of its items or in its place; None where no list is."""
        is_short = bool(self.path) and isinstance(self.path[-1], str)  # as a key of an item that is written in short
        path = self.path[:-1] if is_short else self.path
        is_item = bool(path) and isinstance(path[-1], int) and isinstance(Place(self.tree, path).data(), str)
        return Place(self.tree, path[:-1]) if is_item else None

    def span(self) -> Span:
        """The value there, or its nearest written ancestor."""
        return self.tree.span(self._walked().path)

    def key_span(self) -> Span:
        """The key that leads there, as written; the nearest written ancestor's where there is none."""
        return self.tree.key_span(self._walked().path)

    def is_written(self) -> bool:
        """Whether the author wrote the last step of the path, rather than leaving it out."""
        return self._walked().is_whole

    def written(self) -> str:
        """The text there as the author wrote it, without quotes around it."""
        text = self.tree.written(self._walked().path)
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text

    def data(self) -> Data:
        """The plain value there, or of its nearest written ancestor."""
        return self._walked().value

    def removal(self) -> tuple[Edit, ...]:
        """What takes the entry away, key and value, and nothing else with it; () where that cannot be said for certain."""
        walked = self._walked()
        entry = self.tree.entry(walked.path) if walked.is_whole else None
        return (Edit(entry, ""),) if entry else ()

    def _walked(self) -> "_Walked":
        """The way down in written keys. Steps that short forms leave out are skipped."""
        found: list[str | int] = []
        here, is_whole = self.tree.data, True
        for step in self.path:
            taken = _taken(here, step)
            is_whole = taken is not None
            if taken is not None:
                key, here = taken
                found.append(key)
        return _Walked(tuple(found), here, is_whole)


def swapped(one: Place, other: Place) -> tuple[Edit, ...]:
    """What writes two values each in the place of the other; () where one is not written on one line."""
    spans = one.span(), other.span()
    is_clear = one.is_written() and other.is_written() and all(span.start.line == span.end.line for span in spans)
    return (Edit(spans[0], spans[1].text), Edit(spans[1], spans[0].text)) if is_clear else ()


def moved_up(tree: Tree, path: Path, first: Path) -> tuple[Edit, ...]:
    """What moves an entry of several lines before another; () where something else would move with it, or stay behind."""
    entry, head = tree.entry(path), tree.key_span(first)
    if entry is None or head.file.line(head.start.line)[: head.start.column - 1].strip(" "):
        return ()
    here = Position(head.start.line, 1)
    return Edit(Span(entry.file, here, here), entry.file.between(entry.start, entry.end)), Edit(entry, "")


class _Walked(NamedTuple):
    """A path in written keys, what stands there, and whether its last step was found."""

    path: Path
    value: Data
    is_whole: bool


def _taken(data: Data, step: str | int) -> tuple[str | int, Data] | None:
    """The key or index that a canonical step means here, and what it leads to."""
    if isinstance(data, dict) and isinstance(step, str):
        key = _key_of(data, step)
        return None if key is None else (key, data[key])
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return step, data[step]
    return None


def _key_of(data: Mapping[str, Data], step: str) -> str | None:
    if step in data:
        return step
    plain = step.rstrip("_=")
    same = [key for key in data if same_key(key, plain)]
    if not same:
        return None
    return (
        same[-1] if step.endswith("=") and not step.endswith("==") else same[0]
    )  # `name=` is the last of a key written twice
