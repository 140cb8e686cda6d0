"""The version of a part and of a score: it changes with what the page says, and with nothing else."""

import re
from collections.abc import Mapping
from itertools import count

import pytest
from plan_houses import BASE, plan_of, role, segment, worked_and_checked

from parcours.pipeline import build, check_files
from parcours.plan.model import Only

WRITTEN = """\
house: shop
name: ~
description: ~
language: en
purpose: ~
values: [{id: one, name: ~, means: ~}]
golden_rules: [{id: one, name: ~, description: ~, text: ~, yellow: ~, red: ~, bravo: ~}]
status: draft
departments: [{id: floor, name: ~}]
---
expectations: [{id: seen, name: ~}, {id: thanked, name: ~}]
channels: [{id: phone, name: ~}]
moments:
  - {id: enter, name: ~, description: ~, nature: relational, lead: clerk, channels: [phone],
     begins: {id: door, name: ~}, employee_view: {lives: ~, needs: ~, evidence: [~]}}
  - {id: leave, name: ~, nature: relational, lead: porter}
profiles: [{id: calm, name: ~, roles: [clerk], logic: ~, strengths: [~], risks: [~], helps: [~], hinders: [~]}]
handoffs:
  - {id: over, from: clerk, to: porter, between: [enter, leave], carries: [~], says: ~, tells: ~}
  - {id: beside, from: clerk, to: porter, between: [enter], carries: [~]}
commitments:
  - {id: kept, promise: ~, moments: [enter], kept_by: {each: [look]}, proof: ~, conditions: [~], exceptions: [~],
     if_missed: {role: clerk, says: ~, offers: ~}}
mirrors: [{id: back, asked: look, given: ~, by: boss, to: clerk, sign: ~}]
feedback: [{id: pain, kind: irritant, raised_by: clerk, description: ~, answer: ~}]
metrics: [{id: felt, name: ~, method: nps, face: customer, moment: enter, readings: [{period: 2026-01, value: 7}]}]
---
segment: adults
name: ~
description: ~
evidence: [~]
journey:
  - {moment: enter, emotion: -1, description: ~, expectations: [{expectation: seen, verbatim: ~, evidence: [~]}]}
  - {moment: leave, expectations: [thanked]}
---
role: clerk
name: ~
department: floor
manager: boss
description: ~
mission: ~
identity: {from: ~, to: ~}
latitude: {alone: [~], always_ask: [~], right_to_error: ~, note: ~}
contributions: [{says: ~}, {moment: enter, says: ~}]
cues:
  - {id: look, name: ~, description: ~, moment: enter, expectation: seen, if: ~, attitude: ~,
     gestures: [~, ~], why: ~, words: {mode: outline, say: [~], avoid: [{not: ~, rather: ~}]}, listens_for: [~], collects: [~], uses: [~],
     timing: {untimed: ~}, latitude: {alone: [~]}, written_with: {roles: [clerk], on: 2026-02-03},
     variants: [{for: {profiles: [calm]}, attitude: ~, words: {say: [~]}}]}
---
role: porter
name: ~
cues: [{id: wave, moment: leave, expectation: thanked, timing: 5 s, gestures: [~]}]
---
role: boss
name: ~
stage: management
mission: ~
"""
"""A house that says something wherever an author may; each `~` is a text of its own."""
TEXTS = WRITTEN.count("~")
VERSION = re.compile(r"ersion ([0-9a-f]{7})")
SEEN = "moment: enter, expectation: seen, timing: 5 s"
Pages = Mapping[str, tuple[str, str]]
"""By path without an ending: the version of a part or score, and all that its page says beside it, in both formats."""


