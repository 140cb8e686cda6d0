"""Every rule of this floor has a folder: a file with the fault, what is told of it, and the same file mended."""

import pytest
from syntax_samples import TESTS, faults_of_bytes

from parcours.diagnostics import Rule
from parcours.source import SourceFile
from parcours.syntax.faults import SYNTAX_RULES
from parcours.syntax.parser import parse

WITHOUT_FILES = {  # the disk and whole-file limits: test_syntax_limits.py and test_syntax_faults.py make theirs; test_own_templates.py
    "too-many-nodes",
    "text-too-long",
    "too-many-faults",
    "file-too-large",
    "unreadable-file",
    "link-out-of-house",
    "not-a-file",
    "template-at-fault",
}
RULES = [rule for rule in SYNTAX_RULES if rule.name not in WITHOUT_FILES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
class TestCase:
    def test_the_fault_is_told_at_its_place(self, rule: Rule) -> None:
        folder = TESTS / "cases" / rule.name
        expected = (folder / "bad.txt").read_text(encoding="utf-8").splitlines()
        assert faults_of_bytes((folder / "bad.yaml").read_bytes()) == expected
        assert any(line.endswith(f" {rule.code} {rule.name}") for line in expected)

    def test_the_mended_file_has_none(self, rule: Rule) -> None:
        assert faults_of_bytes((TESTS / "cases" / rule.name / "good.yaml").read_bytes()) == []

    def test_the_examples_are_cut_from_the_files(self, rule: Rule) -> None:
        for example, name in ((rule.bad, "bad.yaml"), (rule.good, "good.yaml")):
            assert example in (TESTS / "cases" / rule.name / name).read_bytes().decode(errors="replace")


def test_a_suggestion_typed_in_place_of_the_span_mends_the_fault() -> None:
    mended = 0
    for rule in RULES:
        text = (TESTS / "cases" / rule.name / "bad.yaml").read_bytes().decode(errors="replace")
        for document in text.split("---\n"):
            wrong = parse(SourceFile("a.yaml", document))[1]
            if len(wrong) != 1 or wrong[0].suggestion is None:
                continue
            start, end = wrong[0].span.start, wrong[0].span.end
            lines = document.split("\n")
            line = lines[start.line - 1]
            lines[start.line - 1] = line[: start.column - 1] + wrong[0].suggestion + line[end.column - 1 :]
            assert parse(SourceFile("a.yaml", "\n".join(lines)))[1] == (), document
            mended += 1
    assert mended > 40
