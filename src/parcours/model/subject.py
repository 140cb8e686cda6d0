"""Whose faults are told: one entry, as its author calls it."""

from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.model.document import KIND_NAMES
from parcours.model.place import Place
from parcours.model.shape import Units
from parcours.model.spec import Spec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, NATURAL_FRENCH, spellings

LONGEST_VALUE = 80
"""How many characters of an author's value a message repeats."""


class Subject(NamedTuple):
    """An entry: its place and model, what it is called, its author's language and units of time; `list_key`, the key of the
    list that belongs to it and is decoded apart.
    """

    place: Place
    model: type[Spec]
    kind: str
    id: str | None
    french: bool
    units: Units
    list_key: str | None = None

    @property
    def owner(self) -> Words:
        """The entry as a sentence names it."""
        kind = KIND_NAMES[self.kind]
        if self.id is None:
            return Words(f"this {kind.en}", kind.fr)
        return Words(f'{kind.en} "{self.id}"', f"{kind.fr} « {self.id} »")

    def word(self, canonical: str) -> str:
        """A canonical key in the author's language."""
        words = spellings(canonical.rstrip("_"), KEYS)
        return words[1] if self.french and len(words) > 1 else words[0]

    def word_in(self, model: str, canonical: str) -> str:
        """A canonical key of a model in the author's language, where its word there may be another than elsewhere."""
        natural = NATURAL_FRENCH.get((model, canonical)) if self.french else None
        return natural or self.word(canonical)

    def value_word(self, canonical: str) -> str:
        """A canonical enum word in the author's language."""
        words = spellings(canonical, ENUM_WORDS)
        return words[1] if self.french and len(words) > 1 else words[0]


def cut(text: str) -> str:
    """At most LONGEST_VALUE characters of a value."""
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def found_at(place: Place) -> Words:
    """What kind of value stands at a place."""
    match place.data():
        case None:
            return Words("nothing", "rien")
        case bool():
            return Words("yes or no", "oui ou non")
        case int() | float():
            return Words("a number", "un nombre")
        case str():
            return Words("a text", "un texte")
        case list():
            return Words("a list", "une liste")
        case _:
            return Words("a group of keys", "un groupe de clés")
