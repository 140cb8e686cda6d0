"""`parcours fmt` as a person and as CI run it."""

from pathlib import Path

import pytest
from command import house, run

UNTIDY = "role: a\nstage:   back\nname: 'A'\n"
TIDY = "role: a\nname: A\nstage: back\n"


def test_it_writes_the_form_and_says_which_files(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"a.yaml": UNTIDY, "b.yaml": TIDY.replace("role: a", "role: b")})
    done = run("fmt", cwd=root)
    assert (done.code, done.out, done.err) == (0, "a.yaml: formatted\n", "3 files, 1 formatted\n")
    assert (root / "a.yaml").read_text("utf-8") == TIDY
    assert run("fmt", "--check", cwd=root).code == 0
    assert sorted(path.name for path in root.iterdir()) == ["a.yaml", "b.yaml", "parcours.yaml"]


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_check_and_diff_write_nothing(tmp_path: Path, option: str) -> None:
    root = house(tmp_path / "h", {"a.yaml": UNTIDY})
    done = run("fmt", option, "--lang", "fr", cwd=root)
    assert done.code == 1
    assert done.err == "2 fichiers, 1 à mettre en forme\n"
    assert ("a.yaml: serait mis en forme" in done.out) == (option == "--check")
    assert ("\n-name: 'A'\n" in done.out) == (option == "--diff")
    assert (root / "a.yaml").read_text("utf-8") == UNTIDY


def test_a_difference_is_coloured_only_where_asked(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"a.yaml": UNTIDY})
    assert "\x1b[" not in run("fmt", "--diff", cwd=root).out
    assert "\x1b[32m+name: A" in run("fmt", "--diff", cwd=root, env={"FORCE_COLOR": "1"}).out


def test_only_the_paths_asked_for(tmp_path: Path) -> None:
    files = {"a.yaml": UNTIDY, "roles/b.yaml": UNTIDY, "roles/c.yaml": UNTIDY, ".github/ci.yaml": UNTIDY}
    root = house(tmp_path / "h", files)
    done = run("fmt", "h/roles/b.yaml", "h/.github/ci.yaml", cwd=tmp_path)
    assert (done.code, done.out) == (0, "h/roles/b.yaml: formatted\n")
    assert run("fmt", "roles", cwd=root).out == "roles/c.yaml: formatted\n"
    assert (root / ".github/ci.yaml").read_text("utf-8") == UNTIDY


def test_what_cannot_be_read_is_left_and_fails(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"a.yaml": "role: [\n", "b.yaml": "role: b\n? name\n: B\n", "c.yaml": UNTIDY})
    done = run("fmt", cwd=root)
    assert done.code == 1
    assert done.out == "c.yaml: formatted\n"
    assert done.err.splitlines() == [
        "a.yaml: left as it is: it cannot be read; `parcours validate` says why",
        'b.yaml: left as it is: it holds a key written with "?"',
        "4 files, 1 formatted",
    ]


def test_windows_files_stay_windows_files(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + UNTIDY.replace("\n", "\r\n").encode()
    root = house(tmp_path / "h", {"a.yaml": raw})
    assert run("fmt", cwd=root).code == 0
    assert (root / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").encode()


def test_links_and_permissions_stay(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"kept/.real": UNTIDY})
    (root / "a.yaml").symlink_to("kept/.real")
    (root / "kept/.real").chmod(0o640)
    assert run("fmt", cwd=root).out == "a.yaml: formatted\n"
    assert (root / "a.yaml").is_symlink()
    assert (root / "kept/.real").read_text("utf-8") == TIDY
    assert (root / "kept/.real").stat().st_mode & 0o777 == 0o640


def test_keys_in_french_with_the_units_of_the_house(tmp_path: Path) -> None:
    manifest = "house: x\nname: X\nlanguage: en\nunits: {ring: 5 s}\n"
    role = "role: a\nname: A\nserves: [{role: a, within: 3 rings}, {role: a, within: 2 weeks}]\n"
    root = house(tmp_path / "h", {"a.yaml": role}, manifest)
    assert run("fmt", "--keys", "fr", cwd=root).code == 0
    assert (root / "a.yaml").read_text("utf-8") == (
        "metier: a\nnom: A\nsert: [{metier: a, sous: 3 rings}, {metier: a, sous: 2 semaines}]\n"
    )
    assert (root / "parcours.yaml").read_text("utf-8") == "maison: x\nnom: X\nlangue: en\nunites: {ring: 5 s}\n"


def test_without_a_house_it_is_wrong_usage(tmp_path: Path) -> None:
    assert run("fmt", cwd=tmp_path).code == 2
    assert run("fmt", "--keys", "de", cwd=tmp_path).code == 2
