"""`parcours new`: what it adds validates, what stood there stands there still."""

import re
import shlex
from pathlib import Path

import pytest
from command import house, run, traces

MOMENTS = "# à nous\r\nmoments:\r\n  - id: a # le premier\r\n    nom: A\r\n    nature: relationnel\r\n    # fin\r\n"
MANIFEST = "maison: m\nnom: M\nlangue: fr\nstatut: atelier\n"


@pytest.fixture
def home(place: Path) -> Path:
    run("init", "chez nous", "--lang", "fr", cwd=place)
    return place / "chez nous"


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("segment", "segments/tout-neuf.yaml"),
        ("métier", "metiers/tout-neuf.yaml"),
        ("role", "metiers/tout-neuf.yaml"),
        ("moment", "catalogue/moments.yaml"),
        ("engagement", "catalogue/engagements.yaml"),
    ],
)
def test_what_is_added_validates_and_only_adds(home: Path, kind: str, path: str) -> None:
    before = {name: (home / name).read_text("utf-8") for name in traces(home) if (home / name).is_file()}
    added = run("new", kind, "tout-neuf", "--name", "L'été : « tout » #neuf", cwd=home, env={"PARCOURS_LANG": "fr"})
    assert (added.code, added.err) == (0, "")
    assert path in added.out
    checked = run("validate", "--fail-on", "warning", cwd=home)
    assert checked.code == 0, checked.out
    assert run("fmt", "--check", cwd=home).code == 0
    assert "tout-neuf" in (home / path).read_text("utf-8")
    for name, text in before.items():
        if name == path:
            rest = iter((home / path).read_text("utf-8").split("\n"))
            assert all(line in rest for line in text.split("\n"))
        elif not name.startswith(".parcours"):
            assert (home / name).read_text("utf-8") == text


def test_the_editor_knows_the_new_id_at_once(home: Path) -> None:
    run("new", "role", "tout-neuf", cwd=home)
    assert '"tout-neuf"' in (home / ".parcours/schemas/parcours.json").read_text("utf-8")


def test_line_ends_marks_and_comments_of_a_file_stay(place: Path) -> None:
    raw = b"\xef\xbb\xbf" + MOMENTS.encode()
    home = house(place, {"a.yaml": raw}, manifest=MANIFEST)
    assert run("new", "moment", "b", "--lang", "fr", cwd=home).out.startswith("a.yaml : b ajouté, ligne 7\n")
    new = (home / "a.yaml").read_bytes()
    assert new.startswith(raw)
    assert b"\r\n  - id: b\r\n    nom: B\r\n" in new
    assert new.count(b"\n") == new.count(b"\r\n")


def test_without_a_list_a_file_is_made(place: Path) -> None:
    home = house(place, manifest=MANIFEST)
    assert run("new", "moment", "b", "--lang", "fr", cwd=home).out.startswith("catalogue/moments.yaml : créé\n")
    assert run("new", "commitment", "c", "--lang", "en", cwd=home).out.startswith("catalogue/commitments.yaml: made\n")
    assert (home / "catalogue/moments.yaml").read_text("utf-8").startswith("moments:\n  - id: b\n    nom: B\n")
    assert run("validate", cwd=home).code == 0


