"""An id in all the forms in which it is used: a house in which everything is called by its kind."""

from typing import Annotated, get_args, get_origin, get_type_hints

import pytest

from parcours.model import base
from parcours.model.base import Id, Ref, Refs
from parcours.model.spec import Spec
from parcours.pipeline import check_files
from parcours.rewrite.rename import NotRenamed, Rename, Renamed, rename
from parcours.rewrite.spots import kinds_of

FILES = {
    "parcours.yaml": """house: house  # the house
name: role
language: en
conductor: role
sponsor: boss
calendar: calendar
departments: [{id: department, sponsor: boss}]
values: [{id: value}]
golden_rules: [{id: golden-rule, text: moment}]
waivers: [{rule: half-a-cue, at: [cue, cue-2], reason: cue}]
rules: {journey-out-of-scale: off, alert: 5 min}
""",
    "catalogue.yaml": """calendars: [{id: calendar, days: mon-fri, hours: "09:00-17:00"}]
channels: [{id: channel}]
expectations: [{id: expectation, name: expectation}]
events: [{id: shared}, {id: min}]
moments:
  # moment
  - id: moment
    name: moment
    nature: relational
    lead: role
    support: boss
    channels: channel
    expectations: [expectation]
    begins: {id: opened, name: opened}
    events: [event]
  - {id: next, name: next, nature: relational, lead: boss, events: [event]}
handoffs:
  - {id: handoff, from: role, to: "boss", between: [moment, next], segments: [segment], fallback: role, timing: 5 min after event,
     acknowledged: yes}
commitments:
  - id: commitment
    promise: cue
    segments: segment
    moments: [moment, next]
    clock: {from: event, to: next.event, within: 2 working days}
    during: calendar
    pauses: [shared, free words]
    kept_by: {in_turn: [cue, handoff]}
    if_missed: {role: boss, says: sorry}
profiles: [{id: profile, name: P, roles: [role], logic: L, adaptations: [{moment: moment, cue: cue, how: H}]}]
mirrors: [{id: mirror, asked: cue, given: G, by: boss, to: role, timing: 5 min after moment.event}]
metrics: [{id: metric, face: customer, method: nps, moment: moment, segment: segment, role: role}]
feedback: [{id: feedback, kind: idea, raised_by: role, moment: moment, segments: [segment]}]
change:
  waves:
    - id: wave
      roles: [role, boss]
      workshops: [{id: workshop, roles: {role: 2, 'boss': 1}, cues: [cue]}]
      immersions: [{role: boss, moment: moment}]
""",
    "segment.yaml": """segment: segment
name: segment
journey:
  - {moment: moment, lead: role, support: [boss], channels: [channel], expectations: [{expectation: expectation}]}
  - next
""",
    "role.yaml": """role: role
name: role
department: department
manager: boss
calendar: calendar
serves: [boss, {role: boss}]
latitude: {beyond: boss}
contributions: [{segment: segment, moment: moment, expectation: expectation, says: role}]
cues:
  - id: cue
    moment: moment
    expectation: expectation
    segments: [segment]
    channels: channel
    words: cue
    timing: {within: 5 min, of: event, calendar: calendar}
    marks: done
    variants:
      - {for: {segments: segment, profiles: profile, channels: channel}, timing: 5 min after moment.event}
    written_with: {roles: [role, boss], workshop: workshop}
  - {id: cue-2, moment: moment, expectation: expectation, words: cue, timing: at once after done}
  - {id: cue-3, moment: next, expectation: expectation, words: cue, timing: every 5 min until moment.done}
  - {id: cue-4, moment: moment, expectation: expectation, words: cue, timing: 5 min after min}
---
role: boss
name: boss
""",
}
HOUSE = {path: text.encode() for path, text in FILES.items()}
PLACES = {
    "house": 1, "role": 13, "segment": 8, "moment": 15, "expectation": 8, "channel": 5, "calendar": 5, "cue": 6, "handoff": 2,
    "commitment": 1, "profile": 2, "mirror": 1, "metric": 1, "feedback": 1, "wave": 1, "workshop": 2, "department": 2,
    "value": 1, "golden_rule": 1,
}  # fmt: skip


def renamed(kind: str, old: str, new: str) -> tuple[dict[str, str], int]:
    done = rename(HOUSE, Rename(kind, old, new))
    assert isinstance(done, Renamed), done.message.en
    return {path: raw.decode() for path, raw in done.files.items()}, len(done.edits)


@pytest.mark.parametrize("kind", PLACES)
def test_an_id_is_renamed_wherever_it_is_used_and_nowhere_else(kind: str) -> None:
    old = kind.replace("_", "-")
    files, places = renamed(kind, old, "zz-new")
    assert places == PLACES[kind]
    changed = sum(text.count("zz-new") for text in files.values())
    assert changed == places
    assert {path: text.replace("zz-new", old) for path, text in files.items()} == FILES


def test_words_texts_and_comments_stay() -> None:
    files, _ = renamed("moment", "moment", "zz-new")
    assert "  # moment\n  - id: zz-new\n    name: moment\n" in files["catalogue.yaml"]
    assert "timing: 5 min after zz-new.event" in files["catalogue.yaml"]
    assert "golden_rules: [{id: golden-rule, text: moment}]" in files["parcours.yaml"]


