"""A score: what crosses it, and what is said shortly in it."""

import pytest
from plan_houses import plan_of, role, segment

from parcours.diagnostics import Language
from parcours.plan.score import Score

CUE = "id: look, moment: enter, expectation: seen, gestures: [look up]"
GUIDE = "---\nrole: guide\nname: Guide\nstage: back\ncues: [{id: wave, moment: leave, expectation: seen, gestures: [wave]}]\n"
SHARED = "---\ncalendars: [{id: office, name: Office hours, days: mon-fri, hours: ['09:00-17:00'], working_day: 8 h}]\n"


def score_of(*parts: str, language: Language = "en") -> Score:
    return plan_of(*parts, language=language).scores[0]


def promise(name: str, moments: str) -> str:
    return f"---\ncommitments: [{{id: {name}, promise: {name}, moments: [{moments}], kept_by: {{each: [look]}}}}]\n"


def test_promises_that_overlap_stand_on_levels_of_their_own() -> None:
    made = score_of(
        segment("adults", "enter", "leave"),
        role(CUE),
        promise("whole", "enter, leave"),
        promise("first", "enter"),
        promise("last", "leave"),
    )
    assert [(one.commitment.id, one.first, one.last, one.level) for one in made.slurs] == [
        ("first", 1, 1, 0),
        ("whole", 1, 2, 1),
        ("last", 2, 2, 0),
    ]


def test_a_handoff_goes_from_line_to_line() -> None:
    handoff = "---\nhandoffs: [{id: over, from: clerk, to: guide, between: [enter, leave]}]\n"
    made = score_of(segment("adults", "enter", "leave"), role(CUE), GUIDE, handoff)
    assert [line.role.id for line in made.lines] == ["clerk", "guide"]
    assert [one[1:] for one in made.crossings] == [(0, 1, 1, 2)]
    assert made.crossings[0].handoff.id == "over"


@pytest.mark.parametrize(
    ("timing", "en", "fr"),
    [
        ("{within: 30 s, of: waiting}", "within 30\u00a0s", "dans les 30\u00a0s"),
        ("{within: 5 min, of: waiting, held_by: customer, lasts: 2 min}", "within 5\u00a0min, lasts 2\u00a0min", None),
        (
            "{within: 2 working hours, of: waiting, calendar: office}",
            "within 2\u00a0working hours",
            "dans les 2\u00a0h\u00a0ouvrées",
        ),
        (
            "{before: waiting, at_least: 10 min}",
            "at least 10\u00a0min before “Waiting”",
            "au moins 10\u00a0min avant « Waiting »",
        ),
        ("5 s", "within 5\u00a0s", "dans les 5\u00a0s"),
    ],
)
def test_a_tempo_mark_is_short(timing: str, en: str, fr: str | None) -> None:
    languages: tuple[tuple[Language, str | None], ...] = (("en", en), ("fr", fr))
    for language, said in languages:
        made = score_of(segment("adults"), role(f"{CUE}, timing: {timing}"), SHARED, language=language)
        when = made.movements[0].staves[0].notes[0].form.when
        assert when is not None
        assert said is None or when.short.replace("«\u00a0", "« ").replace("\u00a0»", " »") == said
