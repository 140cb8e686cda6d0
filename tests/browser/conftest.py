"""A real browser. Its tests are skipped, with the reason, where there is none to drive: `uv sync --group browser`, and Chromium."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from browser_pages import Compiled, Visit, Visits, Written, write_worked

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser for all tests: Debian's, or another Chromium that this machine has."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="no Playwright here: install the group `browser` of pyproject.toml"
    )
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip(f"no Chromium on this machine: none of {', '.join(PROGRAMS)}")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=program)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core, as its Python package holds it."""
    found = pytest.importorskip(
        "axe_playwright_python.base", reason="no axe-core here: install the group `browser` of pyproject.toml"
    )
    return str(found.AXE_SCRIPT)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    """Compiles all pages of a worked house, once for all tests."""
    done: dict[str, Written] = {}

    def once(house: str) -> Written:
        if house not in done:
            done[house] = write_worked(house, tmp_path_factory.mktemp(house))
        return done[house]

    return once


@pytest.fixture
def visit(browser: Any) -> Iterator[Visits]:
    """Opens tabs, and closes them after the test. Options are those of a browser context."""
    opened: list[Visit] = []

    def opening(**options: Any) -> Visit:
        opened.append(Visit(browser, **options))
        return opened[-1]

    yield opening
    for one in opened:
        one.context.close()
