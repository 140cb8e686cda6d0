"""YAML text to trees and faults: the one reader of the house. Floor 2.

`decode_bytes` turns bytes into text, `parse` turns text into trees. Nothing but faults comes out of either, whatever
the file holds and whatever the YAML library raises.
"""

from collections.abc import Callable
from dataclasses import replace

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.source import Edit, SourceFile, Span
from parcours.syntax.characters import decode_bytes, forbidden_characters
from parcours.syntax.chunks import Chunk, cut
from parcours.syntax.events import Dialect, Source, dialect
from parcours.syntax.faults import too_large
from parcours.syntax.faults_in_yaml import ANCHOR, DUPLICATE_KEY
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Tree
from parcours.syntax.places import Places
from parcours.syntax.quick import Quick, read_quickly
from parcours.syntax.reader import Reader
from parcours.syntax.report import Report, Stop
from parcours.syntax.troubles import explain

__all__ = ["Limits", "decode_bytes", "parse"]

_DIVIDE = Words(
    "if another document begins here, put a line with --- above it",
    "si un autre document commence ici, mettez une ligne --- au-dessus",
)
_FIRST = Words("it stands here already", "elle est déjà ici")

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
    return _parse(dialect, file, limits, read_quickly)


def parse_with(source: Dialect, file: SourceFile, *, limits: Limits) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    """The same from a chosen source of events and nothing else, for a text without forbidden characters."""
    return _parse(lambda: source, file, limits, _no_shortcut)


def _no_shortcut(_text: str, _depth: int) -> Quick | None:
    return None


def _parse(
    source: Source, file: SourceFile, limits: Limits, shortcut: _Shortcut
) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    report = Report()
    if len(file.text) > min(limits.nodes, limits.scalar):  # a node or a character of a text takes one at least
        shortcut = _no_shortcut
    trees = _documents(source, file, limits, report, shortcut)
    return tuple(trees), tuple(sorted(report.faults, key=lambda fault: fault.span.start))


def _documents(source: Source, file: SourceFile, limits: Limits, report: Report, shortcut: _Shortcut) -> list[Tree]:
    trees: list[Tree] = []
    number, nodes = 0, limits.nodes
    try:
        for chunk in cut(file):
            quick = shortcut(chunk.text, limits.depth)
            if quick is not None:
                trees.append(Tree(file, quick.data, number, Places(chunk, source, is_plain=True), quick.keys))
                number += 1
                continue
            reader = Reader(chunk, source(), limits, nodes, report)
            sound = _read(chunk, reader, source, report)
            nodes = reader.nodes
            if sound and reader.blank:
                continue
            if sound and not reader.spoiled:
                trees.append(Tree(file, reader.top[0], number, Places(chunk, source)))
            number += 1
    except Stop:
        pass
    return trees


def _read(chunk: Chunk, reader: Reader, source: Source, report: Report) -> bool:
    """Reads one document; whether it could be read to its end."""
    is_sound = False
    try:
        reader.read()
        is_sound = True
    except (Stop, MemoryError):
        raise
    except Exception as trouble:  # the error boundary: a YAML library may raise anything
        report.add(explain(chunk, reader, trouble))
        return False
    finally:
        if reader.twice:
            _tell_twice(reader, report, Places(chunk, source), is_sound=is_sound)
    if reader.has_copies:
        _tell_copies(chunk, source, report)
    return True


def _tell_copies(chunk: Chunk, source: Source, report: Report) -> None:
    """Adds to the names of values what writes the values where they are meant."""
    from parcours.syntax.copies import written_out

    found = written_out(chunk, source())
    report.faults = [
        replace(fault, edits=found[fault.span.start], is_slip=True)
        if fault.rule is ANCHOR and fault.span.start in found
        else fault
        for fault in report.faults
    ]


def _tell_twice(reader: Reader, report: Report, places: Places, *, is_sound: bool) -> None:
    """Reports the keys that stand twice; where else, and whether they say the same, is looked up only now that it matters."""
    for path, span in reader.twice:
        first = Span(span.file, *places.find(path).key)
        second = places.repetition(path, span.start) if is_sound else None
        edits = (Edit(Span(span.file, *second), ""),) if second else ()
        hint = _DIVIDE if len(path) == 1 and not edits else None
        label = Label(first, _FIRST)
        facts: dict[str, Fact] = {"key": str(path[-1])}
        report.add(Diagnostic(DUPLICATE_KEY, span, facts, labels=(label,), hint=hint, edits=edits, is_slip=True))
