"""`parcours compile`: what it writes, what it leaves alone, what it refuses."""

import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
from command import house, run, traces

SMALL = """house: x
name: X
language: en
conductor: host
---
expectations: [{id: e, name: To be seen}]
channels: [{id: desk, name: The desk}]
moments:
  - {id: m1, name: I come in, nature: relational, lead: host, channels: [desk], expectations: [e]}
  - {id: m2, name: I choose, nature: relational, lead: host, channels: [desk], expectations: [e]}
  - {id: m3, name: I leave, nature: relational, lead: host, channels: [desk], expectations: [e]}
---
segment: s
name: Regulars
journey: [m1, m2, m3]
---
segment: t
name: Strangers
journey: [m1, m2, m3]
"""
HOST = """role: host
name: Host
latitude: {alone: [a smile]}
cues:
  - {id: c1, moment: m1, expectation: e, timing: 5 s, words: hello}
  - {id: c2, moment: m2, expectation: e, timing: 1 min, words: this one}
  - {id: c3, moment: m3, expectation: e, timing: 5 s, words: goodbye}
"""
COOK = """role: cook
name: Cook
stage: back
serves: [host]
"""
PAGES = [
    ".parcours-manifest.json", "backlog.html", "backlog.md", "coverage.html", "coverage.md", "index.html", "index.md",
    "mirrors.html", "mirrors.md", "playbooks.json",
    "promises.html", "promises.md",
    "roles/cook.html", "roles/cook.md", "roles/host.html", "roles/host.md",
    "segments/s.html", "segments/s.md", "segments/t.html", "segments/t.md",
]  # fmt: skip


@pytest.fixture
def home(place: Path) -> Path:
    return house(place / "maison é", {"roles/host.yaml": HOST, "roles/cook.yaml": COOK}, manifest=SMALL)


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def times(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in files(folder)}


def test_the_first_run_writes_everything_below_playbooks(home: Path) -> None:
    ran = run("compile", cwd=home)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "playbooks: 19 files (19 written, 0 removed) — open playbooks/index.html\n"
    assert files(home / "playbooks") == PAGES


def test_the_second_run_writes_nothing(home: Path) -> None:
    run("compile", cwd=home)
    before = times(home / "playbooks")
    ran = run("compile", cwd=home)
    assert ran.out.startswith("playbooks: 19 files (0 written, 0 removed)")
    assert times(home / "playbooks") == before


def test_a_role_that_goes_takes_its_pages_along_and_nothing_else(home: Path) -> None:
    run("compile", cwd=home)
    (home / "playbooks/roles/mine.md").write_text("mine")
    (home / "roles/cook.yaml").unlink()
    ran = run("compile", cwd=home)
    assert ran.code == 0
    assert "2 removed" in ran.out
    assert files(home / "playbooks") == sorted([*(page for page in PAGES if "cook" not in page), "roles/mine.md"])
    assert (home / "playbooks/roles/mine.md").read_text() == "mine"


def test_a_page_that_somebody_changed_is_kept_when_its_role_goes(home: Path) -> None:
    run("compile", cwd=home)
    (home / "playbooks/roles/cook.md").write_text("my remarks")
    (home / "roles/cook.yaml").unlink()
    ran = run("compile", cwd=home)
    assert "somebody changed them: roles/cook.md" in ran.out
    assert (home / "playbooks/roles/cook.md").read_text() == "my remarks"


def test_errors_stop_it_and_nothing_is_written(home: Path) -> None:
    house(home, {"roles/cook.yaml": COOK + "nope: 1\n"}, manifest=SMALL)
    before = traces(home)
    ran = run("compile", cwd=home)
    assert (ran.code, ran.errors) == (1, ["roles/cook.yaml:5:1 MOD001"])
    assert ran.err == "parcours: nothing was written; --keep-going compiles despite errors\n"
    assert traces(home) == before


