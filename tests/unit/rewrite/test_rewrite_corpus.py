"""The canonical form of whatever the other tests have collected: nothing is lost, whichever library gives the events."""

from collections.abc import Callable
from pathlib import Path

import pytest

from parcours.rewrite import reading, remarks
from parcours.rewrite.form import COMMENT_LOST, NOT_STABLE, NOT_THE_SAME, Formed, Left, formed
from parcours.source import SourceFile
from parcours.syntax import events
from parcours.syntax.parser import parse

ROOT = Path(__file__).parents[3]
FILES = sorted([*(ROOT / "tests/corpus").glob("*.yaml"), *(ROOT / "tests/cases").rglob("*.yaml")])
APART = ROOT / "tests/cases/tab-indentation/good.yaml"
"""ruamel.yaml takes no tab behind a colon."""
SPECS = sorted((ROOT / "specs").rglob("*.yaml"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_what_can_be_read_is_kept_and_what_cannot_is_left(path: Path) -> None:
    made = formed("x.yaml", path.read_bytes())
    if isinstance(made, Left):
        assert made.why not in (NOT_THE_SAME, COMMENT_LOST, NOT_STABLE)
        return
    before, _ = parse(SourceFile("x.yaml", path.read_bytes().decode().removeprefix("\ufeff").replace("\r\n", "\n")))
    after, _ = parse(SourceFile("x.yaml", made.text))
    assert [tree.data for tree in before] == [tree.data for tree in after]
    assert formed("x.yaml", made.raw) == made


@pytest.fixture
def by_ruamel(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], Formed | Left]:
    """The canonical form where PyYAML came without its C parser."""
    source = events.ruamel()

    def form(raw: bytes) -> Formed | Left:
        with monkeypatch.context() as patch:
            patch.setattr(reading, "dialect", lambda: source)
            patch.setattr(remarks, "dialect", lambda: source)
            return formed("x.yaml", raw)

    return form


@pytest.mark.parametrize("path", [path for path in FILES[::3] if path != APART], ids=name)
def test_both_libraries_give_one_form(path: Path, by_ruamel: Callable[[bytes], Formed | Left]) -> None:
    assert by_ruamel(path.read_bytes()) == formed("x.yaml", path.read_bytes())


@pytest.mark.parametrize("path", SPECS, ids=name)
def test_the_worked_houses_are_in_their_form(path: Path) -> None:
    made = formed(path.name, path.read_bytes())
    assert isinstance(made, Formed)
    assert made.raw == path.read_bytes(), "run parcours fmt specs"
