"""Takes the pictures in docs/img anew: `uv run --group browser python docs/pictures.py`. Needs Chromium; look at what it took."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import sync_playwright

from parcours.pipeline import build, check

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "specs" / "assurance-degat-des-eaux"
PART, SCORE, CARDS = (
    "roles/gestionnaire-sinistre.html",
    "segments/familles-proprietaires.html",
    "cards/gestionnaire-sinistre.html",
)


class Picture(NamedTuple):
    """What is taken of a page: from the element at the top, as wide and high as this."""

    name: str
    page: str
    top: str
    width: int
    height: int
    scheme: str = "light"
    is_printed: bool = False


PICTURES = (
    Picture("playbook", PART, "#faire-evaluer--locataires", 1000, 640),
    Picture("part-1366", PART, "#glance", 1366, 620),
    Picture("part-375", PART, "#cards", 375, 812),
    Picture("part-375-dark", PART, "#glance", 375, 812, "dark"),
    Picture("score-1366", SCORE, "#glance", 1366, 900),
    Picture("score-375", SCORE, ".movement", 375, 812),
    Picture("score-a3", SCORE, ".page", 1519, 1061, is_printed=True),
    Picture("cards-a4", CARDS, ".sheet", 794, 1122, is_printed=True),
)


def main() -> None:
    """All pictures."""
    with _compiled() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for picture in PICTURES:
            _take(picture, folder, browser)
        browser.close()


@contextmanager
def _compiled() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for path, page in build(check(HOUSE), formats=frozenset({"html", "cards"})).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(page)
        yield folder


def _take(picture: Picture, folder: Path, browser: Any) -> None:
    page = browser.new_page(viewport={"width": picture.width, "height": picture.height}, color_scheme=picture.scheme)
    page.goto((folder / picture.page).as_uri())
    if picture.is_printed:
        page.emulate_media(media="print")
    top = page.locator(picture.top).first.bounding_box()
    clip = {"x": 0, "y": max(top["y"] - 16, 0), "width": picture.width, "height": picture.height}
    page.screenshot(path=ROOT / "docs" / "img" / f"{picture.name}.png", full_page=True, clip=clip)
    page.close()


if __name__ == "__main__":
    main()
