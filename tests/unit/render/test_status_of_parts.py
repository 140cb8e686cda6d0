"""How far a part is, and a cue: pages say it where its author says it, and else no more than how far the house is."""

import json
import re
from collections.abc import Mapping

import pytest

from parcours.pipeline import build, check_files

HOUSE = """\
house: shop
name: Shop
language: en
status: published
---
expectations: [{id: seen, name: To be seen}]
moments: [{id: enter, name: I come in, nature: relational, lead: clerk}]
---
segment: adults
name: Adults
journey: [{moment: enter, expectations: [seen]}]
---
role: clerk
name: Clerk
cues:
  - {id: nod, moment: enter, expectation: seen, gestures: [nod], timing: 5 s}
"""
DRAFT_PART = ("name: Clerk\n", "name: Clerk\nstatus: draft\n")
DRAFT_CUE = ("gestures: [nod]", "gestures: [nod], status: draft")
VERSION = re.compile(r"ersion(?: |\\\\20 )([0-9a-f]{7})")


def pages(*edits: tuple[str, str], language: str = "en") -> Mapping[str, str]:
    text = HOUSE.replace("language: en", f"language: {language}")
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    made = build(check_files({"parcours.yaml": text.encode()}), formats=frozenset({"md", "html", "cards", "json"}))
    return {path: page.decode() for path, page in made.items()}


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Playbook · On stage · draft"), ("fr", "Partition · En scène · brouillon")]
)
def test_a_part_says_how_far_it_is(language: str, said: str) -> None:
    made = pages(DRAFT_PART, language=language)
    assert said in made["roles/clerk.md"]
    assert said in made["roles/clerk.html"]


def test_so_does_every_card_once_cut_out() -> None:
    assert '<p class="foot">Clerk · I come in · draft · version ' in pages(DRAFT_PART)["cards/clerk.html"]


@pytest.mark.parametrize("path", ["roles/clerk.html", "cards/clerk.html"])
def test_no_sheet_of_a_draft_says_that_it_is_published(path: str) -> None:
    assert "published" in pages()[path]
    drafted = pages(DRAFT_PART)[path]
    assert "published" not in drafted
    assert "draft" in drafted


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("roles/clerk.md", "  - **Status**: draft"),
        ("roles/clerk.html", "<dt>Status</dt><dd>draft</dd>"),
        ("cards/clerk.html", "<dt>Status</dt><dd>draft</dd>"),
    ],
)
def test_a_cue_says_how_far_it_is(path: str, said: str) -> None:
    assert said in pages(DRAFT_CUE)[path]
    assert said not in pages()[path]


@pytest.mark.parametrize("edit", [DRAFT_PART, DRAFT_CUE])
def test_the_version_changes_with_what_the_page_says_of_it(edit: tuple[str, str]) -> None:
    before, after = (VERSION.findall(made["roles/clerk.html"])[0] for made in (pages(), pages(edit)))
    assert before != after


def test_programs_read_the_word_of_the_language() -> None:
    [role] = json.loads(pages(DRAFT_PART, language="fr")["playbooks.json"])["roles"]
    assert role["status"] == "draft"
