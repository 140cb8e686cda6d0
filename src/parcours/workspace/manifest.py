"""What the last publication wrote, as `.parcours-manifest.json` remembers it. Part of floor 7's workspace.

The file lies where anybody may write: whatever it says is checked, and what it may not say is ignored.
"""

import hashlib
import json
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from parcours.workspace.names import MANIFEST_NAME, is_safe

_LIMIT = 16 * 1024 * 1024
_NO_FILES: Mapping[str, frozenset[str]] = MappingProxyType({})


class Manifest(NamedTuple):
    """The files we wrote, each with the hashes of what we may have written there, and the folders we made for them.

    A file has several hashes only in a journal: while a publication runs, its old bytes or its new ones may be there.
    """

    files: Mapping[str, frozenset[str]] = _NO_FILES
    folders: frozenset[str] = frozenset()

    def joined(self, other: "Manifest") -> "Manifest":
        """Both at once: the journal of the way from one to the other."""
        none: frozenset[str] = frozenset()
        files = {path: self.files.get(path, none) | other.files.get(path, none) for path in {*self.files, *other.files}}
        return Manifest(files, self.folders | other.folders)

    def encoded(self) -> bytes:
        """The bytes of the file; the same for the same manifest."""
        content = {
            "version": 1,
            "files": {path: sorted(hashes) for path, hashes in sorted(self.files.items())},
            "folders": sorted(self.folders),
        }
        return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def digest(content: bytes) -> str:
    """The SHA-256 of some bytes, as the manifest writes it."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(out: Path) -> Manifest:
    """What the manifest in this folder says; nothing when there is none, or none that can be understood."""
    path = out / MANIFEST_NAME
    try:
        info = path.lstat()
        if not stat.S_ISREG(info.st_mode) or info.st_size > _LIMIT:
            return Manifest()
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Manifest()
    if not isinstance(content, dict) or content.get("version") != 1:
        return Manifest()
    return Manifest(_files(content.get("files")), frozenset(_safe(content.get("folders"))))


def _files(value: object) -> Mapping[str, frozenset[str]]:
    if not isinstance(value, dict):
        return _NO_FILES
    return {path: _hashes(value[path]) for path in _safe(value)}


def _safe(value: object) -> Iterable[str]:
    return [path for path in value if isinstance(path, str) and is_safe(path)] if isinstance(value, list | dict) else []


def _hashes(value: object) -> frozenset[str]:
    return frozenset(one for one in value if isinstance(one, str)) if isinstance(value, list) else frozenset()
