"""Texts with a quote that has no like: YAML takes those of a word processor for letters, and the page prints them. Part of floor 2."""

from collections.abc import Iterable

from parcours.diagnostics import Diagnostic, Severity, Words
from parcours.source import Span
from parcours.syntax.faults_in_text import UNMATCHED_QUOTES

TYPESET_QUOTES = "“”„«»"
_CURLY = "“”„"
_MAKES = (_CURLY, "«»", '"')
_PAIRS = (("“", "”"), ("«", "»"))
_ALL = "".join(_MAKES)
_BLANKS = " \u00a0\u202f"
_HINT = Words(
    'between two straight quotes " a text is read without them; quotes for the page are of one make: “ … ”, « … »',
    'entre deux guillemets droits ", un texte est lu sans eux ; pour des guillemets sur la page, prenez-en deux de même forme : '
    "« … », “ … ”",
)
_COMMA_HINT = Words(
    'between brackets a comma ends the item, whatever the quotes: a text with a comma goes between two straight quotes "',
    "entre crochets, une virgule finit l'élément malgré les guillemets : un texte avec une virgule va entre deux guillemets "
    'droits "',
)


def has_odd_quotes(text: str) -> bool:
    """Whether a text begins or ends with a quote of a word processor that has no like in it: it is alone, or begins the text before
    one of another make. Where there are more than two, nobody can tell; behind a figure it stands for inches.
    """
    if not text or (text[0] not in TYPESET_QUOTES and text[-1] not in TYPESET_QUOTES):
        return False
    if text[-1] == "”" and text[-2:-1].isdecimal() and "“" not in text:
        return False
    signs = sum(map(text.count, _ALL))
    return signs == 1 or (signs == 2 and text[0] in TYPESET_QUOTES and sum(map(text.count, _make(text[0]))) == 1)


def may_have_odd_quotes(text: str, values: Iterable[str]) -> bool:
    """Whether one of a document's values without quotes, or an entry of one in brackets, may be such a text; mostly the document as a
    whole tells that none is.
    """
    if not any(sign in text for sign in TYPESET_QUOTES):
        return False
    between = None if "„" in text else _between(text)
    if between is not None and not any("," in part for part in between):
        return False
    return any(map(_may_be_odd, values))


def _may_be_odd(value: str) -> bool:
    if not value.startswith(("[", "{")):
        return has_odd_quotes(value) and not value.startswith((">", "|"))
    return any(has_odd_quotes(entry.rpartition(":")[2].strip(" \n[]{}")) for entry in value.split(","))


def _between(text: str) -> list[str] | None:
    """What stands between quotes of one make; None where one has no like on its line."""
    found = []
    for opening, closing in _PAIRS:
        before, *parts = text.split(opening)
        if closing in before:
            return None
        for part in parts:
            inside, sign, behind = part.partition(closing)
            if not sign or "\n" in inside or closing in behind:
                return None
            found.append(inside)
    return found


def quoted(text: str) -> str:
    """The text between the quotes that leave most of it as it is; those of a word processor around it were meant as such."""
    if len(text) > 2 and text[0] in _CURLY and text[-1] in _CURLY and not set(text[1:-1]) & set(_CURLY):
        text = text[1:-1]
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def odd_quotes(span: Span, text: str, *, in_brackets: bool) -> Diagnostic:
    """The fault; what to type instead is proposed where the text stands between the two quotes."""
    inside = text.strip(_ALL + _BLANKS)
    is_between = text[0] in TYPESET_QUOTES and text[-1] in _ALL and inside != ""
    better = quoted(inside) if is_between and span.start.line == span.end.line else None
    facts = {"quote": text[0] if text[0] in TYPESET_QUOTES else text[-1]}
    hint = _COMMA_HINT if in_brackets and not is_between else _HINT
    return Diagnostic(UNMATCHED_QUOTES, span, facts, severity=Severity.WARNING, suggestion=better, hint=hint)


def _make(sign: str) -> str:
    return next(make for make in _MAKES if sign in make)
