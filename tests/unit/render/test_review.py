"""The sheet for a look from all around: the rules of the game with their cards, on A5, beside the cards to print."""

import re

from parcours.pipeline import build, check_files

HOUSE = """\
house: h
name: H
language: en
values: [{id: warm, name: Warmth, means: Names before numbers}]
golden_rules:
  - {id: first, text: The person first, yellow: A number first, red: Hung up, bravo: She was *asked* how she is}
  - {id: second, text: No <b>loose</b> end, red: Nobody rang back}
---
role: clerk
name: Clerk
identity: {from: taking files, to: carrying people}
"""


def review(house: str = HOUSE, language: str = "en") -> str:
    files = check_files({"parcours.yaml": house.encode()})
    made = build(files, formats=frozenset({"cards"}), language="fr" if language == "fr" else "en")
    return made["reviews/clerk.html"].decode()


def test_every_rule_with_its_cards_and_room_for_what_was_seen() -> None:
    sheet = review().partition('<div class="look">')[2]
    assert re.findall(r'<li class="(\w+)"><b>([^<]+)</b> (.+?)</li>', sheet) == [
        ("bravo", "Bravo", "She was <em>asked</em> how she is"),
        ("yellow", "Yellow card", "A number first"),
        ("red", "Red card", "Hung up"),
        ("red", "Red card", "Nobody rang back"),
        ("value", "Warmth", "Names before numbers"),
    ]
    assert sheet.count("Seen: when, what") == 3
    assert "No &lt;b&gt;loose&lt;/b&gt; end" in sheet
    assert "From taking files to carrying people" in sheet


def test_it_prints_on_a5_and_speaks_french() -> None:
    assert "@page look { size: A5;" in review()
    assert "Vu\u00a0: quand, quoi" in review(language="fr")


def test_without_golden_rules_it_says_so() -> None:
    house = re.sub(r"golden_rules:\n(  .*\n)+", "", HOUSE)
    assert '<span class="none">not recorded</span>' in review(house)


def test_many_rules_are_set_closer() -> None:
    rule = "  - {id: more-NUMBER, text: More, yellow: One, red: Two, bravo: Three}\n"
    for count, closeness in ((2, ' close"'), (9, ' closer"')):
        more = "".join(rule.replace("NUMBER", str(number)) for number in range(2 + count))
        assert f'<div class="look{closeness}' in review(HOUSE.replace("golden_rules:\n", f"golden_rules:\n{more}"))


def test_the_page_of_the_role_leads_to_it_only_where_it_is_made() -> None:
    files = check_files({"parcours.yaml": HOUSE.encode()})
    assert "../reviews/clerk.html" in build(files, formats=frozenset({"html", "cards"}))["roles/clerk.html"].decode()
    assert "reviews/" not in build(files, formats=frozenset({"html"}))["roles/clerk.html"].decode()
