"""Every id that a house may use makes a file that every disk can hold; paths are shown with `/`."""

import ntpath
import os
import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from houses import MANIFEST
from hypothesis import example, given
from hypothesis import strategies as st

from parcours.model.base import LONGEST_ID, SLUG
from parcours.pipeline import check_files
from parcours.workspace import listing
from parcours.workspace.names import clashes, is_safe

SLUGS = st.from_regex(rf"\A{SLUG}\Z").filter(lambda word: len(word) <= LONGEST_ID)
DEVICES = ("con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt0", "lpt1", "lpt9")


def is_reserved(word: str) -> bool:
    """Whether Windows keeps a name for itself, as this Python knows it."""
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(word)
    return PureWindowsPath(word).is_reserved()


def accepted(word: str) -> bool:
    text = f'house: x\nname: X\nlanguage: en\nstatus: draft\n---\nrole: "{word}"\nname: R\n'
    checked = check_files({MANIFEST: text.encode()})
    codes = {one.rule.code for one in checked.diagnostics if one.severity == 3}
    assert codes <= {"MOD005", "MOD006"}
    return not codes


@given(st.one_of(SLUGS, st.sampled_from(DEVICES)))
@example("a" * LONGEST_ID)
def test_an_id_that_is_accepted_is_the_name_of_a_file_everywhere(word: str) -> None:
    assert accepted(word) == is_safe(f"roles/{word}.html")
    assert accepted(word) == (word not in DEVICES and not is_reserved(word))


@given(
    st.text(
        st.characters(codec="utf-8", exclude_characters='"\\', exclude_categories=("Cc", "Cf", "Zl", "Zp", "Cn")),
        min_size=1,
    )
)
def test_two_ids_that_are_accepted_never_meet_on_a_disk(word: str) -> None:
    if accepted(word):
        assert word == word.casefold()
        assert word.isascii()
        assert clashes([f"roles/{word}.html", f"roles/{word}.md"]) == ()


@pytest.mark.parametrize(
    "path",
    [
        "roles/con.html",
        "roles/CON",
        "a/nul.md",
        "lpt1.json",
        "a\\b.md",
        "../a.md",
        "/a.md",
        "a:b",
        "a. ",
        "a.",
        "a//b",
        "",
    ],
)
def test_a_path_that_some_disk_refuses_is_not_safe(path: str) -> None:
    assert not is_safe(path)


def test_paths_of_windows_are_shown_with_slashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sep", "\\")
    assert listing.shown_name(r"roles\sub\a.yaml") == "roles/sub/a.yaml"
    assert PurePosixPath(listing.shown_name("e\u0301.yaml")).name == "\u00e9.yaml"


def test_a_name_that_no_encoding_holds_is_written_out() -> None:
    assert listing.shown_name("a\udcff.yaml") == "a\\udcff.yaml"
