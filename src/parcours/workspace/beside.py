"""Files written whole: beside their place first, through to the disk, then into it. Part of floor 7's workspace."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from parcours.workspace.names import TEMPORARY


def write_beside(files: Iterable[tuple[Path, bytes]], waiting: list[Path]) -> None:
    """Each file's bytes to its temporary neighbour, and through to the disk; notes each neighbour made in `waiting`."""
    with contextlib.ExitStack() as stack:
        descriptors = []
        for target, content in files:
            make_folders(target.parent)
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
    return target.with_name(f".{target.name}{TEMPORARY}")


def make_folders(folder: Path) -> list[Path]:
    """Makes a folder and those above it; gives the ones made, innermost first."""
    missing = []
    while not os.path.lexists(folder):
        missing.append(folder)
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
