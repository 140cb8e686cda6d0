"""The list of rules: codes, names, words in both languages, and how they are found."""

import re
from string import Formatter

import pytest

from parcours.analysis.catalog import ALL_RULES, LINT_RULES, find_rule, find_rules, suggestion
from parcours.diagnostics import Rule, Words
from parcours.model.document import KIND_NAMES

every_rule = pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in ALL_RULES]
    names = [rule.name for rule in ALL_RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert [rule.code for rule in ALL_RULES] == sorted(rule.code for rule in ALL_RULES)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@every_rule
def test_messages_name_the_same_facts_in_both_languages(rule: Rule) -> None:
    for words in (rule.message, *(aspect.message for aspect in rule.aspects.values())):
        assert placeholders(words.en) == placeholders(words.fr)
        assert words.en
        assert words.fr


@every_rule
def test_messages_are_lower_case_without_a_full_stop(rule: Rule) -> None:
    for words in (rule.message, *(aspect.message for aspect in rule.aspects.values())):
        for text in words:
            assert not text.endswith(".")
            assert not text[0].isupper() or text.split()[0].isupper() or text.startswith("YAML")


@every_rule
def test_rules_are_explained_in_sentences(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    for text in rule.explanation:
        assert text.endswith((".", "`.", "?", ")."))


@pytest.mark.parametrize("lint", LINT_RULES, ids=lambda lint: lint.rule.code)
def test_rules_need_kinds_that_exist(lint: object) -> None:
    assert lint.needs <= set(KIND_NAMES)  # type: ignore[attr-defined]


def names(selector: str) -> list[str]:
    return [rule.name for rule in find_rules(selector)]


def test_rules_are_found_by_code_prefix_and_name() -> None:
    assert names("COV103") == ["half-a-cue"]
    assert names(" half-a-cue ") == ["half-a-cue"]
    assert names("ppl")[:3] == ["role-without-customer", "circular-internal-customers", "exposed-without-latitude"]
    assert names("hnd30") == names("HND")
    assert names("half") == []
    assert names("") == []
    assert find_rule("PPL") is None
    assert find_rule("cov103") is find_rules("COV103")[0]


def test_a_misspelt_rule_has_a_suggestion() -> None:
    assert suggestion("haf-a-cue") == "half-a-cue"
    assert suggestion("promise-breakble") == "promise-breakable"
    assert suggestion("nothing like it at all") is None


def test_explanations_are_running_text() -> None:
    rule = find_rules("COV103")[0]
    assert isinstance(rule.explanation, Words)
    assert rule.explanation.en.startswith("A cue without content or without timing.\n\nA cue is made of content")
    assert "\n    " not in rule.explanation.fr
