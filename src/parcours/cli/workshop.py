"""`parcours workshop`: a kit to print, made of the gaps of a role or of a moment; and what comes back of it, as YAML to paste."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.checking import show_checked
from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.looking import tell_faults
from parcours.cli.new import SEVERAL
from parcours.cli.options import DIR, HouseArgument, Tongue, language_of
from parcours.cli.publishing import refuse_folder, shown_from_here, told_changed
from parcours.cli.refusal import house_at, refuse_word
from parcours.cli.values import listed
from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.analysis.gaps import About
    from parcours.link.project import Project
    from parcours.pipeline import Checked

FORMATS = ("html", "md")
ABOUT = Words(
    "Write a kit for a workshop: the gaps of a role or of a moment, on slips to print, cut and fill.",
    "Écrit le dossier d'un atelier : les manques d'un métier ou d'un moment, sur des fiches à imprimer, à couper et à remplir.",
)
ENDS = {Exit.CLEAN: Words("written", "écrit"), Exit.FAULTS: Words("house unreadable", "maison illisible")}
ROLE_OR_MOMENT = Words("ROLE|MOMENT", "MÉTIER|MOMENT")
SUBJECT = Words(
    "The id of a role or of a moment; of the role, where both have it.",
    "L'identifiant d'un métier ou d'un moment ; du métier, si les deux le portent.",
)
OUT = Words(
    "The folder to write to; kits of earlier runs stay.",
    "Le dossier où écrire ; les dossiers des fois d'avant restent.",
)
LANG = Words(
    "Language of messages, and of the kit and the stubs, instead of the house's.",
    "Langue des messages, et du dossier et du YAML, à la place de celle de la maison.",
)
FORMAT = Words(
    "What to write, joined by commas. By default: html,md.",
    "Quoi écrire, séparé par des virgules. Par défaut : html,md.",
)
STUBS = Words(
    "Print what the workshop decides as YAML to paste and fill, in the language of the house, and write no kit.",
    "Affiche ce que l'atelier décide en YAML à coller et à remplir, dans la langue de la maison, et n'écrit pas de dossier.",
)


def workshop_command(
    about: Annotated[str, typer.Argument(metavar=ROLE_OR_MOMENT.said(SCREEN), help=SUBJECT.said(SCREEN))],
    path: HouseArgument = None,
    out: Annotated[Path, typer.Option("--out", "-o", metavar=DIR.said(SCREEN), help=OUT.said(SCREEN))] = Path(
        "workshops"
    ),
    formats: Annotated[
        list[str] | None, typer.Option("--format", metavar="FORMATS", help=FORMAT.said(SCREEN), show_default=False)
    ] = None,
    stubs: Annotated[bool, typer.Option("--stubs", help=STUBS.said(SCREEN))] = False,
    lang: Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)] = None,
) -> None:
    language = language_of(lang)
    wanted = _formats(listed(formats or ()), language)
    house = house_at(path, language, SEVERAL)
    checked, project = _checked(house, out, language)
    subject = _subject(about, project, language)
    spoken = language if lang is not None else project.house.spec.language
    if stubs:
        sys.stdout.write(_stubs(house, project, subject, spoken))
    else:
        from parcours.pipeline import workshop

        sys.stdout.write(_written(house, out, workshop(checked, subject, formats=wanted, language=spoken), language))


workshop_command.__doc__ = with_ends(ABOUT, ENDS)


def _formats(asked: tuple[str, ...], language: Language) -> frozenset[str]:
    for word in asked:
        if word not in FORMATS:
            refuse_word("--format", word, FORMATS, language)
    return frozenset(asked or FORMATS)


def _checked(house: Path, out: Path, language: Language) -> "tuple[Checked, Project]":
    """The house; ends with exit code 1 where it cannot be read at all. Its gaps are what is wanted; what cannot be read is told."""
    from parcours.pipeline import check

    checked = check(house, output=Path.cwd() / out, today=date.today())
    if checked.project is None:
        show_checked(house, checked, language)
        raise SystemExit(Exit.FAULTS)
    if checked.project.gaps:
        tell_faults(house, language)
    return checked, checked.project


def _subject(word: str, project: "Project", language: Language) -> "About":
    """The role of this id, else the moment."""
    known: dict[str, About] = {moment.id: moment for moment in project.moments}
    known.update((role.id, role) for role in project.roles)
    if word not in known:
        refuse_word("workshop", word, known, language)
    return known[word]


def _stubs(house: Path, project: "Project", about: "About", language: Language) -> str:
    from parcours.analysis.gaps import gaps_of
    from parcours.scaffold.stubs import stubs_of, stubs_text
    from parcours.workspace import shown_prefix

    stubs = stubs_of(gaps_of(project, about), project, about, language)
    return stubs_text(stubs, language, printable(shown_prefix(house, Path.cwd())))


def _written(house: Path, out: Path, artifacts: Mapping[str, bytes], language: Language) -> str:
    """Publishes the kit beside those of earlier runs; gives what to say about it."""
    from parcours.workspace import Refused, publish

    folder = Path.cwd() / out
    done = publish(folder, artifacts, house_root=house, partial=True)
    if isinstance(done, Refused):
        refuse_folder(folder, done, language)
    shown = shown_from_here(folder)
    made = [printable(f"{shown}/{name}") for name in sorted((*done.written, *done.unchanged))]
    return "".join(f"{line}\n" for line in (*made, *told_changed(done, language)))
