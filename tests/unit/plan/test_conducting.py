"""The part of the conductor: how every journey stands, what nobody plays, which promises may not hold, what is not recorded."""

import pytest

from parcours.pipeline import build, check_files
from parcours.plan.answers import Named
from parcours.plan.conducting import Conducting, Tightest
from parcours.plan.planner import plan
from parcours.plan.unrecorded import Unrecorded

HOUSE = """\
house: h
name: H
language: en
conductor: maestro
waivers: [{rule: expectation-without-cue, at: heard, reason: later, until: 2030-01-01}]
---
expectations: [{id: fed, name: To be fed}, {id: heard, name: To be heard}, {id: seen, name: To be seen}]
moments:
  - {id: come, name: I come in, nature: relational, lead: cook, begins: in, expectations: [seen]}
  - {id: eat, name: I eat, nature: relational, lead: cook, begins: sat, ends: out, expectations: [fed, heard]}
commitments:
  - {id: hot, promise: Hot in five minutes, moments: [eat], clock: {from: sat, to: out, within: 5 min}, kept_by: {in_turn: [stir]}}
  - {id: warm, promise: Warm in seven minutes, moments: [eat], clock: {from: sat, to: out, within: 7 min}, kept_by: {in_turn: [stir]}}
  - {id: fast, promise: Hot in a minute, moments: [eat], clock: {from: sat, to: out, within: 1 min}, kept_by: {in_turn: [stir]}}
  - {id: kind, promise: Kind, moments: [eat]}
---
segment: guests
name: Guests
share: 60 %
evidence: [asked]
journey:
  - {moment: come, emotion: 1, effort: 2}
  - {moment: eat, emotion: 2, expectations: [{expectation: fed, verbatim: Hungry}, heard]}
---
segment: children
name: Children
journey: [eat]
---
role: cook
name: Cook
mission: Cook
cues: [{id: stir, moment: eat, expectation: fed, gestures: [stir], timing: 4 min, marks: out}]
---
role: maestro
name: Maestro
"""
GUESTS, CHILDREN, COOK = Named("guests", "Guests"), Named("children", "Children"), Named("cook", "Cook")
COME, EAT = Named("come", "I come in"), Named("eat", "I eat")


@pytest.fixture(scope="module")
def found() -> Conducting:
    project = check_files({"parcours.yaml": HOUSE.encode()}).project
    assert project is not None
    books = {book.role.id: book for book in plan(project, language="en").playbooks}
    assert books["cook"].conducting is None
    assert books["maestro"].conducting is not None
    return books["maestro"].conducting


def test_a_journey_is_counted(found: Conducting) -> None:
    children, guests = found.journeys
    assert (guests.segment, guests.share, guests.moments, guests.cues, guests.expectations) == (GUESTS, "60%", 2, 1, 3)
    assert guests.states == (("lead", 1), ("waived", 1), ("missing", 1))
    assert (guests.promises, guests.outcomes) == (4, (("kept", 2), ("breakable", 1), ("unclocked", 1)))
    assert guests.tightest == Tightest("Hot in five minutes", "1\u00a0min")
    assert (children.moments, children.cues, children.states) == (1, 1, (("lead", 1), ("waived", 1)))


def test_what_nobody_plays_is_named_with_who_leads_there(found: Conducting) -> None:
    told = [(one.expectation, one.moment, one.segment, one.lead, one.state, one.reason) for one in found.unplayed]
    assert told == [
        ("To be heard", EAT, CHILDREN, COOK, "waived", "later"),
        ("To be seen", COME, GUESTS, COOK, "missing", None),
        ("To be heard", EAT, GUESTS, COOK, "waived", "later"),
    ]


def test_promises_that_may_not_hold_are_named_once_for_all_their_segments(found: Conducting) -> None:
    [one] = found.unkept
    assert (one.promise, one.verdict, one.margin) == ("Hot in a minute", "can be broken", "−3\u00a0min")
    assert set(one.segments) == {GUESTS, CHILDREN}


def test_what_is_not_recorded_of_a_journey_and_of_the_house(found: Conducting) -> None:
    children, guests = found.journeys
    assert guests.unrecorded == (
        Unrecorded("effort", (EAT,)),
        Unrecorded("expectations in the customer’s words", (COME,)),
    )
    assert [gap.what for gap in children.unrecorded[:2]] == ["its share of the customers", "what it was learnt from"]
    assert Unrecorded("mission", (Named("maestro", "Maestro"),)) in found.unrecorded


def test_both_pages_tell_it() -> None:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"html", "md"}))
    for ending in ("html", "md"):
        page = made[f"roles/maestro.{ending}"].decode()
        start = page.rindex("The whole that I conduct")
        chapter = page[start : page.index("My part at a glance", start)]
        for said in (
            "../segments/guests." + ending,
            "2 kept",
            "1 can be broken",
            "Hot in a minute",
            "To be seen",
            "1 nobody plays it",
        ):
            assert said in chapter, said
        assert "The whole that I conduct" not in made[f"roles/cook.{ending}"].decode()
