"""What a page must be for everybody: axe-core finds nothing, the keyboard is enough, nothing is cut at any size."""

from typing import Any

import pytest
from browser_pages import HOUSES, Compiled, Visits, but_decks, one_of_each

LAPTOP, PHONE, ZOOMED = ({"width": width, "height": 768} for width in (1366, 320, 683))
"""A screen of 1366 pixels at 200 % is 683 wide; WCAG 1.4.10 asks for 320."""

CUT = """() => {
  const named = one => `${one.tagName.toLowerCase()}.${one.className.baseVal ?? one.className}`;
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > innerWidth + 1);
    found.push(`scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}, ${named(wide.at(-1) ?? document.body)}`);
  }
  for (const one of document.body.querySelectorAll('*')) {
    const kind = getComputedStyle(one);
    if (kind.display === 'inline' || kind.display === 'none' || one.closest('svg, .skip')) continue;
    const isCut = kind.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
      || kind.overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
    const hasText = [...one.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
    const spills = hasText && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    if (isCut || spills) found.push(`${named(one)}: ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`);
  }
  return found;
}"""
"""What is wider than the page, and every box whose content is larger than the box: scroll sizes against client sizes."""


@pytest.mark.parametrize("house", HOUSES)
def test_axe_finds_nothing(house: str, compiled: Compiled, axe: str, visit: Visits) -> None:
    """All rules but contrast on every page; contrast, which takes as long as all others and which one sheet decides, on
    the longest page of each folder.
    """
    tab = visit(viewport=LAPTOP)
    longest = one_of_each(compiled(house))
    found = {
        path: _violations(
            tab.to(file), axe, {} if file in longest else {"rules": {"color-contrast": {"enabled": False}}}
        )
        for path, file in but_decks(compiled(house)).items()
    }
    assert not {path: violations for path, violations in found.items() if violations}
    assert tab.complaints == []


@pytest.mark.parametrize("house", HOUSES)
def test_the_dark_has_contrast_too(house: str, compiled: Compiled, axe: str, visit: Visits) -> None:
    tab = visit(viewport=LAPTOP, color_scheme="dark")
    for file in one_of_each(compiled(house)):
        page = tab.to(file)
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != "rgb(255, 255, 255)"
        assert _violations(page, axe, {"runOnly": ["color-contrast"]}) == []


def _violations(page: Any, script: str, options: dict[str, object]) -> list[str]:
    page.evaluate(script)
    found = page.evaluate("options => axe.run(document, options)", {"resultTypes": ["violations"], **options})
    assert found["passes"], "axe looked at nothing"
    return [f"{one['id']}: {node['html'][:120]}" for one in found["violations"] for node in one["nodes"]]


@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize("size", [LAPTOP, ZOOMED, PHONE], ids=["laptop", "zoomed", "phone"])
def test_nothing_is_cut_or_scrolls_sideways(
    house: str, size: dict[str, int], compiled: Compiled, visit: Visits
) -> None:
    tab = visit(viewport=size)
    found = {path: tab.to(file).evaluate(CUT) for path, file in but_decks(compiled(house)).items()}
    assert not {path: cut for path, cut in found.items() if cut}
    assert tab.complaints == []


@pytest.mark.parametrize("house", HOUSES)
def test_text_of_twice_the_size_still_fits(house: str, compiled: Compiled, visit: Visits) -> None:
    tab = visit(viewport=LAPTOP)
    for file in one_of_each(compiled(house)):
        page = tab.to(file)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate(CUT) == [], file.name


@pytest.mark.parametrize("house", HOUSES)
def test_the_keyboard_is_enough(house: str, compiled: Compiled, visit: Visits) -> None:
    """The first stop leads past the header; every link is a stop, in the order of reading, and shows that it has the focus."""
    tab = visit(viewport=LAPTOP)
    for file in one_of_each(compiled(house)):
        page = tab.to(file)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        assert page.evaluate("[...document.querySelectorAll('[tabindex]')].every(one => one.tabIndex <= 0)")
