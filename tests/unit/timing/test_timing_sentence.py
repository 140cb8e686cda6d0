"""Timing sentences in both languages, and what is said of those that are none."""

import pytest

from parcours.timing.sentence import read_sentence
from parcours.timing.units import Duration, Unit, Unreadable

OWN = {"sonnerie": Duration(5, Unit.SECOND)}

READ: list[tuple[str, dict[str, object]]] = [
    ("30 s", {"within": "30 s"}),
    ("PT15M", {"within": "PT15M"}),
    ("5 min after call-received", {"within": "5 min", "of": "call-received"}),
    ("within 5 min after call", {"within": "5 min", "of": "call"}),
    ("dans les 5 min après appel-recu", {"within": "5 min", "of": "appel-recu"}),
    ("sous 48 h", {"within": "48 h"}),
    ("SOUS 48 H", {"within": "48 H"}),
    ("en moins de 1 h 30 apres appel", {"within": "1 h 30", "of": "appel"}),
    ("5 min\u00a0après\u00a0declarer.appel-recu", {"within": "5 min", "of": "declarer.appel-recu"}),
    ("5 sonneries après telephone-sonne", {"within": "5 sonneries", "of": "telephone-sonne"}),
    ("2 jours ouvrés après signature", {"within": "2 jours ouvrés", "of": "signature"}),
    ("at once", {"at_once": True}),
    ("At once after signature", {"at_once": True, "of": "signature"}),
    ("immediately after signature", {"at_once": True, "of": "signature"}),
    ("aussitôt", {"at_once": True}),
    ("aussitôt après signature", {"at_once": True, "of": "signature"}),
    ("before signature", {"before": "signature"}),
    ("avant signature", {"before": "signature"}),
    ("at least 72 h before works-start", {"before": "works-start", "at_least": "72 h"}),
    ("au moins 72 h avant travaux", {"before": "travaux", "at_least": "72 h"}),
    ("at most 5 elapsed days before works", {"before": "works", "at_most": "5 elapsed days"}),
    ("au plus 5 jours avant travaux", {"before": "travaux", "at_most": "5 jours"}),
    ("au moins 2 h et au plus 3 h avant depart", {"before": "depart", "at_least": "2 h", "at_most": "3 h"}),
    ("at least 3 weeks after signature", {"at_least": "3 weeks", "of": "signature"}),
    ("au moins 3 semaines", {"at_least": "3 semaines"}),
    ("around departure", {"around": "departure"}),
    ("around departure give or take 5 min", {"around": "departure", "give_or_take": "5 min"}),
    ("autour de depart à peu près 5 min", {"around": "depart", "give_or_take": "5 min"}),
    ("autour d’arrivee", {"around": "arrivee"}),
    ("depart ± 5 min", {"around": "depart", "give_or_take": "5 min"}),
    ("depart +/- 5 min", {"around": "depart", "give_or_take": "5 min"}),
    ("not before 2 min", {"not_before": "2 min"}),
    ("not before 2 min and within 5 min after call", {"not_before": "2 min", "within": "5 min", "of": "call"}),
    ("pas avant 2 min et sous 5 min après appel", {"not_before": "2 min", "within": "5 min", "of": "appel"}),
    ("pas avant 2 min après appel", {"not_before": "2 min", "of": "appel"}),
    ("J", {"day": "J"}),
    ("J+3", {"day": "J+3"}),
    ("J+3 avant 18 h", {"day": "J+3", "by": "18 h"}),
    ("J+3 au plus tard à 18 h 30", {"day": "J+3", "by": "18 h 30"}),
    ("J+3 ouvrés", {"day": "J+3 ouvrés"}),
    ("J+3 ouvrés après signature avant 18 h", {"day": "J+3 ouvrés", "of": "signature", "by": "18 h"}),
    ("D+3 working by 18:00 after signature", {"day": "D+3 working", "by": "18:00", "of": "signature"}),
    ("D-1 between 07:00 and 20:00", {"day": "D-1", "between": ["07:00", "20:00"]}),
    ("J-1 entre 7 h et 20 h", {"day": "J-1", "between": ["7 h", "20 h"]}),
    ("every 15 min", {"every": "15 min"}),
    ("every 15 min while waiting", {"every": "15 min", "while": "waiting"}),
    ("every hour until solved", {"every": "1 hour", "until": "solved"}),
    ("toutes les 15 min tant que attente", {"every": "15 min", "while": "attente"}),
    ("toutes les 15 min tant qu'attente", {"every": "15 min", "while": "attente"}),
    ("tous les 2 jours jusqu'à reponse", {"every": "2 jours", "until": "reponse"}),
    ("tous les jours jusqu’au retour", {"every": "1 jours", "until": "retour"}),
    ("toutes les 2 h jusqua reponse", {"every": "2 h", "until": "reponse"}),
    ("by 18:00", {"by": "18:00"}),
    ("by 06:00 on working_days", {"by": "06:00", "on": "working_days"}),
    ("before 18:00 on mon-fri", {"by": "18:00", "on": ["mon-fri"]}),
    ("avant 18 h", {"by": "18 h"}),
    ("au plus tard 18 h 30 les jours ouvrés", {"by": "18 h 30", "on": "working_days"}),
    ("avant 18 h le lundi", {"by": "18 h", "on": ["lundi"]}),
    ("between 17:00 and 19:00", {"between": ["17:00", "19:00"]}),
    ("between 17:00 and 19:00 on tue, thu", {"between": ["17:00", "19:00"], "on": ["tue", "thu"]}),
    ("entre 17 h et 19 h les mar, jeu", {"between": ["17 h", "19 h"], "on": ["mar", "jeu"]}),
    ("entre 17 h et 19 h du lundi au vendredi", {"between": ["17 h", "19 h"], "on": ["lundi au vendredi"]}),
    ("lasts 20 min", {"lasts": "20 min"}),
    ("dure 1 h 30", {"lasts": "1 h 30"}),
    ("lasts at least 10 min", {"lasts": {"at_least": "10 min"}}),
    ("dure au plus 30 min", {"lasts": {"at_most": "30 min"}}),
    ("dure au moins 10 min et au plus 30 min", {"lasts": {"at_least": "10 min", "at_most": "30 min"}}),
]

