"""The commands, in the order of the help. Only what the arguments ask for is loaded: a command is its own start-up time."""

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from parcours.cli.help import Command, Group
from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption
from parcours.cli.plain import ASKED
from parcours.diagnostics import Words

ABOUT = Words(
    "Customer journeys in YAML, validated and compiled into one playbook per role.",
    "Des parcours clients en YAML, validés et compilés en une partition par métier.",
)
VERSION = Words("Print the version and stop.", "Affiche la version et s'arrête.")

COMMANDS = (
    "init", "new", "validate", "compile", "serve", "templates", "promises", "profiles", "chain", "change", "workshop", "diff",
    "fmt", "fix", "rename", "explain", "rules", "schema", "completion",
)  # fmt: skip
"""Each is a module beside this one, with a function `NAME_command`, or an application `NAME_app` of several."""
OF_SEVERAL = frozenset(("templates",))


def application(arguments: Sequence[str]) -> typer.Typer:
    """The application as far as these arguments go: the command that stands first, or all of them where none does."""
    app = typer.Typer(
        cls=Group,
        name="parcours",
        help=ABOUT.said(SCREEN),
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(help=ABOUT.said(SCREEN))(main)
    is_asked = ASKED in os.environ
    if is_asked:
        from parcours.cli.completion import answer_shells

        answer_shells()
    wanted = arguments[:1] if not is_asked and arguments and arguments[0] in COMMANDS else COMMANDS
    for name in wanted:
        _add(app, name)
    return app


def _add(app: typer.Typer, name: str) -> None:
    module = import_module(f"parcours.cli.{name}")
    if name in OF_SEVERAL:
        several: typer.Typer = getattr(module, f"{name}_app")
        app.add_typer(several, name=name)
    else:
        command: Callable[..., None] = getattr(module, f"{name}_command")
        app.command(name, cls=Command)(command)


def _version(wanted: bool) -> None:
    if wanted:
        from parcours import __version__

        typer.echo(f"parcours {__version__}")
        raise SystemExit(0)


def main(
    version: Annotated[
        bool, typer.Option("--version", "-V", help=VERSION.said(SCREEN), callback=_version, is_eager=True)
    ] = False,
    lang: LangOption = None,
) -> None:
    pass
