"""What `parcours explain` shows in English for people (PPL): code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "PPL402": (
        """\
role: dishwasher
name: Dishwasher
serves: [chef, dishwasher]
""",
        """\
role: dishwasher
name: Dishwasher
serves: [head-waiter]
""",
    ),
    "PPL404": (
        """\
- id: say-the-name
  moment: arrive
  expectation: be-expected
  words: {mode: verbatim, say: [Welcome to the Canal Hotel.]}
  timing: 10 s
""",
        """\
- id: say-the-name
  moment: arrive
  expectation: be-expected
  words: {mode: verbatim, say: [Welcome to the Canal Hotel.]}
  timing: 10 s
  why: At night, one makes sure so of the right hotel
""",
    ),
    "PPL405": (
        """\
- {id: intj, name: The discreet one, roles: [waitress], logic: Do not disturb, adaptations: [{cue: let-them-read, how: from afar}]}
- {id: lively, name: Red profile, roles: [waitress], logic: Be quick, adaptations: [{cue: let-them-read, how: in passing}]}
- {id: senior, name: The way Monique does it, roles: [waitress], logic: Know all about everybody,
   adaptations: [{cue: let-them-read, how: with a nod}]}
""",
        """\
- {id: keeper-of-calm, name: The keeper of calm, roles: [waitress], logic: Do not disturb,
   adaptations: [{cue: let-them-read, how: from afar}]}
- {id: rush-hour, name: Born to the rush hour, roles: [waitress], logic: Be quick,
   adaptations: [{cue: let-them-read, how: in passing}]}
- {id: memory-of-the-quarter, name: The memory of the quarter, roles: [waitress], logic: Know all about everybody,
   adaptations: [{cue: let-them-read, how: with a nod}]}
""",
    ),
    "PPL407": (
        """\
- {id: one-pool-one-guard, asked: part-the-lanes, given: sees to two guards from thirty swimmers on,
   by: pool-head, to: lifeguard}
""",
        """\
- {id: one-pool-one-guard, asked: part-the-lanes, given: sees to two guards from thirty swimmers on,
   by: pool-head, to: lifeguard}
- {id: two-for-the-queue, asked: say-how-full-it-is, given: comes to the till when the queue is out of the door,
   by: head-of-sports, to: cashier}
""",
    ),
}
