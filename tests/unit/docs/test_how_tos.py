"""How-tos, followed to the letter from an empty folder: every command of parcours that they show ends well, in the order of the page."""

import contextlib
import io
import os
import shlex
import sys
from pathlib import Path
from unittest import mock

import pytest
from test_manual import DOCS, blocks

from parcours.cli.boundary import run

BEFORE = {
    "start-a-house": [],
    "adopt-with-a-baseline": ["init specs --example"],
    "own-templates": ["init ."],
    "tidy-mend-rename": ["init . --example"],
}
"""What a reader has done before."""
OF_OTHERS = ("parcours rename", "parcours fix --diff", "parcours fmt --check", "parcours fmt --diff")
"""What speaks of a house of the reader's own, or tells of faults on purpose."""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", BEFORE)
def test_a_how_to_can_be_followed(name: str, language: str, tmp_path: Path) -> None:
    page = (DOCS / f"how-to/{name}{'' if language == 'en' else '.fr'}.md").read_text("utf-8")
    shown = [line for block in blocks(page, "sh") for line in block.splitlines() if line.startswith("parcours ")]
    followed = [line.removeprefix("parcours ") for line in shown if not line.startswith(OF_OTHERS)]
    assert len(followed) > 1
    place = tmp_path / "Ma maison é"
    place.mkdir()
    with contextlib.chdir(place):
        for line in (*BEFORE[name], *followed):
            assert answered(shlex.split(line), language) == (0, ""), line


def answered(words: list[str], language: str) -> tuple[int, str]:
    """The exit code, and what was told where it is not 0."""
    told = io.StringIO()
    with (
        mock.patch.dict(os.environ, {"NO_COLOR": "1", "CI": ""}),
        mock.patch.object(sys, "argv", ["parcours", *words, *(() if "--lang" in words else ("--lang", language))]),
        contextlib.redirect_stdout(told),
        contextlib.redirect_stderr(told),
    ):
        code = int(run())
    return code, told.getvalue() if code else ""
