"""How one text is written: without quotes where every reader takes it for the same text, folded where it is too long."""

import re

from parcours.rewrite.layout import Scalar
from parcours.syntax.keys import NO_BREAK, usual_key
from parcours.syntax.quotes import has_odd_quotes

WIDTH = 120
"""Columns of a line; words and lists that cannot be broken may be longer."""

_PLAIN_START = r"""[^-+.0-9~\s?:,\[\]{}#&*!|>'"%@`=<]"""
_PLAIN = re.compile(rf"{_PLAIN_START}(?:[^\n:#]|:(?=[\w/])|(?<! )#)*(?<! )")
_PLAIN_IN_BRACKETS = re.compile(rf"{_PLAIN_START}[^\n:#,?\[\]{{}}]*(?<! )")
_MEANT_OTHERWISE = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))
"""Words that some reader of YAML, old or new, takes for something else than text."""
_BREAK = re.compile(r"(?<=[^ ]) (?=[^ ])")


def inline(scalar: Scalar, *, in_brackets: bool) -> str | None:
    """The text on one line; None for one that needs several."""
    if scalar.style in (">", "|") or "\n" in scalar.value:
        return None
    if not scalar.style:
        return scalar.value
    return quoted(scalar.value, scalar.raw, in_brackets=in_brackets)


def quoted(value: str, raw: str, *, in_brackets: bool) -> str | None:
    """A text that its author put between quotes: without them where they are idle, else between double ones if these need no
    backslash.
    """
    if _is_plain(value, in_brackets=in_brackets):
        return value
    is_simple = value.isprintable() or all(one.isprintable() or one in NO_BREAK for one in value)
    if is_simple and "\\" not in value and '"' not in value:
        return f'"{value}"'
    if is_simple and "'" not in value and "\\" not in raw.replace('\\"', ""):
        return f"'{value}'"
    return None if "\n" in raw else raw


def _is_plain(value: str, *, in_brackets: bool) -> bool:
    pattern = _PLAIN_IN_BRACKETS if in_brackets else _PLAIN
    is_text = value.casefold() not in _MEANT_OTHERWISE and value.isprintable() and not has_odd_quotes(value)
    return is_text and pattern.fullmatch(value) is not None


def key_text(key: Scalar) -> str:
    """A key without quotes where it is a word."""
    return key.value if key.style and usual_key(key.value) and _is_plain(key.value, in_brackets=True) else key.raw


def folded(value: str, margin: int) -> list[str] | None:
    """The lines of a text behind `>-`, filled up to the width; None for one that would not come back as it is, fault and all."""
    if has_odd_quotes(value):
        return None
    if not value or "\n" in value or value != value.strip() or not value.isprintable():
        return None
    lines = [""]
    for word in _BREAK.split(value):
        if lines[-1] and margin + len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def is_better_folded(lines: list[str] | None, margin: int) -> bool:
    """Whether a text that is too long for its line gains by being folded: a single long word does not."""
    return lines is not None and (len(lines) > 1 or margin + len(lines[0]) <= WIDTH)


def block_lines(scalar: Scalar, margin: int) -> list[str]:
    """A text behind `>` or `|`: its header, then its lines at a margin, filled anew only if one is too long."""
    header, _, body = scalar.raw.partition("\n")
    lines = body.split("\n")
    first = next((line for line in lines if line.strip()), "")
    old = len(first) - len(first.lstrip(" "))
    inner = [line[old:] for line in lines]
    is_long = any(margin + len(line) > WIDTH for line in inner)
    filled = folded(scalar.value.removesuffix("\n"), margin) if is_long and header[0] == ">" else None
    return [header, *(f"{' ' * margin}{line}" if line else "" for line in filled or inner)]


def continued(scalar: Scalar, margin: int) -> list[str]:
    """A text with or without quotes that runs over several lines and keeps its breaks."""
    first, *rest = scalar.raw.split("\n")
    return [first.rstrip(" "), *(f"{' ' * margin}{line.strip(' ')}" if line.strip(" ") else "" for line in rest)]
