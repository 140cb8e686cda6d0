"""Reports for machines: one JSON document, versioned. Part of floor 7's report.

What its fields mean stands in `shapes.faults`, from which the manual is generated.
"""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from parcours.diagnostics import Diagnostic, Fact, Fix, Label, Language, Severity, Words, fill
from parcours.report.report import HouseReport, Report, told
from parcours.source import Span

if TYPE_CHECKING:
    from parcours.report.shapes.faults import (
        CountsJson,
        DiagnosticJson,
        FixJson,
        HouseJson,
        LabelJson,
        PlaceJson,
        ReportJson,
    )

VERSION = 1

Json: TypeAlias = "bool | str | int | list[Json] | dict[str, Json] | None"


def as_json(report: Report, language: Language) -> str:
    """The whole report as one document that ends with a line end; messages in `language`, facts in none."""
    listed = [(house, told(house.diagnostics)) for house in report.in_order]
    document: ReportJson = {
        "version": VERSION,
        "houses": [_house(house) for house, _ in listed],
        "diagnostics": [_diagnostic(one, house.prefix, language) for house, shown in listed for one, _ in shown],
        "summary": {
            "houses": len(report.houses),
            "files": report.files,
            **_counts(report),
            "waived": report.waived,
            "known": report.known,
            "truncated": sum(more for _, shown in listed for _, more in shown),
        },
    }
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _counts(report: Report | HouseReport) -> "CountsJson":
    return {
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
    }


def _house(house: HouseReport) -> "HouseJson":
    return {
        "path": house.prefix.rstrip("/") or ".",
        "files": house.files,
        **_counts(house),
        "waived": house.waived,
        "known": house.known,
        "muted": list(house.muted),
    }


def _diagnostic(diagnostic: Diagnostic, prefix: str, language: Language) -> "DiagnosticJson":
    return {
        "code": diagnostic.rule.code,
        "name": diagnostic.rule.name,
        "severity": diagnostic.severity.word,
        "message": diagnostic.message(language),
        **_place(diagnostic.span, prefix),
        "facts": _facts(diagnostic.facts),
        "labels": [_label(label, prefix, language) for label in diagnostic.labels],
        "suggestion": diagnostic.suggestion,
        "fix": _fix(diagnostic.fix, prefix),
    }


def _fix(fix: Fix | None, prefix: str) -> "FixJson | None":
    if fix is None:
        return None
    return {
        "safe": fix.safe,
        "edits": [{**_place(edit.span, prefix), "text": edit.text} for edit in fix.edits],
    }


def _label(label: Label, prefix: str, language: Language) -> "LabelJson":
    return {**_place(label.span, prefix), "message": fill(label.words, label.facts, language)}


def _place(span: Span, prefix: str) -> "PlaceJson":
    return {
        "file": prefix + span.file.path,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
    }


def _facts(facts: Mapping[str, Fact]) -> dict[str, str | int | list[str]]:
    return {name: _fact(fact) for name, fact in sorted(facts.items())}


def _fact(fact: Fact) -> str | int | list[str]:
    match fact:
        case Words():
            return fact.en
        case tuple():
            return list(fact)
        case _:
            return fact


_CANDIDATES = re.compile(r"[^\x20-\x7e\n]")


def harmless(document: str) -> str:
    """The document with what does not show on a screen as JSON escapes; outside texts there is nothing of the kind."""
    return _CANDIDATES.sub(lambda found: _unit(found[0]), document)


def _unit(character: str) -> str:
    if character.isprintable() or character in "\xa0\u202f":
        return character
    return r"\u007f" if character == "\x7f" else json.dumps(character)[1:-1]
