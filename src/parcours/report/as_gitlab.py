"""Reports as GitLab's code quality. Part of floor 7's report.

Source: GitLab, Code Quality report format, a list of issues in the terms of Code Climate.
"""

import hashlib
import json

from parcours.diagnostics import Severity
from parcours.report.as_json import Json, harmless
from parcours.report.report import Asked, Report, fingerprinted
from parcours.report.words import message

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def as_gitlab(report: Report, asked: Asked) -> str:
    """The list of issues, ended by a line end; a fingerprint stands once in it, whichever the house."""
    issues: list[Json] = []
    for house in report.in_order:
        for diagnostic, mark in fingerprinted(house):
            span = diagnostic.span
            begin: Json = {"line": span.start.line, "column": span.start.column}
            end: Json = {"line": span.end.line, "column": span.end.column}
            issues.append(
                {
                    "description": message(diagnostic, asked.language),
                    "check_name": f"{diagnostic.rule.code} {diagnostic.rule.name}",
                    "fingerprint": hashlib.sha256(
                        f"{house.prefix}\n{mark}".encode("utf-8", "surrogatepass")
                    ).hexdigest()[:32],
                    "severity": SEVERITIES[diagnostic.severity],
                    "location": {
                        "path": house.prefix + span.file.path,
                        "positions": {"begin": begin, "end": end},
                        "lines": {"begin": span.start.line, "end": span.end.line},
                    },
                }
            )
    return harmless(json.dumps(issues, ensure_ascii=False, indent=2)) + "\n"
