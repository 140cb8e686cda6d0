"""What is reported: the diagnostics of some houses, counted. Part of floor 7's report."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Language, Rule, Severity

AT_MOST = 100
"""How many diagnostics of one file are told one by one."""
ALWAYS_TOLD = ("SYN", "MOD", "LNK")
"""Errors of these families say that something could not be read: no option and no baseline hides them."""


class HouseReport(NamedTuple):
    """What was found in one house.

    `prefix` stands before its files' paths on the screen ("specs/water-utility/"; "" where the house is the current
    folder); `files` were looked at; `diagnostics` are in reading order, without the `waived` ones and those a baseline
    makes `known`, which are only counted; `muted` are the rules that stayed silent because something they would speak of
    could not be read.
    """

    prefix: str
    files: int
    diagnostics: tuple[Diagnostic, ...] = ()
    waived: int = 0
    muted: tuple[str, ...] = ()
    known: int = 0

    def count(self, severity: Severity) -> int:
        """How many diagnostics have that severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)


class Report(NamedTuple):
    """What was found in one run, house by house."""

    houses: tuple[HouseReport, ...]

    @property
    def in_order(self) -> tuple[HouseReport, ...]:
        """The houses by their place on the disk."""
        return tuple(sorted(self.houses, key=lambda house: (house.prefix.casefold(), house.prefix)))

    @property
    def files(self) -> int:
        """How many files were looked at."""
        return sum(house.files for house in self.houses)

    @property
    def waived(self) -> int:
        """How many diagnostics somebody waived."""
        return sum(house.waived for house in self.houses)

    @property
    def known(self) -> int:
        """How many diagnostics a baseline knows already."""
        return sum(house.known for house in self.houses)

    def count(self, severity: Severity) -> int:
        """How many diagnostics have that severity."""
        return sum(house.count(severity) for house in self.houses)

    def fails(self, fail_on: Severity) -> bool:
        """Whether there is a diagnostic of that severity or a graver one: exit code 1."""
        return any(diagnostic.severity >= fail_on for house in self.houses for diagnostic in house.diagnostics)


class Asked(NamedTuple):
    """How a report is wanted: in which language, from which severity on it fails, and all the rules there are, for the formats
    that explain them.
    """

    language: Language
    fail_on: Severity = Severity.ERROR
    rules: tuple[Rule, ...] = ()


def fingerprinted(house: HouseReport) -> tuple[tuple[Diagnostic, str], ...]:
    """Each diagnostic of a house with a fingerprint no other one of it has: of equal ones, the later say which they are."""
    seen: Counter[str] = Counter()
    found = []
    for diagnostic in house.diagnostics:
        mark = diagnostic.fingerprint
        seen[mark] += 1
        found.append((diagnostic, mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"))
    return tuple(found)


def told(diagnostics: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, int], ...]:
    """The diagnostics to tell one by one, at most `AT_MOST` a file; the last of a file with how many more there are."""
    counts = Counter(diagnostic.span.file.path for diagnostic in diagnostics)
    seen: Counter[str] = Counter()
    kept = []
    for diagnostic in diagnostics:
        path = diagnostic.span.file.path
        seen[path] += 1
        if seen[path] <= AT_MOST:
            more = counts[path] - AT_MOST if seen[path] == AT_MOST else 0
            kept.append((diagnostic, more))
    return tuple(kept)


def is_always_told(diagnostic: Diagnostic) -> bool:
    """Whether a fault says that something could not be read."""
    return diagnostic.rule.code[:3] in ALWAYS_TOLD and diagnostic.severity is Severity.ERROR
