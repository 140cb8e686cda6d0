"""One file that somebody asked for by name: a report, a baseline. Part of floor 7's workspace."""

import contextlib
import os
import stat
from pathlib import Path

from parcours.workspace.beside import put
from parcours.workspace.trouble import disk_trouble

_LIMIT = 16 * 1024 * 1024


def write_file(path: Path, content: bytes) -> None:
    """Makes a file hold these bytes: old or new at any instant, untouched where it holds them already.

    What is no regular file, a device or a pipe, is written to as it stands. Raises `DiskTrouble`.
    """
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        raise disk_trouble(error, path) from error


def append_file(path: Path, content: bytes) -> None:
    """Adds bytes to the end of a file. Raises `DiskTrouble`."""
    try:
        with path.open("ab") as stream:
            stream.write(content)
    except OSError as error:
        raise disk_trouble(error, path) from error


def read_file(path: Path) -> bytes | None:
    """The bytes of a file of at most 16 MiB; None where there is no file. Raises `DiskTrouble`."""
    try:
        if not path.is_file():
            return None
        if path.stat().st_size > _LIMIT:
            raise OSError(27, os.strerror(27))
        return path.read_bytes()
    except OSError as error:
        raise disk_trouble(error, path) from error


def _replace(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.parcours-new")
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        put(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
