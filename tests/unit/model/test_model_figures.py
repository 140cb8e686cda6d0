"""Figures in CSV files: what spreadsheets write is read, what is wrong is told at its cell."""

import pytest

from parcours.model.figures import LONGEST_LINE, MOST_ROWS, read_figures

READ = [("2026-Q1", 22, 388), ("2026-Q2", 31.5, 1412)]
ROWS = "2026-Q1;22;388\n2026-Q2;31,5;1 412\n"


def figures(raw: bytes) -> list[tuple[str, int | float, int | None]]:
    found = read_figures("voice.csv", raw)
    assert found.faults == ()
    return [(one.period, one.value, one.n) for one in found.readings]


def faults(text: str) -> list[str]:
    """Line, column, text of the cell and aspect of each fault."""
    found = read_figures("voice.csv", text.encode())
    return [
        f"{one.span.start.line}:{one.span.start.column} {one.span.text!r} {one.aspect}".rstrip() for one in found.faults
    ]


@pytest.mark.parametrize(
    "raw",
    [
        f"period;value;n\n{ROWS}".encode(),
        f"\ufeffP\u00e9riode;Valeur;N\n{ROWS}".encode().replace(b"\n", b"\r\n"),
        f"P\u00c9RIODE ; valeur;n;note\n{ROWS}".encode("cp1252"),
        f"sep=;\nperiode;valeur;n\n{ROWS};;;\n\n".encode(),
        b"n\tvalue\tperiod\n388\t22\t2026-Q1\n1412\t31.5\t2026-Q2\n",
        b'period,value,n\n2026-Q1,22,388\n2026-Q2,"31,5",1412\n',
        "period;value;n\n2026-Q1;22;388\n2026-Q2;31,5;1\u00a0412".encode("cp1252"),
        "period;value;n\n2026-Q1;22;388\n2026-Q2;31,5;1\u202f412".encode(),
    ],
    ids=["plain", "excel", "windows-1252", "sep", "tabs", "commas", "hard spaces", "narrow spaces"],
)
def test_what_spreadsheets_write_is_read(raw: bytes) -> None:
    assert figures(raw) == READ


def test_texts_in_quotes_hold_semicolons_and_quotes() -> None:
    found = read_figures("v.csv", b'period;value;source;note\n2026; -4 ;"a; ""b""" ; two words\n')
    (one,) = found.readings
    assert (one.value, one.source, one.note, one.n) == (-4, ('a; "b"',), "two words", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("period;value\n2026;many\n", ["2:6 'many'"]),
        ("period;value\n2026;31 %\n2027;1e9\n", ["2:6 '31 %'", "3:6 '1e9'"]),
        ("period;value;n\n2026;4;-1\n2027;4;3.5\n", ["2:8 '-1' count", "3:8 '3.5' count"]),
        ("period;value\n;4\n2026\n", ["2:1 ';' blank", "3:1 '2026' blank"]),
        ("period;value\n2026;4;5\n", ["2:8 '5' extra"]),
        ("period;;value\n2026;x;5\n", ["2:6 'x' extra"]),
        ("period;worth\n2026;4\n", ["1:8 'worth' column"]),
        ("period;value;valeur\n2026;4;4\n", ["1:14 'valeur' twice"]),
        ("period;n\n2026;4\n", ["1:1 'period;n' missing"]),
        ('period;value\n"2026;4\n', ["2:1 '\"2026;4' quote"]),
        ('period;value\n"2026"x;4\n', ["2:1 '\"2026\"' quote"]),
        ("", ["1:1 '' empty"]),
        ("period;value\n;;\n", ["1:1 'p' empty"]),
        ("period;value\n20\x0026;4\n", ["2:3 '\\x00' unseen"]),
        (f"period;value\n{'x' * LONGEST_LINE};4\n", ["2:1 'x' long"]),
        ("period;value\n" + "2026;4\n" * (MOST_ROWS + 1), [f"{MOST_ROWS + 2}:1 '2026' rows"]),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize("raw", [b"\xff\xfep\0e\0", b"period;value\n\x81;4\n"], ids=["utf-16", "no encoding"])
def test_other_encodings_are_told(raw: bytes) -> None:
    (fault,) = read_figures("voice.csv", raw).faults
    assert fault.aspect == "encoding"


def test_a_thousand_figures_are_read() -> None:
    assert len(figures(b"period;value\n" + b"2026;4\n" * MOST_ROWS)) == MOST_ROWS


def test_many_faults_end_the_reading() -> None:
    assert len(read_figures("v.csv", b"period;value\n" + b"2026;x\n" * 900).faults) <= 101
