"""Specs written back, all of them or none, each whole. Part of floor 7's workspace."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.workspace.beside import put, sync_folder, temporary, write_beside
from parcours.workspace.listing import SpecPath, is_inside
from parcours.workspace.trouble import LINK_OUT, DiskTrouble, disk_trouble


class Rewritten(NamedTuple):
    """A spec, the bytes it was read as, and those it shall have."""

    path: SpecPath
    old: bytes
    new: bytes


CHANGED = Words("somebody changed it meanwhile", "quelqu'un l'a modifié entre-temps")


def rewrite(house: Path, changes: Sequence[Rewritten]) -> None:
    """Writes the new bytes of specs. A linked spec is written where the link leads; permissions stay.

    Raises `DiskTrouble`: when the disk fails, or when a file no longer holds the bytes it was read as. Then no file is changed,
    but for a disk that fails between two of them.
    """
    targets = [_target(house, change) for change in changes]
    waiting: list[Path] = []
    try:
        for target in targets:
            temporary(target).unlink(missing_ok=True)  # what a crashed run left
        write_beside([(target, change.new) for target, change in zip(targets, changes, strict=True)], waiting)
        for target in targets:
            temporary(target).chmod(stat.S_IMODE(target.stat().st_mode))
        for target in targets:
            put(temporary(target), target)
        for folder in sorted({target.parent for target in targets}):
            sync_folder(folder)
    except OSError as error:
        raise disk_trouble(error, Path(error.filename or house)) from error
    finally:
        for leftover in waiting:
            leftover.unlink(missing_ok=True)


def _target(house: Path, change: Rewritten) -> Path:
    """The file behind a spec, which must lie in its house and be as it was."""
    shown = house / change.path.disk
    target = Path(os.path.realpath(shown))
    if not is_inside(str(target), os.path.realpath(house)):
        raise DiskTrouble(shown, LINK_OUT)
    try:
        now = target.read_bytes()
    except OSError as error:
        raise disk_trouble(error, shown) from error
    if now != change.old:
        raise DiskTrouble(shown, CHANGED)
    return target
