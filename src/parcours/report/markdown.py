"""Plain text as Markdown that shows it unchanged. Part of floor 7's report."""

import re

from parcours.report.terminal import printable

_SIGNS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|&~@:/$=^\"'])")
_CODE = re.compile(r"(`[^`\n]*`)")


def escaped(text: str) -> str:
    """One line in which nothing is markup, a link, a mention or the end of a cell."""
    return _SIGNS.sub(r"\\\1", printable(" ".join(text.split())))


def prose(text: str) -> str:
    """Paragraphs of our own: what stands in backquotes is code, all else is plain."""
    return "\n\n".join(_paragraph(one) for one in text.split("\n\n"))


def _paragraph(text: str) -> str:
    return "".join(part if part.startswith("`") else _plain(part) for part in _CODE.split(text))


def _plain(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|&])", r"\\\1", text)


def fenced(text: str, language: str) -> str:
    """A block of code, whatever is in it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
