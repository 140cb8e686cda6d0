"""Files written whole: beside their place first, through to the disk, then into it. Part of floor 7's workspace."""

import contextlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from parcours.workspace.names import TEMPORARY

PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds to wait for whoever holds a file on Windows."""


def write_beside(files: Iterable[tuple[Path, bytes]], waiting: list[Path]) -> None:
    """Each file's bytes to its temporary neighbour, and through to the disk; notes each neighbour made in `waiting`."""
    folders: set[Path] = set()
    with contextlib.ExitStack() as stack:
        descriptors = []
        for target, content in files:
            if target.parent not in folders:
                make_folders(target.parent)
                folders.add(target.parent)
            neighbour = temporary(target)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            descriptor = os.open(neighbour, flags, 0o666)
            waiting.append(neighbour)
            stack.callback(os.close, descriptor)
            descriptors.append(descriptor)
            _write_all(descriptor, content, neighbour)
        for descriptor in descriptors:
            os.fsync(descriptor)


def _write_all(descriptor: int, content: bytes, path: Path) -> None:
    rest = memoryview(content)
    try:
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def temporary(target: Path) -> Path:
    return target.with_name(temporary_name(target.name))


def temporary_name(name: str) -> str:
    return f".{name}{TEMPORARY}"


def put(neighbour: Path, target: Path) -> None:
    """Puts a file into its place. On Windows a virus scanner, an indexer or a synchroniser may hold the old one for a moment: then
    once more, and a little later again.
    """
    for pause in PAUSES if sys.platform == "win32" else ():
        try:
            neighbour.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    neighbour.replace(target)


def make_folders(folder: Path) -> list[Path]:
    """Makes a folder and those above it; gives the ones made, innermost first."""
    missing = []
    while not os.path.lexists(folder):
        missing.append(folder)
        if folder == folder.parent:  # a drive or a share that is not there: making it says so
            break
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir()
    return missing


def sync_folder(folder: Path) -> None:
    """Makes new names last through a power cut, where folders can be opened at all."""
    with contextlib.suppress(OSError), _opened(folder) as descriptor:
        os.fsync(descriptor)


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator[int]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
