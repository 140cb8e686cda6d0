"""Which houses a command is about. Part of floor 7's workspace.

A house is a folder that holds `parcours.yaml`.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from parcours.diagnostics import Words

MANIFEST = "parcours.yaml"
DEPTH = 3
"""How far below a folder houses are looked for: a repository may hold `specs/<house>/` or `clients/<name>/specs/`."""

_PASSED_BY = frozenset({"templates", "node_modules"})
_NEAR_MISSES = frozenset({"parcours.yml", MANIFEST, "parcours.yaml.txt", "parcours.yml.txt", "parcours.yaml.yaml"})


class NoHouse(NamedTuple):
    """There is no house to work on: the fact, and what would help."""

    path: Path
    message: Words
    hint: Words | None = None


def find_houses(path: Path | None, cwd: Path) -> tuple[Path, ...] | NoHouse:
    """The houses that `path` means: the one it is or lies in, else all those up to three folders below it, in order.

    The way up ends at the repository's root (the folder with `.git`). Paths come back absolute, links kept as written.
    """
    asked = _absolute(path, cwd)
    if not os.path.lexists(asked):
        return _nothing_there(asked, cwd)
    folder = asked if asked.is_dir() else asked.parent
    for above in _upward(folder):
        if _holds(above, MANIFEST):
            return (above,)
    below = tuple(_houses_below(asked, DEPTH)) if folder == asked else ()
    return below or _no_house(folder, cwd)


def shown_prefix(house: Path, cwd: Path) -> str:
    """What the screen puts before the path of a house's file: relative to `cwd`, with `/`; "" in the house itself."""
    try:
        relative = Path(os.path.relpath(house, cwd)).as_posix()
    except ValueError:  # another drive of Windows
        relative = house.as_posix()
    return "" if relative == "." else relative.rstrip("/") + "/"


def is_passed_by(name: str) -> bool:
    """Whether no house is looked for in folders of that name."""
    return name.startswith(".") or name in _PASSED_BY


def _absolute(path: Path | None, cwd: Path) -> Path:
    joined = cwd if path is None else cwd / path
    if ".." in joined.parts:
        return joined.resolve()
    return Path(os.path.abspath(joined))  # noqa: PTH100  (Path.resolve would follow links, and show other names than were typed)


def _upward(folder: Path) -> Iterator[Path]:
    for above in (folder, *folder.parents):
        yield above
        if os.path.lexists(above / ".git"):
            return


def _names(folder: Path) -> tuple[str, ...]:
    """The names in a folder, as the disk spells them; none where it cannot be listed."""
    try:
        return tuple(sorted(path.name for path in folder.iterdir()))
    except OSError:
        return ()


def _holds(folder: Path, name: str) -> bool:
    """Exactly that name, also on disks for which `Parcours.yaml` is the same; whatever it is but a folder."""
    return name in _names(folder) and not (folder / name).is_dir()


def _houses_below(folder: Path, depth: int) -> Iterator[Path]:
    if _holds(folder, MANIFEST):
        yield folder
    elif depth:
        for name in sorted(_names(folder), key=lambda name: (name.casefold(), name)):
            below = folder / name
            if not is_passed_by(name) and not below.is_symlink() and below.is_dir():
                yield from _houses_below(below, depth - 1)


def _nothing_there(asked: Path, cwd: Path) -> NoHouse:
    import difflib  # slow to import, and needed by those who mistype only

    missing = asked
    while not os.path.lexists(missing.parent) and missing.parent != missing:  # the drive itself may be missing
        missing = missing.parent
    shown = shown_prefix(asked, cwd).rstrip("/")
    near = difflib.get_close_matches(missing.name, _names(missing.parent), n=3, cutoff=0.6)
    hint = None
    if near:
        names = [shown_prefix(missing.parent / name, cwd).rstrip("/") for name in near]
        hint = Words(
            "did you mean " + " or ".join(f'"{name}"' for name in names) + "?",
            "vouliez-vous dire " + " ou ".join(f"« {name} »" for name in names) + " ?",
        )
    return NoHouse(
        asked,
        Words(f'there is no file or folder "{shown}"', f"il n'y a ni fichier ni dossier « {shown} »"),
        hint,
    )


def _no_house(folder: Path, cwd: Path) -> NoHouse:
    shown = shown_prefix(folder, cwd).rstrip("/")
    here = Words(f'"{shown}"', f"« {shown} »") if shown else Words("the current folder", "le dossier courant")
    message = Words(
        f"there is no {MANIFEST} in {here.en}, nor in a folder above it, nor up to {DEPTH} folders below",
        f"il n'y a pas de {MANIFEST} dans {here.fr}, ni au-dessus, ni jusqu'à {DEPTH} dossiers en dessous",
    )
    return NoHouse(folder, message, _near_miss(folder, cwd))


def _near_miss(folder: Path, cwd: Path) -> Words | None:
    """The hint for a manifest under nearly the right name, or for a folder in its place."""
    from difflib import get_close_matches

    names = ((above, name) for above in _upward(folder) for name in _names(above))
    for above, name in names:
        if not get_close_matches(name.casefold(), _NEAR_MISSES, cutoff=0.9):
            continue
        shown, is_folder = shown_prefix(above / name, cwd).rstrip("/"), (above / name).is_dir()
        if name == MANIFEST and is_folder:
            return Words(
                f'"{shown}" is a folder; a house has a file of that name',
                f"« {shown} » est un dossier ; une maison a un fichier de ce nom",
            )
        if not is_folder:
            return Words(
                f'"{shown}" is not read as the manifest; rename it to {MANIFEST}',
                f"« {shown} » n'est pas lu comme manifeste ; renommez-le en {MANIFEST}",
            )
    return None
