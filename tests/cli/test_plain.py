"""The commands that are given most go past typer, and nobody can tell."""

import subprocess
import sys
from pathlib import Path

import pytest
from command import environment, house, run

FAULTY = "role: r\nname: R\nnope: 1\n"
LOADED = """
import sys
from parcours.cli import boundary
sys.argv[1:] = {arguments}
boundary.run()
print("typer" in sys.modules)
"""


def loads_typer(place: Path, arguments: list[str], **variables: str) -> bool:
    program = LOADED.format(arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=place,
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.endswith("True\n")


@pytest.mark.parametrize(
    "path", ["sound", "faulty", "faulty/r.yaml", ".", "nowhere", "no\nwhere", "two", "empty", "é 1"]
)
@pytest.mark.parametrize("variables", [{}, {"PARCOURS_LANG": "fr"}])
def test_a_plain_command_says_and_ends_as_typer_would(path: str, variables: dict[str, str], place: Path) -> None:
    house(place / "sound")
    house(place / "faulty", {"r.yaml": FAULTY})
    house(place / "é 1")
    house(place / "two" / "one")
    house(place / "two" / "other", {"r.yaml": FAULTY})
    (place / "empty").mkdir()
    assert run("validate", path, cwd=place, env=variables) == run("validate", "--", path, cwd=place, env=variables)


def written(folder: Path) -> dict[str, bytes]:
    """What stands in the files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ["sound"],
        ["-o", "out", "sound"],
        ["sound", "--format", "html", "--out", "out"],
        ["two", "-o", "é 1", "--format", "md"],
        ["faulty", "--format", "json"],
        ["nowhere"],
        ["sound", "--format", "pdf"],
        ["sound", "--format", ",", "-o", "out"],
        ["sound", "-o", "sound"],
        ["sound", "-o", "faulty/r.yaml"],
    ],
)
def test_a_plain_compile_writes_says_and_ends_as_typer_would(words: list[str], place: Path) -> None:
    for side in ("plain", "typer"):
        house(place / side / "sound")
        house(place / side / "faulty", {"r.yaml": FAULTY})
        house(place / side / "two" / "one")
        house(place / side / "two" / "other")
    french = {"PARCOURS_LANG": "fr"}
    plain = run("compile", *words, cwd=place / "plain", env=french)
    assert plain == run("compile", *words, "--", cwd=place / "typer", env=french)
    assert written(place / "plain") == written(place / "typer")


def test_without_a_path_it_is_about_the_house_around(place: Path) -> None:
    house(place, {"roles/r.yaml": FAULTY})
    assert run("validate", cwd=place / "roles") == run("validate", "--fail-on", "error", cwd=place / "roles")


@pytest.mark.parametrize(
    ("arguments", "variables", "expected"),
    [
        (["validate"], {}, False),
        (["validate", "here"], {}, False),
        (["validate", ""], {}, True),
        (["validate", "~"], {}, True),
        (["validate", "*.yaml"], {}, True),
        (["validate", "-q"], {}, True),
        (["validate", "here", "there"], {}, True),
        (["compile"], {}, False),
        (["compile", "here", "-o", "out", "--format", "md,html"], {}, False),
        (["compile", "--out", "out", "here"], {}, False),
        (["compile", "--out=out"], {}, True),
        (["compile", "-oout"], {}, True),
        (["compile", "-o"], {}, True),
        (["compile", "-o", ""], {}, True),
        (["compile", "-o", "-"], {}, True),
        (["compile", "-o", "~"], {}, True),
        (["compile", "-o", "one", "--out", "other"], {}, True),
        (["compile", "--format", "md", "--format", "html"], {}, True),
        (["compile", "here", "there"], {}, True),
        (["compile", "--keep-going"], {}, True),
        (["compile", "--help"], {}, True),
        (["validate", "--out", "out"], {}, True),
        ([], {}, True),
        (["validate"], {"_PARCOURS_COMPLETE": "complete_bash", "COMP_WORDS": "parcours va", "COMP_CWORD": "1"}, True),
    ],
)
def test_typer_is_loaded_for_whatever_may_be_more(
    arguments: list[str], variables: dict[str, str], expected: bool, place: Path
) -> None:
    house(place / "here")
    assert loads_typer(place, arguments, **variables) is expected


SOUND = Path(__file__).parents[2] / "specs" / "boulangerie"
NOT_FOR_A_SOUND_HOUSE = {
    *("hashlib", "holidays", "jinja2", "json", "pydantic", "rich", "ruamel", "shutil", "subprocess", "typer", "yaml"),
    *(
        "parcours.plan",
        "parcours.render",
        "parcours.report.excerpt",
        "parcours.syntax.places",
        "parcours.syntax.events",
    ),
}


def test_a_sound_house_loads_nothing_that_it_does_not_need() -> None:
    program = LOADED.format(arguments=["validate", "."]) + f"print({NOT_FOR_A_SOUND_HOUSE} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=SOUND, env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "1 file, no fault\nFalse\nset()\n"
