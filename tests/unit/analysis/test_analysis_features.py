"""What a house is told of features that it uses nowhere: once, lightly, and only when it holds its work for finished."""

import pytest
from analysis_samples import SAFE, ferry

from parcours.analysis.catalog import LINT_RULES
from parcours.pipeline import Checked

FEATURES = {lint.rule.code for lint in LINT_RULES if lint.feature is not None}


def unused(checked: Checked) -> set[str]:
    """The codes of the features of which the house is told that it does not use them."""
    found = [diagnostic for diagnostic in checked.diagnostics if diagnostic.aspect == "unused"]
    assert {(diagnostic.severity.word, diagnostic.span.start.line) for diagnostic in found} <= {("info", 1)}
    assert len(found) == len({diagnostic.rule.code for diagnostic in found})
    return {diagnostic.rule.code for diagnostic in found}


@pytest.mark.parametrize("status", ["validated", "published"])
def test_a_finished_house_is_told_once_of_each_feature_it_does_not_use(status: str) -> None:
    assert unused(ferry(f"status: {status}")) == FEATURES == {"COV101", "PPL406", "PPL407", "VOI501", "CHG602"}


@pytest.mark.parametrize("status", ["", "status: draft", "status: workshop"])
def test_a_house_that_is_being_written_is_not_told(status: str) -> None:
    assert unused(ferry(status)) == set()


def test_who_uses_a_feature_somewhere_is_judged_everywhere() -> None:
    checked = ferry("status: published", deckhand="contributions: [{segment: islanders, says: Carry them home}]")
    assert unused(checked) == FEATURES - {"COV101"}
    assert {
        (diagnostic.aspect, diagnostic.span.start.line)
        for diagnostic in checked.diagnostics
        if diagnostic.rule.code == "COV101"
    } == {("moment", 20), ("expectation", 20)}


def test_a_feature_can_be_turned_off_and_waived() -> None:
    waiver = "waivers: [{rule: one-eyed-measure, at: ferry, reason: We count later, until: 2030-01-01}]"
    checked = ferry(f"status: published\nrules: {{contribution-missing: off, single-attention: error}}\n{waiver}")
    assert unused(checked) == FEATURES - {"COV101", "VOI501"}
    assert checked.waived == 1


def test_nothing_is_said_of_what_could_not_be_read() -> None:
    checked = ferry("status: published", cues=SAFE, more="---\nmirrors: [{id: m, asked: hold-the-gangway}]\n")
    assert "PPL407" not in unused(checked)
