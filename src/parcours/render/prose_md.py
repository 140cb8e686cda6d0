"""The sink of author text in Markdown: everything shows as it was written, and nothing becomes structure. Part of floor 7's render."""

import re
from collections.abc import Callable

from parcours.render.signs import blotting

_UNUSUAL = blotting("\\`*_[]<>|~{}$#&\t\r\n\f\v")
"""What may need a sign before it, and the white space that is no space; most texts have none."""
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~{}$#]|&(?=[#\w])")
_OPENS = "-+=:0123456789"
_OPENING = re.compile(r"[-+=:]|[0-9]+[.)]")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_MOST = 1 << 16
"""Texts that are remembered at once."""


class Ready(str):
    """Markdown that render code made, handed to a template: not to be escaped again."""

    __slots__ = ()


class _Shown(dict[str, str]):
    """Texts, and what shows them; the same text is turned once."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        shown = text.strip()
        raw = shown.encode("latin-1", "ignore")
        if "  " in shown or raw.translate(_UNUSUAL) != raw:
            shown = _SPECIAL.sub(r"\\\g<0>", _SPACES.sub(" ", shown))
        if shown[:1] in _OPENS and (match := _OPENING.match(shown)):
            last = match.end() - 1
            shown = f"{shown[:last]}\\{shown[last:]}"
        self[text] = shown
        return shown


prose_md: Callable[[str], str] = _Shown().__getitem__
"""Author text that shows as written wherever it stands in a line of Markdown, at its beginning included."""


def sink_md(value: object) -> object:
    """What every expression of a Markdown template goes through: text is escaped unless render code made it ready."""
    if isinstance(value, Ready) or not isinstance(value, str):
        return value
    return prose_md(value)


def printed_md(value: object) -> str:
    """The same for templates of ours, in which nothing is asked of it afterwards."""
    return value if isinstance(value, Ready) else prose_md(value) if isinstance(value, str) else str(value)
