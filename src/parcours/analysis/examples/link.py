"""What `parcours explain` shows for references: LNK rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "LNK001": (
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, mene_par: acueil}
""",
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, mene_par: accueil}
""",
    ),
    "LNK002": (
        """\
- {id: counter, name: At the counter}
- {id: counter, name: By telephone}
""",
        """\
- {id: counter, name: At the counter}
- {id: telephone, name: By telephone}
""",
    ),
    "LNK003": (
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {within: 10 s, of: dor-opened}
""",
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {within: 10 s, of: door-opened}
""",
    ),
    "LNK004": (
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, mene_par: habitues}
""",
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, mene_par: accueil}
""",
    ),
    "LNK005": (
        """\
relais:
  - id: presenter
    de: accueil
    vers: mecanicien
    entre: [confier]
    accuse_reception: oui
    dit: Voici le mécanicien, qui va écouter le bruit avec vous.
engagements:
  - id: attendu
    promesse: On vous attend à l'heure dite
    chrono: {sous: 2 min}
    tenu_par: {chacun: [presenter]}
    preuve: carnet de rendez-vous
    cible: 95 %
    si_manque: {dit: Le lavage est pour nous., sous: 5 min}
""",
        """\
relais:
  - id: presenter-le-mecanicien
    de: accueil
    vers: mecanicien
    entre: [confier]
    accuse_reception: oui
    dit: Voici le mécanicien, qui va écouter le bruit avec vous.
engagements:
  - id: attendu
    promesse: On vous attend à l'heure dite
    chrono: {sous: 2 min}
    tenu_par: {chacun: [presenter]}
    preuve: carnet de rendez-vous
    cible: 95 %
    si_manque: {dit: Le lavage est pour nous., sous: 5 min}
""",
    ),
    "LNK006": (
        """\
rules:
  journey-out-of-skale: info
""",
        """\
rules:
  journey-out-of-scale: info
""",
    ),
    "LNK007": (
        """\
maison: garage-du-pont
nom: Le Garage du Pont
langue: fr
chef_d_orchestre: accueil
---
maison: annexe-du-pont
nom: L'Annexe du Pont
langue: fr
""",
        """\
maison: garage-du-pont
nom: Le Garage du Pont
langue: fr
chef_d_orchestre: accueil
""",
    ),
    "LNK008": (
        """\
segment: neighbours
name: Neighbours
journey: [come-in, be-known, leave, come-in]
""",
        """\
segment: neighbours
name: Neighbours
journey: [come-in, be-known, leave]
""",
    ),
    "LNK009": (
        """\
channels:
  - {id: counter, name: At the counter}
""",
        """\
house: corner-shop
name: The Corner Shop
language: en
conductor: shopkeeper
""",
    ),
    "LNK012": (
        """\
readings: voices.csv
""",
        """\
readings: voice.csv
""",
    ),
    "LNK010": (
        """\
metier: mecaniciens
nom: Mécaniciens
reperes:
  - {id: rendre-les-cles, moment: confier, attente: etre-attendu, gestes: [rendre le double], temps: 2 min}
""",
        """\
- {id: rendre-les-cles, moment: confier, attente: etre-attendu, gestes: [rendre le double], temps: 2 min}
""",
    ),
}
