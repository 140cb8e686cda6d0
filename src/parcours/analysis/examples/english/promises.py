"""What `parcours explain` shows in English for HND and TIM: code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "HND301": (
        """\
- {id: desk-to-chair, from: secretary, to: dentist, between: [call, be-treated],
   acknowledged: yes, says: The doctor is ready for you.}
""",
        """\
- {id: desk-to-chair, from: secretary, to: dentist, between: [call, be-treated],
   acknowledged: yes, says: The doctor is ready for you.}
- {id: emergency-to-assistant, from: secretary, to: assistant, between: [call, be-in-pain],
   acknowledged: yes, says: The assistant calls you back.}
- {id: emergency-to-chair, from: assistant, to: dentist, between: [be-in-pain, be-treated],
   acknowledged: yes, says: The doctor knows.}
- {id: chair-to-desk, from: dentist, to: secretary, between: [be-treated, pay], acknowledged: yes, says: All is written down.}
""",
    ),
    "HND305": (
        """\
house: pottery
name: The Pottery
language: en
""",
        """\
house: pottery
name: The Pottery
language: en
conductor: potter
""",
    ),
    "TIM201": (
        """\
- {id: three-days, promise: Your book within three ouvrable days, segments: [readers], moments: [order]}
""",
        """\
- {id: three-days, promise: Your book within three ouvrable days, moments: [order, bring-back]}
""",
    ),
    "TIM204": (
        """\
- {id: to-the-plumber, from: operator, to: plumber, between: [wait, open], acknowledged: yes, says: On the way.,
   timing: {not_before: 1 h, within: 2 h, of: wait-begins}, marks: customer-called-back}
""",
        """\
- {id: to-the-plumber, from: operator, to: plumber, between: [wait, open], acknowledged: yes, says: On the way.,
   timing: {within: 30 min, of: wait-begins}, marks: customer-called-back}
""",
    ),
    "TIM205": (
        """\
- id: soon-mended
  promise: Your bicycle is ready within 48 h
  moments: [leave, mend]
  clock: {from: bicycle-left, to: customer-called, within: 48 h}
""",
        """\
- id: soon-mended
  promise: Your bicycle is ready on the second working day
  moments: [leave, mend]
  clock: {from: bicycle-left, to: customer-called, within: 2 working days, calendar: workshop}
""",
    ),
    "TIM207": (
        """\
- {id: resole, moment: fetch, expectation: walk-again, timing: 9 elapsed days, words: They are ready for you.}
""",
        """\
- {id: say-where-we-are, moment: fetch, expectation: walk-again, timing: {every: 3 elapsed days, while: work-goes-on},
   words: The glue is drying.}
- {id: resole, moment: fetch, expectation: walk-again, timing: 9 elapsed days, words: They are ready for you.}
""",
    ),
    "HND306": (
        """\
- id: ask-where
  moment: call
  expectation: get-in
  words: Where are you?
  timing: 1 min
  collects: address, kind of door
""",
        """\
- id: ask-where
  moment: call
  expectation: get-in
  words: Where are you?
  timing: 1 min
  collects: [address, kind of door]
""",
    ),
}
