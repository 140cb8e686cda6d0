"""The written-out list of everything that can be wrong with a file as a file, and the words for it.

What the disk refuses is met by the workspace, which makes its diagnostics here.
"""

import re

from parcours.diagnostics import Diagnostic, Fact, Rule
from parcours.source import Position, SourceFile, Span, whole
from parcours.syntax.faults_in_files import (
    FILE_RULES,
    FILE_TOO_LARGE,
    LINK_OUT_OF_HOUSE,
    NOT_A_FILE,
    TEMPLATE_AT_FAULT,
    UNREADABLE_FILE,
)
from parcours.syntax.faults_in_layout import LAYOUT_RULES
from parcours.syntax.faults_in_text import NOT_YAML, TEXT_RULES
from parcours.syntax.faults_in_yaml import YAML_RULES

SYNTAX_RULES: tuple[Rule, ...] = tuple(
    sorted((NOT_YAML, *FILE_RULES, *TEXT_RULES, *LAYOUT_RULES, *YAML_RULES), key=lambda rule: rule.code)
)


def unreadable(path: str, reason: Fact) -> Diagnostic:
    """The operating system refused; `reason` is what it said, or better words."""
    return Diagnostic(UNREADABLE_FILE, whole(SourceFile(path, "")), {"reason": reason})


def too_large(path: str, size: int, limit: int) -> Diagnostic:
    """The file has more than `limit` bytes."""
    return Diagnostic(FILE_TOO_LARGE, whole(SourceFile(path, "")), {"size": size, "limit": limit})


def link_out_of_house(path: str) -> Diagnostic:
    """The file is a symbolic link to something outside its house."""
    return Diagnostic(LINK_OUT_OF_HOUSE, whole(SourceFile(path, "")))


def not_a_file(path: str) -> Diagnostic:
    """Something that is no regular file has the name of a spec file."""
    return Diagnostic(NOT_A_FILE, whole(SourceFile(path, "")))


def template_at_fault(file: SourceFile, line: int, reason: Fact, name: str, better: str | None) -> Diagnostic:
    """A template of the house cannot be used; the fault is shown on the name that is meant, where it stands once on the line, else on
    all that is written there.
    """
    written = file.line(line)
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", written)] if name else []
    start, end = len(written) - len(written.lstrip()), len(written.rstrip())
    if len(places) == 1:
        start, end = places[0]
    span = Span(file, Position(line, start + 1), Position(line, max(end, start + 1) + 1))
    return Diagnostic(TEMPLATE_AT_FAULT, span, {"reason": reason}, suggestion=better if len(places) == 1 else None)