REFUSED = [
    ("5 min aftr call", '"aftr" is not a unit of time', "5 min after call"),
    ("5 mim after call", '"mim" is not a unit of time', "5 min after call"),
    ("5 soneries", '"soneries" is not a unit of time', "5 sonneries"),
    ("5 min after Call Received", '"Call Received" is not the id of an event', "5 min after call-received"),
    ("5 min après être-rassuré", '"être-rassuré" is not the id of an event', "5 min après etre-rassure"),
    ("5 min après l'arrivée", '"l\'arrivée" is not the id of an event', "5 min après arrivee"),
    ("5 min after 18:00", '"18:00" is not the id of an event', None),
    ("5 min after 18h", '"18h" is not the id of an event', None),
    ("avant 25:00", "a day has 24 hours", None),
    ("before 48 h", "a day has 24 hours", None),
    ("by 6 pm", "a clock is written 18:00 or 18 h 30", "by 18:00"),
    ("avant 18", "a clock is written 18:00 or 18 h 30", "avant 18:00"),
    ("18:00", "it is said like this: 5 min after EVENT; before EVENT; at once after EVENT", "by 18:00"),
    ("whenever", "it is said like this: 5 min after EVENT; before EVENT; at once after EVENT", None),
    ("beween 7:00 and 8:00", None, "between 7:00 and 8:00"),
    ("evry 15 min while waiting", None, "every 15 min while waiting"),
    ("toute les 15 min tant que attente", None, "toutes les 15 min tant que attente"),
    ("J+3 ouvrs avant 18 h", '"ouvrs" is no kind of days', "J+3 ouvrés avant 18 h"),
    ("entre 8 h et 9 h du matin", "hours run to 24: 6 in the evening is 18:00", None),
    ("by 18:00 on mnday", '"mnday" is not a day of the week', "by 18:00 on monday"),
    ("while waiting", "it is said like this: every 15 min while EVENT", None),
    ("lasts", "it is said like this: lasts 20 min", None),
    ("D+3 after a by 18:00 after b", "it names two events", None),
    ("-5 min after call", "it is said like this: 5 min after EVENT", None),
    ("", "nothing is written", None),
    ("5 min after " + "x" * 300, "longer than 200 characters", None),
]


@pytest.mark.parametrize(("text", "mapping"), READ)
def test_a_sentence_is_the_mapping_that_says_the_same(text: str, mapping: dict[str, object]) -> None:
    assert read_sentence(text, OWN) == mapping


@pytest.mark.parametrize(("text", "reason", "suggestion"), REFUSED)
def test_what_is_no_sentence_is_refused(text: str, reason: str | None, suggestion: str | None) -> None:
    found = read_sentence(text, OWN)
    assert isinstance(found, Unreadable)
    assert reason is None or found.reason.en == reason
    assert found.suggestion == suggestion


@pytest.mark.parametrize("suggestion", [suggestion for _, _, suggestion in REFUSED if suggestion])
def test_what_is_suggested_can_be_read(suggestion: str) -> None:
    assert isinstance(read_sentence(suggestion, OWN), dict)


def test_the_reason_is_told_in_french_too() -> None:
    found = read_sentence("tant que attente")
    assert isinstance(found, Unreadable)
    assert found.reason.fr == "cela se dit ainsi : toutes les 15 min tant que ÉVÉNEMENT"


def test_every_reading_is_fresh() -> None:
    first = read_sentence("J-1 entre 7 h et 20 h")
    assert isinstance(first, dict)
    first.clear()
    assert read_sentence("J-1 entre 7 h et 20 h") == {"day": "J-1", "between": ["7 h", "20 h"]}
