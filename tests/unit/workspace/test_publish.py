"""Artifacts to a folder: what is written, what is refused, what is left alone."""

import errno
import hashlib
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest

from parcours.diagnostics import Words
from parcours.workspace import DiskTrouble, Published, Refusal, Refused, list_specs, publish
from parcours.workspace.lock import locked

MANIFEST = ".parcours-manifest.json"
FIRST = {"index.md": b"index\n", "roles/adviser.md": b"adviser\n", "roles/deep/er.md": b"deeper\n"}
SECOND = {"index.md": b"index two\n", "roles/adviser.md": b"adviser\n", "segments/retired.md": b"retired\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "playbooks"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "house").mkdir()
    (tmp_path / "house/parcours.yaml").write_text("house: x\n")
    return tmp_path / "house"


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder, the manifest apart, and empty folders."""
    below = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    files = {name: path.read_bytes() for name, path in below.items() if path.is_file() and name != MANIFEST}
    empty = {f"{name}/": b"" for name, path in below.items() if path.is_dir() and not any(path.iterdir())}
    return files | empty


def manifest(out: Path) -> object:
    return json.loads((out / MANIFEST).read_text())


def hashes(artifacts: Mapping[str, bytes]) -> dict[str, list[str]]:
    return {path: [hashlib.sha256(content).hexdigest()] for path, content in artifacts.items()}


def test_the_first_publication_writes_everything(out: Path, house: Path) -> None:
    assert publish(out, FIRST, house_root=house) == Published(tuple(FIRST), (), ())
    assert tree(out) == FIRST
    assert manifest(out) == {"version": 1, "files": hashes(FIRST), "folders": ["roles", "roles/deep"]}


def test_the_same_again_touches_nothing(out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    before = {path: path.stat() for path in out.rglob("*") if path.is_file()}
    assert publish(out, FIRST, house_root=house) == Published((), tuple(FIRST), ())
    assert {path: path.stat() for path in out.rglob("*") if path.is_file()} == before


def test_what_is_not_made_any_more_goes_with_its_folder(out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    assert publish(out, SECOND, house_root=house) == Published(
        ("index.md", "segments/retired.md"), ("roles/adviser.md",), ("roles/deep/er.md",)
    )
    assert tree(out) == SECOND
    assert manifest(out) == {"version": 1, "files": hashes(SECOND), "folders": ["roles", "segments"]}


def test_nothing_at_all_leaves_an_empty_manifest(out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    assert publish(out, {}, house_root=house) == Published((), (), tuple(FIRST))
    assert tree(out) == {}
    assert manifest(out) == {"version": 1, "files": {}, "folders": []}


def test_files_and_folders_of_others_are_left_alone(out: Path, house: Path) -> None:
    (out / "roles").mkdir(parents=True)
    publish(out, FIRST, house_root=house)
    (out / "notes.txt").write_text("mine\n")
    (out / "roles/deep/mine.md").write_text("mine\n")
    publish(out, {}, house_root=house)
    assert tree(out) == {"notes.txt": b"mine\n", "roles/deep/mine.md": b"mine\n"}
    (out / "roles/deep/mine.md").unlink()
    publish(out, {}, house_root=house)
    assert tree(out) == {"notes.txt": b"mine\n", "roles/deep/": b""}, "once forgotten, a folder is nobody's"


def test_a_page_changed_by_hand_is_written_again_but_never_removed(out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    (out / "index.md").write_text("by hand\n")
    (out / "roles/deep/er.md").write_text("by hand\n")
    assert publish(out, SECOND, house_root=house) == Published(
        ("index.md", "segments/retired.md"), ("roles/adviser.md",), (), ("roles/deep/er.md",), ("index.md",)
    )
    assert tree(out) == SECOND | {"roles/deep/er.md": b"by hand\n"}


def test_a_file_of_somebody_else_in_the_way_stops_everything(out: Path, house: Path) -> None:
    (out / "roles").mkdir(parents=True)
    (out / "roles/adviser.md").write_text("mine\n")
    (out / "index.md").write_text("mine too\n")
    assert publish(out, FIRST, house_root=house) == Refused(
        Refusal.FOREIGN,
        out,
        ("index.md", "roles/adviser.md"),
        Words(
            "files that parcours did not write are in the way",
            "des fichiers que parcours n'a pas écrits sont déjà à cette place",
        ),
        Words(
            "move them away, or choose another output folder with -o",
            "déplacez-les, ou choisissez un autre dossier de sortie avec -o",
        ),
    )
    assert tree(out) == {"index.md": b"mine too\n", "roles/adviser.md": b"mine\n"}
    assert not (out / MANIFEST).exists()


def test_the_same_bytes_of_somebody_else_become_ours(out: Path, house: Path) -> None:
    out.mkdir()
    (out / "index.md").write_bytes(FIRST["index.md"])
    assert publish(out, FIRST, house_root=house) == Published(
        ("roles/adviser.md", "roles/deep/er.md"), ("index.md",), ()
    )
    assert publish(out, {}, house_root=house) == Published((), (), tuple(FIRST))


@pytest.mark.parametrize("obstacle", ["index.md", "roles", MANIFEST])
def test_something_else_where_a_file_or_folder_is_needed_stops_everything(
    out: Path, house: Path, obstacle: str
) -> None:
    out.mkdir()
    if obstacle == "roles":
        (out / obstacle).write_text("a file\n")
    else:
        (out / obstacle).mkdir()
    before = tree(out)
    refusal = publish(out, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    paths = ("roles/adviser.md", "roles/deep/er.md") if obstacle == "roles" else (obstacle,)
    assert (refusal.why, refusal.paths) == (Refusal.FOREIGN, paths)
    assert tree(out) == before


@pytest.mark.parametrize(
    ("link", "paths"),
    [("index.md", ("index.md",)), ("roles", ("roles/adviser.md", "roles/deep/er.md")), (MANIFEST, (MANIFEST,))],
)
def test_nothing_is_written_through_a_link(
    tmp_path: Path, out: Path, house: Path, link: str, paths: tuple[str, ...]
) -> None:
    out.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (out / link).symlink_to(tmp_path / "elsewhere")
    refusal = publish(out, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert (refusal.why, refusal.paths) == (Refusal.LINK, paths)
    assert tree(tmp_path / "elsewhere") == {}


def test_a_link_as_output_folder_is_refused(tmp_path: Path, out: Path, house: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.symlink_to(tmp_path / "elsewhere")
    refusal = publish(out, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert refusal.why is Refusal.LINK
    assert tree(tmp_path / "elsewhere") == {}


def test_a_page_replaced_by_a_link_is_not_removed(tmp_path: Path, out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    (tmp_path / "elsewhere.md").write_bytes(FIRST["index.md"])
    (out / "index.md").unlink()
    (out / "index.md").symlink_to(tmp_path / "elsewhere.md")
    assert publish(out, {}, house_root=house) == Published(
        (), (), ("roles/adviser.md", "roles/deep/er.md"), ("index.md",)
    )
    assert (out / "index.md").is_symlink()


def test_nothing_is_removed_behind_a_link(tmp_path: Path, out: Path, house: Path) -> None:
    publish(out, FIRST, house_root=house)
    (out / "roles").rename(tmp_path / "roles")
    (out / "roles").symlink_to(tmp_path / "roles")
    assert publish(out, {}, house_root=house) == Published((), (), ("index.md",))
    assert tree(tmp_path / "roles") == {"adviser.md": b"adviser\n", "deep/er.md": b"deeper\n"}


@pytest.mark.parametrize("where", ["house", ".", "/"])
def test_the_house_and_what_holds_it_are_no_output(tmp_path: Path, house: Path, where: str) -> None:
    refusal = publish(tmp_path / where, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert refusal.why is Refusal.HOUSE


def test_a_folder_of_specs_is_no_output(house: Path) -> None:
    (house / "roles").mkdir()
    (house / "roles/adviser.yaml").write_text("role: adviser\n")
    refusal = publish(house / "roles", FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert (refusal.why, refusal.paths) == (Refusal.HOLDS_SPECS, ("adviser.yaml",))


def test_an_output_in_the_house_is_allowed_and_not_listed(house: Path) -> None:
    publish(house / "playbooks", {"data.yaml": b"x: 1\n"}, house_root=house)
    assert [spec.name for spec in list_specs(house, output=house / "playbooks").specs] == ["parcours.yaml"]
    again = publish(house / "playbooks", {"data.yaml": b"x: 2\n"}, house_root=house)
    assert again == Published(("data.yaml",), (), ())


def test_a_file_is_no_output_folder(out: Path, house: Path) -> None:
    out.write_text("a file\n")
    refusal = publish(out, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert refusal.why is Refusal.NOT_A_FOLDER


@pytest.mark.parametrize(
    "name",
    ["/etc/x", "../x", "a/../x", "a//x", "./x", "", "C:x", "a\\x", "con", "roles/NUL.md", "com1.html", "a.", "a ",
     "a\nb", "a?b", "\ud800", "a" * 201, MANIFEST, ".PARCOURS-LOCK", ".x.parcours-tmp"],
)  # fmt: skip
def test_names_that_some_disk_refuses_are_refused(out: Path, house: Path, name: str) -> None:
    refusal = publish(out, {**FIRST, name: b""}, house_root=house)
    assert isinstance(refusal, Refused)
    assert (refusal.why, refusal.paths) == (Refusal.BAD_NAME, (name,))
    assert not out.exists()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a.md", "A.md"),
        ("é.md", unicodedata.normalize("NFD", "é.md")),
        ("straße", "strasse"),
        ("x", "x/y"),
        ("Roles/a", "roles/b"),
    ],
)
def test_names_that_some_disk_takes_for_one_are_refused(out: Path, house: Path, first: str, second: str) -> None:
    refusal = publish(out, {first: b"", second: b""}, house_root=house)
    assert isinstance(refusal, Refused)
    assert refusal.why is Refusal.CLASH
    assert not out.exists()


def test_one_publication_at_a_time(out: Path, house: Path) -> None:
    out.mkdir()
    with locked(out) as is_ours:
        assert is_ours
        refusal = publish(out, FIRST, house_root=house)
    assert isinstance(refusal, Refused)
    assert refusal.message == Words(
        "another compile is running in this folder", "une autre compilation est en cours dans ce dossier"
    )
    assert tree(out) == {}
    assert isinstance(publish(out, FIRST, house_root=house), Published)


def test_a_lock_file_without_a_lock_is_no_lock(out: Path, house: Path) -> None:
    out.mkdir()
    (out / ".parcours-lock").write_bytes(b"")
    assert isinstance(publish(out, FIRST, house_root=house), Published)
    assert tree(out) == FIRST


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "name", ["../victim", "{tmp}/victim", "a/../../victim", "..\\victim", "C:victim", "roles/../x"]
)
def test_a_manifest_that_names_what_lies_outside_is_not_obeyed(
    tmp_path: Path, out: Path, house: Path, name: str
) -> None:
    out.mkdir()
    (tmp_path / "victim").write_bytes(b"victim")
    (out / "x").write_bytes(b"victim")
    lie = {"version": 1, "files": {name.format(tmp=tmp_path): [digest(b"victim")]}, "folders": ["..", "/", "../house"]}
    (out / MANIFEST).write_text(json.dumps(lie))
    assert publish(out, FIRST, house_root=house) == Published(tuple(FIRST), (), ())
    assert (tmp_path / "victim").read_bytes() == b"victim"
    assert tree(out) == FIRST | {"x": b"victim"}


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"[]", b"null", b'{"version": 2, "files": {"x": []}}', b"[" * 100_000, b'{"version": 1}',
     b'{"version": 1, "files": [], "folders": {}}', b'{"version": 1, "files": {"x": 7}, "folders": [1, null]}'],
)  # fmt: skip
def test_a_manifest_that_says_nothing_is_replaced(out: Path, house: Path, content: bytes) -> None:
    out.mkdir()
    (out / MANIFEST).write_bytes(content)
    assert publish(out, FIRST, house_root=house) == Published(tuple(FIRST), (), ())
    assert manifest(out) == {"version": 1, "files": hashes(FIRST), "folders": ["roles", "roles/deep"]}


def fail_after(monkeypatch: pytest.MonkeyPatch, name: str, calls: int, number: int) -> None:
    real = getattr(os, name)
    left = calls

    def failing(*arguments: object, **options: object) -> object:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(number, os.strerror(number))
        return real(*arguments, **options)

    monkeypatch.setattr(os, name, failing)


@pytest.mark.parametrize("call", ["write", "fsync", "replace", "open", "mkdir"])
@pytest.mark.parametrize("calls", range(8))
def test_a_disk_that_fills_up_leaves_old_or_new_and_no_temporary_file(
    out: Path, house: Path, monkeypatch: pytest.MonkeyPatch, call: str, calls: int
) -> None:
    publish(out, FIRST, house_root=house)
    with monkeypatch.context() as patched:
        fail_after(patched, call, calls, errno.ENOSPC)
        try:
            publish(out, SECOND, house_root=house)
        except DiskTrouble as trouble:
            assert trouble.words == Words("the disk is full", "le disque est plein")  # noqa: PT017
    after = tree(out)
    for path, content in after.items():
        assert content in {FIRST.get(path, b""), SECOND.get(path, b"")}, path
    assert {path for path in after if not path.endswith("/")} <= {*FIRST, *SECOND}
    publish(out, SECOND, house_root=house)
    assert tree(out) == SECOND


def test_a_full_disk_changes_no_page(out: Path, house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(out, FIRST, house_root=house)
    fail_after(monkeypatch, "write", 2, errno.ENOSPC)
    with pytest.raises(DiskTrouble) as raised:
        publish(out, SECOND, house_root=house)
    assert str(raised.value) == f"{raised.value.path}: the disk is full"
    assert raised.value.path.name == ".retired.md.parcours-tmp"
    assert {path: content for path, content in tree(out).items() if not path.endswith("/")} == FIRST


def test_a_first_publication_that_fails_at_once_leaves_no_folder(
    tmp_path: Path, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_after(monkeypatch, "write", 0, errno.ENOSPC)
    with pytest.raises(DiskTrouble):
        publish(tmp_path / "new/out", FIRST, house_root=house)
    assert not (tmp_path / "new").exists()


def test_a_temporary_place_taken_by_a_link_is_disk_trouble_and_the_link_stays(
    tmp_path: Path, out: Path, house: Path
) -> None:
    out.mkdir()
    (out / ".index.md.parcours-tmp").symlink_to(tmp_path / "victim")
    with pytest.raises(DiskTrouble):
        publish(out, FIRST, house_root=house)
    assert (out / ".index.md.parcours-tmp").is_symlink()
    assert not (tmp_path / "victim").exists()


CRASH = """
import os, sys
from pathlib import Path
from parcours.workspace import publish
left = int(sys.argv[3])
def dying(real):
    def call(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*arguments, **options)
    return call
for name in ("write", "replace", "unlink", "rmdir", "mkdir", "fsync"):
    setattr(os, name, dying(getattr(os, name)))
publish(Path(sys.argv[1]), eval(sys.argv[4]), house_root=Path(sys.argv[2]))
"""


@pytest.mark.parametrize("instant", range(25))
def test_a_crash_at_any_instant_leaves_old_or_new_and_the_next_run_mends_it(
    out: Path, house: Path, instant: int
) -> None:
    publish(out, FIRST, house_root=house)
    crashed = subprocess.run([sys.executable, "-c", CRASH, out, house, str(instant), repr(SECOND)], check=False)
    assert crashed.returncode in {0, 9}
    for path, content in tree(out).items():
        if not path.endswith(("/", ".parcours-tmp", ".parcours-lock")):
            assert content in {FIRST.get(path), SECOND.get(path)}
    third = {"index.md": b"three\n"}
    publish(out, third, house_root=house)
    assert tree(out) == third


def test_a_read_only_folder_is_disk_trouble(out: Path, house: Path) -> None:
    out.mkdir()
    out.chmod(0o555)
    try:
        try:
            (out / "control").touch()
        except PermissionError:
            pass
        else:
            pytest.skip("this user may write everywhere (root, or a disk without permissions)")
        with pytest.raises(DiskTrouble) as raised:
            publish(out, FIRST, house_root=house)
        assert raised.value.words == Words("permission denied", "accès refusé")
        assert tree(out) == {}
    finally:
        out.chmod(0o755)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_device_that_is_really_full_is_disk_trouble(out: Path, house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    real = os.write
    monkeypatch.setattr(os, "write", lambda _, data: real(full, data))
    try:
        with pytest.raises(DiskTrouble) as raised:
            publish(out, FIRST, house_root=house)
    finally:
        os.close(full)
    assert raised.value.words.fr == "le disque est plein"
    assert not out.exists()
