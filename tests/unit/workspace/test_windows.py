"""What Windows does otherwise, as far as another system can play it: files that somebody holds, drives that are not there, codes of its
own, names it keeps for itself, `\\` in paths.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from parcours.model.base import RESERVED
from parcours.pipeline import check_files
from parcours.workspace import beside, create, discover
from parcours.workspace.beside import PAUSES, make_folders, put
from parcours.workspace.create import create as make
from parcours.workspace.names import clashes, is_safe
from parcours.workspace.one_file import write_file
from parcours.workspace.trouble import DiskTrouble, disk_trouble


class WindowsError(OSError):
    """An error with the number that Windows gives it."""

    def __init__(self, number: int, code: int, path: str) -> None:
        super().__init__(number, "said by Windows", path)
        self.winerror = code


class HeldError(PermissionError):
    """What replacing a file gives that another program has open."""

    winerror = 32


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[float]]:
    """Files that cannot be replaced the first few times, on Windows; gives the pauses that were made."""

    def hold(times: int) -> list[float]:
        left, pauses = [times], []
        replace = Path.replace

        def refuse(self: Path, target: Path) -> Path:
            if left[0]:
                left[0] -= 1
                raise HeldError(errno.EACCES, "said by Windows", str(target))
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", refuse)
        monkeypatch.setattr(beside.sys, "platform", "win32")
        monkeypatch.setattr(beside.time, "sleep", pauses.append)
        return pauses

    return hold


def test_a_file_that_somebody_holds_for_a_moment_is_replaced(
    tmp_path: Path, held: Callable[[int], list[float]]
) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "old").write_bytes(b"old")
    pauses = held(3)
    put(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"new"
    assert pauses == list(PAUSES[:3])


def test_a_file_that_somebody_keeps_is_named_and_nothing_is_left(
    tmp_path: Path, held: Callable[[int], list[float]]
) -> None:
    (tmp_path / "report.json").write_bytes(b"old")
    held(len(PAUSES) + 1)
    with pytest.raises(DiskTrouble) as trouble:
        write_file(tmp_path / "report.json", b"new")
    assert trouble.value.words.en == "another program has it open"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    assert (tmp_path / "report.json").read_bytes() == b"old"


def test_elsewhere_nobody_waits(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    put(tmp_path / "new", tmp_path / "old")
    with pytest.raises(FileNotFoundError):
        put(tmp_path / "new", tmp_path / "old")


@pytest.mark.parametrize(
    ("code", "length", "words"),
    [
        (32, 20, "another program has it open"),
        (33, 20, "another program has it open"),
        (206, 300, "the path is too long"),
        (3, 300, "the path is too long"),
        (3, 20, "there is nothing there any more"),
        (5, 20, "there is nothing there any more"),
    ],
)
def test_what_windows_says(code: int, length: int, words: str) -> None:
    path = "C:/" + "a" * (length - 3)
    assert disk_trouble(WindowsError(errno.ENOENT, code, path), Path(path)).words.en == words


def test_a_drive_that_is_not_there_ends_the_way_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert PureWindowsPath("Z:\\").parent == PureWindowsPath("Z:\\")
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    with pytest.raises(OSError):  # noqa: PT011  (which one, the system decides)
        make_folders(Path("/there/is/nothing"))
    found = discover.find_houses(Path("/there/is/nothing"), Path("/there"))
    assert isinstance(found, discover.NoHouse)
    assert found.hint is None


def test_a_new_file_is_closed_before_it_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []

    def full(descriptor: int) -> None:
        opened.append(descriptor)
        raise OSError(errno.ENOSPC, "full")

    unlink = Path.unlink

    def remove(self: Path, missing_ok: bool = False) -> None:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(opened[0])
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(create.os, "fsync", full)
    monkeypatch.setattr(Path, "unlink", remove)
    with pytest.raises(DiskTrouble):
        make(tmp_path / "a.yaml", b"a")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("device", sorted(RESERVED))
def test_what_no_id_may_be_is_no_name_of_a_page(device: str) -> None:
    assert not is_safe(f"{device}.html")
    assert not is_safe(f"{device}/index.html")
    assert not PureWindowsPath(f"{device}.html").is_absolute()


def test_names_that_windows_changes_or_takes_for_one() -> None:
    assert not any(map(is_safe, ("a.", "a ", "a./b", "a:b", "C:/b", "\\b", "a\\b", "a?", "a*b", 'a"', "a|b")))
    assert clashes(["roles/Chef.html", "roles/chef.html"]) == ("roles/chef.html",)


def test_a_path_written_as_windows_writes_it_is_read() -> None:
    house = r"""house: x
name: X
language: en
conductor: clerk
rules: {journey-out-of-scale: off}
---
moments: [{id: come-in, name: I come in, nature: relational, lead: clerk}]
metrics: [{id: nps, face: customer, method: nps, readings: voice\nps.csv}]
---
role: clerk
name: Clerk
"""
    project = check_files({"parcours.yaml": house.encode(), "voice/nps.csv": b"period,value\n2026-01,41\n"}).project
    assert project is not None
    assert [reading.value for reading in project.metrics[0].readings] == [41]
