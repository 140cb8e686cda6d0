"""What ten thousand cues ask for is answered by a shorter way, which says what the long one says."""

import pytest
from plan_houses import worked

from parcours.diagnostics import LANGUAGES, Language
from parcours.link.variants import play
from parcours.plan.desk import Desk
from parcours.plan.sayings import say_shortly, say_soon, say_timing

HOUSES = ("assurance-degat-des-eaux", "boulangerie", "water-utility")


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_timings_are_said_like_any_other(language: Language) -> None:
    said = set()
    for desk in (Desk(worked(house), language) for house in HOUSES):
        for cue in desk.project.cues:
            around = desk.around(cue.moment)
            if cue.timing is not None and (soon := say_soon(cue.timing, around)) is not None:
                whole = say_timing(cue.timing, around)
                assert soon == (whole, say_shortly(whole, cue.timing, around), cue.timing.form)
                said.add(cue.timing.form)
    assert said == {"within", "at_once"}


@pytest.mark.parametrize("house", HOUSES)
def test_what_is_written_of_a_cue_is_what_each_of_its_fields_says(house: str) -> None:
    cues = worked(house).cues
    assert cues
    for cue in cues:
        spec, played = cue.spec, play(cue)
        assert played[:3] == (spec.if_, spec.attitude, spec.gestures)
        assert played[6:9] == (spec.listens_for, spec.collects, spec.uses)
        assert played[9:] == (spec.latitude, spec.timing, spec.measure, spec.why)
        words = spec.words
        assert played[3:6] == ((words.mode, words.say, words.avoid) if words else ("outline", (), ()))
