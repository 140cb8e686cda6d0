"""Cards to print: every cue has its card, what is long goes on, nothing is lost."""

import json
import re

import pytest

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{{id: seen, name: To be seen}}]
moments: [{{id: enter, name: I come in, nature: relational, lead: clerk}}]
---
segment: adults
name: Adults
journey: [{{moment: enter, expectations: [seen]}}]
---
role: clerk
name: Clerk
cues:{cues}
"""


def deck(*gestures: list[str]) -> str:
    cues = "".join(
        f"\n  - {{id: cue-{number}, moment: enter, expectation: seen, gestures: {json.dumps(one)}, timing: {number + 1} min}}"
        for number, one in enumerate(gestures)
    )
    files = {"parcours.yaml": HOUSE.format(cues=cues or " []").encode()}
    return build(check_files(files), formats=frozenset({"cards"}))["cards/clerk.html"].decode().partition("<main")[2]


def test_backs_follow_their_fronts_in_fours() -> None:
    shown = deck(*([f"gesture {number}"] for number in range(5)))
    sheets = re.findall('<div class="sheet( back)?">(.*?)(?=<div class="sheet|</main>)', shown, re.DOTALL)
    assert [bool(back) for back, _ in sheets] == [False, True, False, True]
    assert [re.findall(r"within (\d)", sheet) for _, sheet in sheets] == [list("1234"), [], ["5"], []]
    assert [re.findall(r"gesture (\d)", sheet) for _, sheet in sheets] == [list("0123"), [], ["4"], []]
    assert [sheet.count("What the customer expects") for _, sheet in sheets] == [0, 4, 0, 1]


def test_both_sides_of_a_moment_are_on_the_back() -> None:
    said = "expectations: [{{expectation: seen, verbatim: Is anybody there?}}]"
    house = HOUSE.replace("lead: clerk}}", "lead: clerk, employee_view: {{lives: the queue, needs: a minute}}}}")
    house = house.replace("expectations: [seen]", said)
    cue = "\n  - {id: one, moment: enter, expectation: seen, gestures: [look up], timing: 1 min}"
    made = build(check_files({"parcours.yaml": house.format(cues=cue).encode()}), formats=frozenset({"cards"}))
    front, back = made["cards/clerk.html"].decode().partition("<main")[2].split('<div class="sheet back">')
    assert "look up" in front
    assert all(text in back for text in ("Is anybody there?", "the queue", "a minute"))


@pytest.mark.parametrize(
    ("letters", "size"), [(20, "large"), (600, "medium"), (1000, "small"), (1500, "fine"), (4000, "whole")]
)
def test_long_texts_are_set_in_smaller_type(letters: int, size: str) -> None:
    shown = deck(["calm " * (letters // 5)])
    assert re.findall(r'class="side ([a-z]+)"', shown) == [size, "whole" if size == "whole" else "large"]
    assert shown.count("calm") == letters // 5


def test_many_texts_go_on_another_card() -> None:
    """A variation is a piece of its own; so is each thing that a cue says."""
    text = "calm " * 120
    cue = f"gestures: [{text}], why: {text}, attitude: {text}, listens_for: [{text}]"
    files = {
        "parcours.yaml": HOUSE.format(
            cues=f"\n  - {{id: one, moment: enter, expectation: seen, timing: 1 min, {cue}}}"
        ).encode()
    }
    shown = build(check_files(files), formats=frozenset({"cards"}))["cards/clerk.html"].decode()
    assert re.findall(r"I come in (\d/\d)</h2>", shown) == ["1/2", "2/2"]
    assert shown.count("calm") == 4 * 120


def test_a_role_without_cues_has_no_cards() -> None:
    assert 'class="sheet' not in deck()
