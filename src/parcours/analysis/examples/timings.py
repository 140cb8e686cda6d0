"""What `parcours explain` shows for the TIM rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "TIM201": (
        """\
- {id: trois-jours, promesse: Votre livre sous trois jours ouvrables, segments: [lecteurs], moments: [commander]}
""",
        """\
- {id: trois-jours, promesse: Votre livre sous trois jours ouvrables, moments: [commander, rapporter]}
""",
    ),
    "TIM203": (
        """\
- {id: send-news, moment: wait, expectation: get-my-shoes, words: They are on the bench., timing: every 2 elapsed days}
""",
        """\
- {id: send-news, moment: wait, expectation: get-my-shoes, words: They are on the bench., timing: every 2 elapsed days until fetch.begins}
""",
    ),
    "TIM204": (
        """\
- {id: vers-plombier, de: standardiste, vers: plombier, entre: [attendre, ouvrir], accuse_reception: oui, dit: Il arrive.,
   temps: {pas_avant: 1 h, sous: 2 h, apres: attente-commence}, marque: client-rappele}
""",
        """\
- {id: vers-plombier, de: standardiste, vers: plombier, entre: [attendre, ouvrir], accuse_reception: oui, dit: Il arrive.,
   temps: {sous: 30 min, apres: attente-commence}, marque: client-rappele}
""",
    ),
    "TIM206": (
        """\
- {id: hot-in-ten-minutes, promise: Hot in ten minutes, moments: [order], clock: {within: 10 min},
   kept_by: {each: [bake]}}
""",
        """\
- id: hot-in-ten-minutes
  promise: Hot in ten minutes
  moments: [order]
  clock: {within: 10 min}
  kept_by: {each: [bake]}
  target: 95 %
  proof: oven timer
  if_missed: {role: baker, says: It is on the house., within: 1 min}
""",
    ),
    "TIM208": (
        """\
- {id: make-the-bed, moment: arrive, expectation: rest, segments: [families], gestures: [smooth the sheet],
   timing: {within: 5 min, of: door-opens, lasts: {at_least: 15 min, at_most: 20 min}}}
""",
        """\
- {id: make-the-bed, moment: arrive, expectation: rest, segments: [families], gestures: [smooth the sheet],
   timing: {within: 15 min, of: door-opens, lasts: {at_least: 15 min, at_most: 20 min}}}
""",
    ),
}
