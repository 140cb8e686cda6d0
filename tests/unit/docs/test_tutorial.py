"""The tutorial, played from an empty folder: its YAML is written, its commands are run, its outputs must be what is shown.

In a page, a comment before a block says what a reader does with it: `append FILE` adds the block to a file, `old` and `new`
replace one text by another, `undo` takes the replacement back. A `sh` block with a `text` block behind it is run; the latter is
the answer. `[…]` in an answer stands for the rest of its line, on a line of its own for any number of lines.

`python tests/unit/docs/test_tutorial.py` writes the answers into the pages anew; read the difference before you commit it.
"""

import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest

from parcours.cli.boundary import run
from parcours.model.place import Place
from parcours.source import SourceFile
from parcours.syntax.parser import parse

ROOT = Path(__file__).parents[3]
PAGES = {"en": ROOT / "docs/tutorial/first-house.md", "fr": ROOT / "docs/tutorial/premiere-maison.fr.md"}
STEP = re.compile(
    r"<!-- (?P<what>append|old|new|undo)(?: (?P<file>\S+))? -->\n?(?:```yaml\n(?P<yaml>.*?)^```$)?"
    r"|^```sh\n(?P<command>.*?)^```$\n\n```text\n(?P<answer>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


def played(page: str, house: Path, language: str) -> Iterator[tuple[re.Match[str], str]]:
    """Does what the page says, step by step; gives each command's match and what the tool really answers."""
    manifest, before, old = house / "parcours.yaml", "", ""
    for step in STEP.finditer(page):
        yaml = step["yaml"] or ""
        match step["what"]:
            case "append":
                path = house / step["file"]
                path.write_text((path.read_text("utf-8") if path.exists() else "") + yaml, "utf-8")
            case "old":
                before, old = manifest.read_text("utf-8"), yaml
                assert before.count(old) == 1 or old.count("\n") == 1, f"{old!r} is not in the house"
            case "new":
                manifest.write_text(before.replace(old, yaml, 1), "utf-8")
            case "undo":
                manifest.write_text(before, "utf-8")
            case _:
                yield step, answered(step["command"], house, language)


def answered(commands: str, house: Path, language: str) -> str:
    """What the tool answers in the house, on both of its streams."""
    words = commands.split()
    assert words[0] == "parcours", commands
    told = io.StringIO()
    with (
        contextlib.chdir(house),
        mock.patch.dict(os.environ, {"NO_COLOR": "1", "CI": ""}),
        mock.patch.object(sys, "argv", [*words, "--lang", language]),
        contextlib.redirect_stdout(told),
        contextlib.redirect_stderr(told),
    ):
        run()
    return told.getvalue()


def is_shown(shown: str, real: str) -> bool:
    """Whether an answer is what the page shows."""
    pattern = re.escape(shown).replace(re.escape("\n[…]\n"), r"\n(?:.*\n)*").replace(re.escape("[…]"), ".*")
    return re.fullmatch(pattern, real) is not None


@pytest.mark.parametrize("language", PAGES)
def test_the_tool_answers_what_the_tutorial_shows(language: str, tmp_path: Path) -> None:
    house = tmp_path / "Le Fournil à part"
    house.mkdir()
    for step, real in played(PAGES[language].read_text("utf-8"), house, language):
        if not is_shown(step["answer"], real):
            assert real == step["answer"], step["command"]
    assert (house / "playbooks" / "index.html").is_file()


def test_the_french_tutorial_builds_the_bakery_of_specs(tmp_path: Path) -> None:
    steps = [step for step in STEP.finditer(PAGES["fr"].read_text("utf-8")) if step["what"] == "append"]
    built = data_of("".join(step["yaml"] for step in steps))
    assert built == data_of((ROOT / "specs/boulangerie/parcours.yaml").read_text("utf-8"))


def data_of(text: str) -> list[object]:
    """The plain data of every document."""
    trees, faults = parse(SourceFile("parcours.yaml", text))
    assert not faults
    return [Place(tree).data() for tree in trees]


def rewrite() -> None:
    """Writes the tool's answers into the pages. What `[…]` already stands for stays; lists of unjudged rules are cut."""
    for language, path in PAGES.items():
        page = path.read_text("utf-8")
        with tempfile.TemporaryDirectory() as folder:
            steps = list(played(page, Path(folder), language))
        for step, real in steps:
            if not is_shown(step["answer"], real):
                page = page.replace(step.group(), _answered(step, real), 1)
        path.write_text(page, "utf-8", newline="\n")


def _answered(step: re.Match[str], real: str) -> str:
    cut = re.sub(r"^((?:not judged|non jugé).*? ?:) .*$", r"\1 […]", real, flags=re.MULTILINE)
    return step.group().removesuffix("```").removesuffix(step["answer"]) + cut + "```"


if __name__ == "__main__":
    rewrite()
