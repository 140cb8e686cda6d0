"""What `parcours explain` shows for the rules on promises: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "TIM202": (
        """\
- {id: ride-out, moment: break-down, expectation: be-helped, timing: {within: 45 min, of: help-called}, words: Here I am.}
""",
        """\
- {id: ride-out, moment: break-down, expectation: be-helped, timing: {within: 45 min, of: help-called}, words: Here I am.,
   marks: rescuer-there}
""",
    ),
    "TIM205": (
        """\
- id: vite-repare
  promesse: Votre vélo est prêt en 48 h
  moments: [deposer, reparer]
  chrono: {de: velo-depose, vers: client-appele, sous: 48 h}
""",
        """\
- id: vite-repare
  promesse: Votre vélo est prêt le deuxième jour ouvré
  moments: [deposer, reparer]
  chrono: {de: velo-depose, vers: client-appele, sous: 2 jours ouvrés, calendrier: atelier}
""",
    ),
}
