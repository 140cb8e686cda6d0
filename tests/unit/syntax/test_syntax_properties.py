"""Nothing but trees and faults comes out, every place lies in its file, and JSON is read as JSON."""

import json
import string

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from syntax_samples import TESTS

from parcours.diagnostics import LANGUAGES, Diagnostic, fill
from parcours.source import SourceFile, Span
from parcours.syntax.faults import SYNTAX_RULES
from parcours.syntax.nodes import Data, Path, Tree
from parcours.syntax.parser import decode_bytes, parse
from parcours.syntax.scalars import LARGEST

SEEDS = [
    path.read_bytes().decode(errors="replace")
    for rule in SYNTAX_RULES
    for path in sorted((TESTS / "cases" / rule.name).glob("*.yaml"))
]
PIECES = [
    *string.punctuation,
    *(" ", "  ", "\n", "\n  ", "\t", "\r\n", "a", "é", "1", ": ", " : ", "- ", "---\n", "...\n", "\u00a0", "\u202f"),
    *("# ", "|\n", ">-\n", "&a ", "*a", "!t ", "<<: ", "%YAML 1.2\n", "\\P", "0", "? ", "null"),
]
YAML_LIKE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)

TEXTS = st.text(
    st.characters(blacklist_categories=["Cc", "Cs", "Cn", "Cf", "Zl", "Zp"], blacklist_characters="\ufeff"), max_size=20
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-LARGEST, LARGEST)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
)
KEYS = st.text(string.ascii_letters + string.digits + "éà -_.", min_size=1, max_size=12)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=30
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 6)))
        text = text[:start] + draw(st.sampled_from(PIECES) | st.just("")) + text[end:]
    return text


def check_sound(text: str) -> None:
    """Reads a text and holds what comes out to what is promised of everything that comes out."""
    file = SourceFile("a.yaml", text)
    trees, faults = parse(file)
    assert list(faults) == sorted(faults, key=lambda fault: fault.span.start)
    for fault in faults:
        check_told(fault)
    assert [tree.number for tree in trees] == sorted({tree.number for tree in trees})
    for tree in trees:
        walk(tree)


def check_told(fault: Diagnostic) -> None:
    lies_inside(fault.span)
    for label in fault.labels:
        lies_inside(label.span)
    for language in LANGUAGES:
        assert fault.message(language)
        if fault.hint is not None:
            assert fill(fault.hint, fault.facts, language)


def lies_inside(span: Span) -> None:
    lines = len(span.file.lines)
    for position in (span.start, span.end):
        assert 1 <= position.line <= lines
        assert 1 <= position.column <= len(span.file.line(position.line)) + 2
    assert span.start < span.end


def walk(tree: Tree) -> None:
    waiting: list[tuple[Path, Data]] = [((), tree.data)]
    while waiting:
        path, data = waiting.pop()
        lies_inside(tree.span(path))
        lies_inside(tree.key_span(path))
        if isinstance(data, dict):
            waiting += [((*path, key), value) for key, value in data.items()]
        elif isinstance(data, list):
            waiting += [((*path, index), value) for index, value in enumerate(data)]
        elif isinstance(data, str) and tree.written(path) == data:
            assert tree.span(path).text == data


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    check_sound(text)


@settings(max_examples=1_000)
@given(YAML_LIKE)
def test_text_that_looks_like_yaml(text: str) -> None:
    check_sound(text)


@settings(max_examples=1_000)
@given(mutated())
def test_mutated_cases(text: str) -> None:
    check_sound(text)


@given(st.binary(max_size=60))
def test_any_bytes(raw: bytes) -> None:
    file, faults = decode_bytes("a.yaml", raw)
    for fault in faults:
        check_told(fault)
    if not faults:
        check_sound(file.text)


@given(JSON, st.sampled_from([None, 1, 2]), st.booleans())
def test_json_is_read_as_json(value: Data, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assume("\\ud" not in text)  # an escaped half of a character, which libyaml refuses
    trees, faults = parse(SourceFile("a.json", text))
    assert faults == ()
    assert [tree.data for tree in trees] == ([value] if value is not None else [None])
    for tree in trees:
        walk(tree)
