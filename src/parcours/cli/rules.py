"""`parcours rules`: every rule, one line each."""

import sys
from typing import Annotated

import typer

from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption, language_of
from parcours.cli.validate import FORMAT, Format
from parcours.diagnostics import Words

ABOUT = Words("List every rule: code, name, severity, fault.", "Donne toutes les règles : code, nom, gravité, défaut.")


def rules_command(
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    lang: LangOption = None,
) -> None:
    from parcours.analysis.catalog import ALL_RULES
    from parcours.report.manual import rules_as_json, rules_table

    write = rules_as_json if output_format is Format.json else rules_table
    sys.stdout.write(write(ALL_RULES, language_of(lang)))


rules_command.__doc__ = ABOUT.said(SCREEN)
