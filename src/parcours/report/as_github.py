"""Reports as annotations of GitHub Actions, and the summary of a step in Markdown. Part of floor 7's report.

Source: GitHub, Workflow commands for GitHub Actions. GitHub shows ten annotations of a kind for each step, so the gravest come
first.
"""

from parcours.diagnostics import Diagnostic, Severity, Words
from parcours.report.console import summary
from parcours.report.markdown import escaped
from parcours.report.report import Asked, HouseReport, Report
from parcours.report.terminal import neutral, printable
from parcours.report.words import message, severity_word, suggestion

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
ROWS = 200
"""How many faults a summary lists: GitHub refuses one of more than a megabyte."""

_HEAD = Words(
    "| severity | rule | place | fault |\n|---|---|---|---|",
    "| gravité | règle | endroit | défaut |\n|---|---|---|---|",
)


def as_github(report: Report, asked: Asked) -> str:
    """One workflow command a fault, errors first; nothing where there is none."""
    return "".join(_command(house, one, asked) + "\n" for house, one in _gravest_first(report))


def as_step_summary(report: Report, asked: Asked) -> str:
    """What a step says of itself on the page of the run: the counts, then a table of the faults."""
    found = _gravest_first(report)
    lines = ["### parcours", "", escaped(summary(report, asked.language)), ""]
    if found:
        lines += [_HEAD.said(asked.language), *(_row(house, one, asked) for house, one in found[:ROWS])]
        if more := len(found) - ROWS if len(found) > ROWS else 0:
            lines += ["", Words(f"and {more} more", f"et {more} de plus").said(asked.language)]
        lines.append("")
    return "\n".join(lines)


def _gravest_first(report: Report) -> list[tuple[HouseReport, Diagnostic]]:
    found = [(house, one) for house in report.in_order for one in house.diagnostics]
    return sorted(found, key=lambda pair: -pair[1].severity)


def _command(house: HouseReport, diagnostic: Diagnostic, asked: Asked) -> str:
    span = diagnostic.span
    properties = {"file": house.prefix + span.file.path, "line": span.start.line, "endLine": span.end.line}
    if span.start.line == span.end.line:
        properties |= {"col": span.start.column, "endColumn": span.end.column}
    properties["title"] = f"{diagnostic.rule.code} {diagnostic.rule.name}"
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    better = suggestion(diagnostic, asked.language)
    words = message(diagnostic, asked.language) + (f"; {better}" if better else "")
    return f"::{COMMANDS[diagnostic.severity]} {told}::{_data(neutral(words))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")


def _row(house: HouseReport, diagnostic: Diagnostic, asked: Asked) -> str:
    span = diagnostic.span
    cells = (
        severity_word(diagnostic.severity, asked.language),
        f"{diagnostic.rule.code} {diagnostic.rule.name}",
        f"{house.prefix}{span.file.path}:{span.start.line}",
        message(diagnostic, asked.language),
    )
    return f"| {' | '.join(map(escaped, cells))} |"
