"""What a page must be for everybody: axe-core finds nothing, the keyboard is enough, nothing is cut at any size."""

from collections.abc import Mapping
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


AXE = """([where, options]) => axe.run(where, {resultTypes: ['violations'], preload: false, ...options})
  .then(({passes, violations}) => [
    passes.length, violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 120)}`))
  ])"""
"""How many rules held somewhere, and what each violation is found on."""
LOOKS = """() => {
  const under = one => {
    const {backgroundColor: colour, backgroundImage: image} = getComputedStyle(one);
    return image !== 'none' ? image : colour !== 'rgba(0, 0, 0, 0)' || !one.parentElement ? colour : under(one.parentElement);
  };
  const looks = new Map(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const {data, parentElement: one} = texts.currentNode;
    if (!data.trim() || !one.checkVisibility()) continue;
    const {color, fontSize, fontWeight, opacity} = getComputedStyle(one);
    const look = [color, under(one), fontSize, fontWeight, opacity].join();
    if (!looks.has(look)) looks.set(look, one);
  }
  return [...looks.values()];
}"""
"""The first text of each look: texts of one colour, background, size and weight have one contrast."""
CONTRAST, ALL_ELSE = {"runOnly": ["color-contrast"]}, {"rules": {"color-contrast": {"enabled": False}}}


@pytest.mark.parametrize("house", HOUSES)
def test_axe_finds_nothing(house: str, compiled: Compiled, axe: str, visit: Visits) -> None:
    """Every rule on every page. Contrast, which takes longer than all others, on every look of every page, in the light and in the
    dark, and on every text of the longest page of each folder.
    """
    tab = visit(viewport=LAPTOP)
    longest, found = one_of_each(compiled(house)), {}
    for path, file in compiled(house).items():
        page = tab.to(file)
        page.evaluate(axe)
        page.emulate_media(color_scheme="light")
        found[path] = _violations(page, {} if file in longest else ALL_ELSE) + _contrast(page)
        page.emulate_media(color_scheme="dark")
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != "rgb(255, 255, 255)"
        found[f"{path}, in the dark"] = _contrast(page)
    assert not {path: violations for path, violations in found.items() if violations}
    assert tab.complaints == []


def test_axe_finds_what_is_wrong(compiled: Compiled, axe: str, visit: Visits) -> None:
    page = visit(viewport=LAPTOP).to(compiled("water-utility")["mirrors.html"])
    page.evaluate(axe)
    page.evaluate("document.documentElement.style.setProperty('--soft', '#aaa')")
    assert {found.partition(":")[0] for found in _contrast(page)} == {"color-contrast"}
    page.evaluate("document.querySelector('h1').remove()")
    assert [found.partition(":")[0] for found in _violations(page, ALL_ELSE)] == ["page-has-heading-one"]


def _contrast(page: Any) -> list[str]:
    return _violations(page, CONTRAST, page.evaluate_handle(LOOKS))


def _violations(page: Any, options: Mapping[str, object], where: Any = None) -> list[str]:
    held, found = page.evaluate(AXE, [where or page.evaluate_handle("document"), options])
    assert held or found, "axe looked at nothing"
    return list(found)


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
        if not page.evaluate("document.querySelector('main').querySelector('a, button, input, select')"):
            continue
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        assert page.evaluate("[...document.querySelectorAll('[tabindex]')].every(one => one.tabIndex <= 0)")
