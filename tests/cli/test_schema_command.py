"""`parcours schema`: what it prints, what it writes, what it refuses."""

import json
from pathlib import Path

from command import house, run, traces

MANIFEST = "maison: m\nnom: M\nlangue: fr\n---\nmetier: vendeuse\nnom: Vendeuse\n"


def test_without_a_house_it_prints_the_schema_of_all(place: Path) -> None:
    ran = run("schema", cwd=place)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_a_kind_is_named_in_either_language(place: Path) -> None:
    english, french = (run("schema", word, "--lang", "fr", "--draft", "07", cwd=place) for word in ("role", "Métier"))
    assert english.out == french.out
    assert json.loads(french.out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_an_unknown_kind_is_refused_with_the_nearest(place: Path) -> None:
    ran = run("schema", "segmnt", "--lang", "fr", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "parcours: schema ne connaît pas « segmnt »\n  vouliez-vous dire « segment » ?\n"


def test_written_it_has_the_ids_and_the_language_of_the_house(place: Path) -> None:
    home = house(place / "maison", manifest=MANIFEST)
    ran = run("schema", "--write", cwd=home)
    assert ran.out == ".parcours/schemas/parcours.json: written\n"
    made = json.loads((home / ".parcours/schemas/parcours.json").read_text("utf-8"))
    assert made["definitions"]["id.role"]["enum"] == ["vendeuse"]
    assert "responsable" in made["definitions"]["document.role"]["properties"]


def test_written_twice_it_is_the_same_and_a_new_id_changes_it(place: Path) -> None:
    home = house(place, manifest=MANIFEST)
    run("schema", "--write", cwd=place)
    before = traces(home / ".parcours" / "schemas")
    assert run("schema", "--write", "--lang", "fr", cwd=home).out == ".parcours/schemas/parcours.json : inchangé\n"
    path = ".parcours/schemas/parcours.json"
    assert traces(home / ".parcours" / "schemas")["parcours.json"] == before["parcours.json"]
    house(home, {"metiers/caissiere.yaml": "metier: caissiere\nnom: Caissière\n"}, manifest=MANIFEST)
    assert run("schema", str(home), "--write", cwd=place.parent).code == 0
    assert "caissiere" in (home / path).read_text("utf-8")


def test_a_house_with_faults_still_gives_its_ids(place: Path) -> None:
    home = house(place, {"b.yaml": "metier: [\n", "c.yaml": "metier: c\nnom: C\ncouleur: 3\n"}, manifest=MANIFEST)
    ran = run("schema", "role", "--with-ids", cwd=home)
    assert json.loads(ran.out)["$defs"]["id.role"]["enum"] == ["c", "vendeuse"]


def test_ids_of_several_houses_are_not_mixed(place: Path) -> None:
    house(place / "a", manifest=MANIFEST)
    house(place / "b", manifest=MANIFEST)
    ran = run("schema", "--with-ids", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert "there are several here" in ran.err


def test_a_file_of_somebody_else_is_not_written_over(place: Path) -> None:
    home = house(place, {".parcours/schemas/parcours.json": "{}"}, manifest=MANIFEST)
    ran = run("schema", "--write", cwd=home)
    assert ran.code == 2
    assert (home / ".parcours/schemas/parcours.json").read_text() == "{}"
