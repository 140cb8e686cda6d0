"""The way of author text to a terminal: nothing in it may act, hide or break. Part of floor 7's report."""

import re
import sys
import unicodedata
from collections.abc import Iterable
from typing import TextIO

WIDEST, NARROWEST = 80, 40
_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_COMMAND_WORD = r"##(?=\w*\[)"
_COMMAND_LINE = r"(?m)^(\s*):(?=:)"
_IN_ASCII = {
    "…": ".",
    "—": "-",
    "–": "-",
    "’": "'",
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "\xa0": " ",
    "\u202f": " ",
    "→": ">",
    "−": "-",
}


def printable(text: str) -> str:
    r"""The text with everything that does not show written out: ESC as `\x1b`, an override of direction as `\u202e`.

    Covers control characters, format characters (bidirectional, zero-width), lone surrogates, unassigned and private
    code points, and line ends: what comes back is one line. Spaces of any width stay.
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() or _is_space(one) else _escaped(one) for one in text)


def printable_beside(text: str, other: str) -> str:
    r"""The text as `printable` gives it, with those spaces written out too (`\xa0`) that it has more or fewer of than another which
    it is shown beside: else both would look alike.
    """
    return printable(with_spaces_written_out(text, spaces_apart(text, other)))


def spaces_apart(one: str, other: str) -> frozenset[str]:
    """The unusual spaces that two texts do not have as many of."""
    unusual = {character for character in {*one, *other} if character != " " and _is_space(character)}
    return frozenset(character for character in unusual if one.count(character) != other.count(character))


def with_spaces_written_out(text: str, spaces: Iterable[str]) -> str:
    """The text with each of these spaces as its escape."""
    for space in spaces:
        text = text.replace(space, _escaped(space))
    return text


def neutral(text: str) -> str:
    """The text without what the runners of CI obey: `##[…]` and `##vso[…]` anywhere, `::` at the start of a line."""
    return re.sub(_COMMAND_LINE, r"\1: ", re.sub(_COMMAND_WORD, "# #", text))


def encodable(text: str, encoding: str) -> str:
    """The text as far as an encoding goes: typography in ASCII where it must be, `?` for the rest, as wide."""
    if _fits(text, encoding):
        return text
    return "".join(one if _fits(one, encoding) else _instead(one) for one in text)


def _instead(character: str) -> str:
    return _IN_ASCII.get(character, "?" * columns(character))


def replaced(error: UnicodeError) -> tuple[str, int]:
    """What a stream writes instead of characters that its encoding lacks, for `codecs`: as `encodable` does."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_instead(one) for one in lacking), error.end


def columns(character: str) -> int:
    """How many columns of the screen a printable character takes: 0, 1 or 2."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def screen_width(stream: TextIO) -> int | None:
    """How many columns a person sees, 80 at most; None where nobody looks: in a pipe, in a file."""
    return reading_width() if stream.isatty() else None


def reading_width() -> int:
    """The columns of the screen, from 40 to 80: longer lines are not read with ease."""
    import shutil  # with all that packs files

    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def write(text: str, stream: TextIO) -> None:
    """Writes a finished text to a stream of any encoding; never fails for a character."""
    stream.write(encodable(text, stream.encoding or "utf-8"))


def write_exactly(text: str) -> None:
    """Writes what programs read to the standard output: UTF-8 and plain line ends, whatever the console is."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    sys.stdout.write(text)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _is_space(character: str) -> bool:
    return character.isspace() and character not in "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\t\n\r"


def _escaped(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return _NAMED.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
