"""Voice, change and upkeep: where these rules stay silent, and where their measure turns."""

from datetime import date

import pytest
from analysis_samples import SAFE, ferry

TODAY = date(2027, 1, 1)


def told(
    more: str = "", *, house: str = "", deckhand: str = "", cues: str = SAFE, today: date | None = TODAY
) -> list[str]:
    """The codes, with aspects, that are told of the ferry besides its short journey."""
    found = ferry(house, deckhand=deckhand, cues=cues, more=f"---\n{more}" if more else "", today=today).diagnostics
    return [f"{one.rule.code} {one.aspect}".strip() for one in found if one.rule.code != "COV105"]


EMPLOYEE = "  - {id: pride, face: employee, method: enps, role: deckhand}\n"


@pytest.mark.parametrize(
    ("method", "readings", "expected"),
    [
        ("nps", "[{period: '2026', value: 9}]", ["VOI502"]),
        ("nps", "[{period: '2026', value: 10}]", []),
        ("nps", "[{period: 2026-Q1, value: 9}, {period: 2026-Q2, value: 12}]", []),
        ("nps", "[{period: 2026-Q4, value: 12}, {period: 2026-Q3, value: 9}]", []),
        ("nps", "[{period: last spring, value: 9}, {period: summer, value: 12}]", []),
        ("delay", "[{period: '2026', value: 9}]", []),
        ("delay", "[{period: '2026', value: 11}]", ["VOI502"]),
        ("count", "[{period: '2026', value: 9}]", []),
        ("ces", "[{period: '2026', value: 9}]", []),
        ("nps", "[]", []),
    ],
)
def test_a_figure_is_red_on_the_bad_side_of_its_target(method: str, readings: str, expected: list[str]) -> None:
    metric = f"  - {{id: m, face: customer, method: {method}, moment: cross, target: 10, readings: {readings}}}\n"
    assert told(f"metrics:\n{metric}{EMPLOYEE}") == expected


def test_a_red_moment_is_answered_by_a_cue_or_by_feedback() -> None:
    red = (
        "  - {id: m, face: customer, method: nps, moment: MOMENT, target: 10, readings: [{period: '2026', value: 1}]}\n"
    )
    metrics = f"metrics:\n{red}{EMPLOYEE}"
    answered = "feedback: [{id: f, kind: idea, moment: cross, raised_by: deckhand, answer: From March on}]\n"
    assert told(metrics.replace("MOMENT", "board")) == []
    assert told(metrics.replace("MOMENT", "cross")) == ["VOI502"]
    assert told(metrics.replace("MOMENT", "cross") + answered) == []


def test_a_red_role_is_answered_by_a_mirror() -> None:
    red = "  - {id: pride, face: employee, method: enps, role: deckhand, target: 5, readings: [{period: '2026', value: 1}]}\n"
    customers = "  - {id: m, face: customer, method: nps, moment: board}\n"
    mirror = "mirrors: [{id: m, asked: hold-the-gangway, given: a hand, by: captain, to: deckhand}]\n"
    assert told(f"metrics:\n{red}{customers}") == ["VOI502"]
    assert told(f"metrics:\n{red}{customers}{mirror}", deckhand="manager: captain") == []


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("{id: b, face: employee, method: enps, moment: board}", []),
        ("{id: b, face: employee, method: enps, role: deckhand}", []),
        ("{id: b, face: employee, method: enps, moment: cross, role: deckhand}", ["VOI501", "VOI501 employee"]),
        ("{id: b, face: employee, method: enps, role: captain}", ["VOI501", "VOI501 employee"]),
        ("{id: b, face: customer, method: csat, moment: board}", ["VOI501"]),
    ],
)
def test_the_twin_of_a_metric(other: str, expected: list[str]) -> None:
    assert told(f"metrics:\n  - {{id: a, face: customer, method: nps, moment: board}}\n  - {other}\n") == expected


def test_a_metric_of_the_whole_house_has_any_twin() -> None:
    house = "  - {id: a, face: customer, method: nps}\n"
    assert told(f"metrics:\n{house}") == ["VOI501 house"]
    assert told(f"metrics:\n{house}{EMPLOYEE}  - {{id: b, face: customer, method: nps, moment: board}}\n") == []


@pytest.mark.parametrize(
    ("age", "today", "expected"),
    [
        ("", date(2027, 3, 30), []),
        ("", date(2027, 3, 31), ["VOI503"]),
        ("rules: {reading_age: 2 years}", date(2028, 6, 30), []),
        ("", None, []),
    ],
)
def test_readings_grow_stale(age: str, today: date | None, expected: list[str]) -> None:
    reading = "readings: [{period: 2026-Q2, value: 3}]"
    metric = f"  - {{id: m, face: customer, method: nps, moment: board, {reading}}}\n"
    assert told(f"metrics:\n{metric}{EMPLOYEE}", house=age, today=today) == expected


