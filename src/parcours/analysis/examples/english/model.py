"""What `parcours explain` shows in English for documents (MOD): code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "MOD002": (
        """\
- {id: leave-the-car, name: I leave my car, lead: reception}
""",
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, lead: reception}
""",
    ),
    "MOD004": (
        """\
role: reception
name: Receptionist
stage: counter
""",
        """\
role: reception
name: Receptionist
stage: front
""",
    ),
    "MOD005": (
        """\
segment: The Regulars
name: The regulars
""",
        """\
segment: the-regulars
name: The regulars
""",
    ),
    "MOD006": (
        """\
segment: con
name: The drivers
""",
        """\
segment: drivers
name: The drivers
""",
    ),
    "MOD009": (
        """\
role: reception
name: Receptionist
nom: Accueil
""",
        """\
role: reception
name: Receptionist
""",
    ),
    "MOD013": (
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, transaction: after_sales, lead: reception}
""",
        """\
- {id: leave-the-car, name: I leave my car, nature: transactional, transaction: after_sales, lead: reception}
""",
    ),
    "MOD016": (
        """\
house: bridge-annex
name: The Bridge Annex
language: en
""",
        """\
channels:
  - {id: annex, name: At the annex}
""",
    ),
    "MOD018": (
        """\
- id: workbench
  from: cobbler
  to: cobbler
""",
        """\
- id: workbench
  from: cobbler
  to: apprentice
""",
    ),
}
