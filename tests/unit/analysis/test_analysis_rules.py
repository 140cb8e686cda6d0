"""What the cases of the rules do not show: where a rule stays silent, and what it does not tell twice."""

import pytest

from parcours.pipeline import check_files

HEAD = """\
house: ferry
name: The Ferry
language: en
conductor: deckhand
---
expectations: [{id: feel-safe, name: Feel safe}]
channels: [{id: quay, name: On the quay}, {id: deck, name: On deck}]
"""


def faults(text: str) -> list[str]:
    """The codes and aspects of what is told of a house."""
    found = check_files({"parcours.yaml": (HEAD + text).encode()}).diagnostics
    return [f"{diagnostic.rule.code} {diagnostic.aspect}".strip() for diagnostic in found]


def journey(*steps: str, roles: str = "deckhand", handoffs: str = "", cues: str = "", board: str = "") -> list[str]:
    """A house whose moments are `lead` or `lead?` (sometimes) or `-` (digital, no lead), in this order."""
    moments, written = [], []
    for number, step in enumerate(steps):
        lead = step.rstrip("?")
        led = "handled_by: digital" if lead == "-" else f"lead: {lead}"
        more = board if number == 0 else ""
        moments.append(f"  - {{id: m{number}, name: M, nature: relational, {led}{more}}}\n")
        written.append(f"{{moment: m{number}{', occurs: sometimes' if step.endswith('?') else ''}}}")
    documents = [
        "moments:\n" + "".join(moments) + (f"handoffs:\n{handoffs}" if handoffs else ""),
        f"segment: islanders\nname: Islanders\njourney: [{', '.join(written)}]\n",
        *(f"role: {role}\nname: R\nserves: [{'' if role == 'deckhand' else 'deckhand'}]\n" for role in roles.split()),
    ]
    return faults("---\n".join(("", *documents)).removeprefix("---\n") + cues)


def handoff(name: str, giver: str, receiver: str, between: str) -> str:
    return f"  - {{id: {name}, from: {giver}, to: {receiver}, between: [{between}], acknowledged: yes, says: Hello}}\n"


TWO = "deckhand pilot"
THERE, BACK = handoff("there", "deckhand", "pilot", "m0, m1"), handoff("back", "pilot", "deckhand", "m1, m2")


@pytest.mark.parametrize(
    ("steps", "handoffs", "expected"),
    [
        (("deckhand", "deckhand", "deckhand"), "", []),
        (("deckhand", "pilot", "deckhand"), "", ["HND301", "HND301"]),
        (("deckhand", "pilot", "deckhand"), THERE, ["HND301"]),
        (("deckhand", "pilot", "deckhand"), THERE + BACK, []),
        (("deckhand", "pilot?", "deckhand"), THERE + BACK, []),
        (("deckhand", "deckhand?", "pilot"), handoff("a", "deckhand", "pilot", "m1, m2"), ["HND301"]),
        (("deckhand", "-", "pilot"), "", []),
        (("deckhand", "-", "pilot"), handoff("a", "deckhand", "pilot", "m0, m2"), []),
    ],
)
def test_handoffs_are_due_through_and_around_what_occurs_sometimes(
    steps: tuple[str, ...], handoffs: str, expected: list[str]
) -> None:
    assert journey(*steps, roles=TWO, handoffs=handoffs) == expected


def test_an_empty_house_is_told_once_that_it_has_no_journey() -> None:
    text = "moments: [{id: m, name: M, nature: relational, lead: deckhand}]\n---\nrole: deckhand\nname: D\ncues:\n"
    cues = "".join(f"  - {{id: c{n}, moment: m, expectation: feel-safe}}\n" for n in range(5))
    assert faults(text + cues) == ["COV108 no-journey"]


def test_a_cue_that_is_nowhere_played_is_told_nothing_else() -> None:
    cues = "cues: [{id: c, moment: m1, expectation: feel-safe, channels: [deck]}]\n"
    assert journey("deckhand", "deckhand", "deckhand", cues=cues, board=", channels: [quay]") == ["COV108 expectation"]


