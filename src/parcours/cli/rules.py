"""`parcours rules`: every rule, one line each."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption, language_of
from parcours.cli.validate import write_exactly
from parcours.diagnostics import Words

FORMAT = Words("text for people, json for programs.", "text pour les personnes, json pour les programmes.")

ABOUT = Words("List every rule: code, name, severity, fault.", "Donne toutes les règles : code, nom, gravité, défaut.")


class Format(StrEnum):
    """How the rules are listed."""

    text = "text"
    json = "json"


def rules_command(
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    lang: LangOption = None,
) -> None:
    from parcours.analysis.catalog import ALL_RULES
    from parcours.report.manual import rules_as_json, rules_table

    if output_format is Format.json:
        write_exactly(rules_as_json(ALL_RULES, language_of(lang)))
    else:
        sys.stdout.write(rules_table(ALL_RULES, language_of(lang)))


rules_command.__doc__ = ABOUT.said(SCREEN)
