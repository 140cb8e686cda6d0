"""The edition for a wave: never a cue that it has not reached, and in the low stages the three that matter most."""

import re
from datetime import date

import pytest
from plan_houses import WORKED, project_of, segment, worked_and_checked

from parcours.link.project import Project
from parcours.pipeline import build
from parcours.plan.edition import edition, in_order_of_weight
from parcours.plan.edition_page import EditionPart
from parcours.plan.planner import plan

DAY = date(2026, 6, 1)
CUES = ("plain", "kept", "owed", "sad", "late")
CLERK = """\
---
role: clerk
name: Clerk
cues:
  - {id: plain, moment: leave, expectation: served, gestures: [wave]}
  - {id: kept, moment: leave, expectation: served, gestures: [nod], timing: within 5 min}
  - {id: owed, moment: leave, expectation: seen, gestures: [look]}
  - {id: sad, moment: enter, expectation: served, gestures: [stay]}
  - {id: late, moment: enter, expectation: seen, gestures: [sing]}
---
role: porter
name: Porter
cues:
  - {id: carry, moment: leave, expectation: served, gestures: [carry]}
"""
JOURNEY = """\
---
segment: adults
name: Adults
journey:
  - {moment: enter, emotion: -2, expectations: [{expectation: seen, stake: debt}, {expectation: served, stake: difference}]}
  - {moment: leave, emotion: 1, expectations: [{expectation: seen, stake: debt}, {expectation: served, stake: difference}]}
"""
PROMISE = "commitments: [{id: c, promise: A nod, moments: [leave], kept_by: {each: [kept, carry]}}]\n"
STAGES = ("denial", "anger", "bargaining", "depression", "acceptance")


def change(reached: str, *, workshops: str = "") -> str:
    last = STAGES.index(reached) if reached else -1
    stages = "".join(
        f"\n        - {{stage: {stage}, entered: 2026-0{number + 1}-01}}" if number <= last else f"\n        - {stage}"
        for number, stage in enumerate(STAGES)
    )
    return f"change:\n  waves:\n    - id: first\n      roles: [clerk]\n      workshops: [{workshops}]\n      stages:{stages}\n"


def shop(reached: str, *, workshops: str = "") -> Project:
    return project_of(PROMISE, change(reached, workshops=workshops), JOURNEY, CLERK)


def cues(project: Project) -> list[str] | None:
    found = edition(project, project.waves[0], DAY)
    return None if found is None else sorted(cue.id for cue in found.cues)


@pytest.mark.parametrize(
    ("reached", "expected"),
    [
        ("", None),
        ("denial", []),
        ("anger", []),
        ("bargaining", ["kept", "late", "owed"]),
        ("depression", ["kept", "late", "owed"]),
        ("acceptance", sorted(CUES)),
    ],
)
def test_each_stage_has_its_edition(reached: str, expected: list[str] | None) -> None:
    assert cues(shop(reached)) == expected


def test_what_matters_most_keeps_a_promise_then_is_owed_then_meets_sorrow() -> None:
    project = shop("acceptance")
    (wave,) = project.waves
    (clerk,) = wave.roles
    assert [cue.id for cue in in_order_of_weight(project, clerk, wave, DAY)] == ["kept", "late", "owed", "sad", "plain"]


@pytest.mark.parametrize(
    ("workshops", "is_there"),
    [
        ("{id: w, on: 2026-05-31, cues: [kept]}", True),
        ("{id: w, on: 2026-06-02, cues: [kept]}", False),
        ("{id: w, cues: [kept]}", False),
        ("{id: w, on: 2026-05-31, cues: [kept]}, {id: v, on: 2026-07-01, cues: [kept]}", True),
    ],
)
def test_a_cue_waits_for_the_workshop_that_will_work_on_it(workshops: str, *, is_there: bool) -> None:
    found = cues(shop("acceptance", workshops=workshops))
    assert found is not None
    assert ("kept" in found) is is_there


