"""`parcours rename`: an id everywhere it is used."""

import sys
from typing import Annotated

import typer

from parcours.cli.exits import Exit, fails, with_ends
from parcours.cli.fix import Desk
from parcours.cli.language import SCREEN
from parcours.cli.options import KIND, SHOW, HouseArgument, LangOption, language_of
from parcours.cli.refusal import house_at, refuse, refuse_word
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted

WHAT = Words(
    "What it is, in either language: role, segment, moment, cue, event …",
    "Ce que c'est, dans une des deux langues : métier, segment, moment, repère, événement…",
)
OLD_NAME, NEW_NAME = Words("OLD", "ANCIEN"), Words("NEW", "NOUVEAU")
OLD = Words(
    "The id it has; of an event of a moment: moment.event.",
    "Son identifiant ; pour l'événement d'un moment : moment.evenement.",
)
NEW = Words("The id it shall have.", "Celui qu'il doit avoir.")
ABOUT = Words(
    "Change an id in every file of a house: where it is declared, and wherever it is used.",
    "Change un identifiant dans tous les fichiers d'une maison : là où il est déclaré, et partout où il sert.",
)
ENDS = {
    Exit.CLEAN: Words("done", "fait"),
    Exit.FAULTS: Words(
        "not every file can be read, or something would change (--diff)",
        "un fichier est illisible, ou quelque chose changerait (--diff)",
    ),
}
BLIND = Words(
    "nothing is renamed, for not every file can be read:", "rien n'est renommé, car un fichier est illisible :"
)
ONE_HOUSE = Words("an id is renamed in one house", "un identifiant se renomme dans une seule maison")


def rename_command(
    kind: Annotated[str, typer.Argument(metavar=KIND.said(SCREEN), help=WHAT.said(SCREEN))],
    old: Annotated[str, typer.Argument(metavar=OLD_NAME.said(SCREEN), help=OLD.said(SCREEN))],
    new: Annotated[str, typer.Argument(metavar=NEW_NAME.said(SCREEN), help=NEW.said(SCREEN))],
    path: HouseArgument = None,
    diff: Annotated[bool, typer.Option("--diff", help=SHOW.said(SCREEN))] = False,
    lang: LangOption = None,
) -> None:
    from parcours.reading import house_files
    from parcours.rewrite.rename import NotRenamed, Rename, rename

    language = language_of(lang)
    house = house_at(path, language, ONE_HOUSE)
    asked = Rename(_kind(kind, language), old, new)
    desk = Desk(house, house_files(house), language)
    if desk.refuses_blind(BLIND):
        raise SystemExit(Exit.FAULTS)
    done = rename(desk.read.files, asked)
    if isinstance(done, NotRenamed):
        refuse(done.message, done.hint and pasted(done.hint, desk.prefix), language)
    desk.write(done.files, diff=diff)
    files = len({edit.span.file.path for edit in done.edits})
    sys.stderr.write(f"{_summary(asked.old, asked.back.old, len(done.edits), files).said(language)}\n")
    raise SystemExit(fails(diff))


rename_command.__doc__ = with_ends(ABOUT, ENDS)


def _kind(word: str, language: Language) -> str:
    """The kind that a word means, in either language, singular or plural."""
    from parcours.model.document import KIND_NAMES
    from parcours.model.vocabulary import KEYS, folded, nearest, spellings

    known: dict[str, str] = {}
    for kind, words in KIND_NAMES.items():
        if kind != "step":
            known |= {folded(spelling): kind for spelling in (kind, *words, *spellings(f"{kind}s", KEYS))}
    if folded(word) not in known:
        own = [words.said(language) for kind, words in KIND_NAMES.items() if kind != "step"]
        near = nearest(folded(word), own) or nearest(folded(word), known)
        choices = [near] if near else own
        refuse_word(KIND.said(language), word, choices, language)
    return known[folded(word)]


def _summary(old: str, new: str, places: int, files: int) -> Words:
    """`adviser → counsellor: 12 places in 4 files`."""
    return Words(
        f"{old} → {new}: {places} {'place' if places == 1 else 'places'} in {files} {'file' if files == 1 else 'files'}",
        f"{old} → {new} : {places} {'endroit' if places < 2 else 'endroits'} dans {files} {'fichier' if files < 2 else 'fichiers'}",
    )
