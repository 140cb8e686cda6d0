"""The list of the rules, and the baseline. Part of floor 7's report."""

from collections.abc import Mapping
from typing import Annotated, TypedDict

from parcours.diagnostics import SeverityWord, Words
from parcours.report.shapes.version import Version


class RuleJson(TypedDict):
    """A rule."""

    code: Annotated[str, Words("never reused", "jamais repris")]
    name: Annotated[str, Words("as waivers take it", "tel que le prennent les dérogations")]
    severity: Annotated[SeverityWord, Words("for a published house", "pour une maison publiée")]
    message: Annotated[
        str,
        Words(
            "with its facts in braces, in the language of the screen",
            "avec ses faits entre accolades, dans la langue de l'écran",
        ),
    ]
    explanation: Annotated[
        str,
        Words(
            "why it matters and what to write, in that language",
            "pourquoi elle compte et quoi écrire, dans cette langue",
        ),
    ]


class RulesJson(TypedDict):
    """What `rules --format json` writes."""

    version: Version
    rules: Annotated[list[RuleJson], Words("in order of code", "par ordre de code")]


class KnownFaultJson(TypedDict):
    """A known fault."""

    house: Annotated[
        str,
        Words(
            "its house: the folder, seen from that of the baseline",
            "sa maison : le dossier, vu depuis celui de l'état de référence",
        ),
    ]
    rule: Annotated[str, Words("the code of the rule", "le code de la règle")]
    name: Annotated[str, Words("the name of the rule", "le nom de la règle")]
    subject: Annotated[
        str, Words("what it is about: `role:baker/cues:greet`", "ce dont il parle : `role:baker/cues:greet`")
    ]
    fingerprint: Annotated[
        str, Words("which line numbers have no part in", "une empreinte où les numéros de lignes n'ont pas de part")
    ]


class BaselineJson(TypedDict):
    """What `validate --write-baseline` writes."""

    version: Version
    entries: Annotated[list[KnownFaultJson], Words("one a line, sorted", "une par ligne, triées")]


HEADINGS: Mapping[type, Words] = {
    RulesJson: Words("rules", "rules"),
    RuleJson: Words("A rule", "Une règle"),
    BaselineJson: Words("The baseline", "L'état de référence"),
    KnownFaultJson: Words("A known fault", "Un défaut connu"),
}
"""What the manual calls each of them."""
