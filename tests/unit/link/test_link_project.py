"""References become objects: events, cells, passages, variants; and what cannot be found is told once."""

from collections.abc import Mapping

import pytest

from parcours.link.project import Cue, Project
from parcours.link.resolver import link
from parcours.link.variants import linked_timing, play
from parcours.model.decode import decode
from parcours.model.document import Document
from parcours.source import SourceFile
from parcours.syntax.parser import parse
from parcours.timing.units import Duration, Unit

HOUSE = """
house: h
name: H
language: en
conductor: adviser
---
expectations: [{id: seen, name: Be seen}, {id: known, name: Be known, stake: difference}]
channels: [{id: phone}, {id: chat}]
events: [{id: train-leaves}]
moments:
  - {id: call, name: I call, nature: transactional, lead: adviser, channels: [phone, chat], begins: ringing, ends: next-said,
     expectations: [seen]}
  - {id: breakdown, name: It breaks, nature: transactional, lead: adviser, expectations: [seen]}
  - {id: settle, name: I am paid, nature: transactional, lead: handler, begins: train-leaves, expectations: [known]}
handoffs:
  - {id: over, from: adviser, to: handler, between: [call, settle], within: 1 working hour, marks: file-received}
---
segment: families
name: Families
journey: [call, {moment: breakdown, occurs: sometimes}, settle]
---
segment: seniors
name: Seniors
journey: [{moment: call, expectations: [{expectation: known, stake: debt}], lead: handler, channels: [phone]}, settle]
---
role: adviser
name: Adviser
cues:
  - id: greet
    moment: call
    expectation: [seen, known]
    attitude: calm
    gestures: [smile]
    words: {say: [Hello], avoid: [{not: Number?}]}
    timing: {within: 5 s, of: ringing, calendar: office}
    marks: {id: greeted, name: Greeted}
    variants:
      - {for: {segments: [seniors], channels: [phone]}, timing: {within: 20 s}, gestures: {add: [slow down]}}
      - {for: {segments: [seniors]}, words: {say: [Good day]}, timing: {day: D+1, of: greeted}, attitude: none}
  - {id: tell, moment: call, expectation: seen, words: Next step, timing: 2 min after greeted}
---
role: handler
name: Handler
cues:
  - {id: open, moment: settle, expectation: known, gestures: read, timing: {within: 1 h, of: file-received}}
  - {id: look, moment: settle, expectation: known, gestures: read, timing: 5 min}
  - {id: late, moment: settle, expectation: known, gestures: read, timing: {before: call.next-said}}
---
calendars: [{id: office, days: mon-fri, hours: ["09:00-18:00"]}]
"""


def linked(text: str, **changes: str) -> tuple[Project, list[str]]:
    """The project of a text of documents, and its faults as line:column code and suggestion."""
    for old, new in changes.items():
        text = text.replace(old, new)
    trees, faults = parse(SourceFile("parcours.yaml", text))
    assert faults == ()
    documents: list[Document] = []
    for tree in trees:
        document, refused = decode(tree, {})
        assert [fault.message("en") for fault in refused] == []
        assert document is not None
        documents.append(document)
    project, wrong = link(documents)
    assert project is not None
    told = sorted(wrong, key=lambda fault: fault.span.start)
    return project, [f"{f.rule.code} {f.span.text} {f.suggestion or ''}".rstrip() for f in told]


def cues(project: Project) -> Mapping[str, Cue]:
    return {cue.id: cue for cue in project.cues}


def test_references_are_objects() -> None:
    project, faults = linked(HOUSE)
    assert faults == []
    assert project.gaps == frozenset()
    assert project.house.conductor is project.roles[0]
    families, seniors = project.segments
    assert [step.moment.id for step in families.steps] == ["call", "breakdown", "settle"]
    assert [step.is_sometimes for step in families.steps] == [False, True, False]
    assert seniors.steps[0].lead is project.roles[1]
    assert [channel.id for channel in seniors.steps[0].channels] == ["phone"]


def test_an_anchor_is_of_its_own_moment_then_shared_or_named_with_another() -> None:
    project, _ = linked(HOUSE)
    by_id = cues(project)
    call, settle = (next(m for m in project.moments if m.id == name) for name in ("call", "settle"))
    assert {name: cue.timing.anchor for name, cue in by_id.items() if cue.timing} == {
        "greet": call.begins,
        "tell": call.events["greeted"],
        "open": settle.events["file-received"],
        "look": settle.begins,
        "late": call.ends,
    }
    assert settle.begins is project.events[0]
    assert call.events["greeted"].name == "Greeted"
    assert project.handoffs[0].timing is not None
    assert project.handoffs[0].timing.anchor is call.ends
    assert project.handoffs[0].marks is settle.events["file-received"]


