"""One document as its author laid it out: keys, values, comments and blank lines. Changed in place by those who rewrite it."""

from dataclasses import dataclass, field
from typing import TypeAlias

from parcours.diagnostics import Words


class Unusual(Exception):  # noqa: N818 - named for what it says
    """A document that is left as it is, and why."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(slots=True)
class Scalar:
    """A text as written (`raw`) and as read (`value`); `style` is the quote or block sign, "" for plain."""

    value: str
    raw: str
    style: str
    start: int
    end: int


@dataclass(slots=True)
class Entry:
    """One key with its value, or one item (`key` None). `lead`: the comments and blank lines ("") above it; `comment`: the one
    at the end of its first or only line.
    """

    key: Scalar | None
    value: "Node"
    lead: list[str] = field(default_factory=list)
    comment: str = ""


@dataclass(slots=True)
class Collection:
    """A list or a mapping. `column`: where its keys or dashes stand; `tail`: comments behind its last entry; `odd`: in brackets, and
    to be left as written, which is `raw`.
    """

    is_mapping: bool
    in_brackets: bool
    column: int
    start: int
    end: int = 0
    raw: str = ""
    odd: bool = False
    entries: list[Entry] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


Node: TypeAlias = Scalar | Collection


@dataclass(slots=True)
class Page:
    """One chunk of a file: its `---` line ("" if it has none), its document if there is one, comments before and behind."""

    opening: str
    root: Entry | None
    tail: list[str] = field(default_factory=list)
