"""`parcours diff`: what changed between two revisions, for each role."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.exits import Exit, fails, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import PATH_NAME, Tongue, language_of
from parcours.cli.refusal import houses_at, refuse
from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable, write, write_exactly

if TYPE_CHECKING:
    from parcours.report.changes import HouseChanges

ABOUT = Words(
    "Say what changed for each role between two revisions of a house in git: cues, promises, handoffs, and why.",
    "Dit ce qui a changé pour chaque métier entre deux révisions d'une maison dans git : repères, promesses, relais, et pourquoi.",
)
ENDS = {
    Exit.CLEAN: Words("told", "dit"),
    Exit.FAULTS: Words("with --fail-on breaking, something is", "avec --fail-on breaking, il y a rupture"),
    Exit.USAGE: Words("wrong usage, or a revision that cannot be had", "mauvais usage, ou révision introuvable"),
}
BASE = Words(
    "The older revision: a branch, a tag, a commit.", "La révision d'avant : une branche, une étiquette, un commit."
)
HEAD = Words(
    "The newer revision. By default: the files on the disk.",
    "La révision d'après. Par défaut : les fichiers sur le disque.",
)
PATH = Words(
    "The house, or a folder that holds several. By default: the house the current folder lies in.",
    "La maison, ou un dossier qui en contient plusieurs. Par défaut : la maison où se trouve le dossier courant.",
)
EXACT = Words(
    "Compare with BASE itself, not with the last commit in common.",
    "Compare avec BASE lui-même, non avec le dernier commit commun.",
)
FORMAT = Words(
    "text for people, md for a comment on a pull request, json for programs.",
    "text pour les personnes, md pour un commentaire de demande de fusion, json pour les programmes.",
)
FAIL_ON = Words(
    "With breaking, the exit code is 1 when a change is breaking.",
    "Avec breaking, le code de sortie est 1 quand il y a rupture.",
)
LANG = Words(
    "Language of messages, and of the words compared, instead of the house's.",
    "Langue des messages, et des mots comparés, à la place de celle de la maison.",
)
ERRORS = Words("errors in the specs", "erreurs dans les specs")
ERROR = Words("error in the specs", "erreur dans les specs")
INCOMPLETE = Words("what is told may be incomplete", "ce qui est dit peut être incomplet")


class Format(StrEnum):
    """How changes are written."""

    text = "text"
    md = "md"
    json = "json"


class FailOn(StrEnum):
    """What makes the exit code 1."""

    never = "never"
    breaking = "breaking"


def diff_command(
    base: Annotated[str, typer.Argument(metavar="BASE", help=BASE.said(SCREEN))],
    head: Annotated[str | None, typer.Argument(metavar="HEAD", help=HEAD.said(SCREEN), show_default=False)] = None,
    path: Annotated[
        Path | None, typer.Option("--path", metavar=PATH_NAME.said(SCREEN), help=PATH.said(SCREEN), show_default=False)
    ] = None,
    exact: Annotated[bool, typer.Option("--exact", help=EXACT.said(SCREEN))] = False,
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help=FAIL_ON.said(SCREEN))] = FailOn.never,
    lang: Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)] = None,
) -> None:
    from parcours.report.changes import as_json, as_markdown, as_text

    language = language_of(lang)
    pages = language if lang is not None else None
    houses = tuple(_changes(house, base, head, pages, language, is_exact=exact) for house in houses_at(path, language))
    match output_format:
        case Format.json:
            write_exactly(as_json(houses))
        case Format.md:
            write_exactly(as_markdown(houses, language))
        case Format.text:
            write(as_text(houses, language), sys.stdout)
    is_broken = fail_on is FailOn.breaking and any(house.breaking for house in houses)
    raise SystemExit(fails(is_broken))


diff_command.__doc__ = with_ends(ABOUT, ENDS)


def _changes(
    house: Path, base: str, head: str | None, pages: Language | None, language: Language, *, is_exact: bool
) -> "HouseChanges":
    from parcours.cli.git import GitTrouble
    from parcours.cli.revisions import compare
    from parcours.plan.change_words import counted
    from parcours.report.changes import HouseChanges, Reason
    from parcours.report.words import COLON
    from parcours.workspace import shown_prefix

    try:
        found = compare(house, base, head, pages, is_exact=is_exact)
    except GitTrouble as trouble:
        refuse(trouble.message, trouble.hint, language)
    name = shown_prefix(house, Path.cwd()).rstrip("/") or house.name
    for revision, number in ((found.base, found.base_errors), (found.head, found.head_errors)):
        if number:
            who = f"{printable(name)} ({revision})" if revision else printable(name)
            errors = f"{counted(number, ERROR, ERRORS, language)}{COLON.said(language)}{INCOMPLETE.said(language)}"
            sys.stderr.write(f"parcours: {who}{COLON.said(language)}{errors}\n")
    reasons = {role: tuple(Reason(*one) for one in commits) for role, commits in found.reasons.items()}
    return HouseChanges(name, found.base, found.head, found.changes, reasons)
