"""What programs read is what the manual says: real documents, held against the shapes that it is generated from."""

import contextlib
import io
import json
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict
from unittest import mock

import pytest
from test_manual import generator

from parcours.analysis.promises.verdicts import Outcome
from parcours.cli.boundary import run
from parcours.report.shapes.promises import VerdictJson

SPECS = Path(__file__).parents[3] / "specs"
generator()  # which knows where its parts lie
DOCUMENTS = import_module("json_parts").DOCUMENTS
FAULTY = """house: h
name: H
language: en
conductor: bakre
---
expectations: [{id: e, name: E}]
moments: [{id: m, name: M, nature: relational, lead: baker, expectations: [e]}]
---
segment: s
name: S
journey: [m]
---
role: baker
name: B
cues: [{id: c, moment: m, expectation: e, words: hello}]
"""
"""A house with a misspelt id, which can be mended, and with half a cue."""
RUNS = {
    "validate": ["validate", ".", "--format", "json"],
    "promises": ["promises", ".", "--format", "json"],
    "profiles": ["profiles", ".", "--format", "json"],
    "chain": ["chain", "all", ".", "--format", "json"],
    "change": ["change", ".", "--on", "2026-06-01", "--format", "json"],
    "rules": ["rules", "--format", "json"],
}
"""Those that are not here are made by functions whose shape the type checker holds; what they need is a repository."""


def written(words: Sequence[str]) -> object:
    """What a command writes about the worked houses, misspelt or not."""
    told = io.StringIO()
    with mock.patch.object(sys, "argv", ["parcours", *words]), contextlib.redirect_stdout(told):
        run()
    return json.loads(told.getvalue())


def assert_fits(value: object, hint: object, path: str) -> None:
    """That a value has exactly the shape that is told of it, its fields in that order."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin is Annotated:
        assert_fits(value, inside[0], path)
    elif origin is Literal:
        assert value in inside, path
    elif origin in (Union, UnionType):
        if value is None:
            assert NoneType in inside, path
        elif not any(isinstance(value, kind) for kind in inside if kind in (str, int) and isinstance(kind, type)):
            assert_fits(value, next(one for one in inside if one not in (NoneType, str, int)), path)
    elif origin is list:
        assert isinstance(value, list), path
        for number, one in enumerate(value):
            assert_fits(one, inside[0], f"{path}[{number}]")
    elif origin is dict:
        assert isinstance(value, dict), path
        for name, one in value.items():
            assert_fits(one, inside[1], f"{path}.{name}")
    elif isinstance(hint, type) and is_typeddict(hint):
        assert isinstance(value, dict), path
        hints = get_type_hints(hint, include_extras=True)
        assert list(value) == list(hints), path
        for name, inner in hints.items():
            assert_fits(value[name], inner, f"{path}.{name}")
    else:
        assert isinstance(hint, type), path
        assert type(value) is hint, path


@pytest.mark.parametrize("name", RUNS)
def test_a_document_has_the_shape_that_the_manual_tells(name: str, tmp_path: Path) -> None:
    (tmp_path / "parcours.yaml").write_text(FAULTY, "utf-8")
    for place in (SPECS, tmp_path):
        with contextlib.chdir(place):
            assert_fits(written(RUNS[name]), DOCUMENTS[name], name)


def test_the_baseline_has_the_shape_that_the_manual_tells(tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.json"
    words = ["parcours", "validate", ".", "--baseline", str(baseline), "--write-baseline"]
    (tmp_path / "parcours.yaml").write_text(FAULTY, "utf-8")
    with contextlib.chdir(tmp_path), contextlib.redirect_stderr(io.StringIO()), mock.patch.object(sys, "argv", words):
        assert run() == 0
    document = json.loads(baseline.read_text("utf-8"))
    assert document["entries"]
    assert_fits(document, DOCUMENTS["baseline"], "baseline")


def test_every_outcome_of_a_promise_is_told() -> None:
    _, words = get_args(get_type_hints(VerdictJson, include_extras=True)["outcome"])
    for outcome in Outcome:
        assert f"`{outcome.value}`" in words.en
        assert f"`{outcome.value}`" in words.fr
