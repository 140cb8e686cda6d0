"""Options that several commands share, as typer is told of them."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from parcours.cli.language import SCREEN
from parcours.diagnostics import LANGUAGES, Language, Words

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
LANG = Words("Language of messages.", "Langue des messages.")
PAGES_LANG = Words(
    "Language of messages, and of the pages, instead of the house's.",
    "Langue des messages, et des pages, à la place de celle de la maison.",
)
TEXT_OR_JSON = Words("text for people, json for programs.", "text pour les personnes, json pour les programmes.")
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
