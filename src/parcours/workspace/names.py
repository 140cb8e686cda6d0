"""Which names artifacts may have, on every disk. Part of floor 7's workspace."""

import re
import unicodedata
from collections.abc import Iterable

MANIFEST_NAME = ".parcours-manifest.json"
LOCK_NAME = ".parcours-lock"
TEMPORARY = ".parcours-tmp"

_OURS = frozenset({MANIFEST_NAME, LOCK_NAME})
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*\ud800-\udfff]')


def is_safe(path: str) -> bool:
    """Whether a relative path with `/` stays below its folder and can be a file's on Linux, macOS and Windows."""
    return (
        all(_is_safe_part(part) for part in path.split("/")) and key(path) not in _OURS and not path.endswith(TEMPORARY)
    )


def key(path: str) -> str:
    """Equal for two paths that some disk takes for one."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def folders_of(path: str) -> tuple[str, ...]:
    """The folders a relative path goes through, outermost first."""
    parts = path.split("/")
    return tuple(["/".join(parts[:number]) for number in range(1, len(parts))])


def clashes(paths: Iterable[str]) -> tuple[str, ...]:
    """The paths that cannot stand beside another: the same on some disk, or a file where another needs a folder."""
    taken: dict[str, tuple[str, bool]] = {}
    clashing = []
    for path in sorted(paths):
        names = [*((folder, True) for folder in folders_of(path)), (path, False)]
        if any(taken.setdefault(key(name), (name, is_folder)) != (name, is_folder) for name, is_folder in names):
            clashing.append(path)
    return tuple(clashing)


def _is_safe_part(part: str) -> bool:
    if not part or part in {".", ".."} or part[-1] in " ." or _FORBIDDEN.search(part) or len(part.encode()) > 200:
        return False
    return part.split(".")[0].rstrip(" ").casefold() not in _DEVICES