def test_a_role_goes_where_its_like_are(place: Path) -> None:
    home = house(place, {"gens/a.yaml": "metier: a\nnom: A\n"}, manifest=MANIFEST)
    assert run("new", "metier", "b", "--lang", "fr", cwd=home).out.startswith("gens/b.yaml : créé\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("moment", "arriver"), "il y a déjà une entrée « moment » nommée « arriver »"),
        (("moment", "Être Là"), "« etre-la » conviendrait"),
        (("role", "con"), "« con » ne peut pas être un identifiant"),
        (("mtier", "x"), "vouliez-vous dire « metier » ?"),
        (("role", "occupe"), "metiers/occupe.yaml est déjà là : rien n'a été changé"),
    ],
)
def test_what_cannot_be_added_is_refused_and_nothing_is_written(home: Path, words: tuple[str, ...], said: str) -> None:
    house(home, {"metiers/occupe.yaml": "# vide\n"}, manifest=None)
    before = traces(home)
    ran = run("new", *words, "--lang", "fr", cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert traces(home) == before


def test_no_id_is_made_up_where_a_letter_only_looks_like_one(home: Path) -> None:
    """The first one is Cyrillic: without it nobody would know the id again."""
    ran = run("new", "role", "\u0441hef", "--lang", "en", cwd=home)
    assert (ran.code, ran.err) == (2, 'parcours: "\u0441hef" cannot be an id\n')


def test_a_new_role_that_is_filled_in_where_all_say_what_they_bring_is_asked_for_nothing_of_it(place: Path) -> None:
    run("init", "h", "--lang", "fr", "--example", cwd=place)
    home = place / "h"
    run("new", "metier", "plombier", cwd=home)
    path = home / "metiers/plombier.yaml"
    path.write_text(re.sub("(?m)^# (?!À CHOISIR)", "", path.read_text("utf-8")), "utf-8")
    checked = run("validate", "--select", "COV", cwd=home)
    assert (checked.code, "COV101" in checked.out, "COV108" in checked.out) == (0, False, False)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_command_that_a_missing_thing_is_told_with_adds_it(home: Path, language: str) -> None:
    manifest = home / "parcours.yaml"
    manifest.write_text(
        re.sub("(?m)^(chef_d_orchestre):.*", r"\1: cheffe-d-atelier", manifest.read_text("utf-8")), "utf-8"
    )
    missing = run("validate", "--lang", language, cwd=home)
    told = re.search(r"`parcours (new \w+ cheffe-d-atelier)`", missing.out)
    assert (missing.code, bool(told)) == (1, True), missing.out
    assert told is not None
    assert run(*told[1].split(), cwd=home).code == 0
    assert run("validate", cwd=home).code == 0


@pytest.mark.parametrize(("key", "name"), [("calendrier", "bureaux"), ("chef_d_orchestre", "con")])
def test_what_no_command_adds_is_told_without_one(home: Path, key: str, name: str) -> None:
    manifest = home / "parcours.yaml"
    manifest.write_text(re.sub(f"(?m)^({key}):.*", rf"\1: {name}", manifest.read_text("utf-8")), "utf-8")
    missing = run("validate", cwd=home)
    assert (missing.code, "LNK001" in missing.out, "parcours new" in missing.out) == (1, True, False), missing.out


def test_the_command_that_a_fault_names_works_where_it_is_read(place: Path) -> None:
    moments = {"a.yaml": "moments:\n  - {id: venir, nom: Venir, nature: relationnel, mene_par: boulangere}\n"}
    for name in ("l'une d'elles", "une autre", "{une}"):
        house(place / "specs" / name, moments, manifest=MANIFEST)
    for number, language in ((3, "fr"), (0, "en")):
        told = run("validate", "specs", "--lang", language, cwd=place).unwrapped
        commands = re.findall(r"`parcours (new .*)`", told)
        assert len(commands) == number
        for command in commands:
            added = run(*shlex.split(command), "--lang", "fr", cwd=place)
            assert (added.code, added.err) == (0, "")
            [following] = re.findall(r"lancez `parcours (.*)`", added.out)
            assert run(*shlex.split(following), "--select", "LNK001", cwd=place).code == 0


def test_where_to_choose_is_told_in_the_word_that_the_file_has(home: Path) -> None:
    """The screen speaks one language, the house another."""
    added = run("new", "role", "tout-neuf", cwd=home, env={"PARCOURS_LANG": "en"})
    assert "choose where it says À CHOISIR" in added.out
    assert "À CHOISIR" in (home / "metiers/tout-neuf.yaml").read_text("utf-8")


def test_of_several_houses_one_has_to_be_named(place: Path) -> None:
    for name in ("one", "my other"):
        house(place / name, manifest=MANIFEST)
    ran = run("new", "role", "baker", "--lang", "en", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == 'parcours: there are several houses here\n  choose one: "my other", one\n'
