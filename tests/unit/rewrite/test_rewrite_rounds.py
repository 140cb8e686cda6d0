"""Many faults at once: those that are told one after the other, those that hide others, and fixes in one another's way."""

import pytest

from parcours.pipeline import check_files
from parcours.rewrite.mend import mend
from parcours.rewrite.outcome import is_better

HOUSE = """house: x
name: X
language: en
conductor: clerk
rules: {journey-out-of-scale: off}
---
expectations: [{id: be-seen, name: Being seen}]
moments:
  - id: come-in
    name: I come in
    nature: relational
    lead: clerk
    channels: [desk]
  - id: sit-down
    name: I sit down
    nature: relational
    lead: clerk
    channels: [desk]
channels: [{id: desk, name: At the desk}]
---
segment: regulars
name: Regulars
journey: [{moment: come-in, expectations: [be-seen]}, sit-down]
---
role: clerk
name: Clerk
mission: Be the first voice
cues:
  - id: greet
    moment: come-in
    expectation: be-seen
    words: Good morning
    timing: 5 s
"""
ROLE = HOUSE[HOUSE.index("---\nrole") :]
REST = HOUSE.removesuffix(ROLE)


def mended(text: str, *, unsafe: bool = False) -> tuple[str, list[str], list[str]]:
    """The text of a house after its fixes, what was fixed, and what is left."""
    done = mend({"parcours.yaml": text.encode()}, unsafe=unsafe, today=None)
    codes = [[fault.rule.code for fault in faults] for faults in (done.fixed, done.after.diagnostics)]
    return done.files["parcours.yaml"].decode(), *codes


def test_the_house_is_sound() -> None:
    assert mended(HOUSE) == (HOUSE, [], [])


@pytest.mark.parametrize(
    ("spoilt", "fixed", "unsafe"),
    [
        (HOUSE.replace("    channels:", "    canaux:"), ["UPK704"] * 2, False),
        (REST + ROLE.replace(": ", ":\xa0"), ["SYN004"] * 8, False),
        (REST + ROLE.replace("\n    ", "\n\xa0   "), ["SYN004"] * 4, False),
        (REST + ROLE.replace("\n    ", "\n\t"), ["SYN005"] * 4, True),
        (REST + ROLE.replace("\n    moment: ", "\n    moment:").replace("words: ", "words:"), ["SYN013"] * 2, True),
        (REST + ROLE.replace("name: Clerk", "name: A: b").replace("mission: ", "mission: c: "), ["SYN009"] * 2, True),
    ],
)
def test_what_is_told_once_at_a_time_is_mended_everywhere(spoilt: str, fixed: list[str], *, unsafe: bool) -> None:
    text, made, left = mended(spoilt, unsafe=unsafe)
    assert (made, left) == (fixed, [])
    if "SYN009" not in fixed:
        assert text == HOUSE


def test_many_no_break_spaces_are_mended_in_one_go() -> None:
    notes = "".join(f"  - {{id: e-{number}, name: Being {number}}}\n" for number in range(60))
    sound = f"{REST}---\nexpectations:\n{notes}{ROLE}"
    left = mended(sound)[2]
    text, fixed, still = mended(sound.replace("  - {id: e", "  -\xa0{id: e"))
    assert (text, still) == (sound, left)
    assert fixed == ["SYN004"] * 60


def test_what_a_no_break_space_hid_is_told_and_mended_where_it_can_be() -> None:
    role = ROLE.replace("name: Clerk", "name:\xa0Clerk").replace("mission:", "missoin:")
    role = role.replace("    timing: 5 s", "    timing: soon\n    surprise: yes")
    text, fixed, left = mended(REST + role)
    assert text == REST + role.replace("\xa0", " ").replace("missoin", "mission")
    assert fixed == ["SYN004", "MOD001"]
    assert left == ["MOD010", "MOD001"]


def test_what_a_kind_that_does_not_stand_first_hid_is_told() -> None:
    role = ROLE.replace("role: clerk\nname: Clerk\n", "name: Clerk\nrole: clerk\n")
    role = role.replace("    timing: 5 s", "    timing: soon\n    surprise: yes")
    text, fixed, left = mended(REST + role)
    assert text == REST + role.replace("name: Clerk\nrole: clerk\n", "role: clerk\nname: Clerk\n")
    assert fixed == ["MOD014"]
    assert left == ["MOD010", "MOD001"]


def test_a_fix_that_is_none_does_not_stand_in_the_way_of_another_of_the_same_words() -> None:
    hiding = (
        "role: porter\nname: Porter\ncues:\n\t- {id: a, moment: nowhere}\n  - {id: b, moment: never, timing: soon}\n"
    )
    other = ROLE.replace("name: Clerk", "name:Clerk").replace("    timing:", "\ttiming:")
    text, fixed, left = mended(f"{REST}---\n{hiding}{other}", unsafe=True)
    assert text == f"{REST}---\n{hiding}{ROLE}"
    assert fixed == ["SYN013", "SYN005"]
    assert left == ["SYN005"]


def test_no_break_spaces_in_several_documents_are_mended_side_by_side() -> None:
    text, fixed, left = mended(HOUSE.replace("name: ", "name:\xa0").replace("id: ", "id:\xa0"))
    assert (text, left) == (HOUSE, [])
    assert set(fixed) == {"SYN004"}


def test_a_fault_that_is_told_again_of_what_a_fix_has_written_is_not_gone() -> None:
    before, after = (
        check_files({"parcours.yaml": text.encode()}) for text in (REST + "---\nx: a: b\n", REST + "---\nx:  a: b\n")
    )
    (fault,) = before.diagnostics
    assert [one.rule.code for one in after.diagnostics] == ["SYN009"]
    assert not is_better(before, after, [fault._replace(suggestion=" a: b")])
    below = check_files({"parcours.yaml": f"{REST}---\nx: a\ny: a: b\n".encode()})
    assert is_better(before, below, [fault._replace(suggestion="a")])
