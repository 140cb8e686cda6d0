"""Which files of a house are specs, and their bytes."""

import os
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import pytest

from parcours.diagnostics import Words
from parcours.workspace import Listing, SpecPath, Unread, Why, list_specs, read_specs

LINK_OUT = Words("the link leads out of the house", "le lien mène hors de la maison")
NOT_A_FILE = Words("this is not a file", "ce n'est pas un fichier")
GONE = Words("there is nothing there any more", "il n'y a plus rien à cet endroit")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return write(tmp_path / "house", "parcours.yaml")


def write(house: Path, *paths: str) -> Path:
    for path in paths:
        (house / path).parent.mkdir(parents=True, exist_ok=True)
        (house / path).write_text(f"# {path}\n")
    return house


def names(listing: Listing) -> list[str]:
    return [spec.name for spec in listing.specs]


def specs(*paths: str) -> Iterable[SpecPath]:
    return [SpecPath(path, path) for path in paths]


def test_specs_are_listed_by_path_without_regard_to_case(house: Path) -> None:
    write(
        house, "roles/b.yaml", "roles/A.yml", "Segments/z.YAML", "catalogue/deep/er/x.yaml", "notes.md", "roles/b.yaml~"
    )
    assert list_specs(house) == Listing(
        tuple(specs("catalogue/deep/er/x.yaml", "parcours.yaml", "roles/A.yml", "roles/b.yaml", "Segments/z.YAML"))
    )


def test_hidden_things_templates_and_the_output_are_left_out(house: Path) -> None:
    write(
        house, ".git/x.yaml", "roles/.draft.yaml", "templates/html/x.yaml", "roles/templates/x.yaml", "out/pages/x.yaml"
    )
    assert names(list_specs(house, output=house / "out")) == ["parcours.yaml"]
    assert names(list_specs(house, output=house.parent / "house/../house/out")) == ["parcours.yaml"]
    assert names(list_specs(house, output=house / "elsewhere")) == ["out/pages/x.yaml", "parcours.yaml"]


def test_an_output_that_is_the_house_hides_nothing(house: Path) -> None:
    assert names(list_specs(house, output=house)) == ["parcours.yaml"]


def test_ignore_takes_the_patterns_of_gitignore(house: Path) -> None:
    write(house, "archives/a.yaml", "archives/keep.yaml", "roles/old-a.yaml", "roles/b.yaml", "roles/old-keep.yaml")
    listing = list_specs(house, ignore=["archives/", "!archives/keep.yaml", "old-*", "!old-keep.yaml", "parcours.yaml"])
    assert names(listing) == ["parcours.yaml", "roles/b.yaml", "roles/old-keep.yaml"]


def test_a_pattern_that_is_none_ignores_nothing_and_is_named(house: Path) -> None:
    listing = list_specs(write(house, "a.yaml"), ignore=["!", "a.yaml"])
    assert (names(listing), listing.bad_patterns) == (["parcours.yaml"], ("!",))


def test_an_ignored_thing_is_not_complained_about(house: Path) -> None:
    (house / "out.yaml").symlink_to(house.parent)
    assert list_specs(house, ignore=["out.yaml"]).unread == ()


def test_names_are_shown_in_nfc_and_found_as_the_disk_spells_them(house: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "métiers/réparateur.yaml")
    write(house, decomposed)
    assert list_specs(house, ignore=["nothing"]).specs[0] == SpecPath("métiers/réparateur.yaml", decomposed)
    assert list_specs(house, ignore=["métiers"]).specs == (SpecPath("parcours.yaml", "parcours.yaml"),)
    assert read_specs(house, list_specs(house).specs[:1], 100).files == (
        ("métiers/réparateur.yaml", f"# {decomposed}\n".encode()),
    )


def test_names_that_a_disk_may_take_for_one_are_all_listed(house: Path) -> None:
    write(house, "é.yaml", unicodedata.normalize("NFD", "é.yaml"), "É.yaml")
    if len(list(house.iterdir())) < 4:
        pytest.skip("this disk takes them for one")
    assert names(list_specs(house)) == ["parcours.yaml", "É.yaml", "é.yaml", "é.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows names are Unicode")
def test_a_name_in_no_encoding_is_written_out(house: Path) -> None:
    try:
        (house / os.fsdecode(b"caf\xe9.yaml")).write_bytes(b"x: 1\n")
    except OSError:
        pytest.skip("this disk wants UTF-8 names")
    listing = list_specs(house)
    assert names(listing) == ["caf\\udce9.yaml", "parcours.yaml"]
    assert read_specs(house, listing.specs[:1], 100).files == (("caf\\udce9.yaml", b"x: 1\n"),)


def test_a_folder_called_like_a_file_is_told(house: Path) -> None:
    write(house, "roles.yaml/inside.yaml")
    assert list_specs(house) == Listing(
        tuple(specs("parcours.yaml")), (Unread("roles.yaml", Why.NOT_A_FILE, NOT_A_FILE),)
    )


def test_a_house_in_the_house_is_told_and_not_listed(house: Path) -> None:
    write(house, "old/parcours.yaml", "old/roles/x.yaml", "old/deeper/parcours.yaml", "templates/parcours.yaml")
    listing = list_specs(house)
    assert (names(listing), listing.nested) == (["parcours.yaml"], ("old/parcours.yaml",))


def test_links_out_of_the_house_are_told_and_not_followed(house: Path) -> None:
    outside = write(house.parent / "outside", "secret.yaml")
    write(house.parent / "house-two", "secret.yaml")
    (house / "file.yaml").symlink_to(outside / "secret.yaml")
    (house / "folder").symlink_to(outside)
    (house / "neighbour.yaml").symlink_to("../house-two/secret.yaml")
    (house / "notes.md").symlink_to(outside / "secret.yaml")
    assert list_specs(house) == Listing(
        tuple(specs("parcours.yaml")),
        tuple(Unread(path, Why.LINK_OUT_OF_HOUSE, LINK_OUT) for path in ("file.yaml", "folder", "neighbour.yaml")),
    )


