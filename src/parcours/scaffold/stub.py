"""What a stub is, and the pen that writes one: in the language of the house, valid as it stands. Part of floor 7's scaffold."""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from parcours.diagnostics import Language, Words
from parcours.link.project import Project
from parcours.model.place import Place
from parcours.model.vocabulary import ENUM_WORDS, KEYS, NATURAL_FRENCH, slug, spellings
from parcours.scaffold.insertion import data_of
from parcours.syntax.nodes import Data

TO_WRITE = Words("TO WRITE", "À ÉCRIRE")


class Stub(NamedTuple):
    """A piece to paste. `place`: the thing it belongs to, None for a document of its own; `under`: the canonical key of the list it
    joins, "" for keys that join the thing itself, None for a neighbour of it in its list. `lines` of YAML; comments among them
    say what is to be chosen.
    """

    place: Place | None
    owner: str
    under: str | None
    lines: tuple[str, ...]


def said_key(key: str, language: Language, of: str = "") -> str:
    """A canonical key in a language, as it is natural in the model `of`; a French one stays itself."""
    if language == "en":
        return key
    return NATURAL_FRENCH.get((of, key)) or spellings(key, KEYS)[min(1, len(spellings(key, KEYS)) - 1)]


class Pen:
    """Writes stubs for one house in one language, and remembers the ids that are taken."""

    def __init__(self, project: Project, language: Language) -> None:
        self.project = project
        self.language = language
        self.to_write = TO_WRITE.said(language)
        self._taken = {
            "cue": {cue.id for cue in project.cues},
            "commitment": {one.id for one in project.commitments},
            "handoff": {one.id for one in project.handoffs},
            "mirror": {one.id for one in project.mirrors},
            "workshop": {one.id for wave in project.waves for one in wave.workshops},
            "wave": {wave.id for wave in project.waves},
        }

    def key(self, key: str, of: str = "") -> str:
        """A canonical key in the language, as it is natural in the model `of`."""
        return said_key(key, self.language, of)

    def group(self, values: Mapping[str, Data], of: str = "") -> dict[str, Data]:
        """Keys of a group, said in the language; those of a group by id are not to be said."""
        return {self.key(key, of): value for key, value in values.items()}

    def word(self, word: str) -> str:
        """An enum word in the language."""
        return spellings(word, ENUM_WORDS)[-1] if self.language == "fr" else word

    def said(self, en: str, fr: str) -> str:
        """The words of the language."""
        return fr if self.language == "fr" else en

    def free(self, kind: str, wanted: str) -> str:
        """An id that nothing of the kind has yet; it is taken then."""
        taken, name, number = self._taken[kind], slug(wanted), 2
        while name in taken:
            tail = f"-{number}"
            name, number = f"{slug(wanted)[: 64 - len(tail)]}{tail}", number + 1
        taken.add(name)
        return name

    def keys(self, values: Mapping[str, Data]) -> tuple[str, ...]:
        """Keys that join a thing; canonical ones are said in the language, others stay as they are written."""
        return tuple(f"{self.key(key)}: {self.flow(value)}" for key, value in values.items())

    def item(self, values: Mapping[str, Data]) -> tuple[str, ...]:
        """The item of a list."""
        return tuple(f"{'- ' if number == 0 else '  '}{pair}" for number, pair in enumerate(self.keys(values)))

    def hint(self, keys: Iterable[str], *, indent: str = "  ") -> str:
        """A comment that names the keys that are still to be written."""
        colon = self.said(":", " :")
        return f"{indent}# {self.to_write}{colon} {', '.join(map(self.key, keys))}"

    def flow(self, value: Data) -> str:
        """A value on one line; quotes only where they are needed."""
        match value:
            case dict():
                return "{" + ", ".join(f"{key}: {self.flow(inner)}" for key, inner in value.items()) + "}"
            case list():
                return f"[{', '.join(map(self.flow, value))}]"
            case str():
                return (
                    value if data_of(f"a: [{value}]\n") == [{"a": [value]}] else json.dumps(value, ensure_ascii=False)
                )
            case _:
                return json.dumps(value)

    def beside(self, last: Place | None, owner: str, key: str, item: tuple[str, ...]) -> Stub:
        """One more in a list of the catalogue, beside the last one; where there is none yet, a document of its own."""
        if last is not None:
            return Stub(last, owner, None, item)
        return Stub(None, self.key(key), None, (f"{self.key(key)}:", *item))
