"""The real command in a process of its own, with bounded memory and time, and what it left on the disk."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import parcours

SOURCES = Path(parcours.__file__).parents[1]
MEMORY = 768 * 1024 * 1024
"""Bytes of address space: enough for any house, too little for a bomb. Held on Linux only."""
SECONDS = 30
DRAFT = "house: x\nname: X\nlanguage: en\nstatus: draft\n"
"""A manifest under which only what cannot be read is an error."""


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        """`file:line:column CODE` of every error in a report for people."""
        found = re.findall(r"^error\[(\w+)\].*\n(?: {4}.*\n)*? *--> (.+)$", self.out, re.MULTILINE)
        return [f"{place} {code}" for code, place in found]

    @property
    def unwrapped(self) -> str:
        """What it said, with the lines of headings and hints joined."""
        return re.sub(r"\n {4,}(?=\S)", " ", self.out)


def environment(**more: str) -> dict[str, str]:
    """An environment in which nothing but what a test says has a say."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {**kept, "PYTHONPATH": str(SOURCES), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "80", **more}


def bounded() -> Callable[[], None] | None:
    """What holds a child process to its memory; nothing where the system cannot."""
    if sys.platform != "linux":
        return None
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def parcours_raw(*args: str, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command's exit code and bytes."""
    return subprocess.run(
        [sys.executable, "-m", "parcours", *args],
        cwd=cwd,
        env=environment(**(env or {})),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        preexec_fn=bounded(),
        check=False,
    )


def run(*args: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    """The command's exit code and words, which are never a traceback."""
    done = parcours_raw(*args, cwd=cwd, env=env)
    encoding = (env or {}).get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    ran = Ran(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))
    assert "Traceback" not in ran.out + ran.err, ran.err
    assert "bug of parcours" not in ran.err, ran.err
    return ran


def house(folder: Path, files: Mapping[str, str | bytes] | None = None, manifest: str | bytes | None = DRAFT) -> Path:
    """A house with these files."""
    everything = dict(files or {})
    if manifest is not None:
        everything.setdefault("parcours.yaml", manifest)
    for name, content in everything.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def traces(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Everything below a folder, with kind, size and time: equal when nothing was written."""
    found = {}
    for path in sorted(folder.rglob("*")):
        info = path.lstat()
        found[path.relative_to(folder).as_posix()] = (info.st_mode, info.st_size, info.st_mtime_ns)
    return found
