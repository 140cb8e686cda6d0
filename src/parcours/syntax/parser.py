"""YAML text to trees and faults: the one reader of the house. Floor 2.

`decode_bytes` turns bytes into text, `parse` turns text into trees. Nothing but faults comes out of either, whatever
the file holds and whatever the YAML library raises.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from parcours.diagnostics import Diagnostic
from parcours.source import SourceFile
from parcours.syntax.characters import decode_bytes, forbidden_characters
from parcours.syntax.chunks import Chunk, cut
from parcours.syntax.faults import too_large
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Survey, Tree
from parcours.syntax.quick import Quick, read_quickly
from parcours.syntax.report import Report, Stop

if TYPE_CHECKING:
    from parcours.syntax.events import Dialect, Source

__all__ = ["Limits", "decode_bytes", "parse"]

_Shortcut = Callable[[str, int], Quick | None]
"""The data of a document from its text and the depth it may have, or None where its events must be read."""


def parse(file: SourceFile, *, limits: Limits = USUAL) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    """The documents of a file that can be read, and what is wrong with the file, in reading order.

    A document with a fault that leaves its meaning open gives no tree; the other documents of the file do, before and
    behind it. An empty document, between two `---` or with comments only, is none.
    """
    if len(file.text) > limits.bytes:
        return (), (too_large(file.path, len(file.text), limits.bytes),)
    faults = forbidden_characters(file)
    if faults:
        return (), faults
    return _parse(_events, file, limits, read_quickly)


def _events() -> "Dialect":
    """The events of the library at hand; a document that is read line by line does without."""
    from parcours.syntax.events import dialect

    return dialect()


def parse_with(
    source: "Dialect", file: SourceFile, *, limits: Limits
) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    """The same from a chosen source of events and nothing else, for a text without forbidden characters."""
    return _parse(lambda: source, file, limits, _no_shortcut)


def _no_shortcut(_text: str, _depth: int) -> Quick | None:
    return None


def _parse(
    source: "Source", file: SourceFile, limits: Limits, shortcut: _Shortcut
) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    report = Report()
    if len(file.text) > min(limits.nodes, limits.scalar):  # a node or a character of a text takes one at least
        shortcut = _no_shortcut
    trees = _documents(source, file, limits, report, shortcut)
    return tuple(trees), tuple(sorted(report.faults, key=lambda fault: fault.span.start))


def _documents(source: "Source", file: SourceFile, limits: Limits, report: Report, shortcut: _Shortcut) -> list[Tree]:
    trees: list[Tree] = []
    number, nodes = 0, limits.nodes
    try:
        for chunk in cut(file):
            quick = shortcut(chunk.text, limits.depth)
            if quick is not None:
                trees.append(Tree(file, quick.data, number, _places(chunk, source, is_plain=True), quick.keys))
                number += 1
                continue
            from parcours.syntax.exact import read_exactly

            found = read_exactly(chunk, source, limits._replace(nodes=nodes), report)
            nodes = found.nodes
            if found.is_blank:
                continue
            if found.is_whole:
                trees.append(Tree(file, found.data, number, _places(chunk, source, is_plain=False)))
            number += 1
    except Stop:
        pass
    return trees


def _places(chunk: Chunk, source: "Source", *, is_plain: bool) -> Callable[[], Survey]:
    """Gives the places of a document; a sound one is never asked for them, and does not even load what would find them."""

    found: Survey | None = None

    def places() -> Survey:
        nonlocal found
        if found is None:
            from parcours.syntax.places import Places

            found = Places(chunk, source, is_plain=is_plain)
        return found

    return places
