"""The plan as a whole: every cell once, filters, coverage, what is not recorded, playbooks.json."""

import json
from collections import Counter
from pathlib import Path

import pytest
from plan_houses import BASE, WORKED, plan_of, project_of, role, segment, worked, worked_and_checked

from parcours.pipeline import build, check_files
from parcours.plan.as_json import as_json
from parcours.plan.model import Only
from parcours.plan.planner import plan

SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "playbooks.schema.json"
SEEN = "moment: enter, expectation: seen, gestures: [look up], timing: 5 s"


@pytest.mark.parametrize("house", WORKED)
def test_every_cell_stands_exactly_once_in_the_playbook_of_its_role(house: str) -> None:
    project = worked(house)
    cells = Counter(
        (cue.role.id, cue.id, cell.step.segment.id, cell.expressed.expectation.id)
        for cue in project.cues
        for cell in cue.cells
    )
    written = Counter(
        (book["id"], cue["id"], heard, expectation)
        for book in json.loads(as_json(plan(project, language="en")))["roles"]
        for card in book["cards"]
        for cue in card["cues"]
        for heard, expectations in cue["cells"].items()
        for expectation in expectations
    )
    assert written == cells
    assert set(written.values()) == {1}


@pytest.mark.parametrize("house", WORKED)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_playbooks_json_follows_its_schema(house: str, language: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    written = json.loads(as_json(plan(worked(house), language="fr" if language == "fr" else "en")))
    schema = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    assert [error.message for error in schema.iter_errors(written)] == []


@pytest.mark.parametrize("house", WORKED)
def test_addresses_are_unique_in_a_playbook(house: str) -> None:
    for book in plan(worked(house), language="en").playbooks:
        anchors = [card.anchor for card in book.cards] + [f"cue-{cue.id}" for card in book.cards for cue in card.cues]
        assert len(anchors) == len(set(anchors))


def test_a_cue_is_one_line_of_json() -> None:
    text = as_json(plan_of(segment("adults"), role(f"id: look, {SEEN}", f"id: nod, {SEEN}"))).decode()
    assert [line[:14] for line in text.splitlines() if line.startswith(('{"id": "look"', '{"id": "nod"'))] == [
        '{"id": "look",',
        '{"id": "nod", ',
    ]


def test_the_order_of_files_does_not_matter() -> None:
    documents = "".join((BASE, segment("adults"), segment("children"), role(f"id: look, {SEEN}"))).split("---\n")
    one = {"parcours.yaml": "---\n".join(documents).encode()}
    many = {"parcours.yaml": documents[0].encode()} | {
        f"{9 - n}.yaml": text.encode() for n, text in enumerate(documents[1:])
    }
    first, second = check_files(one).project, check_files(many).project
    assert first is not None
    assert second is not None
    assert as_json(plan(first, language="en")) == as_json(plan(second, language="en"))


@pytest.mark.parametrize("house", WORKED)
def test_a_part_of_the_house_has_the_same_pages_as_the_whole(house: str) -> None:
    checked, formats = worked_and_checked(house), frozenset({"md", "html"})
    assert checked.project is not None
    whole = build(checked, formats=formats)
    for kind, things in (("roles", checked.project.roles), ("segments", checked.project.segments)):
        for thing in things:
            only = Only(**{kind: frozenset({thing.id})})
            pages = {f"{kind}/{thing.id}.{ending}" for ending in formats}
            assert build(checked, formats=formats, only=only) == {path: whole[path] for path in pages}


def test_a_role_and_a_segment_are_two_parts() -> None:
    project = project_of(segment("adults"), segment("children"), role(f"id: look, {SEEN}"))
    made = plan(project, language="en", only=Only(frozenset({"clerk"}), frozenset({"adults"})))
    assert [book.role.id for book in made.playbooks] == ["clerk"]
    assert [score.segment.id for score in made.scores] == ["adults"]
    assert made.overview is None


def test_a_score_alone_shows_what_every_role_plays() -> None:
    project = project_of(segment("adults"), role(f"id: look, {SEEN}"))
    made = plan(project, language="en", only=Only(segments=frozenset({"adults"})))
    assert made.playbooks == ()
    (stave,) = made.scores[0].movements[0].staves
    assert (stave.role.name, len(stave.notes)) == ("Clerk", 1)


def test_coverage_tells_who_answers() -> None:
    waiver = BASE.replace(
        "status: draft\n",
        "status: draft\nwaivers: [{rule: expectation-without-cue, at: served, reason: Self-service}]\n",
    )
    other = f"---\nrole: porter\nname: Porter\ncues:\n  - {{id: hold, {SEEN.replace('enter', 'leave')}}}\n"
    text = "".join((waiver, segment("adults", "enter", "leave"), role(f"id: look, {SEEN}"), other))
    project = check_files({"parcours.yaml": text.encode()}).project
    assert project is not None
    overview = plan(project, language="en").overview
    assert overview is not None
    (found,) = overview.coverage
    states = [(moment.moment.id, one.id, one.state) for moment in found.moments for one in moment.expectations]
    assert states == [
        ("enter", "seen", "lead"),
        ("enter", "served", "waived"),
        ("leave", "seen", "others"),
        ("leave", "served", "waived"),
    ]
    assert dict(found.counts) == {"lead": 1, "others": 1, "digital": 0, "waived": 2, "missing": 0}
    assert found.total == 4


def test_what_is_not_recorded_is_said() -> None:
    made = plan_of(segment("adults"), role(f"id: look, {SEEN}"), language="fr")
    assert made.overview is not None
    said = {one.what: [of.name for of in one.of] for one in made.overview.unrecorded}
    assert said["la raison d’être de la maison"] == []
    assert said["mission"] == ["Clerk"]


def test_a_part_at_a_glance_says_when_to_listen() -> None:
    porter = "---\nrole: porter\nname: Porter\ncues:\n  - {id: hold, moment: leave, expectation: seen, timing: 5 s}\n"
    book = plan_of(segment("adults", "enter", "leave"), role(), porter).playbooks[1]
    (glance,) = book.glances
    beats = [(beat.part, beat.leads.name if beat.leads else None, beat.card) for beat in glance.beats]
    assert beats == [("listens", "Clerk", None), ("support", "Clerk", "leave--adults")]


def test_the_chain_leads_to_the_customer_through_those_one_serves() -> None:
    roles = (
        "---\nrole: baker\nname: Baker\nstage: back\nserves: [{role: driver, delivers: bread, within: 1 h}]\n"
        "---\nrole: driver\nname: Driver\nstage: back\nserves: [clerk]\n"
        "---\nrole: lost\nname: Lost\nstage: support\nserves: [nobody-in-front]\n---\nrole: nobody-in-front\nname: Nobody\n"
    )
    books = {book.role.id: book for book in plan_of(segment("adults"), role(f"id: look, {SEEN}"), roles).playbooks}
    (chain,) = books["baker"].chains
    assert [(one.role.name, one.delivers) for one in chain.through] == [("Driver", "bread"), ("Clerk", None)]
    assert [one.name for one in chain.segments] == ["Adults"]
    assert (books["lost"].chains[0].segments, books["lost"].chains[0].end) == ((), "dead-end")
    assert [one.role.name for one in books["driver"].served_by] == ["Baker"]


def test_a_circle_of_internal_customers_is_no_dead_end() -> None:
    circle = "---\nrole: painter\nname: Painter\nserves: [store]\n---\nrole: store\nname: Store\nserves: [painter]\n"
    books = {book.role.id: book for book in plan_of(segment("adults"), role(f"id: look, {SEEN}"), circle).playbooks}
    (chain,) = books["painter"].chains
    assert ([one.role.name for one in chain.through], chain.segments, chain.end) == (["Store"], (), "circle")


def test_a_note_says_what_its_segment_hears() -> None:
    variants = "variants: [{for: {segments: [adults]}, gestures: [bow]}]"
    parts = (*map(segment, ("adults", "babies", "children")), role(f"id: look, {SEEN}, {variants}"))
    gists = {one.segment.id: one.movements[0].staves[0].notes[0].gist for one in plan_of(*parts).scores}
    assert gists == {"adults": "bow", "babies": "look up", "children": "look up"}


KEPT = [
    ("target: 95 %", "kept in 95% of cases", "tenue dans 95\u00a0% des cas"),
    ("target: 95 %, measure: share", "kept in 95% of cases", "tenue dans 95\u00a0% des cas"),
    ("target: 100 %", "kept every time", "tenue à chaque fois"),
    ("target: 95 %, measure: average", "95%, on average", "95\u00a0%, en moyenne"),
    ("measure: average", "on average", "en moyenne"),
    ("scope: public", None, None),
]


@pytest.mark.parametrize(("written", "en", "fr"), KEPT)
def test_a_target_and_its_measure_read_together(written: str, en: str | None, fr: str | None) -> None:
    promise = f"---\ncommitments: [{{id: quick, promise: Quick, moments: [enter], {written}}}]\n"
    for language, said in (("en", en), ("fr", fr)):
        made = plan(project_of(promise, segment("adults"), role()), language="fr" if language == "fr" else "en")
        assert made.overview is not None
        assert [one.kept for one in made.overview.commitments] == [said]


def test_promises_stand_in_the_order_of_the_longest_journey() -> None:
    ids = {"a": "leave", "b": "enter", "c": "leave", "d": "enter"}
    promises = "".join(f"  - {{id: {name}, promise: Kept, moments: [{moment}]}}\n" for name, moment in ids.items())
    made = plan_of(
        f"---\ncommitments:\n{promises}", segment("adults", "leave"), segment("children", "enter", "leave"), role()
    )
    assert made.overview is not None
    assert [one.id for one in made.overview.commitments] == ["b", "d", "a", "c"]


def test_a_house_without_departments_has_none_to_name() -> None:
    without = plan_of(segment("adults"), role()).overview
    assert without is not None
    assert not without.has_departments
    project = check_files(
        {
            "parcours.yaml": BASE.replace(
                "status: draft\n", "status: draft\ndepartments: [{id: shop-floor, name: Shop floor}]\n"
            ).encode()
            + segment("adults").encode()
            + role(rest="department: shop-floor").encode()
        }
    ).project
    assert project is not None
    overview = plan(project, language="en").overview
    assert overview is not None
    assert overview.has_departments


def test_the_line_of_visibility_needs_somebody_on_either_side() -> None:
    baker = "---\nrole: baker\nname: Baker\nstage: back\ncues:\n  - {id: hold, moment: leave, expectation: seen, timing: 5 s}\n"
    made = plan_of(segment("adults", "enter", "leave"), role(f"id: look, {SEEN}"), baker)
    assert [movement.is_across for movement in made.scores[0].movements] == [False, True]


def test_what_colleagues_give_back_is_not_owed_by_management() -> None:
    mirrors = "".join(
        f"  - {{id: from-{by}, asked: look, given: a hand, by: {by}, to: clerk, timing: {{untimed: always}}}}\n"
        for by in ("boss", "chief", "porter")
    )
    roles = "---\nrole: boss\nname: Boss\nstage: management\n---\nrole: chief\nname: Chief\n---\nrole: porter\nname: Porter\n"
    parts = (f"---\nmirrors:\n{mirrors}", segment("adults"), role(f"id: look, {SEEN}", rest="manager: chief"), roles)
    books = {book.role.id: book for book in plan_of(*parts).playbooks}
    clerk = books["clerk"]
    assert [one.by.name for one in clerk.owed_to_me] == ["Boss", "Chief"]
    assert [one.by.name for one in clerk.from_colleagues] == ["Porter"]
    assert {name: (len(book.i_owe), len(book.to_colleagues)) for name, book in books.items() if name != "clerk"} == {
        "boss": (1, 0),
        "chief": (1, 0),
        "porter": (0, 1),
    }
