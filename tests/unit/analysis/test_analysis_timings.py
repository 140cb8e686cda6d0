"""Timings that contradict each other, and those that only seem to: what is told of small houses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parcours.diagnostics import Diagnostic
from parcours.pipeline import check_files

HOUSE = """\
house: ferry
name: The Ferry
language: en
conductor: deckhand
---
expectations: [{{id: feel-safe, name: Feel safe}}]
channels: [{{id: quay, name: On the quay}}, {{id: radio, name: By radio}}]
profiles: [{{id: careful, name: The careful one, roles: [deckhand], logic: Safety first}}]
events: [{{id: tide, name: High tide}}]
calendars: [{{id: daily, days: mon-sun, hours: ["06:00-22:00"]}}]
moments:
  - {{id: board, name: I board, nature: relational, lead: deckhand, channels: [quay, radio], expectations: [feel-safe],
     begins: bell-rings, ends: gate-shut, events: [seated]}}
  - {{id: cross, name: I cross, nature: relational, lead: deckhand, expectations: [feel-safe], begins: ropes-off,
     events: [half-way]}}
  - {{id: land, name: I land, nature: relational, lead: deckhand, expectations: [feel-safe], begins: ropes-on}}
handoffs: [{handoffs}]
commitments: [{commitments}]
---
segment: islanders
name: Islanders
journey: [board, {{moment: cross, occurs: {occurs}}}, land]
---
segment: visitors
name: Visitors
journey: [board, cross, land]
---
role: deckhand
name: Deckhand
calendar: daily
cues: [{cues}]
"""
TIMINGS = ("TIM203", "TIM204", "TIM208")


def found(*cues: str, handoffs: str = "", commitments: str = "", occurs: str = "always") -> list[Diagnostic]:
    """What the rules on timings tell of a ferry with these cues."""
    text = HOUSE.format(cues=", ".join(cues), handoffs=handoffs, commitments=commitments, occurs=occurs)
    diagnostics = check_files({"parcours.yaml": text.encode()}).diagnostics
    assert not [one.message("en") for one in diagnostics if one.rule.code[:3] in ("SYN", "MOD", "LNK")]
    return [one for one in diagnostics if one.rule.code in TIMINGS]


def circles(*cues: str, handoffs: str = "", commitments: str = "", occurs: str = "always") -> list[str]:
    """The circles of timings that are told, without their preamble."""
    told = [one.message("en") for one in found(*cues, handoffs=handoffs, commitments=commitments, occurs=occurs)]
    return [message.removeprefix("no schedule fits these timings for ") for message in told]


def cue(name: str, timing: str, *, moment: str = "board", more: str = "") -> str:
    """One cue in one line."""
    return f"{{id: {name}, moment: {moment}, expectation: feel-safe, gestures: [wave], timing: {timing}{more}}}"


BOTH = '"islanders", "visitors"'


def test_a_circle_is_told_link_by_link() -> None:
    shut = cue("shut", "{within: 5 min, of: bell-rings}", more=", marks: gate-shut")
    assert circles(LATE, shut) == [
        (
            f'{BOTH}: "late" (at least 10 min after "bell-rings") · "shut" (at most 5 min after "bell-rings") · '
            '"seated" within "board": 5 min too many'
        )
    ]


def test_every_form_of_time_enters_and_what_fits_is_not_told() -> None:
    assert not circles(
        cue("a", "{before: tide, at_least: 72 h, at_most: 5 days}", more=", marks: warned"),
        cue("b", "{day: D-1, of: tide, by: '10:00'}", more=", marks: reminded"),
        cue("c", "{not_before: 30 min, within: 1 h, of: warned}", more=", marks: heard"),
        cue("d", "{around: reminded, give_or_take: 10 min}", more=", marks: ready"),
        cue("e", "{at_once: yes, of: ready, lasts: 5 min}", more=", marks: told"),
        cue("f", "{day: D+2 working, of: told, between: ['09:00', '12:00']}", more=", marks: asked"),
        cue("g", "{by: '18:00', on: [mon]}", more=", marks: counted"),
        cue("h", "{every: 15 min, until: told, lasts: {at_least: 2 min}}", more=", marks: looked"),
        cue("i", "{not_before: 1 h, of: told, held_by: customer}", more=", marks: answered"),
    )


@pytest.mark.parametrize(
    ("timing", "figure"),
    [
        ("{before: tide, at_least: 72 h}", 'at least 72 h before "tide"'),
        ("{before: tide}", 'before "tide"'),
        ("{day: D-4, of: tide}", 'D-4 from "tide"'),
        ("{at_once: yes, of: bell-rings}", 'at once after "bell-rings"'),
        ("{around: bell-rings, give_or_take: 5 min}", 'give or take 5 min around "bell-rings"'),
    ],
)
def test_a_form_of_time_is_told_in_its_own_words(timing: str, figure: str) -> None:
    """The tide comes an hour after the bell, and the promise is two hours after it: nothing else than late fits."""
    tide = cue("tide", "{not_before: 1 h, within: 1 h, of: bell-rings}", more=", marks: tide")
    promise = PROMISE.format("at_least: 2 h", "").replace("to: gate-shut", "to: seated")
    (told,) = circles(tide, cue("same", timing, more=", marks: seated"), commitments=promise)
    assert f'"same" ({figure})' in told


TWO_SIDES = [
    ("{not_before: 10 min, within: 5 min}", "5 min"),
    ("{before: tide, at_least: 72 h, at_most: 2 days}", "at least 22 h"),
    ("{not_before: 1 month, within: 20 elapsed days}", "at least 1 week"),
    ("{within: 1 min, lasts: {at_least: 10 min, at_most: 5 min}}", "5 min"),
    ("{every: 15 min, until: gate-shut, lasts: {at_least: 20 min}}", "5 min"),
    ("{not_before: 3 working days, within: 1 elapsed day}", "at least 20 h"),
    ("{not_before: 4 working hours, within: 3 h}", "at least 1 h"),
    ("{not_before: 3 h, within: 1 working hour}", None),
    ("{not_before: 48 h, within: 2 elapsed days}", None),
    ("{not_before: 2 elapsed days, within: 48 h}", None),
    ("{not_before: 1 month, within: 28 elapsed days}", None),
]


@pytest.mark.parametrize(("timing", "shortfall"), TWO_SIDES)
def test_a_timing_may_contradict_itself_in_every_calendar(timing: str, shortfall: str | None) -> None:
    told = circles(cue("a", timing))
    assert [message.rpartition(": ")[2].removesuffix(" too many") for message in told] == (
        [shortfall] if shortfall else []
    )


LATE = cue("late", "{not_before: 10 min, of: bell-rings}", more=", marks: seated")


def test_a_condition_binds_nobody_else_but_may_contradict_itself() -> None:
    soon = cue("soon", "{before: gate-shut}", more=", marks: gone")
    shut = cue("shut", "{within: 5 min, of: bell-rings}", more=", marks: gate-shut")
    if_foggy = shut[:-1] + ", if: there is fog}"
    assert len(circles(LATE, soon, shut)) == 1
    assert circles(LATE, soon, if_foggy) == []
    absurd = cue("absurd", "{not_before: 10 min, within: 5 min}", more=", if: there is fog")
    assert len(circles(absurd)) == 1


def test_what_several_may_mark_binds_none_of_them() -> None:
    shut = cue("shut", "{within: 5 min, of: bell-rings}", more=", marks: gate-shut")
    other = cue("other", "{within: 30 min, of: bell-rings}", more=", marks: gate-shut")
    assert len(circles(LATE, shut)) == 1
    assert circles(LATE, shut, other) == []


def test_an_average_binds_nobody() -> None:
    shut = cue("shut", "{within: 5 min, of: bell-rings}", more=", marks: gate-shut, measure: average")
    assert circles(LATE, shut) == []


def test_cues_of_channels_that_exclude_each_other_never_meet() -> None:
    shut = cue("shut", "{within: 5 min, of: bell-rings}", more=", marks: gate-shut, channels: [quay]")
    by_radio = LATE[:-1] + ", channels: [radio]}"
    assert circles(by_radio, shut) == []
    (told,) = circles(LATE, shut)
    assert told.startswith(f'{BOTH} ("quay"): "late"')


def test_a_variant_of_one_channel_is_looked_at_on_that_channel() -> None:
    shut = cue(
        "shut",
        "{within: 30 min, of: bell-rings}",
        more=", marks: gate-shut, variants: [{for: {channels: [radio]}, timing: 5 min}]",
    )
    (told,) = circles(LATE, shut)
    assert told.startswith(f'{BOTH} ("radio"): "late"')


def test_plain_timings_that_no_channel_has_together_do_not_meet() -> None:
    shut = cue(
        "shut",
        "{within: 5 min, of: bell-rings}",
        more=", marks: gate-shut, variants: [{for: {channels: [radio]}, timing: 30 min}]",
    )
    late = LATE[:-1] + ", variants: [{for: {channels: [quay]}, timing: 1 min}]}"
    assert circles(late, shut) == []


def test_a_variant_of_one_profile_or_one_segment_is_looked_at_there() -> None:
    plain = "{within: 30 min, of: bell-rings}"
    careful = cue("shut", plain, more=", marks: gate-shut, variants: [{for: {profiles: [careful]}, timing: 5 min}]")
    visitors = cue("shut", plain, more=", marks: gate-shut, variants: [{for: {segments: [visitors]}, timing: 5 min}]")
    (by_profile,), (by_segment,) = circles(LATE, careful), circles(LATE, visitors)
    assert by_profile.startswith(f'{BOTH} ("careful"): "late"')
    assert by_segment.startswith('"visitors": "late"')


def test_steps_follow_one_another_but_those_that_occur_sometimes() -> None:
    first = cue("first", "{not_before: 20 min, of: bell-rings}", more=", marks: gate-shut")
    second = cue("second", "{before: half-way, at_least: 0 s}", moment="cross", more=", marks: ready")
    third = cue("third", "{within: 10 min, of: board.bell-rings}", moment="cross", more=", marks: half-way")
    (always,) = circles(first, second, third)
    assert always.startswith(
        f'{BOTH}: "first" (at least 20 min after "bell-rings") · "third" (at most 10 min after "bell-rings")'
    )
    assert '"board" before "cross"' in always
    (sometimes,) = circles(first, second, third, occurs="sometimes")
    assert sometimes.startswith('"visitors": ')


def test_what_is_only_marked_in_a_moment_may_come_after_its_end() -> None:
    after = cue("after", "{not_before: 1 h, of: gate-shut}", more=", marks: counted")
    assert circles(after) == []
    inside = cue("inside", "{not_before: 1 h, of: gate-shut}", more=", marks: seated")
    assert circles(inside) == [
        f'{BOTH}: "inside" (at least 1 h after "gate-shut") · "seated" within "board": 1 h too many'
    ]


PROMISE = "{{id: on-time, promise: P, moments: [board], proof: p, target: 90 %, clock: {{from: bell-rings, to: gate-shut, {0}}}{1}}}"


@pytest.mark.parametrize(
    ("clock", "more", "told"),
    [
        ("within: 15 min", "", 1),
        ("within: 25 min", "", 0),
        ("within: 15 min", ", measure: average", 0),
        ("within: 15 min", ", measure: share", 0),
        ("within: 15 min", ", pauses: [shut]", 0),
        ("within: 15 min", ", segments: [visitors]", 1),
        ("at_least: 1 h", "", 0),
        ("within: 15 min", ", kept_by: {{each: [shut]}}", 1),
    ],
)
def test_a_promise_binds_between_its_two_events(clock: str, more: str, told: int) -> None:
    shut = cue("shut", "{not_before: 20 min, of: bell-rings}", more=", marks: gate-shut")
    assert len(circles(shut, commitments=PROMISE.format(clock, more.replace("{{", "{").replace("}}", "}")))) == told


def test_a_promise_without_events_binds_from_its_first_link_to_its_last() -> None:
    shut = cue("shut", "{not_before: 20 min, of: bell-rings}", more=", marks: gate-shut")
    promise = "{id: on-time, promise: P, clock: {within: 15 min}, kept_by: {in_turn: [shut]}}"
    assert len(circles(shut, commitments=promise)) == 1
    warn = cue("warn", "{before: tide, at_least: 1 h, at_most: 2 h}", more=", marks: warned")
    promise = "{id: in-time, promise: P, clock: {before: tide, at_least: 3 h}, kept_by: {in_turn: [warn]}}"
    assert circles(warn, commitments=promise) == [
        f'{BOTH}: "warn" (at most 2 h before "tide") · "in-time" (at least 3 h before "tide"): 1 h too many'
    ]


def test_a_handoff_binds_where_it_is_at_work() -> None:
    handoff = (
        "{id: give, from: deckhand, to: pilot, between: [board, cross], timing: {not_before: 2 h}, marks: half-way}"
    )
    promise = "{id: soon, promise: P, clock: {from: board.gate-shut, to: cross.half-way, within: 1 h}}"
    text = (
        HOUSE.format(cues="", handoffs=handoff, commitments=promise, occurs="sometimes") + "---\nrole: pilot\nname: P\n"
    )
    told = [
        one.message("en")
        for one in check_files({"parcours.yaml": text.encode()}).diagnostics
        if one.rule.code == "TIM204"
    ]
    assert told == [
        (
            f'no schedule fits these timings for {BOTH}: "give" (at least 2 h after "gate-shut") · '
            '"soon" (at most 1 h after "gate-shut"): 1 h too many'
        )
    ]


def test_independent_circles_are_each_told_once() -> None:
    told = found(cue("a", "{not_before: 10 min, within: 5 min}"), cue("b", "{not_before: 9 min, within: 5 min}"))
    assert [one.rule.code for one in told] == ["TIM204", "TIM204"]


BUSY = cue("tie", "{within: 1 min, of: bell-rings, lasts: {at_least: 10 min}}")


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (cue("count", "{within: 5 min, of: bell-rings, lasts: {at_least: 10 min}}"), 1),
        (cue("count", "{within: 15 min, of: bell-rings, lasts: {at_least: 10 min}}"), 0),
        (cue("count", "{within: 5 min, of: bell-rings, lasts: {at_most: 10 min}}"), 0),
        (cue("count", "{within: 5 min, of: seated, lasts: {at_least: 10 min}}"), 0),
        (cue("count", "{within: 5 min, of: bell-rings, lasts: {at_least: 10 min}}", more=", if: there is fog"), 0),
        (cue("count", "{within: 5 min, of: ropes-off, lasts: {at_least: 10 min}}", moment="cross"), 0),
    ],
)
def test_two_cues_overlap_only_where_no_order_of_them_fits(other: str, told: int) -> None:
    assert [one.rule.code for one in found(BUSY, other)] == ["TIM208"] * told


def test_two_cues_overlap_by_the_event_that_joins_their_anchors() -> None:
    seat = cue("seat", "{within: 2 min, of: bell-rings}", more=", marks: seated")
    count = cue("count", "{within: 5 min, of: seated, lasts: {at_least: 10 min}}")
    assert [one.rule.code for one in found(BUSY, seat, count)] == ["TIM208"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (cue("a", "every 15 min"), 1),
        (cue("a", "every 15 min until gate-shut"), 0),
        (cue("a", "every 15 min while waiting"), 0),
        (cue("a", "2 days"), 0),
        (cue("a", "2 working days"), 0),
    ],
)
def test_a_cadence_says_when_it_stops(text: str, told: int) -> None:
    assert [one.rule.code for one in found(text)] == ["TIM203"] * told


def test_the_day_of_a_promise_says_which_days() -> None:
    def promised(day: str) -> list[str]:
        return circles(commitments=PROMISE.format(f"day: {day}, calendar: daily", ""))

    assert promised("D+3") == ['"on-time" counts D+3: working days or elapsed days?']
    assert promised("D+3 working") == promised("D+3 elapsed") == promised("D") == []


@pytest.mark.parametrize("clock", ["within: 3 working hours", "day: D+1 working"])
def test_working_time_wants_a_calendar(clock: str) -> None:
    (told,) = circles(commitments=PROMISE.format(clock, ""))
    assert told.endswith("and no calendar is in force")
    assert circles(commitments=PROMISE.format(f"{clock}, calendar: daily", "")) == []


MARKS = ("seated", "gate-shut", "x1", "x2", "x3")
told_times = st.fixed_dictionaries(
    {name: st.integers(0, 90) for name in ("seated", "gate-shut", "x1", "x2", "x3", "tide")}
)


def fitting(done: int, anchor: str, at: int, margin: int, form: str) -> str:
    """A timing that holds when a cue is done at one time and its anchor comes at another."""
    apart = done - at
    if form == "around":
        return f"{{around: {anchor}, give_or_take: {abs(apart) + margin} s}}"
    if apart < 0:
        return f"{{before: {anchor}, at_least: {max(0, -apart - margin)} s, at_most: {margin - apart} s}}"
    least = f"not_before: {max(0, apart - margin)} s, " if apart - margin > 0 else ""
    return f"{{{least}within: {apart + margin} s, of: {anchor}}}"


@settings(max_examples=60, deadline=None)
@given(told_times, st.data())
def test_what_some_schedule_fits_is_never_told(times: dict[str, int], data: st.DataObject) -> None:
    times = times | {"bell-rings": 0, "gate-shut": max(times["gate-shut"], times["seated"])}
    cues = []
    for number, mark in enumerate(MARKS):
        anchor = data.draw(st.sampled_from(sorted(times)))
        margin, form = data.draw(st.integers(0, 20)), data.draw(st.sampled_from(("within", "around")))
        anchor = "bell-rings" if anchor == mark else anchor
        cues.append(
            cue(f"c{number}", fitting(times[mark], anchor, times[anchor], margin, form), more=f", marks: {mark}")
        )
    assert circles(*cues) == []


def test_a_long_chain_of_cues_is_looked_at_quickly() -> None:
    chain = [
        cue(f"c{n}", f"{{not_before: 1 s, of: {f'x{n - 1}' if n else 'bell-rings'}}}", more=f", marks: x{n}")
        for n in range(400)
    ]
    short = cue("short", "{within: 5 min, of: x399}", more=", marks: gate-shut")
    last = PROMISE.format("within: 6 min", "")
    (told,) = circles(*chain, short, commitments=last)
    assert told.endswith(": 40 s too many")
