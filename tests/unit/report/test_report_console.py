"""Reports for people, as they stand on the screen."""

import io
import os
import re
import subprocess
import sys

import pytest
from report_samples import ADVISER, INCOMPLETE, MISSPELT, REPORT, at, said

from parcours.diagnostics import Language, Severity
from parcours.report.console import print_report, wants_color
from parcours.report.report import HouseReport, Report
from parcours.source import SourceFile

ENGLISH = """\
specs/assurance, 37 files: 1 error, 1 warning (1 waived)

error[LNK001] unknown-id: no expectation of "declarer" is called "etre-rasure"
  --> specs/assurance/metiers/conseiller-crc.yaml:21:18
   |
21 |     expectation: etre-rasure
   |                  ^^^^^^^^^^^ did you mean "etre-rassure"?
   |
  --> specs/assurance/catalogue/moments.yaml:14:9
14 |   - id: declarer
   |         -------- the moment "declarer"

warning[COV103] half-a-cue: this cue has no timing
  --> specs/assurance/metiers/conseiller-crc.yaml:22:5
   |
22 |     content: [écouter]
   |     ^^^^^^^
   |
   = help: write when it is played

not judged, because something could not be read: COV101

specs/boulangerie: 3 files, no fault

2 houses, 40 files: 1 error, 1 warning (1 waived) — next: parcours explain LNK001
"""


def printed(report: Report, language: Language = "en", *, color: bool = False, ci: bool = False) -> str:
    stream = io.StringIO()
    print_report(report, stream=stream, language=language, color=color, ci=ci)
    return stream.getvalue()


def concise(report: Report, fail_on: Severity = Severity.ERROR, language: Language = "en") -> str:
    stream = io.StringIO()
    print_report(report, stream=stream, language=language, quiet=True, color=False, fail_on=fail_on)
    return stream.getvalue()


def last_line(*houses: HouseReport, language: Language = "en") -> str:
    return printed(Report(houses), language).splitlines()[-1]


def test_several_houses_stand_one_after_the_other() -> None:
    assert printed(REPORT) == ENGLISH


def test_houses_stand_in_the_order_of_their_paths() -> None:
    assert printed(Report(REPORT.houses[::-1])) == ENGLISH


def test_one_house_needs_no_heading() -> None:
    assert (
        printed(Report((HouseReport("", 37, (INCOMPLETE,)),)), "fr")
        == """\
avertissement[COV103] half-a-cue : cette réplique n'a pas de moment pour la dire
  --> metiers/conseiller-crc.yaml:22:5
   |
22 |     content: [écouter]
   |     ^^^^^^^
   |
   = conseil : écrivez quand elle se joue

37 fichiers : 1 avertissement — ensuite : parcours explain COV103
"""
    )


def test_the_summary_of_what_is_clean() -> None:
    assert last_line(HouseReport("specs/water-utility/", 24)) == "specs/water-utility: 24 files, no fault"
    assert last_line(HouseReport("", 1, waived=2)) == "1 file, no fault (2 waived)"
    assert last_line(HouseReport("a/", 1), HouseReport("b/", 0)) == "2 houses: 1 file, no fault"
    assert last_line(HouseReport("a/", 1), language="fr") == "a : 1 fichier, rien à signaler"
    assert printed(Report((HouseReport("a/", 1), HouseReport("b/", 2)))) == (
        "a: 1 file, no fault\nb: 2 files, no fault\n\n2 houses: 3 files, no fault\n"
    )


def test_the_summary_counts_and_points_to_the_gravest() -> None:
    notes = (said("x", severity=Severity.INFO),) * 2
    found = HouseReport("a/", 1, (*notes, INCOMPLETE, MISSPELT, MISSPELT, MISSPELT), waived=1)
    assert last_line(found) == "a, 1 file: 3 errors, 1 warning, 2 notes (1 waived) — next: parcours explain LNK001"
    assert last_line(found, language="fr") == (
        "a, 1 fichier : 3 erreurs, 1 avertissement, 2 notes (1 sous dérogation) — ensuite : parcours explain LNK001"
    )


def test_quiet_is_one_line_a_fault_and_nothing_on_success() -> None:
    error = (
        "specs/assurance/metiers/conseiller-crc.yaml:21:18: error LNK001 "
        'no expectation of "declarer" is called "etre-rasure"; did you mean "etre-rassure"?\n'
    )
    warning = "specs/assurance/metiers/conseiller-crc.yaml:22:5: warning COV103 this cue has no timing\n"
    assert concise(REPORT) == error
    assert concise(REPORT, Severity.WARNING) == error + warning
    assert concise(Report(REPORT.houses[1:]), Severity.INFO) == ""
    assert concise(Report((HouseReport("", 1, (INCOMPLETE,)),))) == ""


