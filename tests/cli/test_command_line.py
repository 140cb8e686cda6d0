"""The command line as people and programs use it: options, languages, encodings, pipes, paths."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import DRAFT, MEMORY, SECONDS, bounded, environment, house, parcours_raw, run, traces

BAD_ROLE = "role: r\nname: R\nnope: 1\n"
WARNED = """house: x
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
name: R
cues: [{id: c, moment: m, expectation: e, words: hello}]
"""
"""A house with one error (COV103, half a cue) and at least one warning (COV105, too short a journey)."""

DIAGNOSTIC_KEYS = {
    "code", "name", "severity", "message", "file", "line", "column", "end_line", "end_column", "facts", "labels", "suggestion",
    "fix",
}  # fmt: skip


def told(out: str) -> list[tuple[str, str]]:
    return [(one["code"], one["severity"]) for one in json.loads(out)["diagnostics"]]


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version(option: str, place: Path) -> None:
    ran = run(option, cwd=place)
    assert (ran.code, ran.out, ran.err) == (0, "parcours 0.1.0\n", "")


@pytest.mark.parametrize(
    ("args", "env", "words"),
    [
        (["--help"], {}, "Customer journeys in YAML"),
        (["-h"], {"LANG": "fr_FR.UTF-8"}, "Des parcours clients en YAML"),
        (["validate", "--help"], {}, "Check every spec of a house"),
        (["validate", "--help", "--lang", "fr"], {}, "Vérifie toutes les specs"),
        (["validate", "--help"], {"PARCOURS_LANG": "fr", "LANG": "en_US.UTF-8"}, "Vérifie toutes les specs"),
        (["compile", "--help"], {"LC_ALL": "fr_FR.UTF-8", "LANG": "en_US.UTF-8"}, "compile ses partitions"),
        (["compile", "--help", "--lang=en"], {"LANG": "fr_FR.UTF-8"}, "compile its playbooks"),
        (["explain", "--help"], {"LANG": "de_DE.UTF-8"}, "Explain a rule"),
        (["rules", "--help"], {"LANG": "fr"}, "Donne toutes les règles"),
    ],
)
def test_the_help_speaks_both_languages(args: list[str], env: dict[str, str], words: str, place: Path) -> None:
    ran = run(*args, cwd=place, env=env)
    assert ran.code == 0
    assert words in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80


def test_a_clean_house_is_told_in_one_line(place: Path) -> None:
    house(place)
    ran = run("validate", "--ignore", "HND", cwd=place)
    assert (ran.code, ran.out, ran.err) == (0, "1 file, no fault\n", "")
    assert run("validate", "--ignore", "HND", "--quiet", cwd=place).out == ""


def test_json_holds_what_the_manual_says(place: Path) -> None:
    house(place, {"é.yaml": BAD_ROLE})
    ran = run("validate", "--format", "json", cwd=place)
    report = json.loads(ran.out)
    assert ran.code == 1
    assert set(report) == {"version", "houses", "diagnostics", "summary"}
    assert report["version"] == 1
    assert [set(one) for one in report["houses"]] == [
        {"path", "files", "errors", "warnings", "infos", "waived", "known", "muted"}
    ]
    assert set(report["summary"]) == {"houses", "files", "errors", "warnings", "infos", "waived", "known", "truncated"}
    assert all(set(one) == DIAGNOSTIC_KEYS for one in report["diagnostics"])
    (error,) = (one for one in report["diagnostics"] if one["severity"] == "error")
    wanted = {
        "code": "MOD001",
        "file": "é.yaml",
        "line": 3,
        "column": 1,
        "end_line": 3,
        "end_column": 5,
        "suggestion": "note",
    }
    assert {key: error[key] for key in wanted} == wanted


def test_json_says_how_much_it_leaves_out(place: Path) -> None:
    house(place, {"a.yaml": "role: r\nname: R\ncues:\n" + "- {nope: 1}\n" * 150})
    report = json.loads(run("validate", "--format", "json", "--select", "MOD", cwd=place).out)
    assert len([one for one in report["diagnostics"] if one["file"] == "a.yaml"]) == 100
    assert report["summary"]["truncated"] == report["summary"]["errors"] - 100 > 300


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on_sets_the_exit_code(fail_on: str, code: int, place: Path) -> None:
    house(place, manifest=WARNED)
    ran = run("validate", "--fail-on", fail_on, "--ignore", "half-a-cue", "--format", "json", cwd=place)
    assert ("COV105", "warning") in told(ran.out)
    assert ran.code == code


def test_an_error_of_a_rule_fails(place: Path) -> None:
    house(place, manifest=WARNED)
    ran = run("validate", "--format", "json", cwd=place)
    assert ("COV103", "error") in told(ran.out)
    assert ran.code == 1


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "COV103"], {"COV103"}),
        (["--select", "cov103"], {"COV103"}),
        (["--select", "half-a-cue"], {"COV103"}),
        (["--select", "COV"], {"COV103", "COV105"}),
        (["--select", "COV1", "--ignore", "journey-out-of-scale"], {"COV103"}),
        (["--select", "COV105,half-a-cue"], {"COV103", "COV105"}),
        (["--select", "COV105", "--select", "COV103"], {"COV103", "COV105"}),
        (["--select", "COV", "--ignore", "COV"], set()),
    ],
)
def test_rules_are_chosen_by_code_prefix_and_name(options: list[str], codes: set[str], place: Path) -> None:
    house(place, manifest=WARNED)
    ran = run("validate", "--format", "json", *options, cwd=place)
    assert {code for code, _ in told(ran.out)} == codes
    assert ran.code == int("COV103" in codes)


def test_what_cannot_be_read_is_always_told(place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    ran = run("validate", "--select", "COV", "--ignore", "MOD001", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:3:1 MOD001"])


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["validate", "--select", "half-a-que"], '--select does not know "half-a-que"\n  did you mean "half-a-cue"?\n'),
        (["validate", "--ignore", "COV1O3"], '--ignore does not know "COV1O3"\n  did you mean "COV103"?\n'),
        (
            ["validate", "--select", "zzz", "--lang", "fr"],
            "--select ne connaît pas « zzz »\n  `parcours rules` les donne toutes\n",
        ),
        (["explain", "half-a-que"], 'explain does not know "half-a-que"\n  did you mean "half-a-cue"?\n'),
        (["compile", "--format", "pdf"], '--format does not know "pdf"\n  known: cards, html, json, md\n'),
        (["compile", "--format", "htm"], '--format does not know "htm"\n  did you mean "html"?\n'),
        (["validate", "nowhere"], 'there is no file or folder "nowhere"\n'),
        (["validate", "sub-a"], 'there is no file or folder "sub-a"\n  did you mean "sub-e"?\n'),
    ],
)
def test_a_wrong_word_is_refused_with_what_was_meant(args: list[str], words: str, place: Path) -> None:
    house(place, {"sub-e/a.yaml": BAD_ROLE})
    before = traces(place)
    ran = run(*args, cwd=place)
    assert (ran.code, ran.out, ran.err) == (2, "", f"parcours: {words}")
    assert traces(place) == before


@pytest.mark.parametrize(
    "args",
    [["validate", "--nope"], ["nope"], ["validate", "--fail-on", "x"], ["validate", "--lang", "it"], ["explain"]],
)
def test_wrong_usage_ends_with_two(args: list[str], place: Path) -> None:
    house(place)
    ran = run(*args, cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage: parcours" in ran.err


def test_no_house_is_wrong_usage(place: Path) -> None:
    (place / "Parcours.yml").write_text(DRAFT)
    ran = run("validate", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert "there is no parcours.yaml in the current folder" in ran.err
    assert "rename it to parcours.yaml" not in ran.out


def test_a_manifest_under_nearly_its_name_is_named(place: Path) -> None:
    (place / "parcours.yml").write_text(DRAFT)
    ran = run("validate", "--lang", "fr", cwd=place)
    assert ran.code == 2
    assert "« parcours.yml » n'est pas lu comme manifeste ; renommez-le en parcours.yaml" in ran.err


def test_the_language_of_messages_follows_the_option_then_the_environment(place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    assert "error[MOD001]" in run("validate", cwd=place).out
    french = run("validate", cwd=place, env={"LANG": "fr_FR.UTF-8"}).out
    assert "erreur[MOD001]" in french
    assert "n'a pas de clé « nope »" in french
    assert run("validate", "--lang", "fr", cwd=place).out == french
    assert "error[MOD001]" in run("validate", "--lang", "en", cwd=place, env={"LANG": "fr_FR.UTF-8"}).out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-8"])
def test_no_encoding_of_the_screen_is_too_poor(encoding: str, place: Path) -> None:
    house(place, {"a.yaml": "role: r\nname: R\nété—→😀: 1\n", "日本.yaml": BAD_ROLE})
    env = {"PYTHONIOENCODING": encoding, "LANG": "fr_FR.UTF-8"}
    ran = run("validate", cwd=place, env=env)
    assert (ran.code, ran.err) == (1, "")
    assert "MOD001" in ran.out


@pytest.mark.parametrize(
    "env", [{}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, {"TERM": "xterm-256color", "COLORTERM": "truecolor"}]
)
def test_a_pipe_gets_no_escape_codes(env: dict[str, str], place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    for args in (["validate"], ["validate", "--format", "json"], ["rules"], ["explain", "COV103"], ["--help"]):
        assert "\x1b" not in run(*args, cwd=place, env=env).out


def test_colours_come_when_they_are_forced(place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    assert "\x1b[1;31merror[MOD001]\x1b[0m" in run("validate", cwd=place, env={"FORCE_COLOR": "1"}).out


def test_long_lines_are_shown_in_eighty_columns(place: Path) -> None:
    house(
        place,
        {
            "a.yaml": "role: r\nname: R\nmission: "
            + "very " * 100
            + "\nnope"
            + "e" * 300
            + ": 1\n"
            + "x" * 300
            + " : 1\n"
        },
    )
    ran = run("validate", cwd=place)
    sources = [line for line in ran.out.splitlines() if " | " in line]
    assert sources
    assert max(map(len, sources)) <= 80


def test_author_text_is_data_on_the_screen(place: Path) -> None:
    hostile = "<script>alert(1)</script> **bold** {{ 7*7 }} {% x %} [bold red]x[/] ##[error]x ::error::x"
    house(place, {"a.yaml": f"role: r\nname: R\nstage: '{hostile}'\n\"[red]key[/red]\": 1\n"})
    ran = run("validate", cwd=place, env={"FORCE_COLOR": "1"})
    unwrapped = ran.out.replace("\x1b[0m\n    \x1b[1m", " ")
    assert "<script>alert(1)</script> **bold** {{ 7*7 }} {% x %} [bold red]x[/]" in unwrapped
    assert '"[red]key[/red]"' in ran.out
    quiet = run("validate", cwd=place, env={"CI": "true"})
    assert quiet.code == 1
    assert "##[" not in quiet.out
    assert not any(line.lstrip().startswith("::") for line in quiet.out.splitlines())


def test_escape_codes_in_names_of_files_do_not_reach_the_screen(place: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such names")
    house(place, {"a\x1b[31m\nerror.yaml": BAD_ROLE})
    ran = run("validate", cwd=place)
    assert ran.code == 1
    assert "\x1b" not in ran.out
    assert r"a\x1b[31m\nerror.yaml:3:1" in ran.out


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
@pytest.mark.parametrize(
    "args", [["validate"], ["validate", "--format", "json"], ["rules"], ["explain", "COV103"], ["--help"]]
)
def test_a_reader_that_goes_away_is_no_trouble(args: list[str], place: Path) -> None:
    house(place, {"a.yaml": "role: r\nname: R\ncues:\n" + "- {nope: 1}\n" * 150})
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as stdout:
        done = subprocess.run(
            [sys.executable, "-m", "parcours", *args],
            cwd=place, env=environment(), stdout=stdout, stderr=subprocess.PIPE, timeout=SECONDS, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize(
    "args", [["validate"], ["validate", "--format", "json"], ["rules"], ["--version"], ["explain", "COV103"]]
)
def test_a_full_disk_behind_the_output_is_told(args: list[str], place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    with Path("/dev/full").open("wb") as stdout:
        done = subprocess.run(
            [sys.executable, "-m", "parcours", *args],
            cwd=place, env=environment(), stdout=stdout, stderr=subprocess.PIPE, timeout=SECONDS, check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr.startswith(b"parcours: disk trouble: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize("args", ["validate", "--version", "validate --format json"])
def test_a_closed_output_is_no_trouble(closed: str, args: str, place: Path) -> None:
    house(place)
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m parcours {args} {closed}', sys.executable],
        cwd=place, env=environment(), capture_output=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_several_houses_are_told_one_by_one(place: Path) -> None:
    for name in ("specs/b", "specs/A", "specs/deep/er"):
        house(place / name, {"r.yaml": BAD_ROLE})
    house(place / ".hidden/c", {"r.yaml": BAD_ROLE})
    house(place / "specs/A/inner")
    report = json.loads(run("validate", "specs", "--format", "json", cwd=place).out)
    assert [one["path"] for one in report["houses"]] == ["specs/A", "specs/b", "specs/deep/er"]
    places = [
        (one["file"], one["line"], one["column"], one["code"])
        for one in report["diagnostics"]
        if one["severity"] == "error"
    ]
    assert places == [
        ("specs/A/inner/parcours.yaml", 1, 1, "LNK007"),
        ("specs/A/r.yaml", 3, 1, "MOD001"),
        ("specs/b/r.yaml", 3, 1, "MOD001"),
        ("specs/deep/er/r.yaml", 3, 1, "MOD001"),
    ]


@pytest.mark.parametrize(
    ("cwd", "args", "shown"),
    [
        (".", [], "sub folder/a.yaml:3:1"),
        ("sub folder", [], "../sub folder/a.yaml:3:1"),
        ("sub folder", ["a.yaml"], "../sub folder/a.yaml:3:1"),
        (".", ["sub folder/a.yaml"], "sub folder/a.yaml:3:1"),
        (".", ["parcours.yaml"], "sub folder/a.yaml:3:1"),
        ("sub folder", [".."], "../sub folder/a.yaml:3:1"),
    ],
)
def test_a_house_is_found_from_anywhere_inside_it(cwd: str, args: list[str], shown: str, place: Path) -> None:
    house(place, {"sub folder/a.yaml": BAD_ROLE})
    ran = run("validate", *args, cwd=place / cwd)
    assert (ran.code, ran.errors) == (1, [f"{shown} MOD001"])


def test_an_absolute_path_works_from_elsewhere(place: Path, tmp_path: Path) -> None:
    house(place / "h", {"a.yaml": BAD_ROLE})
    (tmp_path / "else").mkdir()
    ran = run("validate", str(place / "h"), cwd=tmp_path / "else")
    assert (ran.code, ran.errors) == (1, [f"../{place.name}/h/a.yaml:3:1 MOD001"])


# The disk


def link(path: Path, target: str) -> None:
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no links")


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("a.yaml", "SYN036"),
        ("b.yaml", "SYN036"),
        ("nothing.yaml", "SYN036"),
        ("../outside.yaml", "SYN037"),
        ("/etc/passwd", "SYN037"),
    ],
)
def test_a_link_that_leads_nowhere_or_out_is_told(target: str, code: str, place: Path) -> None:
    (place / "outside.yaml").write_text("role: secret\nname: S\n")
    home = house(place / "h")
    link(home / "a.yaml", target)
    if target == "b.yaml":
        link(home / "b.yaml", "a.yaml")
    before = traces(place)
    ran = run("validate", cwd=home)
    assert ran.code == 1
    assert ran.errors[0] == f"a.yaml:1:1 {code}"
    assert "secret" not in ran.out
    assert "root" not in ran.out
    assert traces(place) == before


def test_linked_folders_are_not_entered(place: Path) -> None:
    house(place, {"sub/a.yaml": BAD_ROLE})
    link(place / "sub/loop", "..")
    link(place / "again", "sub")
    assert run("validate", cwd=place).errors == ["sub/a.yaml:3:1 MOD001"]


def test_a_manifest_that_is_a_loop_is_told(place: Path) -> None:
    link(place / "parcours.yaml", "parcours.yaml")
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, ["parcours.yaml:1:1 SYN036"])


def test_a_folder_with_the_name_of_a_file_is_told(place: Path) -> None:
    house(place)
    (place / "a.yaml").mkdir()
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:1:1 SYN038"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_is_not_waited_for(place: Path) -> None:
    house(place)
    os.mkfifo(place / "a.yaml")
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:1:1 SYN038"])


def test_an_unreadable_file_is_told(place: Path) -> None:
    house(place, {"a.yaml": BAD_ROLE})
    (place / "a.yaml").chmod(0)
    try:
        (place / "a.yaml").read_bytes()
    except OSError:
        pass
    else:
        pytest.skip("this user reads whatever it likes")
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:1:1 SYN036"])


def test_fifty_megabytes_are_not_read(place: Path) -> None:
    house(place)
    with (place / "a.yaml").open("wb") as stream:
        stream.truncate(50_000_000)
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, ["a.yaml:1:1 SYN035"])
    assert "50000000 bytes" in ran.out
    assert MEMORY < 50_000_000 * 20
    assert bounded() is None or sys.platform == "linux"


def test_a_file_that_is_both_large_and_endless_is_not_read(place: Path) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("a device of Unix")
    house(place)
    link(place / "a.yaml", "/dev/zero")
    assert run("validate", cwd=place).errors == ["a.yaml:1:1 SYN037"]


def test_paths_are_written_with_slashes_whatever_the_system(place: Path) -> None:
    house(place, {"one/two/a.yaml": BAD_ROLE})
    ran = run("validate", cwd=place)
    assert ran.errors == ["one/two/a.yaml:3:1 MOD001"]


def test_bytes_of_a_report_are_the_same_twice(place: Path) -> None:
    house(place, {f"{name}.yaml": BAD_ROLE for name in "zbéA"})
    first, second = (
        parcours_raw("validate", "--format", "json", cwd=place, env={"PYTHONHASHSEED": seed}) for seed in "12"
    )
    assert first.stdout == second.stdout
    assert first.returncode == 1


@pytest.mark.parametrize(
    ("status", "severities"),
    [
        ("draft", {"COV102": "info", "COV103": "info", "COV105": "info"}),
        ("workshop", {"COV102": "info", "COV103": "warning", "COV105": "info"}),
        ("validated", {"COV102": "info", "COV103": "warning", "COV105": "info"}),
        ("published", {"COV102": "info", "COV103": "error", "COV105": "warning"}),
    ],
)
def test_the_status_of_a_house_weighs_every_severity(status: str, severities: dict[str, str], place: Path) -> None:
    other = WARNED.replace("lead: r", "lead: q") + "---\nrole: q\nname: Q\nserves: [r]\n"
    house(place, manifest=other.replace("conductor", f"status: {status}\nconductor"))
    ran = run("validate", "--format", "json", "--select", "COV102,COV103,COV105", cwd=place)
    assert dict(told(ran.out)) == severities
