"""Hostile and hard files: what is told of each, and what is left of it, as JSON, one document a line."""

import json
from pathlib import Path

import pytest
from syntax_samples import TESTS, told

from parcours.syntax.parser import decode_bytes, parse

FILES = sorted((TESTS / "corpus").glob("*.yaml"))


def story(raw: bytes) -> str:
    file, faults = decode_bytes("a.yaml", raw)
    if faults:
        return "".join(f"{told(fault)}\n" for fault in faults)
    trees, faults = parse(file)
    kept = [f"{tree.number} {json.dumps(tree.data, ensure_ascii=False)}\n" for tree in trees]
    return "".join([*(f"{told(fault)}\n" for fault in faults), *kept])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_corpus(path: Path) -> None:
    assert story(path.read_bytes()) == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_there_is_a_corpus() -> None:
    assert len(FILES) >= 30
