"""One more item for a list, as a piece of text put in; proved by reading the result again: all else is what it was."""

import re
from collections.abc import Sequence

from parcours.model.document import Document, Entry
from parcours.model.place import Place
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

_DASH = re.compile(r" *- +$")


def data_of(text: str) -> list[Data] | None:
    """The plain data of every document of a text; None where anything is wrong with it."""
    trees, faults = parse(SourceFile("", text))
    return None if faults else [tree.data for tree in trees]


def quoted(text: str) -> str:
    """A text as YAML reads it back: without quotes where none are needed."""
    if data_of(f"a: {text}\n") == [{"a": text}]:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def last_of(kind: str, documents: Sequence[Document]) -> Entry | None:
    """The last thing of a kind that a house declares in a list."""
    found = [entry for document in documents for entry in document.entries if entry.kind == kind]
    return found[-1] if found else None


def with_item(last: Entry, item: str) -> str | None:
    """The text of a file with one more item in the list of `last`; None where that cannot be done surely."""
    tree = last.place.tree
    text, (key, *rest) = tree.file.text, last.place.path
    items = Place(tree, (key,)).data()
    added = data_of(item)
    if len(rest) != 1 or not isinstance(items, list) or added is None or len(added) != 1:
        return None
    new = _after_last(last.place, len(items), item) or _in_brackets(Place(tree, (key,)), added[0])
    return new if new is not None and _is_one_more(text, new, tree.number, items, added[0]) else None


def _after_last(place: Place, count: int, item: str) -> str | None:
    """A list with dashes: the new item stands behind the last one, and behind the comments that belong to it."""
    tree = place.tree
    start = Place(tree, (*place.path[:-1], count - 1)).span().start
    lines = tree.file.text.split("\n")
    before = lines[start.line - 1][: start.column - 1]
    if not _DASH.match(before):
        return None
    dash, width = before.index("-"), len(before)
    end = _end_of_item(lines, start.line, dash)
    eol = "\r" if lines[0].endswith("\r") else ""
    new = [
        (before if number == 0 else " " * width) + line + eol if line else eol
        for number, line in enumerate(item.removesuffix("\n").split("\n"))
    ]
    gap = [eol] if end > 1 and _has_gaps(lines[:end]) else []
    head, tail = lines[:end], lines[end:]
    if not tail:  # the file does not end its last line
        head[-1] += eol
        new[-1] = new[-1].removesuffix("\r")
    return "\n".join([*head, *gap, *new, *tail])


def _end_of_item(lines: Sequence[str], first: int, dash: int) -> int:
    """How many lines there are up to the end of the item that begins on line `first` (from 1)."""
    end = first
    for number in range(first, len(lines)):
        line = lines[number].rstrip("\r")
        if not line.strip():
            continue
        if len(line) - len(line.lstrip(" ")) <= dash:
            break
        end = number + 1
    return end


def _has_gaps(lines: Sequence[str]) -> bool:
    """Whether an author divides the items of this list by empty lines."""
    starts = [number for number, line in enumerate(lines) if line.lstrip().startswith("- ") and number]
    return bool(starts) and not lines[starts[-1] - 1].strip()


def _in_brackets(place: Place, added: Data) -> str | None:
    """A list in brackets: the new item stands first, where nothing has to be known about the others."""
    start = place.span().start
    lines = place.tree.file.text.split("\n")
    line = lines[start.line - 1]
    if line[start.column - 1 : start.column] != "[" or not isinstance(added, dict):
        return None
    pairs = ", ".join(f"{key}: {quoted(str(value))}" for key, value in added.items())
    lines[start.line - 1] = f"{line[: start.column]}{{{pairs}}}, {line[start.column :].lstrip(' ')}"
    return "\n".join(lines)


def _is_one_more(old: str, new: str, number: int, items: list[Data], added: Data) -> bool:
    """Whether the new text reads as the old one with one more item in that list, and nothing else changed."""
    was, now = data_of(old), data_of(new)
    if was is None or now is None or len(was) != len(now):
        return False
    others = [one for place, one in enumerate(was) if place != number]
    if others != [one for place, one in enumerate(now) if place != number]:
        return False
    before, after = was[number], now[number]
    if not isinstance(before, dict) or not isinstance(after, dict) or list(before) != list(after):
        return False
    changed = [key for key in before if before[key] != after[key]]
    return len(changed) == 1 and before[changed[0]] == items and after[changed[0]] in ([*items, added], [added, *items])
