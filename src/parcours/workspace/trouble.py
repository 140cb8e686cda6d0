"""What the disk can refuse, and in which words. Part of floor 7's workspace."""

import errno
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from parcours.diagnostics import Words


class Why(Enum):
    """Why a file that should be a spec was not read."""

    DENIED = "denied"
    VANISHED = "vanished"
    TOO_LARGE = "too-large"
    NOT_A_FILE = "not-a-file"
    LINK_OUT_OF_HOUSE = "link-out-of-house"
    UNREADABLE = "unreadable"


class Unread(NamedTuple):
    """A spec that was not read: its path as reports show it, why, in words too, and its size where that is why."""

    path: str
    why: Why
    detail: Words
    size: int = 0


class DiskTrouble(Exception):  # noqa: N818  (the word the manual and the exit code use)
    """The disk failed: full, read-only, gone. Nothing half-written and no temporary file is left behind."""

    def __init__(self, path: Path, words: Words) -> None:
        super().__init__(f"{path}: {words.en}")
        self.path = path
        self.words = words


_REASONS = {
    errno.EACCES: Words("permission denied", "accès refusé"),
    errno.EPERM: Words("permission denied", "accès refusé"),
    errno.EROFS: Words("the disk is read-only", "le disque est en lecture seule"),
    errno.ENOSPC: Words("the disk is full", "le disque est plein"),
    errno.EDQUOT: Words("the disk quota is used up", "le quota de disque est épuisé"),
    errno.ENOENT: Words("there is nothing there any more", "il n'y a plus rien à cet endroit"),
    errno.ELOOP: Words("the link leads back to itself", "le lien revient sur lui-même"),
    errno.ENAMETOOLONG: Words("the path is too long", "le chemin est trop long"),
    errno.EIO: Words("the disk cannot be read or written", "le disque ne se laisse ni lire ni écrire"),
    errno.ENOTDIR: Words("a file stands where a folder is needed", "un fichier se trouve là où il faut un dossier"),
}
HELD = Words("another program has it open", "un autre programme l'a ouvert")
_HELD = frozenset({32, 33})
"""What Windows answers for a file that somebody else has open, or has locked a part of."""
_NO_PATH = frozenset({2, 3, 206})
"""What Windows answers for a path that leads nowhere, which one that is too long does for it."""
LONGEST_ON_WINDOWS = 248
"""Characters of a path that every Windows takes: folders have less room than files."""
NOT_A_FILE = Words("this is not a file", "ce n'est pas un fichier")
LINK_OUT = Words("the link leads out of the house", "le lien mène hors de la maison")


def reason(error: OSError) -> Words:
    """The error in both languages; the system's own words where it is a rare one."""
    said = error.strerror or type(error).__name__
    code = getattr(error, "winerror", None)
    if code in _HELD:
        return HELD
    if code in _NO_PATH and len(str(error.filename or "")) >= LONGEST_ON_WINDOWS:
        return _REASONS[errno.ENAMETOOLONG]
    return _REASONS.get(error.errno or 0, Words(said, said))


def disk_trouble(error: OSError, path: Path) -> DiskTrouble:
    """The trouble with a path, as the one exception of this floor."""
    return DiskTrouble(path, reason(error))


def unread(path: str, error: OSError) -> Unread:
    """A file that the system would not give."""
    kinds = {errno.EACCES: Why.DENIED, errno.EPERM: Why.DENIED, errno.ENOENT: Why.VANISHED}
    return Unread(path, kinds.get(error.errno or 0, Why.UNREADABLE), reason(error))
