"""How much a fault matters: the rule's word, the status of the work, the house's word."""

import pytest
from analysis_samples import HALF, SAFE, STRAY, codes, ferry, only, weights


@pytest.mark.parametrize(
    ("status", "half", "few"),
    [
        ("", "error", "warning"),
        ("status: published", "error", "warning"),
        ("status: validated", "warning", "info"),
        ("status: workshop", "warning", "info"),
        ("status: draft", "info", "info"),
    ],
)
def test_the_status_of_the_house_lowers_severities(status: str, half: str, few: str) -> None:
    assert weights(ferry(status, cues=HALF)) == {"COV103": half, "COV105": few}


def test_what_cannot_be_read_stays_an_error_in_a_draft() -> None:
    found = ferry("status: draft\nmisson: x", cues=SAFE.replace("moment: board", "moment: bord"))
    assert {"MOD001": "error", "LNK001": "error"}.items() <= weights(found).items()


def test_the_status_of_a_role_and_of_a_cue_override_the_house() -> None:
    assert weights(ferry("status: draft", deckhand="status: published", cues=HALF)) == {
        "COV103": "error",
        "COV105": "info",
    }
    cue = HALF.replace("]}", "], status: workshop}")
    assert weights(ferry("status: draft", deckhand="status: published", cues=cue)) == {
        "COV103": "warning",
        "COV105": "info",
    }


def test_a_draft_cue_in_a_published_house_is_only_an_information() -> None:
    assert weights(ferry(cues=SAFE + HALF.replace("]}", "], status: draft}")))["COV103"] == "info"


@pytest.mark.parametrize("word", ["COV103", "cov103", "half-a-cue"])
@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_the_house_has_the_last_word(word: str, severity: str) -> None:
    house = f"status: draft\nrules: {{{word}: {severity}, fewest_moments: 2}}"
    assert weights(ferry(house, cues=HALF)) == {"COV103": severity}


def test_a_rule_may_be_turned_off() -> None:
    assert codes(ferry("rules: {half-a-cue: off, COV105: off}", cues=HALF)) == []


def test_a_lighter_aspect_is_not_made_heavier() -> None:
    support = ferry(
        "rules: {COV102: error, COV105: off}",
        cues="",
        more="---\nrole: purser\nname: Purser\ncues:\n" + SAFE,
    )
    assert weights(support) == {"COV102": "info"}


def test_an_unknown_rule_is_refused_at_its_key() -> None:
    fault = only(ferry("rules: {half-a-que: off, fewest_moments: 2}"))
    assert (fault.rule.code, fault.span.text, fault.suggestion) == ("LNK006", "half-a-que", "half-a-cue")


def test_rules_are_weighed_by_code_and_by_name() -> None:
    assert codes(ferry("rules: {TIM205: warning, stale-part: off, fewest_moments: 2}")) == []


def test_the_severity_of_what_cannot_be_read_is_not_the_houses() -> None:
    fault = only(ferry("rules: {unknown-key: info, fewest_moments: 2}"))
    assert (fault.rule.code, fault.aspect, fault.span.text) == ("WVR801", "fixed", "unknown-key")


def test_thresholds_are_the_houses() -> None:
    assert codes(ferry("rules: {most_moments: 1, fewest_moments: 1}")) == ["COV105"]
    assert "more than 1" in only(ferry("rules: {most_moments: 1, fewest_moments: 1}")).message("en")


def test_a_rule_of_absence_is_silent_while_something_of_the_kind_cannot_be_read() -> None:
    found = ferry("rules: {fewest_moments: 2}", cues=STRAY.replace("moment: cross", "moment: crss"))
    assert codes(found) == ["LNK001"]
    assert "COV102" in found.muted
    assert "COV103" not in found.muted


def test_a_sound_house_mutes_nothing() -> None:
    assert ferry().muted == ()


def test_a_misspelt_threshold_is_no_rule() -> None:
    fault = ferry("rules: {fewest_momens: 2, COV105: off}").diagnostics[0]
    assert (fault.rule.code, fault.span.text, fault.suggestion) == ("MOD001", "fewest_momens", "fewest_moments")


def test_the_units_of_a_house_may_have_accents_and_several_words() -> None:
    house = "rules: {fewest_moments: 2}\nunits: {créneau: 2 h, Tour de clé: 1 min}"
    assert codes(ferry(house, cues=SAFE.replace("1 min", "2 créneaux"))) == []
    assert codes(ferry(house, cues=SAFE.replace("1 min", "3 tours de clé"))) == []


def test_segments_are_not_said_to_be_treated_alike_while_a_cue_is_unread() -> None:
    assert "COV104" in ferry(cues=SAFE.replace("timing", "timming")).muted
