"""What `parcours explain` shows for more of the COV rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "COV101": (
        """\
contributions:
  - {segment: regulars, says: Keep the thread from one month to the next}
  - {moment: come-in, says: Let nobody stand at the door}
""",
        """\
contributions:
  - {segment: regulars, says: Keep the thread from one month to the next}
  - {segment: first-timers, says: Take the fear out of the first cut}
  - {moment: come-in, says: Let nobody stand at the door}
  - {moment: say-how-i-want-it, says: Agree before the first lock falls}
  - {moment: look-in-the-mirror, says: Leave the last word to the customer}
  - {expectation: be-heard, says: Repeat what I heard with my hands still}
""",
    ),
}
