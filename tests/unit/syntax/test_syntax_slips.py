"""What people type: a blank before the colon, as in French, a comma left out, quotes of a word processor."""

import pytest
from syntax_samples import read, told

from parcours.diagnostics import fill
from parcours.source import edited


@pytest.mark.parametrize(
    ("text", "expected", "suggestion"),
    [
        ("a : b\n   c : d\n", "2:4-2:9 SYN016 wrong-indentation", None),
        ("r :\n  - id : a\n    b : [c, d\n  - id : e\n", "3:9-3:10 SYN011 unclosed-bracket", None),
        ("r :\n  - id : a\n  -id : b\n", "3:3-3:4 SYN014 dash-without-space", "- "),
        ("a : b\ntemps :sous 3 min\nc : d\n", "2:1-2:18 SYN013 missing-space", "temps : sous 3 min"),
        ("r :\n  - id : a\n\tb : c\n", "3:1-3:2 SYN005 tab-indentation", "    "),
        ("a: {alert: boss within: 2 min}\n", "1:12-1:30 SYN009 colon-in-text", "boss, within: 2 min"),
        ("a: {within: 24 h to: done}\n", "1:13-1:26 SYN009 colon-in-text", "24 h, to: done"),
        ("a: {says: Mind you: it is late}\n", "1:11-1:31 SYN009 colon-in-text", '"Mind you: it is late"'),
        ("a: “well: yes”\n", "1:4-1:15 SYN009 colon-in-text", '"well: yes"'),
        ("r:\n  – id: a\n    b: c\n", "2:3-2:5 SYN014 dash-without-space", "- "),
        ("r:\n  - id: a\n  •\xa0id: b\n", "3:3-3:5 SYN014 dash-without-space", "- "),
        ("r:\n  — {id: a, nom: b}\n", "2:3-2:5 SYN014 dash-without-space", "- "),
        ("r:\n  - a\n  ▪  b\nc: d\n", "3:3-3:6 SYN014 dash-without-space", "- "),
        ("r:\n  • a\n  • b\n", "2:3-2:5 SYN014 dash-without-space", "- "),
        ("a: >\n  – b\n  – c\n d: e\n", "4:2-4:6 SYN016 wrong-indentation", None),
        ('a: "b”\nc: 1\n', "1:4-1:7 SYN006 unclosed-quote", '"b"'),
        ('a: ["b”]\n', "1:5-1:9 SYN006 unclosed-quote", '"b"]'),
        ('a: "b” # c\nd: "e"\n', "1:4-1:11 SYN006 unclosed-quote", '"b" # c'),
        ('a: "b”, says she\nc: 1\n', "1:4-1:17 SYN006 unclosed-quote", None),
        ('a: "b “c”\nd: 1\n', "1:4-1:10 SYN006 unclosed-quote", None),
        ("r:\n  - id: a\n  -\xa0id: b\n", "3:4-3:5 SYN004 no-break-space", " "),
        ("r:\n  -\xa0id: a\n    b: c\n", "2:4-2:5 SYN004 no-break-space", " "),
        ("r:\n  -\xa0id: a\n  - id: b\n", "2:4-2:5 SYN004 no-break-space", " "),
        ("r:\n  -\xa0{id: a, nom: b}\n", "2:4-2:5 SYN004 no-break-space", " "),
        ("r:\n\xa0 a: b: c\n", "2:1-2:2 SYN004 no-break-space", " "),
        ("a: il dit :\xa0bonjour\n  b: c\n", "2:3-2:7 SYN016 wrong-indentation", None),
        ("a: “well” or: “yes”\n", "1:4-1:20 SYN009 colon-in-text", '"“well” or: “yes”"'),
        ('a: “b"\n', "1:4-1:7 SYN041 unmatched-quotes", '"b"'),
        ("a: « l'un » ou “deux”\nb: « c”\n", "2:4-2:8 SYN041 unmatched-quotes", '"c"'),
        ('a: [b, “c"]\n', "1:8-1:11 SYN041 unmatched-quotes", '"c"'),
        ("a: [“b, c”]\n", "1:5-1:7 SYN041 unmatched-quotes", None),
        ("a: « b\n", "1:4-1:7 SYN041 unmatched-quotes", None),
        ("a: b”\n", "1:4-1:6 SYN041 unmatched-quotes", None),
        ('a: “b\n  c"\n', "1:4-2:5 SYN041 unmatched-quotes", None),
        ("a: well: no #12 # c\n", "1:4-1:16 SYN009 colon-in-text", '"well: no #12"'),
    ],
)
def test_the_slip_itself_is_told(text: str, expected: str, suggestion: str | None) -> None:
    fault = read(text)[1][0]
    assert (told(fault), fault.suggestion) == (expected, suggestion)


