"""What `parcours explain` shows for the rules on promises, waits and priorities: code → (bad, good), cut from their cases."""

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
    "COV106": (
        """\
- {id: ask-how-it-goes, moment: season, expectation: be-known, timing: {every: 1 year, until: ends}, words: All well?}
""",
        """\
- {id: ask-how-it-goes, moment: season, expectation: be-known, timing: {every: 2 months, until: ends}, words: All well?}
""",
    ),
    "COV107": (
        """\
- {id: offrir-le-the, moment: arriver, attente: etre-gate, temps: 5 min, paroles: Un thé ?}
- {id: changer-de-chambre, moment: mal-dormir, attente: dormir, segments: [voyageurs], temps: 2 h ouvrées après bruit-signale,
   paroles: Je vous ouvre la douze., marque: chambre-changee}
""",
        """\
- {id: offrir-le-the, moment: arriver, attente: etre-gate, temps: 5 min, paroles: Un thé ?}
- {id: changer-de-chambre, moment: mal-dormir, attente: dormir, temps: 1 h 30 après bruit-signale,
   paroles: Je vous ouvre la douze., marque: chambre-changee}
""",
    ),
    "TIM207": (
        """\
- {id: ressemeler, moment: retirer, attente: remarcher, temps: 9 jours calendaires, paroles: Elles vous attendent.}
""",
        """\
- {id: dire-ou-on-en-est, moment: retirer, attente: remarcher, temps: {tous_les: 3 jours calendaires, tant_que: travail-en-cours},
   paroles: La colle sèche.}
- {id: ressemeler, moment: retirer, attente: remarcher, temps: 9 jours calendaires, paroles: Elles vous attendent.}
""",
    ),
    "PPL403": (
        """\
role: guide
name: Guide
cues:
""",
        """\
role: guide
name: Guide
latitude: {alone: [turn the car back], beyond: {alert: station-head, within: 2 min}}
cues:
""",
    ),
}