def test_cells_are_the_segments_that_express_the_expectation_there() -> None:
    project, _ = linked(HOUSE)
    cells = {
        name: [(cell.step.segment.id, cell.expressed.expectation.id, cell.expressed.is_debt) for cell in cue.cells]
        for name, cue in cues(project).items()
    }
    assert cells["greet"] == [("families", "seen", True), ("seniors", "known", True)]
    assert cells["tell"] == [("families", "seen", True)]
    assert cells["look"] == [("families", "known", False), ("seniors", "known", False)]


def test_a_handoff_is_at_work_in_every_journey_that_holds_its_moments() -> None:
    project, _ = linked(HOUSE)
    passages = [(p.segment.id, p.before.number, p.after.number) for p in project.handoffs[0].passages]
    assert passages == [("families", 1, 3), ("seniors", 1, 2)]


def test_variants_apply_fewer_conditions_first_then_in_order() -> None:
    project, _ = linked(HOUSE)
    greet = cues(project)["greet"]
    families, seniors = project.segments
    phone = next(channel for channel in project.channels if channel.id == "phone")
    base, senior = play(greet, segment=families), play(greet, segment=seniors)
    both = play(greet, segment=seniors, channel=phone)
    assert (base.attitude, base.gestures, base.say) == ("calm", ("smile",), ("Hello",))
    assert (senior.attitude, senior.gestures, senior.say) == (None, ("smile",), ("Good day",))
    assert [avoid.not_ for avoid in senior.avoid] == ["Number?"]
    assert senior.timing is not None
    assert (senior.timing.form, senior.timing.of, senior.timing.calendar) == ("day", "greeted", "office")
    assert senior.timing.within is None
    assert both.gestures == ("smile", "slow down")
    assert both.timing is not None
    assert (both.timing.form, both.timing.within, both.timing.of) == ("within", Duration(20, Unit.SECOND), "greeted")
    assert base.timing is greet.spec.timing


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            "moment: settle, expectation: known, gestures: read, timing: 5 min",
            "moment: setle, expectation: known",
            ["LNK001 setle settle"],
        ),
        (
            "timing: 2 min after greeted",
            "timing: 2 min after greted",
            ["LNK003 2 min after greted 2 min after greeted"],
        ),
        ("of: file-received}", "of: greeted}", ["LNK003 greeted call.greeted"]),
        ("before: call.next-said", "before: call.commence", ["LNK003 call.commence call.ringing"]),
        ("before: call.next-said", "before: settle.finit", ["LNK003 settle.finit settle.ends"]),
        ("before: call.next-said", "before: call.nxt-said", ["LNK003 call.nxt-said call.next-said"]),
        ("before: call.next-said", "before: settle.next-said", ["LNK003 settle.next-said call.next-said"]),
        ("conductor: adviser", "conductor: families", ["LNK004 families"]),
        ("id: tell", "id: greet", ["LNK002 greet"]),
        ("moments:\n", "moments:\n  - {id: call, name: X, nature: relational}\n", ["LNK002 call"]),
        ("{expectation: known, stake: debt}", "known, known", ["LNK002 known"]),
        ("occurs: sometimes}, settle]", "occurs: sometimes}, settle, call]", ["LNK008 call"]),
        ("house: h\n", "house: h\ndepartments: [{id: d}, {id: d}]\n", ["LNK002 d"]),
        ("calendar: office", "calendar: ofice", ["LNK001 ofice office"]),
        ("channels: [phone]}, timing", "channels: [fone]}, timing", ["LNK001 fone phone"]),
    ],
)
def test_an_id_that_names_nothing_is_told_with_the_nearest(old: str, new: str, faults: list[str]) -> None:
    assert old in HOUSE
    assert linked(HOUSE, **{old: new})[1] == faults


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("id: greet\n    moment: call", "id: greet\n    moment: cal", "LNK001 cal call"),
        ("expectation: [seen, known]", "expectation: seem", "LNK001 seem seen"),
        ("between: [call, settle]", "between: [call, setle]", "LNK001 setle settle"),
        ("from: adviser, to", "from: advisor, to", "LNK001 advisor adviser"),
        (
            "- {id: tell, moment",
            "- {id: greet, moment: call, expectation: seen, marks: told}\n  - {id: tell, moment",
            "LNK002 greet",
        ),
    ],
)
def test_who_waits_for_an_event_of_something_faulty_is_not_accused(old: str, new: str, fault: str) -> None:
    text = HOUSE.replace("timing: {before: call.next-said}", "timing: 1 min after told") if "told" in new else HOUSE
    assert old in text
    assert linked(
        text.replace("id: late, moment: settle, expectation: known", "id: late, moment: call, expectation: seen"),
        **{old: new},
    )[1] == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "{id: over, from: adviser, to: handler, between: [call, settle], marks: file-received, sayz: x}",
        "{id: over, from: adviser, between: [call, settle], marks: {id: file-received, name: Got it}}",
    ],
)
def test_who_waits_for_an_event_of_something_unread_is_not_accused(text: str) -> None:
    house = HOUSE.replace(
        "{id: over, from: adviser, to: handler, between: [call, settle], within: 1 working hour, marks: file-received}",
        text,
    )
    assert house != HOUSE
    documents = [decode(tree, {})[0] for tree in parse(SourceFile("parcours.yaml", house))[0]]
    assert link([document for document in documents if document is not None])[1] == ()


