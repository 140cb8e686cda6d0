"""Options that several commands share, and how a wrong one is refused: exit code 2, a sentence, a suggestion."""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from parcours.cli.exits import Exit
from parcours.cli.language import SCREEN
from parcours.diagnostics import LANGUAGES, Language, Words
from parcours.report.terminal import printable
from parcours.workspace import NoHouse, find_houses

PATH = Words(
    "A house (the folder of parcours.yaml), anything inside one, or a folder that holds several. By default: the house the "
    "current folder lies in.",
    "Une maison (le dossier de parcours.yaml), tout ce qui est dedans, ou un dossier qui en contient plusieurs. Par défaut : "
    "la maison où se trouve le dossier courant.",
)
ONE_HOUSE = Words(
    "A house (the folder of parcours.yaml), or anything inside it. By default: the house the current folder lies in.",
    "Une maison (le dossier de parcours.yaml), ou tout ce qui est dedans. Par défaut : la maison où se trouve le dossier courant.",
)
PATH_NAME = Words("PATH", "CHEMIN")
SHOW = Words(
    "Write nothing, and show what would change; the exit code is 1 when something would.",
    "N'écrit rien, et montre ce qui changerait ; le code de sortie est 1 si quelque chose devait changer.",
)
MOST_CHOICES = 20
RULES_HINT = Words("`parcours rules` lists them all", "`parcours rules` les donne toutes")
LANG = Words("Language of messages.", "Langue des messages.")
PAGES_LANG = Words(
    "Language of messages, and of the pages, instead of the house's.",
    "Langue des messages, et des pages, à la place de celle de la maison.",
)
TEXT_OR_JSON = Words("text for people, json for programs.", "text pour les personnes, json pour les programmes.")
DATE = Words("DATE", "DATE")
NO_DATE = Words('--on is a day like 2026-09-01, not "{word}"', "--on est un jour comme 2026-09-01, pas « {word} »")
DIR, FILE = Words("DIR", "DOSSIER"), Words("FILE", "FICHIER")
ROLE, ROLES = Words("ROLE", "MÉTIER"), Words("ROLES", "MÉTIERS")
KIND = Words("KIND", "GENRE")
NAME = Words("NAME", "NOM")


class Tongue(StrEnum):
    """The languages of the screen, as an option takes them."""

    en = "en"
    fr = "fr"


class TextOrJson(StrEnum):
    """How the commands that look at things show them."""

    text = "text"
    json = "json"


PathArgument = Annotated[
    Path | None, typer.Argument(metavar=PATH_NAME.said(SCREEN), help=PATH.said(SCREEN), show_default=False)
]
HouseArgument = Annotated[
    Path | None, typer.Argument(metavar=PATH_NAME.said(SCREEN), help=ONE_HOUSE.said(SCREEN), show_default=False)
]
LangOption = Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)]
PagesLangOption = Annotated[Tongue | None, typer.Option("--lang", help=PAGES_LANG.said(SCREEN), show_default=False)]
FormatOption = Annotated[TextOrJson, typer.Option("--format", help=TEXT_OR_JSON.said(SCREEN))]


def language_of(lang: Tongue | None) -> Language:
    """The language asked for, or the screen's."""
    return LANGUAGES[0] if lang is Tongue.en else LANGUAGES[1] if lang is Tongue.fr else SCREEN


def houses_at(path: Path | None, language: Language) -> tuple[Path, ...]:
    """The houses a command is about; ends with exit code 2 where there are none."""
    found = find_houses(path, Path.cwd())
    if isinstance(found, NoHouse):
        refuse(found.message, found.hint, language)
    return found


def listed(values: Sequence[str]) -> tuple[str, ...]:
    """Values given one by one or joined by commas."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def day_of(word: str, language: Language) -> date:
    """The day that `--on` names; ends with exit code 2 where it is none."""
    from parcours.timing.units import Unreadable, read_date

    found = read_date(word)
    if isinstance(found, Unreadable):
        refuse(Words(*(text.format(word=word) for text in NO_DATE)), None, language)
    return found


def refuse(message: Words, hint: Words | None, language: Language) -> NoReturn:
    """Says what is wrong with the command and ends with exit code 2."""
    sys.stderr.write(f"parcours: {printable(message.said(language))}\n")
    if hint is not None:
        sys.stderr.write(f"  {printable(hint.said(language))}\n")
    raise typer.Exit(Exit.USAGE)


def refuse_word(
    option: str, word: str, known: Iterable[str], language: Language, *, otherwise: Words | None = None
) -> NoReturn:
    """Refuses a value of an option, with the nearest known one, or all of them, or, if they are many, `otherwise`."""
    from parcours.model.vocabulary import nearest

    choices = sorted(set(known))
    near = nearest(word, choices)
    hint = Words(f'did you mean "{near}"?', f"vouliez-vous dire « {near} » ?") if near else otherwise
    if hint is None and choices:
        shown = ", ".join(choices[:MOST_CHOICES]) + (" …" if len(choices) > MOST_CHOICES else "")
        hint = Words(f"known: {shown}", f"connus : {shown}")
    refuse(Words(f'{option} does not know "{word}"', f"{option} ne connaît pas « {word} »"), hint, language)
