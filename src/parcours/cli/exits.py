"""How a command ends: the codes that programs read, and what each of them means."""

from collections.abc import Mapping
from enum import IntEnum

from parcours.cli.language import SCREEN
from parcours.diagnostics import Words


class Exit(IntEnum):
    """An exit code."""

    CLEAN = 0
    FAULTS = 1
    USAGE = 2
    TROUBLE = 3
    INTERRUPTED = 130


MEANINGS: Mapping[Exit, Words] = {
    Exit.CLEAN: Words(
        "no fault that fails; or written; or shown; or ended with Ctrl+C, for a command that ends in no other way",
        "aucun défaut bloquant ; ou tout est écrit, ou montré ; ou fin par Ctrl+C d'une commande qui ne finit pas autrement",
    ),
    Exit.FAULTS: Words("faults found", "des défauts"),
    Exit.USAGE: Words(
        "wrong usage: an unknown option, no house, a folder or file that cannot be used",
        "mauvais usage : une option inconnue, pas de maison, un dossier ou un fichier inutilisable",
    ),
    Exit.TROUBLE: Words(
        "trouble with the disk, or a bug of ours: nothing is left half-written",
        "un problème de disque, ou un défaut de parcours lui-même : rien n'est laissé à moitié écrit",
    ),
    Exit.INTERRUPTED: Words(
        "stopped with Ctrl+C: nothing is left half-written", "arrêt par Ctrl+C : rien n'est laissé à moitié écrit"
    ),
}
"""What the manual says of each code; a command says of its own what they mean there."""

_ALWAYS: Mapping[Exit, Words] = {
    Exit.USAGE: Words("wrong usage", "mauvais usage"),
    Exit.TROUBLE: Words("disk trouble", "problème de disque"),
}
_HEAD = Words("Exit code:", "Code de sortie :")


def with_ends(words: Words, ends: Mapping[Exit, Words]) -> str:
    """The text of a command's help in the language of the screen: what it does, then how it ends; any may end with 2 or 3."""
    told = ", ".join(f"{code:d} {meaning.said(SCREEN)}" for code, meaning in sorted({**_ALWAYS, **ends}.items()))
    return f"{words.said(SCREEN)}\n\n{_HEAD.said(SCREEN)} {told}."


def fails(is_failing: bool) -> Exit:
    """The exit code of a command that has judged."""
    return Exit.FAULTS if is_failing else Exit.CLEAN
