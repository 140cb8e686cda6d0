"""`parcours templates`: which templates a house may replace, and one of them to begin with."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.help import Command, Group
from parcours.cli.language import SCREEN
from parcours.cli.options import NAME, HouseArgument, LangOption, PathArgument, language_of
from parcours.cli.refusal import did_you_mean, house_at, houses_at, refuse, refuse_word, unknown_word
from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.report.table import Table

ABOUT = Words(
    "List the templates of the pages, or copy one into a house to change it.",
    "Donne les gabarits des pages, ou en copie un dans une maison pour le changer.",
)
LIST = Words(
    "List every template, and which a house has put its own in the place of.",
    "Donne tous les gabarits, et ceux que la maison a remplacés par les siens.",
)
LIST_ENDS = {Exit.CLEAN: Words("shown", "montré")}
EJECT = Words(
    "Copy a template into the templates/ of a house, to be changed there; never over a file.",
    "Copie un gabarit dans le dossier templates/ d'une maison, pour l'y changer ; jamais par-dessus un fichier.",
)
EJECT_ENDS = {
    Exit.CLEAN: Words("written", "écrit"),
    Exit.USAGE: Words("wrong usage, or the file is there already", "mauvais usage, ou fichier déjà là"),
}
TEMPLATE = Words("The name of a template, as `list` shows it.", "Le nom d'un gabarit, tel que `list` le montre.")
COLUMNS = (Words("template", "gabarit"), Words("is", "est"))
OURS = Words("that of parcours", "celui de parcours")
OWN = Words("the house's own", "propre à la maison")
ALONE = Words(
    "the house's own, printed where a template names it", "propre à la maison, imprimé là où un gabarit le nomme"
)
WROTE = Words("wrote {0}", "{0} écrit")
THERE = Words("{0} is there already; nothing was written", "{0} existe déjà ; rien n'a été écrit")
THERE_HINT = Words("move it away to begin with the original again", "déplacez-le pour repartir de l'original")
LIST_HINT = Words("`parcours templates list` lists them all", "`parcours templates list` les donne tous")
SEVERAL = Words("these are several houses", "il y a ici plusieurs maisons")

templates_app = typer.Typer(
    cls=Group,
    help=ABOUT.said(SCREEN),
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@templates_app.callback()
def templates(lang: LangOption = None) -> None:
    pass


templates.__doc__ = ABOUT.said(SCREEN)


def list_command(path: PathArgument = None, lang: LangOption = None) -> None:
    from parcours.report.table import print_tables

    language = language_of(lang)
    print_tables([_table(house, language) for house in houses_at(path, language)], sys.stdout, language)


list_command.__doc__ = with_ends(LIST, LIST_ENDS)


def eject_command(
    name: Annotated[str, typer.Argument(metavar=NAME.said(SCREEN), help=TEMPLATE.said(SCREEN))],
    path: HouseArgument = None,
    lang: LangOption = None,
) -> None:
    from parcours.render.templates import replaceable
    from parcours.workspace.create import create
    from parcours.workspace.templates import FOLDER

    language = language_of(lang)
    house = house_at(path, language, SEVERAL)
    known = replaceable()
    if name not in known:
        _refuse_unknown(name, known, language)
    target = house / FOLDER / name
    shown = _shown(target)
    if not create(target, known[name].encode()):
        refuse(Words(*(words.format(shown) for words in THERE)), THERE_HINT, language)
    sys.stdout.write(f"{printable(WROTE.said(language).format(shown))}\n")


eject_command.__doc__ = with_ends(EJECT, EJECT_ENDS)
templates_app.command("list", cls=Command)(list_command)
templates_app.command("eject", cls=Command)(eject_command)


def _refuse_unknown(name: str, known: Iterable[str], language: Language) -> NoReturn:
    """Refuses a name that no template has. Without its ending it may mean several: who replaces a page in one format wants to keep
    ours in the other, so that none of them is chosen here.
    """
    from parcours.model.vocabulary import nearest

    stems = {one: one.rpartition(".")[0] for one in known}
    stem = None if "." in name else nearest(name, stems.values())
    meant = [one for one in stems if stems[one] == stem]
    if not meant:
        refuse_word(NAME.said(language), name, stems, language, otherwise=LIST_HINT)
    refuse(unknown_word(NAME.said(language), name), did_you_mean(*meant), language)


def _table(house: Path, language: Language) -> "Table":
    from parcours.render.templates import replaceable
    from parcours.report.table import Table
    from parcours.workspace import shown_prefix
    from parcours.workspace.templates import list_templates

    own = {path.name.rpartition("/")[2] for path in list_templates(house)}
    ours = replaceable()
    rows = [(name, (OWN if name in own else OURS).said(language)) for name in ours]
    rows += [(name, ALONE.said(language)) for name in sorted(own - ours.keys())]
    heading = shown_prefix(house, Path.cwd()).rstrip("/") or "."
    return Table(heading, tuple(column.said(language) for column in COLUMNS), tuple(rows))


def _shown(path: Path) -> str:
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
