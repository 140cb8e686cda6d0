"""What `parcours explain` shows in English for coverage (COV): code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "COV102": (
        """\
- moment: ask-for-advice
  expectations: [be-reassured, understand-the-prescription]
""",
        """\
- {id: take-aside, moment: ask-for-advice, expectation: be-reassured, gestures: [leave the counter], timing: 1 min}
""",
    ),
    "COV104": (
        """\
- id: let-them-tell
  moment: tell-my-project
  expectation: be-listened-to
  gestures: [put the pen down]
  timing: {lasts: {at_least: 5 min}}
- id: say-it-back
  moment: tell-my-project
  expectation: be-listened-to
  words: If I follow you, you would like…
  timing: {within: 15 min}
""",
        """\
- id: let-them-tell
  moment: tell-my-project
  expectation: be-listened-to
  gestures: [put the pen down]
  timing: {lasts: {at_least: 5 min}}
  variants:
    - {for: {segments: [retired]}, timing: {lasts: {at_least: 15 min}}}
- id: say-it-back
  moment: tell-my-project
  expectation: be-listened-to
  words: If I follow you, you would like…
  timing: {within: 15 min}
""",
    ),
    "COV107": (
        """\
- {id: offer-tea, moment: arrive, expectation: be-spoilt, timing: 5 min, words: Some tea?}
- {id: change-the-room, moment: sleep-badly, expectation: sleep, segments: [travellers], timing: 2 working hours after noise-reported,
   words: I am opening number twelve for you., marks: room-changed}
""",
        """\
- {id: offer-tea, moment: arrive, expectation: be-spoilt, timing: 5 min, words: Some tea?}
- {id: change-the-room, moment: sleep-badly, expectation: sleep, timing: 1 h 30 after noise-reported,
   words: I am opening number twelve for you., marks: room-changed}
""",
    ),
    "COV108": (
        """\
- id: remember
  moment: come-back
  expectation: be-expected
  gestures: [keep the same room]
  timing: 1 min
- id: let-them-sleep
  moment: leave
  expectation: rest
  gestures: [no knock before ten]
  timing: {untimed: all leave when they like}
""",
        """\
- id: remember
  moment: arrive
  expectation: be-expected
  gestures: [keep the same room]
  timing: 1 min
- id: let-them-sleep
  moment: arrive
  expectation: rest
  gestures: [no knock before ten]
  timing: {untimed: all leave when they like}
""",
    ),
}
