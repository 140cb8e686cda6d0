"""What `parcours explain` shows for documents: MOD rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "MOD001": (
        """\
role: shopkeeper
name: Shopkeeper
misson: Everyone leaves with what they came for
""",
        """\
role: shopkeeper
name: Shopkeeper
mission: Everyone leaves with what they came for
""",
    ),
    "MOD002": (
        """\
- {id: confier, nom: Je confie ma voiture, mene_par: accueil}
""",
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, mene_par: accueil}
""",
    ),
    "MOD003": (
        """\
- moment: be-known
  emotion: very happy
""",
        """\
- moment: be-known
  emotion: 2
""",
    ),
    "MOD004": (
        """\
metier: accueil
nom: Chargé d'accueil
scene: comptoir
""",
        """\
metier: accueil
nom: Chargé d'accueil
scene: front
""",
    ),
    "MOD005": (
        """\
segment: Les Habitués
nom: Les habitués
""",
        """\
segment: les-habitues
nom: Les habitués
""",
    ),
    "MOD006": (
        """\
segment: con
nom: Les conducteurs
""",
        """\
segment: conducteurs
nom: Les conducteurs
""",
    ),
    "MOD007": (
        """\
- moment: be-known
  emotion: 7
""",
        """\
- moment: be-known
  emotion: 3
""",
    ),
    "MOD008": (
        """\
role: shopkeeper
name: Shopkeeper
mission: ""
""",
        """\
role: shopkeeper
name: Shopkeeper
mission: Everyone leaves with a word
""",
    ),
    "MOD009": (
        """\
metier: accueil
nom: Chargé d'accueil
name: Front desk
""",
        """\
metier: accueil
nom: Chargé d'accueil
""",
    ),
    "MOD010": (
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {within: a short while}
""",
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {within: 10 s}
""",
    ),
    "MOD011": (
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {within: 10 s, at_once: yes}
""",
        """\
- id: look-up
  moment: come-in
  expectation: be-greeted
  gestures: [look up from the till]
  timing: {at_once: yes}
""",
    ),
    "MOD012": (
        """\
- id: greeted-at-once
  promise: Whoever comes in is greeted within ten seconds
  moments: [come-in]
  clock: {within: 10 s}
  kept_by: {in_turn: [look-up], each: [look-up]}
  proof: a visit by a stranger every month
  target: 95 %
  if_missed: {says: We bring you a coffee., within: 5 min}
""",
        """\
- id: greeted-at-once
  promise: Whoever comes in is greeted within ten seconds
  moments: [come-in]
  clock: {within: 10 s}
  kept_by: {each: [look-up]}
  proof: a visit by a stranger every month
  target: 95 %
  if_missed: {says: We bring you a coffee., within: 5 min}
""",
    ),
    "MOD013": (
        """\
- {id: confier, nom: Je confie ma voiture, nature: relationnel, transaction: apres_vente, mene_par: accueil}
""",
        """\
- {id: confier, nom: Je confie ma voiture, nature: transactionnel, transaction: apres_vente, mene_par: accueil}
""",
    ),
    "MOD014": (
        """\
team: baker
name: Baker
serves: [shopkeeper]
""",
        """\
role: baker
name: Baker
serves: [shopkeeper]
""",
    ),
    "MOD015": (
        """\
- opening hours
- prices
""",
        """\
channels:
  - {id: counter, name: At the counter}
""",
    ),
    "MOD016": (
        """\
maison: annexe-du-pont
nom: L'Annexe du Pont
langue: fr
""",
        """\
canaux:
  - {id: annexe, nom: À l'annexe}
""",
    ),
    "MOD017": (
        """\
house: corner-shop
name: The Corner Shop
language: en
conductor: shopkeeper
ignore: ["!"]
""",
        """\
house: corner-shop
name: The Corner Shop
language: en
conductor: shopkeeper
ignore: ["drafts/"]
""",
    ),
    "MOD019": (
        """\
2026-Q1;22;388
2026-Q2;about 31;412
""",
        """\
2026-Q1;22;388
2026-Q2;31,5;1 412
""",
    ),
    "MOD018": (
        """\
- id: etabli
  de: cordonnier
  vers: cordonnier
""",
        """\
- id: etabli
  de: cordonnier
  vers: apprenti
""",
    ),
}
