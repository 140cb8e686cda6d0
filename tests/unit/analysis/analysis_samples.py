"""A small house for the tests of the analysis, and what is told of it."""

from datetime import date

from parcours.diagnostics import Diagnostic
from parcours.pipeline import Checked, check_files

HOUSE = """\
house: ferry
name: The Ferry
language: en
conductor: captain
{house}
---
expectations: [{{id: feel-safe, name: Feel safe}}]
moments:
  - {{id: board, name: I board, nature: relational, lead: deckhand, expectations: [feel-safe]}}
  - {{id: cross, name: I cross, nature: relational, lead: deckhand}}
---
segment: islanders
name: Islanders
journey: [board, cross]
---
role: captain
name: Captain
serves: [deckhand]
---
role: deckhand
name: Deckhand
{deckhand}
cues:
{cues}
"""

SAFE = (
    "  - {id: hold-the-gangway, moment: board, expectation: feel-safe, gestures: [hold the gangway], timing: 1 min}\n"
)
HALF = "  - {id: look-out, moment: board, expectation: feel-safe, gestures: [look out for children]}\n"
STRAY = "  - {id: wave, moment: cross, expectation: feel-safe, gestures: [wave], timing: 1 min}\n"


def ferry(
    house: str = "", *, deckhand: str = "", cues: str = SAFE, more: str = "", today: date | None = None
) -> Checked:
    """The ferry with lines added to its manifest, to the deckhand, to the cues, and with further documents.

    Its journey has two moments, which COV105 finds few.
    """
    text = HOUSE.format(house=house, deckhand=deckhand, cues=cues) + more
    return check_files({"parcours.yaml": text.encode()}, today=today)


def codes(checked: Checked) -> list[str]:
    """The codes that are told, in reading order."""
    return [diagnostic.rule.code for diagnostic in checked.diagnostics]


def weights(checked: Checked) -> dict[str, str]:
    """Code → severity; without what a finished house hears of features that it does not use."""
    found = (diagnostic for diagnostic in checked.diagnostics if diagnostic.aspect != "unused")
    return {diagnostic.rule.code: diagnostic.severity.word for diagnostic in found}


def only(checked: Checked) -> Diagnostic:
    """The one fault that is told."""
    (diagnostic,) = checked.diagnostics
    return diagnostic
