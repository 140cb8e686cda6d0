"""The plain YAML that careful authors write, read line by line: most documents, in less than half the time.

It stands before the loop over events and has no say of its own. What it reads, it reads as that loop does; where a
document holds anything else, or anything worth a remark, it gives it back untouched, and the loop reads it and tells.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from parcours.syntax.nodes import Data
from parcours.syntax.quotes import may_have_odd_quotes
from parcours.syntax.scalars import NotANumber, OutOfRange, has_leading_zero, resolve
from parcours.syntax.suspicions import usual_key

_Frame = tuple[dict[str, Data] | None, list[Data], int]
"""A list or mapping that goes on later: the mapping, or None and the list; its column."""

_Box = dict[str, Data] | list[Data]

_DEEPEST_FLOW = 4
_WIDEST_STEP = 2
"""How many lists and mappings one line may open before its value: a list at its dash, and a mapping behind that."""
_TOP = "top"
_LONGEST_WORD = len("false")
"""What begins with a letter and is longer than the words with a meaning is text."""

_LONGEST_KEPT = 200
"""What stands in longer brackets is hardly written twice."""

_KEY = r"[^\W\d][\w-]{0,99}+"
_QUOTED = r"""  "[^"\\\n]*+" | '[^'\n]*+'  """
_MEANINGFUL = r"(?:[+.0-9~nNtTfF]|-(?=[0-9]))"
_HARMLESS = r"""[^-+.0-9~nNtTfF\s?:,\[\]{}#&*!|>'"%@`]"""
_REST = r"[^\n:#]*+ (?:(?::(?=[\w/]) | (?<![ ])\#) [^\n:#]*+)*+ (?<![ ])"
_REST_IN_FLOW = r"[^\n:#,?\[\]{}]*+ (?<![ ])"

_FLOW = r"[\[{] .*+ (?: (?<=,) \n [ ]++ .*+ )*+ (?<=[\]}])"
_BLOCK = r"""
    [>|]-? (?: \n \1 [ ]++ [^ \n] (?: .* [^ \n] )?+ )++
    (?= \n++ (?: [ ]*+ [^ \n#] | \Z ) )
"""

_LINE = re.compile(
    rf"""
    ([ ]*+) ((?:-[ ])?+) (?: ({_KEY}) : (?: [ ]++ | (?=\n|\Z)) )?+
    (?: ({_HARMLESS} {_REST}) | ({_MEANINGFUL} {_REST} | {_QUOTED} | {_FLOW} | {_BLOCK}) | ) (?:\n|\Z)
    | [ ]*+ \# .* (?:\n|\Z)
    | (.++) (?:\n|\Z)
    """,
    re.VERBOSE,
)
"""One line, or a text or brackets of many. Nothing is left out: what fits nowhere is the last group. Each group takes time on each
line, so there are few.
"""

_ENTRY = re.compile(
    rf"""
    (?: ({_KEY}) : [ ]++ )?+
    (?: ({_HARMLESS} {_REST_IN_FLOW}) | ({_MEANINGFUL} {_REST_IN_FLOW} | {_QUOTED}) )
    (?: , (?:\n[ ]++ | [ ]++) (?!\Z) | \Z )
    | (.++)
    """,
    re.VERBOSE,
)
"""One entry of a list or mapping in brackets that holds no other brackets."""

_TOKEN = re.compile(
    rf"""
    (?: ({_KEY}) : [ ]++ )?+
    (?: ([\[{{]) | ({_HARMLESS} {_REST_IN_FLOW}) | ({_MEANINGFUL} {_REST_IN_FLOW} | {_QUOTED}) )
    ([\]}}]*+) ((?:, (?:\n[ ]++ | [ ]++) )?+)
    | (.++)
    """,
    re.VERBOSE,
)


class _NotMine(Exception):  # noqa: N818 - no error: the end of reading
    """Something stands here that only the loop over events can read, or should judge."""


class _Keys(dict[str, str]):
    """The keys of one document, each as the data has it, looked at when it is met first."""

    def __missing__(self, text: str) -> str:
        key = usual_key(text)
        if key is None:
            raise _NotMine
        self[text] = key
        return key


class _Values(dict[str, Data]):
    """What is more than text in one document, or may be: words with a meaning, in quotes, in brackets. Nobody changes data, so what
    is written alike may be the same list or mapping.
    """

    def __init__(self, keys: _Keys) -> None:
        super().__init__()
        self.met = keys

    def __missing__(self, text: str) -> Data:
        first = text[0]
        if first in "\"'":
            return text[1:-1]
        if first in "[{":
            value, keys = _in_brackets(text) if len(text) < _LONGEST_KEPT else _in_brackets.__wrapped__(text)
            self.met.update(keys)
        elif " " in text or (len(text) > _LONGEST_WORD and first.isalpha()):
            return text
        elif has_leading_zero(text):
            raise _NotMine
        else:
            value = resolve(text)
        self[text] = value
        return value


class Quick(NamedTuple):
    """The data of one document, a list or a mapping, and every key in it, once."""

    data: Data
    keys: Collection[str]


