"""The many spellings of one word, as one regular expression: accents, case, `-`, `_` and spaces do not matter."""

from collections.abc import Iterable, Mapping

from parcours.model.vocabulary import folded

ACCENTED: Mapping[str, str] = {
    "a": "àâäá", "c": "ç", "e": "éèêë", "i": "îïí", "n": "ñ", "o": "ôöó", "u": "ùûüú", "y": "ÿ",
}  # fmt: skip
GAP = "[-_ '’]+"


def pattern(words: Iterable[str], *, but: Iterable[str] = ()) -> str:
    """What any spelling of any of these words matches, and nothing else; `but` are exact spellings that do not count."""
    spelt = "|".join("".join(map(_letter, word)) for word in sorted({folded(word) for word in words}))
    left_out = "|".join(sorted(but))
    return f"^(?!(?:{left_out})$)(?:{spelt})$" if left_out else f"^(?:{spelt})$"


def _letter(letter: str) -> str:
    if letter == "_":
        return GAP
    if not letter.isalpha():
        return letter
    every = letter + ACCENTED.get(letter, "")
    return f"[{every}{every.upper()}]"
