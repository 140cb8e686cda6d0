"""The share of cues written with their role: on the cue, by a workshop, or not at all."""

from parcours.pipeline import build, check_files
from parcours.plan.planner import plan

HOUSE = """\
house: h
name: H
language: en
conductor: cook
status: workshop
---
expectations: [{id: eaten, name: Eaten}]
moments: [{id: eat, name: I eat, nature: relational, lead: cook, expectations: [eaten]}]
change:
  waves:
    - id: first
      roles: [cook, waiter]
      workshops:
        - {id: kitchen, roles: {cook: 4, waiter: 0}, cues: [salt, carry]}
---
segment: guests
name: Guests
journey: [eat]
---
role: cook
name: Cook
cues:
  - {id: salt, moment: eat, expectation: eaten, gestures: [salt], timing: 1 min}
  - {id: stir, moment: eat, expectation: eaten, gestures: [stir], timing: 1 min, written_with: [cook]}
  - {id: taste, moment: eat, expectation: eaten, gestures: [taste], timing: 1 min, written_with: [waiter]}
---
role: waiter
name: Waiter
cues: [{id: carry, moment: eat, expectation: eaten, gestures: [carry], timing: 1 min}]
"""


def test_a_role_was_there_or_its_cues_are_not_its_own() -> None:
    checked = check_files({"parcours.yaml": HOUSE.encode()})
    assert checked.project is not None
    overview = plan(checked.project, language="en").overview
    assert overview is not None
    written = overview.written
    assert (written.written, written.cues) == (2, 4)
    assert [(one.role.id, one.written, one.cues) for one in written.roles] == [("cook", 2, 3), ("waiter", 0, 1)]
    assert [(one.id, one.written, one.cues) for one in written.waves] == [("first", 2, 4)]


def test_the_coverage_pages_show_it() -> None:
    pages = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"md", "html"}), language="fr")
    assert "- **first** (vague)\u00a0: 2 sur 4\n" in pages["coverage.md"].decode()
    assert "<span>2 sur 3</span>" in pages["coverage.html"].decode()
