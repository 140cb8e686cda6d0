"""Houses that are looked at again when they change: with what the system tells, and without."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

from parcours.workspace.watch import Watched, rounds


@pytest.fixture(params=["told", "looking"])
def home(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "looking":
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    (tmp_path / "roles").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "templates").mkdir()
    (tmp_path / "parcours.yaml").write_text("house: x\n")
    (tmp_path / "roles/baker.yaml").write_text("role: baker\n")
    return tmp_path


AT_ONCE = 20
"""Seconds; nothing else would ever begin that round."""


def later(number: int, path: Path, text: str) -> None:
    """Writes a file after so many tenths of a second."""
    Timer(number / 10, lambda: path.write_text(text)).start()


def begun(home: Path) -> Iterator[None]:
    watching = rounds([Watched(home, home / "out")])
    next(watching)
    return watching


@pytest.mark.parametrize("name", ["parcours.yaml", "roles/baker.yaml", "roles/new.yaml", "templates/role.html"])
def test_a_spec_that_changes_begins_a_round(home: Path, name: str) -> None:
    watching = begun(home)
    later(3, home / name, "role: other\n")
    next(watching)
    assert (home / name).read_text() == "role: other\n"


def test_what_changed_while_the_caller_was_at_work_is_seen(home: Path) -> None:
    watching = begun(home)
    (home / "roles/baker.yaml").unlink()
    begins = monotonic()
    next(watching)
    assert monotonic() - begins < AT_ONCE


def test_what_is_no_spec_begins_none(home: Path) -> None:
    watching = begun(home)
    (home / "notes.txt").write_text("x")
    (home / "out/index.html").write_text("x")
    (home / "out/not-a-spec.yaml").write_text("x")
    (home / ".git").mkdir()
    later(6, home / "roles/last.yaml", "role: last\n")
    next(watching)
    assert (home / "roles/last.yaml").exists()
