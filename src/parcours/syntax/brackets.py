"""The plain lists and mappings in brackets that careful authors write, in quick.py's way: whatever is out of the ordinary is given back."""

import re
from collections.abc import Collection
from functools import lru_cache

from parcours.syntax.keys import usual_key
from parcours.syntax.nodes import Data
from parcours.syntax.scalars import has_leading_zero, resolve

_Box = dict[str, Data] | list[Data]

DEEPEST = 4
"""How many lists and mappings may stand in one another."""

_LONGEST_KEY = 100
_LONGEST_WORD = len("false")
"""What begins with a letter and is longer than the words with a meaning is text."""

HARMLESS = r"""[^-+.0-9~nNtTfF\s?:,\[\]{}#&*!|>'"%@`]"""
"""What begins a text that is that text and nothing else."""
MEANINGFUL = r"(?:[+.0-9~nNtTfF]|-(?=[0-9]))"
QUOTED = r"""  "[^"\\\n]*+" | '[^'\n]*+'  """
_NAME = r"""[^- \n:,?#\[\]{}"'][^ \n:,?#\[\]{}]*+"""
_REST = r"[^\n:#,?\[\]{}]*+ (?<![ ])"
_TEXT = rf"(?: {HARMLESS} | [0-9nNtTfF](?=[^\n,\[\]{{}}]*[ ]) ) {_REST}"
_WORD = rf"{MEANINGFUL} {_REST} | {QUOTED}"

_ENTRY = re.compile(
    rf"""
    (?: ({_NAME}) : [ ]++ )?+ (?: ({_TEXT}) | ({_WORD}) )
    (?: , (?:\n[ ]++ | [ ]++) (?!\Z) | \Z )
    | (.++)
    """,
    re.VERBOSE,
)
"""One entry of a list or mapping that holds no other."""

_TOKEN = re.compile(
    rf"""
    (?: ({_NAME}) : [ ]++ )?+ (?: ([\[{{]) | ({_TEXT}) | ({_WORD}) )
    ([\]}}]*+) ((?:, (?:\n[ ]++ | [ ]++) )?+)
    | (.++)
    """,
    re.VERBOSE,
)


class NotPlain(Exception):  # noqa: N818 - no error: the end of reading
    """Something stands here that only the loop over events can read, or should judge."""


@lru_cache(maxsize=4096)
def in_brackets(text: str) -> tuple[Data, Collection[str]]:
    """A list or mapping in brackets, on one line or broken behind its commas, and every key in it. Nobody changes data, so what is
    written alike may be the same list or mapping.
    """
    flat = _flat(text)
    if flat is not None:
        return flat, flat if isinstance(flat, dict) else ()
    keys: set[str] = set()
    return _nested(text, keys), keys


def key_of(name: str) -> str:
    """A key as the data has it."""
    key = usual_key(name) if len(name) <= _LONGEST_KEY else None
    if key is None:
        raise NotPlain
    return key


def meaning(word: str) -> Data:
    """What a text may be besides text: in quotes, or a word with a meaning."""
    if word[0] in "\"'":
        return word[1:-1]
    if " " in word or (len(word) > _LONGEST_WORD and word[0].isalpha()):
        return word
    if has_leading_zero(word):
        raise NotPlain
    return resolve(word)


def _flat(text: str) -> _Box | None:
    """A list or mapping that holds no other; None for anything else."""
    items: list[Data] = []
    box: dict[str, Data] = {}
    entries: list[tuple[str, ...]] = _ENTRY.findall(text, 1, len(text) - 1)
    for name, plain, word, other in entries:
        if other:
            return None
        value = plain or meaning(word)
        if not name:
            items.append(value)
        elif (key := key_of(name)) in box:
            return None
        else:
            box[key] = value
    if items:
        return items if not box and text[0] == "[" and text[-1] == "]" else None
    return box if text[0] == "{" and text[-1] == "}" else None


def _nested(text: str, keys: set[str]) -> Data:
    top: list[Data] = []
    boxes: list[_Box] = [top]
    tokens: list[tuple[str, ...]] = _TOKEN.findall(text)
    for name, opener, plain, word, closers, comma, other in tokens:
        if other or (top and len(boxes) == 1):
            raise NotPlain
        if name:
            keys.add(key_of(name))
        if opener:
            box: _Box = [] if opener == "[" else {}
            _put(box, name, boxes[-1])
            boxes.append(box)
        else:
            _put(plain or meaning(word), name, boxes[-1])
        if closers:
            _close(closers, boxes)
        if (comma == "") != (len(boxes) == 1 or (opener != "" and closers == "")):
            raise NotPlain
    if len(boxes) > 1:
        raise NotPlain
    return top[0]


def _put(value: Data, name: str, box: _Box) -> None:
    """Puts a value into what is open: under its name into a mapping, at the end of a list."""
    if isinstance(box, list):
        if name:
            raise NotPlain
        box.append(value)
    else:
        key = key_of(name)
        if key in box:
            raise NotPlain
        box[key] = value


def _close(closers: str, boxes: list[_Box]) -> None:
    if len(boxes) > DEEPEST + 1:
        raise NotPlain
    for closer in closers:
        if len(boxes) == 1 or (closer == "]") != isinstance(boxes.pop(), list):
            raise NotPlain
