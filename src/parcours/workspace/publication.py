"""Artifacts to a folder, so that a crash at any instant leaves each file old or new. Part of floor 7's workspace.

In this order: lock; refuse; journal (old manifest ∪ new); every new file beside its place, on the disk; all of them
into their places; the files nobody makes any more away; the manifest. Only regular files that a manifest names and
that still have the bytes we wrote are ever removed; links and files of others are never touched.
"""

import contextlib
import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from parcours.workspace.beside import make_folders, put, sync_folder, temporary_name, write_beside
from parcours.workspace.lock import locked
from parcours.workspace.manifest import Manifest, digest, read_manifest
from parcours.workspace.names import MANIFEST_NAME, folders_of, key
from parcours.workspace.read import SAFELY
from parcours.workspace.refuse import Refusal, Refused, Standing, refused, standings, unfit
from parcours.workspace.trouble import disk_trouble


class Published(NamedTuple):
    """What a publication did, as relative paths in order. Of the files that somebody changed since we wrote them, `kept` are not
    made any more, `overwritten` are.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...] = ()
    overwritten: tuple[str, ...] = ()


def publish(
    out: Path, artifacts: Mapping[str, bytes], *, house_root: Path, partial: bool = False
) -> Published | Refused:
    """Makes `out` hold these artifacts (relative path with `/` → bytes); refuses as a whole, or does all of it.

    `partial`: what earlier runs wrote stays, and stays known.

    Raises `DiskTrouble` when the disk fails; no temporary file is left then, and the next run mends the rest.
    """
    if refusal := unfit(out, artifacts, house_root):
        return refusal
    made: list[Path] = []
    try:
        made.extend(make_folders(out))
        with locked(out) as is_ours:
            if not is_ours:
                return refused(Refusal.BUSY, out)
            published = _Publication(out, artifacts, keeps_old=partial).run()
    except OSError as error:
        _remove_empty(made)
        raise disk_trouble(error, Path(error.filename or out)) from error
    if isinstance(published, Refused):
        _remove_empty(made)
    return published


class _Publication:
    """One publication under its lock."""

    def __init__(self, out: Path, artifacts: Mapping[str, bytes], *, keeps_old: bool) -> None:
        self.out = out
        self.keeps_old = keeps_old
        self.artifacts = dict(sorted(artifacts.items()))
        self.old = read_manifest(out)
        needed = {folder for path in artifacts for folder in folders_of(path)}
        fresh = {folder for folder in needed if not os.path.lexists(out / folder)}
        self.new = Manifest(
            {path: frozenset({digest(content)}) for path, content in artifacts.items()},
            frozenset(fresh | (self.old.folders & needed)),
        )

    def run(self) -> Published | Refused:
        stands = standings(self.out, self.artifacts)
        if refusal := self._refusal(stands):
            return refusal
        overwritten = tuple(path for path, stand in stands.items() if stand is Standing.OTHER and self._is_edited(path))
        journal = self.old.joined(self.new)
        self._sweep(journal)
        self._write_manifest(journal)
        changed = {path: content for path, content in self.artifacts.items() if stands[path] is not Standing.SAME}
        self._write(changed)
        removed, kept = ((), ()) if self.keeps_old else self._remove()
        if not self.keeps_old:
            self._remove_folders(journal.folders - self.new.folders)
        self._write_manifest(self._joined() if self.keeps_old else self.new)
        unchanged = tuple(path for path in self.artifacts if path not in changed)
        return Published(tuple(changed), unchanged, removed, kept, overwritten)

    def _is_edited(self, path: str) -> bool:
        return _digest_on_disk(self.out / path) not in self.old.files[path]

    def _joined(self) -> Manifest:
        """What was known and is not made now, and what is."""
        kept = {path: hashes for path, hashes in self.old.files.items() if path not in self.new.files}
        return Manifest({**kept, **self.new.files}, self.old.folders | self.new.folders)

    def _refusal(self, stands: Mapping[str, Standing]) -> Refused | None:
        stands = {**standings(self.out, {MANIFEST_NAME: b""}), **stands}
        if links := [path for path, stand in stands.items() if stand is Standing.LINK]:
            return refused(Refusal.LINK, self.out, links)
        ours = {MANIFEST_NAME, *self.old.files}
        foreign = [
            path
            for path, stand in stands.items()
            if stand is Standing.OBSTACLE or (stand is Standing.OTHER and path not in ours)
        ]
        return refused(Refusal.FOREIGN, self.out, foreign) if foreign else None

    def _sweep(self, journal: Manifest) -> None:
        """Clears the temporary files that a crashed run left."""
        ours: dict[str, set[str]] = {}
        for path in (MANIFEST_NAME, *journal.files):
            folder, _, name = path.rpartition("/")
            ours.setdefault(folder, set()).add(temporary_name(name))
        for folder, names in ours.items():
            if _walks_on_folders(self.out, f"{folder}/"):
                for name in names & _regular_files(self.out / folder):
                    (self.out / folder / name).unlink()

    def _write_manifest(self, manifest: Manifest) -> None:
        content = {MANIFEST_NAME: manifest.encoded()}
        if standings(self.out, content)[MANIFEST_NAME] is not Standing.SAME:
            self._write(content)

    def _write(self, contents: Mapping[str, bytes]) -> None:
        """Everything beside its place first: a disk that fills up has changed no page."""
        targets = [self.out / path for path in contents]
        waiting: list[Path] = []
        try:
            write_beside(zip(targets, contents.values(), strict=True), waiting)
            for neighbour, target in zip(waiting, targets, strict=True):
                put(neighbour, target)
        except BaseException:
            for leftover in waiting:
                leftover.unlink(missing_ok=True)
            raise
        for folder in sorted({target.parent for target in targets}):
            sync_folder(folder)

    def _remove(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        made_now = {key(path) for path in self.artifacts}  # without case, the old name would take the new file along
        removed, kept = [], []
        for path in sorted(self.old.files):
            target = self.out / path
            if key(path) in made_now or not _walks_on_folders(self.out, path) or not os.path.lexists(target):
                continue
            if _is_regular(target) and _digest_on_disk(target) in self.old.files[path]:
                target.unlink()
                removed.append(path)
            else:
                kept.append(path)
        return tuple(removed), tuple(kept)

    def _remove_folders(self, folders: Iterable[str]) -> None:
        deepest_first = sorted(folders, key=lambda folder: folder.count("/"), reverse=True)
        _remove_empty(self.out / folder for folder in deepest_first if _walks_on_folders(self.out, folder))


def _walks_on_folders(out: Path, path: str) -> bool:
    """Whether the way from `out` to a path goes through real folders only, not through links."""
    return all(_mode(out / folder, stat.S_IFDIR) for folder in folders_of(path))


def _regular_files(folder: Path) -> frozenset[str]:
    """The names of those that lie in a folder."""
    try:
        with os.scandir(folder) as entries:
            return frozenset([entry.name for entry in entries if entry.is_file(follow_symlinks=False)])
    except FileNotFoundError:
        return frozenset()


def _is_regular(path: Path) -> bool:
    return _mode(path, stat.S_IFREG)


def _mode(path: Path, wanted: int) -> bool:
    try:
        return stat.S_IFMT(path.lstat().st_mode) == wanted
    except OSError:
        return False


def _digest_on_disk(path: Path) -> str:
    with open(os.open(path, SAFELY), "rb") as stream:  # noqa: PTH123  (a descriptor, not a path)
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):  # not empty: somebody else uses it
            folder.rmdir()
