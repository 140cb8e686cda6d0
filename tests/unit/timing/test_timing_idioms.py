"""What people say of time, and what is proposed instead: always something that is then read."""

import pytest

from parcours.diagnostics import LANGUAGES
from parcours.timing.idioms import duration_meant, timing_meant
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Duration, Unit, Unreadable, read_duration

OWN = {"sonnerie": Duration(5, Unit.SECOND)}

TIMINGS = [
    ("moins de 3 minutes", "within 3 minutes", "sous 3 minutes"),
    ("Moins de 3 minutes !", "within 3 minutes", "sous 3 minutes"),
    ("less than 3 minutes", "within 3 minutes", "sous 3 minutes"),
    ("dans les 3 minutes max", "within 3 minutes", "sous 3 minutes"),
    ("3 minutes max", "within 3 minutes", "sous 3 minutes"),
    ("3 min. maximum", None, None),
    ("max 3 min", "within 3 min", "sous 3 min"),
    ("sous 48h maxi", "within 48h", "sous 48h"),
    ("sous un délai de 3 jours ouvrés", "within 3 jours ouvrés", "sous 3 jours ouvrés"),
    ("≤ 3 min", "within 3 min", "sous 3 min"),
    ("moins d'une heure", "within 1 heure", "sous 1 heure"),
    ("moins de 3 sonneries", "within 3 sonneries", "sous 3 sonneries"),
    ("within 3 minutes of call-received", "within 3 minutes after call-received", "sous 3 minutes après call-received"),
    ("tout de suite", "at once", "aussitôt"),
    ("right away", "at once", "aussitôt"),
    ("tout de suite après appel-recu", "at once after appel-recu", "aussitôt après appel-recu"),
    ("asap", "at once", "aussitôt"),
    ("A.S.A.P.", "at once", "aussitôt"),
    ("dès que possible", "at once", "aussitôt"),
    ("dans les plus brefs délais", "at once", "aussitôt"),
    ("le jour même", "D", "J"),
    ("next working day", "D+1 working", "J+1 ouvré"),
    ("24/48h", "not before 24 h and within 48h", "pas avant 24 h et sous 48h"),
    ("entre 2 et 5 minutes", "not before 2 minutes and within 5 minutes", "pas avant 2 minutes et sous 5 minutes"),
    ("3 minutes minimum", "at least 3 minutes", "au moins 3 minutes"),
    ("dure moins de 10 min", "lasts at most 10 min", "dure au plus 10 min"),
    ("for an hour", "lasts 1 hour", "dure 1 hour"),
    ("environ 5 min", "within 5 min", "sous 5 min"),
    ("1/2 h", "30 min", "30 min"),
    ("trente minutes", "30 minutes", "30 minutes"),
    ("moins de 3 minutes après l'appel reçu", "within 3 minutes after appel-recu", "sous 3 minutes après appel-recu"),
    ("moins de 3 minutes après que le client soit entré ici", None, None),
    ("dès l'arrivée", "at once after arrivee", "aussitôt après arrivee"),
    ("as soon as call-received", "at once after call-received", "aussitôt après call-received"),
    ("as soon as possible", "at once", "aussitôt"),
    ("immédiat", "at once", "aussitôt"),
    ("trois minutes après l'appel", "3 minutes after appel", "3 minutes après appel"),
    ("5 min après l'appel", None, None),
    ("moins de 3 lunes", None, None),
    ("quelques minutes", None, None),
    ("whenever", None, None),
    ("", None, None),
    ("moins de " + "3" * 200 + " min", None, None),
]


@pytest.mark.parametrize(("said", "en", "fr"), TIMINGS)
def test_what_people_say_gets_what_the_language_says(said: str, en: str | None, fr: str | None) -> None:
    found = [timing_meant(said, language, OWN) for language in LANGUAGES]
    assert [one and one.suggestion for one in found] == [en, fr]


@pytest.mark.parametrize("said", [said for said, en, _ in TIMINGS if en])
def test_what_is_proposed_is_read_and_what_was_said_is_not(said: str) -> None:
    assert isinstance(read_sentence(said, OWN), Unreadable)
    for language in LANGUAGES:
        meant = timing_meant(said, language, OWN)
        assert meant is not None
        assert isinstance(read_sentence(meant.suggestion or "", OWN), dict)


DURATIONS = [
    ("dans les 3 minutes", False, "3 minutes"),
    ("sous 48h", False, "48h"),
    ("within 3 minutes", False, "3 minutes"),
    ("moins de 3 minutes", False, "3 minutes"),
    ("moins de 3 minutes", True, None),
    ("au moins 3 minutes", False, None),
    ("more than 3 minutes", True, "3 minutes"),
    ("une demi-heure", False, "30 min"),
    ("2 à 5 minutes", False, None),
    ("le lendemain", False, None),
    ("2 days", False, None),
]


@pytest.mark.parametrize(("said", "is_least", "better"), DURATIONS)
def test_where_a_duration_stands_alone_it_is_proposed_alone(said: str, is_least: bool, better: str | None) -> None:
    meant = duration_meant(said, is_least=is_least, units=OWN)
    assert (meant and meant.suggestion) == better
    assert better is None or isinstance(read_duration(better, OWN), Duration)


def test_a_window_is_no_duration_and_has_two_keys() -> None:
    meant = duration_meant("2 à 5 minutes", is_least=False)
    assert meant is not None
    assert meant.reason.fr == "un intervalle a deux bouts, « pas avant » et « sous »"


def test_at_once_is_no_duration_and_has_a_key() -> None:
    meant = duration_meant("tout de suite", is_least=False)
    assert meant is not None
    assert meant.suggestion is None
    assert meant.reason == ("a timing says so with `at_once: yes`", "un temps le dit par `aussitot: oui`")
