"""The commands, in the order of the help."""

import os
from typing import Annotated

import typer

from parcours.cli.chain import chain_command
from parcours.cli.change import change_command
from parcours.cli.compile import compile_command
from parcours.cli.completion import ASKED, answer_shells, completion_command
from parcours.cli.diff import diff_command
from parcours.cli.explain import explain_command
from parcours.cli.fix import fix_command
from parcours.cli.fmt import fmt_command
from parcours.cli.help import Command, Group
from parcours.cli.init import init_command
from parcours.cli.language import SCREEN
from parcours.cli.new import new_command
from parcours.cli.options import LangOption
from parcours.cli.profiles import profiles_command
from parcours.cli.promises import promises_command
from parcours.cli.rename import rename_command
from parcours.cli.rules import rules_command
from parcours.cli.schema import schema_command
from parcours.cli.serve import serve_command
from parcours.cli.templates import templates_app
from parcours.cli.validate import validate_command
from parcours.cli.workshop import workshop_command
from parcours.diagnostics import Words

ABOUT = Words(
    "Customer journeys in YAML, validated and compiled into one playbook per role.",
    "Des parcours clients en YAML, validés et compilés en une partition par métier.",
)
VERSION = Words("Print the version and stop.", "Affiche la version et s'arrête.")

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
if ASKED in os.environ:
    answer_shells()
app.command("init", cls=Command)(init_command)
app.command("new", cls=Command)(new_command)
app.command("validate", cls=Command)(validate_command)
app.command("compile", cls=Command)(compile_command)
app.command("serve", cls=Command)(serve_command)
app.add_typer(templates_app, name="templates")
app.command("promises", cls=Command)(promises_command)
app.command("profiles", cls=Command)(profiles_command)
app.command("chain", cls=Command)(chain_command)
app.command("change", cls=Command)(change_command)
app.command("workshop", cls=Command)(workshop_command)
app.command("diff", cls=Command)(diff_command)
app.command("fmt", cls=Command)(fmt_command)
app.command("fix", cls=Command)(fix_command)
app.command("rename", cls=Command)(rename_command)
app.command("explain", cls=Command)(explain_command)
app.command("rules", cls=Command)(rules_command)
app.command("schema", cls=Command)(schema_command)
app.command("completion", cls=Command)(completion_command)


def _version(wanted: bool) -> None:
    if wanted:
        from parcours import __version__

        typer.echo(f"parcours {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", "-V", help=VERSION.said(SCREEN), callback=_version, is_eager=True)
    ] = False,
    lang: LangOption = None,
) -> None:
    pass


main.__doc__ = ABOUT.said(SCREEN)
