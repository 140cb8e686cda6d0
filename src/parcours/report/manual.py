"""Rules as a person reads them on a terminal, and as a program does."""

import json
import re
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

from parcours.diagnostics import Language, Rule, Words
from parcours.report.as_json import harmless
from parcours.report.terminal import WIDEST
from parcours.report.words import severity_word
from parcours.report.wrap import wrapped

if TYPE_CHECKING:
    from parcours.report.shapes.known import RuleJson, RulesJson

WRONG = Words("this is a fault:", "ceci est un défaut :")
RIGHT = Words("this is not:", "ceci n'en est pas un :")


def explained(rule: Rule, language: Language) -> str:
    """One rule: its name and severity, its message, why it matters, a wrong and a right example."""
    severity = severity_word(rule.severity, language)
    parts = [f"{rule.code} {rule.name} ({severity})"]
    for message in (rule.message, *(aspect.message for aspect in rule.aspects.values())):
        first, *more = wrapped(_blank(message.said(language)), first=2, rest=4, width=WIDEST)
        parts += [f"  {first}", *(f"    {line}" for line in more)]
    for paragraph in rule.explanation.said(language).split("\n\n"):
        parts += ["", *wrapped(" ".join(paragraph.split()), first=0, rest=0, width=WIDEST)]
    for title, example in ((WRONG, rule.bad), (RIGHT, rule.good)):
        if example:
            parts += ["", title.said(language), "", textwrap.indent(example.rstrip("\n"), "    ")]
    return "\n".join(parts) + "\n"


def rules_table(rules: Sequence[Rule], language: Language) -> str:
    """One line a rule, in columns."""
    widest = max(len(rule.name) for rule in rules)
    severities = {rule.code: severity_word(rule.severity, language) for rule in rules}
    longest = max(map(len, severities.values()))
    return "".join(
        f"{rule.code}  {rule.name:<{widest}}  {severities[rule.code]:<{longest}}  {_blank(rule.message.said(language))}\n"
        for rule in rules
    )


def rules_as_json(rules: Sequence[Rule], language: Language) -> str:
    """A versioned list; `severity` is the English word whatever the language."""
    listed: list[RuleJson] = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.word,
            "message": rule.message.said(language),
            "explanation": rule.explanation.said(language),
        }
        for rule in rules
    ]
    document: RulesJson = {"version": 1, "rules": listed}
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _blank(message: str) -> str:
    """A message with its facts shown as blanks: `no ‹kind› is called "‹id›"`."""
    return re.sub(r"\{(\w+)\}", r"‹\1›", message)
