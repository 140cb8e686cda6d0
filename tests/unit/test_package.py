"""The package as it is built: with the code of the templates, for a wheel as for an editable install."""

import ast
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from parcours.render.templates import built_code

ROOT = Path(__file__).parents[2]
PACKAGED = "parcours/templates/built/"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of all that the package is built of, with code that an older build left there."""
    copy = tmp_path / "une copie à part"
    unread = shutil.ignore_patterns("__pycache__", "built")
    for name in ("src/parcours", "templates", "specs"):
        shutil.copytree(ROOT / name, copy / name, ignore=unread)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, copy)
    (copy / "templates" / "built" / "0123456789abcdef").mkdir(parents=True)
    (copy / "templates" / "built" / "0123456789abcdef" / "role.py").write_text("old", "utf-8")
    return copy


def hatchling(checkout: Path, asked: str, **environment: str) -> str:
    """What hatchling answers an installer, as Python writes it."""
    ran = subprocess.run(
        [sys.executable, "-c", f"import hatchling.build; print(repr(hatchling.build.{asked}))"],
        cwd=checkout,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()[-1]


def built(checkout: Path, asked: str) -> Path:
    """The file that hatchling makes."""
    return checkout / "dist" / ast.literal_eval(hatchling(checkout, f"{asked}('dist')"))


def test_a_wheel_holds_the_code_of_the_templates_and_none_of_older_ones(checkout: Path) -> None:
    with ZipFile(built(checkout, "build_wheel")) as wheel:
        held = {name: wheel.read(name).decode() for name in wheel.namelist() if name.startswith(PACKAGED)}
    assert held == {f"{PACKAGED}{path}": code for path, code in built_code().items()}


def test_the_code_lies_beside_the_templates_and_in_no_source_distribution(checkout: Path) -> None:
    built(checkout, "build_wheel")
    folder = checkout / "templates" / "built"
    beside = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.py")}
    assert beside == built_code()
    with tarfile.open(built(checkout, "build_sdist")) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {"hatch_build.py", "templates/html/role.html"} <= held
    assert not [name for name in held if name.startswith("templates/built")]


def test_the_action_needs_nothing_more_to_build_without_it(checkout: Path) -> None:
    needed = "get_requires_for_build_wheel()"
    assert hatchling(checkout, needed, HATCH_BUILD_NO_HOOKS="true") == "[]"
    assert "jinja2" in hatchling(checkout, needed)


def test_what_builds_the_package_is_bounded_as_what_runs_it() -> None:
    (hook,) = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"].values()
    assert set(hook["dependencies"]) <= set(PROJECT["project"]["dependencies"])
    assert set(PROJECT["build-system"]["requires"]) <= set(PROJECT["dependency-groups"]["dev"])
