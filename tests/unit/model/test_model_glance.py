"""What a glance at a cue tells is what the cue says."""

from collections.abc import Iterator

import pytest

from parcours.model.decode import decode
from parcours.model.glance import RARE, Glance
from parcours.model.role import CueSpec, VariantSpec, WordsSpec
from parcours.model.timing import TimingSpec
from parcours.source import SourceFile
from parcours.syntax.parser import parse
from parcours.timing.durations import Duration, Unit

CUE = "role: r\nname: R\ncues:\n  - {{id: c, moment: m, expectation: e{rest}}}\n"


def seen(rest: str) -> Glance:
    """The glance at a cue with these keys besides those it must have."""
    trees, faults = parse(SourceFile("r.yaml", CUE.format(rest=f", {rest}" if rest else "")))
    document, refused = decode(trees[0], {})
    assert (faults, refused) == ((), [])
    assert document is not None
    (glance,) = document.glances
    assert glance is not None
    return glance


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("", 0),
        ("attitude: quite calm", 2),
        ("gestures: [smile, shake hands], attitude: calm", 4),
        ("words: {say: [Good day, Hello]}", 3),
        ("words: {avoid: [{not: Number?, rather: Your name please}]}", 4),
    ],
)
def test_the_words_of_a_cue(rest: str, words: int) -> None:
    glance = seen(rest)
    assert (glance.most_words, glance.has_content) == (words, words > 0)


@pytest.mark.parametrize(
    ("variant", "words"),
    [
        ("gestures: {add: [slow down]}", 4),
        ("gestures: [take all the time it needs]", 6),
        ("attitude: warm", 3),
        ("words: {say: [Good day to you], avoid: [{not: Number?}]}", 7),
        ("attitude: none", 2),
    ],
)
def test_a_cue_is_as_long_as_its_variants_may_make_it(variant: str, words: int) -> None:
    assert seen(f"gestures: [smile broadly], variants: [{{for: {{segments: [s]}}, {variant}}}]").most_words == words


def test_only_rare_keys_are_told_and_those_of_variants_with_them() -> None:
    assert seen("attitude: calm, why: law").keys == frozenset()
    assert seen("uses: [name], worth: no").keys == {"uses", "worth"}
    assert seen("words: {mode: verbatim, say: Hello}").keys == {"mode"}
    varied = "variants: [{for: {segments: [s]}, collects: [name], gestures: none, words: {mode: verbatim}}]"
    assert seen(varied).keys == {"variants", "collects", "removes", "mode"}
    assert seen("timing: {not_before: 1 d, within: 3 d, of: a}").keys == {"not_before"}
    assert seen("timing: 5 s").keys == frozenset()


def test_rare_keys_are_keys_that_a_cue_may_have() -> None:
    assert {field for model in (CueSpec, VariantSpec, WordsSpec, TimingSpec) for field in model.fields} >= RARE


@pytest.mark.parametrize(
    "variant",
    ["attitude: none", "gestures: {set: []}", "words: {say: {set: []}}", "words: {say: none}", "timing: none"],
)
def test_a_variant_that_takes_something_away(variant: str) -> None:
    assert "removes" in seen(f"variants: [{{for: {{segments: [s]}}, {variant}}}]").keys
    assert "removes" not in seen("variants: [{for: {segments: [s]}, gestures: {add: [wave]}, words: Hello}]").keys


def delays(glance: Glance) -> Iterator[int]:
    for delay in glance.delays:
        assert delay.unit is Unit.SECOND
        yield delay.amount


@pytest.mark.parametrize(
    ("timing", "has_timing", "is_alone", "is_apart", "events"),
    [
        ("5 s", True, True, False, ()),
        ("{within: 5 s, of: ringing}", True, True, False, ("ringing",)),
        ("{within: 5 s, of: ringing, held_by: customer}", True, True, False, ("ringing",)),
        ("at once", True, True, False, ()),
        ("{within: 5 s, calendar: office}", True, False, False, ()),
        ("{within: 5 s, lasts: 2 min}", True, False, True, ()),
        ("{every: 2 h, while: waiting, until: call.over}", True, False, True, ("call.over", "waiting")),
        ("{of: ringing}", False, False, False, ("ringing",)),
    ],
)
def test_what_a_timing_comes_to(
    timing: str, has_timing: bool, is_alone: bool, is_apart: bool, events: tuple[str, ...]
) -> None:
    glance = seen(f"timing: {timing}")
    assert (glance.has_timing, glance.alone is not None, glance.is_apart) == (has_timing, is_alone, is_apart)
    assert glance.events == ("m", events)


def test_the_timings_of_variants_count_with_that_of_the_cue() -> None:
    glance = seen("timing: {within: 5 s, of: a}, variants: [{for: {segments: [s]}, timing: {within: 9 s, of: b}}]")
    assert (glance.alone, glance.is_apart, glance.events) == (None, False, ("m", ("a", "b")))
    assert list(delays(glance)) == [5, 9]
    assert not seen("variants: [{for: {segments: [s]}, timing: 5 s}]").has_timing
    assert seen("timing: 5 s").delays == (Duration(5, Unit.SECOND),)


def test_cues_that_name_the_same_share_the_names() -> None:
    text = "role: r\nname: R\ncues:\n" + "".join(
        f"  - {{id: {name}, moment: m, expectation: e, segments: [s], timing: 2 min after over}}\n" for name in "ab"
    )
    document, _ = decode(parse(SourceFile("r.yaml", text))[0][0], {})
    assert document is not None
    first, second = document.glances
    assert first is not None
    assert second is not None
    assert first.names is second.names
    assert first.events is second.events


def test_a_cue_that_cannot_be_decoded_is_not_looked_at() -> None:
    document, refused = decode(parse(SourceFile("r.yaml", CUE.format(rest=", timing: soonish")))[0][0], {})
    assert document is not None
    assert len(refused) == 1
    assert document.glances == (None,)
