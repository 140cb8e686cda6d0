"""Kits of workshops on paper: every slip fits its card, with room to write, and every sheet is one page."""

import re
from pathlib import Path

import pytest
from browser_pages import Visits, files_of

from holes import with_holes
from parcours.pipeline import check_files, workshop

SHEETS = re.compile(rb"/Type\s*/Page\b(?!s)")
FITS = """() => [...document.querySelectorAll('.sheet:not(.whole) > .side')].map(side => [side.scrollWidth - side.clientWidth,
    side.scrollHeight - side.clientHeight, Math.min(...[...side.querySelectorAll('.blank')].map(one => one.clientHeight)) >= 40,
    side.innerText.slice(0, 60)]).filter(side => side[0] || side[1] || !side[2])"""


@pytest.mark.parametrize("house", ["assurance-degat-des-eaux", "water-utility"])
def test_slips_fit_their_cards(house: str, visit: Visits, tmp_path: Path) -> None:
    checked = check_files(with_holes({**files_of(house)}))
    assert checked.project is not None
    tab = visit(viewport={"width": 794, "height": 1123})
    for about in (*checked.project.roles, *checked.project.moments):
        made = workshop(checked, about, formats=frozenset({"html"}))[f"{about.id}.html"]
        (tmp_path / "kit.html").write_bytes(made)
        page = tab.to(tmp_path / "kit.html")
        page.emulate_media(media="print")
        assert page.evaluate(FITS) == [], about.id
        if not page.locator(".sheet.whole").count():
            sheets = len(SHEETS.findall(page.pdf(prefer_css_page_size=True)))
            assert sheets == page.locator(".sheet").count() + 1, about.id
    assert tab.complaints == []
