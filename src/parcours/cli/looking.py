"""What the commands share that look at a house and change nothing."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from parcours.cli.checking import show_checked
from parcours.cli.exits import Exit
from parcours.cli.refusal import houses_at
from parcours.diagnostics import Language, Words
from parcours.report.pasted import there
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.link.project import Project
    from parcours.report.table import Table

FAULTS = Words(
    "{path} has faults, so that something may be missing here: `parcours validate{there}` tells them",
    "{path} a des défauts, il peut donc manquer quelque chose ici : `parcours validate{there}` les donne",
)
ENDS = {Exit.CLEAN: Words("shown", "montré"), Exit.FAULTS: Words("house unreadable", "maison illisible")}
NOTHING = "—"
"""What stands in a cell for which nothing is written."""


def under_houses(seen: "Sequence[tuple[str, Sequence[Table]]]") -> "list[Table]":
    """The tables of every house, under its path where there are several; a sentence alone says whose it is."""
    from parcours.report.table import Table

    if len(seen) == 1:
        return list(seen[0][1])
    found = []
    for house, tables in seen:
        if any(table.rows for table in tables):
            found.append(Table(house, (), ()))
        found += tables
    return found


def projects_at(path: Path | None, language: Language) -> Iterator[tuple[str, "Project"]]:
    """The houses that a command looks at, by their paths; ends with exit code 1 at one that cannot be read at all."""
    from parcours.pipeline import check
    from parcours.workspace import shown_prefix

    for house in houses_at(path, language):
        checked = check(house, today=date.today())
        if checked.project is None:
            show_checked(house, checked, language)
            raise SystemExit(Exit.FAULTS)
        if checked.has_errors:
            tell_faults(house, language)
        yield shown_prefix(house, Path.cwd()).rstrip("/") or ".", checked.project


def tell_faults(house: Path, language: Language) -> None:
    """Says beside what is shown that a house has faults."""
    from parcours.workspace import shown_prefix

    prefix = shown_prefix(house, Path.cwd())
    told = FAULTS.said(language).format(path=prefix.rstrip("/") or ".", there=there(prefix))
    sys.stderr.write(f"parcours: {printable(told)}\n")
