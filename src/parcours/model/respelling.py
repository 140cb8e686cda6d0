"""An id that is none, said anew wherever it stands: one fault and one fix, for half of it would name nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from parcours.diagnostics import Diagnostic, instead
from parcours.model.faults import MALFORMED_ID
from parcours.model.vocabulary import folded, same_key, slug
from parcours.source import Edit, Span
from parcours.syntax.nodes import Data, Path, Tree

_DECLARED = ("id", "segment", "role")
MOST_PLACES = 40
"""An id that stands at more places is mended one by one: every fault of it would carry all edits."""


def respelt(diagnostics: Iterable[Diagnostic], trees: Iterable[Tree]) -> list[Diagnostic]:
    """The faults, in which every id that is none is mended at all its places: where it is declared, where things name it, in
    waivers. Where the name of a thing stands for its id, the id is what was meant.
    """
    found = list(diagnostics)
    trees = tuple(trees)
    named = _named(trees)
    found = [_by_name(fault, named) if fault.rule is MALFORMED_ID else fault for fault in found]
    wrong = {_text(fault.span) for fault in found if _is_malformed(fault)}
    if not wrong:
        return found
    places = list(_unjudged(trees, wrong))
    places += [(_text(fault.span), fault.span) for fault in found if _is_malformed(fault)]
    return [_everywhere(fault, places) if _is_malformed(fault) else fault for fault in found]


def _is_malformed(fault: Diagnostic) -> bool:
    return fault.rule is MALFORMED_ID and fault.suggestion is not None and not fault.suggestion.startswith("[")


def _by_name(fault: Diagnostic, named: Mapping[str, str]) -> Diagnostic:
    """The fault with the id behind the name that stands there, or the ids behind several names in a row."""
    text = _text(fault.span)
    if (better := named.get(folded(text))) is not None:
        return fault._replace(suggestion=better, hint=None, edits=())
    names, ids = re.split("[,;]", text), (fault.suggestion or "").strip("[]").split(", ")
    if len(ids) < 2 or len(names) != len(ids):
        return fault
    ids = [named.get(folded(name), one) for name, one in zip(names, ids, strict=True)]
    better = f"[{', '.join(ids)}]"
    return fault._replace(suggestion=better, edits=(Edit(fault.span, better),))


def _named(trees: Iterable[Tree]) -> dict[str, str]:
    """The ids behind the names that only one thing has, and that no thing has for its id."""
    found: dict[str, set[str]] = {}
    for tree in trees:
        for entry in _entries(tree.data):
            thing, name = _said(entry, _DECLARED), _said(entry, ("name",))
            if thing and name:
                found.setdefault(folded(name), set()).add(thing)
            if thing:
                found.setdefault(folded(thing), set()).add(thing)
    return {name: one for name, ids in found.items() if len(ids) == 1 for one in ids if slug(one) == one}


def _said(entry: Mapping[str, Data], wanted: Sequence[str]) -> str:
    """The text behind one of these keys."""
    said = (value for key, value in entry.items() if any(same_key(key, one) for one in wanted))
    return next((value for value in said if isinstance(value, str)), "")


def _entries(data: Data) -> Iterator[Mapping[str, Data]]:
    if isinstance(data, dict):
        yield data
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _entries(value)


def _text(span: Span) -> str:
    text = span.text
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _everywhere(fault: Diagnostic, places: Sequence[tuple[str, Span]]) -> Diagnostic:
    assert fault.suggestion is not None
    fixes = [instead(span, fault.suggestion, safe=True) for text, span in places if text == _text(fault.span)]
    edits = tuple(edit for fix in fixes if fix for edit in fix.edits)
    is_whole = 1 < len(edits) == len(fixes) <= MOST_PLACES
    return fault._replace(edits=tuple(sorted(edits, key=_in_order))) if is_whole else fault


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
