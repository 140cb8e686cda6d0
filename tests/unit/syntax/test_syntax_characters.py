import pytest
from syntax_samples import faults, faults_of_bytes, told

from parcours.diagnostics import fill
from parcours.source import SourceFile
from parcours.syntax.characters import is_forbidden
from parcours.syntax.parser import decode_bytes, parse


def test_a_byte_order_mark_is_dropped_and_columns_stay_right() -> None:
    file, wrong = decode_bytes("a.yaml", b"\xef\xbb\xbfa: b : c\n")
    assert (file.text, wrong) == ("a: b : c\n", ())
    assert [told(fault) for fault in parse(file)[1]] == ["1:4-1:9 SYN009 colon-in-text"]


def test_a_second_byte_order_mark_is_refused() -> None:
    assert faults_of_bytes(b"\xef\xbb\xbf\xef\xbb\xbfa: b\n") == ["1:1-1:2 SYN003 forbidden-character"]


def test_the_bad_byte_is_counted_in_characters_and_its_letter_guessed() -> None:
    file, (wrong,) = decode_bytes("a.yaml", "# é\r\nnom: é".encode() + b"\xe9 \xe8t\xe9\n")
    assert told(wrong) == "2:7-2:8 SYN002 not-utf8"
    assert wrong.message("fr") == "le fichier n'est pas en UTF-8 : octet 0xE9"
    assert wrong.hint is not None
    assert "« é »" in fill(wrong.hint, wrong.facts, "fr")
    assert file.text == "# é\r\nnom: é\ufffd \ufffdt\ufffd\n"


@pytest.mark.parametrize("bad", [b"\xe9", b"\xc3", b"\xed\xa0\x80"])
def test_one_bad_character_among_good_ones_is_to_be_typed_again(bad: bytes) -> None:
    """Reopened in another encoding, the file would lose the accents that are right."""
    _, (wrong,) = decode_bytes("a.yaml", "nom: à côté de là-bas, ".encode() + bad + b"\n")
    assert told(wrong) == "1:24-1:25 SYN002 not-utf8"
    assert wrong.hint is not None
    assert fill(wrong.hint, wrong.facts, "fr") == "le reste du fichier est en UTF-8 : retapez ce caractère"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_named(encoding: str) -> None:
    _, (wrong,) = decode_bytes("a.yaml", "nom: Accueil\n".encode(encoding))
    assert told(wrong) == "1:1-1:2 SYN002 not-utf8"
    assert wrong.hint is not None
    assert "UTF-16" in wrong.hint.en


@pytest.mark.parametrize(
    "character", [chr(code) for code in (*range(32), 0x7F, *range(0x80, 0xA0)) if code not in (9, 10)]
)
def test_control_characters(character: str) -> None:
    assert faults(f"a: b\nc: d{character}e\n") == ["2:5-2:6 SYN003 forbidden-character"]


@pytest.mark.parametrize(
    "code", [0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0xDFFF]
)
def test_characters_that_hide_something(code: int) -> None:
    (wrong,) = parse(SourceFile("a.yaml", f"a: é{chr(code)}\n"))[1]
    assert told(wrong) == "1:5-1:6 SYN003 forbidden-character"
    assert f"U+{code:04X}" in wrong.message("en")


@pytest.mark.parametrize("code", [0x09, 0x20, 0x7E, 0xA0, 0x2027, 0x202F, 0x2065, 0x206A, 0xFEFE, 0xFFFD, 0x1F600])
def test_their_neighbours_are_fine(code: int) -> None:
    assert faults(f"a: é{chr(code)}é\n") == []


def test_a_lone_carriage_return_is_refused_and_windows_line_ends_are_not() -> None:
    assert faults("a: b\r\nc: d\r\n") == []
    for text in ("a: b\rc: d\r\n", "a: b\r\r\nc: d\n"):
        assert faults(text) == faults_of_bytes(text.encode()) == ["1:5-1:6 SYN003 forbidden-character"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a: "C:\\Parcours"', ["1:4-1:17 SYN019 backslash-in-quotes"]),
        ('a: "é\\u202e"', ["1:6-1:12 SYN019 backslash-in-quotes"]),
        ('a: "b\n  c\\0"', ["2:4-2:6 SYN019 backslash-in-quotes"]),
        (
            'a: "l\'eau C:\\Parcours\\Note"',
            ["1:13-1:15 SYN019 backslash-in-quotes", "1:22-1:24 SYN019 backslash-in-quotes"],
        ),
        ('"a\\x1b": b', ["1:3-1:7 SYN019 backslash-in-quotes"]),
        ('a: "\\\\P \\n \\t \\_ \\u00e9 \\" \\/"', []),
        ("a: 'C:\\Parcours'", []),
    ],
)
def test_escapes_smuggle_nothing_in(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


def test_at_most_a_hundred_are_told() -> None:
    assert len(faults("\x01" * 1_000)) == 100


@pytest.mark.parametrize("code", [0x00, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xFFFE, 0xFFFF])
def test_bytes_and_text_are_judged_alike(code: int) -> None:
    text = f"a: é « ’œ\nb: {chr(code)}c\n"
    assert faults_of_bytes(text.encode()) == faults(text) == ["2:4-2:5 SYN003 forbidden-character"]


@pytest.mark.parametrize("text", ["a: b\r\nc: é\r\n", "a: \u00a0« é »\u202f!\n", "a: ’œ — \U0001f600\n", "a: b\tc\n"])
def test_bytes_that_show_nothing_forbidden_are_fine(text: str) -> None:
    assert [fault for fault in faults_of_bytes(text.encode()) if "forbidden" in fault] == []


def test_nothing_forbidden_is_printable() -> None:
    """A text that is printable is not searched."""
    assert not [code for code in range(0x10000) if chr(code).isprintable() and is_forbidden(chr(code))]
