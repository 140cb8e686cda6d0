"""What a terminal is owed: the language of the person, colours where they are welcome, a clean end."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from command import environment, house, parcours_raw, run

from parcours.cli.usage import said

BAD = "role: r\nname: R\nnope: 1\n"
SECONDS = 30
SPECS = Path(__file__).parents[2] / "specs" / "assurance-degat-des-eaux"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["validate", "--nope"], "Erreur : l'option --nope n'existe pas"),
        (["validate", "--formt", "json"], "Erreur : l'option --formt n'existe pas ; vouliez-vous dire --format ?"),
        (["validat"], "Erreur : la commande « validat » n'existe pas ; vouliez-vous dire validate ?"),
        (["zzz"], "Erreur : la commande « zzz » n'existe pas"),
        (["validate", "--fail-on", "x"], "Erreur : --fail-on ne connaît pas « x » ; connus : "),
        (["validate", "--lang", "it"], "Erreur : --lang ne connaît pas « it » ; connus : "),
        (["explain"], "Erreur : il manque RÈGLE"),
        (["completion"], "Erreur : il manque SHELL : bash, zsh, fish, powershell"),
        (["completion", "fsh"], "Erreur : SHELL ne connaît pas « fsh » ; vouliez-vous dire fish ?"),
        (["validate", "a", "b"], "Erreur : en trop : b"),
        (["validate", "--output"], "Erreur : l'option --output demande une valeur"),
        (["validate", "--quiet=1"], "Erreur : l'option --quiet ne prend pas de valeur"),
    ],
)
def test_wrong_usage_is_told_in_french(args: list[str], words: str, place: Path) -> None:
    ran = run(*args, cwd=place, env={"PARCOURS_LANG": "fr"})
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert "Error" not in ran.err
    english = run(*args, cwd=place, env={"PARCOURS_LANG": "en"})
    assert (english.code, english.out) == (2, "")
    assert "Error: " in english.err


COMMANDS = [
    [],
    ["templates"],
    *([name] for name in ("init", "new", "validate", "compile", "serve", "promises", "profiles", "chain", "change")),
    *([name] for name in ("workshop", "diff", "fmt", "fix", "rename", "explain", "rules", "schema", "completion")),
    ["templates", "list"],
    ["templates", "eject"],
]
ENGLISH = re.compile(r"Usage: |Arguments:|Options:|Commands:|default|COMMAND |PATH|Show|Exit code|By default")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_is_all_in_one_language_and_fits(command: list[str], place: Path) -> None:
    french = run(*command, "--help", cwd=place, env={"PARCOURS_LANG": "fr", "COLUMNS": "50"})
    assert (french.code, french.err) == (0, "")
    assert french.out.startswith("Usage : parcours")
    assert ENGLISH.findall(french.out) == []
    assert "Affiche ceci et s'arrête." in " ".join(french.out.split())
    lines = [line for line in french.out.splitlines() if "|" not in line]  # a choice is written out whole
    assert max(map(len, lines)) <= 50


def test_the_help_needs_no_unicode(place: Path) -> None:
    ran = run("chain", "--help", cwd=place, env={"PARCOURS_LANG": "fr", "PYTHONIOENCODING": "cp1252"})
    assert (ran.code, ran.err) == (0, "")
    assert "[OPTIONS] [MÉTIER] [CHEMIN]" in ran.out


def test_a_console_without_arrows_shows_signs_it_has(place: Path) -> None:
    ran = run("promises", str(SPECS), "--lang", "fr", cwd=place, env={"PYTHONIOENCODING": "cp1252"})
    assert " > " in ran.out
    assert "?" not in ran.out
    house(place, {"r.yaml": "role: r\nname: R\n"})
    assert run("rename", "role", "r", "s", cwd=place, env={"PYTHONIOENCODING": "cp1252"}).err.startswith("r > s: ")


def test_the_language_may_stand_before_the_command(place: Path) -> None:
    assert "Vérifie toutes les specs" in run("--lang", "fr", "validate", "--help", cwd=place).out
    assert "il manque une commande" in run("--lang", "fr", cwd=place).err


@pytest.mark.parametrize("command", [["chain", "all"], ["profiles"], ["change"], ["rules"]], ids=" ".join)
def test_a_format_that_a_command_does_not_write_is_refused(command: list[str], place: Path) -> None:
    ran = run(*command, "--format", "sarif", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert '--format does not know "sarif"; known: text, json' in ran.err


def test_a_sentence_that_is_not_known_is_not_lost() -> None:
    assert said("Something else, in English.", "fr") == "Something else, in English."


def test_no_command_shows_the_help(place: Path) -> None:
    for language, words in (("en", "Customer journeys in YAML"), ("fr", "Des parcours clients en YAML")):
        ran = run(cwd=place, env={"PARCOURS_LANG": language})
        assert ran.code == 2
        assert words in ran.err + ran.out


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")
@pytest.mark.parametrize(
    ("env", "colors"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, True),
        ({"TERM": "xterm-256color", "CI": "true"}, True),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ({"TERM": "xterm-256color", "FORCE_COLOR": "0"}, True),
    ],
)
def test_a_terminal_has_colours_unless_somebody_objects(env: dict[str, str], colors: bool, place: Path) -> None:
    import pty

    house(place, {"a.yaml": BAD})
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "parcours", "validate"],
        cwd=place, env=environment(**env), stdout=theirs, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 4096):
            seen += part
    except OSError:  # how Linux says that nobody writes any more
        pass
    os.close(ours)
    _, err = done.communicate(timeout=SECONDS)
    assert (done.returncode, err) == (1, b"")
    assert b"MOD001" in seen
    assert (b"\x1b[" in seen) is colors


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("args", [["validate"], ["validate", "--format", "sarif"], ["compile", "-o", "out"]])
def test_ctrl_c_ends_with_130_and_a_sentence(args: list[str], place: Path) -> None:
    role = "role: r{0}\nname: R\ncues:\n" + "- {{id: c, moment: m, expectation: e, gestures: [smile, wait]}}\n" * 2000
    house(place, {f"{number}.yaml": role.format(number) for number in range(40)})
    done = subprocess.Popen(
        [sys.executable, "-m", "parcours", *args],
        cwd=place, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    time.sleep(1.2)
    assert done.poll() is None, "it was over before anybody could stop it"
    done.send_signal(signal.SIGINT)
    out, err = done.communicate(timeout=SECONDS)
    assert done.returncode == 130
    assert out == b""
    assert err in (b"parcours: stopped; nothing was left half-written\n", b"")  # nothing while it still starts
    assert not (place / "out").exists()


@pytest.mark.parametrize(
    "command",
    [
        ["schema", "role", "--lang", "fr"],
        ["promises", "--format", "json"],
        ["promises", "--format", "md"],
        ["chain", "all", "--format", "json"],
        ["change", "--format", "json"],
        ["profiles", "--format", "json"],
        ["rules", "--format", "json"],
        ["validate", "--format", "sarif"],
        ["completion", "powershell"],
    ],
    ids=" ".join,
)
def test_what_programs_read_is_utf_8_whatever_the_console_is(command: list[str], place: Path) -> None:
    house(place, {path.relative_to(SPECS).as_posix(): path.read_bytes() for path in SPECS.rglob("*.*")}, manifest=None)
    said = [
        parcours_raw(*command, cwd=place, env={"PYTHONIOENCODING": encoding, "PARCOURS_LANG": "fr"}).stdout
        for encoding in ("utf-8", "cp1252")
    ]
    assert said[0] == said[1]
    assert said[0].decode().strip()
    assert command[0] == "completion" or not said[0].isascii()
    assert b"\r" not in said[0]
