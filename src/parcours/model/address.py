"""What a diagnostic is about, as an address in kinds, keys and ids: `role:baker/cues:greet/timing`.

An address survives moved lines, other keys around it, another order and another file; it is looked up only for those who ask.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from parcours.diagnostics import Diagnostic
from parcours.model.kinds import kind_of
from parcours.model.vocabulary import CATALOGUES, MEANINGS, folded, same_key
from parcours.source import Position, SourceFile, whole
from parcours.syntax.nodes import Data, Path, Tree

_NAMES = ("id", "moment")
"""The keys that name an item of a list."""


def addressed(diagnostics: Iterable[Diagnostic], trees: Iterable[Tree]) -> tuple[Diagnostic, ...]:
    """The diagnostics with the addresses of what they are about; `trees` are what was read of their files."""
    by_file: dict[SourceFile, list[Tree]] = {}
    for tree in trees:
        by_file.setdefault(tree.file, []).append(tree)
    maps: dict[SourceFile, list[tuple[Position, str]]] = {}
    found = []
    for diagnostic in diagnostics:
        file = diagnostic.span.file
        if file not in maps:
            maps[file] = [stop for tree in by_file.get(file, ()) for stop in _stops(tree)]
        is_of_file = diagnostic.span == whole(file)
        subject = "" if is_of_file else _address(maps[file], diagnostic.span.start)
        found.append(diagnostic._replace(subject=subject))
    return tuple(found)


def _address(stops: list[tuple[Position, str]], start: Position) -> str:
    """That of the last thing which begins at or before a position."""
    number = bisect_right(stops, start, key=lambda stop: stop[0])
    return stops[number - 1][1] if number else ""


def _stops(tree: Tree) -> Iterator[tuple[Position, str]]:
    """Where each key and each named item of a document begins, with its address, in reading order."""
    data, kind = tree.data, kind_of(tree)
    head = ""
    if isinstance(data, dict) and kind is not None and kind not in CATALOGUES:
        name = next((value for key, value in data.items() if same_key(key, kind)), None)
        head = f"{kind}:{name}" if isinstance(name, str) else kind
    yield from _below(tree, (), data, head)


def _below(tree: Tree, path: Path, data: Data, address: str) -> Iterator[tuple[Position, str]]:
    steps: Iterable[tuple[str | int, Data]] = ()
    if isinstance(data, dict):
        steps = data.items()
    elif isinstance(data, list):
        steps = enumerate(data)
    for step, value in steps:
        here = _joined(address, step, value)
        yield tree.key_span((*path, step)).start, here
        yield from _below(tree, (*path, step), value, here)


def _joined(address: str, step: str | int, value: Data) -> str:
    """The address one step further down; an item without a name is told by its list."""
    if isinstance(step, int):
        name = _name(value)
        return address if name is None else f"{address}:{name}"
    word = folded(step)
    key = min(MEANINGS.get(word, {word}))
    return f"{address}/{key}" if address else key


def _name(item: Data) -> str | None:
    if isinstance(item, dict):
        named = (item[key] for wanted in _NAMES for key in item if same_key(key, wanted))
        item = next(named, None)
    return item if isinstance(item, str) and len(item) <= 80 else None
