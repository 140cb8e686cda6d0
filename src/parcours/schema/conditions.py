"""What keys of one group ask of each other: which must be there, which rule each other out, which need another."""

from collections.abc import Iterator, Mapping, Sequence

from parcours.diagnostics import Language, Words
from parcours.model.spec import Spec
from parcours.model.timing import MAIN_FORMS, TimingSpec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, spellings
from parcours.schema.spelling import pattern
from parcours.schema.values import Schema
from parcours.schema.words import key_word

_EXCLUDING: Mapping[str, Sequence[tuple[str, Sequence[str]]]] = {
    "KeptBySpec": [("in_turn", ["each"])],
    "HandoffSpec": [("within", ["timing"])],
    "TimingSpec": [(key, [other for other, its in MAIN_FORMS if its != form]) for key, form in MAIN_FORMS],
}
"""Key → those that may not stand beside it."""
_NEEDING: Mapping[str, Sequence[tuple[str, str]]] = {
    "TimingSpec": [("give_or_take", "around"), ("while_", "every"), ("until", "every")],
}
"""Keys that say nothing without another."""
_ONE_OF: Mapping[str, Sequence[str]] = {
    "KeptBySpec": ("in_turn", "each"),
    "ForSpec": ("segments", "profiles", "channels"),
}
"""Groups of keys of which at least one must stand."""

_ALONE = Words("`{0}` rules this key out", "`{0}` exclut cette clé")
_MISSING = Words("`{0}` is missing", "il manque `{0}`")


def has(key: str) -> Schema:
    """Whether a group holds a key, in whichever spelling."""
    every = pattern(spellings(key.rstrip("_"), KEYS))
    return {"not": {"propertyNames": {"not": {"pattern": every}}}}


def must_have(model: str, key: str, language: Language) -> Schema:
    """That a group holds a key; the word of the language comes first, so that an editor asks for it."""
    own = key_word(model, key, language)
    told = {"errorMessage": _MISSING.said(language).format(own)}
    return {"anyOf": [{"required": [own], **told}, has(key)]}


def conditions(model: type[Spec], required: Sequence[str], language: Language) -> Iterator[Schema]:
    """All that the keys of a group ask of each other."""
    name = "TimingSpec" if issubclass(model, TimingSpec) else model.__name__
    for key in required:
        yield must_have(name, key, language)
    for key, others in _EXCLUDING.get(name, ()):
        yield {"if": has(key), "then": _without(name, key, others, language)}
    for key, needed in _NEEDING.get(name, ()):
        yield {"if": has(key), "then": must_have(name, needed, language)}
    if name in _ONE_OF:
        yield {"anyOf": [must_have(name, key, language) for key in _ONE_OF[name]]}
    if name == "MomentSpec":
        yield _only_when_transactional(language)


def _without(model: str, key: str, others: Sequence[str], language: Language) -> Schema:
    refused = {word for other in others for word in spellings(other.rstrip("_"), KEYS)}
    told = _ALONE.said(language).format(key_word(model, key, language))
    return {"properties": dict.fromkeys(sorted(refused), False), "errorMessage": told}


def _only_when_transactional(language: Language) -> Schema:
    relational = pattern(spellings("relational", ENUM_WORDS))
    told = Words(
        "only a transactional moment has a `transaction`", "seul un moment transactionnel a une `transaction`"
    ).said(language)
    return {
        "if": {"properties": {"nature": {"pattern": relational}}, "required": ["nature"]},
        "then": {"properties": {"transaction": False}, "errorMessage": told},
    }
