"""Whether promises can be kept: every form of time, every way of keeping, told as `outcome elapsed margin (chain)`."""

from datetime import date

import pytest

from parcours.analysis.promises.judging import verdicts
from parcours.analysis.promises.verdicts import Verdict
from parcours.diagnostics import fill
from parcours.pipeline import check_files

HOUSE = """\
house: bike-shop
name: The bike shop
language: en
conductor: counter
calendar: shop
---
calendars:
  - {id: shop, days: mon-fri, hours: ["09:00-12:00", "14:00-18:00"], holidays: FR}
  - {id: nights, days: mon-sun, hours: ["22:00-06:00"]}
  - {id: nowhere, days: mon-fri, hours: ["09:00-18:00"], holidays: XX}
---
channels: [{id: shop-door, name: Door}, {id: phone, name: Phone}]
profiles: [{id: slow-hand, name: Slow hand, roles: [counter], logic: no haste}]
expectations: [{id: ride, name: Riding}]
moments:
  - {id: leave, name: I leave it, nature: transactional, lead: counter, expectations: [ride], begins: left, ends: written,
     channels: [shop-door, phone], events: [noticed]}
  - {id: fetch, name: I fetch it, nature: transactional, lead: mechanic, expectations: [ride], events: [called, fetched]}
handoffs:
  - {id: to-bench, from: counter, to: mechanic, between: [leave, fetch], within: HANDOFF}
commitments:
  - id: promise
    promise: You ride again
    moments: [leave, fetch]
    COMMITMENT
---
segment: daily
name: Daily
journey: [leave, fetch]
---
segment: sunday
name: Sunday
journey: [leave, fetch]
---
role: counter
name: Counter
cues:
  - {id: write, moment: leave, expectation: ride, timing: WRITE, marks: written, words: Noted.}
---
role: mechanic
name: Mechanic
cues:
  - {id: call, moment: fetch, expectation: ride, timing: CALL, marks: called, words: Ready.}
"""


def judged(
    commitment: str, *, write: str = "10 min", call: str = "1 h", handoff: str = "1 h", more: str = ""
) -> list[Verdict]:
    text = HOUSE.replace("COMMITMENT", commitment).replace(
        ", within: HANDOFF", f", within: {handoff}" if handoff else ""
    )
    text = text.replace("WRITE", write).replace("CALL", call) + more
    checked = check_files({"parcours.yaml": text.encode()}, today=date(2026, 6, 1))
    assert checked.project is not None
    told = [one.message("en") for one in checked.diagnostics if one.rule.code.startswith(("SYN", "MOD", "LNK"))]
    assert told == []
    return list(verdicts(checked.project))


def told(found: list[Verdict]) -> str:
    """The verdict on the first segment, which here is that on both."""
    first, second = found
    assert (first.outcome, first.worst) == (second.outcome, second.worst)
    worst = first.worst
    if worst is None:
        return first.outcome.value
    chain = " ".join(f"{leg.link.id}:{leg.seconds // 60}" for leg in first.legs)
    return f"{first.outcome.value} {abs(worst.done - worst.start) // 60} {worst.margin // 60} ({chain})"


IN_TURN = "kept_by: {in_turn: [write, to-bench, call]}"


@pytest.mark.parametrize(
    ("clock", "times", "expected"),
    [
        ("{from: left, to: called, within: 3 h}", {}, "kept 130 50 (write:10 to-bench:60 call:60)"),
        ("{from: left, to: called, within: 2 h}", {}, "breakable 130 -10 (write:10 to-bench:60 call:60)"),
        ("{within: 2 h}", {}, "breakable 130 -10 (write:10 to-bench:60 call:60)"),
        ("{from: left, to: called, within: 3 h}", {"write": "at once"}, "kept 120 60 (write:0 to-bench:60 call:60)"),
        (
            "{from: left, to: called, within: 3 h}",
            {"write": "{within: 10 min, lasts: {at_least: 5 min, at_most: 20 min}}"},
            "kept 150 30 (write:30 to-bench:60 call:60)",
        ),
        ("{from: left, to: called, within: 3 h}", {"call": "{untimed: when it is ready}"}, "unbounded"),
        ("{from: left, to: called, within: 3 h}", {"call": "{not_before: 1 h, of: leave.left}"}, "unbounded"),
        ("{from: left, to: called, within: 3 h}", {"call": "{before: fetched, at_least: 1 h}"}, "unbounded"),
        ("{from: left, to: called, at_once: true}", {}, "breakable 130 -130 (write:10 to-bench:60 call:60)"),
    ],
)
def test_bounds_in_turn_add_up(clock: str, times: dict[str, str], expected: str) -> None:
    assert told(judged(f"clock: {clock}\n    {IN_TURN}", **times)) == expected