def test_errors_leave_the_pages_of_yesterday(home: Path) -> None:
    run("compile", cwd=home)
    before = traces(home / "playbooks")
    house(home, {"roles/cook.yaml": "role: [\n"}, manifest=SMALL)
    assert run("compile", cwd=home).code == 1
    assert traces(home / "playbooks") == before


def test_keep_going_says_so_on_every_page(home: Path) -> None:
    house(home, {"roles/cook.yaml": COOK + "nope: 1\n"}, manifest=SMALL)
    clean = run("compile", "--keep-going", "-o", "out", cwd=home)
    assert clean.code == 0
    assert clean.errors == ["roles/cook.yaml:5:1 MOD001"]
    fault = 'role "cook" has no key "nope"'
    pages = [name for name in files(home / "out") if name.endswith((".md", ".html"))]
    assert len(pages) == 18
    for name in pages:
        text = (home / "out" / name).read_text(encoding="utf-8")
        assert re.search(r"error|not sound|despite", text), name
    assert fault in json.loads((home / "out/playbooks.json").read_text(encoding="utf-8"))["faults"][0]


def test_without_a_house_document_keep_going_cannot_go(home: Path) -> None:
    house(home, manifest="# nothing\n")
    before = traces(home)
    ran = run("compile", "--keep-going", cwd=home)
    assert (ran.code, ran.errors) == (1, ["parcours.yaml:1:1 LNK009"])
    assert traces(home) == before


@pytest.mark.parametrize(
    ("formats", "endings"),
    [
        ("md", {".md"}),
        ("html", {".html"}),
        ("json", {".json"}),
        ("md,json", {".md", ".json"}),
        ("html,md,json", {".html", ".md", ".json"}),
    ],
)
def test_formats_are_chosen(formats: str, endings: set[str], home: Path) -> None:
    ran = run("compile", "--format", formats, cwd=home)
    assert ran.code == 0
    written = [name for name in files(home / "playbooks") if name != ".parcours-manifest.json"]
    assert {Path(name).suffix for name in written} == endings
    first = "playbooks.json" if formats == "json" else "index.md" if "html" not in formats else "index.html"
    assert ran.out.endswith(f"open playbooks/{first}\n")


def test_cards_to_print_come_with_the_pages_that_lead_to_them(home: Path) -> None:
    run("compile", cwd=home)
    assert not [name for name in files(home / "playbooks") if name.startswith("cards/")]
    assert run("compile", "--format", "cards", cwd=home).code == 0
    written = files(home / "playbooks")
    assert {"index.html", "roles/host.html", "cards/host.html"} <= set(written)
    assert "../cards/host.html" in (home / "playbooks" / "roles" / "host.html").read_text("utf-8")


