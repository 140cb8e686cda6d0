"""Diagnostics that the tests of reports share, and the report that the manual shows."""

from parcours.diagnostics import Diagnostic, Label, Rule, Severity, Words
from parcours.report.report import HouseReport, Report
from parcours.source import Position, SourceFile, Span

NOTHING = Words("", "")
UNKNOWN = Rule(
    "LNK001",
    "unknown-id",
    Severity.ERROR,
    Words(
        'no {kind} of "{owner}" is called "{id}"',
        "aucun élément ({kind}) de « {owner} » ne s'appelle « {id} »",
    ),
    NOTHING,
)
HALF = Rule(
    "COV103",
    "half-a-cue",
    Severity.WARNING,
    Words("this cue has no {what}", "cette réplique n'a pas de {what}"),
    NOTHING,
)
SAID = Rule("TST001", "said", Severity.ERROR, Words("{text}", "{text}"), NOTHING)

ADVISER = SourceFile(
    "metiers/conseiller-crc.yaml", "\n" * 20 + "    expectation: etre-rasure\n    content: [écouter]\n"
)
MOMENTS = SourceFile("catalogue/moments.yaml", "\n" * 13 + "  - id: declarer\n")


def at(file: SourceFile, line: int, column: int, length: int) -> Span:
    """A stretch of one line."""
    return Span(file, Position(line, column), Position(line, column + length))


def said(text: str, span: Span | None = None, severity: Severity = Severity.ERROR) -> Diagnostic:
    """A diagnostic with any message."""
    return Diagnostic(SAID, span or at(ADVISER, 21, 5, 11), {"text": text}, severity)


MISSPELT = Diagnostic(
    UNKNOWN,
    at(ADVISER, 21, 18, 11),
    {"kind": Words("expectation", "attente"), "owner": "declarer", "id": "etre-rasure"},
    labels=(Label(at(MOMENTS, 14, 9, 8), Words('the moment "{id}"', "le moment « {id} »"), {"id": "declarer"}),),
    suggestion="etre-rassure",
    is_slip=True,
)
INCOMPLETE = Diagnostic(
    HALF,
    at(ADVISER, 22, 5, 7),
    {"what": Words("timing", "moment pour la dire"), "held": ("content", "words"), "count": 2},
    Severity.WARNING,
    hint=Words("write when it is played", "écrivez quand elle se joue"),
)
REPORT = Report(
    (
        HouseReport("specs/assurance/", 37, (MISSPELT, INCOMPLETE), waived=1, muted=("COV101",)),
        HouseReport("specs/boulangerie/", 3),
    )
)
