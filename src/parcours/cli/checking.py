"""What `parcours validate` does once its arguments are understood: checks each house, tells what was found. No typer here."""

import os
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from parcours.cli.exits import Exit, fails
from parcours.cli.refusal import houses_at
from parcours.diagnostics import Diagnostic, Language, Rule, Severity
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


def show(report: "Report", language: Language, *, quiet: bool = False, fail_on: Severity = Severity.ERROR) -> None:
    """Writes a report for people, in colour where a person looks."""
    from parcours.report.console import print_report

    ci = os.environ.get("CI", "") not in ("", "0", "false")
    print_report(report, stream=sys.stdout, language=language, quiet=quiet, ci=ci, fail_on=fail_on)


class Checking(NamedTuple):
    """One run: which findings are wanted, and where they go."""

    language: Language
    output_format: Format = Format.text
    fail_on: Severity = Severity.ERROR
    wanted: frozenset[str] | None = None
    unwanted: frozenset[str] = frozenset()
    targets: "tuple[Target, ...]" = ()
    baseline: Path | None = None
    is_baseline_written: bool = False
    is_quiet: bool = False

    def run(self, path: Path | None) -> Exit:
        """Checks the houses at a path and tells what was found; gives the exit code."""
        found = self._found(houses_at(path, self.language))
        if self.is_baseline_written:
            self._write_baseline(found)
            return Exit.CLEAN
        report = self._report(found)
        self._tell(report)
        return fails(report.fails(self.fail_on))

    def _found(self, houses: tuple[Path, ...]) -> "Found":
        """What is found in each house; with addresses where a fingerprint is asked for."""
        from parcours.pipeline import check

        today = date.today()
        formats = {self.output_format.value, *(target.format for target in self.targets)}
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

    def _report(self, found: "Found") -> "Report":
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

    def _write_baseline(self, found: "Found") -> None:
        """Makes the baseline hold what is found now."""
        from parcours.cli.reports import baseline_at, house_in_baseline, new_baseline

        assert self.baseline is not None
        old = baseline_at(self.baseline, self.language)
        houses = [(house_in_baseline(house, self.baseline), report) for house, report in found]
        new_baseline(self.baseline, old, houses, self._judged(), self.language)

    def _tell(self, report: "Report") -> None:
        """The reports for files, then the one for the screen."""
        from parcours.report.report import Asked

        needs_rules = "sarif" in (self.output_format.value, *(target.format for target in self.targets))
        asked = Asked(self.language, self.fail_on, all_rules(self.language) if needs_rules else ())
        if self.targets:
            from parcours.cli.reports import write_reports

            write_reports(self.targets, report, asked)
        if self.output_format is Format.text:
            show(report, self.language, quiet=self.is_quiet, fail_on=self.fail_on)
            return
        from parcours.report.formats import written

        write_exactly(written(self.output_format.value, report, asked))
        if self.output_format is Format.github:
            from parcours.cli.reports import tell_step

            tell_step(report, asked)

    def _judged(self) -> frozenset[str] | None:
        """The codes of the rules that are looked for; None when all are."""
        if self.wanted is None and not self.unwanted:
            return None
        codes = self.wanted if self.wanted is not None else frozenset(rule.code for rule in all_rules(self.language))
        return codes - self.unwanted


def all_rules(language: Language) -> tuple[Rule, ...]:
    """Every rule, with its example in that language."""
    from parcours.analysis.catalog import ALL_RULES, with_example

    return tuple(with_example(rule, language) for rule in ALL_RULES)


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


def _is_told(diagnostic: Diagnostic, wanted: frozenset[str] | None, unwanted: frozenset[str]) -> bool:
    from parcours.report.report import is_always_told

    code = diagnostic.rule.code
    if is_always_told(diagnostic):
        return True
    return (wanted is None or code in wanted) and code not in unwanted
