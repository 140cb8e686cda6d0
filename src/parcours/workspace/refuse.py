"""When nothing is published, and why. Part of floor 7's workspace."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.workspace.listing import is_inside, is_link, leads_away
from parcours.workspace.names import MANIFEST_NAME, clashes, is_safe
from parcours.workspace.read import SAFELY


class Refusal(Enum):
    """The kinds of refusal."""

    BUSY = "busy"
    HOUSE = "house"
    HOLDS_SPECS = "holds-specs"
    NOT_A_FOLDER = "not-a-folder"
    LINK = "link"
    FOREIGN = "foreign"
    BAD_NAME = "bad-name"
    CLASH = "clash"


class Refused(NamedTuple):
    """A publication that did not take place: nothing was written. `paths` are relative to the output folder."""

    why: Refusal
    out: Path
    paths: tuple[str, ...]
    message: Words
    hint: Words


_OTHER_FOLDER = Words("choose another output folder with -o", "choisissez un autre dossier de sortie avec -o")
_WORDS = {
    Refusal.BUSY: (
        Words("another compile is running in this folder", "une autre compilation est en cours dans ce dossier"),
        Words("wait until it ends", "attendez qu'elle finisse"),
    ),
    Refusal.HOUSE: (
        Words(
            "the output folder is the house itself, or holds it",
            "le dossier de sortie est la maison elle-même, ou la contient",
        ),
        _OTHER_FOLDER,
    ),
    Refusal.HOLDS_SPECS: (
        Words(
            "the output folder holds spec files, which are not read while it is the output folder",
            "le dossier de sortie contient des fichiers de specs, qui ne sont pas lus tant qu'il l'est",
        ),
        _OTHER_FOLDER,
    ),
    Refusal.NOT_A_FOLDER: (
        Words("the output folder is not a folder", "le dossier de sortie n'est pas un dossier"),
        _OTHER_FOLDER,
    ),
    Refusal.LINK: (
        Words("links are not written through", "on n'écrit pas à travers un lien"),
        Words(
            "remove the link, or choose another output folder with -o",
            "supprimez le lien, ou choisissez un autre dossier de sortie avec -o",
        ),
    ),
    Refusal.FOREIGN: (
        Words(
            "files that parcours did not write are in the way",
            "des fichiers que parcours n'a pas écrits sont déjà à cette place",
        ),
        Words(
            "move them away, or choose another output folder with -o",
            "déplacez-les, ou choisissez un autre dossier de sortie avec -o",
        ),
    ),
    Refusal.BAD_NAME: (
        Words("not every disk can hold files of these names", "tous les disques n'acceptent pas ces noms de fichiers"),
        Words("change the ids they come from", "changez les identifiants dont ils viennent"),
    ),
    Refusal.CLASH: (
        Words("some disks take these files for others", "certains disques confondent ces fichiers avec d'autres"),
        Words("change the ids they come from", "changez les identifiants dont ils viennent"),
    ),
}


class Standing(Enum):
    """What is where an artifact shall be."""

    NOTHING = auto()
    SAME = auto()
    OTHER = auto()
    LINK = auto()
    OBSTACLE = auto()


def refused(why: Refusal, out: Path, paths: Iterable[str] = ()) -> Refused:
    """A refusal in its words."""
    return Refused(why, out, tuple(paths), *_WORDS[why])


def unfit(out: Path, artifacts: Mapping[str, bytes], house_root: Path) -> Refused | None:
    """The refusal that needs no look at what is already published."""
    if bad := sorted(path for path in artifacts if not is_safe(path)):
        return refused(Refusal.BAD_NAME, out, bad)
    if clashing := clashes(artifacts):
        return refused(Refusal.CLASH, out, clashing)
    if not os.path.lexists(out):
        return None
    if is_link(out):
        return refused(Refusal.LINK, out)
    if not out.is_dir():
        return refused(Refusal.NOT_A_FOLDER, out)
    root = house_root.resolve()
    if any(above.samefile(out) for above in (root, *root.parents)):
        return refused(Refusal.HOUSE, out)
    if is_inside(os.path.realpath(out), str(root)) and not os.path.lexists(out / MANIFEST_NAME):
        specs = tuple(islice(_specs_in(out), 10))
        return refused(Refusal.HOLDS_SPECS, out, specs) if specs else None
    return None


def standings(out: Path, artifacts: Mapping[str, bytes]) -> dict[str, Standing]:
    """What is where each artifact with its bytes shall be; a link on the way counts as one there. A folder is looked at once."""
    ways = _Ways(out)
    return {
        path: ways[path.rpartition("/")[0]] or _standing(out / path, content) for path, content in artifacts.items()
    }


class _Ways(dict[str, Standing | None]):
    """Folders below the output folder, and what keeps one from being reached; None where nothing does."""

    def __init__(self, out: Path) -> None:
        super().__init__({"": None})
        self._out = out

    def __missing__(self, folder: str) -> Standing | None:
        found = self[folder.rpartition("/")[0]]
        if found is None:
            found = _instead_of(stat.S_IFDIR, _look(self._out / folder))
        self[folder] = found
        return found


def _standing(target: Path, content: bytes) -> Standing:
    info = _look(target)
    if other := _instead_of(stat.S_IFREG, info):
        return other
    assert info is not None
    if info.st_size != len(content):
        return Standing.OTHER
    with open(os.open(target, SAFELY), "rb") as stream:  # noqa: PTH123  (a descriptor, not a path)
        return Standing.SAME if stream.read(len(content) + 1) == content else Standing.OTHER


def _instead_of(wanted: int, info: os.stat_result | None) -> Standing | None:
    """What stands where a file or a folder is wanted; None where it is one."""
    if info is None:
        return Standing.NOTHING
    if leads_away(info):
        return Standing.LINK
    return None if stat.S_IFMT(info.st_mode) == wanted else Standing.OBSTACLE


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except FileNotFoundError:
        return None


def _specs_in(out: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(out):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith((".yaml", ".yml")) and not name.startswith("."):
                yield Path(folder, name).relative_to(out).as_posix()
