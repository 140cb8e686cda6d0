"""Reports for machines and the baseline, as CI uses them: files, streams, exit codes."""

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from command import house, parcours_raw, run, traces

BAD = """house: x
name: X
language: en
conductor: r
---
expectations: [{id: e, name: E}]
moments: [{id: m, name: M, nature: relational, lead: r, expectations: [e]}]
---
segment: s
name: S
journey: [m]
---
role: r
name: Relève → ✓
cues: [{id: c, moment: m, expectation: e, words: hello}]
"""
"""A house with one error (COV103) and one warning (COV105)."""
NOT_READ = "role: q\nname: Q\nnope: 1\n"
FORMATS = ("json", "sarif", "github", "gitlab", "junit", "rdjson")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_report_for_programs_is_utf_8_and_alone_on_stdout(name: str, encoding: str, place: Path) -> None:
    house(place, {"é→.yaml": NOT_READ}, BAD)
    env = {"PYTHONIOENCODING": encoding, "LANG": "fr_FR.UTF-8"}
    done = parcours_raw("validate", "--format", name, cwd=place, env=env)
    assert (done.returncode, done.stderr) == (1, b"")
    text = done.stdout.decode("utf-8")
    assert "\r" not in text
    if name == "junit":
        assert ElementTree.fromstring(text).get("failures") == "2"
    elif name == "github":
        assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in text.splitlines())
    else:
        json.loads(text)
    assert "COV103" in text


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
@pytest.mark.parametrize("args", [["validate"], ["validate", "-q"], ["rules"], ["explain", "COV103"], ["compile"]])
def test_no_console_is_too_poor(encoding: str, args: list[str], place: Path) -> None:
    house(place, {"é→✓.yaml": NOT_READ}, BAD)
    for color in ({}, {"FORCE_COLOR": "1"}):
        ran = run(*args, "--lang", "fr", cwd=place, env={"PYTHONIOENCODING": encoding, **color})
        assert ran.code in (0, 1)


def test_reports_go_to_files_beside_the_text(place: Path) -> None:
    house(place, manifest=BAD)
    files = {name: f"out of {name}.txt" for name in FORMATS}
    options = [option for name, file in files.items() for option in ("--output", f"{name}={file}")]
    ran = run("validate", *options, "--output", "text=plain.txt", cwd=place)
    alone = run("validate", cwd=place)
    assert (ran.code, ran.out, ran.err) == (1, alone.out, "")
    assert (place / "plain.txt").read_text("utf-8") == alone.out
    for name, file in files.items():
        assert (place / file).read_bytes() == parcours_raw("validate", "--format", name, cwd=place).stdout


def test_a_report_that_is_the_same_is_not_written_again(place: Path) -> None:
    house(place, manifest=BAD)
    run("validate", "--output", "sarif=a.sarif", cwd=place)
    before = traces(place)
    run("validate", "--output", "sarif=a.sarif", cwd=place)
    assert traces(place) == before


