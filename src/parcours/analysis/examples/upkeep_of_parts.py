"""What `parcours explain` shows for the UPK rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "UPK701": (
        """\
- {id: tendre-les-bras, moment: deposer, attente: etre-allege, gestes: [tendre les deux bras], temps: 5 s}
- {id: dire-le-numero, moment: deposer, attente: etre-allege, paroles: Le quarante-deux., temps: 20 s}
- {id: plier-l-echarpe, moment: deposer, attente: etre-allege, gestes: [glisser l'écharpe dans la manche], temps: 30 s}
- id: rendre-sans-file
  moment: reprendre
  attente: etre-allege
  attitude: calme et rapide, sans courir
  gestes: [préparer les premiers rangs pendant le dernier acte, rendre deux manteaux à la fois]
  paroles: Votre manteau, madame. La pluie a cessé.
  temps: 1 min
""",
        """\
- {id: tendre-les-bras, moment: deposer, attente: etre-allege, gestes: [tendre les deux bras], temps: 5 s}
- id: dire-le-numero
  moment: deposer
  attente: etre-allege
  gestes: [glisser l'écharpe dans la manche]
  paroles: Le quarante-deux.
  temps: 20 s
- id: rendre-sans-file
  moment: reprendre
  attente: etre-allege
  gestes: [préparer les premiers rangs pendant le dernier acte]
  paroles: Votre manteau, madame.
  temps: 1 min
""",
    ),
    "UPK702": (
        """\
- {id: prendre-rendez-vous, nom: Secrétariat, nature: relationnel, mene_par: kinesitherapeute}
- {id: etre-soigne, nom: Je suis soigné, nature: relationnel, mene_par: kinesitherapeute}
- {id: regler, nom: Passage au service Facturation, nature: relationnel, mene_par: kinesitherapeute}
""",
        """\
- {id: prendre-rendez-vous, nom: Je prends rendez-vous, nature: relationnel, mene_par: kinesitherapeute}
- {id: etre-soigne, nom: Je suis soigné, nature: relationnel, mene_par: kinesitherapeute}
- {id: regler, nom: Je règle et je sais quand revenir, nature: relationnel, mene_par: kinesitherapeute}
""",
    ),
    "UPK703": (
        """\
- id: hand-over-the-screwdriver
  moment: open-it
  expectation: learn
  gestures: [hand over the screwdriver]
  timing: 1 min
  written_with: {roles: [host], on: 2025-11-15}
""",
        """\
- id: hand-over-the-screwdriver
  moment: open-it
  expectation: learn
  gestures: [hand over the screwdriver]
  timing: 1 min
  written_with: {roles: [host], on: 2026-11-14}
""",
    ),
    "UPK704": (
        """\
- {id: ouvrir-la-main, moment: nourrir, attente: toucher, gestures: [montrer la main à plat], temps: 1 min}
""",
        """\
- {id: ouvrir-la-main, moment: nourrir, attente: toucher, gestes: [montrer la main à plat], temps: 1 min}
""",
    ),
}
