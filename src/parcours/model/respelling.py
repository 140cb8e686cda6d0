"""An id that is none, said anew wherever it stands: one fault and one fix, for half of it would name nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from parcours.diagnostics import Diagnostic, instead
from parcours.model.faults import MALFORMED_ID
from parcours.model.vocabulary import same_key
from parcours.source import Edit, Span
from parcours.syntax.nodes import Data, Path, Tree

MOST_PLACES = 40
"""An id that stands at more places is mended one by one: every fault of it would carry all edits."""


def respelt(diagnostics: Iterable[Diagnostic], trees: Iterable[Tree]) -> list[Diagnostic]:
    """The faults, in which every id that is none is mended at all its places: where it is declared, where things name it, in
    waivers.
    """
    found = list(diagnostics)
    wrong = {_text(fault.span) for fault in found if _is_malformed(fault)}
    if not wrong:
        return found
    places = list(_unjudged(trees, wrong))
    places += [(_text(fault.span), fault.span) for fault in found if _is_malformed(fault)]
    return [_everywhere(fault, places) if _is_malformed(fault) else fault for fault in found]


def _is_malformed(fault: Diagnostic) -> bool:
    return fault.rule is MALFORMED_ID and fault.suggestion is not None


def _text(span: Span) -> str:
    text = span.text
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _everywhere(fault: Diagnostic, places: Sequence[tuple[str, Span]]) -> Diagnostic:
    assert fault.suggestion is not None
    fixes = [instead(span, fault.suggestion, safe=True) for text, span in places if text == _text(fault.span)]
    edits = tuple(edit for fix in fixes if fix for edit in fix.edits)
    is_whole = 1 < len(edits) == len(fixes) <= MOST_PLACES
    return replace(fault, edits=tuple(sorted(edits, key=_in_order))) if is_whole else fault


def _in_order(edit: Edit) -> tuple[str, int, int]:
    return (edit.span.file.path, *edit.span.start)


def _unjudged(trees: Iterable[Tree], wrong: set[str]) -> Iterator[tuple[str, Span]]:
    """Where such ids stand and are not told as faults: behind `at` in waivers."""
    for tree in trees:
        for path, text in _waived(tree.data, ()):
            if text in wrong:
                yield text, tree.span(path)


def _waived(data: Data, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str) and len(path) > 2:
        yield path, data
    elif isinstance(data, list):
        for number, item in enumerate(data):
            yield from _waived(item, (*path, number))
    elif isinstance(data, dict):
        wanted = "at" if path else "waivers"
        for key, value in data.items():
            if same_key(key, wanted):
                yield from _waived(value, (*path, key))
