"""Fixes of several edits: all of them or none, in one file or several; those that touch wait for the next round."""

import pytest

from parcours.diagnostics import Diagnostic, Rule, Severity, Words
from parcours.pipeline import check_files
from parcours.rewrite.mend import apart, mend, with_fixes
from parcours.source import Edit, Position, SourceFile, Span

HOUSE = """house: x
name: X
language: en
conductor: clerk
rules: {journey-out-of-scale: off}
"""
CATALOGUE = """expectations:
  - {id: be-seen, name: Being seen}
  - {id: be-heard, name: Being heard}
---
moments:
  - id: come-in
    name: I come in
    nature: relational
    lead: clerk
  - {id: sit-down, name: I sit down, nature: relational, lead: porter}
---
handoffs:
  - {id: to-the-chair, from: clerk, to: porter, between: [come-in, sit-down], acknowledged: yes, says: This way}
"""
SEGMENT = """segment: regulars
name: Regulars
journey:
  - {moment: come-in, expectations: [be-seen], emotion: 2}
  - sit-down
"""
CLERK = """role: clerk
name: Clerk
mission: Be the first voice
cues:
  - {id: greet, moment: come-in, expectation: be-seen, words: Good morning, timing: 5 s}
"""
PORTER = "role: porter\nname: Porter\n"
FILES = {
    "parcours.yaml": HOUSE,
    "catalogue.yaml": CATALOGUE,
    "regulars.yaml": SEGMENT,
    "clerk.yaml": CLERK,
    "porter.yaml": PORTER,
}

