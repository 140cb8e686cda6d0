"""What `parcours explain` shows for the PPL rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "PPL401": (
        """\
role: store
name: Store
stage: back
""",
        """\
role: store
name: Store
stage: back
serves: [{role: steward, delivers: clean sheets}]
""",
    ),
    "PPL402": (
        """\
metier: plongeur
nom: Plongeur
sert: [chef, plongeur]
""",
        """\
metier: plongeur
nom: Plongeur
sert: [maitre-d-hotel]
""",
    ),
}
