"""Pages on paper: nothing is lost, no sheet is empty, every sheet says whose it is."""

import re
from pathlib import Path

import pytest
from browser_pages import HOUSES, Compiled, Visits, one_of_each

SHEETS = re.compile(rb"/Type\s*/Page\b(?!s)")


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