STAGES = "denial, anger, bargaining, depression, acceptance"


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        ("", []),
        (STAGES, []),
        ("denial, anger", ["CHG601"]),
        ("denial, anger, anger, bargaining, depression, acceptance", ["CHG601 twice"]),
        ("anger, denial, bargaining, depression, acceptance", ["CHG601 order"]),
        (STAGES.replace("anger", "{stage: anger, entered: 2026-03-02}"), ["CHG601 unentered"]),
        (
            STAGES.replace("denial", "{stage: denial, entered: 2026-03-02}").replace(
                "anger", "{stage: anger, entered: 2026-03-01}"
            ),
            ["CHG601 short"],
        ),
        (
            STAGES.replace("denial", "{stage: denial, entered: 2026-03-02, at_least: 2 weeks}").replace(
                "anger", "{stage: anger, entered: 2026-03-16}"
            ),
            [],
        ),
    ],
)
def test_stages_are_led_in_their_order(stages: str, expected: list[str]) -> None:
    assert told(f"change: {{waves: [{{id: w, roles: [captain, deckhand], stages: [{stages}]}}]}}\n") == expected


@pytest.mark.parametrize(
    ("entered", "expected"),
    [
        ("2026-12-31", []),
        ("2027-01-01", []),
        ("2027-01-02", ["CHG604"]),
    ],
)
def test_cues_are_published_from_bargaining_on(entered: str, expected: list[str]) -> None:
    stages = f"[{{stage: denial, entered: 2026-01-01}}, {{stage: anger, entered: 2026-02-01}}, {{stage: bargaining, entered: {entered}}}"
    wave = f"change: {{waves: [{{id: w, roles: [captain, deckhand], stages: {stages}, depression, acceptance]}}]}}\n"
    assert told(wave, deckhand="status: published") == expected
    assert told(wave, deckhand="status: workshop") == []
    assert told(wave, deckhand="status: published", today=None) == []


def test_a_card_is_counted_by_channel() -> None:
    house = "rules: {cues_per_card: 1}\n---\nchannels: [{id: quay, name: Quay}, {id: phone, name: Phone}]"
    cues = SAFE.replace("gestures", "channels: [quay], gestures") + SAFE.replace("hold-", "help-on-").replace(
        "gestures", "channels: [phone], gestures"
    )
    assert told(house=house, cues=cues) == []
    assert told(house=house, cues=cues.replace("[phone]", "[quay]")) == ["UPK701"]


def test_a_variant_for_another_segment_makes_no_card_longer() -> None:
    hikers = "segment: hikers\nname: Hikers\njourney: [board, cross]\n"
    long = "variants: [{for: {segments: [SEGMENT]}, gestures: [one, two three, four five six]}]"
    cue = SAFE.replace("timing", f"{long}, timing")
    limit = "rules: {words_per_card: 5, similarity: 100 %}"
    assert told(hikers, house=limit, cues=cue.replace("SEGMENT", "hikers")) == ["UPK701 words"]
    both = ferry(limit, cues=cue.replace("SEGMENT", "hikers"), more=f"---\n{hikers}").diagnostics
    assert [one.message("en").split(" for ")[1].split(" has")[0] for one in both if one.rule.code == "UPK701"] == [
        '"hikers"'
    ]


@pytest.mark.parametrize(
    ("name", "is_told"),
    [("Claims", True), ("The claims team", True), ("I claim", False), ("Claims and repairs", False)],
)
def test_a_moment_named_like_a_department(name: str, is_told: bool) -> None:
    moment = f"moments: [{{id: later, name: {name}, nature: relational, lead: deckhand}}]\n"
    assert told(moment, house="departments: [{id: claims, name: Claims}]") == (["UPK702"] if is_told else [])


def test_ids_are_no_keys_of_a_language() -> None:
    workshop = "{id: x, roles: {metier: 2, captain: 1}}"
    shop = f"change: {{waves: [{{id: w, roles: [captain], workshops: [{workshop}]}}]}}\n---\nrole: metier\nname: M\n"
    assert "UPK704" not in told(shop + "serves: [deckhand]\n")
    assert "UPK704" in told(shop + "sert: [deckhand]\n")


def test_who_is_managed_by_nobody_asks_for_no_mirror() -> None:
    mirrors = "mirrors: [{id: m, asked: hold-the-gangway, given: a hand, by: BY, to: deckhand}]\n"
    assert told(mirrors.replace("BY", "captain")) == []
    assert told(mirrors.replace("BY", "captain"), deckhand="manager: captain") == []
    cook = "---\nrole: cook\nname: Cook\nserves: [deckhand]\n"
    assert told(mirrors.replace("BY", "cook") + cook, deckhand="manager: captain") == ["PPL407 no-part", "PPL407"]