def test_one_role_leaves_the_pages_of_others(home: Path) -> None:
    run("compile", cwd=home)
    house(
        home,
        {"roles/host.yaml": HOST.replace("hello", "good day"), "roles/cook.yaml": COOK.replace("Cook", "Benjamin")},
        manifest=SMALL,
    )
    before = {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")}
    ran = run("compile", "--role", "host", cwd=home)
    assert ran.code == 0
    after = {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")}
    assert b"good day" in after["roles/host.md"]
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {".parcours-manifest.json", "roles/host.html", "roles/host.md"}
    assert run("compile", cwd=home).out.endswith("open playbooks/index.html\n")
    assert {name for name in PAGES if (home / "playbooks" / name).read_bytes() == after[name]} >= {"roles/host.html"}


def test_one_segment_leaves_the_pages_of_others(home: Path) -> None:
    run("compile", cwd=home)
    house(home, manifest=SMALL.replace("Regulars", "Friends").replace("Strangers", "Others"))
    before = {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")}
    assert run("compile", "--segment", "s", cwd=home).code == 0
    after = {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")}
    assert sorted(after) == sorted(before)
    assert b"Friends" in after["segments/s.md"]
    assert after["segments/t.md"] == before["segments/t.md"]


def test_a_role_and_a_segment_are_written_alone_into_an_empty_folder(home: Path) -> None:
    ran = run("compile", "--role", "host", "--segment", "t", "--format", "html", cwd=home)
    assert ran.out == "playbooks: 2 files (2 written, 0 removed) — open playbooks/roles/host.html\n"
    assert files(home / "playbooks") == [".parcours-manifest.json", "roles/host.html", "segments/t.html"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "playbooks.json holds the whole house: it is not written for some roles or segments"),
        ("fr", "playbooks.json contient toute la maison : il ne s'écrit pas pour quelques métiers ou segments"),
    ],
)
@pytest.mark.parametrize("option", ["--role=host", "--segment=s"])
def test_the_plan_of_a_part_is_refused(option: str, language: str, told: str, home: Path) -> None:
    before = traces(home)
    ran = run("compile", option, "--format", "html,json", "--lang", language, cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"parcours: {told}\n  ")
    assert traces(home) == before


@pytest.mark.parametrize(
    ("option", "word", "hint"),
    [
        ("--role", "hots", 'did you mean "host"?'),
        ("--role", "zzzzzz", "known: cook, host"),
        ("--segment", "q", "known: s, t"),
        ("--role", "Host", 'did you mean "host"?'),
    ],
)
def test_an_unknown_role_or_segment_is_refused(option: str, word: str, hint: str, home: Path) -> None:
    before = traces(home)
    ran = run("compile", option, word, cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f'parcours: {option} does not know "{word}"\n  {hint}\n'
    assert traces(home) == before


def test_the_output_may_lie_in_the_house_and_is_not_read_as_specs(home: Path) -> None:
    assert run("compile", "-o", "roles/out", cwd=home).code == 0
    (home / "roles/out/notes.yaml").write_text("nope: 1\n")
    ran = run("compile", "-o", "roles/out", cwd=home)
    assert (ran.code, ran.errors) == (0, [])
    assert (home / "roles/out/notes.yaml").read_text() == "nope: 1\n"


@pytest.mark.parametrize("out", [".", "..", "roles", "roles/host.yaml", "../maison é"])
def test_specs_are_never_an_output_folder(out: str, home: Path) -> None:
    before = traces(home.parent)
    ran = run("compile", "-o", out, cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert "choose another output folder with -o" in ran.err
    assert traces(home.parent) == before


def test_files_of_others_in_the_way_are_not_overwritten(home: Path) -> None:
    (home / "playbooks").mkdir()
    (home / "playbooks/index.md").write_text("mine")
    before = times(home)
    ran = run("compile", cwd=home)
    assert ran.code == 2
    assert "playbooks: files that parcours did not write are in the way: index.md" in ran.err
    assert times(home) == before


def test_a_link_is_not_written_through(home: Path, tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    try:
        (home / "playbooks").symlink_to(tmp_path / "target")
    except OSError:
        pytest.skip("this system makes no links")
    ran = run("compile", cwd=home)
    assert ran.code == 2
    assert "links are not written through" in ran.err
    assert files(tmp_path / "target") == []


def test_a_read_only_output_is_disk_trouble(home: Path) -> None:
    out = home / "out"
    out.mkdir()
    out.chmod(0o555)
    try:
        (out / "probe").write_text("")
    except OSError:
        pass
    else:
        pytest.skip("this user writes wherever it likes")
    ran = run("compile", "-o", "out", cwd=home)
    assert (ran.code, ran.out) == (3, "")
    assert "permission denied" in ran.err


@pytest.mark.skipif(sys.platform != "linux", reason="a file system of Linux that nobody can write to")
def test_an_output_that_nobody_can_write_is_disk_trouble(home: Path) -> None:
    ran = run("compile", "-o", "/proc/parcours-out", cwd=home)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("parcours: disk trouble: /proc/parcours-out")
    assert "Traceback" not in ran.err


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="sizes of files are limited on Unix only")
def test_a_disk_that_fills_up_leaves_the_pages_of_yesterday(home: Path) -> None:
    import resource
    import subprocess

    from command import SECONDS, environment

    run("compile", cwd=home)
    before = {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")}
    house(home, {"roles/host.yaml": HOST.replace("hello", "good day")}, manifest=SMALL)

    def small_files() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))

    done = subprocess.run(
        [sys.executable, "-m", "parcours", "compile"],
        cwd=home, env=environment(), capture_output=True, timeout=SECONDS, preexec_fn=small_files, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stdout
    assert b"disk trouble" in done.stderr
    assert {
        name: (home / "playbooks" / name).read_bytes()
        for name in files(home / "playbooks")
        if name != ".parcours-manifest.json"
    } == {name: content for name, content in before.items() if name != ".parcours-manifest.json"}
    assert run("compile", cwd=home).code == 0
    assert b"good day" in (home / "playbooks/roles/host.md").read_bytes()


def test_houses_of_one_name_do_not_share_their_pages(place: Path) -> None:
    for client in ("a", "b"):
        house(place / client / "specs", {"host.yaml": HOST.replace("Host", f"Host of {client}")}, manifest=SMALL)
    ran = run("compile", "--format", "md", cwd=place)
    assert ran.code == 0
    for client in ("a", "b"):
        page = (place / "playbooks" / client / "specs/roles/host.md").read_text(encoding="utf-8")
        assert f"Host of {client}" in page


def test_several_houses_get_a_folder_each(place: Path) -> None:
    house(place / "specs/one", {"host.yaml": HOST}, manifest=SMALL)
    house(place / "specs/two", {"host.yaml": HOST + "nope: 1\n"}, manifest=SMALL)
    ran = run("compile", "specs", "--format", "md", cwd=place)
    assert (ran.code, ran.errors) == (1, ["specs/two/host.yaml:8:1 MOD001"])
    assert sorted(path.name for path in (place / "playbooks").iterdir()) == ["one"]


def test_the_same_specs_give_the_same_bytes_anywhere(home: Path, tmp_path: Path) -> None:
    run("compile", cwd=home, env={"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "fr_FR.UTF-8"})
    other = tmp_path / "elsewhere"
    shutil.copytree(home, other, ignore=shutil.ignore_patterns("playbooks"))
    run("compile", cwd=other, env={"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"})
    assert {name: (home / "playbooks" / name).read_bytes() for name in files(home / "playbooks")} == {
        name: (other / "playbooks" / name).read_bytes() for name in files(other / "playbooks")
    }


def test_the_language_of_pages_is_the_houses_unless_asked(home: Path) -> None:
    run("compile", "--format", "md", cwd=home, env={"LANG": "fr_FR.UTF-8"})
    english = (home / "playbooks/index.md").read_bytes()
    ran = run("compile", "--format", "md", "--lang", "fr", cwd=home)
    assert "fichiers" in ran.out
    assert (home / "playbooks/index.md").read_bytes() != english


HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=y> **b** [l](javascript:a) {{ 7*7 }} {% raw %} <!-- | # \\` \\x1b"
)


def test_author_text_is_data_on_every_page(home: Path) -> None:
    hostile = HOSTILE.replace("\\x1b", "").replace("\\`", "`")
    house(
        home,
        {
            "roles/host.yaml": HOST.replace("hello", json.dumps(hostile)).replace(
                "name: Host", f"name: {json.dumps(hostile)}"
            )
        },
        manifest=SMALL.replace("name: Regulars", f"name: {json.dumps(hostile)}").replace(
            "To be seen", f"{json.dumps(hostile)}"
        )
        + f"---\ncommitments: [{{id: c, promise: {json.dumps(hostile)}, segments: [s], kept_by: {{each: [c1]}}}}]\n"
        + f"metrics: [{{id: m, name: {json.dumps(hostile)}, face: customer, method: nps, moment: m1,"
        + f" unit: {json.dumps(hostile)}, target: 9, readings: [{{period: '2026', value: 1}}]}}]\n",
    )
    ran = run("compile", cwd=home)
    assert (ran.code, ran.errors) == (0, [])
    for name in files(home / "playbooks"):
        text = (home / "playbooks" / name).read_text(encoding="utf-8")
        if name.endswith(".html"):
            assert "<script>alert" not in text, name
            assert "<img" not in text, name
            assert 'href="javascript' not in text, name
            assert "alert(1)" in text or "coverage" in name, name
        if name.endswith((".html", ".md")):
            assert "{{ 7*7 }}" in text.replace("\\", "").replace("&#123;", "{").replace("&#125;", "}"), name
        if name.endswith(".md"):
            assert not re.search(r"(?<!\\)<(script|img|!--)", text), name


def wave_of(entered: str) -> str:
    stages = (
        "[{stage: denial, entered: 2020-01-06}, {stage: anger, entered: 2020-02-03},"
        f" {{stage: bargaining, entered: {entered}}}, depression, acceptance]"
    )
    return f"---\nchange: {{waves: [{{id: first, name: The first, roles: [host], stages: {stages}}}]}}\n"


def test_a_wave_has_an_edition_in_a_folder_of_its_own(home: Path) -> None:
    house(home, {}, manifest=SMALL + wave_of("2020-03-02"))
    ran = run("compile", "--wave", "first", cwd=home)
    assert (ran.code, ran.errors) == (0, [])
    assert files(home / "editions/first") == [
        ".parcours-manifest.json",
        "index.html",
        "index.md",
        "roles/host.html",
        "roles/host.md",
    ]
    assert ran.out.endswith("open editions/first/index.html\n")
    assert "stage: bargaining · of each role the three cues that matter most" in (
        home / "editions/first/roles/host.md"
    ).read_text("utf-8")


def test_a_wave_is_looked_at_on_a_day(home: Path) -> None:
    house(home, {}, manifest=SMALL + wave_of("2020-03-02"))
    for day, stage in (("2020-02-03", "anger"), ("2020-03-01", "anger"), ("2020-03-02", "bargaining")):
        assert run("compile", "--wave", "first", "--on", day, cwd=home).code == 0
        assert f"stage: {stage}" in (home / "editions/first/index.md").read_text("utf-8")


def test_before_bargaining_an_edition_holds_no_cue(home: Path) -> None:
    house(home, {}, manifest=SMALL + wave_of("2999-03-02"))
    assert run("compile", "--wave", "first", "-o", "out", cwd=home).code == 0
    page = (home / "out/roles/host.md").read_text("utf-8")
    assert "stage: anger · no cue yet" in page
    assert "hello" not in page


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--wave", "frist"], '--wave does not know "frist"\n  did you mean "first"?'),
        (["--wave", "first", "--role", "host"], "--wave chooses the pages by itself"),
        (["--wave", "first", "--segment", "s"], "--wave chooses the pages by itself"),
        (["--wave", "first", "--since", "HEAD"], "--wave chooses the pages by itself"),
        (["--wave", "first", "--format", "cards"], "--wave chooses the pages by itself"),
        (["--wave", "first", "--format", "json"], "playbooks.json holds the whole house"),
        (["--wave", "second"], 'wave "second" has entered no stage by '),
        (["--wave", "first", "--on", "2020-01-05"], 'wave "first" has entered no stage by 2020-01-05'),
        (["--wave", "first", "--on", "5 January"], '--on is a day like 2026-09-01, not "5 January"'),
        (["--on", "2020-01-06"], "--on goes with --wave"),
    ],
)
def test_what_a_wave_cannot_be_asked_for(home: Path, arguments: list[str], told: str) -> None:
    later = "---\nchange: {waves: [{id: second, roles: [cook], stages: [denial, anger, bargaining, depression, acceptance]}]}\n"
    house(home, {"later.yaml": later}, manifest=SMALL + wave_of("2020-03-02"))
    ran = run("compile", *arguments, cwd=home)
    assert ran.code == 2
    assert told in ran.err
    assert not (home / "editions").exists()
