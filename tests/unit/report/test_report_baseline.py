"""Known faults: what a baseline keeps, what it lets through, what it misses."""

import pytest
from report_samples import INCOMPLETE, MISSPELT, at, said

from parcours.diagnostics import Severity, Words
from parcours.report.baseline import Baseline, Entry, compared, entries_of, read_baseline
from parcours.report.report import HouseReport
from parcours.source import SourceFile

KNOWN = INCOMPLETE._replace(subject="role:baker/cues:greet")
HOUSE = HouseReport("specs/", 3, (KNOWN,))


def baseline(house: HouseReport, name: str = "specs") -> Baseline:
    found = read_baseline(Baseline(tuple(entries_of(house, name))).encoded())
    assert isinstance(found, Baseline)
    return found


def test_a_known_fault_is_counted_and_not_told() -> None:
    result = compared(HOUSE, "specs", baseline(HOUSE), None)
    assert (result.house.diagnostics, result.house.known, result.unused) == ((), 1, ())


def test_a_known_fault_stays_known_when_it_moves() -> None:
    elsewhere = KNOWN._replace(span=at(SourceFile("other.yaml", "\n" * 80), 70, 1, 1))
    assert compared(HOUSE._replace(diagnostics=(elsewhere,)), "specs", baseline(HOUSE), None).house.known == 1


@pytest.mark.parametrize(
    "other",
    [
        KNOWN._replace(subject="role:baker/cues:thank"),
        KNOWN._replace(facts={**KNOWN.facts, "what": Words("words", "paroles")}),
        said("x"),
    ],
    ids=["of another cue", "of another fact", "of another rule"],
)
def test_another_fault_is_new(other: object) -> None:
    result = compared(HOUSE._replace(diagnostics=(other,)), "specs", baseline(HOUSE), None)
    assert (result.house.diagnostics, result.house.known) == ((other,), 0)
    assert [entry.subject for entry in result.unused] == ["role:baker/cues:greet"]


def test_a_second_fault_like_a_known_one_is_new() -> None:
    result = compared(HOUSE._replace(diagnostics=(KNOWN, KNOWN)), "specs", baseline(HOUSE), None)
    assert (result.house.known, len(result.house.diagnostics)) == (1, 1)


def test_another_house_is_not_spoken_of() -> None:
    result = compared(HOUSE, "elsewhere", baseline(HOUSE), None)
    assert (result.house.known, result.unused) == (0, ())


@pytest.mark.parametrize(
    ("judged", "muted", "unused"),
    [(None, (), 1), (frozenset({"COV103"}), (), 1), (frozenset({"COV104"}), (), 0), (None, ("COV103",), 0)],
)
def test_an_entry_is_unused_only_where_its_rule_was_judged(
    judged: frozenset[str] | None, muted: tuple[str, ...], unused: int
) -> None:
    clean = HOUSE._replace(diagnostics=(), muted=muted)
    assert len(compared(clean, "specs", baseline(HOUSE), judged).unused) == unused


def test_what_could_not_be_read_is_never_known() -> None:
    assert MISSPELT.severity is Severity.ERROR
    assert list(entries_of(HOUSE._replace(diagnostics=(MISSPELT,)), "specs")) == []
    forged = Baseline((Entry("specs", "LNK001", "unknown-id", "", MISSPELT.fingerprint),))
    assert compared(HOUSE._replace(diagnostics=(MISSPELT,)), "specs", forged, None).house.diagnostics == (MISSPELT,)


def test_the_same_faults_give_the_same_bytes() -> None:
    entries = tuple(entries_of(HOUSE._replace(diagnostics=(KNOWN, KNOWN, said("é"))), "specs"))
    backwards = Baseline(entries[::-1]).encoded()
    assert Baseline((*entries, *entries)).encoded() == backwards
    assert read_baseline(backwards) == Baseline(tuple(sorted(entries)))
    assert backwards.isascii()


def test_an_empty_baseline_is_one() -> None:
    assert Baseline().encoded() == b'{\n  "version": 1,\n  "entries": []\n}\n'
    assert read_baseline(Baseline().encoded()) == Baseline()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "this is not JSON"),
        (b"\xff", "this is not JSON"),
        (b"[" * 100_000, "this is not JSON"),
        (b"[]", "this is not a baseline"),
        (b'{"version": 1}', "this is not a baseline"),
        (b'{"version": 2, "entries": []}', "its version is not 1: this parcours cannot read it"),
        (
            b'{"version": 1, "entries": [{"house": "."}]}',
            "some of its entries do not have house, rule, name, subject, fingerprint",
        ),
        (b'{"version": 1, "entries": [1]}', "some of its entries do not have house, rule, name, subject, fingerprint"),
    ],
)
def test_what_is_no_baseline_is_refused_with_the_reason(raw: bytes, words: str) -> None:
    found = read_baseline(raw)
    assert isinstance(found, Words)
    assert found.en == words
