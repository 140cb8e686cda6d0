"""The bytes of specs, each file read once. Part of floor 7's workspace."""

import os
import stat
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.workspace.listing import SpecPath, is_inside
from parcours.workspace.trouble import LINK_OUT, NOT_A_FILE, Unread, Why, unread

SAFELY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
"""How a file of unknown kind is opened: a pipe does not block, a link put there meanwhile is not followed."""


class Reading(NamedTuple):
    """What was read, in the order asked, and what was not."""

    files: tuple[tuple[str, bytes], ...]
    unread: tuple[Unread, ...]


def read_specs(house: Path, paths: Iterable[SpecPath], max_bytes: int) -> Reading:
    """The bytes of each path of at most `max_bytes` bytes; never waits, never leaves the house."""
    root = os.path.realpath(house)
    files: list[tuple[str, bytes]] = []
    missing: list[Unread] = []
    folder_of = cache(os.path.realpath)
    for spec in paths:
        folder, name = os.path.split(house / spec.disk)
        read = _read(spec.name, os.path.join(folder_of(folder), name), root, max_bytes)  # noqa: PTH118
        if isinstance(read, Unread):
            missing.append(read)
        else:
            files.append((spec.name, read))
    return Reading(tuple(files), tuple(missing))


def _read(name: str, path: str, root: str, max_bytes: int) -> bytes | Unread:
    try:
        info = os.lstat(path)
        if stat.S_ISLNK(info.st_mode):
            path = os.path.realpath(path)
            info = Path(path).stat()
        if not is_inside(path, root):
            return Unread(name, Why.LINK_OUT_OF_HOUSE, LINK_OUT)
        if not stat.S_ISREG(info.st_mode):
            return Unread(name, Why.NOT_A_FILE, NOT_A_FILE)
        if info.st_size > max_bytes:
            return _too_large(name, info.st_size, max_bytes)
        return _bytes(name, path, max_bytes)
    except OSError as error:
        return unread(name, error)


def _bytes(name: str, path: str, max_bytes: int) -> bytes | Unread:
    """The bytes, both questions asked again of the open file: something else may have been put there meanwhile."""
    with open(os.open(path, SAFELY), "rb") as stream:  # noqa: PTH123  (a descriptor, not a path)
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            return Unread(name, Why.NOT_A_FILE, NOT_A_FILE)
        read = stream.read(max_bytes + 1)
    return read if len(read) <= max_bytes else _too_large(name, len(read), max_bytes)


def _too_large(name: str, size: int, limit: int) -> Unread:
    words = Words(
        f"the file has {size} bytes; at most {limit} are read",
        f"le fichier a {size} octets ; on en lit au plus {limit}",
    )
    return Unread(name, Why.TOO_LARGE, words, size)