@pytest.mark.parametrize(
    ("within", "call", "expected"),
    [
        ("10 min", "1 day", "kept"),
        ("3 working hours", "3 working hours", "breakable"),
        ("5 h 10 ouvrées", "4 h ouvrées", "kept"),
        ("1 working day", "8 h ouvrées", "breakable"),
        ("2 working days", "6 h ouvrées", "kept"),
    ],
)
def test_working_time_is_counted_on_the_calendar(within: str, call: str, expected: str) -> None:
    promise = f"clock: {{from: left, to: called, within: {within}}}\n    {IN_TURN}"
    if call == "1 day":
        promise, call = promise.replace("10 min", "1 elapsed day"), "20 h"
    assert told(judged(promise, call=call)).split()[0] == expected


def test_nothing_is_done_before_it_begins() -> None:
    promise = f"clock: {{from: left, to: called, within: 30 h}}\n    {IN_TURN}"
    found = judged(promise, handoff="20 h", call="{day: D+0, by: '12:00'}")
    assert all(leg.seconds >= 0 for leg in found[0].legs)


def test_the_worst_start_is_dated_and_what_never_fails_is_proposed() -> None:
    found = judged(f"clock: {{from: left, to: called, within: 48 h}}\n    {IN_TURN}", call="6 h ouvrées")
    worst, keepable = found[0].worst, found[0].keepable
    assert worst is not None
    assert keepable is not None
    assert keepable.length is not None
    hours = -(-(worst.done - worst.start) // 3600)
    assert keepable.length.amount == hours * 3600
    assert (keepable.working_days, keepable.by) == (1, 17 * 3600)
    assert 0 < worst.failing < worst.starts == 365 * 86400


def test_a_promise_may_hold_only_during_some_hours() -> None:
    promise = f"clock: {{from: left, to: called, within: 20 h}}\n    during: nights\n    {IN_TURN}"
    found = judged(promise, call="1 working hour")[0]
    assert found.worst is not None
    assert found.worst.starts == 365 * 8 * 3600


def test_a_minimum_is_checked_with_the_shortest_course() -> None:
    minimum = "clock: {from: left, to: called, at_least: 3 h}\n    "
    assert told(judged(minimum + IN_TURN)) == "breakable 0 -180 (write:0 to-bench:0 call:0)"
    held = judged(minimum + IN_TURN, call="{not_before: 4 h, within: 9 h}")
    assert told(held) == "kept 240 60 (write:0 to-bench:0 call:240)"


def test_a_notice_is_counted_back_from_its_event() -> None:
    notice = "clock: {before: fetch.fetched, at_least: 48 h}\n    kept_by: {each: [call]}"
    assert told(judged(notice, call="at least 72 h before fetched")) == "kept 4320 1440 (call:-4320)"
    assert told(judged(notice, call="at least 24 h before fetched")) == "breakable 1440 -1440 (call:-1440)"
    assert told(judged(notice, call="1 h after called")) == "unbounded"


def test_a_working_day_before_an_event_after_closing_is_the_day_before() -> None:
    notice = "clock: {before: fetch.fetched, at_least: 2 h}\n    kept_by: {each: [call]}"
    found = judged(notice, call="at least 1 working day before fetched")[0]
    assert (found.outcome.value, found.worst and found.worst.margin) == ("kept", 4 * 3600)


def test_braces_in_a_name_are_text() -> None:
    slow = f"clock: {{from: left, to: called, within: 48 h}}\n    {IN_TURN}"
    text = HOUSE.replace("{id: shop,", "{id: shop, name: 'Shop } {x} {',").replace("COMMITMENT", slow)
    text = text.replace("HANDOFF", "1 h").replace("WRITE", "1 h").replace("CALL", "6 h ouvrées")
    (told,) = [one for one in check_files({"parcours.yaml": text.encode()}).diagnostics if one.rule.code == "TIM205"]
    assert any("Shop } {x} {" in fill(label.words, label.facts, "en") for label in told.labels)


def test_a_cadence_is_held_against_a_cadence() -> None:
    news = "clock: {every: 2 h, while: waiting}\n    kept_by: {each: [call]}"
    assert told(judged(news, call="every 90 min while waiting")) == "kept 90 30 (call:90)"
    assert told(judged(news, call="every 3 h while waiting")) == "breakable 180 -60 (call:180)"
    assert told(judged(news, call="1 h")) == "unbounded"


def test_each_link_keeps_the_promise_alone() -> None:
    each = "clock: {from: left, to: written, within: 15 min}\n    kept_by: {each: [write]}"
    assert told(judged(each)) == "kept 10 5 (write:10)"
    assert told(judged(each, write="{within: 10 min, of: left}")) == "kept 10 5 (write:10)"


def test_without_kept_by_the_chain_is_found_by_what_marks_the_events() -> None:
    found = "clock: {from: left, to: called, within: 2 h}"
    assert told(judged(found)) == "breakable 130 -10 (write:10 to-bench:60 call:60)"
    assert told(judged(found, call="1 h after leave.noticed")) == "unplayed"
    assert told(judged("clock: {from: noticed, to: called, within: 2 h}")) == "unplayed"


def test_pauses_stop_the_clock_while_the_customer_holds_the_case() -> None:
    promise = f"clock: {{from: left, to: called, within: 2 h 30}}\n    pauses: [waiting for customer]\n    {IN_TURN}"
    held = "{within: 5 h, held_by: customer}"
    assert told(judged(promise, write=held)) == "kept 120 30 (write:0 to-bench:60 call:60)"
    assert told(judged(promise, write="{within: 5 h, held_by: partner}")).startswith("breakable 420")


PORTER = """
---
role: porter
name: Porter
cues:
  - {{id: shout, moment: fetch, expectation: ride, timing: {0}, marks: called, words: Hey.}}
"""


@pytest.mark.parametrize(
    ("timing", "left_out"),
    [
        ("{within: 1 min, of: leave.noticed}", ["shout"]),
        ("{untimed: when it can}", ["shout"]),
        ("{within: 1 min, of: leave.left}", []),
    ],
)
def test_what_marks_an_event_and_is_not_reached_is_left_out_aloud(timing: str, left_out: list[str]) -> None:
    clock = "clock: {from: left, to: called, within: 4 h}"
    found = judged(clock, more=PORTER.format(timing))
    assert [[link.id for link in one.left_out] for one in found] == [left_out, left_out]
    assert {one.outcome.value for one in found} == {"kept"}
    text = (
        HOUSE.replace("COMMITMENT", clock).replace("HANDOFF", "1 h").replace("WRITE", "10 min").replace("CALL", "1 h")
    )
    told = check_files({"parcours.yaml": (text + PORTER.format(timing)).encode()}).diagnostics
    assert [one.message("en").partition(" and ")[0] for one in told if one.rule.code == "TIM202"] == [
        f'"{link}" has the same part in "promise" for "daily", "sunday",' for link in left_out
    ]


def test_what_is_left_out_further_up_the_chain_is_told_too() -> None:
    other = (
        PORTER.format("{within: 1 min, of: leave.noticed}")
        .replace("marks: called", "marks: written")
        .replace("moment: fetch", "moment: leave")
    )
    found = judged("clock: {from: left, to: called, within: 4 h}", more=other)
    assert [[link.id for link in one.left_out] for one in found] == [["shout"], ["shout"]]


@pytest.mark.parametrize(("porters", "told"), [(63, 0), (64, 1)])
def test_more_chains_than_are_followed_are_told(porters: int, told: int) -> None:
    cue = "  - {{id: shout-{0}, moment: fetch, expectation: ride, timing: {{within: 1 min, of: leave.left}}, marks: called, words: H{0}}}\n"
    more = "---\nrole: porter\nname: Porter\ncues:\n" + "".join(cue.format(number) for number in range(porters))
    clock = "clock: {from: left, to: called, within: 4 h}"
    text = (
        HOUSE.replace("COMMITMENT", clock).replace("HANDOFF", "1 h").replace("WRITE", "10 min").replace("CALL", "1 h")
    )
    found = check_files({"parcours.yaml": (text + more).encode()}, today=date(2026, 6, 1)).diagnostics
    messages = [one.message("en") for one in found if one.rule.code == "TIM202"]
    assert (
        messages == ['more than 64 chains keep "promise" for "daily", "sunday": nothing is proved of the others'] * told
    )


@pytest.mark.parametrize(
    ("within", "pause", "write", "idle"),
    [
        ("2 h 30", "waiting for customer", "{within: 5 h, held_by: customer}", False),
        ("2 h 30", "waiting for customer", "{within: 5 h, held_by: partner}", True),
        ("2 h 30", "write", "5 h", False),
        ("2 h 30", "snow", "5 h", True),
        ("8 h", "snow", "5 h", False),
        ("8 h", "wirte", "5 h", True),
    ],
)
def test_a_pause_that_stops_nothing_is_told_where_it_matters(within: str, pause: str, write: str, idle: bool) -> None:
    promise = f"clock: {{from: left, to: called, within: {within}}}\n    pauses: [{pause}]\n    {IN_TURN}"
    text = HOUSE.replace("COMMITMENT", promise).replace("HANDOFF", "1 h").replace("WRITE", write).replace("CALL", "1 h")
    found = check_files({"parcours.yaml": text.encode()}, today=date(2026, 6, 1)).diagnostics
    told = [(one.message("en"), one.suggestion) for one in found if one.rule.code == "TIM203"]
    near = "write" if pause == "wirte" else None
    message = f'pause "{pause}" of "promise" stops nothing: no link of its chain is called so, or held by whom it names'
    assert told == ([(message, near)] if idle else [])


def test_variants_of_channels_and_profiles_count_with_their_longest() -> None:
    promise = f"clock: {{from: left, to: called, within: 3 h}}\n    {IN_TURN}"
    channels = "10 min, variants: [{for: {channels: [phone]}, timing: 2 h}]"
    assert told(judged(promise, write=channels)) == "breakable 240 -60 (write:120 to-bench:60 call:60)"
    profiles = "10 min, variants: [{for: {profiles: [slow-hand]}, timing: {within: 10 min, lasts: 30 min}}]"
    assert told(judged(promise, write=profiles)) == "kept 160 20 (write:40 to-bench:60 call:60)"


def test_a_segment_whose_variant_is_slower_breaks_alone() -> None:
    slow = "10 min, variants: [{for: {segments: [sunday]}, timing: 2 h}]"
    daily, sunday = judged(f"clock: {{from: left, to: called, within: 3 h}}\n    {IN_TURN}", write=slow)
    assert (daily.segment.id, daily.outcome.value) == ("daily", "kept")
    assert (sunday.segment.id, sunday.outcome.value) == ("sunday", "breakable")


@pytest.mark.parametrize("promise", ["measure: average", "measure: share"])
def test_an_average_or_a_share_is_only_information(promise: str) -> None:
    found = judged(f"clock: {{from: left, to: called, within: 2 h}}\n    {promise}\n    {IN_TURN}")
    assert told(found).startswith("breakable")
    assert all(verdict.is_informative for verdict in found)


def test_a_calendar_that_cannot_be_worked_out_is_not_judged() -> None:
    found = judged(f"clock: {{from: left, to: called, within: 2 working days, calendar: nowhere}}\n    {IN_TURN}")
    assert told(found) == "unjudged"
    assert found[0].ambiguous is not None
    assert found[0].ambiguous.reason is not None


def test_a_promise_without_figures_has_no_verdict() -> None:
    assert told(judged("proof: a word")) == "unclocked"


def test_a_handoff_that_nothing_bounds_opens_the_chain() -> None:
    found = judged(f"clock: {{from: left, to: called, within: 2 h}}\n    {IN_TURN}", handoff="")
    assert told(found) == "unbounded"
    assert found[0].open_end is not None


def test_what_leads_out_of_all_calendars_is_bounded_by_nothing() -> None:
    found = judged(f"clock: {{from: left, to: called, within: 9000 months}}\n    {IN_TURN}", call="5000 years")
    assert told(found) == "unbounded"
