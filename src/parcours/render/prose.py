"""The sinks of author text in HTML: inline Markdown, and text that is none. Part of floor 7's render.

Nothing an author writes becomes structure: raw tags stay text and only http, https and mailto links are live.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NewType

from parcours.diagnostics import Language
from parcours.render.signs import blotting

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_MARKED = re.compile(r"[\\`*_\[\]<&\n\r]")
_CAREFUL = re.compile(r"[\\`*_\[\]<>&\"\n\r]")
"""What Markdown reads or HTML reserves."""
_DELICATE = blotting("\\`*_[]<>&\"\n\r;:!?«»'0123456789")
"""The same, the signs and figures beside which spaces do not break, and the apostrophe of the keyboard."""
_LIVE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACED = re.compile(r"[;:!?»«](?:(?<= [;:!?»])|(?<=«)(?= ))")
"""A space beside a sign; most texts have none. It begins with the sign, for texts have many spaces and few signs."""
_BEFORE_SIGNS = re.compile(r" (?=[;!?](?:\W|$))")
_INSIDE_SIGNS = re.compile(r" (?:(?<=« )|(?=[:»](?:\W|$)))")
_MEASURE = re.compile(
    r"[0-9] (?:h (?=[0-9])|(?=(?:h|min|s|heures?|minutes?|secondes?|j|jours?|semaines?|mois|ans?|%|€|EUR|[0-9]{3})(?![\w'’])))"
)
"""A figure and its unit, an hour and its minutes, thousands: each space that does not break. It begins with the figure, which is found
quicker than a space is looked at from both sides.
"""
_APOSTROPHE = re.compile(r"'(?<=[^\W\d_]')(?=[^\W\d_]|«)")
"""Each begins with the sign that it is about, and looks around from there: so it is found at once."""
_RESERVED = re.compile('[&<>"]')


if TYPE_CHECKING:
    Html = NewType("Html", str)
else:
    Html = str  # a new type takes as long to call as a function, for each text
"""HTML that render code made: the same promise as `Markup`, for fragments that are joined by the thousand."""


def html_sink(language: Language) -> Callable[[str], Html]:
    """What turns author text into HTML, set as its language sets it (`typeset`); the same text is turned once."""
    return _Turned(language).__getitem__


def plain_sink(language: Language) -> Callable[[str], Html]:
    """What turns names and sentences of the plan into HTML, set in the same way; nothing in them is Markdown."""
    return _Plain(language).__getitem__


class _Plain(dict[str, Html]):
    """Texts and their HTML."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, text: str) -> Html:
        found = self[text] = escaped(_set(text, self._language))
        return found


class _Turned(dict[str, Html]):
    """Texts and their HTML. Most hold nothing that needs care; most others nothing that Markdown reads, and only need
    escaping: both give the same as the parser would.
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, text: str) -> Html:
        raw = text.encode("latin-1", "ignore")
        if raw.translate(_DELICATE) == raw:
            found = self[text] = Html(text.strip())
            return found
        typed = _set(text, self._language).strip()
        found = self[text] = _turned(typed) if _CAREFUL.search(typed) else Html(typed)
        return found


def _turned(text: str) -> Html:
    return Html(_parser().renderInline(text)) if _MARKED.search(text) else escaped(text)


def escaped(text: str) -> Html:
    """Text as HTML, for the content of elements and double-quoted attributes."""
    if _RESERVED.search(text) is None:
        return Html(text)
    return Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;"))


@cache
def _parser() -> "MarkdownIt":
    """Made, and imported, when the first text needs it."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).disable(["image", "html_inline"])
    parser.validateLink = lambda url: _LIVE.match(url) is not None  # type: ignore[method-assign]
    return parser


@lru_cache(maxsize=1 << 12)  # templates ask for the same names on every page
def typeset(text: str, language: Language) -> str:
    """Text as a printer sets it: apostrophes between letters, and the spaces of French that do not break."""
    return _set(text, language)


def _set(text: str, language: Language) -> str:
    is_code = "`" in text
    if "'" in text and not is_code and "://" not in text:  # code and addresses keep every sign
        text = _APOSTROPHE.sub("’", text)
    if language != "fr":
        return text
    if is_code:
        parts = text.split("`")
        parts[::2] = map(_no_breaks, parts[::2])
        return "`".join(parts)
    return _no_breaks(text)


def _no_breaks(text: str) -> str:
    """French text whose spaces before high signs, inside quotation marks and inside figures do not break: a figure does not part from its
    unit, nor an hour from its minutes.
    """
    if _SPACED.search(text) is not None:
        text = _INSIDE_SIGNS.sub("\u00a0", _BEFORE_SIGNS.sub("\u202f", text))
    return _MEASURE.sub(_whole, text)


def _whole(measure: re.Match[str]) -> str:
    return measure[0].replace(" ", "\u00a0")
