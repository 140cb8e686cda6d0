"""The part of those who lead: whom, what they go and live, which promises they answer for, and why."""

from parcours.pipeline import check_files
from parcours.plan.leading import Leading
from parcours.plan.planner import plan

HOUSE = """\
house: h
name: H
language: en
conductor: cook
sponsor: owner
departments: [{id: kitchen, name: Kitchen, sponsor: chef}, {id: room, name: Room, sponsor: owner}]
---
expectations: [{id: fed, name: Fed}]
moments: [{id: eat, name: I eat, nature: relational, lead: cook, expectations: [fed]}]
commitments:
  - {id: hot, promise: Hot, moments: [eat], clock: {within: 5 min}, kept_by: {in_turn: [stir]}, if_missed: {role: clerk, says: Sorry}}
  - {id: kind, promise: Kind, moments: [eat]}
mirrors: [{id: m, asked: stir, given: a second cook, by: chef, to: cook}]
change:
  waves:
    - {id: first, name: The first, roles: [cook, chef], immersions: [{role: chef, moment: eat, every: 1 month}, {role: chef}]}
---
segment: guests
name: Guests
journey: [eat]
---
role: cook
name: Cook
department: kitchen
manager: chef
cues: [{id: stir, moment: eat, expectation: fed, gestures: [stir], timing: 1 min}]
---
role: chef
name: Chef
stage: management
---
role: owner
name: Owner
---
role: clerk
name: Clerk
stage: management
"""


def leading() -> dict[str, Leading | None]:
    project = check_files({"parcours.yaml": HOUSE.encode()}).project
    assert project is not None
    return {book.role.id: book.leading for book in plan(project, language="en").playbooks}


def test_who_leads_nobody_has_no_such_part() -> None:
    found = leading()
    assert found["cook"] is None
    assert {name for name, one in found.items() if one is not None} == {"chef", "owner", "clerk"}


def test_whom_one_leads_and_what_one_goes_and_lives() -> None:
    chef = leading()["chef"]
    assert chef is not None
    assert (chef.sponsors_house, chef.sponsors, [one.id for one in chef.team]) == (False, ("Kitchen",), ["cook"])
    assert [(one.moment and one.moment.name, one.every and one.every.words, one.wave) for one in chef.immersions] == [
        ("I eat", "1\u00a0month", "The first"),
        (None, None, "The first"),
    ]


def test_the_promises_one_answers_for_and_why() -> None:
    found = leading()
    told = {
        name: [(one.id, one.because, one.verdict, one.is_proved) for one in lead.answers_for]
        for name, lead in found.items()
        if lead is not None
    }
    kept, loose = ("kept", True), ("no clock", False)
    assert told == {
        "chef": [("hot", "department", *kept)],
        "clerk": [("hot", "remedy", *kept)],
        "owner": [("hot", "house", *kept), ("kind", "house", *loose)],
    }
