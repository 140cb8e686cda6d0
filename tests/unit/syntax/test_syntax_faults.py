import string

import pytest
from syntax_samples import told

from parcours.diagnostics import LANGUAGES, Diagnostic, Rule, Severity, Words
from parcours.source import Position
from parcours.syntax import faults
from parcours.syntax.faults import SYNTAX_RULES


def test_codes_and_names_are_unique_and_codes_leave_no_gap() -> None:
    assert [rule.code for rule in SYNTAX_RULES] == [f"SYN{number:03}" for number in range(1, len(SYNTAX_RULES) + 1)]
    assert len({rule.name for rule in SYNTAX_RULES}) == len(SYNTAX_RULES)


@pytest.mark.parametrize("rule", SYNTAX_RULES, ids=lambda rule: rule.name)
def test_messages_are_lower_case_without_full_stop_and_name_the_same_facts(rule: Rule) -> None:
    for message in rule.message:
        assert not message.endswith(".")
        assert message[0] in '"«{' or message[0].islower()
    named = [{field for _, field, _, _ in string.Formatter().parse(message) if field} for message in rule.message]
    assert named[0] == named[1]
    assert all(text.endswith((".", "`.")) and text.count(".") >= 2 for text in rule.explanation), rule.explanation


def test_only_what_can_be_read_and_may_be_meant_is_no_error() -> None:
    found = {rule.name: rule.severity for rule in SYNTAX_RULES if rule.severity is not Severity.ERROR}
    assert found == {
        "leading-zero": Severity.INFO,
        "hash-in-text": Severity.WARNING,
        "unmatched-quotes": Severity.WARNING,
    }


@pytest.mark.parametrize(
    ("fault", "expected", "message"),
    [
        (faults.unreadable("a.yaml", "permission denied"), "1:1-1:2 SYN036 unreadable-file", "permission denied"),
        (faults.unreadable("a.yaml", Words("busy", "occupé")), "1:1-1:2 SYN036 unreadable-file", "busy"),
        (faults.too_large("a.yaml", 12, 10), "1:1-1:2 SYN035 file-too-large", "12 bytes; at most 10"),
        (faults.link_out_of_house("a.yaml"), "1:1-1:2 SYN037 link-out-of-house", "leads out of the house"),
        (faults.not_a_file("a.yaml"), "1:1-1:2 SYN038 not-a-file", "not a regular file"),
    ],
)
def test_what_the_disk_refuses_is_shown_at_the_head_of_the_file(fault: Diagnostic, expected: str, message: str) -> None:
    assert told(fault) == expected
    assert fault.span.file.path == "a.yaml"
    assert fault.span.start == Position(1, 1)
    assert message in fault.message("en")
    assert all(fault.message(language) for language in LANGUAGES)
