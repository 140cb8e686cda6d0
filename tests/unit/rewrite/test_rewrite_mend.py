"""What is mended, and what is left: a house with a fault, and the lines that become others."""

from pathlib import Path

import pytest

from parcours.pipeline import check_files
from parcours.rewrite.mend import Mended, mend
from parcours.rewrite.outcome import errors

HOUSE = """house: x
name: X
language: en
conductor: clerk
rules: {journey-out-of-scale: off}
---
expectations: [{id: be-seen, name: Being seen}, {id: be-heard, name: Being heard}]
moments: [{id: come-in, name: I come in, nature: relational, lead: clerk, events: [{id: door-opens}]}]
commitments: [{id: quick, promise: Quick, kept_by: {each: [greet]}, unacceptable: 2 working days}]
---
segment: regulars
name: Regulars
journey: [{moment: come-in, expectations: [be-seen]}]
---
role: clerk
name: Clerk
cues:
  - {id: greet, moment: come-in, expectation: be-seen, words: "Good morning", timing: 5 s after door-opens}
"""

MENDED = {
    "a misspelt id": ("lead: clerk", "lead: cleark", "lead: clerk"),
    "a misspelt id in quotes": ("[greet]", "['greeet']", "['greet']"),
    "a misspelt key": ("nature:", "natrue:", "nature:"),
    "a misspelt key that is nearer to the French one": ("promise:", "promese:", "promise:"),
    "a misspelt word": ("relational", "relatonal", "relational"),
    "a misspelt kind": ("segment: regulars", "segmnt: regulars", "segment: regulars"),
    "a misspelt catalogue": ("commitments:", "comitments:", "commitments:"),
    "a misspelt event in a sentence": ("after door-opens", "after door-open", "after door-opens"),
    "a misspelt word in a sentence": ("after door-opens", "aftr door-opens", "after door-opens"),
    "a misspelt unit": ("2 working days", "2 workin days", "2 working days"),
    "an id that is none": ("id: greet", "id: Greet", "id: greet"),
    "a number for a text": ("name: Being seen}", "name: 360}", 'name: "360"}'),
    "a misspelt day among others": (
        "timing: 5 s after door-opens",
        "timing: {by: 18 h, on: [mon, tusday]}",
        "timing: {by: 18 h, on: [mon, tuesday]}",
    ),
    "one behind the other": ("nature: relational", "natur: relatonal", "nature: relational"),
}
LEFT = {
    "two ids as near": ("[be-seen]", "[be-sed]"),
    "a key that only the other language is near": ("timing: 5 s", "temp: 5 s"),
    "a far id": ("lead: clerk", "lead: clown"),
    "days that do not say which": ("2 working days", "2 days"),
    "a key that would stand twice": ("nature: relational", "nature: relational, natre: relational"),
    "an id that is taken": ("{id: be-heard", "{id: Be-Seen"),
}


def mended(text: str, *, unsafe: bool = False) -> tuple[str, Mended]:
    done = mend({"parcours.yaml": text.encode()}, unsafe=unsafe, today=None)
    return done.files["parcours.yaml"].decode(), done


def spoilt(right: str, wrong: str) -> str:
    assert HOUSE.count(right) == 1
    return HOUSE.replace(right, wrong)


def test_the_house_is_sound() -> None:
    assert [fault.rule.code for fault in check_files({"parcours.yaml": HOUSE.encode()}).diagnostics] == []


@pytest.mark.parametrize("name", MENDED)
def test_slips_are_mended(name: str) -> None:
    right, wrong, meant = MENDED[name]
    text, done = mended(spoilt(right, wrong))
    assert text == HOUSE.replace(right, meant)
    assert not [one for one in done.after.diagnostics if one.rule.name != "mixed-languages"]
    assert len(done.fixed) == (2 if name == "one behind the other" else 1)


@pytest.mark.parametrize("name", LEFT)
def test_what_may_mean_something_else_is_left(name: str) -> None:
    right, wrong = LEFT[name]
    text, done = mended(spoilt(right, wrong))
    assert text == spoilt(right, wrong)
    assert not done.fixed
    assert done.after.diagnostics


def test_guesses_are_made_when_asked_for() -> None:
    text, done = mended(spoilt("2 working days", "2 days"), unsafe=True)
    assert text == HOUSE
    assert [fault.rule.code for fault in done.fixed] == ["MOD010"]
    text, done = mended(spoilt("name: Clerk", "name: Clerk: the first"), unsafe=True)
    assert text == HOUSE.replace("name: Clerk", 'name: "Clerk: the first"')
    assert [fault.rule.name for fault in done.fixed] == ["colon-in-text"]


def test_windows_lines_and_the_byte_order_mark_stay() -> None:
    raw = b"\xef\xbb\xbf" + spoilt("lead: clerk", "lead: cleark").replace("\n", "\r\n").encode()
    done = mend({"parcours.yaml": raw}, unsafe=False, today=None)
    assert done.files["parcours.yaml"] == b"\xef\xbb\xbf" + HOUSE.replace("\n", "\r\n").encode()


CORPUS = sorted((Path(__file__).parents[2] / "corpus").glob("*.yaml"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_no_file_is_too_much(path: Path) -> None:
    files = {"parcours.yaml": HOUSE.encode(), "x.yaml": path.read_bytes()}
    done = mend(files, unsafe=True, today=None)
    assert errors(done.after) <= errors(check_files(files))
    assert done.files["parcours.yaml"] == files["parcours.yaml"]
