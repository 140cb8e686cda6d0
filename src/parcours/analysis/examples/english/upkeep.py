"""What `parcours explain` shows in English for VOI, CHG, UPK and WVR: code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "CHG605": (
        """\
- {stage: denial, intention: Let Nathalie tell of her last night, sign: the group laughs about the same thing}
""",
        """\
- {stage: denial, intention: Let the team tell of its last night, sign: the group laughs about the same thing}
""",
    ),
    "UPK701": (
        """\
- {id: reach-out, moment: hand-in, expectation: be-relieved, gestures: [reach out with both arms], timing: 5 s}
- {id: say-the-number, moment: hand-in, expectation: be-relieved, words: Forty-two., timing: 20 s}
- {id: fold-the-scarf, moment: hand-in, expectation: be-relieved, gestures: [slip the scarf into the sleeve], timing: 30 s}
- id: return-without-a-queue
  moment: take-back
  expectation: be-relieved
  attitude: calm and quick, without running
  gestures: [prepare the first rows during the last act, return two coats at a time]
  words: Your coat, madam. The rain has stopped.
  timing: 1 min
""",
        """\
- {id: reach-out, moment: hand-in, expectation: be-relieved, gestures: [reach out with both arms], timing: 5 s}
- id: say-the-number
  moment: hand-in
  expectation: be-relieved
  gestures: [slip the scarf into the sleeve]
  words: Forty-two.
  timing: 20 s
- id: return-without-a-queue
  moment: take-back
  expectation: be-relieved
  gestures: [prepare the first rows during the last act]
  words: Your coat, madam.
  timing: 1 min
""",
    ),
    "UPK702": (
        """\
- {id: make-an-appointment, name: Secretariat, nature: relational, lead: physiotherapist}
- {id: be-treated, name: I am treated, nature: relational, lead: physiotherapist}
- {id: pay, name: Contact with the Billing department, nature: relational, lead: physiotherapist}
""",
        """\
- {id: make-an-appointment, name: I make an appointment, nature: relational, lead: physiotherapist}
- {id: be-treated, name: I am treated, nature: relational, lead: physiotherapist}
- {id: pay, name: I pay and know when to come back, nature: relational, lead: physiotherapist}
""",
    ),
    "UPK704": (
        """\
- {id: open-the-hand, moment: feed, expectation: touch, gestes: [show the flat hand], timing: 1 min}
""",
        """\
- {id: open-the-hand, moment: feed, expectation: touch, gestures: [show the flat hand], timing: 1 min}
""",
    ),
    "VOI502": (
        """\
- {id: labels-unreadable, kind: irritant, moment: search, raised_by: librarian, status: accepted}
""",
        """\
- {id: labels-unreadable, kind: irritant, moment: search, raised_by: librarian, status: accepted,
   answer: Labels have been made anew in large print since December}
""",
    ),
    "WVR803": (
        """\
waivers:
  - {rule: journey-out-of-scale, at: [passers-by]}
""",
        """\
waivers:
  - {rule: journey-out-of-scale, at: [passers-by], reason: A repair takes a quarter of an hour and no more}
""",
    ),
}
