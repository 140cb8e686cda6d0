"""The way of author text to a terminal."""

import codecs
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.report.terminal import encodable, neutral, printable, printable_beside, replaced, write

ANYTHING = st.text(st.characters(), max_size=60)  # lone surrogates too


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("être rassuré", "être rassuré"),
        ("l’écart\u202f: 3\u00a0%", "l’écart\u202f: 3\u00a0%"),
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("a\nb\r\tc\x00\x7f", r"a\nb\r\tc\x00\x7f"),
        ("\x9b31m\x85", r"\x9b31m\x85"),
        ("a\u202eb\u2066c\u200bd\ufeff", r"a\u202eb\u2066c\u200bd\ufeff"),
        ("\u2028\u2029\x1c", r"\u2028\u2029\x1c"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("[bold]中文[/bold] 👍", "[bold]中文[/bold] 👍"),
    ],
)
def test_what_does_not_show_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(ANYTHING)
def test_what_is_printed_is_one_line_that_neither_acts_nor_hides(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) == (1 if text else 0)
    assert all(one.isprintable() or one.isspace() for one in shown)
    assert shown.encode().decode() == shown
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("##[error]x", "# #[error]x"),
        ("a ##vso[task.x]y", "a # #vso[task.x]y"),
        ("::set-output name=x::y", ": :set-output name=x::y"),
        ("ok\n  ::stop", "ok\n  : :stop"),
        ("## a heading", "## a heading"),
        ("a::b", "a::b"),
    ],
)
def test_what_ci_runners_obey_loses_its_power(text: str, shown: str) -> None:
    assert neutral(text) == shown


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "« é » … — ’ 中"),
        ("cp1252", "« é » … — ’ ??"),
        ("cp850", "« é » . - ' ??"),
        ("ascii", '" ? " . - \' ??'),
    ],
)
def test_an_encoding_that_lacks_a_character_gets_another(encoding: str, shown: str) -> None:
    assert encodable("« é » … — ’ 中", encoding) == shown


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850", "ascii", "latin-1"])
@given(ANYTHING)
def test_writing_never_fails_for_a_character(encoding: str, text: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding, newline="")
    write(printable(text), stream)
    stream.flush()
    assert raw.getvalue().decode(encoding) == encodable(printable(text), encoding)


@given(ANYTHING)
def test_escapes_in_json_stay_the_same_text(text: str) -> None:
    from parcours.report.as_json import harmless

    written = harmless(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert all(one.isprintable() or one in "\xa0\u202f" for one in written)


def test_a_stream_writes_what_it_can_instead_of_what_its_encoding_lacks() -> None:
    codecs.register_error("test", replaced)
    assert "é → 中 “x” \u202f: −1".encode("cp1252", "test").decode("cp1252") == "é > ?? “x”  : -1"
    assert "é…".encode("ascii", "test") == b"?."
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", "test")


@pytest.mark.parametrize(
    ("text", "other", "shown"),
    [
        ("nom\xa0: A\u202f!", "nom : A\u202f!", r"nom\xa0: A" + "\u202f!"),
        ("nom : A", "nom\xa0: A", "nom : A"),
        ("\u3000a\xa0b", "\xa0ab", r"\u3000a" + "\xa0b"),
        ("a\u200bb", "ab", r"a\u200bb"),
    ],
)
def test_two_texts_side_by_side_never_look_alike(text: str, other: str, shown: str) -> None:
    assert printable_beside(text, other) == shown


@given(ANYTHING, ANYTHING)
def test_what_does_not_show_is_written_out_beside_another_too(text: str, other: str) -> None:
    shown = printable_beside(text, other)
    assert printable(shown) == shown
