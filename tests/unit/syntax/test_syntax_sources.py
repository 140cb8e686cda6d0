"""libyaml and ruamel.yaml give the same events, hence the same data, places and faults."""

from pathlib import Path

import pytest
from syntax_samples import TESTS, told

from parcours.source import Position, SourceFile, Span
from parcours.syntax import events
from parcours.syntax.characters import decode_bytes, forbidden_characters
from parcours.syntax.events import Dialect
from parcours.syntax.faults import SYNTAX_RULES
from parcours.syntax.limits import USUAL
from parcours.syntax.nodes import Data
from parcours.syntax.nodes import Path as Steps
from parcours.syntax.parser import parse_with

APART = {"tab-indentation/good.yaml"}  # ruamel.yaml takes no tab behind a colon
FOLDERS = [TESTS / "corpus", *(TESTS / "cases" / rule.name for rule in SYNTAX_RULES)]


def parsed(path: Path) -> SourceFile | None:
    """The file, if its characters let it come as far as a parser."""
    file, wrong = decode_bytes("a.yaml", path.read_bytes())
    return None if wrong or forbidden_characters(file) else file


FILES = [
    pytest.param(file, id=f"{path.parent.name}/{path.name}")
    for folder in FOLDERS
    for path in sorted(folder.glob("*.yaml"))
    if f"{path.parent.name}/{path.name}" not in APART and (file := parsed(path)) is not None
]


def outcome(source: Dialect, file: SourceFile) -> tuple[list[object], list[str]]:
    trees, wrong = parse_with(source, file, limits=USUAL)
    return [
        (
            tree.number,
            tree.data,
            [(path, ends(tree.span(path)), ends(tree.key_span(path))) for path in paths(tree.data)],
        )
        for tree in trees
    ], [told(fault) for fault in wrong]


def ends(span: Span) -> tuple[Position, Position]:
    return span.start, span.end


def paths(data: Data) -> list[Steps]:
    found: list[Steps] = [()]
    waiting: list[tuple[Steps, Data]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, part in parts:
            found.append((*path, step))
            waiting.append(((*path, step), part))
    return found


@pytest.mark.parametrize("file", FILES)
def test_both_sources_tell_the_same(file: SourceFile) -> None:
    assert outcome(events.libyaml(), file) == outcome(events.ruamel(), file)


def test_there_are_files_to_compare() -> None:
    assert len(FILES) > 70


def test_the_c_parser_is_taken_where_there_is_one() -> None:
    assert events.dialect().scalar is events.libyaml().scalar
