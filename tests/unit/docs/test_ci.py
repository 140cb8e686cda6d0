"""The project's own workflow: every system and every Python that the package names, and the commands of the README."""

import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[3]
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
JOBS = WORKFLOW["jobs"]


def commands(job: str) -> list[str]:
    return [step["run"] for step in JOBS[job]["steps"] if "run" in step]


def test_every_system_and_every_python_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if "Python :: 3." in one]
    matrix = JOBS["tests"]["strategy"]["matrix"]
    assert matrix["python"] == named
    assert [system.partition("-")[0] for system in matrix["system"]] == ["ubuntu", "macos", "windows"]


def test_the_commands_are_those_that_people_are_told() -> None:
    readme, contributing = ((ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    assert "uv run pytest" in commands("tests")
    assert "\nuv run pytest" in readme
    assert any(command.startswith("uv run parcours compile specs") for command in commands("tests"))
    quick = contributing.partition("Its quick part")[2].partition("```sh\n")[2].partition("```")[0].split("\n")
    told = [line for line in quick if line and "pytest" not in line]
    assert told
    assert [command for command in commands("checks") if command in told] == told


def test_what_the_package_says_is_enough_is_tried() -> None:
    """The lowest versions, as `.ci/run` tries them."""
    run = (ROOT / ".ci/run").read_text("utf-8")
    install, tried = commands("lowest")[-2:]
    assert install.removeprefix("uv pip install ") in run
    assert "--resolution lowest-direct" in install
    assert [word for word in tried.split() if word.startswith("tests/")] == [
        word
        for line in run.split("\n")
        if "/lowest/bin/python" in line
        for word in line.split()
        if word.startswith("tests/")
    ]


def test_a_workflow_may_read_and_nothing_else() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert all(
        "permissions" not in job and "${{" not in str(job["steps"]).replace("${{ matrix.", "") for job in JOBS.values()
    )
