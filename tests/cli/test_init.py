"""`parcours init`: from an empty folder to a house without a fault, whatever the folder is called; nothing written over."""

import json
import os
import re
import sys
from pathlib import Path

import pytest
import yaml
from command import house, run, traces
from shell import posix, shell

from parcours.syntax.parser import decode_bytes, parse

LANGUAGES = ("fr", "en")


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("more", [(), ("--example",)], ids=["small", "example"])
def test_a_new_house_validates_and_compiles_at_once(place: Path, language: str, more: tuple[str, ...]) -> None:
    made = run("init", "Chez Zoé & fils", "--lang", language, *more, cwd=place)
    assert (made.code, made.err) == (0, "")
    home = place / "Chez Zoé & fils"
    checked = run("validate", "--fail-on", "warning" if more else "info", cwd=home)
    assert (checked.code, checked.err) == (0, "")
    assert run("compile", cwd=home).code == 0
    assert (home / "playbooks/index.html").is_file()
    assert (home / ".parcours/schemas/parcours.json").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("more", [(), ("--example",)], ids=["small", "example"])
@pytest.mark.parametrize("name", ["Chez Zoé & fils", "12h30", "no", "L'été, à côté - 100 %"])
def test_a_new_house_is_in_its_canonical_form(place: Path, language: str, more: tuple[str, ...], name: str) -> None:
    run("init", name, "--lang", language, *more, cwd=place)
    formed = run("fmt", "--check", cwd=place / name)
    assert formed.code == 0, formed.err
    assert run("validate", "--fail-on", "warning" if more else "info", cwd=place / name).code == 0


@pytest.mark.parametrize(
    ("language", "path", "hint", "key"),
    [
        ("fr", "parcours.yaml", "# À CHOISIR : pourquoi la maison existe", "raison_d_etre:"),
        ("fr", "metiers/accueil.yaml", "# À CHOISIR : ce que ce métier peut faire", "latitude:"),
        ("fr", "catalogue/engagements.yaml", "# À CHOISIR : comment la maison le vérifie", "preuve:"),
        ("en", "parcours.yaml", "# CHOOSE: why the house exists", "purpose:"),
        ("en", "roles/reception.yaml", "# CHOOSE: what this role may do", "latitude:"),
        ("en", "catalogue/commitments.yaml", "# CHOOSE: how the house checks it", "proof:"),
    ],
)
def test_hints_stand_beside_their_keys(place: Path, language: str, path: str, hint: str, key: str) -> None:
    run("init", "--lang", language, cwd=place)
    lines = [line.strip() for line in (place / path).read_text("utf-8").splitlines()]
    [number] = [number for number, line in enumerate(lines) if line.startswith(hint)]
    assert lines[number + 1].startswith(key)


def test_the_house_is_called_as_its_folder(place: Path) -> None:
    run("init", "L'Été \"d'à côté\": 100 %", "--lang", "fr", cwd=place)
    text = (place / "L'Été \"d'à côté\": 100 %" / "parcours.yaml").read_bytes()
    data = parse(decode_bytes("parcours.yaml", text)[0])[0][0].data
    assert isinstance(data, dict)
    assert (data["maison"], data["nom"]) == ("l-ete-d-a-cote-100", "L'Été \"d'à côté\": 100 %")


@pytest.mark.parametrize(("folder", "name"), [("日本", "ma-maison"), ("con.d", "con-d"), ("aux", "ma-maison")])
def test_a_folder_without_a_slug_makes_a_house_all_the_same(place: Path, folder: str, name: str) -> None:
    run("init", folder, "--lang", "fr", cwd=place)
    assert f"\nmaison: {name}\n" in (place / folder / "parcours.yaml").read_text("utf-8")
    assert run("validate", folder, cwd=place).code == 0


def test_nothing_is_written_over_and_what_is_kept_is_told(place: Path) -> None:
    house(place, {".gitignore": "mine\n", ".vscode/settings.json": "{}"}, manifest=None)
    made = run("init", "--lang", "fr", cwd=place)
    assert "gardé  .gitignore\n" in made.out
    assert "gardé  .vscode/settings.json\n" in made.out
    assert "créé   metiers/accueil.yaml\n" in made.out
    assert (place / ".gitignore").read_text() == "mine\n"
    before = {name: traces(place)[name] for name in files(place)}
    again = run("init", "--lang", "fr", cwd=place)
    assert again.code == 0
    assert "créé" not in again.out
    assert {name: traces(place)[name] for name in files(place)} == before


def test_a_house_that_is_there_gets_its_desk_and_no_specs(place: Path) -> None:
    home = house(place, {"roles/cook.yaml": "role: cook\nname: Cook\n"})
    made = run("init", "--lang", "en", cwd=home)
    assert "there is a house here already: no specs were added to it" in made.out
    assert [name for name in files(home) if name.endswith(".yaml") and not name.startswith(".")] == [
        "parcours.yaml",
        "roles/cook.yaml",
    ]
    assert "# /roles/cook.yaml  @your-organisation/cook\n" in (home / "CODEOWNERS").read_text("utf-8")


def test_no_house_is_made_in_a_house_nor_around_one(place: Path) -> None:
    home = house(place / "houses" / "one")
    before = traces(place)
    inside = run("init", "two", "--lang", "en", cwd=home)
    assert (inside.code, inside.out) == (2, "")
    assert '"two" lies inside a house' in inside.err
    around = run("init", "--lang", "en", cwd=place)
    assert (around.code, around.out) == (2, "")
    assert "holds a house" in around.err
    assert run("init", "parcours.yaml", "--lang", "en", cwd=home).code == 2
    assert traces(place) == before
    assert run("init", "two", "--lang", "en", cwd=place / "houses").code == 0


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user whom the disk can refuse")
def test_a_folder_that_may_not_be_written_is_disk_trouble(place: Path) -> None:
    (place / "closed").mkdir(mode=0o500)
    ran = run("init", "closed/house", "--lang", "fr", cwd=place)
    assert ran.code == 3
    assert "accès refusé" in ran.err


