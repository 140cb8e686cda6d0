"""What changed between two plans: one house, edited as its author would."""

from pathlib import Path

import pytest
from plan_houses import WORKED, worked

from parcours.diagnostics import Language
from parcours.pipeline import check_files
from parcours.plan.change import Change
from parcours.plan.change_words import field, value
from parcours.plan.changes import Changes, changes
from parcours.plan.model import Plan
from parcours.plan.planner import plan

CASES = Path(__file__).parents[2] / "cases"
HOUSE = """\
house: shop
name: The shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}, {id: served, name: To be served}]
moments:
  - {id: enter, name: I come in, nature: relational, lead: clerk}
  - {id: pay, name: I pay, nature: relational, lead: clerk}
handoffs:
  - {id: to-baker, from: clerk, to: baker, between: [enter, pay], within: 1 min, carries: [the order]}
commitments:
  - {id: fast, promise: Served at once, scope: public, moments: [enter], clock: {within: 2 min}, measure: share, target: 90 %,
     exceptions: [snow], kept_by: {each: [greet, nod]}, if_missed: {role: clerk, offers: 5 EUR}}
  - {id: warm, promise: Warm bread, moments: [pay], clock: {within: 2 working days}}
---
segment: regulars
name: Regulars
journey:
  - {moment: enter, expectations: [seen, served]}
  - {moment: pay, expectations: [served]}
---
role: clerk
name: Clerk
mission: To know everybody
cues:
  - {id: greet, moment: enter, expectation: seen, timing: {within: 5 s}, words: Hello}
  - {id: nod, moment: enter, expectation: seen, timing: {within: 9 s}, gestures: [nod]}
  - {id: serve, moment: enter, expectation: served, timing: {within: 1 min}, gestures: [take the loaf]}
  - {id: thank, moment: pay, expectation: served, timing: {within: 5 s}, words: Thanks}
---
role: baker
name: Baker
stage: back
serves: [{role: clerk}]
cues:
  - {id: bake, moment: pay, expectation: served, timing: {within: 20 min}, gestures: [bake]}
"""


def plan_of(text: str) -> Plan:
    checked = check_files({"parcours.yaml": text.encode()})
    assert checked.project is not None
    assert [one.message("en") for one in checked.diagnostics if one.rule.code[:3] in ("SYN", "MOD", "LNK")] == []
    return plan(checked.project, language="en")


def edited(*edits: tuple[str, str]) -> Changes:
    text = HOUSE
    for old, new in edits:
        assert text.count(old) == 1, (text.count(old), old)
        text = text.replace(old, new)
    return changes(plan_of(HOUSE), plan_of(text))


def line(change: Change) -> str:
    told = [f"{one.field}{' ' + one.way if one.way else ''}: {one.before} => {one.after}" for one in change.details]
    breaches = f" !{','.join(change.breaches)}" if change.breaches else ""
    return f"{change.thing} {change.id} {'+'.join(change.kinds)}{breaches} | {' | '.join(told)}".rstrip(" |").replace(
        "\xa0", " "
    )


def lines(found: Changes) -> dict[str, list[str]]:
    return {role.role.id: [line(change) for change in role.changes] for role in found.roles}


GREET = "  - {id: greet, moment: enter, expectation: seen, timing: {within: 5 s}, words: Hello}\n"
NOD = "  - {id: nod, moment: enter, expectation: seen, timing: {within: 9 s}, gestures: [nod]}\n"
SERVE = "  - {id: serve, moment: enter, expectation: served, timing: {within: 1 min}, gestures: [take the loaf]}\n"
THANK = "  - {id: thank, moment: pay, expectation: served, timing: {within: 5 s}, words: Thanks}\n"


def test_nothing_changed() -> None:
    assert changes(plan_of(HOUSE), plan_of("# a remark\n" + HOUSE)) == Changes((), ())


@pytest.mark.parametrize("name", WORKED)
def test_no_worked_house_differs_from_itself(name: str) -> None:
    found = changes(plan(worked(name), language="en"), plan(worked(name), language="en"))
    assert found == Changes((), ())


@pytest.mark.parametrize("name", WORKED)
def test_a_house_that_was_not_there_is_new_and_breaks_nothing(name: str) -> None:
    after = plan(worked(name), language="fr")
    found = changes(None, after)
    assert [role.role for role in found.roles] == [book.role for book in after.playbooks]
    assert {role.state for role in found.roles} == {"new"}
    assert {kind for role in found.roles for change in role.changes for kind in change.kinds} == {"new"}
    assert found.breaking == 0


