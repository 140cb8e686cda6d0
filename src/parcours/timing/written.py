"""What an author wrote, made ready to be read, and what is said when it cannot be. Floor 1.

Case, accents and the kind of space or dash do not matter in the small languages of this floor. The folded text has the
same length as the tidy one, so that whatever is found in the one can be quoted from the other.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from parcours.diagnostics import Words

LONGEST = 200
"""Characters; whatever is longer is no duration, clock, day, sum or sentence of ours."""

_SAME = dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("’ʼ‘", "'")


class Unreadable(NamedTuple):
    """Why a text could not be read, and a text that could be typed in its place, if one is near."""

    reason: Words
    suggestion: str | None = None


class Written(NamedTuple):
    """A text with single plain spaces, and the same without accents, in lower case."""

    text: str
    folded: str


def refused(en: str, fr: str, suggestion: str | None = None) -> Unreadable:
    """A refusal in both languages."""
    return Unreadable(Words(en, fr), suggestion)


def too_long(text: str) -> Unreadable | None:
    """The refusal of a text that is too long to be looked at."""
    if len(text) <= LONGEST:
        return None
    return refused(f"longer than {LONGEST} characters", f"plus de {LONGEST} caractères")


def written(text: str) -> Written:
    """The text, tidy and folded."""
    if text.isascii():
        tidy = " ".join(text.split())
        return Written(tidy, tidy.lower())
    tidy = " ".join(unicodedata.normalize("NFC", text).split())
    return Written(tidy, "".join(map(_folded, tidy)))


@cache
def _folded(character: str) -> str:
    plain = _SAME.get(character, character)
    return unicodedata.normalize("NFD", plain)[0].lower()[0]


def exactly(number: str, scale: int) -> int | None:
    """`number` (digits, at most one decimal point or comma) times `scale`, or nothing when that is no integer."""
    whole, _, decimals = number.replace(",", ".").partition(".")
    product, rest = divmod(int(whole + decimals) * scale, 10 ** len(decimals))
    return None if rest else product


def nearest(word: str, known: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """The known word that resembles it most, if one does."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), n=1, cutoff=cutoff)
    return found[0] if found else None
