"""`parcours serve` in a browser: a page reloads by itself, under a policy that lets in nothing else."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser_pages import Visits

import parcours

MANIFEST = """house: x
name: X
language: en
status: draft
---
expectations: [{id: e, name: To be seen}]
moments: [{id: m1, name: I come in, nature: relational, lead: host, expectations: [e]}]
---
segment: s
name: Regulars
journey: [m1]
"""
HOST = """role: host
name: Host
cues: [{id: c1, moment: m1, expectation: e, timing: 5 s, words: hello}]
"""
WAIT = 15_000
"""Milliseconds that a page may take to say something new."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "parcours.yaml").write_text(MANIFEST, "utf-8")
    (tmp_path / "host.yaml").write_text(HOST, "utf-8")
    return tmp_path


@pytest.fixture
def address(home: Path) -> Iterator[str]:
    """The house, served; whatever happens, the server does not outlive the test."""
    process = subprocess.Popen(
        [sys.executable, "-m", "parcours", "serve", "--port", "0", "--lang", "en"],
        cwd=home, env={**os.environ, "PYTHONPATH": str(Path(parcours.__file__).parents[1])},
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        [found] = re.findall(r"http://[^ ]+/", process.stdout.readline())
        yield found
    finally:
        process.kill()
        process.communicate()


def test_a_page_reloads_when_its_specs_change(home: Path, address: str, visit: Visits) -> None:
    tab: Any = visit()
    page = tab.page
    page.goto(f"{address}roles/host.html")
    page.get_by_text("hello").first.wait_for(timeout=WAIT)
    (home / "host.yaml").write_text(HOST.replace("hello", "welcome"), "utf-8")
    page.get_by_text("welcome").first.wait_for(timeout=WAIT)
    (home / "host.yaml").write_text(HOST.replace("m1", "<i>m9"), "utf-8")
    page.locator("details[open] pre", has_text="moment: <i>m9").wait_for(timeout=WAIT)
    (home / "parcours.yaml").unlink()
    page.get_by_text("There is no page to show").wait_for(timeout=WAIT)
    (home / "parcours.yaml").write_text(MANIFEST, "utf-8")
    (home / "host.yaml").write_text(HOST, "utf-8")
    page.get_by_text("hello").first.wait_for(timeout=WAIT)
    elsewhere = [one for one in tab.complaints if not one.startswith(f"request: {address}")]
    assert elsewhere == []