def test_a_cue_is_new_reworded_retimed_moved() -> None:
    found = edited(
        (GREET, GREET + "  - {id: wave, moment: enter, expectation: seen, timing: {within: 3 s}, gestures: [wave]}\n"),
        ("within: 9 s}, gestures: [nod]", "within: 7 s}, gestures: [nod, smile]"),
        ("within: 1 min}, gestures: [take the loaf]", "within: 2 min}, gestures: [take the loaf]"),
        ("{id: thank, moment: pay", "{id: thank, moment: enter"),
    )
    assert lines(found) == {
        "clerk": [
            "cue wave new | when:  => within 3 s | gestures:  => wave",
            "cue thank moved | moment: I pay => I come in",
            ("cue nod retimed+reworded | when: within 9 s => within 7 s | gestures: nod => nod; smile"),
            "cue serve retimed | when: within 1 min => within 2 min",
        ]
    }
    assert found.breaking == 0


@pytest.mark.parametrize(
    ("edits", "told", "breaking"),
    [
        ([(GREET, ""), ("[greet, nod]", "[nod]")], "cue greet gone", 0),
        (
            [(SERVE, "")],
            "cue serve gone !cell-unplayed,cue-without-replacement | unplayed: To be served (Regulars) =>",
            1,
        ),
        ([(THANK, "")], "cue thank gone !cue-without-replacement", 1),
        (
            [(THANK, ""), ("cues:\n  - {id: bake", "cues:\n" + THANK + "  - {id: bake")],
            "cue thank gone | played_by:  => Baker",
            0,
        ),
        (
            [("  - {moment: enter, expectations: [seen, served]}", "  - {moment: enter, expectations: [seen]}"), (SERVE, "")],
            "cue serve gone !cell-unplayed,cue-without-replacement | unplayed: To be served (Regulars) =>",
            1,
        ),
        (
            [("id: serve, moment: enter, expectation: served", "id: serve, moment: enter, expectation: seen")],
            ("cue serve heard !cell-unplayed | cells: To be served (Regulars) => To be seen (Regulars)"
            " | unplayed: To be served (Regulars) =>"),
            1,
        ),
    ],
    ids=["another answers", "nobody answers", "another role answers", "another role plays it", "not asked any more", "answers else"],
)  # fmt: skip
def test_what_a_cue_leaves_behind_decides_whether_it_breaks(
    edits: list[tuple[str, str]], told: str, breaking: int
) -> None:
    found = edited(*edits)
    assert told in [one for one in lines(found)["clerk"] if one.startswith("cue")]
    assert found.breaking == breaking


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (("clock: {within: 2 min}", "clock: {within: 1 min}"), "tightened | clock tighter: within 2 min => within 1 min"),
        (
            ("clock: {within: 2 min}", "clock: {within: 3 min}"),
            "loosened !promise-loosened | clock looser: within 2 min => within 3 min",
        ),
        (
            ("clock: {within: 2 min}", "clock: {within: 1 working hour}"),
            "loosened !promise-loosened | clock looser: within 2 min => within 1 working hour",
        ),
        (("target: 90 %", "target: 95 %"), "tightened | kept tighter: kept in 90% of cases => kept in 95% of cases"),
        (
            ("target: 90 %", "target: 80 %"),
            "loosened !promise-loosened | kept looser: kept in 90% of cases => kept in 80% of cases",
        ),
        (
            ("exceptions: [snow]", "exceptions: [snow, rain]"),
            "loosened !promise-loosened | exceptions looser: snow => snow; rain",
        ),
        (("exceptions: [snow], ", ""), "tightened | exceptions tighter: snow =>"),
        (
            ("scope: public", "scope: internal"),
            "loosened !promise-loosened | scope looser: public => internal",
        ),
        (("scope: public", "scope: legal"), "tightened | scope tighter: public => legal"),
        (("offers: 5 EUR", "offers: 9 EUR"), "changed | remedy: Clerk; 5 EUR => Clerk; 9 EUR"),
        (
            (", if_missed: {role: clerk, offers: 5 EUR}", ""),
            "loosened !promise-loosened | remedy looser: Clerk; 5 EUR =>",
        ),
        (("promise: Served at once", "promise: Served straight away"), "changed | promise: Served at once => Served straight away"),
        (
            (" kept_by: {each: [greet, nod]},", ""),
            "changed !promise-kept-by-nobody | links: Clerk: “Hello”; Clerk: nod =>  | share: “Hello”; nod =>",
        ),
    ],
)  # fmt: skip
def test_a_promise_goes_one_way_or_the_other(edit: tuple[str, str], told: str) -> None:
    found = edited(edit)
    assert lines(found)["clerk"] == [f"promise fast {told}"]
    assert [change.id for change in found.promises] == ["fast"]
    assert found.breaking == int("!" in told)


