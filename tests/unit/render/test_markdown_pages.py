"""Markdown pages as a CommonMark parser with tables reads them: tables are tables, headings go down one step at a time."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from parcours.pipeline import build, check

SPECS = Path(__file__).parents[3] / "specs"
HOUSES = ("assurance-degat-des-eaux", "boulangerie", "water-utility")
RULED = re.compile(r"^\|(?: ?:?-+:? ?\|)+$", re.MULTILINE)
"""The line under the head of a table."""
WHOLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
BAR = re.compile(r"(?<!\\)\|")
"""What divides cells; one that an author wrote is escaped."""


def tokens(page: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable("table").parse(page):
        yield token
        yield from token.children or ()


@pytest.fixture(scope="module", params=HOUSES)
def pages(request: pytest.FixtureRequest) -> dict[str, str]:
    made = build(check(SPECS / request.param), formats=frozenset({"md"}))
    return {path: page.decode() for path, page in made.items()}


def test_every_table_renders_with_as_many_cells_in_each_row(pages: dict[str, str]) -> None:
    tables = 0
    for path, page in pages.items():
        read = list(tokens(page))
        written = len(RULED.findall(page))
        assert sum(token.type == "table_open" for token in read) == written, path
        for table in WHOLE.findall(page):
            assert len({len(BAR.findall(row)) for row in table.splitlines()}) == 1, (path, table)
        assert not [token for token in read if token.type == "text" and token.content.startswith("|")], path
        tables += written
    assert tables


def test_headings_go_down_one_step_at_a_time(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        levels = [int(token.tag[1]) for token in tokens(page) if token.type == "heading_open"]
        assert levels[0] == 1, path
        assert levels.count(1) == 1, path
        assert all(next_ <= level + 1 for level, next_ in pairwise(levels)), path


@pytest.mark.parametrize("path", ["promises.md", "backlog.md"])
def test_what_is_said_of_one_thing_is_one_list(pages: dict[str, str], path: str) -> None:
    """A blank line inside a list would make a paragraph of each of its items."""
    items = [after for item, after in pairwise(tokens(pages[path])) if item.type == "list_item_open"]
    assert items or path == "backlog.md"
    assert all(paragraph.hidden for paragraph in items)


def test_nothing_is_html_and_nothing_is_code(pages: dict[str, str]) -> None:
    unwanted = {"html_block", "html_inline", "code_block", "code_inline", "fence"}
    for path, page in pages.items():
        assert not [token.content for token in tokens(page) if token.type in unwanted], path


def test_links_lead_to_pages(pages: dict[str, str]) -> None:
    links = [
        (path, target)
        for path, page in pages.items()
        for token in tokens(page)
        if token.type == "link_open" and (target := str(token.attrs["href"]).partition("#")[0]) and ":" not in target
    ]
    assert links
    for path, target in links:
        above = Path(path).parent / target
        assert above.as_posix().replace("roles/../", "").replace("segments/../", "") in pages, (path, target)
