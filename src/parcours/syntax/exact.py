"""One document read the exact way, event by event, with all that is wrong with it. Part of floor 2."""

from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.source import Edit, Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Source
from parcours.syntax.faults_in_yaml import ANCHOR, DUPLICATE_KEY
from parcours.syntax.limits import Limits
from parcours.syntax.nodes import Data
from parcours.syntax.places import Places
from parcours.syntax.quotes import odd_quotes
from parcours.syntax.reader import Reader
from parcours.syntax.report import Report, Stop
from parcours.syntax.suspicions import glued_hash
from parcours.syntax.troubles import explain

_DIVIDE = Words(
    "if another document begins here, put a line with --- above it",
    "si un autre document commence ici, mettez une ligne --- au-dessus",
)
_FIRST = Words("it stands here already", "elle est déjà ici")


class Found(NamedTuple):
    """The data of a document, if it could be read as a whole; whether it holds nothing; how many nodes are left for the others."""

    data: Data
    is_whole: bool
    is_blank: bool
    nodes: int


def read_exactly(chunk: Chunk, source: Source, limits: Limits, report: Report) -> Found:
    """Reads one document and reports its faults; raises Stop where the rest of the file is not to be read."""
    reader = Reader(chunk, source(), limits, limits.nodes, report)
    is_sound = _read(chunk, reader, source, report)
    is_blank = is_sound and reader.blank
    is_whole = is_sound and not is_blank and not reader.spoiled
    return Found(reader.top[0] if is_whole else None, is_whole, is_blank, reader.nodes)


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
        for text, in_brackets in reader.cut_short:
            report.add(glued_hash(chunk, text, ends_there=is_sound and not in_brackets))
        if reader.twice:
            _tell_twice(reader, report, Places(chunk, source), is_sound=is_sound)
    cut_short = [text for text, _ in reader.cut_short]
    for text, in_brackets in reader.odd_quotes:  # where reading came to no end, they may be half of a text
        if text not in cut_short:
            span = chunk.span(text.start_mark, text.end_mark)
            report.add(odd_quotes(span, text.value, in_brackets=in_brackets))
    if reader.has_copies:
        _tell_copies(chunk, source, report)
    return True


def _tell_copies(chunk: Chunk, source: Source, report: Report) -> None:
    """Adds to the names of values what writes the values where they are meant."""
    from parcours.syntax.copies import written_out

    found = written_out(chunk, source())
    report.faults = [
        fault._replace(edits=found[fault.span.start], is_slip=True)
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
