"""What `parcours explain` shows in French for coverage (COV): code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "COV101": (
        """\
contributions:
  - {segment: habitues, dit: Garder le fil d'un mois à l'autre}
  - {moment: entrer, dit: Ne laisser personne debout à la porte}
""",
        """\
contributions:
  - {segment: habitues, dit: Garder le fil d'un mois à l'autre}
  - {segment: premieres-fois, dit: Ôter la peur de la première coupe}
  - {moment: entrer, dit: Ne laisser personne debout à la porte}
  - {moment: dire-ce-que-je-veux, dit: Se mettre d'accord avant la première mèche}
  - {moment: se-regarder, dit: Laisser le dernier mot au client}
  - {attente: etre-ecoute, dit: Redire ce que j'ai entendu sans bouger les mains}
""",
    ),
    "COV103": (
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-bienvenu
  gestes: [lever les yeux de l'écran]
- id: attendre-a-la-porte
  moment: entrer
  attente: etre-bienvenu
  temps: 5 s
""",
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-bienvenu
  gestes: [lever les yeux de l'écran]
  temps: 5 s
- id: attendre-a-la-porte
  moment: entrer
  attente: etre-bienvenu
  attitude: une main sur la porte
  temps: {sans_horaire: tant que quelqu'un arrive}
""",
    ),
    "COV105": (
        """\
segment: pendulaires
nom: Pendulaires
parcours: [nous-trouver, entrer, expliquer, reprendre, rouler]
""",
        """\
segment: pendulaires
nom: Pendulaires
parcours: [entrer, expliquer, reprendre, rouler]
""",
    ),
    "COV106": (
        """\
- {id: prendre-des-nouvelles, moment: saison, attente: etre-connu, temps: {tous_les: 1 an, jusqu_a: ends}, paroles: Tout va bien ?}
""",
        """\
- {id: prendre-des-nouvelles, moment: saison, attente: etre-connu, temps: {tous_les: 2 mois, jusqu_a: ends}, paroles: Tout va bien ?}
""",
    ),
    "COV109": (
        """\
- id: tendre-la-cle
  moment: arriver
  attente: etre-aide
  canaux: [piscine]
  gestes: [tendre la clé du bon côté]
  temps: 20 s
""",
        """\
- id: tendre-la-cle
  moment: arriver
  attente: etre-aide
  canaux: [comptoir]
  gestes: [tendre la clé du bon côté]
  temps: 20 s
""",
    ),
}
