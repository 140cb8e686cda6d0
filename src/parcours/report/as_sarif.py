"""Reports as SARIF 2.1.0, which code scanning reads. Part of floor 7's report.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0. Paths are relative and percent-encoded; columns count code
points; every rule is listed, so that those who follow faults over time know which were looked for.
"""

import json
import re

from parcours import __version__
from parcours.diagnostics import Diagnostic, Fix, Label, Rule, Severity, Words, fill
from parcours.report.as_json import Json, harmless
from parcours.report.markdown import escaped, fenced, prose
from parcours.report.report import Asked, Report, fingerprinted
from parcours.report.words import mending, message
from parcours.source import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
FINGERPRINTS = ("primaryLocationLineHash", "parcours/v1")
"""The first is the one that GitHub follows a fault by, the second our own."""

_WRONG = Words("This is a fault:", "Ceci est un défaut :")
_RIGHT = Words("This is not:", "Ceci n'en est pas un :")
_INSTEAD = Words("write “{text}”", "écrire « {text} »")


def as_sarif(report: Report, asked: Asked) -> str:
    """The whole report as one run, ended by a line end."""
    found = [(house.prefix, *one) for house in report.in_order for one in fingerprinted(house)]
    known = {rule.code for rule in asked.rules}
    extra = {one.rule.code: one.rule for _, one, _ in found if one.rule.code not in known}
    rules = sorted((*asked.rules, *extra.values()), key=lambda rule: rule.code)
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    driver: dict[str, Json] = {
        "name": "parcours",
        "version": __version__,
        "language": asked.language,
        "rules": [_rule(rule, asked) for rule in rules],
    }
    run: dict[str, Json] = {
        "tool": {"driver": driver},
        "language": asked.language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, mark, prefix, numbers[one.rule.code], asked) for prefix, one, mark in found],
    }
    document: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _rule(rule: Rule, asked: Asked) -> Json:
    explanation = rule.explanation.said(asked.language)
    blank = re.sub(r"\{(\w+)\}", r"‹\1›", rule.message.said(asked.language))
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": blank},
        "fullDescription": {"text": explanation},
        "help": {"text": explanation, "markdown": _help(rule, blank, asked)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _help(rule: Rule, blank: str, asked: Asked) -> str:
    """Why the rule matters and what to write, in Markdown, with its examples."""
    parts = [f"**{escaped(rule.name)}** — {escaped(blank)}", prose(rule.explanation.said(asked.language))]
    for title, example in ((_WRONG, rule.bad), (_RIGHT, rule.good)):
        if example:
            parts += [title.said(asked.language), fenced(example, "yaml")]
    return "\n\n".join(parts)


def _result(diagnostic: Diagnostic, mark: str, prefix: str, number: int, asked: Asked) -> Json:
    location: dict[str, Json] = {"physicalLocation": _place(diagnostic.span, prefix)}
    if diagnostic.subject:
        location["logicalLocations"] = [{"fullyQualifiedName": diagnostic.subject}]
    result: dict[str, Json] = {
        "ruleId": diagnostic.rule.code,
        "ruleIndex": number,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": message(diagnostic, asked.language)},
        "locations": [location],
        "partialFingerprints": dict.fromkeys(FINGERPRINTS, mark),
    }
    if diagnostic.labels:
        labels = enumerate(diagnostic.labels, 1)
        result["relatedLocations"] = [_related(label, identity, prefix, asked) for identity, label in labels]
    if diagnostic.fix is not None:
        result["fixes"] = [_fix(diagnostic.fix, diagnostic.suggestion, prefix, asked)]
    return result


def _related(label: Label, identity: int, prefix: str, asked: Asked) -> Json:
    words = fill(label.words, label.facts, asked.language)
    return {"id": identity, "physicalLocation": _place(label.span, prefix), "message": {"text": words}}


def _fix(fix: Fix, text: str | None, prefix: str, asked: Asked) -> Json:
    """The edits that `parcours fix` would make, file by file, under the words that the report suggests."""
    files: dict[str, list[Json]] = {}
    for edit in fix.edits:
        replacement: Json = {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
        files.setdefault(edit.span.file.path, []).append(replacement)
    changes: list[Json] = [
        {"artifactLocation": _artifact(path, prefix), "replacements": replacements}
        for path, replacements in files.items()
    ]
    words = mending(fix, prefix, asked.language) if text is None else _INSTEAD.said(asked.language).format(text=text)
    return {"description": {"text": words}, "artifactChanges": changes}


def _place(span: Span, prefix: str) -> Json:
    return {"artifactLocation": _artifact(span.file.path, prefix), "region": _region(span)}


def _artifact(path: str, prefix: str) -> Json:
    return {"uri": uri(prefix + path), "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> Json:
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }


def uri(path: str) -> str:
    """A path with `/` as a relative reference: all but letters, digits and a few signs by the numbers of their bytes."""
    return re.sub(r"[^A-Za-z0-9._~/-]", lambda found: _percent(found[0]), path)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))
