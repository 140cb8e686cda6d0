"""`parcours completion`: what a shell must know to complete commands and options."""

from enum import StrEnum
from typing import Annotated

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption
from parcours.cli.plain import ASKED
from parcours.diagnostics import Words
from parcours.report.terminal import write_exactly

SHELL = Words("The shell you type in.", "Le shell où vous tapez.")
ABOUT = Words(
    "Print what a shell must load to complete commands and options with the Tab key.",
    "Affiche ce qu'un shell doit charger pour compléter les commandes et les options avec la touche Tab.",
)
ENDS = {Exit.CLEAN: Words("printed", "affiché")}


def answer_shells() -> None:
    """Makes the application answer any shell that asks. Typer has no public door to this, nor to the scripts."""
    from typer.completion import completion_init  # type: ignore[attr-defined]

    completion_init()


class Shell(StrEnum):
    """The shells that are known."""

    bash = "bash"
    zsh = "zsh"
    fish = "fish"
    powershell = "powershell"


def completion_command(
    shell: Annotated[Shell, typer.Argument(metavar="SHELL", help=SHELL.said(SCREEN))],
    lang: LangOption = None,  # noqa: ARG001  (every command takes it; a script has no language)
) -> None:
    from typer.completion import get_completion_script  # type: ignore[attr-defined]

    script = get_completion_script(prog_name="parcours", complete_var=ASKED, shell=shell.value)
    write_exactly(f"{script}\n")


completion_command.__doc__ = with_ends(ABOUT, ENDS)
