"""Reports in the diagnostic format of reviewdog. Part of floor 7's report.

Source: reviewdog, rdformat. Columns count bytes of UTF-8 from 1; ends are the first place that no longer belongs.
"""

import json

from parcours.diagnostics import Diagnostic
from parcours.report.as_json import Json, harmless
from parcours.report.report import Asked, Report
from parcours.report.words import message
from parcours.source import Position, SourceFile, Span


def as_rdjson(report: Report, asked: Asked) -> str:
    """The whole report as one document, ended by a line end."""
    found = [(house.prefix, one) for house in report.in_order for one in house.diagnostics]
    document: Json = {
        "source": {"name": "parcours"},
        "diagnostics": [_diagnostic(one, prefix, asked) for prefix, one in found],
    }
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _diagnostic(diagnostic: Diagnostic, prefix: str, asked: Asked) -> Json:
    span = diagnostic.span
    told: dict[str, Json] = {
        "message": message(diagnostic, asked.language),
        "location": {"path": prefix + span.file.path, "range": _range(span)},
        "severity": diagnostic.severity.name,
        "code": {"value": f"{diagnostic.rule.code} {diagnostic.rule.name}"},
    }
    fix = diagnostic.fix
    if fix is not None and all(
        edit.span.file.path == span.file.path for edit in fix.edits
    ):  # a suggestion names no file
        told["suggestions"] = [{"range": _range(edit.span), "text": edit.text} for edit in fix.edits]
    return told


def _range(span: Span) -> Json:
    return {"start": _position(span.file, span.start), "end": _position(span.file, span.end)}


def _position(file: SourceFile, position: Position) -> Json:
    line, column = file.line(position.line), position.column
    before = line[: column - 1]
    beyond = column - 1 - len(before)
    return {"line": position.line, "column": len(before.encode("utf-8", "surrogatepass")) + beyond + 1}