def test_an_event_of_no_moment_in_particular_is_looked_for_in_all() -> None:
    promise = "---\ncommitments: [{id: p, promise: P, clock: {from: ringin, to: next-said, within: 1 h}}]\n"
    _, faults = linked(HOUSE + promise)
    assert faults == ["LNK003 ringin ringing"]
    assert (
        linked(
            HOUSE.replace("ends: next-said", "ends: next-said, events: [pause, pause]")
            + promise.replace("ringin,", "pause,")
        )[1]
        == []
    )


def test_a_variant_may_count_in_another_calendar() -> None:
    house = HOUSE.replace("timing: {day: D+1, of: greeted}", "timing: {day: D+1, calendar: night}") + (
        "---\ncalendars: {id: night, days: mon-fri, hours: 18:00-23:00}\n"
    )
    project, faults = linked(house)
    assert faults == []
    greet, (families, seniors) = cues(project)["greet"], project.segments
    timings = [linked_timing(greet, play(greet, segment=segment).timing) for segment in (families, seniors)]
    assert [timing and timing.calendar and timing.calendar.id for timing in timings] == ["office", "night"]


def test_a_variant_for_somebody_unknown_is_for_nobody() -> None:
    project, faults = linked(HOUSE.replace("{for: {segments: [seniors]}, words", "{for: {segments: [seniorz]}, words"))
    assert faults == ["LNK001 seniorz seniors"]
    assert len(cues(project)["greet"].variants) == 1
    assert play(cues(project)["greet"], segment=project.segments[0]).say == ("Hello",)


def test_an_id_that_is_no_slug_stays_declared_as_the_slug_that_was_meant() -> None:
    house = HOUSE.replace("role: handler\n", "role: Handlér\n")
    documents = [decode(tree, {})[0] for tree in parse(SourceFile("parcours.yaml", house))[0]]
    assert link([document for document in documents if document is not None])[1] == ()


def test_what_could_not_be_decoded_stays_declared() -> None:
    (tree,), _ = parse(SourceFile("parcours.yaml", "house: h\nname: H\nlanguage: en\nconductor: adviser\n"))
    (role,), _ = parse(SourceFile("roles/adviser.yaml", "role: adviser\nmission: x\n"))
    documents = [found for found, _ in (decode(tree, {}), decode(role, {})) if found is not None]
    project, faults = link(documents)
    assert faults == ()
    assert project is not None
    assert project.house.conductor is None
    assert {"role", "house"} <= project.gaps


def test_ids_written_in_what_could_not_be_parsed_are_not_accused() -> None:
    (tree,), _ = parse(
        SourceFile("parcours.yaml", "house: h\nname: H\nlanguage: en\nconductor: adviser\nsponsor: boss\n")
    )
    document, _ = decode(tree, {})
    assert document is not None
    _, faults = link([document], unread='role: adviser\nname: "never closed\n')
    assert [fault.span.text for fault in faults] == ["boss"]
    assert link([document], blind=True)[1] == ()


def test_a_second_manifest_is_told_with_the_first() -> None:
    trees, _ = parse(
        SourceFile("parcours.yaml", "house: h\nname: H\nlanguage: en\n---\nhouse: i\nname: I\nlanguage: en\n")
    )
    documents = [found for tree in trees if (found := decode(tree, {})[0]) is not None]
    _, (fault,) = link(documents)
    assert (fault.rule.name, fault.span.start.line, fault.labels[0].span.start.line) == ("second-house", 5, 1)


def test_cues_that_are_played_in_the_same_cells_share_them() -> None:
    project, faults = linked(HOUSE)
    cues = {cue.id: cue for cue in project.cues}
    assert faults == []
    assert cues["open"].cells is cues["look"].cells
    assert [step.segment.id for step in cues["open"].steps] == ["families", "seniors"]


def test_what_several_cues_name_in_vain_is_told_of_each() -> None:
    cues = "  - {id: open, moment: settle, expectation: known,"
    twice = (
        cues
        + " segments: [familie], gestures: x, timing: 1 h}\n"
        + cues.replace("open", "again")
        + " segments: [familie],"
    )
    _, faults = linked(HOUSE.replace(cues, twice))
    assert [fault for fault in faults if "familie" in fault] == faults
    assert len(faults) == 2


def test_the_cues_that_write_a_rare_key_come_in_written_order() -> None:
    project, _ = linked(HOUSE.replace("  - {id: open,", "  - {id: open, worth: no, uses: [name],"))
    assert [cue.id for cue in project.writing("marks")] == ["greet"]
    assert [cue.id for cue in project.writing("worth")] == ["open"]
    assert [cue.id for cue in project.writing("uses", "variants")] == ["greet", "open"]
    assert project.writing("collects", "status") == ()
