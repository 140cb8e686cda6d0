"""Values between the quotes of a word processor: what stands between them is proposed, where it is such a value."""

import pytest

from parcours.pipeline import check_files
from parcours.rewrite.mend import mend

HOUSE = """house: x
name: X
language: en
conductor: clerk
calendar: open
rules: {journey-out-of-scale: off}
---
expectations: [{id: be-seen, name: Being seen}]
moments: [{id: come-in, name: I come in, nature: relational, lead: clerk}]
calendars: [{id: open, days: mon-sat, hours: ["09:00-12:00", "14:00-18:00"]}]
---
segment: regulars
name: Regulars
journey: [{moment: come-in, emotion: 2, expectations: [be-seen]}]
---
role: clerk
name: Clerk
latitude: {alone: [offer a coffee], up_to: 5 EUR}
cues:
  - {id: greet, moment: come-in, expectation: be-seen, words: Good morning, timing: 5 s}
"""


def mended(right: str, wrong: str) -> str:
    assert HOUSE.count(right) == 1
    files = {"parcours.yaml": HOUSE.replace(right, wrong).encode()}
    assert check_files(files).diagnostics
    return mend(files, unsafe=False, today=None).files["parcours.yaml"].decode()


def test_the_house_is_sound() -> None:
    assert check_files({"parcours.yaml": HOUSE.encode()}).diagnostics == ()


@pytest.mark.parametrize(
    "right",
    ["timing: 5 s", "up_to: 5 EUR", "emotion: 2", "days: mon-sat", "lead: clerk", "language: en", "nature: relational"],
)
@pytest.mark.parametrize("quotes", ["“{}”", "«\xa0{}\xa0»", "„{}“", "‘{}’", "« {} »"])
def test_a_value_loses_quotes_that_are_none(right: str, quotes: str) -> None:
    key, value = right.split(": ")
    assert mended(right, f"{key}: {quotes.format(value)}") == HOUSE


@pytest.mark.parametrize("quotes", ["“{}”", "«\xa0{}\xa0»"])
def test_values_of_a_list_get_quotes_that_are_some(quotes: str) -> None:
    times = ", ".join(map(quotes.format, ("09:00-12:00", "14:00-18:00")))
    assert mended('["09:00-12:00", "14:00-18:00"]', f"[{times}]") == HOUSE


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("timing: 5 s", "timing: “soon”"),
        ("timing: 5 s", "timing: “5 s” “6 s”"),
        ("up_to: 5 EUR", "up_to: about “5 EUR”"),
        ("emotion: 2", "emotion: “two”"),
        ("emotion: 2", "emotion: l’2’"),
    ],
)
def test_what_is_no_such_value_is_left(right: str, wrong: str) -> None:
    assert mended(right, wrong) == HOUSE.replace(right, wrong)
