"""What `parcours explain` shows for the COV rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "COV102": (
        """\
- moment: demander-conseil
  attentes: [etre-rassure, comprendre-l-ordonnance]
""",
        """\
- {id: prendre-a-part, moment: demander-conseil, attente: etre-rassure, gestes: [quitter le comptoir], temps: 1 min}
""",
    ),
    "COV103": (
        """\
- id: look-up
  moment: come-in
  expectation: be-welcome
  gestures: [look up from the screen]
- id: wait-at-the-door
  moment: come-in
  expectation: be-welcome
  timing: 5 s
""",
        """\
- id: look-up
  moment: come-in
  expectation: be-welcome
  gestures: [look up from the screen]
  timing: 5 s
- id: wait-at-the-door
  moment: come-in
  expectation: be-welcome
  attitude: a hand on the door
  timing: {untimed: as long as somebody is on the way}
""",
    ),
    "COV104": (
        """\
- id: laisser-raconter
  moment: exposer-mon-projet
  attente: etre-ecoute
  gestes: [poser le stylo]
  temps: {dure: {au_moins: 5 min}}
- id: redire-le-projet
  moment: exposer-mon-projet
  attente: etre-ecoute
  paroles: Si je vous suis bien, vous voulez…
  temps: {sous: 15 min}
""",
        """\
- id: laisser-raconter
  moment: exposer-mon-projet
  attente: etre-ecoute
  gestes: [poser le stylo]
  temps: {dure: {au_moins: 5 min}}
  variantes:
    - {pour: {segments: [retraites]}, temps: {dure: {au_moins: 15 min}}}
- id: redire-le-projet
  moment: exposer-mon-projet
  attente: etre-ecoute
  paroles: Si je vous suis bien, vous voulez…
  temps: {sous: 15 min}
""",
    ),
    "COV105": (
        """\
segment: commuters
name: Commuters
journey: [find-us, come-in, explain, fetch, ride]
""",
        """\
segment: commuters
name: Commuters
journey: [come-in, explain, fetch, ride]
""",
    ),
    "COV108": (
        """\
- id: se-souvenir
  moment: revenir
  attente: etre-attendu
  gestes: [garder la même chambre]
  temps: 1 min
- id: laisser-dormir
  moment: partir
  attente: se-reposer
  gestes: [ne pas frapper avant dix heures]
  temps: {sans_horaire: chacun part quand il veut}
""",
        """\
- id: se-souvenir
  moment: arriver
  attente: etre-attendu
  gestes: [garder la même chambre]
  temps: 1 min
- id: laisser-dormir
  moment: arriver
  attente: se-reposer
  gestes: [ne pas frapper avant dix heures]
  temps: {sans_horaire: chacun part quand il veut}
""",
    ),
    "COV109": (
        """\
- id: hand-out-the-key
  moment: arrive
  expectation: be-helped
  channels: [poolside]
  gestures: [hand out the key with the right side up]
  timing: 20 s
""",
        """\
- id: hand-out-the-key
  moment: arrive
  expectation: be-helped
  channels: [counter]
  gestures: [hand out the key with the right side up]
  timing: 20 s
""",
    ),
}
