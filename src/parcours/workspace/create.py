"""New files, and new text for old ones. Part of floor 7's workspace. Nothing of an author's is ever written over unasked."""

import contextlib
import os
import shutil
from pathlib import Path

from parcours.workspace.beside import put
from parcours.workspace.names import TEMPORARY
from parcours.workspace.trouble import disk_trouble


def create(path: Path, content: bytes) -> bool:
    """Makes a file, with the folders above it; False, and nothing done, where anything stands there already.

    Raises `DiskTrouble` when the disk fails; no half-written file is left then.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_new(path, content)
    except FileExistsError as error:
        if not os.path.lexists(path):
            raise disk_trouble(NotADirectoryError(20, "", str(path.parent)), path.parent) from error
        return False
    except OSError as error:
        raise disk_trouble(error, path) from error
    return True


def rewrite(path: Path, old: bytes, new: bytes) -> bool:
    """Puts new bytes in the place of old ones, in one step; False, and nothing done, where the file is not as it was read.

    A link stays a link: what it leads to is written. Raises `DiskTrouble` when the disk fails.
    """
    real = Path(os.path.realpath(path))
    beside = real.with_name(f".{real.name}{TEMPORARY}")
    try:
        if real.read_bytes() != old:
            return False
        beside.unlink(missing_ok=True)
        _write_new(beside, new)
        shutil.copymode(real, beside)
        put(beside, real)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise disk_trouble(error, path) from error
    return True


def _write_new(path: Path, content: bytes) -> None:
    try:
        with path.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError:
        raise
    except OSError:  # closed by now: Windows removes no file that is open
        path.unlink(missing_ok=True)
        raise
