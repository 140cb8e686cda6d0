"""Pages on paper: nothing is lost, no sheet is empty, every sheet says whose it is."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_pages import HOUSES, Compiled, Visits, files_of, one_of_each, write

SHEETS = re.compile(rb"/Type\s*/Page\b(?!s)")
WALLS = re.compile(rb"/MediaBox\s*\[0 0 1191")
"""Sheets of A3 across: 1191 points wide."""
WIDTHS = re.compile(rb"/MediaBox\s*\[0 0 (\d+)")
SMALLEST = """() => {
  const sizes = [...document.querySelectorAll('.wall *')].filter(one => one.checkVisibility() && one.textContent.trim())
    .map(one => parseFloat(getComputedStyle(one).fontSize) * 72 / 96);
  return Math.min(...sizes);
}"""
WALL = """() => [...document.querySelectorAll('.wall [role=cell], .wall [role=rowheader]')]
  .filter(one => one.checkVisibility() && !one.closest('.emotion'))
  .filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).map(one => one.innerText)"""
"""What is larger than its cell; the mark of a feeling may stand on the edge of its own."""
STRUCK = """() => {
  const sides = {
    Top: box => [box.left, box.top, box.right, box.top + 1], Bottom: box => [box.left, box.bottom - 1, box.right, box.bottom],
    Left: box => [box.left, box.top, box.left + 1, box.bottom], Right: box => [box.right - 1, box.top, box.right, box.bottom]};
  const lines = [...document.querySelectorAll('.wall .arrow')].flatMap(arrow => Object.entries(sides)
    .filter(([side]) => parseFloat(getComputedStyle(arrow)[`border${side}Width`]))
    .map(([, line]) => line(arrow.getBoundingClientRect())));
  const meets = box => ([left, top, right, bottom]) =>
    left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  const found = [];
  for (const cell of document.querySelectorAll('.wall .part-of > :not(.reach)')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      if ([...range.getClientRects()].some(box => lines.some(meets(box)))) found.push(texts.currentNode.data);
    }
  }
  return [lines.length > 0, found];
}"""
"""Whether there are arrows, and the texts that one of them runs through; cells that reach over others lie above all arrows."""


@pytest.mark.parametrize("house", HOUSES)
def test_pages_print(house: str, compiled: Compiled, visit: Visits, tmp_path: Path) -> None:
    """As many sheets as the text needs: a playbook is a booklet, not a book, and an index is a few sheets."""
    tab = visit()
    for file in one_of_each(compiled(house)):
        page = tab.to(file)
        pdf = page.pdf(prefer_css_page_size=True, print_background=True)
        page.emulate_media(media="print")
        letters = len(page.inner_text("main"))
        page.emulate_media(media="screen")
        sheets = len(SHEETS.findall(pdf))
        assert letters / 4000 <= sheets <= letters / 700 + 2, (file.name, sheets, letters)
    assert tab.complaints == []


@pytest.mark.parametrize("house", HOUSES)
def test_cards_can_be_read_where_backgrounds_are_not_printed(house: str, compiled: Compiled, visit: Visits) -> None:
    """As a browser prints unless asked: what has a background behind it must not be painted over by paper."""
    tab = visit()
    decks = [file for path, file in compiled(house).items() if path.startswith("cards/")]
    for file in decks[:2]:
        sheets = list(texts_of(tab.to(file).pdf(prefer_css_page_size=True, print_background=False)))
        assert sheets
        assert not [sheet for sheet in sheets if FILLED.search(sheet, sheet.rindex(b"ET"))], file.name


FILLED = re.compile(rb" [0-9]{3,}(?:\.[0-9]+)? [0-9]{3,}(?:\.[0-9]+)? re\s+f\b")
"""An area filled that is not the hair of a mark: a hundred points or more in both ways."""


def texts_of(pdf: bytes) -> Iterator[bytes]:
    """What is painted on each sheet that holds text, in its order."""
    for stream in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            painted = zlib.decompress(stream[1])
        except zlib.error:
            continue
        if b"\nET" in painted:
            yield painted


BEHIND = """() => [...document.querySelectorAll('.sheet:not(.back):not(.whole)')].flatMap(front => {
    const place = side => side.getBoundingClientRect(), back = front.nextElementSibling;
    return [...front.children].map((side, n) => {
        const one = place(side), other = place(back.children[n]), paper = place(front), turned = place(back);
        return [one.left - paper.left - (turned.right - other.right), one.top - paper.top - (other.top - turned.top)];
    }).filter(off => off.some(by => Math.abs(by) > .5));
})"""
"""How far each back lies from its front, once the sheet is turned over its long edge."""


@pytest.mark.parametrize("house", HOUSES)
def test_cards_fit_their_paper(house: str, compiled: Compiled, visit: Visits) -> None:
    """Four A6 cards an A4 sheet, fronts and backs on sheets of their own, and no text beyond its card."""
    tab = visit(viewport={"width": 794, "height": 1123})
    for path, file in compiled(house).items():
        if not path.startswith("cards/"):
            continue
        page = tab.to(file)
        page.emulate_media(media="print")
        found = page.evaluate(
            """() => [...document.querySelectorAll('.side')].map(side => [side.offsetWidth, side.scrollWidth - side.clientWidth,
               side.offsetHeight, side.scrollHeight - side.clientHeight, side.innerText.slice(0, 60)])"""
        )
        assert found
        assert [card for card in found if card[:4] != [397, 0, 561, 0]] == [], path
        assert len(SHEETS.findall(page.pdf(prefer_css_page_size=True))) == page.locator(".sheet").count(), path
        assert page.evaluate(BEHIND) == [], path
    assert tab.complaints == []


@pytest.mark.parametrize("house", HOUSES)
def test_a_sheet_for_a_look_from_all_around_is_one_page(house: str, compiled: Compiled, visit: Visits) -> None:
    """Golden rules and values, on one side of A5."""
    tab = visit()
    sheets = {path: file for path, file in compiled(house).items() if path.startswith("reviews/")}
    assert sheets
    for path, file in sheets.items():
        page = tab.to(file)
        pdf = page.pdf(prefer_css_page_size=True)
        assert len(SHEETS.findall(pdf)) == 1, path
        assert re.findall(rb"/MediaBox\s*\[\s*0 0 (\d+)", pdf) in ([b"419"], [b"420"]), path
        assert page.locator(".game").count() == 5, path


@pytest.mark.parametrize(("rules", "sheets"), [(6, 1), (12, 2)])
def test_more_rules_stay_on_a_page_or_go_on_under_the_same_heading(
    rules: int, sheets: int, visit: Visits, tmp_path: Path
) -> None:
    manifest = files_of("water-utility")["parcours.yaml"].decode()
    more = "".join(
        f"  - {{id: more-{number}, text: A rule more, bravo: One, yellow: Two, red: Three}}\n"
        for number in range(rules - 4)
    )
    files = {
        **files_of("water-utility"),
        "parcours.yaml": manifest.replace("golden_rules:\n", f"golden_rules:\n{more}").encode(),
    }
    page = visit().to(write(files, tmp_path)["reviews/contact-adviser.html"])
    assert len(SHEETS.findall(page.pdf(prefer_css_page_size=True))) == sheets
    page.emulate_media(media="print")
    kept = "[...document.querySelectorAll('.game')].map(game => getComputedStyle(game).breakInside)"
    assert set(page.evaluate(kept)) == {"avoid"}
    assert page.locator(".whose").evaluate("one => getComputedStyle(one).display") == "table-header-group"


@pytest.mark.parametrize("house", HOUSES)
def test_a_score_is_one_sheet_of_a3_that_can_be_read(house: str, compiled: Compiled, visit: Visits) -> None:
    """Up to ten moments and eleven roles, in letters of 6.5 points and more, none of them cut."""
    tab = visit(viewport={"width": 1519, "height": 1055})
    scores = {path: file for path, file in compiled(house).items() if path.startswith("segments/")}
    assert scores
    for path, file in scores.items():
        page = tab.to(file)
        assert len(WALLS.findall(page.pdf(prefer_css_page_size=True))) == 1, path
        page.emulate_media(media="print")
        assert page.evaluate(SMALLEST) > 6.49, path
        assert page.evaluate(WALL) == [], path
        assert page.evaluate(STRUCK) == [True, []], path


@pytest.mark.parametrize("house", HOUSES)
def test_the_wall_comes_first_under_its_name_and_all_else_is_a4(house: str, compiled: Compiled, visit: Visits) -> None:
    """One sheet to hang, with the name of its segment; then the booklet, which nothing of another size interrupts."""
    tab = visit(viewport={"width": 1519, "height": 1055})
    for path, file in compiled(house).items():
        if not path.startswith("segments/"):
            continue
        page = tab.to(file)
        first, *others = WIDTHS.findall(page.pdf(prefer_css_page_size=True))
        assert (int(first), {int(other) for other in others}) in ((1191, {594}), (1191, {595})), path
        page.emulate_media(media="print")
        title, wall = (page.locator(one).bounding_box() for one in ("h1", ".wall-frame"))
        assert title["y"] + title["height"] <= wall["y"] < 40, path


@pytest.mark.parametrize("role", ["roles/conseiller-crc.html", "roles/expert.html", "roles/artisan-partenaire.html"])
def test_a_part_at_a_glance_begins_on_the_first_sheet(role: str, compiled: Compiled, visit: Visits) -> None:
    """What a role is fills half a sheet; a journey of ten moments has room below it, in a height of A4 less its margins."""
    page = visit(viewport={"width": 688, "height": 994}).to(compiled("assurance-degat-des-eaux")[role])
    page.emulate_media(media="print")
    staff = page.locator(".staff").first.bounding_box()
    assert staff["y"] + staff["height"] < 994


def test_a_larger_score_goes_on_with_a_whole_stave(compiled: Compiled, visit: Visits) -> None:
    """In larger letters: the moments are at the head of every sheet, and no stave is torn."""
    page = visit(viewport={"width": 1519, "height": 1055}, bypass_csp=True).to(
        compiled("assurance-degat-des-eaux")["segments/familles-proprietaires.html"]
    )
    page.add_style_tag(content="@media print { .wall.wall { font-size: 9pt } }")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.again')).display") == "table-header-group"
    assert page.evaluate(
        "[...document.querySelectorAll('.part-of > *')].every(one => getComputedStyle(one).breakInside === 'avoid')"
    )
    assert len(WALLS.findall(page.pdf(prefer_css_page_size=True))) == 2
