"""The worked houses as files in memory, and what holds of every report whatever was read."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from parcours.diagnostics import LANGUAGES, Diagnostic, fill
from parcours.pipeline import Checked, build, check_files
from parcours.source import Span
from parcours.syntax.chunks import cut
from parcours.syntax.nodes import Data
from parcours.syntax.parser import decode_bytes, parse

SPECS = Path(__file__).parents[2] / "specs"
SMALL = "boulangerie"
BIG = ("water-utility", "assurance-degat-des-eaux")
HOUSES = (SMALL, *BIG)
FORMATS = frozenset({"md", "html", "json"})
MANIFEST = "parcours.yaml"


@cache
def files_of(house: str) -> Mapping[str, bytes]:
    """A worked house: relative path → bytes."""
    root = SPECS / house
    found = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}
    assert MANIFEST in found
    return found


@cache
def specs_of(house: str) -> Mapping[str, bytes]:
    """The same without the figures that lie beside the specs."""
    return {path: raw for path, raw in files_of(house).items() if not path.endswith(".csv")}


@cache
def figures() -> Mapping[str, bytes]:
    """The figures beside the specs of all houses; those that nobody names are not read."""
    return {path: raw for house in HOUSES for path, raw in files_of(house).items() if path.endswith(".csv")}


@cache
def documents_of(house: str) -> tuple[tuple[str, str], ...]:
    """The documents of a house: path and text, the manifest's first document first."""
    files = specs_of(house)
    paths = [MANIFEST, *(path for path in files if path != MANIFEST)]
    found = [(path, chunk.text) for path in paths for chunk in cut(decode_bytes(path, files[path])[0])]
    return tuple((path, text.removeprefix("---\n")) for path, text in found if text.strip("-\n "))


@cache
def trees_of(house: str) -> tuple[tuple[str, Data], ...]:
    """The documents of a house as plain data."""
    found = []
    for path, raw in specs_of(house).items():
        trees, faults = parse(decode_bytes(path, raw)[0])
        assert not faults
        found += [(path, tree.data) for tree in trees]
    return tuple(sorted(found, key=lambda one: one[0] != MANIFEST))


def written(documents: list[tuple[str, Data]]) -> dict[str, bytes]:
    """Documents as files again, each in the flow style that JSON shares with YAML."""
    files: dict[str, list[str]] = {}
    for path, data in documents:
        files.setdefault(path, []).append(json.dumps(data, ensure_ascii=False))
    return {path: "\n---\n".join(texts).encode() + b"\n" for path, texts in files.items()}


@cache
def pages_of(house: str) -> Mapping[str, bytes]:
    """The pages of a worked house as it stands."""
    return pages(files_of(house))


def pages(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The pages of a house without errors, with the figures beside it."""
    checked = check_files({**figures(), **files})
    assert [one.message("en") for one in checked.diagnostics if one.severity == 3] == []
    return build(checked, formats=FORMATS)


def assert_sound(checked: Checked, files: Mapping[str, bytes]) -> None:
    """Every span lies in its file, every message can be said, in reading order, once."""
    keys = []
    for one in checked.diagnostics:
        for span in (one.span, *(label.span for label in one.labels)):
            _assert_inside(span, files)
        words = [_said(one, language) for language in LANGUAGES]
        assert all(words), one
        keys.append((one.span.file.path, *one.span.start, one.rule.code, one.aspect))
        if one.span.start.line == one.span.end.line:
            assert one.suggestion != one.span.text, one
    assert keys == sorted(keys)
    told = [(*key, one.span.end, one.message("en")) for key, one in zip(keys, checked.diagnostics, strict=True)]
    assert len(told) == len(set(told)), sorted(told)


def _said(one: Diagnostic, language: str) -> str:
    """All its words together."""
    labels = [fill(label.words, label.facts, language) for label in one.labels]
    hint = fill(one.hint, {**one.facts, "there": ""}, language) if one.hint else ""
    return " ".join((one.message(language), one.rule.explanation.said(language), hint, *labels))


def _assert_inside(span: Span, files: Mapping[str, bytes]) -> None:
    assert span.file.path in files or span.file.path == MANIFEST
    lines = span.file.lines
    assert 1 <= span.start.line <= span.end.line <= len(lines), span
    assert span.start < span.end, span
    assert 1 <= span.start.column <= len(span.file.line(span.start.line)) + 1, span
    assert 1 <= span.end.column <= len(span.file.line(span.end.line)) + 2, span
