"""`parcours validate`: every fault of every file, once, in reading order."""

import os
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.language import SCREEN
from parcours.cli.options import RULES_HINT, LangOption, PathArgument, houses_at, language_of, listed, refuse_word
from parcours.diagnostics import Diagnostic, Language, Severity, Words

if TYPE_CHECKING:
    from parcours.report.report import HouseReport, Report

ALWAYS_TOLD = ("SYN", "MOD", "LNK")
"""Errors of these families say that something could not be read: no option hides them."""


class Format(StrEnum):
    """How findings are written."""

    text = "text"
    json = "json"


class FailOn(StrEnum):
    """From which severity on the exit code is 1."""

    error = "error"
    warning = "warning"
    info = "info"


FORMAT = Words("text for people, json for programs.", "text pour les personnes, json pour les programmes.")
FAIL_ON = Words(
    "The exit code is 1 from this severity on: error, warning or info.",
    "Le code de sortie est 1 à partir de cette gravité : error, warning ou info.",
)
SELECT = Words(
    "Only these rules: codes, prefixes or names, joined by commas. What cannot be read is always told.",
    "Seulement ces règles : codes, préfixes ou noms, séparés par des virgules. Ce qui est illisible est toujours dit.",
)
IGNORE = Words("Not these rules.", "Pas ces règles.")
QUIET = Words(
    "One line for each fault that fails, nothing on success.", "Une ligne par défaut bloquant, rien si tout va bien."
)
ABOUT = Words(
    "Check every spec of a house and tell every fault.\n\nExit code: 0 clean, 1 faults found, 2 wrong usage, 3 disk trouble.",
    "Vérifie toutes les specs d'une maison et dit chaque défaut.\n\nCode de sortie : 0 sans défaut, 1 défauts trouvés, 2 mauvais "
    "usage, 3 problème de disque.",
)


def validate_command(
    path: PathArgument = None,
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help=FAIL_ON.said(SCREEN))] = FailOn.error,
    select: Annotated[list[str] | None, typer.Option("--select", help=SELECT.said(SCREEN), show_default=False)] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore", help=IGNORE.said(SCREEN), show_default=False)] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=QUIET.said(SCREEN))] = False,
    lang: LangOption = None,
) -> None:
    language = language_of(lang)
    wanted = _codes("--select", listed(select or ()), language) or None
    unwanted = _codes("--ignore", listed(ignore or ()), language)
    report = _report(houses_at(path, language), wanted, unwanted)
    threshold = Severity[fail_on.value.upper()]
    if output_format is Format.json:
        from parcours.report.as_json import as_json

        sys.stdout.write(as_json(report, language))
    else:
        show(report, language, quiet=quiet, fail_on=threshold)
    raise typer.Exit(int(report.fails(threshold)))


validate_command.__doc__ = ABOUT.said(SCREEN)


def show(report: "Report", language: Language, *, quiet: bool = False, fail_on: Severity = Severity.ERROR) -> None:
    """Writes a report for people, in colour where a person looks."""
    from parcours.report.console import print_report

    ci = os.environ.get("CI", "") not in ("", "0", "false")
    print_report(report, stream=sys.stdout, language=language, quiet=quiet, ci=ci, fail_on=fail_on)


def _report(houses: tuple[Path, ...], wanted: frozenset[str] | None, unwanted: frozenset[str]) -> "Report":
    from parcours.pipeline import check
    from parcours.report.report import Report

    today = date.today()
    found = []
    for house in houses:
        checked = check(house, today=today)
        kept = tuple(one for one in checked.diagnostics if _is_told(one, wanted, unwanted))
        found.append(house_report(house, checked.files, kept, checked.waived, checked.muted))
    return Report(tuple(found))


def house_report(
    house: Path, files: int, diagnostics: tuple[Diagnostic, ...], waived: int, muted: tuple[str, ...]
) -> "HouseReport":
    """What is told of one house, its files named as seen from the current folder."""
    from parcours.report.report import HouseReport
    from parcours.workspace import shown_prefix

    return HouseReport(shown_prefix(house, Path.cwd()), files, diagnostics, waived, muted)


def _codes(option: str, selectors: tuple[str, ...], language: Language) -> frozenset[str]:
    if not selectors:
        return frozenset()
    from parcours.analysis.catalog import ALL_RULES, find_rules

    codes: set[str] = set()
    for selector in selectors:
        rules = find_rules(selector)
        if not rules:
            known = [word for rule in ALL_RULES for word in (rule.code, rule.name)]
            refuse_word(option, selector, known, language, otherwise=RULES_HINT)
        codes.update(rule.code for rule in rules)
    return frozenset(codes)


def _is_told(diagnostic: Diagnostic, wanted: frozenset[str] | None, unwanted: frozenset[str]) -> bool:
    code = diagnostic.rule.code
    if code[:3] in ALWAYS_TOLD and diagnostic.severity is Severity.ERROR:
        return True
    return (wanted is None or code in wanted) and code not in unwanted
