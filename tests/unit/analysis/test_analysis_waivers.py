"""Waivers: what they hide, and when they are faults themselves."""

from datetime import date

import pytest
from analysis_samples import HALF, SAFE, codes, ferry, only

TODAY = date(2027, 1, 1)
QUIET = "rules: {fewest_moments: 2}\n"


def waivers(*lines: str) -> str:
    return QUIET + "waivers:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


@pytest.mark.parametrize("rule", ["COV103", "half-a-cue"])
@pytest.mark.parametrize("at", ["", ", at: look-out", ", at: [look-out]"])
def test_a_waiver_hides_the_findings_of_its_rule(rule: str, at: str) -> None:
    found = ferry(waivers(f"rule: {rule}{at}, reason: On a boat nobody counts seconds"), cues=HALF)
    assert codes(found) == []
    assert found.waived == 1


@pytest.mark.parametrize("at", ["feel-safe", "board", "islanders", "deckhand"])
def test_a_waiver_may_name_anything_the_finding_speaks_of(at: str) -> None:
    found = ferry(waivers(f"rule: COV102, at: {at}, reason: Nobody is afraid here"), cues="")
    assert (codes(found), found.waived) == ([], 1)


def test_a_waiver_elsewhere_hides_nothing_and_says_so() -> None:
    found = ferry(waivers("rule: half-a-cue, at: hold-the-gangway, reason: Why not"), cues=SAFE + HALF)
    assert codes(found) == ["WVR801", "COV103"]
    assert found.waived == 0


def test_each_id_that_meets_nothing_is_told() -> None:
    fault = only(ferry(waivers("rule: half-a-cue, at: [look-out, look-in], reason: Why not"), cues=HALF))
    assert (fault.rule.code, fault.aspect, fault.span.text) == ("WVR801", "target", "look-in")


def test_two_waivers_that_meet_the_same_finding_are_both_used() -> None:
    both = waivers("rule: half-a-cue, reason: One", "rule: COV103, at: look-out, reason: Two")
    assert codes(ferry(both, cues=HALF)) == []


@pytest.mark.parametrize(
    ("until", "expected"),
    [("2026-12-31", ["WVR802", "COV103"]), ("2027-01-01", []), ("2027-01-02", [])],
)
def test_a_waiver_holds_until_the_end_of_its_last_day(until: str, expected: list[str]) -> None:
    house = waivers(f"rule: half-a-cue, reason: Why not, until: {until}")
    assert codes(ferry(house, cues=HALF, today=TODAY)) == expected
    assert codes(ferry(house, cues=HALF, today=None)) == []


def test_a_waiver_that_has_ended_is_not_also_unused() -> None:
    house = waivers("rule: half-a-cue, reason: Why not, until: 2020-01-01")
    assert codes(ferry(house, today=TODAY)) == ["WVR802"]


def test_a_waiver_without_a_reason_still_hides() -> None:
    found = ferry(waivers("rule: half-a-cue"), cues=HALF)
    assert (codes(found), found.waived) == (["WVR803"], 1)


@pytest.mark.parametrize("rule", ["MOD001", "unknown-id", "duplicate-key", "waiver-expired"])
def test_what_cannot_be_read_cannot_be_waived(rule: str) -> None:
    fault = only(ferry(waivers(f"rule: {rule}, reason: Why not")))
    assert (fault.rule.code, fault.aspect, fault.span.text) == ("WVR801", "unwaivable", rule)


def test_an_unknown_rule_is_refused_with_a_suggestion() -> None:
    fault = only(ferry(waivers("rule: half-a-queue, reason: Why not")))
    assert (fault.rule.code, fault.span.text, fault.suggestion) == ("LNK006", "half-a-queue", "half-a-cue")


def test_a_waiver_of_a_muted_rule_is_not_called_unused() -> None:
    house = waivers("rule: COV102, reason: Why not")
    found = ferry(house, cues=SAFE.replace("moment: board", "moment: bord"))
    assert codes(found) == ["LNK001"]


def test_while_something_is_unread_no_waiver_is_called_unused() -> None:
    house = waivers("rule: half-a-cue, reason: Why not")
    assert codes(ferry(house)) == ["WVR801"]
    assert codes(ferry(house, cues=SAFE + HALF.replace("gestures", "gestres"))) == ["MOD001"]


def test_a_waiver_of_a_rule_that_is_off_is_used() -> None:
    house = waivers("rule: half-a-cue, reason: Why not").replace("moments: 2", "moments: 2, COV103: off")
    assert codes(ferry(house, cues=HALF)) == []