def test_a_link_to_a_file_in_the_house_is_read_unless_that_file_is(house: Path) -> None:
    write(house, ".shared/a.yaml", "b.yaml")
    (house / "a.yaml").symlink_to(".shared/a.yaml")
    (house / "again.yaml").symlink_to(".shared/a.yaml")
    (house / "c.yaml").symlink_to("b.yaml")
    listing = list_specs(house)
    assert names(listing) == ["a.yaml", "b.yaml", "parcours.yaml"]
    assert read_specs(house, listing.specs[:1], 100).files == (("a.yaml", b"# .shared/a.yaml\n"),)


def test_loops_of_links_and_broken_links_do_no_harm(house: Path) -> None:
    (house / "me.yaml").symlink_to("me.yaml")
    (house / "up").symlink_to(house)
    (house / "gone.yaml").symlink_to("nowhere.yaml")
    listing = list_specs(house)
    assert names(listing) == ["parcours.yaml"]
    assert [(one.path, one.why) for one in listing.unread] == [("gone.yaml", Why.VANISHED), ("me.yaml", Why.UNREADABLE)]
    assert listing.unread[1].detail == Words("the link leads back to itself", "le lien revient sur lui-même")


def test_a_house_reached_through_a_link_is_a_house(house: Path) -> None:
    write(house, "roles/a.yaml")
    link = house.parent / "link"
    link.symlink_to(house)
    listing = list_specs(link)
    assert names(listing) == ["parcours.yaml", "roles/a.yaml"]
    assert len(read_specs(link, listing.specs, 100).files) == 2


def test_a_folder_that_cannot_be_listed_is_told(house: Path) -> None:
    write(house, "closed/a.yaml")
    (house / "closed").chmod(0)
    try:
        if os.access(house / "closed", os.R_OK):
            pytest.skip("this user may read everything (root, or a disk without permissions)")
        assert list_specs(house).unread == (Unread("closed/", Why.DENIED, Words("permission denied", "accès refusé")),)
    finally:
        (house / "closed").chmod(0o755)


def test_files_are_read_in_the_order_asked(house: Path) -> None:
    write(house, "b.yaml", "a.yaml")
    assert read_specs(house, specs("b.yaml", "a.yaml"), 100) == (
        (("b.yaml", b"# b.yaml\n"), ("a.yaml", b"# a.yaml\n")),
        (),
    )


def test_a_file_of_the_limit_is_read_and_one_byte_more_is_not(house: Path) -> None:
    (house / "at.yaml").write_bytes(b"x" * 64)
    (house / "over.yaml").write_bytes(b"x" * 65)
    files, unread = read_specs(house, specs("at.yaml", "over.yaml"), 64)
    assert [name for name, _ in files] == ["at.yaml"]
    words = Words("the file has 65 bytes; at most 64 are read", "le fichier a 65 octets ; on en lit au plus 64")
    assert unread == (Unread("over.yaml", Why.TOO_LARGE, words, 65),)


def test_what_is_no_file_is_told_and_never_waited_for(house: Path) -> None:
    (house / "folder.yaml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(house / "folder.yaml" / "pipe.yaml")
    else:
        (house / "folder.yaml/pipe.yaml").mkdir()
    files, unread = read_specs(house, specs("folder.yaml", "folder.yaml/pipe.yaml", "gone.yaml"), 64)
    assert files == ()
    assert unread == (
        Unread("folder.yaml", Why.NOT_A_FILE, NOT_A_FILE),
        Unread("folder.yaml/pipe.yaml", Why.NOT_A_FILE, NOT_A_FILE),
        Unread("gone.yaml", Why.VANISHED, GONE),
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among the files here")
def test_a_pipe_that_took_the_place_of_a_file_is_not_waited_for(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.lstat(house / "parcours.yaml")
    os.mkfifo(house / "pipe.yaml")
    monkeypatch.setattr(os, "lstat", lambda _: real)
    assert read_specs(house, specs("pipe.yaml"), 64).unread == (Unread("pipe.yaml", Why.NOT_A_FILE, NOT_A_FILE),)


def test_a_file_that_grew_since_it_was_measured_is_too_large(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.lstat(house / "parcours.yaml")
    (house / "grown.yaml").write_bytes(b"x" * 1000)
    monkeypatch.setattr(os, "lstat", lambda _: real)
    assert [one.why for one in read_specs(house, specs("grown.yaml"), 64).unread] == [Why.TOO_LARGE]


@pytest.mark.parametrize("disk", ["../outside.yaml", "linked/outside.yaml", "link.yaml"])
def test_reading_never_leaves_the_house(house: Path, disk: str) -> None:
    write(house.parent, "outside.yaml")
    (house / "linked").symlink_to(house.parent)
    (house / "link.yaml").symlink_to(house.parent / "outside.yaml")
    assert read_specs(house, [SpecPath("x.yaml", disk)], 64) == (
        (),
        (Unread("x.yaml", Why.LINK_OUT_OF_HOUSE, LINK_OUT),),
    )


def test_a_file_one_may_not_read_is_told(house: Path) -> None:
    path = house / "parcours.yaml"
    path.chmod(0)
    try:
        if os.access(path, os.R_OK):
            pytest.skip("this user may read everything (root, or a disk without permissions)")
        assert read_specs(house, specs("parcours.yaml"), 64).unread == (
            Unread("parcours.yaml", Why.DENIED, Words("permission denied", "accès refusé")),
        )
    finally:
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
