"""What was sent up, on the pages of roles: never without what became of it."""

import re

import pytest

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}]
moments: [{id: enter, name: I come in, nature: relational, lead: clerk}]
feedback:
  - {id: bell, kind: irritant, moment: enter, segments: [adults], raised_by: porter, effort: {customer: 4, employee: 2}}
  - {id: chairs, kind: idea, raised_by: clerk, status: declined, answer: No <room>, on: 2026-03-24, evidence: [counted on Monday]}
---
segment: adults
name: Adults
journey: [{moment: enter, expectations: [seen]}]
---
role: clerk
name: Clerk
---
role: porter
name: Porter
"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    made = build(check_files({"parcours.yaml": HOUSE.encode()}), formats=frozenset({"html", "md"}))
    return {path: page.decode() for path, page in made.items()}


def chapter(page: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", page.partition('id="works"')[2].partition("</section>")[0]).split())


def test_who_leads_a_moment_reads_what_others_sent_up(pages: dict[str, str]) -> None:
    said = chapter(pages["roles/clerk.html"])
    assert said.endswith(
        "What I sent up idea chairs declined, 24 March 2026 Answer: No &lt;room&gt; Evidence: counted on Monday "
        "What others sent up where I lead irritant bell new sent up by Porter · I come in (Adults) · Effort customer 4/5 · "
        "Effort employee 2/5 Answer: not recorded"
    )


def test_who_sent_it_up_reads_it_without_the_own_name(pages: dict[str, str]) -> None:
    said = chapter(pages["roles/porter.html"])
    assert said.endswith(
        "What I sent up irritant bell new I come in (Adults) · Effort customer 4/5 · Effort employee 2/5 Answer: not recorded"
    )


def test_markdown_says_the_same(pages: dict[str, str]) -> None:
    own, _, others = pages["roles/clerk.md"].partition("### What others sent up where I lead\n\n")
    assert (
        "- **idea**: chairs (declined, 24\u00a0March 2026)\n  - Answer: No \\<room\\>\n  - Evidence: counted on Monday\n"
        in own
    )
    assert others.startswith(
        "- **irritant**: bell (new) · I come in (Adults) · sent up by [Porter](../roles/porter.md)\n"
        "  - Effort: customer 4/5, employee 2/5\n  - Answer: not recorded\n"
    )


def test_the_score_says_it_at_its_moment(pages: dict[str, str]) -> None:
    moment = pages["segments/adults.html"].partition('<article class="movement"')[2]
    said = " ".join(
        re.sub("<[^>]*>", " ", moment.partition("<h4>What was")[2].partition('<p class="turn">')[0]).split()
    )
    assert (
        said
        == "sent up here irritant bell new sent up by Porter · Effort customer 4/5 · Effort employee 2/5 Answer: not recorded"
    )
    assert pages["segments/adults.md"].partition("### What was sent up here\n\n")[2] == (
        "- **irritant**: bell (new) · sent up by [Porter](../roles/porter.md)\n"
        "  - Effort: customer 4/5, employee 2/5\n  - Answer: not recorded\n"
    )
