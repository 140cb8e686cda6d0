"""What `parcours explain` shows for the CHG rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "CHG601": (
        """\
- id: first-season
  roles: [house-manager, box-office]
  stages:
    - {stage: denial, at_least: 2 weeks, entered: 2026-09-01}
    - {stage: anger, entered: 2026-09-08}
    - {stage: depression, entered: 2026-10-05}
    - {stage: bargaining}
""",
        """\
- id: first-season
  roles: [house-manager, box-office]
  stages:
    - {stage: denial, at_least: 2 weeks, entered: 2026-09-01}
    - {stage: anger, entered: 2026-09-15}
    - {stage: bargaining, entered: 2026-10-05}
    - {stage: depression}
    - {stage: acceptance}
""",
    ),
    "CHG602": (
        """\
- {id: look-up, moment: come-in, expectation: be-welcome, gestures: [look up], timing: 5 s, written_with: {workshop: monday}}
- {id: smile, moment: come-in, expectation: be-welcome, attitude: glad to see them, timing: 5 s}
- {id: name-the-row, moment: come-in, expectation: be-welcome, words: Row ‹n›., timing: 1 min, written_with: {workshop: board}}
- {id: hold-the-door, moment: come-in, expectation: be-welcome, gestures: [hold the door], timing: 1 min,
   written_with: {roles: [house-manager], on: 2026-09-20}}
""",
        """\
- {id: look-up, moment: come-in, expectation: be-welcome, gestures: [look up], timing: 5 s, written_with: {workshop: monday}}
- {id: smile, moment: come-in, expectation: be-welcome, attitude: glad to see them, timing: 5 s, written_with: {workshop: monday}}
- {id: name-the-row, moment: come-in, expectation: be-welcome, words: Row ‹n›., timing: 1 min, written_with: {workshop: monday}}
- {id: hold-the-door, moment: come-in, expectation: be-welcome, gestures: [hold the door], timing: 1 min,
   written_with: {roles: [house-manager, box-office], on: 2026-09-20}}
""",
    ),
    "CHG603": (
        """\
- {id: counters, roles: [box-office], workshops: [{id: monday, on: 2026-09-07, roles: {box-office: 3}}]}
- {id: leaders, roles: [house-manager], workshops: [{id: board, on: 2027-01-11, roles: {house-manager: 1}}]}
""",
        """\
- {id: counters, roles: [box-office], workshops: [{id: monday, on: 2026-09-07, roles: {box-office: 3}}]}
- {id: leaders, roles: [house-manager], workshops: [{id: board, on: 2026-06-08, roles: {house-manager: 1}}]}
""",
    ),
    "CHG604": (
        """\
status: published
""",
        """\
status: workshop
""",
    ),
    "CHG605": (
        """\
- {etape: deni, intention: Laisser Nathalie raconter sa dernière nuit, signe: le groupe rit de la même chose}
""",
        """\
- {etape: deni, intention: Laisser l'équipe raconter sa dernière nuit, signe: le groupe rit de la même chose}
""",
    ),
}
