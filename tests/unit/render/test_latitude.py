"""A latitude is printed whole: in the part of its role, and at a cue that has its own."""

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}]
channels: [{id: counter, name: Counter}, {id: phone, name: Telephone}]
moments: [{id: enter, channels: [counter, phone], name: I come in, nature: relational, lead: clerk}]
---
segment: adults
name: Adults
journey: [{moment: enter, expectations: [seen]}]
---
role: clerk
name: Clerk
latitude: {alone: [a free loaf], note: Ends with the year}
cues:
  - id: look
    moment: enter
    expectation: seen
    gestures: [look up]
    latitude:
      alone: [a free cake]
      up_to: 5 EUR
      always_ask: [a refund, a discount]
      beyond: {alert: baker, within: 2 min}
      right_to_error: We pay
      note: Before noon
    variants: [{for: {channels: [phone]}, latitude: {up_to: 9 EUR, always_ask: [a credit]}}]
---
role: baker
name: Baker
"""


def page(format_: str) -> str:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({format_}))
    return made[f"roles/clerk.{format_}"].decode()


def test_the_remark_on_a_latitude_stands_in_its_chapter() -> None:
    assert "- **Remark**: Ends with the year" in page("md")
    assert "<dt>Remark</dt><dd>Ends with the year</dd>" in page("html")


def test_a_cue_says_all_of_its_own_latitude() -> None:
    said = (
        "a free cake", "up to €5", "always asked before: a refund, a discount", "beyond it I alert Baker, within 2\u00a0min",
        "right to error: We pay", "Before noon",
    )  # fmt: skip
    assert f"  - **Latitude here**: {' · '.join(said)}" in page("md")
    assert f"<dt>Latitude here</dt><dd>{'<br>'.join(said)}</dd>" in page("html")


def test_a_variation_says_all_of_another_latitude() -> None:
    assert "    - **Latitude**: up to €9 · always asked before: a credit" in page("md")
    assert "<dt>Latitude</dt><dd>up to €9<br>always asked before: a credit</dd>" in page("html")
