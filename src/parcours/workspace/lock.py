"""One publication at a time. Part of floor 7's workspace.

The lock is the operating system's: when a run crashes, it is free. The file is only what the lock hangs on.
"""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from parcours.workspace.names import LOCK_NAME

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_BUSY = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Holds the folder's lock; false at once when another run holds it. The file goes when the lock does."""
    path = folder / LOCK_NAME
    descriptor = _acquire(path)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            _release(path, descriptor)


def _acquire(path: Path) -> int | None:
    while True:
        descriptor = os.open(path, _FLAGS, 0o666)
        try:
            _try_lock(descriptor)
        except OSError as error:
            if error.errno in _BUSY:
                os.close(descriptor)
                return None
            # a network disk without locks: a publication without one is better than none
        if _is_still(path, descriptor):
            return descriptor
        os.close(descriptor)  # the run before us removed the file between our opening and our locking it


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the file that we hold is the one of that name; Windows removes none that is open."""
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _release(path: Path, descriptor: int) -> None:
    """Removes the file while it is locked, so that nobody locks a nameless one; Windows wants it closed first."""
    info = os.fstat(descriptor)
    ours = stat.S_ISREG(info.st_mode) and info.st_size == 0
    if sys.platform == "win32":
        os.close(descriptor)
        if ours:
            with contextlib.suppress(OSError):
                path.unlink()
        return
    with contextlib.suppress(OSError):
        if ours:
            path.unlink()
    os.close(descriptor)
