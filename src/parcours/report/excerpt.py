"""One diagnostic as lines a person reads: the fact, the place, the source with a caret. Part of floor 7's report.

```
error[LNK001] unknown-id: no expectation of "declarer" is called "etre-rasure"
  --> metiers/conseiller-crc.yaml:21:18
   |
21 |     expectation: etre-rasure
   |                  ^^^^^^^^^^^ did you mean "etre-rassure"?
   |
  --> catalogue/moments.yaml:14:9
14 |   - id: declarer
   |         -------- the moment
```

All text in its lines is printable.
"""

from collections.abc import Iterator
from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Language, Severity, Words, fill
from parcours.report.painted import Line, Paint, Piece
from parcours.report.pasted import there
from parcours.report.terminal import WIDEST, printable
from parcours.report.view import Cells, view
from parcours.report.words import COLON, LONGEST_MESSAGE, cut, mending, message, severity_word, suggestion
from parcours.report.wrap import wrapped
from parcours.source import Span

_PAINTS = {Severity.ERROR: Paint.ERROR, Severity.WARNING: Paint.WARNING, Severity.INFO: Paint.INFO}
_HINT = Words("help", "conseil")
_INDENT = "    "
"""Before the further lines of a heading: nothing else of a diagnostic begins so far in without a frame."""


def excerpt(diagnostic: Diagnostic, *, prefix: str, language: Language, width: int = WIDEST) -> tuple[Line, ...]:
    """The lines of one diagnostic, at most `width` columns wide but for words and paths that are longer."""
    spans = (diagnostic.span, *(label.span for label in diagnostic.labels))
    margin = max(len(str(span.start.line)) for span in spans)
    place = _Place(prefix, margin, width)
    paint = _PAINTS[diagnostic.severity]
    lines = [*_heading(diagnostic, language, width), place.arrow(diagnostic.span)]
    lines += [place.bar()] if diagnostic.span.file.text else []
    lines += place.source(diagnostic.span, "^", paint, suggestion(diagnostic, language), Paint.HELP)
    for label in diagnostic.labels:
        words = cut(printable(fill(label.words, label.facts, language)), LONGEST_MESSAGE)
        lines += [place.bar(), place.arrow(label.span)]
        lines += place.source(label.span, "-", Paint.SECOND, words, Paint.SECOND)
    for words in _help(diagnostic, prefix, language):
        lines += [place.bar(), *place.note(f"{_HINT.said(language)}{COLON.said(language)}{words}", Paint.HELP)]
    return tuple(lines)


def _help(diagnostic: Diagnostic, prefix: str, language: Language) -> Iterator[str]:
    """What to do about it, in sentences."""
    if diagnostic.hint is not None:
        facts = {**diagnostic.facts, "there": there(prefix)}
        yield cut(printable(fill(diagnostic.hint, facts, language)), LONGEST_MESSAGE)
    if diagnostic.edits and diagnostic.fix is not None and diagnostic.suggestion is None:
        yield printable(mending(diagnostic.fix, prefix, language))


def location(span: Span, prefix: str) -> str:
    """`path:line:column`: one word that editors and terminals open at a click."""
    return f"{printable(prefix + span.file.path)}:{span.start.line}:{span.start.column}"


def _heading(diagnostic: Diagnostic, language: Language, width: int) -> list[Line]:
    """The severity, the code, the name, and the fact, which may run on over several lines."""
    severity = f"{severity_word(diagnostic.severity, language)}[{diagnostic.rule.code}]"
    name = f" {diagnostic.rule.name}{COLON.said(language)}"
    first, *more = wrapped(
        message(diagnostic, language), first=len(severity) + len(name), rest=len(_INDENT), width=width
    )
    head = (Piece(severity, _PAINTS[diagnostic.severity]), Piece(name, Paint.TEXT), Piece(first, Paint.STRONG))
    return [head, *((Piece(_INDENT, Paint.TEXT), Piece(line, Paint.STRONG)) for line in more)]


class _Place(NamedTuple):
    """The frame that the lines of one diagnostic share."""

    prefix: str
    margin: int
    width: int

    def arrow(self, span: Span) -> Line:
        return (Piece(" " * self.margin + "--> ", Paint.FRAME), Piece(location(span, self.prefix), Paint.TEXT))

    def bar(self) -> Line:
        return (Piece(" " * self.margin + " |", Paint.FRAME),)

    def note(self, words: str, paint: Paint) -> list[Line]:
        indent = self.margin + 3
        first, *more = wrapped(words, first=indent, rest=indent, width=self.width)
        head = (Piece(" " * self.margin + " = ", Paint.FRAME), Piece(first, paint))
        return [head, *((Piece(" " * indent, Paint.FRAME), Piece(line, paint)) for line in more)]

    def source(self, span: Span, mark: str, paint: Paint, words: str, words_paint: Paint) -> list[Line]:
        """The first line of a span and what underlines it; the words beside the mark if they fit, else below.

        Of a file that was not read there is nothing to show but the words.
        """
        if not span.file.text:
            return self.note(words, words_paint) if words else []
        seen = view(span, self.width - self.margin - 3)
        number = str(span.start.line).rjust(self.margin)
        under = " " * seen.mark_start + mark * seen.mark_width
        lines: list[Line] = [(Piece(f"{number} | ", Paint.FRAME), Piece(seen.text, Paint.TEXT))]
        marked = (Piece(" " * self.margin + " | ", Paint.FRAME), Piece(under, paint))
        if not words:
            return [*lines, marked]
        if self.margin + 3 + len(under) + 1 + Cells.of(words).width <= self.width:
            return [*lines, (*marked, Piece(f" {words}", words_paint))]
        return [*lines, marked, *self.note(words, words_paint)]
