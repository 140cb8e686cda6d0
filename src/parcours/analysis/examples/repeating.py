"""What `parcours explain` shows for more of the HND rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "HND302": (
        """\
- {id: desk-to-workshop, from: adviser, to: mechanic, between: [book, fit-it], carries: [height], acknowledged: yes,
   says: Your bicycle is being set.}
- {id: workshop-to-road, from: mechanic, to: driver, between: [fit-it, puncture], acknowledged: yes, says: Ring this number.}
- {id: road-to-workshop, from: driver, to: mechanic, between: [puncture, bring-it-back], acknowledged: yes, says: They know.}
""",
        """\
- {id: desk-to-workshop, from: adviser, to: mechanic, between: [book, fit-it], carries: [height, route], acknowledged: yes,
   says: Your bicycle is being set.}
- {id: workshop-to-road, from: mechanic, to: driver, between: [fit-it, puncture], acknowledged: yes, says: Ring this number.}
- {id: road-to-workshop, from: driver, to: mechanic, between: [puncture, bring-it-back], acknowledged: yes, says: They know.}
""",
    ),
    "HND306": (
        """\
- id: demander-ou
  moment: appeler
  attente: rentrer
  paroles: Où êtes-vous ?
  temps: 1 min
  recueille: adresse, sorte de porte
""",
        """\
- id: demander-ou
  moment: appeler
  attente: rentrer
  paroles: Où êtes-vous ?
  temps: 1 min
  recueille: [adresse, sorte de porte]
""",
    ),
}
