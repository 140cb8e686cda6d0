"""The plain YAML that careful authors write, read line by line: most documents, in less than half the time.

It stands before the loop over events and has no say of its own. What it reads, it reads as that loop does; where a
document holds anything else, or anything worth a remark, it gives it back untouched, and the loop reads it and tells.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from parcours.syntax.brackets import DEEPEST, HARMLESS, MEANINGFUL, QUOTED, NotPlain, in_brackets, key_of, meaning
from parcours.syntax.chunks import with_line_feeds
from parcours.syntax.nodes import Data
from parcours.syntax.quotes import may_have_odd_quotes
from parcours.syntax.scalars import NotANumber, OutOfRange

_Place = tuple[int, str]
"""Where a line puts what it says: the column of its key, or of its text, below zero behind a dash; and the key, if any."""

_Frame = tuple[dict[str, Data] | None, list[Data], int]
"""A list or mapping that goes on later: the mapping, or None and the list; the column of its lines."""

_WIDEST_STEP = 2
"""How many lists and mappings one line may open before its value: a list at its dash, and a mapping behind that."""
_TOP = "top"
_NOWHERE = -(10**6)
"""The column of lines that say nothing."""
_LONGEST_KEPT = 200
"""What stands in longer brackets is hardly written twice."""

_HEAD = r"""[ -]*+ (?: [^- \n:"'\[{#] [^ \n:]*+ : (?: [ ]++ | (?=\n) ) )?+"""
_PLAIN = rf"(?: {HARMLESS} | [nNtTfF](?=.{{5}}) ) [^\n:#]*+ (?<![ ])"
_BRACKETS = r"[\[{] .*+ (?: (?<=,) \n [ ]++ .*+ )*+"
_TEXT_OF_ONE_LINE = r"[^ \n] (?: .* [^ \n] )?+ (?<! [>|] ) (?<! [>|]- )"
"""As no block begins inside another, each line is tried as part of one block only."""
_BLOCK = rf"""
    [>|] -?+ \n ([ ]++) {_TEXT_OF_ONE_LINE} (?: \n \4 {_TEXT_OF_ONE_LINE} )*+
    (?= \n++ (?!\4) (?: [ ]*+ [^ \n#] | \Z ) )
"""

_LINE = re.compile(rf"({_HEAD}) (?: ({_PLAIN}) | \# .*+ | ({_BRACKETS} | {_BLOCK} | .*+) ) \n", re.VERBOSE)
"""A line: what stands before the value; the value, if it is a text beyond doubt, or else as it is written, with the lines below it that
are part of it; the blanks before these. Nothing but comments is left out. Each group takes time on each line, so there are few.
"""

_TEXT = re.compile(
    rf"""
    (?: {HARMLESS} | ({MEANINGFUL}) ) [^\n:#]*+ (?:(?::(?=[\w/]) | (?<![ ])\#) [^\n:#]*+)*+ (?<![ ])
    | ({QUOTED})
    """,
    re.VERBOSE,
)


class Quick(NamedTuple):
    """The data of one document, a list or a mapping, and every key in it, once."""

    data: Data
    keys: Collection[str]


def read_quickly(text: str, depth: int) -> Quick | None:
    """One document; None for any document that the loop over events must read.

    The text holds no forbidden character, and neither its texts nor its nodes can be too long or too many.
    """
    room, text = depth - DEEPEST - _WIDEST_STEP, with_line_feeds(text)
    if room < 0 or "\t" in text or "\r" in text:
        return None
    if not text.endswith("\n"):
        if ">" in text or "|" in text:
            return None
        text += "\n"
    met = _Met()
    try:
        return Quick(_read_lines(text.removeprefix("---\n"), met, room), met.keys)
    except (NotPlain, OutOfRange, NotANumber):
        return None


class _Met:
    """What was met in one document, looked at when it is met first: what stands before values, and values that may be more than text."""

    def __init__(self) -> None:
        self.places: dict[str, _Place] = {}
        self.values: dict[str, Data] = {}
        self.keys: set[str] = set()

    def place(self, head: str) -> _Place:
        """What stands before a value and was not met before."""
        self.places[head] = place = _place(head)
        if place[1]:
            self.keys.add(place[1])
        return place

    def value(self, text: str) -> Data:
        """A value on a line of its own that was not met before."""
        if text[0] in "[{":
            value, keys = in_brackets(text) if len(text) < _LONGEST_KEPT else in_brackets.__wrapped__(text)
            self.keys.update(keys)
        else:
            value = _value(text)
        self.values[text] = value
        return value


def _read_lines(text: str, met: _Met, room: int) -> Data:  # noqa: C901  (one loop, written out for speed)
    known_place, known_value = met.places.get, met.values.get
    frames: list[_Frame] = []
    top: dict[str, Data] = {}
    mapping: dict[str, Data] | None = top
    items: list[Data] = []
    column, waiting = -1, _TOP
    lines: list[tuple[str, str, str, str]] = _LINE.findall(text)
    if may_have_odd_quotes(text, (plain or written for _, plain, written, _ in lines)):
        raise NotPlain
    for head, plain, written, margin in lines:
        here, key = known_place(head) or met.place(head)
        if here != column or waiting:
            if here == _NOWHERE:
                if plain or written:
                    raise NotPlain
                continue
            if waiting and mapping is not None:
                if here <= column and -here - 2 < column:  # a dash may stand in the column of the key above
                    raise NotPlain
                frames.append((mapping, items, column))
                if here < 0:
                    mapping[waiting] = items = []
                    mapping = None
                else:
                    mapping[waiting] = mapping = {}
                column, waiting = here, ""
            while here != column:
                if not frames:
                    raise NotPlain
                mapping, items, column = frames.pop()
        if key:
            if mapping is None:
                frames.append((None, items, column))
                mapping = {}
                items.append(mapping)
                column = -column
            if key in mapping:
                raise NotPlain
        value = plain or known_value(written)
        if value is None:
            if written:
                value = _text_of_lines(written, margin, column) if margin else met.value(written)
            elif key and len(frames) < room:
                waiting = key
                continue
            else:
                raise NotPlain
        if mapping is None:
            items.append(value)
        else:
            mapping[key] = value
    if waiting:
        raise NotPlain
    return top[_TOP]


def _text_of_lines(text: str, margin: str, column: int) -> str:
    """A text behind `>` or `|`, all of whose lines stand at one margin, right of the key or dash before it."""
    if len(margin) <= (column if column >= 0 else -column - 2):
        raise NotPlain
    style, _, lines = text.partition("\n")
    joined = lines[len(margin) :].replace("\n" + margin, " " if style[0] == ">" else "\n")
    return joined if style[1:] else joined + "\n"


@lru_cache(maxsize=4096)
def _place(head: str) -> _Place:
    named = head.lstrip(" ")
    column = len(head) - len(named)
    if not named:
        return _NOWHERE, ""
    if named.startswith("- "):
        named = named[2:]
        column = -column - 2
    return column, key_of(named.rstrip(" ").removesuffix(":")) if named else ""


def _value(text: str) -> Data:
    """A value that is neither in brackets nor a text beyond doubt."""
    found = _TEXT.fullmatch(text)
    if found is None:
        raise NotPlain
    return meaning(text) if found.lastindex else text
