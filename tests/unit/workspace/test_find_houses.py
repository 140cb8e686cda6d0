"""Which houses a command is about."""

import os
from pathlib import Path

import pytest

from parcours.diagnostics import Words
from parcours.workspace import NoHouse, find_houses, shown_prefix


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two houses in `specs/`, and folders that are passed by."""
    root = tmp_path / "repository"
    (root / ".git").mkdir(parents=True)
    for path in (
        "specs/water-utility/parcours.yaml",
        "specs/water-utility/roles/adviser.yaml",
        "specs/Boulangerie/parcours.yaml",
        "specs/.hidden/parcours.yaml",
        "specs/templates/parcours.yaml",
        "specs/node_modules/parcours.yaml",
        "docs/a/b/c/parcours.yaml",
        "docs/guide.md",
    ):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("house: x\n")
    return root


@pytest.mark.parametrize(
    "path",
    [
        "specs/water-utility",
        "specs/water-utility/parcours.yaml",
        "specs/water-utility/roles",
        "specs/water-utility/roles/adviser.yaml",
        "specs/Boulangerie/../water-utility",
    ],
)
def test_a_house_is_found_from_anything_in_it(repository: Path, path: str) -> None:
    assert find_houses(Path(path), repository) == (repository / "specs/water-utility",)


def test_without_a_path_the_way_goes_up_from_the_current_folder(repository: Path) -> None:
    assert find_houses(None, repository / "specs/water-utility/roles") == (repository / "specs/water-utility",)


@pytest.mark.parametrize("path", [None, Path("specs"), Path()])
def test_a_folder_of_houses_means_each_of_them_in_order(repository: Path, path: Path | None) -> None:
    assert find_houses(path, repository) == (repository / "specs/Boulangerie", repository / "specs/water-utility")


def test_the_house_above_comes_before_the_houses_below(repository: Path) -> None:
    (repository / "parcours.yaml").write_text("house: all\n")
    assert find_houses(Path("specs"), repository) == (repository,)


def test_the_way_up_ends_at_the_root_of_the_repository(repository: Path) -> None:
    (repository.parent / "parcours.yaml").write_text("house: outside\n")
    assert find_houses(Path("specs"), repository) == (
        repository / "specs/Boulangerie",
        repository / "specs/water-utility",
    )


def test_a_worktree_whose_git_is_a_file_is_a_repository(tmp_path: Path) -> None:
    (tmp_path / "parcours.yaml").write_text("house: outside\n")
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree/.git").write_text("gitdir: elsewhere\n")
    assert isinstance(find_houses(Path("tree"), tmp_path), NoHouse)


def test_houses_lie_at_most_three_folders_down(repository: Path) -> None:
    assert find_houses(Path("docs"), repository) == (repository / "docs/a/b/c",)
    (repository / "docs/a/b/c").rename(repository / "docs/a/b/d")
    (repository / "docs/a/b/c").mkdir()
    (repository / "docs/a/b/d").rename(repository / "docs/a/b/c/d")
    assert find_houses(Path("docs"), repository) == NoHouse(
        repository / "docs",
        Words(
            'there is no parcours.yaml in "docs", nor in a folder above it, nor up to 3 folders below',
            "il n'y a pas de parcours.yaml dans « docs », ni au-dessus, ni jusqu'à 3 dossiers en dessous",
        ),
    )


def test_a_file_outside_houses_does_not_mean_the_houses_beside_it(repository: Path) -> None:
    (repository / "specs/README.md").write_text("two houses\n")
    assert isinstance(find_houses(Path("specs/README.md"), repository), NoHouse)


def test_a_house_in_a_house_is_not_looked_for(repository: Path) -> None:
    nested = repository / "specs/water-utility/old"
    nested.mkdir()
    (nested / "parcours.yaml").write_text("house: old\n")
    assert find_houses(Path("specs"), repository) == (
        repository / "specs/Boulangerie",
        repository / "specs/water-utility",
    )


@pytest.mark.parametrize(
    "name", ["parcours.yml", "Parcours.yaml", "parcours.yaml.txt", "parcour.yaml", "parcours.yaml.yaml"]
)
def test_a_manifest_with_nearly_the_right_name_is_pointed_out(tmp_path: Path, name: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / name).write_text("house: shop\n")
    found = find_houses(Path("shop"), tmp_path)
    assert isinstance(found, NoHouse)
    assert found.hint == Words(
        f'"shop/{name}" is not read as the manifest; rename it to parcours.yaml',
        f"« shop/{name} » n'est pas lu comme manifeste ; renommez-le en parcours.yaml",
    )


def test_a_folder_in_place_of_the_manifest_is_pointed_out(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "shop/parcours.yaml").mkdir(parents=True)
    found = find_houses(Path("shop"), tmp_path)
    assert isinstance(found, NoHouse)
    assert found.hint is not None
    assert found.hint.en == '"shop/parcours.yaml" is a folder; a house has a file of that name'


@pytest.mark.parametrize("name", ["catalogue.yaml", "parcours.md", "read-me.yaml"])
def test_another_file_is_not_taken_for_the_manifest(tmp_path: Path, name: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / name).write_text("house: shop\n")
    found = find_houses(None, tmp_path)
    assert isinstance(found, NoHouse)
    assert found.hint is None


def test_the_current_folder_is_called_so(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    found = find_houses(None, tmp_path)
    assert isinstance(found, NoHouse)
    assert found.message.en == (
        "there is no parcours.yaml in the current folder, nor in a folder above it, nor up to 3 folders below"
    )
    assert found.hint is None


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("spces", 'did you mean "specs"?'),
        ("specs/water-utilty", 'did you mean "specs/water-utility"?'),
        ("spces/water-utility/roles", 'did you mean "specs"?'),
        ("zzz", None),
    ],
)
def test_a_path_that_does_not_exist_gets_the_nearest_names(repository: Path, path: str, hint: str | None) -> None:
    found = find_houses(Path(path), repository)
    assert isinstance(found, NoHouse)
    assert found.message == Words(f'there is no file or folder "{path}"', f"il n'y a ni fichier ni dossier « {path} »")
    assert (found.hint and found.hint.en) == hint


def test_links_to_folders_are_not_searched_for_houses(repository: Path) -> None:
    (repository / "linked").mkdir()
    (repository / "linked/specs").symlink_to(repository / "specs")
    (repository / "linked/loop").symlink_to(repository / "linked")
    assert isinstance(find_houses(Path("linked"), repository), NoHouse)


def test_a_folder_called_like_the_manifest_makes_no_house(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "parcours.yaml").mkdir()
    assert isinstance(find_houses(None, tmp_path), NoHouse)


@pytest.mark.parametrize(
    ("house", "cwd", "prefix"),
    [("a/specs/x", "a", "specs/x/"), ("a", "a", ""), ("a", "a/b/c", "../../"), ("a/x", "a/b", "../x/")],
)
def test_the_prefix_leads_from_here_to_the_house(tmp_path: Path, house: str, cwd: str, prefix: str) -> None:
    assert shown_prefix(tmp_path / house, tmp_path / cwd) == prefix


def test_finding_changes_nothing_on_the_disk(repository: Path) -> None:
    before = sorted(os.walk(repository))
    find_houses(None, repository)
    assert sorted(os.walk(repository)) == before
