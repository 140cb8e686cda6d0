"""`parcours explain`: what a rule means, offline."""

import sys
from typing import Annotated

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import LangOption, language_of
from parcours.cli.refusal import RULES_HINT, refuse_word
from parcours.diagnostics import Words

RULE_NAME = Words("RULE", "RÈGLE")
RULE = Words("The code or the name of a rule.", "Le code ou le nom d'une règle.")
ABOUT = Words(
    "Explain a rule, offline: why it matters, what to write, with an example.",
    "Explique une règle, sans réseau : pourquoi elle compte, quoi écrire, avec un exemple.",
)
ENDS = {Exit.CLEAN: Words("shown", "montré")}


def explain_command(
    rule: Annotated[str, typer.Argument(metavar=RULE_NAME.said(SCREEN), help=RULE.said(SCREEN))],
    lang: LangOption = None,
) -> None:
    from parcours.analysis.catalog import ALL_RULES, find_rule, with_example
    from parcours.report.manual import explained

    language = language_of(lang)
    found = find_rule(rule)
    if found is None:
        known = [word for one in ALL_RULES for word in (one.code, one.name)]
        refuse_word("explain", rule, known, language, otherwise=RULES_HINT)
    sys.stdout.write(explained(with_example(found, language), language))


explain_command.__doc__ = with_ends(ABOUT, ENDS)
