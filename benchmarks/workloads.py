"""What is run: the tasks of a house of N cues, those of start-up, and the houses they need."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from measure import Task
from page_peers import Sources, by_hand
from peers import PEERS
from targets import REFERENCE

HERE = Path(__file__).parent
SOURCES = HERE.parent / "src"
ONE_FILE = HERE.parent / "specs" / "boulangerie"

_SLOW = ("check-jsonschema",)
"""Peers that take more than ten times as long: asked for by name only."""
_MOST_CUES_FOR_PEERS = REFERENCE
_GENERATOR = ("generate", "house", "cast", "cues", "french", "service", "yaml_text")
"""The modules that say what a house is."""


def house_of(cues: int, work: Path) -> Path:
    """The folder of a house of so many cues, written if it is not there, or if the generator has changed since.

    In a process of its own: the memory of this one must stay small (see `measure`).
    """
    folder = work / f"house-{cues}-{_generation()}"
    if not folder.exists():
        subprocess.run([sys.executable, str(HERE / "generate.py"), str(cues), str(folder)], check=True)
    return folder


def _generation() -> str:
    """What tells houses of this generator from those of another: eight hex digits of its sources."""
    sources = b"".join((HERE / f"{name}.py").read_bytes() for name in _GENERATOR)
    return hashlib.sha256(sources).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A house as we resolved it: the playbooks, and of them what pages show, which peers are given."""

    playbooks: Path
    data: Path


def resolved_of(house: Path, seen: Mapping[str, str]) -> Resolved:
    """Made anew each time, for another version of us may resolve it otherwise; in a process of its own, as houses are."""
    out, data = house.with_name(f"{house.name}-resolved"), house.with_name(f"{house.name}-shown.json")
    command = (sys.executable, str(HERE / "page_data.py"), str(house), str(out), str(data))
    subprocess.run(command, check=True, env=seen)
    return Resolved(out / "playbooks.json", data)


def tasks_for(cues: int, house: Path, seen: Mapping[str, str], *, slow_peers: bool) -> Iterator[Task]:
    """Floors, peers and parcours over one house."""
    python, source = sys.executable, f"{house}.json"
    out, simple = house.with_name(f"{house.name}-pages"), house.with_name(f"{house.name}-simple")
    yield Task(f"RAW@{cues}", (python, str(HERE / "raw.py"), str(house)))
    yield Task(f"validate@{cues}", (*PARCOURS, "validate", str(house)))
    yield Task(f"simple pages@{cues}", (python, str(HERE / "simple.py"), source, str(simple)), simple)
    for formats in ("html", "md,html"):
        command = (*PARCOURS, "compile", str(house), "-o", str(out), "--format", formats)
        yield Task(f"compile {formats}@{cues}", command, out)
    if cues <= _MOST_CUES_FOR_PEERS:
        yield by_hand(f"HAND@{cues}", Sources(resolved_of(house, seen).data), house.with_name(f"{house.name}-hand"))
        for peer in PEERS:
            if slow_peers or peer not in _SLOW:
                yield Task(f"{peer}@{cues}", (python, str(HERE / "peers.py"), peer, str(house)))


def startup_tasks() -> Iterator[Task]:
    """What a person waits for before anything is read."""
    python = sys.executable
    yield Task("python -c pass", (python, "-c", "pass"))
    yield Task("--version", (*PARCOURS, "--version"))
    yield Task("import pydantic", (python, "-c", "import pydantic"))
    yield Task("validate, one file", (*PARCOURS, "validate", str(ONE_FILE)))


def environment(work: Path, sources: Path) -> dict[str, str]:
    """What every process sees. Byte code is kept, as after an installation, but not beside the sources."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "PYTHONPATH": str(sources.absolute()),
        "PYTHONPYCACHEPREFIX": str(work / "bytecode"),
        "LC_ALL": "C.UTF-8",
    }


PARCOURS = (sys.executable, "-m", "parcours")
