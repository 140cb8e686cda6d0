"""Which files of a house are specs. Part of floor 7's workspace."""

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parcours.workspace.discover import MANIFEST
from parcours.workspace.trouble import LINK_OUT, NOT_A_FILE, Unread, Why, reason, unread

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_ENDINGS = (".yaml", ".yml")
_TABLE = ".csv"
_MOUNT_POINT = 0xA0000003  # what Windows calls a junction: a link to a folder that is no symbolic link


class SpecPath(NamedTuple):
    """A spec's path, relative to its house: `name` as reports show it (NFC, `/`), `disk` as the disk spells it."""

    name: str
    disk: str


class Listing(NamedTuple):
    """What a house holds.

    `nested` are manifests of other houses inside this one; their folders are not listed. `bad_patterns` are lines of
    `ignore:` that no gitignore file could hold; they ignore nothing. `tables` are the CSV files, which specs may name.
    """

    specs: tuple[SpecPath, ...]
    unread: tuple[Unread, ...] = ()
    nested: tuple[str, ...] = ()
    bad_patterns: tuple[str, ...] = ()
    tables: tuple[SpecPath, ...] = ()


def list_specs(house: Path, *, ignore: Sequence[str] = (), output: Path | None = None) -> Listing:
    """Every `*.yaml` and `*.yml` below a house that is not hidden, in `templates/`, in `output`, or named by `ignore`.

    Ordered by path without regard to case. Linked folders are not entered; a linked file counts when what it leads to
    lies in the house and is not listed already. Names that only case or the coding of accents tells apart all are.
    """
    patterns, bad = _compiled(ignore)
    walk = _Walk(house, _real(house), patterns, _identity(output))
    walk.run()
    specs = sorted((*walk.specs, *_worth_reading(walk)), key=lambda spec: (spec.name.casefold(), spec))
    unread = sorted(walk.unread, key=lambda one: (one.path.casefold(), one.path))
    return Listing(tuple(specs), tuple(unread), tuple(sorted(walk.nested)), bad, tuple(walk.tables))


def is_table(name: str) -> bool:
    """Whether a file is one of figures beside the specs, by its name."""
    return name.lower().endswith(_TABLE)


def shown_name(disk: str) -> str:
    """A relative path as reports show it: `/`, NFC, and what no encoding can hold written out."""
    return unicodedata.normalize("NFC", disk.replace(os.sep, "/")).encode("utf-8", "backslashreplace").decode()


def is_inside(path: str, real_root: str) -> bool:
    """Whether a real path lies in a real folder."""
    return path.startswith(real_root.rstrip(os.sep) + os.sep)


def is_link(path: Path) -> bool:
    """Whether a path is a symbolic link, or a junction of Windows."""
    return leads_away(path.lstat())


def leads_away(info: os.stat_result) -> bool:
    """The same, of what the system says of the path itself."""
    return stat.S_ISLNK(info.st_mode) or getattr(info, "st_reparse_tag", 0) == _MOUNT_POINT


class _Walk:
    """One walk through a house, and what it met."""

    def __init__(
        self, house: Path, real_root: str, patterns: "GitIgnoreSpec | None", output: tuple[int, int] | None
    ) -> None:
        self.house = house
        self.real_root = real_root
        self.patterns = patterns
        self.output = output
        self.specs: list[SpecPath] = []
        self.links: list[SpecPath] = []
        self.unread: list[Unread] = []
        self.nested: list[str] = []
        self.tables: list[SpecPath] = []

    def run(self) -> None:
        folders = [""]
        while folders:
            folders.extend(self._folder(folders.pop()))

    def _folder(self, folder: str) -> Iterable[str]:
        """Takes down the files of one folder; gives the folders below it that belong to the house."""
        try:
            names = [path.name for path in (self.house / folder).iterdir()]
        except OSError as error:
            self.unread.append(unread(shown_name(folder or ".") + "/", error))
            return ()
        if folder and MANIFEST in names and not (self.house / folder / MANIFEST).is_dir():
            self.nested.append(shown_name(f"{folder}/{MANIFEST}"))
            return ()
        return tuple(self._entries(folder, names))

    def _entries(self, folder: str, names: Iterable[str]) -> Iterator[str]:
        for name in names:
            disk = f"{folder}/{name}" if folder else name
            if name.startswith("."):
                continue
            try:
                if self._entry(disk, name):
                    yield disk
            except OSError as error:
                self.unread.append(unread(shown_name(disk), error))

    def _entry(self, disk: str, name: str) -> bool:
        """Takes down one entry; true when it is a folder to enter."""
        path = self.house / disk
        is_spec = name.lower().endswith(_ENDINGS)
        is_folder = path.is_dir()
        is_figures = is_table(name) and not is_folder
        if not is_spec and not is_folder and not is_figures:
            return False
        shown = shown_name(disk)
        if self._is_left_out(shown, path, name, is_folder=is_folder):
            return False
        if is_figures:
            self.tables.append(SpecPath(shown, disk))
            return False
        if is_link(path) and not is_inside(_real(path), self.real_root) and _real(path) != self.real_root:
            self.unread.append(Unread(shown, Why.LINK_OUT_OF_HOUSE, LINK_OUT))
            return False
        if is_spec and is_folder:
            self.unread.append(Unread(shown, Why.NOT_A_FILE, NOT_A_FILE))
            return False
        if is_spec:
            (self.links if is_link(path) else self.specs).append(SpecPath(shown, disk))
            return False
        return not is_link(path)

    def _is_left_out(self, shown: str, path: Path, name: str, *, is_folder: bool) -> bool:
        if shown == MANIFEST:
            return False
        if is_folder and (name == "templates" or (self.output is not None and _identity(path) == self.output)):
            return True
        return self.patterns is not None and self.patterns.match_file(shown + "/" if is_folder else shown)


def _worth_reading(walk: _Walk) -> Iterator[SpecPath]:
    """The links to files that are not listed under their own name or by another link; a broken one is told."""
    known = {_real(walk.house / spec.disk) for spec in walk.specs} if walk.links else set()
    for link in sorted(walk.links):
        path = walk.house / link.disk
        target = _real(path)
        if target not in known:
            known.add(target)
            try:
                path.stat()
            except OSError as error:
                walk.unread.append(Unread(link.name, unread(link.name, error).why, reason(error)))
            else:
                yield link


def _compiled(ignore: Sequence[str]) -> tuple["GitIgnoreSpec | None", tuple[str, ...]]:
    if not ignore:
        return None, ()
    from pathspec import GitIgnoreSpec  # slow to import, and few houses ignore anything

    good, bad = [], []
    for pattern in ignore:
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError:
            bad.append(pattern)
        else:
            good.append(unicodedata.normalize("NFC", pattern))
    return GitIgnoreSpec.from_lines(good), tuple(bad)


def _real(path: Path) -> str:
    return os.path.realpath(path)


def _identity(path: Path | None) -> tuple[int, int] | None:
    """What tells one folder from all others, however its path is written; none while it does not exist."""
    try:
        info = path.stat() if path is not None else None
    except OSError:
        return None
    return (info.st_dev, info.st_ino) if info is not None else None