@pytest.mark.parametrize(
    ("option", "words"),
    [
        (["--output", "sarif"], '--output needs FORMAT=FILE, not "sarif"\n'),
        (["--output", "=x"], '--output does not know ""\n'),
        (["--output", "sarig=x"], '--output does not know "sarig"\n  did you mean "sarif"?\n'),
        (
            ["--output", "json=parcours.yaml"],
            '--output does not write "parcours.yaml": files of that kind are specs\n',
        ),
        (
            ["--baseline", "parcours.yaml", "--write-baseline"],
            '--baseline does not write "parcours.yaml": files of that kind are specs\n',
        ),
        (["--write-baseline"], "--write-baseline needs --baseline FILE\n"),
        (["--baseline", "none.json"], 'there is no baseline "none.json"\n  --write-baseline makes it\n'),
        (["--baseline", "notes.txt"], "notes.txt: this is not JSON\n"),
        (["--baseline", "notes.txt", "--write-baseline"], "notes.txt: this is not JSON\n"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_is_written(option: list[str], words: str, place: Path) -> None:
    house(place, {"notes.txt": "mine"}, BAD)
    before = traces(place)
    ran = run("validate", *option, cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"parcours: {words}")
    assert traces(place) == before


@pytest.mark.parametrize("file", ["nowhere/a.sarif", "."])
def test_a_report_that_cannot_be_written_is_trouble_with_the_disk(file: str, place: Path) -> None:
    house(place, manifest=BAD)
    ran = run("validate", "--output", f"sarif={file}", cwd=place)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("parcours: disk trouble: ")
    assert [path.name for path in place.iterdir()] == ["parcours.yaml"]


def test_the_summary_of_a_step_is_added_to(place: Path) -> None:
    house(place, manifest=BAD)
    summary = place / "summary.md"
    summary.write_text("before\n")
    env = {"GITHUB_STEP_SUMMARY": str(summary)}
    run("validate", cwd=place, env=env)
    assert summary.read_text() == "before\n"
    run("validate", "--format", "github", cwd=place, env=env)
    told = summary.read_text("utf-8")
    assert told.startswith("before\n### parcours\n")
    assert told.count("\n| error |") == 1


def test_a_baseline_lets_a_team_begin_and_tells_only_what_is_new(place: Path) -> None:
    house(place, manifest=BAD)
    made = run("validate", "--baseline", "known.json", "--write-baseline", cwd=place)
    assert (made.code, made.out, made.err) == (0, "", "parcours: known.json: known faults: 2\n")
    bytes_of = (place / "known.json").read_bytes()
    clean = run("validate", "--baseline", "known.json", "--fail-on", "info", cwd=place)
    assert (clean.code, clean.out, clean.err) == (0, "1 file, no fault (2 in the baseline)\n", "")
    (place / "parcours.yaml").write_text("# moved\n\n\n" + BAD)
    assert run("validate", "--baseline", "known.json", "--fail-on", "info", cwd=place).out == clean.out
    (place / "more.yaml").write_text(
        "role: q\nname: Q\nserves: [r]\ncues: [{id: d, moment: m, expectation: e, words: hi}]\n"
    )
    new = run("validate", "--baseline", "known.json", "--select", "COV103", cwd=place)
    assert (new.code, new.errors) == (1, ["more.yaml:4:13 COV103"])
    run("validate", "--baseline", "other.json", "--write-baseline", cwd=place)
    assert (place / "known.json").read_bytes() == bytes_of


def test_entries_that_match_nothing_are_named_and_can_be_removed(place: Path) -> None:
    house(place, manifest=BAD)
    run("validate", "--baseline", "known.json", "--write-baseline", cwd=place)
    (place / "parcours.yaml").write_text(BAD.replace("words: hello", "words: hello, timing: {within: 5 s}"))
    ran = run("validate", "--baseline", "known.json", cwd=place)
    assert ran.code == 0
    assert ran.err == (
        "parcours: known.json: entries that match no fault any more: 1; --write-baseline removes them\n"
        "  COV103 half-a-cue . role:r/cues:c/id\n"
    )
    assert "entrées qui" in run("validate", "--baseline", "known.json", "--lang", "fr", cwd=place).err
    assert run("validate", "--baseline", "known.json", "--select", "COV105", cwd=place).err == ""
    run("validate", "--baseline", "known.json", "--write-baseline", "--select", "COV105", cwd=place)
    assert len(json.loads((place / "known.json").read_text())["entries"]) == 2
    run("validate", "--baseline", "known.json", "--write-baseline", cwd=place)
    assert run("validate", "--baseline", "known.json", cwd=place).err == ""


def test_what_cannot_be_read_stays_told(place: Path) -> None:
    house(place, {"a.yaml": NOT_READ}, BAD)
    made = run("validate", "--baseline", "known.json", "--write-baseline", cwd=place)
    assert "parcours: faults that say something cannot be read, and that no baseline holds: 1\n" in made.err
    ran = run("validate", "--baseline", "known.json", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:3:1 MOD001"])


def test_a_baseline_is_the_same_from_any_folder(place: Path) -> None:
    for name in ("specs/a", "specs/b"):
        house(place / name, manifest=BAD)
    run("validate", "specs", "--baseline", "known.json", "--write-baseline", cwd=place)
    known = json.loads((place / "known.json").read_text())["entries"]
    assert [entry["house"] for entry in known] == ["specs/a", "specs/a", "specs/b", "specs/b"]
    for cwd, path, file in ((place / "specs/a", ".", "../../known.json"), (place, "specs", str(place / "known.json"))):
        ran = run("validate", path, "--baseline", file, "--fail-on", "info", cwd=cwd)
        assert (ran.code, ran.err) == (0, "")
