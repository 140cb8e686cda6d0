"""What `parcours explain` shows for the WVR rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "WVR801": (
        """\
waivers:
  - rule: journey-out-of-scale
    at: [passer-by]
    reason: Two moments are all that a kiosk has
    until: 2030-12-31
  - {rule: COV105, at: [passers-by, neighbours], reason: A kiosk is small}
  - {rule: unknown-key, reason: We like our own words}
""",
        """\
waivers:
  - rule: journey-out-of-scale
    at: [passers-by]
    reason: Two moments are all that a kiosk has
    until: 2030-12-31
""",
    ),
    "WVR802": (
        """\
waivers:
  - rule: journey-out-of-scale
    at: [passers-by]
    reason: Two moments are all that a kiosk has
    until: 2026-12-31
""",
        """\
waivers:
  - rule: journey-out-of-scale
    at: [passers-by]
    reason: Two moments are all that a kiosk has
    until: 2027-01-01
""",
    ),
    "WVR803": (
        """\
derogations:
  - {regle: journey-out-of-scale, sur: [passants]}
""",
        """\
derogations:
  - {regle: journey-out-of-scale, sur: [passants], motif: Un dépannage ne dure qu'un quart d'heure}
""",
    ),
}
