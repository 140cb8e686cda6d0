"""The plain YAML that careful authors write, read line by line: most documents, in less than half the time.

It stands before the loop over events and has no say of its own. What it reads, it reads as that loop does; where a
document holds anything else, or anything worth a remark, it gives it back untouched, and the loop reads it and tells.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from parcours.syntax.nodes import Data, Scalar
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

_KEY = r"[^\W\d][\w-]{0,99}+"
_QUOTED = r"""  "[^"\\\n]*+" | '[^'\n]*+'  """
_MEANINGFUL = r"(?:[+.0-9~nNtTfF]|-(?=[0-9]))"
_HARMLESS = r"""[^-+.0-9~nNtTfF\s?:,\[\]{}#&*!|>'"%@`]"""
_REST = r"[^\n:#]*+ (?:(?::(?=[\w/]) | (?<![ ])\#) [^\n:#]*+)*+ (?<![ ])"
_REST_IN_FLOW = r"[^\n:#,?\[\]{}]*+ (?<![ ])"

_FLOW = r"[\[{] .*+ (?: (?<=,) \n [ ]++ .*+ )*+ (?<=[\]}])"

_LINE = re.compile(
    rf"""
    ([ ]*+) ((?:-[ ])?+) (?: ({_KEY}) : (?: [ ]++ | (?=\n|\Z)) )?+
    (?:
        (?: ({_HARMLESS} {_REST}) | ({_MEANINGFUL} {_REST}) | ({_QUOTED}) | ({_FLOW}) | ) (?:\n|\Z)
        |
        ([>|]-?) \n
        ( (\1 [ ]++) [^ \n] (?: .* [^ \n] )?+ \n (?: \10 [^ \n] (?: .* [^ \n] )?+ \n )*+ )
        \n*+ (?= [ ]*+ [^ \n#] | \Z)
    )
    | [ ]*+ \# .* (?:\n|\Z)
    | (.++) (?:\n|\Z)
    """,
    re.VERBOSE,
)
"""One line, or a text or brackets of many. Nothing is left out: what fits nowhere is the last group."""

_TOKEN = re.compile(
    rf"""
    (?: ({_KEY}) : [ ]++ )?+
    (?: ([\[{{]) | ({_HARMLESS} {_REST_IN_FLOW}) | ({_MEANINGFUL} {_REST_IN_FLOW}) | ({_QUOTED}) )
    ([\]}}]*+) ((?:, (?:\n[ ]++ | [ ]++) )?+)
    | (.++)
    """,
    re.VERBOSE,
)


class _NotMine(Exception):  # noqa: N818 - no error: the end of reading
    """Something stands here that only the loop over events can read, or should judge."""


class _Words:
    """The keys, the words with a meaning and the brackets that one document holds, each looked at once: nobody changes data,
    so what is written alike may be the same list or mapping.
    """

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.values: dict[str, Scalar] = {}
        self.flows: dict[str, Data] = {}

    def key(self, text: str) -> str:
        """A key as the data has it, met for the first time."""
        key = usual_key(text)
        if key is None:
            raise _NotMine
        self.keys[text] = key
        return key

    def value(self, text: str) -> Scalar:
        """What a word without quotes means that may be more than text."""
        if len(text) > _LONGEST_WORD and text[0].isalpha():
            return text
        if text in self.values:
            return self.values[text]
        if has_leading_zero(text):
            raise _NotMine
        value = self.values[text] = resolve(text)
        return value

    def flow(self, text: str) -> Data:
        """What stands in brackets."""
        found = self.flows.get(text)
        if found is None:
            found = self.flows[text] = _read_flow(text, self)
        return found


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
    words = _Words()
    keys = words.keys
    frames: list[_Frame] = []
    top: dict[str, Data] = {}
    mapping: dict[str, Data] | None = top
    items: list[Data] = []
    column, waiting = -1, _TOP
    lines: list[tuple[str, ...]] = _LINE.findall(text)
    for indent, dash, name, plain, word, quoted, flow, style, body, margin, other in lines:
        if not name and not dash:
            if plain or word or quoted or flow or style or other:
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
            key = keys.get(name) or words.key(name)
            if key in mapping:
                raise _NotMine
        if plain:
            value: Data = plain
        elif word:
            value = words.value(word)
        elif quoted:
            value = quoted[1:-1]
        elif flow:
            value = words.flow(flow)
        elif style:
            value = _text_of_lines(style, body, len(margin), column)
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


def _text_of_lines(style: str, body: str, margin: int, column: int) -> str:
    """A text behind `>` or `|`, all of whose lines stand at one margin."""
    if margin <= column:
        raise _NotMine
    joint = " " if style[0] == ">" else "\n"
    text = body[margin:-1].replace("\n" + " " * margin, joint)
    return text if style[1:] else text + "\n"


def _read_flow(text: str, words: _Words) -> Data:
    """A list or mapping in brackets, on one line or broken behind its commas."""
    top: list[Data] = []
    boxes: list[_Box] = [top]
    tokens: list[tuple[str, ...]] = _TOKEN.findall(text)
    for name, opener, plain, word, quoted, closers, comma, other in tokens:
        if other or (top and len(boxes) == 1):
            raise _NotMine
        if opener:
            box: _Box = [] if opener == "[" else {}
            _put(box, name, boxes[-1], words)
            boxes.append(box)
        else:
            value = plain or (words.value(word) if word else quoted[1:-1])
            _put(value, name, boxes[-1], words)
        if closers:
            _close(closers, boxes)
        if (comma == "") != (len(boxes) == 1 or (opener != "" and closers == "")):
            raise _NotMine
    if len(boxes) > 1:
        raise _NotMine
    return top[0]


def _put(value: Data, name: str, box: _Box, words: _Words) -> None:
    """Puts a value into what is open: under its name into a mapping, at the end of a list."""
    if isinstance(box, list):
        if name:
            raise _NotMine
        box.append(value)
    else:
        key = words.keys.get(name) or words.key(name)
        if key in box:
            raise _NotMine
        box[key] = value


def _close(closers: str, boxes: list[_Box]) -> None:
    if len(boxes) > _DEEPEST_FLOW + 1:
        raise _NotMine
    for closer in closers:
        if len(boxes) == 1 or (closer == "]") != isinstance(boxes.pop(), list):
            raise _NotMine
