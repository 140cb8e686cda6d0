"""Reports as JUnit XML, which nearly every CI shows. Part of floor 7's report.

A suite for each house, a case for each fault; a house without any has one case, which passes. What does not reach the
threshold of the run passes too, and says its fact.
"""

from html import escape

from parcours.diagnostics import Diagnostic, Severity
from parcours.report.report import Asked, HouseReport, Report
from parcours.report.terminal import printable
from parcours.report.words import message, suggestion


def as_junit(report: Report, asked: Asked) -> str:
    """The whole report as one document, ended by a line end."""
    suites = [_suite(house, asked) for house in report.in_order]
    failures = sum(_failures(house, asked.fail_on) for house in report.houses)
    tests = sum(max(1, len(house.diagnostics)) for house in report.houses)
    head = f'<testsuites name="parcours" tests="{tests}" failures="{failures}" errors="0">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(house: HouseReport, asked: Asked) -> str:
    name = house.prefix.rstrip("/") or "."
    number, failures = max(1, len(house.diagnostics)), _failures(house, asked.fail_on)
    lines = [
        f'  <testsuite name="{_text(name)}" tests="{number}" failures="{failures}" errors="0" skipped="0">',
        *(_case(one, house, asked) for one in house.diagnostics),
    ]
    if not house.diagnostics:
        lines.append(f'    <testcase classname="{_text(name)}" name="parcours validate"/>')
    return "\n".join([*lines, "  </testsuite>"])


def _failures(house: HouseReport, fail_on: Severity) -> int:
    return sum(one.severity >= fail_on for one in house.diagnostics)


def _case(diagnostic: Diagnostic, house: HouseReport, asked: Asked) -> str:
    span, rule = diagnostic.span, diagnostic.rule
    path = house.prefix + span.file.path
    said = message(diagnostic, asked.language)
    better = suggestion(diagnostic, asked.language)
    body = _text(f"{path}:{span.start.line}:{span.start.column}: {said}" + (f"; {better}" if better else ""))
    name = f"{rule.code} {rule.name} ({span.start.line}:{span.start.column})"
    opening = f'    <testcase classname="{_text(path)}" name="{name}" file="{_text(path)}" line="{span.start.line}">'
    if diagnostic.severity >= asked.fail_on:
        kind = diagnostic.severity.word
        inner = f'<failure message="{_text(said)}" type="{kind}">{body}</failure>'
    else:
        inner = f"<system-out>{body}</system-out>"
    return f"{opening}\n      {inner}\n    </testcase>"


def _text(text: str) -> str:
    """Text that any XML reader takes: no markup, and none of the characters that XML refuses."""
    return escape(printable(text), quote=True)
