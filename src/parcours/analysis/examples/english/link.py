"""What `parcours explain` shows in English for references (LNK): code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "LNK001": (
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, lead: recption}
""",
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, lead: reception}
""",
    ),
    "LNK004": (
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, lead: regulars}
""",
        """\
- {id: leave-the-car, name: I leave my car, nature: relational, lead: reception}
""",
    ),
    "LNK005": (
        """\
handoffs:
  - id: introduce
    from: reception
    to: mechanic
    between: [leave-the-car]
    acknowledged: yes
    says: Here is the mechanic, who will listen to the noise with you.
commitments:
  - id: expected
    promise: We are ready for you at the hour we said
    clock: {within: 2 min}
    kept_by: {each: [introduce]}
    proof: appointment book
    target: 95 %
    if_missed: {says: The wash is on us., within: 5 min}
""",
        """\
handoffs:
  - id: introduce-the-mechanic
    from: reception
    to: mechanic
    between: [leave-the-car]
    acknowledged: yes
    says: Here is the mechanic, who will listen to the noise with you.
commitments:
  - id: expected
    promise: We are ready for you at the hour we said
    clock: {within: 2 min}
    kept_by: {each: [introduce]}
    proof: appointment book
    target: 95 %
    if_missed: {says: The wash is on us., within: 5 min}
""",
    ),
    "LNK007": (
        """\
house: bridge-garage
name: The Bridge Garage
language: en
conductor: reception
---
house: bridge-annex
name: The Bridge Annex
language: en
""",
        """\
house: bridge-garage
name: The Bridge Garage
language: en
conductor: reception
""",
    ),
    "LNK010": (
        """\
role: mechanics
name: Mechanics
cues:
  - {id: return-the-keys, moment: leave-the-car, expectation: be-expected, gestures: [hand back the spare], timing: 2 min}
""",
        """\
- {id: return-the-keys, moment: leave-the-car, expectation: be-expected, gestures: [hand back the spare], timing: 2 min}
""",
    ),
    "LNK011": (
        """\
cues:
  - {id: do-it-all, moment: come-in, expectation: [be-seen, be-known], gestures: smile, timing: 5 s}
""",
        """\
cues:
  - {id: do-it-all, moment: come-in, expectation: be-seen, segments: [neighbours], gestures: smile, timing: 5 s}
""",
    ),
}
