"""What `parcours explain` shows is in the reader's language, and says the same in both: put in the place of the case's own words, the
words of the other language are told the same faults.
"""

import json
import re
from collections.abc import Iterator, Mapping, MutableMapping

import pytest
from test_cases import MADE_BY_A_TEST, SEEN_ON_DISK, TODAY, house

from parcours.analysis.catalog import ALL_RULES, with_example
from parcours.analysis.examples import EXAMPLES, translated
from parcours.diagnostics import LANGUAGES, Language, Rule
from parcours.model.vocabulary import KEYS, MEANINGS, folded
from parcours.pipeline import check_files
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

MIXED_ON_PURPOSE = {"MOD009", "UPK704"}
"""The rules whose fault is a key of another language."""
SHOWN = [rule for rule in ALL_RULES if rule.bad or rule.code in EXAMPLES]
TRANSLATED = [(rule, language) for language in LANGUAGES for rule in ALL_RULES if rule.code in translated(language)]
BESIDE = {
    "COV107": {"bruit-signale": "noise-reported"},
    "LNK010": {"mecanicien": "mechanic"},
    "TIM203": {"fetch": "retirer"},
    "UPK702": {"Facturation": "Billing"},
}
"""Words of the case that its fragment plays with and shows only inside others."""
by_translation = pytest.mark.parametrize(
    ("rule", "language"), TRANSLATED, ids=[f"{rule.name}-{language}" for rule, language in TRANSLATED]
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_the_keys_of_an_example_are_in_the_language_of_the_reader(rule: Rule, language: Language) -> None:
    shown = with_example(rule, language)
    fragments = [shown.good] if rule.code in MIXED_ON_PURPOSE else [shown.bad, shown.good]
    for fragment in fragments:
        words = [folded(key) for key in re.findall(r"(?m)(?:^|[{,-]) *([^\W\d]\w*):(?=\s)", fragment)]
        other = [
            word for word in words if (word not in KEYS if language == "en" else word in KEYS) and word in MEANINGS
        ]
        assert other == []


def test_there_is_one_translation_for_a_rule_and_no_other() -> None:
    codes = [{*translated(language)} for language in LANGUAGES]
    assert not codes[0] & codes[1]
    assert codes[0] | codes[1] <= {rule.code for rule in SHOWN}


@by_translation
def test_a_translated_example_is_told_the_same(rule: Rule, language: Language) -> None:
    own, other = EXAMPLES.get(rule.code, (rule.bad, rule.good)), translated(language)[rule.code]
    if rule.code.startswith("SYN"):
        assert [codes_of(fragment) for fragment in other] == [codes_of(fragment) for fragment in own]
        return
    words = dict(BESIDE.get(rule.code, {}))
    for one, two in zip(own, other, strict=True):
        align(documents(one), documents(two), words)
    assert len({*words.values()}) == len(words), "two words became one"
    if rule.code in (*SEEN_ON_DISK, *MADE_BY_A_TEST):
        return
    for kind in ("bad", "good"):
        files = house(rule, kind)
        assert codes_in(translated_house(files, words)) == codes_in(files)


def codes_of(text: str) -> list[str]:
    """The faults of a text as YAML."""
    return [fault.rule.code for fault in parse(SourceFile("a.yaml", text))[1]]


def codes_in(files: Mapping[str, bytes]) -> list[str]:
    return sorted(fault.rule.code for fault in check_files(files, today=TODAY).diagnostics)


def documents(text: str) -> list[Data]:
    trees, faults = parse(SourceFile("a.yaml", text))
    assert faults == ()
    return [tree.data for tree in trees]


def align(one: Data, two: Data, words: MutableMapping[str, str]) -> None:
    """Learns which word stands for which; keys must mean the same, and what is no word must be the same."""
    if isinstance(one, dict) and isinstance(two, dict):
        for (key, value), (twin, other) in zip(one.items(), two.items(), strict=True):
            if not MEANINGS.get(key, {key}) & MEANINGS.get(twin, {twin}):
                align(key, twin, words)
            align(value, other, words)
    elif isinstance(one, list) and isinstance(two, list):
        for value, other in zip(one, two, strict=True):
            align(value, other, words)
    elif isinstance(one, str) and isinstance(two, str):
        assert words.setdefault(one, two) == two
    else:
        assert one == two


def translated_house(files: Mapping[str, bytes], words: Mapping[str, str]) -> dict[str, bytes]:
    """The files with their words changed; ids also where they stand in a sentence."""
    return {
        words.get(path, path): raw if path.endswith(".csv") else rewritten(raw.decode(), words)
        for path, raw in files.items()
    }


def rewritten(text: str, words: Mapping[str, str]) -> bytes:
    ids = sorted((word for word in words if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", word)), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(ids) or '(?!)'})(?![\w-])")

    def said(value: Data) -> Data:
        if isinstance(value, dict):
            return {key if key in MEANINGS else words.get(key, key): said(one) for key, one in value.items()}
        if isinstance(value, list):
            return [said(one) for one in value]
        if isinstance(value, str):
            return words.get(value) or pattern.sub(lambda found: words[found[0]], value)
        return value

    return "\n---\n".join("\n".join(block(said(one))) for one in documents(text)).encode()


def block(value: Data) -> Iterator[str]:
    """A value as YAML, one key or item a line; texts without quotes where they need none, since a rule may look at that."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from led(f"{key}:", one)
    elif isinstance(value, list):
        for one in value:
            yield from led("-", one)
    elif isinstance(value, str) and re.fullmatch(r"[^\W\d_][\w ,.'’-]*", value):
        yield value
    elif value is not None:
        yield json.dumps(value, ensure_ascii=False)


def led(head: str, value: Data) -> Iterator[str]:
    """What stands behind a key or a dash: a scalar on its line, a group below it."""
    if isinstance(value, (dict, list)) and value:
        yield head
        yield from (f"  {line}" for line in block(value))
    else:
        yield f"{head} {next(block(value), '[]' if isinstance(value, list) else '')}"