def test_a_hundred_a_file_and_then_how_many_more() -> None:
    other = said("other", at(SourceFile("z.yaml", "x: 1\n"), 1, 1, 1))
    many = tuple(said(f"fault {number}") for number in range(112))
    report = Report((HouseReport("a/", 2, (*many, other)),))
    lines = concise(report).splitlines()
    assert len(lines) == 102
    assert lines[99:] == [
        "a/metiers/conseiller-crc.yaml:21:5: error TST001 fault 99",
        "a/metiers/conseiller-crc.yaml: and 12 more",
        "a/z.yaml:1:1: error TST001 other",
    ]
    full = printed(report, "fr")
    assert full.count("said :") == 101
    assert "\n\na/metiers/conseiller-crc.yaml: et 12 de plus\n\nerreur[TST001] said : other\n" in full
    assert full.endswith("a, 2 fichiers : 113 erreurs — ensuite : parcours explain TST001\n")


def test_exactly_a_hundred_are_all_told() -> None:
    report = Report((HouseReport("", 1, tuple(said(str(number)) for number in range(100))),))
    assert len(concise(report).splitlines()) == 100


def test_colours_change_no_character() -> None:
    painted = printed(REPORT, color=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted).replace(" \n", "\n") == ENGLISH
    assert painted.count("\x1b[1;31m") == 2, "the word and the mark of the only error"


@pytest.mark.parametrize("color", [False, True])
def test_what_authors_write_neither_acts_nor_is_markup(color: bool) -> None:
    file = SourceFile("a\x1b]0;x\x07.yaml", "x: [red]\x1b[31m :smile:\n")
    text = printed(Report((HouseReport("", 1, (said("\x1b[2J[red] :smile:", at(file, 1, 1, 1)),)),)), color=color)
    if color:
        text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert "\x1b" not in text
    assert r"said: \x1b[2J[red] :smile:" in text
    assert r" --> a\x1b]0;x\x07.yaml:1:1" in text
    assert r"1 | x: [red]\x1b[31m :smile:" in text


@pytest.mark.parametrize("color", [False, True])
def test_ci_runners_get_no_commands(color: bool) -> None:
    file = SourceFile("::error::x.yaml", "##[group]x: 1\n")
    report = Report((HouseReport("", 1, (said("##vso[x]", at(file, 1, 1, 1)),)),))
    text = printed(report, ci=True, color=color)
    assert "##" not in text
    assert "said: # #vso[x]" in re.sub(r"\x1b\[[0-9;]*m", "", text)
    stream = io.StringIO()
    print_report(report, stream=stream, language="en", quiet=True, color=color, ci=True)
    assert stream.getvalue() == ": :error::x.yaml:1:1: error TST001 # #vso[x]\n"


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii", "utf-8"])
def test_no_encoding_of_a_terminal_breaks_a_report(encoding: str, color: bool) -> None:
    binary = io.BytesIO()
    stream = io.TextIOWrapper(binary, encoding, newline="\n")
    file = SourceFile("é.yaml", "x: « 中文 » … 👍\n" + "y: " + "é " * 100)
    found = (said("« l’été » — 中", at(file, 1, 4, 3)), said("long", at(file, 2, 100, 1)))
    print_report(Report((HouseReport("", 1, found),)), stream=stream, language="fr", color=color)
    stream.flush()
    assert "TST001" in binary.getvalue().decode(encoding)


def test_a_pipe_never_imports_rich() -> None:
    code = (
        "import sys; from report_samples import REPORT; from parcours.report.console import print_report;"
        "print_report(REPORT, stream=sys.stdout, language='en');"
        "print([name for name in sys.modules if name.split('.')[0] == 'rich'], file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert (ran.stdout, ran.stderr) == (ENGLISH, "[]\n")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "wanted"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
        (io.StringIO(), {"FORCE_COLOR": "1"}, True),
        (io.StringIO(), {"FORCE_COLOR": "0"}, False),
        (io.StringIO(), {"FORCE_COLOR": ""}, False),
        (Terminal(), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    stream: io.StringIO, environment: dict[str, str], wanted: bool
) -> None:
    assert wants_color(stream, environment) is wanted


def test_a_report_keeps_to_a_narrow_screen_and_its_summary_to_one_line_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    screen, pipe = Terminal(), io.StringIO()
    for stream in (screen, pipe):
        print_report(REPORT, stream=stream, language="fr", color=False)
    lines = screen.getvalue().splitlines()
    paths = [line for line in lines if "-->" in line]
    assert max(len(line) for line in lines if line not in paths) <= 50
    last = pipe.getvalue().splitlines()[-1]
    assert " ".join(lines[-3:]) == last
    assert len(last) > 50


def test_the_environment_is_asked_when_nobody_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"NO_COLOR": "", "FORCE_COLOR": "", "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    stream = Terminal()
    print_report(REPORT, stream=stream, language="en")
    assert "\x1b[" in stream.getvalue()


@pytest.mark.parametrize(
    ("fail_on", "fails"), [(Severity.ERROR, False), (Severity.WARNING, True), (Severity.INFO, True)]
)
def test_a_report_fails_at_a_severity_and_above(fail_on: Severity, fails: bool) -> None:
    report = Report((HouseReport("", 1, (INCOMPLETE._replace(span=at(ADVISER, 22, 5, 7)),)),))
    assert report.fails(fail_on) is fails