def read_quickly(text: str, depth: int) -> Quick | None:
    """One document; None for any document that the loop over events must read.

    The text holds no forbidden character, and neither its texts nor its nodes can be too long or too many.
    """
    room = depth - _DEEPEST_FLOW - _WIDEST_STEP
    if room < 0 or "\t" in text or "\r" in text:
        return None
    try:
        return _read_lines(text.removeprefix("---\n"), room)
    except (_NotMine, OutOfRange, NotANumber):
        return None


def _read_lines(text: str, room: int) -> Quick:  # noqa: C901  (one loop, written out for speed)
    keys = _Keys()
    values = _Values(keys)
    frames: list[_Frame] = []
    top: dict[str, Data] = {}
    mapping: dict[str, Data] | None = top
    items: list[Data] = []
    column, waiting = -1, _TOP
    lines: list[tuple[str, ...]] = _LINE.findall(text)
    if may_have_odd_quotes(text, (plain or special for _, _, _, plain, special, _ in lines)):
        raise _NotMine
    for indent, dash, name, plain, special, other in lines:
        if not name and not dash:
            if plain or special or other:
                raise _NotMine
            continue
        here = len(indent)
        if waiting:
            if mapping is None or here < column or (here == column and not dash):
                raise _NotMine
            frames.append((mapping, items, column))
            if dash:
                mapping[waiting] = items = []
                mapping = None
            else:
                mapping[waiting] = mapping = {}
            column, waiting = here, ""
        else:
            while here < column or (here == column and mapping is None and not dash):
                mapping, items, column = frames.pop()
            if here != column or (mapping is not None and dash):
                raise _NotMine
        if name:
            if mapping is None:
                frames.append((None, items, column))
                mapping = {}
                items.append(mapping)
                column += 2
            key = keys[name]
            if key in mapping:
                raise _NotMine
        if plain:
            value: Data = plain
        elif special:
            value = values[special] if special[0] not in ">|" else _text_of_lines(special, column)
        elif name and len(frames) < room:
            waiting = key
            continue
        else:
            raise _NotMine
        if mapping is None:
            items.append(value)
        else:
            mapping[key] = value
    if waiting:
        raise _NotMine
    return Quick(top[_TOP], keys.values())


def _text_of_lines(text: str, column: int) -> str:
    """A text behind `>` or `|`, all of whose lines stand at one margin."""
    style, *lines = text.split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip(" "))
    if margin <= column or any(len(line) - len(line.lstrip(" ")) != margin for line in lines):
        raise _NotMine
    joined = (" " if style[0] == ">" else "\n").join([line[margin:] for line in lines])
    return joined if style[1:] else joined + "\n"


@lru_cache(maxsize=4096)
def _in_brackets(text: str) -> tuple[Data, _Keys]:
    """A list or mapping in brackets, and the keys in it."""
    keys = _Keys()
    values = _Values(keys)
    value = _flat(text, keys, values)
    return (_read_flow(text, keys, values) if value is None else value), keys


def _flat(text: str, keys: _Keys, values: _Values) -> Data:
    """A list or mapping that holds no other; None for anything else."""
    if text.find("{", 1) > 0 or text.find("[", 1) > 0:
        return None
    items: list[Data] = []
    box: dict[str, Data] = {}
    entries: list[tuple[str, ...]] = _ENTRY.findall(text, 1, len(text) - 1)
    for name, plain, special, other in entries:
        if other:
            return None
        value = plain or values[special]
        if not name:
            items.append(value)
        elif (key := keys[name]) in box:
            return None
        else:
            box[key] = value
    if items:
        return items if not box and text[0] == "[" and text[-1] == "]" else None
    return box if text[0] == "{" and text[-1] == "}" else None


def _read_flow(text: str, keys: _Keys, values: _Values) -> Data:
    """A list or mapping in brackets, on one line or broken behind its commas."""
    top: list[Data] = []
    boxes: list[_Box] = [top]
    tokens: list[tuple[str, ...]] = _TOKEN.findall(text)
    for name, opener, plain, special, closers, comma, other in tokens:
        if other or (top and len(boxes) == 1):
            raise _NotMine
        if opener:
            box: _Box = [] if opener == "[" else {}
            _put(box, name, boxes[-1], keys)
            boxes.append(box)
        else:
            _put(plain or values[special], name, boxes[-1], keys)
        if closers:
            _close(closers, boxes)
        if (comma == "") != (len(boxes) == 1 or (opener != "" and closers == "")):
            raise _NotMine
    if len(boxes) > 1:
        raise _NotMine
    return top[0]


def _put(value: Data, name: str, box: _Box, keys: _Keys) -> None:
    """Puts a value into what is open: under its name into a mapping, at the end of a list."""
    if isinstance(box, list):
        if name:
            raise _NotMine
        box.append(value)
    else:
        key = keys[name]
        if key in box:
            raise _NotMine
        box[key] = value


def _close(closers: str, boxes: list[_Box]) -> None:
    if len(boxes) > _DEEPEST_FLOW + 1:
        raise _NotMine
    for closer in closers:
        if len(boxes) == 1 or (closer == "]") != isinstance(boxes.pop(), list):
            raise _NotMine