@pytest.mark.parametrize("day", [date(2026, 2, 1), date(2026, 4, 5), date(2026, 12, 1)])
@pytest.mark.parametrize("name", WORKED[1:])
def test_pages_of_an_edition_show_its_cues_only_and_lead_nowhere_else(name: str, day: date) -> None:
    checked = worked_and_checked(name)
    project = checked.project
    assert project is not None
    wave = project.waves[0]
    given = edition(project, wave, day)
    assert given is not None
    pages = build(checked, formats=frozenset({"html", "md"}), only=given)
    assert {path.rpartition(".")[0] for path in pages} == {"index", *(f"roles/{role.id}" for role in wave.roles)}
    html = {path: page.decode() for path, page in pages.items() if path.endswith(".html")}
    shown = {found for page in html.values() for found in re.findall(r'id="cue-([a-z0-9-]+)"', page)}
    assert shown == {cue.id for cue in given.cues}
    unreached = {gesture for cue in project.cues if cue not in given.cues for gesture in cue.spec.gestures}
    reached = {gesture for cue in given.cues for gesture in cue.spec.gestures}
    for path, page in html.items():
        for address in re.findall(r'href="([^"]+)"', page):
            file, _, anchor = address.partition("#")
            target = html[file.removeprefix("../")] if file else page
            assert not anchor or f'id="{anchor}"' in target, (path, address)
        assert not [words for words in unreached - reached if len(words) > 25 and words in page]


def test_the_page_says_for_which_wave_it_is() -> None:
    checked = worked_and_checked("water-utility")
    assert checked.project is not None
    given = edition(checked.project, checked.project.waves[0], date(2026, 12, 1))
    page = build(checked, formats=frozenset({"md"}), only=given)["roles/contact-adviser.md"].decode()
    assert "Edition for a wave: Upper dale first, with everybody who plays there · stage: " in page


@pytest.mark.parametrize(
    ("reached", "workshops", "given", "left_out"),
    [
        ("anger", "", [], [(5, "no cue before bargaining, it would be one more order")]),
        ("bargaining", "", ["kept", "late", "owed"], [(2, "beyond the three that matter most, until acceptance")]),
        (
            "depression",
            "{id: dated, on: 2026-06-02, cues: [kept, owed]}, {id: open, cues: [owed, sad]}",
            ["late", "plain"],
            [(2, "waiting for a workshop, dated, 2 June 2026"), (1, "waiting for a workshop, open, not dated yet")],
        ),
        ("acceptance", "", ["kept", "late", "owed", "sad", "plain"], []),
    ],
)
def test_the_first_page_tells_what_is_left_out_and_why(
    reached: str, workshops: str, given: list[str], left_out: list[tuple[int, str]]
) -> None:
    (clerk,) = part(shop(reached, workshops=workshops)).roles
    assert (clerk.total, [cue.id for cue in clerk.given]) == (5, given)
    assert [(left.cues, left.why.replace("\u00a0", " ")) for left in clerk.left_out] == left_out


def test_a_cue_that_answers_nothing_is_left_out_for_that_reason() -> None:
    project = project_of(change("acceptance"), segment("adults", "leave"), CLERK)
    (clerk,) = part(project).roles
    assert [(left.cues, left.why) for left in clerk.left_out] == [(2, "answers nothing that a segment expects")]


def test_the_first_page_tells_where_the_wave_stands_and_which_workshops_it_has() -> None:
    said = part(shop("bargaining", workshops="{id: w, on: 2026-05-31, cues: [kept]}, {id: v}"))
    assert (said.now.name, said.now.since, said.then and said.then.name) == (
        "bargaining",
        "1\u00a0March 2026",
        "depression",
    )
    assert said.workshops == (("w", None, "31\u00a0May 2026", True, 1), ("v", None, None, False, 0))
    assert part(shop("acceptance")).then is None


@pytest.mark.parametrize("ending", ["md", "html"])
def test_the_first_page_says_what_is_said_of_the_wave_and_of_its_workshops(ending: str) -> None:
    from parcours.render.renderer import render

    workshop = "{id: w, on: 2026-05-31, cues: [kept], description: We play it twice}"
    waves = change("bargaining", workshops=workshop).replace(
        "id: first", "id: first\n      description: Upstairs before downstairs"
    )
    project = project_of(PROMISE, waves, JOURNEY, CLERK)
    given = edition(project, project.waves[0], DAY)
    page = render(plan(project, language="en", only=given), formats=frozenset({ending}))[f"index.{ending}"].decode()
    assert "Upstairs before downstairs" in page
    assert "We play it twice" in page


def part(project: Project) -> EditionPart:
    given = edition(project, project.waves[0], DAY)
    said = plan(project, language="en", only=given).edition
    assert said is not None
    return said


def test_without_an_edition_nothing_is_left_out() -> None:
    assert "Edition for a wave" not in build_of(segment("adults"), CLERK)


def build_of(*parts: str) -> str:
    from parcours.render.renderer import render

    made = render(plan(project_of(*parts), language="en"), formats=frozenset({"md"}))
    return made["roles/clerk.md"].decode()
