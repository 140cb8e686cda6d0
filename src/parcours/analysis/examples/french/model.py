"""What `parcours explain` shows in French for documents (MOD): code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "MOD001": (
        """\
metier: vendeuse
nom: Vendeuse
misson: Chacun repart avec ce qu'il est venu chercher
""",
        """\
metier: vendeuse
nom: Vendeuse
mission: Chacun repart avec ce qu'il est venu chercher
""",
    ),
    "MOD003": (
        """\
- moment: etre-connu
  emotion: très content
""",
        """\
- moment: etre-connu
  emotion: 2
""",
    ),
    "MOD007": (
        """\
- moment: etre-connu
  emotion: 7
""",
        """\
- moment: etre-connu
  emotion: 3
""",
    ),
    "MOD008": (
        """\
metier: vendeuse
nom: Vendeuse
mission: ""
""",
        """\
metier: vendeuse
nom: Vendeuse
mission: Chacun repart avec un mot pour lui
""",
    ),
    "MOD010": (
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {sous: un petit moment}
""",
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {sous: 10 s}
""",
    ),
    "MOD011": (
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {sous: 10 s, aussitot: oui}
""",
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {aussitot: oui}
""",
    ),
    "MOD012": (
        """\
- id: salue-aussitot
  promesse: Qui entre est salué sous dix secondes
  moments: [entrer]
  chrono: {sous: 10 s}
  tenu_par: {a_la_suite: [lever-les-yeux], chacun: [lever-les-yeux]}
  preuve: chaque mois, la visite d'un inconnu
  cible: 95 %
  si_manque: {dit: Nous vous apportons un café., sous: 5 min}
""",
        """\
- id: salue-aussitot
  promesse: Qui entre est salué sous dix secondes
  moments: [entrer]
  chrono: {sous: 10 s}
  tenu_par: {chacun: [lever-les-yeux]}
  preuve: chaque mois, la visite d'un inconnu
  cible: 95 %
  si_manque: {dit: Nous vous apportons un café., sous: 5 min}
""",
    ),
    "MOD014": (
        """\
equipe: boulangere
nom: Boulangère
sert: [vendeuse]
""",
        """\
metier: boulangere
nom: Boulangère
sert: [vendeuse]
""",
    ),
    "MOD015": (
        """\
- horaires
- tarifs
""",
        """\
canaux:
  - {id: comptoir, nom: Au comptoir}
""",
    ),
    "MOD017": (
        """\
maison: epicerie-du-coin
nom: L'Épicerie du coin
langue: fr
chef_d_orchestre: vendeuse
ignorer: ["!"]
""",
        """\
maison: epicerie-du-coin
nom: L'Épicerie du coin
langue: fr
chef_d_orchestre: vendeuse
ignorer: ["essais/"]
""",
    ),
    "MOD019": (
        """\
2026-Q1;22;388
2026-Q2;environ 31;412
""",
        """\
2026-Q1;22;388
2026-Q2;31,5;1 412
""",
    ),
}
