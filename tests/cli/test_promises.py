"""`parcours promises`: what it tells, and how it ends where not all could be read."""

import json
from pathlib import Path

import pytest
from command import house, run

HOUSE = """maison: g
nom: G
langue: fr
chef_d_orchestre: m
---
calendriers: [{id: atelier, nom: Atelier, jours: lun-ven, heures: ["08:00-12:00", "14:00-18:00"], feries: FR}]
attentes: [{id: a, nom: Rouler}]
moments: [{id: reparer, nom: On répare, nature: transactionnel, mene_par: m, attentes: [a], commence: depose}]
engagements:
  - {id: vite, promesse: Prête sous 48 h, moments: [reparer], chrono: {sous: 48 h}, tenu_par: [souder]}
---
segment: s
nom: Tous
parcours: [reparer]
---
metier: m
nom: Mécanicien
calendrier: atelier
reperes:
  - {id: souder, moment: reparer, attente: a, temps: 6 h ouvrées, paroles: Voilà.}
"""


def told(place: Path, spec: str, *more: str) -> tuple[int, str, str]:
    ran = run("promises", "--year", "2026", "--lang", "fr", *more, cwd=house(place, {"parcours.yaml": spec}))
    return ran.code, ran.out, ran.err


def test_the_worst_start_is_told_and_a_promise_that_breaks_is_no_failure(place: Path) -> None:
    code, out, err = told(place, HOUSE)
    assert (code, err) == (0, "")
    assert "PEUT ÊTRE ROMPUE" in out
    assert "ven. 3 avril 2026 10 h 01, fait le mar. 7 avril 2026 8 h 01" in " ".join(out.replace("\u00a0", " ").split())


def test_no_line_begins_with_a_french_mark(place: Path) -> None:
    long = HOUSE.replace(
        "Prête sous 48 h", "Votre voiture est prête en moins de deux jours après le dépôt des clés ; promis !"
    )
    _, out, _ = told(place, long)
    assert "clés ; promis !" in out.replace("\n  ", " ")
    assert not [line for line in out.splitlines() if line.strip()[:1] in (";", ":", "!", "%", "»")]


@pytest.mark.parametrize(
    ("spec", "why"),
    [
        (
            HOUSE.replace("feries: FR", "feries: FRANCE"),
            "aucun jour férié n'est connu d'un pays « FRANCE » ; vouliez-vous dire « FR » ?",
        ),
        (HOUSE.replace("12:00", "12:0O"), "un calendrier n'a pas pu être lu"),
        (HOUSE.replace("calendrier: atelier\n", ""), "ni le temps, ni le métier, ni la maison ne nomme de calendrier"),
    ],
)
def test_a_promise_that_is_not_judged_says_why(place: Path, spec: str, why: str) -> None:
    _, out, _ = told(place, spec)
    assert "pourquoi :" in out.replace("\u00a0", " ")
    assert why in " ".join(out.replace("\u00a0", " ").split())


@pytest.mark.parametrize(("old", "new"), [("[souder]", "[soudr]"), ("sous: 48 h", "sous: 48 heurs")])
def test_specs_that_cannot_be_read_are_not_passed_over(place: Path, old: str, new: str) -> None:
    code, out, err = told(place, HOUSE.replace(old, new), "--format", "json")
    assert code == 1
    assert "parcours validate" in err
    assert json.loads(out)["houses"][0]["house"] == "g"


@pytest.mark.parametrize(
    ("year", "said"),
    [("1800", "--year : au moins 1951"), ("2200", "--year : au plus 2098"), ("deux", "un nombre entier")],
)
def test_a_year_that_is_none_is_told_in_french(place: Path, year: str, said: str) -> None:
    ran = run("promises", "--year", year, "--lang", "fr", cwd=place, env={"PARCOURS_LANG": "fr"})
    assert ran.code == 2
    assert said in ran.err or "de 1951 à 2098" in ran.err
