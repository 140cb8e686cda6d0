"""Names of types and of persons are told, and ordinary names are left in peace."""

import pytest

from parcours.analysis.typologies import person_in, person_in_id, typology_in


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Profil MBTI", "mbti"),
        ("entj", "entj"),
        ("Process Com", "process com"),
        ("Les travaillomanes", "travaillomanes"),
        ("Les introvertis", "introvertis"),
        ("DISC dominant", "DISC"),
        ("Les rouges", "rouges"),
        ("Blue type", "blue"),
        ("Le gardien du dossier", None),
        ("Those who keep the record straight", None),
        ("Le fil rouge", None),
        ("disc jockey", None),
        ("", None),
    ],
)
def test_personality_types(name: str, word: str | None) -> None:
    assert typology_in(name) == word


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("À la façon de Monique", "Monique"),
        ("Comme Mme Tremblay", "Mme Tremblay"),
        ("Mr. Hollis calls", "Mr. Hollis"),
        ("Jean-Marc", "Jean-Marc"),
        ("Frédéric et les autres", "Frédéric"),
        ("Le Gardien du Dossier", None),
        ("Rose of the winds", None),
        ("Madame la directrice", None),
        ("M. et Mme", None),
    ],
)
def test_persons(text: str, name: str | None) -> None:
    assert person_in(text) == name


@pytest.mark.parametrize(("name", "word"), [("a-la-karim", "karim"), ("gardien-du-dossier", None)])
def test_persons_in_ids(name: str, word: str | None) -> None:
    assert person_in_id(name) == word
