"""What `parcours explain` shows in French for references (LNK): code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "LNK002": (
        """\
- {id: comptoir, nom: Au comptoir}
- {id: comptoir, nom: Au téléphone}
""",
        """\
- {id: comptoir, nom: Au comptoir}
- {id: telephone, nom: Au téléphone}
""",
    ),
    "LNK003": (
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {sous: 10 s, apres: port-ouverte}
""",
        """\
- id: lever-les-yeux
  moment: entrer
  attente: etre-salue
  gestes: [lever les yeux de la caisse]
  temps: {sous: 10 s, apres: porte-ouverte}
""",
    ),
    "LNK006": (
        """\
regles:
  journey-out-of-skale: info
""",
        """\
regles:
  journey-out-of-scale: info
""",
    ),
    "LNK008": (
        """\
segment: voisins
nom: Voisins
parcours: [entrer, etre-connu, repartir, entrer]
""",
        """\
segment: voisins
nom: Voisins
parcours: [entrer, etre-connu, repartir]
""",
    ),
    "LNK009": (
        """\
canaux:
  - {id: comptoir, nom: Au comptoir}
""",
        """\
maison: epicerie-du-coin
nom: L'Épicerie du coin
langue: fr
chef_d_orchestre: vendeuse
""",
    ),
    "LNK012": (
        """\
releves: avi.csv
""",
        """\
releves: avis.csv
""",
    ),
}
