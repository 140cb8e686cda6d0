"""Reports inside a page of HTML. Part of floor 7's report."""

from collections.abc import Iterator
from html import escape

from parcours.diagnostics import Language
from parcours.report.console import full
from parcours.report.painted import Line, Paint
from parcours.report.report import Report


def as_html(report: Report, language: Language) -> str:
    """What a person reads on the terminal, to stand in a `<pre>`: every text escaped, a class for each paint."""
    return "\n".join("".join(_pieces(line)) for line in full(report, language))


def _pieces(line: Line) -> Iterator[str]:
    for text, paint in line:
        said = escape(text)
        yield said if paint is Paint.TEXT else f'<span class="{paint.name.lower()}">{said}</span>'
