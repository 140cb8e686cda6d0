"""What an author sees in VS Code, asked of the language server that its YAML extension runs. `¦` is the cursor.

Every text is a file of its own: names say what is asked of it.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from server import Server, missing

ROLE = "metier: caissiere\nnom: Caissière\n"
NOT_A_SLUG = (
    "1: un identifiant s'écrit en minuscules sans accent, chiffres et tirets, et n'est pas un nom réservé par Windows : "
    "`etre-rassure`"
)
CUE = "reperes:\n  - id: saluer\n    moment: choisir\n    attente: etre-reconnu\n"


def test_keys_are_offered_in_french_with_what_they_mean(editor: Server) -> None:
    offered = editor.completions("metiers/cles.yaml", f"{ROLE}m¦\n")
    assert {"mission", "responsable", "latitude", "reperes", "scene"} <= set(offered)
    assert {"metier", "manager", "parcours", "moments"}.isdisjoint(offered)
    assert offered["responsable"] == "Identifiant du métier qui l'encadre."


def test_first_keys_are_offered_for_a_new_document(editor: Server) -> None:
    offered = editor.completions("catalogue/nouveau.yaml", "m¦")
    assert {"maison", "segment", "metier", "moments", "engagements", "changement"} <= set(offered)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("mot", f"{ROLE}scene: ¦", {"coulisses", "encadrement"}),
        ("nature", "moments:\n  - id: x\n    nature: ¦", {"relationnel", "transactionnel"}),
        ("metier", f"{ROLE}responsable: ¦", {"boulangere", "vendeuse"}),
        ("moment", f"{ROLE}reperes:\n  - id: a\n    moment: ¦", {"choisir", "pain-manquant", "pousser-la-porte"}),
        ("attente", f"{ROLE}reperes:\n  - id: a\n    attente:\n      - ¦", {"avoir-mon-pain", "etre-reconnu"}),
        ("attente-en-ligne", f"{ROLE}reperes:\n  - id: a\n    attente: [¦]", {"avoir-mon-pain", "etre-reconnu"}),
        ("etape", "segment: x\nnom: X\nparcours:\n  - ¦", {"choisir", "moment", "emotion"}),
        ("tenu-par", "engagements:\n  - id: x\n    tenu_par: [¦]", {"comptoir-vers-fournil", "glisser-au-four"}),
        ("temps", f"{ROLE}{CUE}    temps: ¦", {"aussitôt", "5 min"}),
        ("deux-documents", f"{ROLE}---\nsegment: x\nparcours:\n  - moment: ¦", {"choisir"}),
        ("regle", "maison: x\nderogations:\n  - regle: ¦", {"expectation-without-cue"}),
    ],
)
def test_words_and_ids_of_other_files_are_offered(editor: Server, name: str, text: str, expected: set[str]) -> None:
    assert expected <= set(editor.completions(f"metiers/offre-{name}.yaml", text))


def test_an_id_is_offered_with_its_name(editor: Server) -> None:
    assert editor.completions("metiers/nom.yaml", f"{ROLE}responsable: ¦")["boulangere"] == "Boulangère"


def test_all_that_is_required_is_typed_at_once(editor: Server) -> None:
    cue = editor.inserts("metiers/squelette.yaml", f"{ROLE}reperes:\n  - ¦")["repère"]
    assert cue == "id: $1\n  moment: $2\n  attente: $3"
    assert editor.inserts("catalogue/squelette.yaml", "moments:\n  - ¦")["moment"] == "id: $1\n  nom: $2\n  nature: $3"
    assert editor.inserts("catalogue/document.yaml", "¦")["metier"] == "metier: "


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("francais", f"{ROLE}respon¦sable: vendeuse\n", "Identifiant du métier qui l'encadre."),
        ("anglais", "role: x\nname: X\nman¦ager: vendeuse\n", "Identifiant du métier qui l'encadre."),
        ("groupe", f"{ROLE}lati¦tude: {{seul: offrir un pain}}\n", "Ce qu'il peut faire sans demander."),
        ("repere", f"{ROLE}{CUE}    écrit_¦avec: [vendeuse]\n", "Qui l'a écrit, où et quand."),
        ("liste", f"{ROLE}repe¦res: []\n", "Ce que ce métier fait et dit"),
    ],
)
def test_a_key_is_explained_under_the_mouse(editor: Server, name: str, text: str, expected: str) -> None:
    assert expected in editor.hover(f"metiers/survol-{name}.yaml", text)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("juste", f"{ROLE}{CUE}    temps: sous 5 min\n", []),
        ("accents", "Métier: x\nNom: X\nscène: coulisses\n", []),
        ("anglais", "role: x\nname: X\nstage: back\n", []),
        ("cle", f"{ROLE}responsabl: vendeuse\n", ["3: Property responsabl is not allowed."]),
        ("manque", "metier: x\n", ["1: il manque `nom`"]),
        (
            "identifiant",
            f"{ROLE}responsable: vendeus\n",
            ["3: aucun identifiant de ce nom quand ce schéma a été écrit ; s'il est nouveau : parcours schema --write"],
        ),
        (
            "mot",
            f"{ROLE}scene: nulle\n",
            ["3: mot inconnu ; connus : front, coulisses, soutien, encadrement, partenaire"],
        ),
        (
            "slug",
            "metier: La Caissière\nnom: X\n",
            [NOT_A_SLUG],
        ),
        ("relation", "moments: [{id: x, nom: X, nature: relationnel, transaction: achat}]", [
            "1: seul un moment transactionnel a une `transaction`",
        ]),
    ],
)  # fmt: skip
def test_faults_are_underlined(editor: Server, name: str, text: str, expected: list[str]) -> None:
    assert editor.faults(f"metiers/faute-{name}.yaml", text) == expected


@pytest.mark.skipif(bool(missing()), reason=missing() or "there is a server")
@pytest.mark.parametrize("more", [(), ("--example",)], ids=["small", "example"])
def test_a_new_house_is_wired(more: tuple[str, ...], tmp_path: Path) -> None:
    home = tmp_path / "L'été à côté"
    subprocess.run(
        [sys.executable, "-m", "parcours", "init", str(home), "--lang", "fr", *more], check=True, capture_output=True
    )
    settings = json.loads((home / ".vscode/settings.json").read_text("utf-8"))
    ours = {"schemas": settings["yaml.schemas"], "validate": True, "completion": True, "schemaStore": {"enable": False}}
    with Server(home, ours) as server:
        for path in sorted(path for path in home.rglob("*.yaml") if "/." not in path.as_posix()):
            assert server.faults(path.relative_to(home).as_posix(), path.read_text("utf-8")) == []
        offered = server.completions("metiers/nouveau.yaml", "metier: x\nnom: X\nreperes:\n  - id: a\n    moment: ¦")
        declared = (home / "catalogue/moments.yaml").read_text("utf-8")
        assert offered
        assert all(f"id: {moment}" in declared for moment in offered)
        assert server.faults("metiers/faux.yaml", "metier: x\nnm: X\n") != []
