"""The ledger of what is asked of each role and what it is given back."""

from parcours.link.project import Project
from parcours.pipeline import build, check_files
from parcours.plan.mirrors import Giver
from parcours.plan.model import MirrorsPart
from parcours.plan.planner import plan

HOUSE = """house: x
name: X
language: en
---
expectations: [{id: seen, name: To be seen}]
channels: [{id: desk, name: The desk}]
moments: [{id: enter, name: I come in, nature: relational, lead: clerk, channels: [desk], expectations: [seen]}]
commitments: [{id: kept, promise: Always seen, moments: [enter], kept_by: {each: [look]}}]
mirrors:
  - {id: one, asked: look, given: A chair, by: boss, to: clerk}
  - {id: two, asked: look, given: A break, by: boss, to: clerk, sign: They sit}
  - {id: three, asked: kept, given: A second pair of hands, by: porter, to: clerk}
---
segment: s
name: Regulars
journey: [enter]
---
role: clerk
name: Clerk
cues:
  - {id: look, moment: enter, expectation: seen, timing: 5 s, words: hello}
  - {id: smile, moment: enter, expectation: seen, timing: 6 s, words: welcome}
---
role: porter
name: Porter
cues: [{id: hold, moment: enter, expectation: seen, timing: 7 s, words: after you}]
---
role: boss
name: Boss
stage: management
"""


def project(text: str) -> Project:
    found = check_files({"parcours.yaml": text.encode()}).project
    assert found is not None
    return found


def part(text: str) -> MirrorsPart:
    overview = plan(project(text), language="en").overview
    assert overview is not None
    return overview.mirrors


def test_each_thing_asked_counts_once_however_much_is_given_for_it() -> None:
    ledgers = {one.role.id: one for one in part(HOUSE).ledgers}
    clerk = ledgers["clerk"]
    assert (clerk.cues, clerk.promises, clerk.answered, clerk.alone, clerk.share) == (2, 1, 2, 1, 66)
    assert [(line.by.name, line.given) for line in clerk.given] == [
        ("Boss", "A chair"),
        ("Porter", "A second pair of hands"),
        ("Boss", "A break"),
    ]


def test_a_role_that_gets_nothing_has_a_ledger_too_and_one_of_whom_nothing_is_asked_has_none() -> None:
    ledgers = {one.role.id: (one.cues, one.answered, one.alone, one.share) for one in part(HOUSE).ledgers}
    assert ledgers["porter"] == (1, 0, 1, 0)
    assert "boss" not in ledgers


def test_those_who_give_are_counted() -> None:
    assert {(one.role.name, one.times) for one in part(HOUSE).givers} == {("Boss", 2), ("Porter", 1)}
    assert all(isinstance(one, Giver) for one in part(HOUSE).givers)


def test_the_page_says_who_gives_what_for_what() -> None:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"html", "md"}))
    page = made["mirrors.md"].decode()
    assert "Who gives back: " in page
    assert "Asked: 2 cues, 1 promise · Given back for: 2 · Nothing given back for: 1" in page
    assert "- **Asked**: Always seen\n  - **Given back, by** [Porter](roles/porter.md): A second pair of hands" in page
    assert '<a href="mirrors.html">' in made["index.html"].decode()
    assert '<a href="../mirrors.html">' in made["roles/clerk.html"].decode()
    assert '<rect class="back" width="66" height="3"/>' in made["mirrors.html"].decode()


def test_a_house_without_mirrors_says_so() -> None:
    text = HOUSE.replace(HOUSE[HOUSE.index("mirrors:") : HOUSE.index("---\nsegment")], "")
    assert part(text).givers == ()
    assert all(one.answered == 0 and one.given == () for one in part(text).ledgers)


MEASURES = """metrics:
  - {id: nps, name: Would recommend, face: customer, method: nps, moment: enter, target: 30, readings: [{period: 2026-Q1, value: 34}]}
  - {id: wait, name: Waited, face: customer, method: ces, moment: enter, segment: s, readings: [{period: 2026-Q1, value: 2}]}
  - {id: enps, name: Would work here, face: employee, method: enps, role: clerk, target: 20, readings: [{period: 2026-Q1, value: 9}]}
---
segment: s
"""


def test_what_customers_say_where_a_role_leads_stands_beside_what_it_says() -> None:
    text = HOUSE.replace("---\nsegment: s\n", MEASURES)
    ledgers = {one.role.id: one for one in part(text).ledgers}
    clerk, porter = ledgers["clerk"].faces, ledgers["porter"]
    assert [(one.name, one.value, one.heat, one.role) for one in clerk.customer] == [
        ("Would recommend", "34", "reached", None),
        ("Waited (Regulars)", "2", "unjudged", None),
    ]
    assert [(one.name, one.method, one.value, one.heat) for one in clerk.employee] == [
        ("Would work here", "eNPS", "9", "far")
    ]
    assert not porter.is_measured, "it supports there, and nobody asked it"
    made = build(check_files({"parcours.yaml": text.encode()}), formats=frozenset({"html", "md"}))
    md, html = made["mirrors.md"].decode(), made["mirrors.html"].decode()
    assert "- **Customers**: Would recommend (NPS), **34**, target 30: target reached (2026-Q1)" in md
    assert "- **Employees**: Would work here (eNPS), **9**, target 20: misses its target by 55%" in md
    assert "What customers and employees say of it: not recorded" in md
    assert html.count('<div class="heats">') == 1
