"""What the project offers to pre-commit, to GitHub and to shells, by running what they run."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from command import house, run
from shell import posix, shell

ROOT = Path(__file__).parents[2]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
SPEC = "metier: vendeuse\nnom: Vendeuse\n"
MANIFEST = "maison: m\nnom: M\nlangue: fr\nstatut: brouillon\n"


@pytest.fixture
def repository(place: Path) -> Path:
    """A repository with two houses, one folder down, as hooks and actions see it: from its root."""
    for name in ("un", "deux"):
        house(place / "depot" / name, {"metiers/vendeuse.yaml": SPEC}, manifest=MANIFEST)
    return place / "depot"


@posix
def test_the_hook_checks_every_house_of_a_repository(repository: Path) -> None:
    hook = next(hook for hook in HOOKS if hook["id"] == "parcours-validate")
    assert hook["language"] == "python"
    assert hook["pass_filenames"] is False
    assert re.search(hook["files"], "deux/metiers/vendeuse.yaml")
    assert shell(hook["entry"], repository).returncode == 0
    house(repository / "deux", {"metiers/vendeuse.yaml": "metier: vendeuse\n"}, manifest=MANIFEST)
    done = shell(hook["entry"], repository)
    assert done.returncode == 1
    assert "deux/metiers/vendeuse.yaml" in done.stdout


@posix
def test_the_hook_formats_every_house_of_a_repository(repository: Path) -> None:
    hook = next(hook for hook in HOOKS if hook["id"] == "parcours-fmt")
    assert hook["pass_filenames"] is False
    (repository / "compose.yaml").write_text("services:   {}\n", "utf-8")
    house(repository / "deux", {"metiers/vendeuse.yaml": SPEC.replace("nom: ", "nom:   ")}, manifest=MANIFEST)
    assert shell(hook["entry"], repository).returncode == 0
    assert (repository / "deux/metiers/vendeuse.yaml").read_text("utf-8") == SPEC
    assert (repository / "compose.yaml").read_text("utf-8") == "services:   {}\n"


def evaluated(value: str, inputs: Mapping[str, str]) -> str:
    """What GitHub puts in the place of `${{ … }}`."""
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: inputs[found[1]], value)


def run_action(repository: Path, **given: str) -> list[int]:
    """Runs the steps of the action but the installation, as GitHub would; gives their exit codes."""
    inputs = {name: one["default"] for name, one in ACTION["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in given.items()
    }
    codes = []
    for step in ACTION["runs"]["steps"][1:]:
        if step.get("if") == "inputs.playbooks != ''" and not inputs["playbooks"]:
            continue
        assert "${{" not in step["run"], "what a workflow gives goes through the environment, never into a script"
        env = {name: evaluated(value, inputs) for name, value in step["env"].items()}
        codes.append(shell(step["run"], repository, **env).returncode)
        if codes[-1]:
            break
    return codes


@posix
def test_the_action_validates_and_compiles(repository: Path) -> None:
    assert run_action(repository) == [0]
    assert run_action(repository, playbooks="pages à part", lang="fr") == [0, 0]
    assert (repository / "pages à part/un/index.html").is_file()


@posix
def test_the_action_fails_on_a_fault_and_compiles_nothing(repository: Path) -> None:
    house(repository / "un", {"metiers/x.yaml": "metier: x\n"}, manifest=MANIFEST)
    assert run_action(repository, playbooks="pages") == [1]
    assert run_action(repository, path="deux") == [0]
    assert not (repository / "pages").exists()


@posix
def test_what_a_workflow_gives_is_never_run(repository: Path) -> None:
    assert run_action(repository, path='"; touch stolen; "', lang="fr") == [2]
    assert run_action(repository, path="--help") == [2]
    assert not (repository / "stolen").exists()


@posix
def test_the_action_installs_into_a_place_of_its_own() -> None:
    install = ACTION["runs"]["steps"][0]
    assert install["env"] == {"PARCOURS": "${{ github.action_path }}", "HATCH_BUILD_NO_HOOKS": "true"}
    assert "${{" not in install["run"]


@posix
@pytest.mark.parametrize("folder", ["bin", "Scripts"], ids=["Linux and macOS", "Windows"])
def test_the_action_finds_what_it_installed(place: Path, folder: str) -> None:
    python = place / "bin of a test" / "python3"
    python.parent.mkdir()
    inner = '#!/bin/sh\necho "$@" > installed\n'
    python.write_text(
        f'#!/bin/sh\nmkdir -p "$3/{folder}"\nprintf \'%s\' \'{inner}\' > "$3/{folder}/python"\nchmod +x "$3/{folder}/python"\n'
    )
    python.chmod(0o755)
    (place / "work").mkdir()
    env = {"RUNNER_TEMP": str(place / "tmp"), "GITHUB_PATH": str(place / "paths"), "PARCOURS": "the action"}
    done = shell(ACTION["runs"]["steps"][0]["run"], place / "work", **env)
    assert (done.returncode, done.stderr) == (0, "")
    assert (place / "paths").read_text().strip() == f"{place / 'tmp'}/parcours/{folder}"
    assert (place / "work" / "installed").read_text().endswith("the action\n")


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish", "powershell"])
def test_each_shell_has_its_script(shell_name: str, place: Path) -> None:
    ran = run("completion", shell_name, cwd=place)
    assert (ran.code, ran.err) == (0, "")
    assert f"complete_{shell_name}" in ran.out


def test_an_unknown_shell_is_refused(place: Path) -> None:
    assert run("completion", "tcsh", cwd=place).code == 2


@pytest.mark.parametrize(
    "asked",
    [
        {"_PARCOURS_COMPLETE": "complete_bash", "COMP_WORDS": "parcours va", "COMP_CWORD": "1"},
        {"_PARCOURS_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "parcours va"},
        {
            "_PARCOURS_COMPLETE": "complete_fish",
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
            "_TYPER_COMPLETE_ARGS": "parcours va",
        },
        {
            "_PARCOURS_COMPLETE": "complete_powershell",
            "_TYPER_COMPLETE_ARGS": "parcours va",
            "_TYPER_COMPLETE_WORD_TO_COMPLETE": "va",
        },
    ],
    ids=["bash", "zsh", "fish", "powershell"],
)
def test_a_shell_that_asks_is_answered(asked: Mapping[str, str], place: Path) -> None:
    ran = run(cwd=place, env=asked)
    assert "validate" in ran.out
    assert ran.err == ""
