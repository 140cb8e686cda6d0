"""Every comment of a text, counted without any regard to where it belongs: what a rewriting must not lose."""

import re
from collections import Counter

from parcours.source import SourceFile
from parcours.syntax.chunks import cut
from parcours.syntax.events import dialect

_COMMENT = re.compile("#.*")


def comments(path: str, text: str) -> Counter[str]:
    """The comments of a sound text that ends its lines with LF, without the blanks behind them."""
    found: Counter[str] = Counter()
    for chunk in cut(SourceFile(path, text)):
        found.update(match.rstrip() for match in _COMMENT.findall(_without_texts(chunk.text)))
    return found


def _without_texts(text: str) -> str:
    """The text with every scalar blotted out; the header of a text behind `>` or `|` stays."""
    source = dialect()
    next_event = source.open(text)
    parts, at = [], 0
    while type(event := next_event()) is not source.stream_end:
        if type(event) is source.scalar:
            start, end = event.start_mark.index, event.end_mark.index
            if event.style in (">", "|"):
                start = text.find("\n", start, end) + 1 or end
                end = start + len(text[start:end].rstrip())
            if start < end:
                parts.append(text[at:start])
                at = end
    return "_".join((*parts, text[at:]))