def test_a_role_whose_only_cue_is_nowhere_played_is_not_also_without_customer() -> None:
    cues = (
        "---\nrole: cook\nname: Cook\ncues: [{id: c, moment: m1, expectation: feel-safe, words: Soup, timing: 1 min}]\n"
    )
    assert journey("deckhand", "deckhand", "deckhand", cues=cues) == ["COV108 expectation"]


@pytest.mark.parametrize(
    ("channels", "expected"), [("", []), (", channels: [deck]", []), (", channels: [quay]", ["COV109"])]
)
def test_a_moment_that_does_not_say_its_channels_is_not_judged(channels: str, expected: list[str]) -> None:
    cues = "cues: [{id: c, moment: m0, expectation: feel-safe, channels: [deck], words: Hold on, timing: 1 min}]\n"
    board = f", expectations: [feel-safe]{channels}"
    assert journey("deckhand", "deckhand", "deckhand", cues=cues, board=board) == expected


def test_a_digital_moment_needs_no_lead_and_no_cue() -> None:
    assert journey("-", "deckhand", "deckhand", board=", expectations: [feel-safe]") == []


WAYS = "{id: c, moment: m0, expectation: feel-safe, %s}"


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("words: Hello, timing: {untimed: when they come}", []),
        ("words: Hello, timing: {lasts: 5 min}", []),
        ("words: Hello, timing: {distance: 3 m}", []),
        ("words: Hello, timing: {held_by: us}", ["COV103 timing"]),
        ("words: {avoid: [{not: Next!}]}, timing: 1 min", []),
        ("listens_for: [a sigh], timing: 1 min", ["COV103 content"]),
        (
            "words: Hi, variants: [{for: {channels: [quay]}, timing: 1 min}, {for: {channels: [deck]}, timing: 2 min}]",
            [],
        ),
        ("words: Hi, variants: [{for: {channels: [quay]}, timing: 1 min}]", ["COV103 timing"]),
        ("words: Hi, timing: 1 min, variants: [{for: {channels: [quay]}, words: none}]", ["COV103 content"]),
        ("words: Hi, timing: 1 min, variants: [{for: {channels: [quay]}, words: none, gestures: [wave]}]", []),
        ("words: Hi, timing: 1 min, variants: [{for: {channels: [quay]}, words: Ho}]", []),
        ("words: Hi, timing: 1 min, variants: [{for: {channels: [quay]}, words: {say: []}}]", ["COV103 content"]),
        (
            "words: {avoid: [Next!]}, timing: 1 min, variants: [{for: {channels: [quay]}, words: {avoid: []}}]",
            ["COV103 content"],
        ),
    ],
)
def test_a_cue_is_whole_where_its_variants_complete_it(cue: str, expected: list[str]) -> None:
    board = ", expectations: [feel-safe], channels: [quay, deck]"
    found = journey("deckhand", "deckhand", "deckhand", cues=f"cues: [{WAYS % cue}]\n", board=board)
    assert found == expected


def roles(**served: str) -> list[str]:
    documents = "".join(f"---\nrole: {name}\nname: R\nserves: [{serves}]\n" for name, serves in served.items())
    return journey("deckhand", "deckhand", "deckhand", cues=documents)


def test_internal_customers_lead_to_a_customer() -> None:
    assert roles(cook="deckhand", baker="cook") == []
    assert roles(cook="", baker="cook", miller="baker") == ["PPL401 others"]
    assert roles(cook="", baker="cook, deckhand") == ["PPL401"]
    assert roles(cook="cook, deckhand") == ["PPL402 self"]
    assert roles(cook="baker", baker="cook", miller="baker") == ["PPL401 circle-others", "PPL402"]


def test_each_circle_is_told_once() -> None:
    assert roles(cook="baker", baker="cook, deckhand", miller="farmer", farmer="miller, deckhand") == [
        "PPL402",
        "PPL402",
    ]
