"""`parcours rename` as a person runs it."""

from pathlib import Path

import pytest
from command import house, run

FILES = {"a.yaml": "role: adviser  # adviser\nname: A\n", "b.yaml": "metier: boss\nnom: B\nsert: [adviser]\n"}


@pytest.mark.parametrize("kind", ["role", "métier", "Metiers", "roles"])
def test_an_id_changes_in_all_files(tmp_path: Path, kind: str) -> None:
    root = house(tmp_path / "h", FILES)
    done = run("rename", kind, "adviser", "counsellor", cwd=root)
    assert (done.code, done.out) == (0, "")
    assert done.err == "adviser → counsellor: 2 places in 2 files\n"
    assert (root / "a.yaml").read_text("utf-8") == "role: counsellor  # adviser\nname: A\n"
    assert (root / "b.yaml").read_text("utf-8") == "metier: boss\nnom: B\nsert: [counsellor]\n"


def test_a_difference_is_shown_and_nothing_written(tmp_path: Path) -> None:
    root = house(tmp_path / "h", FILES)
    done = run("rename", "role", "adviser", "counsellor", "h", "--diff", "--lang", "fr", cwd=tmp_path)
    assert done.code == 1
    assert "+++ b/h/b.yaml\n" in done.out
    assert "-sert: [adviser]\n+sert: [counsellor]\n" in done.out
    assert done.err == "adviser → counsellor : 2 endroits dans 2 fichiers\n"
    assert (root / "b.yaml").read_text("utf-8") == FILES["b.yaml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("rle", "adviser", "x"), 'KIND does not know "rle"'),
        (("role", "advisor", "x"), 'no role is called "advisor"'),
        (("role", "adviser", "boss"), '"boss" exists already'),
        (("role", "adviser", "Chef"), '"Chef" cannot be an id'),
    ],
)
def test_what_is_refused(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    root = house(tmp_path / "h", FILES)
    done = run("rename", *arguments, cwd=root)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert (root / "a.yaml").read_text("utf-8") == FILES["a.yaml"]


def test_one_house_at_a_time(tmp_path: Path) -> None:
    house(tmp_path / "a", FILES)
    house(tmp_path / "b", FILES)
    done = run("rename", "role", "adviser", "x", cwd=tmp_path)
    assert (done.code, done.err.splitlines()[0]) == (2, "parcours: an id is renamed in one house")


@pytest.mark.parametrize(("language", "near"), [("fr", "« calendrier »"), ("en", '"calendar"')])
def test_a_misspelt_kind_gets_its_word_in_the_language_of_the_screen(tmp_path: Path, language: str, near: str) -> None:
    root = house(tmp_path / "h", {})
    assert near in run("rename", "calendarz", "a", "b", "--lang", language, cwd=root).err
