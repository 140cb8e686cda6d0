"""`parcours rules`: every rule, one line each."""

import sys

from parcours.cli.exits import Exit, with_ends
from parcours.cli.options import FormatOption, LangOption, TextOrJson, language_of
from parcours.diagnostics import Words
from parcours.report.terminal import write_exactly

ABOUT = Words("List every rule: code, name, severity, fault.", "Donne toutes les règles : code, nom, gravité, défaut.")

ENDS = {Exit.CLEAN: Words("shown", "montré")}


def rules_command(
    output_format: FormatOption = TextOrJson.text,
    lang: LangOption = None,
) -> None:
    from parcours.analysis.catalog import ALL_RULES
    from parcours.report.manual import rules_as_json, rules_table

    if output_format is TextOrJson.json:
        write_exactly(rules_as_json(ALL_RULES, language_of(lang)))
    else:
        sys.stdout.write(rules_table(ALL_RULES, language_of(lang)))


rules_command.__doc__ = with_ends(ABOUT, ENDS)
