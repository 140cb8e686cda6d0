"""Every rule there is, written out: what `parcours rules` lists, `parcours explain` explains and a house may name."""

from parcours.analysis.faults import WAIVER_RULES
from parcours.analysis.registry import LintRule
from parcours.analysis.rules.attention import RULES as ATTENTION
from parcours.analysis.rules.change import RULES as CHANGE
from parcours.analysis.rules.commitments import RULES as COMMITMENTS
from parcours.analysis.rules.contributions import RULES as CONTRIBUTIONS
from parcours.analysis.rules.coverage import RULES as COVERAGE
from parcours.analysis.rules.handoffs import RULES as HANDOFFS
from parcours.analysis.rules.people import RULES as PEOPLE
from parcours.analysis.rules.persons import RULES as PERSONS
from parcours.analysis.rules.priorities import RULES as PRIORITIES
from parcours.analysis.rules.profiles import RULES as PROFILES
from parcours.analysis.rules.promises import RULES as PROMISES
from parcours.analysis.rules.reach import RULES as REACH
from parcours.analysis.rules.repeating import RULES as REPEATING
from parcours.analysis.rules.timings import RULES as TIMINGS
from parcours.analysis.rules.upkeep import RULES as UPKEEP
from parcours.analysis.rules.voice import RULES as VOICE
from parcours.analysis.rules.waits import RULES as WAITS
from parcours.diagnostics import Language, Rule
from parcours.link.faults import LINK_RULES
from parcours.model.faults import MODEL_RULES
from parcours.model.vocabulary import nearest
from parcours.syntax.faults import SYNTAX_RULES

LINT_RULES: tuple[LintRule, ...] = (
    *CONTRIBUTIONS, *COVERAGE, *REACH, *HANDOFFS, *REPEATING, *PEOPLE, *PROFILES, *ATTENTION, *COMMITMENTS, *TIMINGS,
    *PROMISES, *PRIORITIES, *WAITS, *VOICE, *CHANGE, *PERSONS, *UPKEEP,
)  # fmt: skip
"""The rules that look at a project, family by family."""

UNWAIVABLE = ("SYN", "MOD", "LNK", "WVR")
"""Families that no waiver hides: what cannot be read, and waivers themselves."""
FIXED = ("SYN", "MOD", "LNK")
"""Families whose severity no status and no house changes."""


ALL_RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *SYNTAX_RULES,
            *MODEL_RULES,
            *LINK_RULES,
            *(lint.rule for lint in LINT_RULES),
            *WAIVER_RULES,
        ),
        key=lambda rule: rule.code,
    )
)
"""In the order of their codes."""


def with_example(rule: Rule, language: Language) -> Rule:
    """The rule with the fragments that `explain` shows, in that language where they have words. They are read only here: whoever
    validates needs none of them.
    """
    from parcours.analysis.examples import EXAMPLES, translated

    bad, good = translated(language).get(rule.code) or EXAMPLES.get(rule.code) or (rule.bad, rule.good)
    return rule._replace(bad=bad, good=good)


def find_rules(selector: str) -> tuple[Rule, ...]:
    """The rules that a code, the beginning of codes (`COV`, `HND3`) or a name selects; none when it is unknown."""
    word, exact = selector.strip().casefold(), find_rule(selector)
    if exact is not None:
        return (exact,)
    return tuple(rule for rule in ALL_RULES if word and rule.code.casefold().startswith(word))


def find_rule(word: str) -> Rule | None:
    """The one rule of that code or name."""
    plain = word.strip().casefold()
    return next((rule for rule in ALL_RULES if plain in (rule.code.casefold(), rule.name)), None)


def suggestion(selector: str) -> str | None:
    """The name or code that a misspelt one is closest to, if any is near."""
    names = (rule.name for rule in ALL_RULES)
    codes = (rule.code for rule in ALL_RULES)
    return nearest(selector, (*names, *codes))
