"""The command that is given most goes past typer, and nobody can tell."""

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
        (["compile"], {}, True),
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
