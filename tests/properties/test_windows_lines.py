"""A house that git brought to Windows, every line ended by CR LF: it says the same, and what is written back stays so."""

from collections.abc import Mapping

import pytest
from houses import HOUSES, files_of, pages, pages_of

from parcours.pipeline import check_files
from parcours.rewrite.form import Formed, How, formed
from parcours.rewrite.mend import mend
from parcours.rewrite.rename import Rename, Renamed, rename


def on_windows(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What `core.autocrlf` makes of a house."""
    assert not any(b"\r" in raw for raw in files.values())
    return {path: raw.replace(b"\n", b"\r\n") for path, raw in files.items()}


@pytest.mark.parametrize("house", HOUSES)
def test_the_pages_are_the_same_byte_for_byte(house: str) -> None:
    assert pages(on_windows(files_of(house))) == pages_of(house)


@pytest.mark.parametrize("house", HOUSES)
def test_the_faults_are_the_same_at_the_same_places(house: str) -> None:
    spoilt = {
        path: raw.replace(b"moment: ", b"momnet: ", 3).replace(b"nom: ", b"nom:\xc2\xa0", 1)
        for path, raw in files_of(house).items()
    }
    found = [
        [
            (one.span.file.path, one.span.start, one.span.end, one.fingerprint, one.message("fr"))
            for one in checked.diagnostics
        ]
        for checked in (check_files(spoilt), check_files(on_windows(spoilt)))
    ]
    assert found[0] == found[1]
    assert found[0]


@pytest.mark.parametrize("house", HOUSES)
def test_what_is_written_back_keeps_its_lines(house: str) -> None:
    files = files_of(house)
    windows = on_windows(files)
    for path, raw in windows.items():
        if not path.endswith(".csv"):
            for how in (How(), How("en"), How("fr")):
                made, other = formed(path, raw, how), formed(path, files[path], how)
                assert isinstance(made, Formed)
                assert isinstance(other, Formed)
                assert made.raw == other.raw.replace(b"\n", b"\r\n")
    project = check_files(files).project
    assert project is not None
    asked = Rename("role", project.roles[0].id, "zz-new")
    done, other = rename(windows, asked), rename(files, asked)
    assert isinstance(done, Renamed)
    assert isinstance(other, Renamed)
    assert done.files == on_windows(other.files)


@pytest.mark.parametrize("house", HOUSES)
def test_what_is_mended_keeps_its_lines(house: str) -> None:
    role = next(path for path, raw in sorted(files_of(house).items()) if b"\nname: " in raw or b"\nnom: " in raw)
    text = files_of(house)[role].decode()
    key = "name" if "\nname: " in text else "nom"
    line = next(line for line in text.split("\n") if line.startswith(f"{key}: "))
    twice = text.replace(f"\n{line}\n", f"\n{line}\n{'nom' if key == 'name' else 'name'}{line.removeprefix(key)}\n", 1)
    spoilt = {**files_of(house), role: twice.encode()}
    done, other = (mend(files, unsafe=False, today=None) for files in (on_windows(spoilt), spoilt))
    assert len(done.fixed) == len(other.fixed) > 0
    assert done.files == on_windows(other.files) == on_windows(files_of(house))