def test_a_file_in_the_way_of_a_folder_is_told(place: Path) -> None:
    house(place, {"catalogue": "a file\n"}, manifest=None)
    ran = run("init", "--lang", "fr", cwd=place)
    assert ran.code == 3
    assert "un fichier se trouve là où il faut un dossier" in ran.err


@pytest.fixture
def desk(place: Path) -> Path:
    run("init", "--lang", "fr", cwd=place)
    return place


def test_the_editor_finds_the_schema_where_its_settings_say(desk: Path) -> None:
    settings = json.loads((desk / ".vscode/settings.json").read_text("utf-8"))
    [(schema, patterns)] = settings["yaml.schemas"].items()
    assert (desk / schema).is_file()
    matched = {path for pattern in patterns for path in desk.glob(pattern)}
    assert {path for path in desk.glob("**/*.yaml") if not path.relative_to(desk).parts[0].startswith(".")} == matched
    assert json.loads((desk / ".vscode/extensions.json").read_text("utf-8")) == {
        "recommendations": ["redhat.vscode-yaml"]
    }


@posix
def test_the_tasks_of_the_editor_run(desk: Path) -> None:
    tasks = json.loads((desk / ".vscode/tasks.json").read_text("utf-8"))["tasks"]
    for task in tasks:
        done = shell(" ".join([task["command"], *task["args"]]), desk)
        assert done.returncode == 0, done.stderr
    assert len(tasks) == 3


@posix
def test_the_hook_stops_a_commit_with_faults(desk: Path) -> None:
    config = yaml.safe_load((desk / ".pre-commit-config.yaml").read_text("utf-8"))
    forms, checks = config["repos"][0]["hooks"]
    before = {path: text for path, text in traces(desk).items() if path.endswith(".yaml")}
    assert [shell(hook["entry"], desk).returncode for hook in (forms, checks)] == [0, 0]
    assert {path: text for path, text in traces(desk).items() if path.endswith(".yaml")} == before
    house(desk, {"metiers/x.yaml": "metier: x\nnom:   X\n"}, manifest=None)
    shell(forms["entry"], desk)
    assert (desk / "metiers/x.yaml").read_text("utf-8") == "metier: x\nnom: X\n"
    house(desk, {"metiers/x.yaml": "metier: x\n"}, manifest=None)
    assert shell(checks["entry"], desk).returncode == 1


@posix
@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_the_workflows_run(desk: Path, forge: str) -> None:
    if forge == "github":
        workflow = yaml.safe_load((desk / ".github/workflows/parcours.yml").read_text("utf-8"))
        lines = [step["run"] for step in workflow["jobs"]["specs"]["steps"] if "run" in step]
    else:
        lines = yaml.safe_load((desk / ".gitlab-ci.yml").read_text("utf-8"))["specs"]["script"]
    install, *rest = lines
    assert install == 'python -m pip install "$PARCOURS"'
    done = shell("\n".join(rest), desk)
    assert done.returncode == 0, done.stderr
    assert (desk / "playbooks/index.html").is_file()
    house(desk, {"metiers/x.yaml": "metier: x\n"}, manifest=None)
    done = shell("\n".join(rest), desk)
    assert done.returncode == 1
    if forge == "github":
        assert done.stdout.startswith("::error file=metiers/x.yaml,line=1,")
    else:
        artifacts = yaml.safe_load((desk / ".gitlab-ci.yml").read_text("utf-8"))["specs"]["artifacts"]
        assert artifacts["when"] == "always"
        [fault] = json.loads((desk / artifacts["reports"]["codequality"]).read_text("utf-8"))
        assert fault["location"]["path"] == "metiers/x.yaml"


@pytest.mark.parametrize("language", LANGUAGES)
def test_hooks_and_workflows_speak_the_language_of_the_house(place: Path, language: str) -> None:
    run("init", "--lang", language, cwd=place)
    for name in (".pre-commit-config.yaml", ".gitlab-ci.yml", ".github/workflows/parcours.yml"):
        lines = [
            line
            for line in (place / name).read_text("utf-8").splitlines()
            if re.search(r"parcours (fmt|validate|compile) ", line)
        ]
        assert lines
        assert all(f"--lang {language}" in line or "name:" in line for line in lines)


def test_a_house_inside_a_repository_is_told_what_belongs_at_its_root(place: Path) -> None:
    (place / ".git").mkdir()
    told = run("init", "specs/maison", "--lang", "fr", cwd=place).out
    assert "ce dossier est specs/maison/ d'un dépôt git" in told
    (place / "other/.git").mkdir(parents=True)
    told = run("init", "--lang", "en", cwd=place / "other").out
    assert "git repository" not in told
    told = run("init", ".", "--lang", "en", cwd=place / "other").out
    assert "next: open this folder in VS Code" in told


@pytest.mark.parametrize(
    ("language", "path", "line"),
    [
        ("fr", "metiers/vendeur.yaml", "# responsable: responsable"),
        ("en", "roles/vendeur.yaml", "# manager: manager"),
    ],
)
def test_a_new_role_is_offered_somebody_who_leads(place: Path, language: str, path: str, line: str) -> None:
    run("init", "--lang", language, cwd=place)
    assert run("new", "role", "vendeur", cwd=place).code == 0
    assert line in (place / path).read_text("utf-8").splitlines()