def pages_of(source: str) -> Pages:
    """The parts and scores of a house in one text."""
    checked = check_files({"parcours.yaml": source.encode()})
    assert not [one.message("en") for one in checked.diagnostics if one.rule.code[:3] in ("SYN", "MOD", "LNK")]
    found: dict[str, tuple[str, str]] = {}
    for path, made in build(checked, formats=frozenset({"html", "md"})).items():
        if "/" in path:
            name, page = path.rpartition(".")[0], made.decode()
            version, said = version_of(page), VERSION.sub("", page.partition("<body>")[2] or page)
            was, before = found.get(name, (version, ""))
            assert was == version
            found[name] = version, before + said
    return found


def version_of(page: str) -> str:
    """That of a page; everywhere on it the same."""
    [found] = set(VERSION.findall(page.replace("\\20 ", " ")))
    return str(found)


def written(changed: int = 0) -> str:
    """The house, with other words in the place of one text."""
    numbers = count(1)
    return re.sub("~", lambda _: f"text {'changed' if (n := next(numbers)) == changed else n}", WRITTEN)


@pytest.fixture(scope="module")
def before() -> Pages:
    return pages_of(written())


@pytest.mark.parametrize("changed", range(1, TEXTS + 1))
def test_a_version_changes_with_what_a_page_says_and_with_nothing_else(changed: int, before: Pages) -> None:
    after = pages_of(written(changed))
    for path, (version, said) in before.items():
        now, says_now = after[path]
        assert (now != version) == (says_now != said), path


def test_index_programs_and_cards_name_the_same_version(before: Pages) -> None:
    versions = {path: version for path, (version, _) in before.items()}
    assert len(versions) == 4
    made = build(check_files({"parcours.yaml": written().encode()}), formats=frozenset({"html", "md", "json", "cards"}))
    for page in ("index.md", "index.html", "playbooks.json"):
        assert all(version in made[page].decode() for version in versions.values())
    assert version_of(made["cards/clerk.html"].decode()) == versions["roles/clerk"]


def test_other_roles_keep_their_version() -> None:
    other = "---\nrole: porter\nname: Porter\n"
    parts = segment("adults"), role(f"id: look, {SEEN}, gestures: [look up]"), other
    changed = segment("adults"), role(f"id: look, {SEEN}, gestures: [look at them]"), other
    was, now = ({book.role.id: book.version for book in plan_of(*texts).playbooks} for texts in (parts, changed))
    assert was["porter"] == now["porter"]
    assert was["clerk"] != now["clerk"]


def test_what_is_said_and_what_is_avoided_are_not_the_same() -> None:
    said = segment("adults"), role(f"id: look, {SEEN}, words: {{say: [hello, next, good day]}}")
    avoided = (
        segment("adults"),
        role(f"id: look, {SEEN}, words: {{say: [hello], avoid: [{{not: next, rather: good day}}]}}"),
    )
    (one,), (other,) = plan_of(*said).playbooks, plan_of(*avoided).playbooks
    assert one.version != other.version


def test_comments_order_of_files_and_a_part_of_the_house_keep_the_version() -> None:
    texts = "".join((BASE, segment("adults"), role(f"id: look, {SEEN}, words: [hello]"))).split("---\n")
    whole = check_files({"parcours.yaml": "---\n".join(texts).encode()})
    apart = check_files(
        {f"{'parcours' if n == 0 else 9 - n}.yaml": f"# why\n{text}".encode() for n, text in enumerate(texts)}
    )
    html = frozenset({"html"})
    page = build(whole, formats=html)["roles/clerk.html"]
    assert build(apart, formats=html)["roles/clerk.html"] == page
    assert build(whole, formats=html, only=Only(roles=frozenset({"clerk"})))["roles/clerk.html"] == page


@pytest.mark.parametrize("house", ["water-utility", "assurance-degat-des-eaux"])
def test_every_page_of_a_worked_house_has_a_version_of_its_own(house: str) -> None:
    made = build(worked_and_checked(house), formats=frozenset({"md"}))
    versions = [version_of(page.decode()) for path, page in made.items() if "/" in path]
    assert len(versions) == len(set(versions)) > 10