SAFE = {
    "a kind that does not stand first": (
        "porter.yaml", "role: porter\nname: Porter\n", "name: Porter\nrole: porter\nmission: Carry\n",
        "role: porter\nname: Porter\nmission: Carry\n",
    ),
    "a kind of several lines": (
        "regulars.yaml", "segment: regulars\nname: Regulars\n", "name: Regulars\nsegment:\n  regulars\n",
        "segment:\n  regulars\nname: Regulars\n",
    ),
    "a kind with a comment, which would stay behind": (
        "regulars.yaml", "segment: regulars\nname: Regulars\n", "name: Regulars\n# so called\nsegment: regulars\n", None,
    ),
    "a key in two languages that says the same": (
        "clerk.yaml", "name: Clerk\n", "name: Clerk\nnom: Clerk\n", "name: Clerk\n",
    ),
    "a list in two languages that says the same": (
        "clerk.yaml", "cues:\n", "reperes: []\ncues:\n", None,
    ),
    "a key twice that says the same": ("clerk.yaml", "name: Clerk\n", "name: Clerk\nname: Clerk\n", "name: Clerk\n"),
    "lines copied": (
        "catalogue.yaml", "    nature: relational\n    lead: clerk\n",
        "    nature: relational\n    lead: clerk\n    nature: relational\n    lead: clerk\n",
        "    nature: relational\n    lead: clerk\n",
    ),
    "a list copied": (
        "regulars.yaml", "[be-seen], emotion: 2}\n", "[be-seen], expectations: [be-seen], emotion: 2}\n",
        "[be-seen], emotion: 2}\n",
    ),
    "a key twice in brackets": ("regulars.yaml", "emotion: 2", "emotion: 2, emotion: 2", "emotion: 2"),
    "a key twice that says something else": ("clerk.yaml", "name: Clerk\n", "name: Clerk\nname: The clerk\n", None),
    "a key twice, once in quotes": ("clerk.yaml", "name: Clerk\n", 'name: Clerk\nname: "Clerk"\n', None),
    "a key twice with a comment": ("clerk.yaml", "name: Clerk\n", "name: Clerk\nname: Clerk  # again\n", None),
    "a key twice below a comment": ("clerk.yaml", "name: Clerk\n", "name: Clerk\n# on the door\nname: Clerk\n", None),
    "a key twice, where a dash is missing": (
        "catalogue.yaml", "  - {id: sit-down, name: I sit down, nature: relational, lead: porter}\n",
        "    id: sit-down\n    name: I sit down\n    nature: relational\n    lead: porter\n", None,
    ),
    "a key twice, where a line of dashes is missing": (
        "porter.yaml", "role: porter\nname: Porter\n", "role: porter\nname: Porter\nsegment: porters\nname: Porter\n", None,
    ),
    "a text and its copy": (
        "clerk.yaml", "name: Clerk\nmission: Be the first voice\n", "name: &who Clerk\nmission: *who  # too\n",
        "name: Clerk\nmission: Clerk  # too\n",
    ),
    "an entry copied": (
        "catalogue.yaml", "  - {id: be-heard, name: Being heard}\n",
        "  - {id: be-heard, name: Being heard}\n  - {id: be-seen, name: Being seen}\n",
        "  - {id: be-heard, name: Being heard}\n",
    ),
    "an entry of several lines copied": (
        "catalogue.yaml", "  - {id: sit-down",
        "  - id: come-in\n    name: I come in\n    nature: relational\n    lead: clerk\n  - {id: sit-down",
        "  - {id: sit-down",
    ),
    "an entry that is no copy": (
        "catalogue.yaml", "  - {id: be-heard, name: Being heard}\n",
        "  - {id: be-heard, name: Being heard}\n  - {id: be-seen, name: Being known}\n", None,
    ),
    "a copy below a comment": (
        "catalogue.yaml", "  - {id: be-heard, name: Being heard}\n",
        "  - {id: be-heard, name: Being heard}\n  # as above\n  - {id: be-seen, name: Being seen}\n", None,
    ),
    "a copy with a comment": (
        "catalogue.yaml", "  - {id: be-heard, name: Being heard}\n",
        "  - {id: be-heard, name: Being heard}\n  - {id: be-seen, name: Being seen}  # again\n", None,
    ),
    "a number in quotes": ("regulars.yaml", "emotion: 2", 'emotion: "2"', "emotion: 2"),
    "a minus of a word processor": ("regulars.yaml", "emotion: 2", "emotion: −2", "emotion: -2"),
    "the name of a thing for its id": ("clerk.yaml", "expectation: be-seen", "expectation: Being seen", "expectation: be-seen"),
    "the name of a role for its id": ("catalogue.yaml", "lead: porter", "lead: Porter", "lead: porter"),
    "the name of a thing for the id of another": (
        "catalogue.yaml", "{id: be-heard, name: Being heard}", "{id: Being seen, name: Being heard}",
        "{id: being-seen, name: Being heard}",
    ),
    "a key of the other language": ("clerk.yaml", "mission:", "nom:", None),
    "keys of the other language": ("clerk.yaml", "name: Clerk", "nom: Clerk", "name: Clerk"),
    "a no-break space from a word processor": ("clerk.yaml", "name: Clerk", "name:\xa0Clerk", "name: Clerk"),
}  # fmt: skip
UNSAFE = {
    "a handoff between moments the wrong way round": (
        "catalogue.yaml", "between: [come-in, sit-down]", "between: [sit-down, come-in]", "between: [come-in, sit-down]",
    ),
    "a handoff of roles the wrong way round": (
        "catalogue.yaml", "from: clerk, to: porter", "from: porter, to: clerk", "from: clerk, to: porter",
    ),
    "ids in a row without brackets": (
        "catalogue.yaml", "between: [come-in, sit-down]", "between: come-in and sit-down", "between: [come-in, sit-down]",
    ),
    "names in a row without brackets": (
        "catalogue.yaml", "between: [come-in, sit-down]", 'between: "I come in, sit-down"', "between: [come-in, sit-down]",
    ),
    "an empty text": (
        "clerk.yaml", "mission: Be the first voice\n", 'mission: ""\n', "",
    ),
    "a moment twice": ("regulars.yaml", "  - sit-down\n", "  - sit-down\n  - sit-down\n", "  - sit-down\n"),
    "a waiver that hides nothing": (
        "parcours.yaml", "rules:", "waivers: [{rule: HND303, at: to-the-chair, reason: so}]\nrules:", None,
    ),
    "one of two waivers that hides nothing": (
        "parcours.yaml", "rules: {journey-out-of-scale: off}\n",
        "waivers:\n  - {rule: COV105, reason: two are enough}\n  - {rule: HND303, at: to-the-chair, reason: so}\n",
        "waivers:\n  - {rule: COV105, reason: two are enough}\n",
    ),
}  # fmt: skip


def house(**changed: str) -> dict[str, bytes]:
    files = {**FILES, **{path.replace("_", "."): text for path, text in changed.items()}}
    return {path: text.encode() for path, text in files.items()}


def codes(files: dict[str, bytes]) -> list[str]:
    return [fault.rule.code for fault in check_files(files).diagnostics]


def test_the_house_is_sound() -> None:
    assert codes(house()) == []


