"""`parcours validate`: every fault of every file, once, in reading order."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from parcours.cli.exits import Exit, fails, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import (
    FILE,
    RULES_HINT,
    LangOption,
    PathArgument,
    houses_at,
    language_of,
    listed,
    refuse,
    refuse_word,
)
from parcours.diagnostics import Diagnostic, Language, Rule, Severity, Words
from parcours.report.terminal import write_exactly

if TYPE_CHECKING:
    from parcours.cli.reports import Target
    from parcours.pipeline import Checked
    from parcours.report.report import HouseReport, Report

    Found: TypeAlias = tuple[tuple[Path, HouseReport], ...]

FINGERPRINTED = ("sarif", "gitlab")
"""The formats by which faults are followed from run to run."""


class Format(StrEnum):
    """How findings are written."""

    text = "text"
    json = "json"
    sarif = "sarif"
    github = "github"
    gitlab = "gitlab"
    junit = "junit"
    rdjson = "rdjson"


class FailOn(StrEnum):
    """From which severity on the exit code is 1."""

    error = "error"
    warning = "warning"
    info = "info"


FORMAT = Words(
    "text for people; json, sarif, github, gitlab, junit or rdjson for programs.",
    "text pour les personnes ; json, sarif, github, gitlab, junit ou rdjson pour les programmes.",
)
FORMAT_AND_FILE = Words("FORMAT=FILE", "FORMAT=FICHIER")
OUTPUT = Words(
    "Write a report to a file as well, in any format; may be given several times.",
    "Écrit aussi un rapport dans un fichier, dans n'importe quel format ; peut se répéter.",
)
BASELINE = Words(
    "A file of known faults: only others are told.", "Un fichier de défauts connus : seuls les autres sont dits."
)
WRITE_BASELINE = Words(
    "Write what is found to the file of --baseline, and end with 0.",
    "Écrit ce qui est trouvé dans le fichier de --baseline, et finit par 0.",
)
NO_FILE = Words("--write-baseline needs --baseline FILE", "--write-baseline demande --baseline FICHIER")
FAIL_ON = Words(
    "The exit code is 1 from this severity on.",
    "Le code de sortie est 1 à partir de cette gravité.",
)
RULES = Words("RULES", "RÈGLES")
SELECT = Words(
    "Only these rules: codes, prefixes or names, joined by commas. What cannot be read is always told.",
    "Seulement ces règles : codes, préfixes ou noms, séparés par des virgules. Ce qui est illisible est toujours dit.",
)
IGNORE = Words("Not these rules.", "Pas ces règles.")
QUIET = Words(
    "One line for each fault that fails, nothing on success.", "Une ligne par défaut bloquant, rien si tout va bien."
)
ABOUT = Words(
    "Check every spec of a house and tell every fault, all files in one run, in reading order.",
    "Vérifie toutes les specs d'une maison et dit chaque défaut, tous les fichiers d'un coup, dans l'ordre de lecture.",
)
ENDS = {Exit.CLEAN: Words("clean", "sans défaut"), Exit.FAULTS: Words("faults found", "défauts trouvés")}


def validate_command(
    path: PathArgument = None,
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help=FAIL_ON.said(SCREEN))] = FailOn.error,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar=RULES.said(SCREEN), help=SELECT.said(SCREEN), show_default=False),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar=RULES.said(SCREEN), help=IGNORE.said(SCREEN), show_default=False),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", metavar=FORMAT_AND_FILE.said(SCREEN), help=OUTPUT.said(SCREEN), show_default=False),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar=FILE.said(SCREEN), help=BASELINE.said(SCREEN), show_default=False),
    ] = None,
    write_baseline: Annotated[bool, typer.Option("--write-baseline", help=WRITE_BASELINE.said(SCREEN))] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=QUIET.said(SCREEN))] = False,
    lang: LangOption = None,
) -> None:
    language = language_of(lang)
    run = _Run(
        language=language,
        wanted=_codes("--select", listed(select or ()), language) or None,
        unwanted=_codes("--ignore", listed(ignore or ()), language),
        fail_on=Severity[fail_on.value.upper()],
        targets=_targets(output or (), language),
        baseline=baseline,
    )
    if write_baseline and baseline is None:
        refuse(NO_FILE, None, language)
    found = run.found(houses_at(path, language), output_format)
    if write_baseline:
        run.write_baseline(found)
        raise typer.Exit(Exit.CLEAN)
    report = run.report(found)
    run.tell(report, output_format, quiet=quiet)
    raise typer.Exit(fails(report.fails(run.fail_on)))


validate_command.__doc__ = with_ends(ABOUT, ENDS)


def show(report: "Report", language: Language, *, quiet: bool = False, fail_on: Severity = Severity.ERROR) -> None:
    """Writes a report for people, in colour where a person looks."""
    from parcours.report.console import print_report

    ci = os.environ.get("CI", "") not in ("", "0", "false")
    print_report(report, stream=sys.stdout, language=language, quiet=quiet, ci=ci, fail_on=fail_on)


@dataclass(frozen=True, slots=True)
class _Run:
    """One run: which findings are wanted, and where they go."""

    language: Language
    wanted: frozenset[str] | None
    unwanted: frozenset[str]
    fail_on: Severity
    targets: "tuple[Target, ...]"
    baseline: Path | None

    def found(self, houses: tuple[Path, ...], output_format: Format) -> "Found":
        """What is found in each house; with addresses where a fingerprint is asked for."""
        from parcours.pipeline import check

        today = date.today()
        formats = {output_format.value, *(target.format for target in self.targets)}
        is_addressed = self.baseline is not None or not formats.isdisjoint(FINGERPRINTED)
        found = []
        for house in houses:
            checked = check(house, today=today)
            kept = tuple(one for one in checked.diagnostics if _is_told(one, self.wanted, self.unwanted))
            if is_addressed and kept:
                from parcours.model.address import addressed

                kept = addressed(kept, checked.trees)
            found.append((house, house_report(house, checked.files, kept, checked.waived, checked.muted)))
        return tuple(found)

    def report(self, found: "Found") -> "Report":
        """The report, without what the baseline knows."""
        from parcours.report.report import Report

        if self.baseline is None:
            return Report(tuple(report for _, report in found))
        from parcours.cli.reports import baseline_at, house_in_baseline, no_baseline, tell_unused
        from parcours.report.baseline import compared

        known = baseline_at(self.baseline, self.language)
        if known is None:
            no_baseline(self.baseline, self.language)
        judged = self._judged()
        results = [compared(report, house_in_baseline(house, self.baseline), known, judged) for house, report in found]
        tell_unused(self.baseline, tuple(entry for one in results for entry in one.unused), self.language)
        return Report(tuple(one.house for one in results))

    def write_baseline(self, found: "Found") -> None:
        """Makes the baseline hold what is found now."""
        from parcours.cli.reports import baseline_at, house_in_baseline, new_baseline

        assert self.baseline is not None
        old = baseline_at(self.baseline, self.language)
        houses = [(house_in_baseline(house, self.baseline), report) for house, report in found]
        new_baseline(self.baseline, old, houses, self._judged(), self.language)

    def tell(self, report: "Report", output_format: Format, *, quiet: bool) -> None:
        """The reports for files, then the one for the screen."""
        from parcours.report.report import Asked

        needs_rules = "sarif" in (output_format.value, *(target.format for target in self.targets))
        asked = Asked(self.language, self.fail_on, _all_rules() if needs_rules else ())
        if self.targets:
            from parcours.cli.reports import write_reports

            write_reports(self.targets, report, asked)
        if output_format is Format.text:
            show(report, self.language, quiet=quiet, fail_on=self.fail_on)
            return
        from parcours.report.formats import written

        write_exactly(written(output_format.value, report, asked))
        if output_format is Format.github:
            from parcours.cli.reports import tell_step

            tell_step(report, asked)

    def _judged(self) -> frozenset[str] | None:
        """The codes of the rules that are looked for; None when all are."""
        if self.wanted is None and not self.unwanted:
            return None
        codes = self.wanted if self.wanted is not None else frozenset(rule.code for rule in _all_rules())
        return codes - self.unwanted


def _all_rules() -> tuple[Rule, ...]:
    from parcours.analysis.catalog import ALL_RULES, with_example

    return tuple(map(with_example, ALL_RULES))


def _targets(values: Sequence[str], language: Language) -> "tuple[Target, ...]":
    if not values:
        return ()
    from parcours.cli.reports import targets_of

    return targets_of(values, language)


def show_checked(house: Path, checked: "Checked", language: Language) -> None:
    """Tells a person what was found in one house."""
    from parcours.report.report import Report

    found = house_report(house, checked.files, checked.diagnostics, checked.waived, checked.muted)
    show(Report((found,)), language)


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
    from parcours.report.report import is_always_told

    code = diagnostic.rule.code
    if is_always_told(diagnostic):
        return True
    return (wanted is None or code in wanted) and code not in unwanted
