"""What a word without quotes means, which documents a file has, and what is left of a file with faults."""

import pytest
from syntax_samples import data, faults, read, told

from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None), ("nULL", "nULL"),
        ("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False),
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("oui", "oui"), ("non", "non"), ("n", "n"),
        ("0", 0), ("12", 12), ("-12", -12), ("+12", 12), ("0o14", 12), ("0x1F", 31), ("1_000", "1_000"), ("0b1", "0b1"),
        ("1.5", 1.5), ("-.5", -0.5), ("1.", 1.0), ("1e3", 1000.0), ("0.5", 0.5), ("00.5", "00.5"), (".", "."), ("1,5", "1,5"),
        ("+", "+"), ("12:30", "12:30"), ("18 h 30", "18 h 30"), ("2026-12-24", "2026-12-24"), ("J+3", "J+3"),
        ('""', ""), ('"12"', "12"), ("'true'", "true"), ("\u0661", "\u0661"), ("1\u0662", "1\u0662"),
    ],
)  # fmt: skip
def test_scalars(text: str, value: Data) -> None:
    assert data(f"a: {text}\n") == ([{"a": value}])


def test_leading_zeros_stay_as_they_are_written() -> None:
    trees, wrong = read("a: 012\n")
    assert (trees[0].data, [told(fault) for fault in wrong]) == ({"a": "012"}, ["1:4-1:7 SYN028 leading-zero"])


def test_keys_stay_text_in_nfc() -> None:
    (value,) = data("1: a\ntrue: b\non: c\ne\u0301: d\n? e\n: f\n")
    assert value == {"1": "a", "true": "b", "on": "c", "é": "d", "e": "f"}


def test_values_stay_as_they_are_written() -> None:
    assert data("a: e\u0301\n") == [{"a": "e\u0301"}]


@pytest.mark.parametrize("text", ["", "\n\n", "# a\n", "---\n", "---\n---\n# a\n---\n"])
def test_a_file_with_nothing_in_it_has_no_documents(text: str) -> None:
    assert data(text) == []


def test_documents_are_counted_without_the_empty_ones() -> None:
    trees, wrong = read("# head\n---\na: 1\n---\n# none\n---\nb: 2\n---\n")
    assert [(tree.number, tree.data) for tree in trees] == [(0, {"a": 1}), (1, {"b": 2})]
    assert wrong == ()


def test_a_line_of_dashes_divides_only_at_the_margin() -> None:
    assert data("a: |\n  ---\n  b\n--- c\n") == [{"a": "---\nb\n"}, "c"]
    assert data("- a\n- ----\n") == [["a", "----"]]


def test_a_broken_document_hides_none_of_the_others() -> None:
    trees, wrong = read("a: 1\n---\nb: 'x\n---\nc: 1\nc: 2\n---\nd: e: f\n---\ng: 1\n")
    assert [(tree.number, tree.data) for tree in trees] == [(0, {"a": 1}), (2, {"c": 1}), (4, {"g": 1})]
    assert [told(fault) for fault in wrong] == [
        "3:4-3:6 SYN006 unclosed-quote",
        "6:1-6:2 SYN020 duplicate-key",
        "8:4-8:8 SYN009 colon-in-text",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: &x 1\n", {"a": 1}),
        ("a: !x b\n", {"a": "b"}),
        ("nom\u00a0: a\n", {"nom": "a"}),
        ("a: 1\nb: {c: 1, c: [2]}\na: {d: 2}\n", {"a": 1, "b": {"c": 1}}),
    ],
)
def test_a_fault_that_leaves_the_meaning_clear_leaves_the_tree(text: str, value: Data) -> None:
    trees, wrong = read(text)
    assert wrong
    assert [tree.data for tree in trees] == [value]


@pytest.mark.parametrize(
    "text", ["a: *x\n", "<<: a\n", "? [a]\n: b\n", "? {a: b}\n: c\n", "~: a\n", "a: .inf\n", "a:\u00a01\n"]
)
def test_a_fault_that_loses_the_meaning_loses_the_tree(text: str) -> None:
    trees, wrong = read(text)
    assert wrong
    assert trees == ()


def test_a_colon_without_a_key_in_braces() -> None:
    assert faults("a: {: b}\n") == ["1:5-1:6 SYN021 empty-key"]


def test_every_fault_of_a_document_is_told_in_reading_order() -> None:
    assert faults("a: &x 1\nb: *x\na: !y 2\nc: .nan\n<<: d\n") == [
        "1:4-1:6 SYN023 anchor",
        "2:4-2:6 SYN024 alias",
        "3:1-3:2 SYN020 duplicate-key",
        "3:4-3:6 SYN026 tag",
        "4:4-4:8 SYN030 not-a-number",
        "5:1-5:3 SYN025 merge-key",
    ]


def test_both_places_of_a_key_are_shown() -> None:
    _, wrong = parse(SourceFile("a.yaml", "x:\n  - {}\n  - é: 1\n    b: {c: 1}\n    e\u0301: 2\n    e\u0301: 3\n"))
    assert [told(fault) for fault in wrong] == ["5:5-5:7 SYN020 duplicate-key", "6:5-6:7 SYN020 duplicate-key"]
    assert [fault.labels[0].span.start for fault in wrong] == [(3, 5), (3, 5)]
    assert wrong[0].facts == {"key": "é"}