def test_an_event_of_one_moment_is_not_that_of_another() -> None:
    files, places = renamed("event", "moment.event", "zz-new")
    assert places == 6
    assert "events: [zz-new]\n  - {id: next" in files["catalogue.yaml"]
    assert "{from: zz-new, to: next.event, " in files["catalogue.yaml"]
    assert "lead: boss, events: [event]}" in files["catalogue.yaml"]
    assert "of: zz-new, calendar" in files["role.yaml"]
    assert "timing: 5 min after moment.zz-new}" in files["role.yaml"]


def test_an_event_that_a_cue_marks() -> None:
    files, places = renamed("event", "moment.done", "zz-new")
    assert places == 3
    assert "marks: zz-new" in files["role.yaml"]
    assert "at once after zz-new}" in files["role.yaml"]
    assert "every 5 min until moment.zz-new}" in files["role.yaml"]


def test_a_shared_event_and_one_that_is_called_like_a_word_of_time() -> None:
    files, places = renamed("event", "shared", "zz-new")
    assert places == 2
    assert "pauses: [zz-new, free words]" in files["catalogue.yaml"]
    files, places = renamed("event", "min", "zz-new")
    assert places == 2
    assert "timing: 5 min after zz-new}" in files["role.yaml"]


@pytest.mark.parametrize(
    ("asked", "message", "hint"),
    [
        (("role", "rol", "x"), 'no role is called "rol"', 'did you mean "role"?'),
        (("role", "role", "boss"), '"boss" exists already', None),
        (("role", "role", "Chef"), '"Chef" cannot be an id', '"chef" would do'),
        (("role", "role", "\u0441hef"), '"\u0441hef" cannot be an id', None),
        (("role", "role", "con"), '"con" is a name Windows keeps for itself', None),
        (("event", "shared", "event"), '"event" exists already', None),
        (("event", "moment.event", "shared"), '"shared" exists already', None),
        (("event", "event", "x"), 'no event is called "event"', 'did you mean "next.event"?'),
    ],
)
def test_what_is_refused(asked: tuple[str, str, str], message: str, hint: str | None) -> None:
    done = rename(HOUSE, Rename(*asked))
    assert isinstance(done, NotRenamed)
    assert (done.message.en, done.hint and done.hint.en) == (message, hint)


def test_a_waiver_that_may_mean_two_things_is_not_guessed_at() -> None:
    twins = {**HOUSE, "x.yaml": b"metrics: [{id: cue-2, face: customer, method: nps}]\n"}
    plain = HOUSE["role.yaml"].replace(b"words: cue, timing: at once after done", b"words: cue")
    twins["role.yaml"] = plain
    assert check_files(twins).waived == 1
    done = rename(twins, Rename("cue", "cue-2", "zz-new"))
    assert isinstance(done, NotRenamed)
    assert done.message.en == "the house would not be the same but for this id"


def test_nothing_is_renamed_while_something_cannot_be_read() -> None:
    done = rename({**HOUSE, "x.yaml": b"role: [\n"}, Rename("role", "role", "zz-new"))
    assert isinstance(done, NotRenamed)
    assert done.hint is not None
    assert done.hint.en == "`parcours validate{there}` says what"


def test_an_unknown_id_elsewhere_stops_no_renaming_but_that_of_events() -> None:
    files = {**HOUSE, "x.yaml": b"role: other\nname: O\nmanager: nobody\nserves: [role]\n"}
    done = rename(files, Rename("role", "role", "zz-new"))
    assert isinstance(done, Renamed)
    assert done.files["x.yaml"] == b"role: other\nname: O\nmanager: nobody\nserves: [zz-new]\n"
    left = rename(files, Rename("event", "shared", "zz-new"))
    assert isinstance(left, NotRenamed)
    assert left.message.en.startswith("some ids name nothing")


def models(model: type[Spec] = Spec) -> list[type[Spec]]:
    own = [sub for sub in model.__subclasses__() if sub.__module__.startswith("parcours.")]
    return [inner for sub in own for inner in (sub, *models(sub))]


def holds_ids(annotation: object) -> bool:
    """Whether a field of this type holds ids: the pattern of ids stands somewhere in it."""
    if get_origin(annotation) is Annotated and get_args(annotation)[1:] == get_args(Id)[1:]:
        return True
    return any(holds_ids(part) for part in get_args(annotation))


def test_every_field_that_holds_ids_is_known() -> None:
    assert holds_ids(Ref)
    assert holds_ids(Refs)
    assert not holds_ids(base.EventRef)
    own = {"EventSpec", "MarkSpec", "TextsPatch", "AvoidPatch", "Item", "Spec"}
    unknown, idle = [], []
    for model in models():
        hints = get_type_hints(model, include_extras=True)
        for field in model.fields:
            known = bool(kinds_of(model.__name__, field))
            if model.__name__ not in own and known != holds_ids(hints[field]):
                (idle if known else unknown).append(f"{model.__name__}.{field}")
    assert unknown == []
    assert idle == []


def test_everything_in_the_house_can_be_read_and_found() -> None:
    found = [fault.rule.code for fault in check_files(HOUSE).diagnostics]
    assert [code for code in found if code.startswith(("SYN", "MOD", "LNK"))] == []
