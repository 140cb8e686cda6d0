"""Segments that are treated alike: the fast comparison finds what comparing every pair finds."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.analysis.likeness import WHOLE, _joined
from parcours.pipeline import check_files

sets = st.lists(st.frozensets(st.integers(0, 12), min_size=3, max_size=9), unique=True, max_size=12)


@given(sets, st.integers(1, WHOLE))
def test_classes_are_joined_as_if_every_pair_were_compared(members: list[frozenset[int]], threshold: int) -> None:
    groups = {frozenset([number]) for number in range(len(members))}
    for first, second in combinations(range(len(members)), 2):
        common, most = len(members[first] & members[second]), max(len(members[first]), len(members[second]))
        if common * WHOLE >= threshold * most:
            one = next(group for group in groups if first in group)
            other = next(group for group in groups if second in group)
            groups = (groups - {one, other}) | {one | other}
    assert {frozenset(group) for group in _joined(members, threshold)} == groups


HOUSE = """\
house: ferry
name: The Ferry
language: en
conductor: deckhand
rules: {{similarity: {similarity}, fewest_moments: 1}}
---
expectations: [{{id: feel-safe, name: Feel safe}}]
profiles: [{{id: old-hand, name: Old hand, roles: [deckhand], logic: knows the sea, adaptations: [{{moment: board, how: slowly}}]}}]
channels: [{{id: quay, name: On the quay}}]
moments: [{{id: board, name: I board, nature: relational, lead: deckhand, expectations: [feel-safe], channels: [quay]}}]
---
{{segment: islanders, name: Islanders, journey: [board]}}
---
{{segment: hikers, name: Hikers, journey: [board]}}
---
{{segment: schools, name: Schools, journey: [board]}}
---
role: deckhand
name: Deckhand
cues:
"""


def alike(variants: list[str], *, similarity: str = "80 %") -> list[str]:
    """What COV104 says of a deckhand with one cue for each of these lists of variants."""
    cues = "".join(
        f"  - {{id: c{number}, moment: board, expectation: feel-safe, gestures: [g{number}], timing: 1 min, variants: [{written}]}}\n"
        for number, written in enumerate(variants)
    )
    text = HOUSE.format(similarity=similarity) + cues
    found = check_files({"parcours.yaml": text.encode()}).diagnostics
    assert {diagnostic.rule.code for diagnostic in found} <= {"COV104"}
    return [diagnostic.message("en").removeprefix('"deckhand" plays "board" alike for ') for diagnostic in found]


def other(*segments: str) -> str:
    return f"{{for: {{segments: [{', '.join(segments)}]}}, timing: 2 min}}"


ALL = '"hikers", "islanders", "schools"'


def test_all_the_segments_that_are_treated_alike_are_named_once() -> None:
    assert alike(["", "", ""]) == [f"{ALL} (3 of 3 cues the same)"]


def test_two_cues_say_nothing() -> None:
    assert alike(["", ""]) == []


@pytest.mark.parametrize(("similarity", "told"), [("66 %", True), ("67 %", False)])
def test_the_threshold_is_the_houses(similarity: str, told: bool) -> None:
    different = ",".join((other("hikers"), other("schools").replace("2 min", "3 min")))
    assert bool(alike(["", "", different], similarity=similarity)) is told


def test_only_those_who_are_alike_are_named() -> None:
    assert alike(["", "", other("schools")]) == ['"hikers", "islanders" (3 of 3 cues the same)']


def test_a_variant_that_changes_nothing_makes_no_difference() -> None:
    same = other("schools").replace("2 min", "1 min")
    assert alike(["", "", same]) == [f"{ALL} (3 of 3 cues the same)"]


@pytest.mark.parametrize("condition", ["profiles: [old-hand]", "channels: [quay]"])
def test_a_variant_for_a_segment_and_a_profile_or_channel_is_a_difference(condition: str) -> None:
    variant = f"{{for: {{segments: [schools], {condition}}}, timing: 2 min}}"
    assert alike(["", "", variant]) == ['"hikers", "islanders" (3 of 3 cues the same)']
