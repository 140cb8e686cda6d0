"""Figures in CSV files of a house on the disk: found, refused, carried along by every command that reads a house."""

from pathlib import Path

import pytest

from parcours.pipeline import check, check_files
from parcours.reading import house_files
from parcours.rewrite.rename import Rename, Renamed, rename

HOUSE = """\
house: ferry
name: The Ferry
language: en
conductor: purser
ignore: [hidden-figures/]
---
role: purser
name: Purser
---
metrics:
- {{id: would-cross-again, face: customer, method: nps, readings: {readings}}}
- {{id: crew-would-recommend, face: employee, method: enps, readings: [{{period: 2026-Q4, value: 9}}]}}
"""
FIGURES = "P\u00e9riode;Valeur;Source\n2026-Q1;22,5;\u00e9t\u00e9\n".encode("cp1252")


def ferry(folder: Path, readings: str, **files: bytes) -> Path:
    house = folder / "ferry"
    (house / "voice").mkdir(parents=True)
    (house / "parcours.yaml").write_text(HOUSE.format(readings=readings), "utf-8")
    (house / "voice" / "nps.csv").write_bytes(FIGURES)
    (house / "hidden-figures").mkdir()
    (house / "hidden-figures" / "nps.csv").write_bytes(FIGURES)
    return house


def told(house: Path) -> list[str]:
    return [f"{one.span.file.path} {one.rule.code} {one.aspect}".strip() for one in check(house).diagnostics]


@pytest.mark.parametrize("written", ["voice/nps.csv", "./voice/nps.csv", "'voice\\nps.csv'", "[voice/nps.csv]"])
def test_the_figures_of_a_file_are_those_of_its_metric(tmp_path: Path, written: str) -> None:
    checked = check(ferry(tmp_path, written))
    assert checked.diagnostics == ()
    assert checked.project is not None
    readings = {metric.id: metric.readings for metric in checked.project.metrics}
    assert [(one.period, one.value, one.source) for one in readings["would-cross-again"]] == [
        ("2026-Q1", 22.5, ("\u00e9t\u00e9",))
    ]


@pytest.mark.parametrize(
    ("written", "expected", "near"),
    [
        ("voice/npz.csv", "parcours.yaml LNK012", "voice/nps.csv"),
        ("Voice/NPS.csv", "parcours.yaml LNK012", "voice/nps.csv"),
        ("hidden-figures/nps.csv", "parcours.yaml LNK012", None),
        ("../ferry/voice/nps.csv", "parcours.yaml LNK012 outside", None),
        ("/etc/passwd.csv", "parcours.yaml LNK012 outside", None),
        ("'C:/nps.csv'", "parcours.yaml LNK012 outside", None),
        ("a long story", "parcours.yaml LNK012 ending", None),
        ("parcours.yaml", "parcours.yaml LNK012 ending", None),
    ],
)
def test_a_file_that_is_not_of_the_house_is_told_at_the_key(
    tmp_path: Path, written: str, expected: str, near: str | None
) -> None:
    house = ferry(tmp_path, written)
    assert told(house) == [expected]
    (fault,) = check(house).diagnostics
    assert fault.suggestion == near or near is None
    assert fault.span.text == written


def test_a_link_that_leads_out_of_the_house_is_not_followed(tmp_path: Path) -> None:
    house = ferry(tmp_path, "voice/nps.csv")
    (tmp_path / "secret.csv").write_bytes(FIGURES)
    (house / "voice" / "nps.csv").unlink()
    (house / "voice" / "nps.csv").symlink_to(tmp_path / "secret.csv")
    assert told(house) == ["voice/nps.csv SYN037"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    house = ferry(tmp_path, "voice/nps.csv")
    with (house / "voice" / "nps.csv").open("wb") as file:
        file.truncate(2**31)
    assert told(house) == ["voice/nps.csv SYN035"]


def test_files_that_no_metric_names_are_left_alone(tmp_path: Path) -> None:
    house = ferry(tmp_path, "voice/nps.csv")
    (house / "voice" / "other.csv").write_bytes(b"\xff\xfe nothing of ours")
    assert told(house) == []


def test_renaming_reads_the_figures_and_leaves_them_as_they_are(tmp_path: Path) -> None:
    files = house_files(ferry(tmp_path, "voice/nps.csv")).files
    done = rename(files, Rename("role", "purser", "chief-purser"))
    assert isinstance(done, Renamed)
    assert done.files["voice/nps.csv"] == FIGURES
    assert check_files(done.files).diagnostics == ()
