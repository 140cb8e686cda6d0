"""What `parcours explain` shows for the VOI rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "VOI501": (
        """\
- {id: calm-in-the-chair, face: customer, method: csat, moment: sit-in-the-chair}
- {id: desk-engagement, face: employee, method: enps, role: receptionist}
""",
        """\
- {id: calm-in-the-chair, face: customer, method: csat, moment: sit-in-the-chair}
- {id: time-to-explain, face: employee, method: engagement, role: dentist, moment: sit-in-the-chair}
- {id: desk-engagement, face: employee, method: enps, role: receptionist}
- {id: ease-of-ringing, face: customer, method: csat, moment: ring}
""",
    ),
    "VOI502": (
        """\
- {id: cotes-illisibles, genre: irritant, moment: chercher, remonte_par: bibliothecaire, statut: accepte}
""",
        """\
- {id: cotes-illisibles, genre: irritant, moment: chercher, remonte_par: bibliothecaire, statut: accepte,
   reponse: Les étiquettes sont refaites en gros caractères depuis décembre}
""",
    ),
    "VOI503": (
        """\
- id: calm-in-the-chair
  face: customer
  method: csat
  moment: sit-in-the-chair
  readings: [{period: 2025-Q2, value: 8.1}, {period: 2025-Q4, value: 8.4}]
- {id: time-to-explain, face: employee, method: engagement, role: dentist, readings: [{period: 2026-H1, value: 7}]}
""",
        """\
- id: calm-in-the-chair
  face: customer
  method: csat
  moment: sit-in-the-chair
  readings: [{period: 2025-Q4, value: 8.4}, {period: 2026-Q4, value: 8.6}]
- {id: time-to-explain, face: employee, method: engagement, role: dentist, readings: [{period: 2026-H1, value: 7}]}
""",
    ),
}