def test_a_promise_that_no_role_keeps_is_told_apart() -> None:
    found = edited(("clock: {within: 2 working days}", "clock: {within: 3 working days}"))
    assert found.roles == ()
    assert [line(change) for change in found.of_nobody] == [
        "promise warm loosened !promise-loosened | clock looser: within 2 working days => within 3 working days"
    ]
    assert found.breaking == 1


def test_a_promise_that_goes_breaks_once_however_many_keep_it() -> None:
    text = HOUSE[: HOUSE.index("  - {id: fast")] + HOUSE[HOUSE.index("  - {id: warm") :]
    found = changes(plan_of(HOUSE), plan_of(text))
    assert lines(found) == {"clerk": ["promise fast gone !promise-gone | share: “Hello”; nod =>"]}
    assert found.breaking == 1
    back = changes(plan_of(text), plan_of(HOUSE))
    assert lines(back) == {"clerk": ["promise fast new | share:  => “Hello”; nod"]}


def test_a_thing_that_is_only_called_otherwise_has_not_changed() -> None:
    found = edited(("name: I come in", "name: I enter"), ("name: Regulars", "name: Old friends"))
    assert found == Changes((), ())


def test_a_cue_reworded_does_not_change_the_promise_it_keeps() -> None:
    assert lines(edited(("gestures: [nod]", "gestures: [smile]"))) == {
        "clerk": ["cue nod reworded | gestures: nod => smile"]
    }


def test_a_promise_that_its_chain_kept_and_keeps_no_more_is_broken() -> None:
    folder = CASES / "promise-breakable"
    good, bad = (plan_of((folder / name).read_text("utf-8")) for name in ("good.yaml", "bad.yaml"))
    (change,) = (one for one in changes(good, bad).promises if "broken" in one.kinds)
    assert "promise-broken" in change.breaches
    assert [(one.field, one.after.startswith("can be broken (")) for one in change.details][:1] == [("proved", True)]
    assert not [one for one in changes(bad, good).promises if "broken" in one.kinds]


def test_a_handoff_is_told_to_both() -> None:
    found = edited(("within: 1 min, carries: [the order]", "within: 3 min, carries: [the order, the name]"))
    after = "after the end of “I come in”"
    told = (
        "handoff to-baker changed | carries: the order => the order; the name"
        f" | when: within 1 min {after} => within 3 min {after}"
    )
    assert lines(found) == {"clerk": [told], "baker": [told]}
    assert found.breaking == 0


def test_a_role_that_goes_takes_its_cues() -> None:
    text = HOUSE[: HOUSE.index("---\nrole: baker")].replace(
        "handoffs:\n  - {id: to-baker, from: clerk, to: baker, between: [enter, pay], within: 1 min, carries: [the order]}\n",
        "",
    )
    found = changes(plan_of(HOUSE), plan_of(text))
    gone = found.roles[-1]
    assert (gone.role.id, gone.state) == ("baker", "gone")
    assert [line(change) for change in gone.changes] == [
        "cue bake gone !cue-without-replacement",
        "handoff to-baker gone",
    ]


def test_what_a_role_is_belongs_to_it() -> None:
    found = edited(("mission: To know everybody", "mission: To greet everybody"))
    assert lines(found) == {"clerk": ["role clerk changed | mission: To know everybody => To greet everybody"]}


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("description: By day and by night", "description:  => By day and by night"),
        ("status: draft", "status:  => draft"),
        ("identity: {from: a till, to: a welcome}", "identity_from:  => a till | identity_to:  => a welcome"),
        ("evidence: [a day in the shop, two talks]", "evidence:  => a day in the shop; two talks"),
        ("latitude: {right_to_error: We talk of it}", "right_to_error:  => We talk of it"),
    ],
)
def test_all_that_a_role_says_of_itself_is_told(written: str, told: str) -> None:
    found = edited(("mission: To know everybody\n", f"mission: To know everybody\n{written}\n"))
    assert lines(found) == {"clerk": [f"role clerk changed | {told}"]}
    assert found.breaking == 0


@pytest.mark.parametrize(("language", "said"), [("en", "Status draft"), ("fr", "Statut brouillon")])
def test_a_status_is_told_in_the_words_of_the_pages(language: Language, said: str) -> None:
    found = edited(("mission: To know everybody\n", "mission: To know everybody\nstatus: draft\n"))
    [detail] = found.roles[0].changes[0].details
    assert f"{field(detail, language)} {value(detail, detail.after, language)}" == said


def test_evidence_that_changed_is_told_with_what_it_was() -> None:
    before, after = (HOUSE.replace("name: Clerk\n", f"name: Clerk\nevidence: [{one}]\n") for one in ("a day", "a week"))
    assert lines(changes(plan_of(before), plan_of(after))) == {
        "clerk": ["role clerk changed | evidence: a day => a week"]
    }
