"""Compiled templates that are kept: the same pages with and without, and never where nothing may be kept."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BUILT = """
import hashlib, sys
from parcours.pipeline import build, check_files
text = b"house: x\\nname: X\\nlanguage: fr\\n---\\nrole: anna\\nname: Anna\\n"
made = build(check_files({"parcours.yaml": text}), formats=frozenset({"html", "md"}))
print(hashlib.sha256(b"".join(made.values())).hexdigest())
"""


def built(kept: Path, *options: str) -> str:
    """The digest of all the pages of a small house, made by a process that keeps its bytecode in a folder."""
    environment = {"PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": str(kept), "SYSTEMROOT": ""}
    done = subprocess.run(
        [sys.executable, *options, "-c", BUILT], check=True, capture_output=True, text=True, env=environment
    )
    return done.stdout


def templates_in(kept: Path) -> list[Path]:
    return sorted(path for path in kept.rglob("*.pyc") if path.parent.name in ("html", "markdown"))


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder that one process has filled, and what it built."""
    kept = tmp_path_factory.mktemp("bytecode")
    return kept, built(kept)


def test_kept_templates_make_the_same_pages(warm: tuple[Path, str]) -> None:
    kept, first = warm
    before = {path: path.stat().st_mtime_ns for path in templates_in(kept)}
    assert {path.name.partition(".")[0] for path in before} >= {"role", "index", "coverage"}
    assert built(kept) == first
    assert {path: path.stat().st_mtime_ns for path in templates_in(kept)} == before


@pytest.mark.parametrize("damage", ["empty", "half", "other"])
def test_damaged_ones_are_made_anew(damage: str, warm: tuple[Path, str]) -> None:
    kept, first = warm
    for path in templates_in(kept):
        whole = path.read_bytes()
        path.write_bytes({"empty": b"", "half": whole[: len(whole) // 2], "other": b"j2" + whole}[damage])
    assert built(kept) == first


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, warm: tuple[Path, str]) -> None:
    assert built(tmp_path, "-B") == warm[1]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_does_not_matter(tmp_path: Path, warm: tuple[Path, str]) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("mine")
    assert built(occupied) == warm[1]
    assert occupied.read_text() == "mine"
