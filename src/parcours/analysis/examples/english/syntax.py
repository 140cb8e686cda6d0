"""What `parcours explain` shows in English for files (SYN): code → (bad, good). Their cases are in French."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "SYN001": (
        """\
role: adviser
...
name: Adviser
""",
        """\
role: adviser
name: Adviser
""",
    ),
    "SYN004": (
        "role: adviser\nname:\u00a0Adviser\n",
        """\
role: adviser
name: Adviser
""",
    ),
    "SYN005": (
        "latitude:\n\tup_to: 80 EUR\n",
        """\
latitude:
  up_to: 80 EUR
""",
    ),
    "SYN006": (
        """\
name: "Reception
note: first contact
""",
        """\
name: "Reception"
note: first contact
""",
    ),
    "SYN007": (
        """\
name: 'the customer's desk'
""",
        """\
name: "the customer's desk"
""",
    ),
    "SYN008": (
        """\
say: "Good morning" with a smile
""",
        """\
say: “Good morning” with a smile
""",
    ),
    "SYN009": (
        """\
name: Moment: welcome
""",
        """\
name: "Moment: welcome"
""",
    ),
    "SYN010": (
        """\
say: [first name] good morning
""",
        """\
say: ‹first name› good morning
""",
    ),
    "SYN011": (
        """\
channels: [telephone, counter
name: Reception
""",
        """\
channels: [telephone, counter]
name: Reception
""",
    ),
    "SYN012": (
        """\
say: @name, good morning
""",
        """\
say: "@name, good morning"
""",
    ),
    "SYN013": (
        """\
role: adviser
name:Adviser
stage: front
""",
        """\
role: adviser
name: Adviser
stage: front
""",
    ),
    "SYN014": (
        """\
gestures:
  - smile
  -say the name
  - conclude
""",
        """\
gestures:
  - smile
  - say the name
  - conclude
""",
    ),
    "SYN015": (
        """\
role: adviser
mission
name: Adviser
""",
        """\
role: adviser
mission: welcome
name: Adviser
""",
    ),
    "SYN016": (
        """\
latitude:
    up_to: 80 EUR
  alone: emergency repair
""",
        """\
latitude:
    up_to: 80 EUR
    alone: emergency repair
""",
    ),
    "SYN017": (
        """\
name: Reception
- smile
""",
        """\
name: Reception
gestures:
- smile
""",
    ),
    "SYN018": (
        """\
gestures:
  - smile
    - say the name
""",
        """\
gestures:
  - smile
  - say the name
""",
    ),
    "SYN020": (
        """\
role: adviser
name: Adviser
name: Counsellor
""",
        """\
role: adviser
name: Adviser
""",
    ),
    "SYN021": (
        """\
role: adviser
: Adviser
""",
        """\
role: adviser
name: Adviser
""",
    ),
    "SYN022": (
        """\
say:
  [first name]: good morning
""",
        """\
say: "[first name]: good morning"
""",
    ),
    "SYN023": (
        """\
name: &Co Advice
""",
        """\
name: "&Co Advice"
""",
    ),
    "SYN024": (
        """\
note: *important
""",
        """\
note: "*important*"
""",
    ),
    "SYN025": (
        """\
role: adviser
<<: model
""",
        """\
role: adviser
""",
    ),
    "SYN026": (
        """\
note: !important call back
""",
        """\
note: "!important call back"
""",
    ),
    "SYN027": (
        """\
%YAML 1.2
---
role: adviser
""",
        """\
---
role: adviser
""",
    ),
    "SYN030": (
        """\
target: .inf
""",
        """\
target: 95
""",
    ),
    "SYN031": (
        """\
name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
""",
        """\
name: [[]]
""",
    ),
    "SYN040": (
        """\
say: We call back about file #12 tomorrow
""",
        """\
say: "We call back about file #12 tomorrow"
""",
    ),
    "SYN041": (
        """\
name: “Reception"
""",
        """\
name: "Reception"
""",
    ),
}
