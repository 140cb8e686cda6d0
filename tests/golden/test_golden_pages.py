"""The pages of a small house, whole. Rewritten by `pytest tests/golden --update-golden` and read in review."""

import re
from pathlib import Path

from parcours.pipeline import build, check_files

HERE = Path(__file__).parent
HOUSE = "boulangerie"
SPECS = HERE.parents[1] / "specs" / HOUSE


def test_the_pages_of_the_small_house(is_update: bool) -> None:
    checked = check_files(
        {path.relative_to(SPECS).as_posix(): path.read_bytes() for path in sorted(SPECS.rglob("*.yaml"))}
    )
    made = {
        path: _without_style(page.decode())
        for path, page in build(checked, formats=frozenset({"md", "html", "json"})).items()
    }
    folder = HERE / HOUSE
    if is_update:
        _write(folder, made)
    kept = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }
    assert sorted(made) == sorted(kept)
    for path, page in made.items():
        assert page == kept[path], path


def _without_style(page: str) -> str:
    """The page without the style sheet and its hash, so that a colour does not change every golden file."""
    return re.sub(
        r"sha256-[^'&]+", "sha256-…", re.sub(r"<style>.*?</style>", "<style>…</style>", page, flags=re.DOTALL)
    )


def _write(folder: Path, made: dict[str, str]) -> None:
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        path.unlink()
    for path, page in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page, "utf-8")
