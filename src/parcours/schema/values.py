"""Single values: what a text, a number, a word or an id may be, and examples of it to choose from."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcours.diagnostics import Language, Words
from parcours.model import base
from parcours.model.catalogue import calendars
from parcours.model.vocabulary import ENUM_WORDS, spellings
from parcours.schema.spelling import pattern
from parcours.schema.targets import Ids
from parcours.schema.words import enum_word

Schema = Mapping[str, object]
Alternatives = tuple[Schema, ...]
"""What a value may be: one of these."""

EVENT = rf"^{base.SLUG}(?:\.{base.SLUG})?$"
TEXT: Schema = {"type": "string", "pattern": base.NOT_BLANK}
NOTHING: Schema = {"not": {"type": ["string", "number", "boolean", "array", "object"]}}
"""Nothing written after the colon; said this way round, an editor does not offer to type `null`."""


class _Scalar(NamedTuple):
    """A type of the language: which YAML values it is read from, and examples in both languages."""

    types: Sequence[str]
    english: Sequence[str]
    french: Sequence[str]
    pattern: str | None = None


_LENGTH = _Scalar(
    ("string", "number"),
    ("30 s", "5 min", "1 h 30", "48 h", "2 working days", "2 elapsed days", "3 weeks"),
    ("30 s", "5 min", "1 h 30", "48 h", "2 jours ouvrés", "2 jours calendaires", "3 semaines"),
)
_SCALARS: Sequence[tuple[object, _Scalar]] = (
    (base.Length, _LENGTH),
    (base.ExactLength, _LENGTH),
    (base.Clock, _Scalar(("string", "number"), ("18:00", "9:30"), ("18 h", "9 h 30", "18:00"))),
    (base.Day, _Scalar(("string", "number"), ("D+3", "D-1", "D+3 working"), ("J+3", "J-1", "J+3 ouvrés"))),
    (base.Date, _Scalar(("string",), ("2026-09-12",), ("2026-09-12",), r"^\s*\d{4}-\d{1,2}-\d{1,2}\s*$")),
    (base.Share, _Scalar(("string", "number"), ("95 %",), ("95 %",))),
    (base.Amount, _Scalar(("string", "number"), ("30 EUR",), ("30 EUR",))),
    (base.Metres, _Scalar(("string", "number"), ("3 m", "10 ft"), ("3 m",))),
    (base.Number, _Scalar(("string", "number"), (), ())),
    (calendars.TimeZone, _Scalar(("string",), ("Europe/London", "Europe/Paris"), ("Europe/Paris",))),
)
_LISTED: Sequence[tuple[object, _Scalar]] = (
    (
        base.Weekdays,
        _Scalar(("string",), ("mon-fri", "mon-sat", "working_days"), ("lun-ven", "lun-sam", "jours_ouvres")),
    ),
    (base.Window, _Scalar(("string", "number"), ("17:00-19:00",), ("17:00-19:00", "17 h - 19 h"))),
    (calendars.Hours, _Scalar(("string",), ("09:00-12:30", "13:30-18:00"), ("09:00-12:30", "13:30-18:00"))),
)
"""The same for types that are also read from a list."""

CSV_FILE: Schema = {"type": "string", "pattern": r"\.[Cc][Ss][Vv]$", "examples": ["voix/nps.csv"]}
"""The path of a file of figures, beside the specs."""

NAMES: Mapping[object, str] = {
    base.Length: "duration", base.ExactLength: "duration", base.Clock: "clock", base.Day: "day", base.Date: "date",
    base.Share: "share", base.Amount: "money", base.Metres: "distance", base.Weekdays: "weekdays", base.Window: "window",
    base.YesNo: "yes-or-no", base.Yes: "yes",
}  # fmt: skip
"""What the definitions are called of what many keys hold."""

_SENTENCES = Words(
    "5 min|within 5 min after EVENT|at once|at least 72 h before EVENT|D+3 before 18:00|every 15 min while STATE",
    "5 min|sous 5 min après ÉVÉNEMENT|aussitôt|au moins 72 h avant ÉVÉNEMENT|J+3 avant 18 h|toutes les 15 min tant que ÉTAT",
)
_NOT_A_SLUG = Words(
    "an id is small letters, digits and single dashes, and no name that Windows reserves: `be-reassured`",
    "un identifiant s'écrit en minuscules sans accent, chiffres et tirets, et n'est pas un nom réservé par Windows : `etre-rassure`",
)
_UNKNOWN_ID = Words(
    "no such id when this schema was written; if it is new, run: parcours schema --write",
    "aucun identifiant de ce nom quand ce schéma a été écrit ; s'il est nouveau : parcours schema --write",
)
_KNOWN_WORDS = Words("unknown word; known: {0}", "mot inconnu ; connus : {0}")


def scalar(annotation: object, language: Language) -> Alternatives | None:
    """What a type of the language is read from; None for another type."""
    for known, said in _SCALARS:
        if annotation == known:
            return (_one(said, language),)
    for known, said in _LISTED:
        if annotation == known:
            one = _one(said, language)
            return ({"type": "array", "items": one, "minItems": 1}, one)
    if annotation == base.YesNo:
        return (*words(("yes", "no"), language, table=_YES_NO), {"type": "boolean"})
    if annotation == base.Yes:
        return (*words(("yes",), language, table=_YES_NO), {"const": True})
    return TEXTS.get(annotation)


_YES_NO: Mapping[str, tuple[str, ...]] = {"yes": ("oui", "true", "vrai"), "no": ("non", "false", "faux")}
TEXTS: Mapping[object, Alternatives] = {
    base.Text: (TEXT,),
    str: (TEXT,),
    int: ({"type": "integer"},),
}


def _one(said: _Scalar, language: Language) -> Schema:
    examples = said.french if language == "fr" else said.english
    made: dict[str, object] = {"type": list(said.types) if len(said.types) > 1 else said.types[0]}
    if said.pattern:
        made["pattern"] = said.pattern
    if examples:
        made["examples"] = list(examples)
    return made


def sentence(language: Language) -> Schema:
    """A timing written as a sentence."""
    return {"type": ["string", "number"], "examples": _SENTENCES.said(language).split("|")}


def words(
    known: Sequence[str], language: Language, *, table: Mapping[str, tuple[str, ...]] = ENUM_WORDS
) -> Alternatives:
    """Reserved words: those of the language are offered, every spelling is taken."""
    own = [_own(word, language, table) for word in known]
    told = {"errorMessage": _KNOWN_WORDS.said(language).format(", ".join(own))}
    every = pattern((spelling for word in known for spelling in spellings(word, table)), but=own)
    return ({"enum": own, **told}, {"type": "string", "pattern": every, **told})


def _own(word: str, language: Language, table: Mapping[str, tuple[str, ...]]) -> str:
    return enum_word(word, language) if table is ENUM_WORDS else spellings(word, table)[language == "fr"]


def new_id(language: Language) -> Schema:
    """The id of a thing that is declared here."""
    told = {"patternErrorMessage": _NOT_A_SLUG.said(language)}
    reserved = "|".join(sorted(base.RESERVED))
    return {"type": "string", "pattern": f"^(?!(?:{reserved})$){base.SLUG}$", "maxLength": base.LONGEST_ID, **told}


def id_of(kinds: Sequence[str], ids: Ids, language: Language) -> Schema:
    """The id of a thing of one of these kinds: of those there are, where they are known."""
    known = {name: said for kind in kinds for name, said in ids.get(kind, {}).items()}
    if not known:
        told = {"patternErrorMessage": _NOT_A_SLUG.said(language)}
        return {"type": "string", "pattern": f"^{base.SLUG}$", "maxLength": base.LONGEST_ID, **told}
    names = sorted(known)
    return {
        "type": "string",
        "enum": names,
        "enumDescriptions": [known[name] for name in names],
        "errorMessage": _UNKNOWN_ID.said(language),
    }


def event(ids: Ids, language: Language) -> Alternatives:
    """The name of an event or a state. Those there are are offered; others are not refused, since states are not declared."""
    loose: Schema = {"type": "string", "pattern": EVENT, "patternErrorMessage": _NOT_A_SLUG.said(language)}
    known = ids.get("event", {})
    if not known:
        return (loose,)
    return ({"enum": list(known), "enumDescriptions": list(known.values())}, loose)
