"""What was sent up: on the page of who sent it, and of who leads where it hurts."""

from plan_houses import plan_of, segment

HOUSE = """\
---
role: clerk
name: Clerk
---
role: guide
name: Guide
---
feedback:
  - {id: queue, kind: irritant, moment: enter, raised_by: guide, effort: {customer: 4, employee: 2}, answer: Two counters}
  - {id: own, kind: idea, moment: leave, raised_by: clerk}
  - {id: nowhere, kind: idea, raised_by: guide}
  - {id: of-children, kind: irritant, moment: leave, segments: [children], raised_by: guide}
  - {id: of-adults, kind: irritant, moment: leave, segments: [adults], raised_by: guide}
"""
GUIDED = "---\nsegment: children\nname: Children\njourney:\n  - {moment: leave, lead: guide, expectations: [seen]}\n"


def test_what_others_sent_up_is_on_the_page_of_who_leads_there() -> None:
    clerk, guide = plan_of(segment("adults", "enter", "leave"), GUIDED, HOUSE).playbooks
    assert [one.text for one in clerk.feedback] == ["own"]
    assert [one.text for one in clerk.feedback_of_others] == ["of adults", "queue"]
    assert [one.text for one in guide.feedback] == ["nowhere", "of adults", "of children", "queue"]
    assert [one.text for one in guide.feedback_of_others] == ["own"]


def test_it_comes_with_who_sent_it_and_what_became_of_it() -> None:
    clerk, _ = plan_of(segment("adults", "enter", "leave"), GUIDED, HOUSE).playbooks
    queue = clerk.feedback_of_others[-1]
    assert (queue.raised_by.name, queue.status, queue.answer) == ("Guide", "new", "Two counters")
    assert (queue.customer_effort, queue.employee_effort) == (4, 2)


def test_a_score_holds_what_was_sent_up_in_its_segment() -> None:
    adults, children = plan_of(segment("adults", "enter", "leave"), GUIDED, HOUSE).scores
    assert [[one.text for one in movement.feedback] for movement in adults.movements] == [
        ["queue"],
        ["of adults", "own"],
    ]
    assert [[one.text for one in movement.feedback] for movement in children.movements] == [["of children", "own"]]
