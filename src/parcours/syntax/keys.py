"""Keys as the data has them, whichever reader met them. Floor 2."""

import re
from functools import lru_cache
from sys import intern
from unicodedata import normalize

NO_BREAK = "\u00a0\u202f"
_USUAL = re.compile(r"(?!(?:null|Null|NULL)\Z)[^\W\d][\w-]*")


def normal_key(text: str) -> str:
    """A key as the data has it: NFC, without no-break spaces around it, one object for equal keys."""
    return intern(normalize("NFC", text).strip(NO_BREAK))


@lru_cache(maxsize=4096)
def usual_key(text: str) -> str | None:
    """The key that a word without quotes is, where nothing about it is worth a look; None for any other."""
    return normal_key(text) if _USUAL.fullmatch(text) else None