@pytest.mark.parametrize("name", [*SAFE, *UNSAFE])
def test_what_is_mended(name: str) -> None:
    path, right, wrong, meant = {**SAFE, **UNSAFE}[name]
    assert FILES[path].count(right) == 1
    files = house() | {path: FILES[path].replace(right, wrong).encode()}
    assert codes(files) != []
    careful, bold = (mend(files, unsafe=unsafe, today=None) for unsafe in (False, True))
    done = bold if name in UNSAFE else careful
    if name in UNSAFE:
        assert dict(careful.files) == files
    if meant is None:
        assert dict(done.files) == files
        return
    assert done.files[path].decode() == FILES[path].replace(right, meant)
    assert {other for other in files if done.files[other] != files[other]} == {path}
    assert not done.after.diagnostics


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_id_that_is_none_is_said_anew_in_every_file_at_once(end: str) -> None:
    spoilt = {path: text.replace("clerk", "Chef d'accueil").replace("\n", end) for path, text in FILES.items()}
    spoilt["parcours.yaml"] += f"waivers:{end}  - {{rule: COV105, at: [regulars, Chef d'accueil], reason: so}}{end}"
    spoilt["porter.yaml"] += f"convictions: {{}}{end}".replace("convictions: {}", 'serves: ["Chef d\'accueil"]')
    files = {path: text.encode() for path, text in spoilt.items()}
    first = next(fault for fault in check_files(files).diagnostics if fault.rule.code == "MOD005")
    assert first.fix is not None
    assert first.fix.safe
    assert {edit.span.file.path for edit in first.fix.edits} == {
        "parcours.yaml",
        "catalogue.yaml",
        "clerk.yaml",
        "porter.yaml",
    }
    assert len(first.fix.edits) == sum(text.count("Chef d'accueil") for text in spoilt.values())
    done = mend(files, unsafe=False, today=None)
    assert done.files == {path: raw.replace(b"Chef d'accueil", b"chef-d-accueil") for path, raw in files.items()}
    assert len(done.fixed) == 1


def test_an_id_that_is_none_is_left_where_the_new_one_is_taken() -> None:
    files = house() | {"clerk.yaml": CLERK.replace("role: clerk", "role: Porter").encode()}
    assert dict(mend(files, unsafe=True, today=None).files) == files


FILE = SourceFile("a.yaml", "one two three\nfour five\n")
OTHER = SourceFile("b.yaml", "six\n")


def edit(file: SourceFile, line: int, start: int, end: int, text: str = "x") -> Edit:
    return Edit(Span(file, Position(line, start), Position(line, end)), text)


def fault(*edits: Edit) -> Diagnostic:
    rule = Rule("TST001", "test", Severity.ERROR, Words("", ""), Words("", ""))
    return Diagnostic(rule, edits[0].span, edits=edits, is_slip=True)


def test_fixes_that_touch_wait_for_the_next_round() -> None:
    one, both = fault(edit(FILE, 1, 1, 4)), fault(edit(FILE, 1, 3, 6), edit(OTHER, 1, 1, 4))
    beside, below = fault(edit(FILE, 1, 4, 6)), fault(edit(FILE, 2, 1, 5))
    other = fault(edit(OTHER, 1, 2, 3))
    assert apart([one, both, beside, below, other]) == [one, below, other]
    assert apart([both, other, below]) == [both, below]
    lines = fault(Edit(Span(FILE, Position(1, 1), Position(2, 1)), ""))
    assert apart([lines, below]) == [lines]


def test_a_fix_whose_own_edits_touch_is_none() -> None:
    assert apart([fault(edit(FILE, 1, 1, 4), edit(FILE, 1, 3, 6))]) == []


def test_edits_of_several_files_are_made_together() -> None:
    files = {"a.yaml": FILE.text.encode(), "b.yaml": OTHER.text.encode(), "c.yaml": b"seven"}
    fix = fault(edit(FILE, 2, 1, 5, "4"), edit(OTHER, 1, 1, 4, "6"), edit(FILE, 1, 5, 8, "2")).fix
    assert fix is not None
    assert with_fixes(files, [fix]) == {"a.yaml": b"one 2 three\n4 five\n", "b.yaml": b"6\n", "c.yaml": b"seven"}


def test_one_misspelling_is_mended_however_often_it_stands() -> None:
    cues = "".join(
        f"  - {{id: greet-{number}, moment: come-inn, expectation: be-seen, words: Hello, timing: 5 s}}\n"
        for number in range(450)
    )
    files = {path: text.encode() for path, text in {**FILES, "clerk.yaml": CLERK + cues}.items()}
    mended = mend(files, unsafe=False, today=None)
    assert len(mended.fixed) == 450
    assert "come-inn" not in mended.files["clerk.yaml"].decode()
