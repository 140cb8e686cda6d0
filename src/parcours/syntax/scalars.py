"""What a word without quotes means: YAML 1.2's core schema, less surprises.

https://yaml.org/spec/1.2.2/#103-core-schema

`no`, `oui`, `12:30`, `2026-12-24` are text, as in YAML 1.2. Digits behind a leading zero are text too, because
postal codes and telephone numbers are written so and nobody means twelve by `012`.
"""

import re

from parcours.syntax.nodes import Scalar

LARGEST = 2**53 - 1
"""The largest integer that every reader of JSON keeps exactly (https://www.rfc-editor.org/rfc/rfc8259#section-6)."""

WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

_LEADING_ZERO = re.compile("[-+]?0[0-9]")
_DECIMAL = re.compile("[-+]?[0-9]+")
_BASED = r"0o[0-7]+|0x[0-9a-fA-F]+"
_FLOAT = r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
_NO_NUMBER = r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
_NUMERIC_START = frozenset("+-.0123456789")
_LONGEST = 24


class OutOfRange(Exception):  # noqa: N818 - named for what it says
    """A number that not every reader keeps exactly."""


class NotANumber(Exception):  # noqa: N818 - named for what it says
    """`.inf` or `.nan`."""


def resolve(text: str) -> Scalar:
    """The value of a plain scalar; raises OutOfRange or NotANumber."""
    if text in WORDS:
        return WORDS[text]
    if text[0] not in _NUMERIC_START:
        return text
    return _number(text)


def has_leading_zero(text: str) -> bool:
    """Whether it is digits behind a zero, which other tools may read as another number."""
    return _LEADING_ZERO.match(text) is not None and _DECIMAL.fullmatch(text) is not None


def _number(text: str) -> str | int | float:
    if _LEADING_ZERO.match(text):
        return text
    if _DECIMAL.fullmatch(text):
        return _in_range(text, 10)
    if re.fullmatch(_NO_NUMBER, text):
        raise NotANumber
    if re.fullmatch(_BASED, text):
        return _in_range(text[2:], 8 if text[1] == "o" else 16)
    if re.fullmatch(_FLOAT, text):
        return _finite(text)
    return text


def _in_range(digits: str, base: int) -> int:
    if len(digits) > _LONGEST:
        raise OutOfRange
    number = int(digits, base)
    if abs(number) > LARGEST:
        raise OutOfRange
    return number


def _finite(text: str) -> float:
    number = float(text)
    if abs(number) == float("inf"):
        raise OutOfRange
    return number
