"""The page of all rules, from the rules themselves: their messages, their explanations, their examples."""

import re
from collections.abc import Mapping

from parcours.analysis import catalog
from parcours.diagnostics import Language, Rule, Severity, Words
from parcours.report.words import COLON

RULES_HEAD = Words(
    """# The rules

Generated from the rules themselves by `docs/generate.py`. `parcours rules` lists them on the screen; `parcours explain CODE`
shows one of them with its example.

The severity is that of a published house. The `status` of the house, of a role or of a cue lowers it, and a house may choose
another: see [Severity](commands.md#severity). Blanks such as ‹id› are filled with your own words.
""",
    """# Les règles

Page produite à partir des règles elles-mêmes par `docs/generate.py`. `parcours rules` en donne la liste à l'écran ;
`parcours explain CODE` en montre une, avec son exemple.

La gravité est celle d'une maison publiée. Le `statut` de la maison, d'un métier ou d'un repère l'allège, et une maison peut en
choisir une autre : voir [Gravité](commands.fr.md#gravité). Les blancs comme ‹id› sont remplis avec vos propres mots.
""",
)
FAMILIES: Mapping[str, Words] = {
    "SYN": Words("Syntax: what YAML cannot read", "Syntaxe : ce que YAML ne peut pas lire"),
    "MOD": Words("Model: keys and values", "Modèle : clés et valeurs"),
    "LNK": Words("Links: ids and what they name", "Liens : les identifiants et ce qu'ils désignent"),
    "COV": Words("Coverage", "Couverture"),
    "TIM": Words("Time and promises", "Temps et promesses"),
    "HND": Words("Handoffs", "Relais"),
    "PPL": Words("People", "Personnes"),
    "VOI": Words("Voice", "Voix"),
    "CHG": Words("Change", "Changement"),
    "UPK": Words("Upkeep", "Entretien"),
    "WVR": Words("Waivers", "Dérogations"),
}
SEVERITY: Mapping[Severity, Words] = {
    Severity.ERROR: Words("error", "erreur"),
    Severity.WARNING: Words("warning", "avertissement"),
    Severity.INFO: Words("note", "note"),
}


def rules_page(language: Language) -> str:
    """The page of all rules, family by family."""
    parts = [RULES_HEAD.said(language)]
    for prefix in (*FAMILIES, *_other_prefixes()):
        rules = [catalog.with_example(rule, language) for rule in catalog.ALL_RULES if rule.code.startswith(prefix)]
        if rules:
            parts.append(f"## {FAMILIES.get(prefix, Words(prefix, prefix)).said(language)}\n")
            parts.extend(_rule(rule, language) for rule in rules)
    return "\n".join(parts)


def _other_prefixes() -> tuple[str, ...]:
    return tuple(sorted({rule.code[:3] for rule in catalog.ALL_RULES} - set(FAMILIES)))


def _rule(rule: Rule, language: Language) -> str:
    severity = SEVERITY[rule.severity].said(language)
    lines = [
        f"### {rule.code} {rule.name}",
        "",
        f"{Words('Severity', 'Gravité').said(language)}{COLON.said(language)}{severity}.",
        "",
    ]
    messages = [rule.message, *(aspect.message for aspect in rule.aspects.values())]
    lines += [f"> {_escaped(_blanks(message.said(language)))}  " for message in messages]
    lines[-1] = lines[-1].rstrip()
    lines += ["", _prose(rule.explanation.said(language)), ""]
    for title, example in (
        (Words("This is a fault:", "Ceci est un défaut :"), rule.bad),
        (Words("This is not:", "Ceci n'en est pas un :"), rule.good),
    ):
        if example:
            lines += [title.said(language), "", f"{_fence(example)}yaml", example.rstrip("\n"), _fence(example), ""]
    return "\n".join(lines)


def _blanks(message: str) -> str:
    """A message with its facts shown as blanks."""
    return re.sub(r"\{(\w+)\}", r"‹\1›", message)


def _escaped(text: str) -> str:
    """A message as Markdown that shows it unchanged."""
    return re.sub(r"([\\`*_\[\]<>#|&])", r"\\\1", text)


def _prose(text: str) -> str:
    """An explanation as Markdown: what stands in backquotes is code, all else is plain."""
    return "".join(part if part.startswith("`") else _escaped(part) for part in re.split(r"(`[^`]*`)", text))


def _fence(example: str) -> str:
    return "````" if "```" in example else "```"