@pytest.mark.parametrize("text", ["a: 99999999999999999999\n", "a: 1e400\n", "a: [- b: c, - d: e]\n"])
def test_quotes_are_not_proposed_where_they_may_be_wrong(text: str) -> None:
    (fault,) = read(text)[1]
    assert (fault.suggestion, fault.edits) == (None, ())


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("r:\n  - id: a\n  b: c\n", "the lines it could belong to begin in column 5"),
        ("a: b\ntiming 3 min\nc: d\n", 'if "timing" is a key, type its colon: `timing: …`'),
        ("a: b\n(well)\nc: d\n", "if the line goes on with the text above"),
        ("a: {alert: boss within: 2 min}\n", "is a comma missing here?"),
        ("a: [“b, c”]\n", "between brackets a comma ends the item"),
        ('a: “b"\n', 'between two straight quotes " a text is read without them'),
        ("a: [- b: c, - d: e]\n", "between brackets nothing begins with a dash"),
        ("a: [- b, - c]\n", "between brackets nothing begins with a dash"),
        ("a: 1e400\n", "a reference, such as a contract number, goes in quotes"),
        ("a: b #12\n", "put the whole text in quotes if this belongs to it"),
    ],
)
def test_what_to_type_is_said(text: str, hint: str) -> None:
    fault = read(text)[1][0]
    assert fault.hint is not None
    assert fill(fault.hint, fault.facts, "en").startswith(hint)


@pytest.mark.parametrize(
    "text",
    [
        "a: – b\n",
        "words:\n  – Good morning\n  – Good morning to you\n",
        "a: • b c d e f\n  • g\n",
        "a:\n  • b c d e f\n  g\n",
        "a: {– b: c}\n",
        "a: |\n  • b\n  • c\n",
        "a: “b” c\n",
        "a: b « c »\n",
        'a: “b” c "d"\n',
        'a: b 15"\n',
        "a: b 15”\n",
        "a: >-\n  b « c\n  d »\n",
        "a: „b“\n",
        'a: ["« b, c »", « d »]\n',
    ],
)
def test_what_may_be_meant_so_is_no_slip(text: str) -> None:
    assert read(text)[1] == ()


@pytest.mark.parametrize(
    ("text", "is_slip"), [("r:\n  – id: a\n", True), ("r:\n  – a\n  – b : c\n", False), ("r:\n  • a\n  • b\n", False)]
)
def test_a_dash_is_mended_without_asking_where_nobody_can_be_speaking(text: str, *, is_slip: bool) -> None:
    fault = read(text)[1][0]
    assert (fault.rule.code, fault.aspect, fault.is_slip) == ("SYN014", "bullet", is_slip)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: B #12 c  \nd: e\n", "B #12 c"),
        ("a: B\t#c\n", "B\t#c"),
        ("a: l'un “b” \\ #c: d\r\ne: f\r\n", "l'un “b” \\ #c: d"),
        ('a: say "b" #12\n', 'say "b" #12'),
        ("a: b\n  c  #12\nd: e\n", "b c  #12"),
        ("- a\n- a b #12\n- b\n", "a b #12"),
    ],
)
def test_a_text_cut_short_by_a_hash_is_made_whole(text: str, said: str) -> None:
    fault = read(text)[1][0]
    assert fault.fix is not None
    (tree,), wrong = read(edited(text, fault.fix.edits))
    assert isinstance(tree.data, (dict, list))
    assert said in (tree.data.values() if isinstance(tree.data, dict) else tree.data)
    assert (fault.rule.code, fault.is_slip, wrong) == ("SYN040", False, ())


@pytest.mark.parametrize(
    "text",
    [
        "a: B #12\n  c\n",
        "a: [B #12, c]\n",
        "{a: B #12\n}\n",
        "a: &x B #12\n",
        "a: seller #todo\n",
        "a: 2026-01-02 #x\n",
    ],
    ids=["goes on", "list", "map", "name", "id", "date"],
)
def test_what_a_hash_cuts_short_is_not_guessed(text: str) -> None:
    found = [fault for fault in read(text)[1] if fault.rule.code == "SYN040"]
    assert [fault.fix for fault in found] == [None]


def test_a_text_that_a_hash_cuts_short_is_told_once() -> None:
    assert [fault.rule.code for fault in read("a: « #accueil »\n")[1]] == ["SYN040"]
