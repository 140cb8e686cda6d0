"""`parcours promises`: whether every promise can be kept, by which chain, and what could be promised instead."""

import sys
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.checking import house_report, show
from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption, PathArgument, language_of
from parcours.cli.refusal import houses_at
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted
from parcours.report.terminal import printable, write, write_exactly

if TYPE_CHECKING:
    from parcours.plan.promises import PromisesPart


class PromisesFormat(StrEnum):
    """How the verdicts are written."""

    text = "text"
    md = "md"
    json = "json"


FORMAT = Words(
    "text for people, md: a table for a page, json for programs.",
    "text pour les personnes, md : un tableau pour une page, json pour les programmes.",
)
YEAR_NAME = Words("YEAR", "ANNÉE")
YEAR = Words(
    "The year whose starts are tried. By default: this one.",
    "L'année dont les départs sont essayés. Par défaut : celle-ci.",
)
ABOUT = Words(
    "Tell whether every promise can be kept: for whom, by which chain, in which worst case, and what could be promised instead.\n\n"
    "`parcours validate` judges: here a promise that breaks is only told.",
    "Dit si chaque promesse peut être tenue : pour qui, par quelle chaîne, dans quel pire cas, et ce que l'on pourrait promettre à "
    "la place.\n\nC'est `parcours validate` qui juge : ici, une promesse qui se rompt est seulement dite.",
)
ENDS = {
    Exit.CLEAN: Words("told", "dit"),
    Exit.FAULTS: Words("not all specs can be read", "des specs sont illisibles"),
}
PARTLY = Words(
    "parcours: some of the specs could not be read, so a promise may be missing or not judged: see `parcours validate{there}`",
    "parcours: une partie des specs n'a pas pu être lue, une promesse peut donc manquer ou n'être pas jugée : "
    "voir `parcours validate{there}`",
)
_PROOF = "TIM205"
"""The rule that stays silent when something a proof stands on could not be read."""


def promises_command(
    path: PathArgument = None,
    output_format: Annotated[PromisesFormat, typer.Option("--format", help=FORMAT.said(SCREEN))] = PromisesFormat.text,
    year: Annotated[
        int | None,
        typer.Option(
            "--year", metavar=YEAR_NAME.said(SCREEN), min=1951, max=2098, help=YEAR.said(SCREEN), show_default=False
        ),
    ] = None,
    lang: LangOption = None,
) -> None:
    from parcours.pipeline import check
    from parcours.plan.desk import Desk
    from parcours.plan.promises import promises
    from parcours.report.report import Report

    language = language_of(lang)
    today = date.today() if year is None else date(year, 1, 1)
    found, unread, partly = [], [], False
    for house in houses_at(path, language):
        checked = check(house, today=today)
        if checked.project is None:
            unread.append(house_report(house, checked.files, checked.diagnostics, checked.waived, checked.muted))
        else:
            found.append((checked.project.house.id, promises(Desk(checked.project, language))))
            partly = partly or _PROOF in checked.muted
    if unread:
        show(Report(tuple(unread)), language)
        raise SystemExit(Exit.FAULTS)
    told = _told(found, output_format, language)
    if output_format is PromisesFormat.text:
        write(told, sys.stdout)
    else:
        write_exactly(told)
    if partly:
        asked = "" if path is None else path.as_posix()
        sys.stderr.write(f"{printable(pasted(PARTLY, asked).said(language))}\n")
        raise SystemExit(Exit.FAULTS)


promises_command.__doc__ = with_ends(ABOUT, ENDS)


def _told(found: Sequence[tuple[str, "PromisesPart"]], output_format: PromisesFormat, language: Language) -> str:
    """The verdicts of every house, each under its name where there are several."""
    from parcours.report.promises import promises_as_json, promises_as_markdown, promises_as_text

    if output_format is PromisesFormat.json:
        return promises_as_json(found)
    text = promises_as_markdown if output_format is PromisesFormat.md else promises_as_text
    if len(found) == 1:
        return text(found[0][1], language)
    return "".join([_heading(house, output_format, language) + text(part, language) + "\n" for house, part in found])


def _heading(house: str, output_format: PromisesFormat, language: Language) -> str:
    words = Words(f"House {house}", f"Maison {house}").said(language)
    return f"## {words}\n\n" if output_format is PromisesFormat.md else f"{words}\n\n"
