"""Bytes to text, and the characters that make a text read otherwise than it looks.

libyaml takes U+0085, U+2028 and U+2029 for line ends: a comment could hide a key behind one, and lines would be
counted wrongly. Marks of writing direction can hide words from a reviewer (https://trojansource.codes/).
"""

import re
from collections.abc import Iterator
from itertools import islice

from parcours.diagnostics import Diagnostic, Fact, Words
from parcours.source import Position, SourceFile, Span
from parcours.syntax.faults import too_large
from parcours.syntax.faults_in_files import FORBIDDEN_CHARACTER, NOT_UTF8
from parcours.syntax.limits import USUAL, Limits

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)"
"""Nothing of it counts as printable, so that a text that does need not be searched."""
_USUAL = bytes((*range(0x20, 0x7F), *b"\t\n"))
"""What most of a text consists of, taken out before the search because that is four times as fast."""
_MOST = 100

_UTF16_HINT = Words(
    'it looks like UTF-16: in VS Code click "UTF-16" at the bottom right, then "Save with Encoding", UTF-8',
    "il semble être en UTF-16 : dans VS Code, cliquez sur « UTF-16 » en bas à droite, puis « Enregistrer avec "
    "l'encodage », UTF-8",
)
_WINDOWS_HINT = Words(
    'in Windows 1252 this byte is "{guess}": reopen the file with that encoding, then save it as UTF-8',
    "en Windows 1252, cet octet est « {guess} » : rouvrez le fichier avec cet encodage, puis enregistrez-le en UTF-8",
)
_RETYPE_HINT = Words(
    "the rest of the file is in UTF-8: type this character again",
    "le reste du fichier est en UTF-8 : retapez ce caractère",
)
_DELETE_HINT = Words("delete this character", "effacez ce caractère")


class _SoundFile(SourceFile):
    """A file whose bytes have shown that it holds no forbidden character, so that nobody searches its text again."""


def decode_bytes(path: str, raw: bytes, *, limits: Limits = USUAL) -> tuple[SourceFile, tuple[Diagnostic, ...]]:
    """The text of a file. With a fault the text is only good to be shown, and is not to be parsed.

    A byte order mark of UTF-8 is dropped. Of a file that is too large nothing is decoded.
    """
    if len(raw) > limits.bytes:
        file = SourceFile(path, "")
        return file, (too_large(path, len(raw), limits.bytes),)
    raw = raw.removeprefix(_BYTE_ORDER_MARK)
    if (0 in raw and raw.count(0) * 4 > len(raw)) or raw.startswith(_UTF16_MARKS):
        file = SourceFile(path, raw.decode(errors="replace"))
        return file, (_not_utf8(file, raw, 0, _UTF16_HINT),)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        file = SourceFile(path, raw.decode(errors="replace"))
        return file, (_not_utf8(file, raw, error.start, _RETYPE_HINT if _is_mostly_utf8(file.text) else _WINDOWS_HINT),)
    return _SoundFile(path, text) if _is_sound(raw) else SourceFile(path, text), ()


def is_forbidden(text: str) -> bool:
    """Whether it holds a character that no spec may hold."""
    return re.search(_FORBIDDEN, text) is not None


def forbidden_characters(file: SourceFile) -> tuple[Diagnostic, ...]:
    """The characters that no spec may hold, each at its place."""
    if isinstance(file, _SoundFile) or _is_sound(file.text.encode(errors="surrogatepass")):
        return ()
    return tuple(islice(_forbidden(file), _MOST))


def _is_sound(raw: bytes) -> bool:
    """Whether nothing in a text in UTF-8 is forbidden; a carriage return is so only where it ends no line."""
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n")
    rare = raw.translate(None, _USUAL).decode(errors="surrogatepass")
    return rare.replace("\u00a0", "").replace("\u202f", "").isprintable() or not is_forbidden(rare)


def _is_mostly_utf8(text: str) -> bool:
    """Whether more letters with accents could be read than could not: in another encoding they would be the ones that break."""
    unread = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", errors="ignore")) - unread > unread


def _not_utf8(file: SourceFile, raw: bytes, at: int, hint: Words) -> Diagnostic:
    byte = raw[at : at + 1]
    facts = {"byte": f"0x{byte[0]:02X}", "guess": byte.decode("cp1252", errors="replace")}
    before = raw[:at].decode()
    return Diagnostic(NOT_UTF8, _character(file, _position(before, len(before))), facts, hint=hint)


def _forbidden(file: SourceFile) -> Iterator[Diagnostic]:
    for found in re.finditer(_FORBIDDEN, file.text):
        character = found.group()
        facts: dict[str, Fact] = {"character": f"U+{ord(character):04X}", "kind": _kind(character)}
        yield Diagnostic(
            FORBIDDEN_CHARACTER, _character(file, _position(file.text, found.start())), facts, hint=_DELETE_HINT
        )


def _kind(character: str) -> Words:
    if character == "\r":
        return Words("a line end of old Macintosh files", "une fin de ligne d'ancien Macintosh")
    if character in "\x85\u2028\u2029":
        return Words("a line separator that cannot be seen", "un séparateur de ligne qui ne se voit pas")
    if "\u202a" <= character <= "\u2069":
        return Words("a mark that turns the direction of writing", "une marque qui change le sens de l'écriture")
    if character == "\ufeff":
        return Words("a byte order mark inside the text", "une marque d'ordre des octets au milieu du texte")
    if character >= "\ud800":
        return Words("half a character", "une moitié de caractère")
    return Words("a control character", "un caractère de contrôle")


def _position(text: str, index: int) -> Position:
    line_start = text.rfind("\n", 0, index) + 1
    return Position(text.count("\n", 0, index) + 1, index - line_start + 1)


def _character(file: SourceFile, start: Position) -> Span:
    return Span(file, start, Position(start.line, start.column + 1))
