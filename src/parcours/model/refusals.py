"""Pydantic's errors, told as faults of ours: by `type` and `ctx`, never by pydantic's own words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from parcours.diagnostics import Diagnostic, Fact, Label, Rule, Words
from parcours.model import faults
from parcours.model.base import Spec
from parcours.model.document import KIND_NAMES
from parcours.model.place import Place
from parcours.model.shape import shape_of
from parcours.model.vocabulary import ENUM_WORDS, KEYS, nearest, slug, spellings

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

MOST_FAULTS = 100
"""How many faults of one entry are told; a hundred is already a story."""
LONGEST_VALUE = 80
"""How many characters of an author's value a message repeats."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose errors these are: the entry's place and model, what it is called, the author's language and units."""

    place: Place
    model: type[Spec]
    kind: str
    id: str | None
    french: bool

    @property
    def owner(self) -> Words:
        """The entry as a sentence names it."""
        kind = KIND_NAMES[self.kind]
        return Words(f'{kind.en} "{self.id}"', f"{kind.fr} « {self.id} »") if self.id else Words(f"this {kind.en}", f"{kind.fr}")

    def word(self, canonical: str) -> str:
        """A canonical key in the author's language."""
        words = spellings(canonical.rstrip("_"), KEYS)
        return words[1] if self.french and len(words) > 1 else words[0]

    def value_word(self, canonical: str) -> str:
        """A canonical enum word in the author's language."""
        words = spellings(canonical, ENUM_WORDS)
        return words[1] if self.french and len(words) > 1 else words[0]


def told(error: "ValidationError", subject: Subject) -> list[Diagnostic]:
    """The faults of one refused entry, in pydantic's order."""
    details = error.errors(include_url=False, include_input=False)[:MOST_FAULTS]
    return [_told_one(detail, subject) for detail in details]


def _told_one(detail: "ErrorDetails", subject: Subject) -> Diagnostic:
    path = tuple(step for step in detail["loc"] if step != "[key]")
    ctx: Mapping[str, Any] = detail.get("ctx", {})
    place = subject.place.at(*path)
    match detail["type"]:
        case "extra_forbidden":
            return _unknown_key(place, path, subject)
        case "missing":
            return _missing_key(place, path, subject)
        case "literal_error":
            return _unknown_word(place, path, ctx, subject)
        case "unreadable":
            return _unreadable(place, ctx)
        case "string_pattern_mismatch" | "string_too_long":
            return malformed_id(place)
        case "string_too_short" | "too_short":
            return _plain(faults.EMPTY_VALUE, place, subject)
        case "greater_than_equal" | "less_than_equal" | "too_long":
            return _out_of_range(place, path, subject)
        case "timing_forms":
            return _two_timings(place, ctx["first"], ctx["second"], subject)
        case "timing_stray":
            return _two_timings(place, ctx["key"], ctx["owner"], subject, aspect="stray")
        case "kept_one_way":
            return Diagnostic(faults.KEPT_ONE_WAY, place.key_span())
        case "transaction_of_relational":
            return Diagnostic(faults.TRANSACTION, place.at("transaction").span())
        case "time_zone":
            reason = Words("no such time zone", "ce fuseau n'existe pas")
            return _not_read(place, TIME_ZONE, reason, nearest(place.written(), COMMON_ZONES))
        case other:
            return _wrong_type(other, place, path, subject)


TIME_ZONE = Words("a time zone such as Europe/Paris", "un fuseau comme Europe/Paris")
COMMON_ZONES = ("Europe/Paris", "Europe/London", "Europe/Brussels", "Europe/Luxembourg", "Europe/Zurich", "America/Montreal")


def _key(place: Place) -> str:
    """The key that leads to a place: as written, or canonical where nothing was."""
    names = [step for step in place.path if isinstance(step, str)]
    written = place.key_span().text.strip() if place.is_written() and place.path and isinstance(place.path[-1], str) else ""
    return cut(written.strip("\"'")) or (names[-1].rstrip("_=") if names else "")


def cut(text: str) -> str:
    """At most LONGEST_VALUE characters of a value."""
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _unknown_key(place: Place, path: Sequence[str | int], subject: Subject) -> Diagnostic:
    key = str(path[-1])
    if key.endswith("="):
        first = place.tree and Place(place.tree, (*place.path[:-1], key[:-1]))
        label = Label(first.key_span(), Words("first written here", "écrit une première fois ici"))
        return Diagnostic(faults.KEY_TWICE, place.key_span(), {"key": place.key_span().text}, labels=(label,))
    model = _model_at(subject.model, path[:-1])
    known = [spelling for field in shape_of(model).fields for spelling in spellings(field.rstrip("_"), KEYS)] if model else []
    near = nearest(key, known)
    return Diagnostic(faults.UNKNOWN_KEY, place.key_span(), {"key": cut(key), "owner": _owner(place, path, subject)}, suggestion=near)


def _model_at(model: type[Spec] | None, path: Sequence[str | int]) -> type[Spec] | None:
    """The model that stands at a path below another."""
    for step in path:
        if isinstance(step, int) or model is None:
            continue
        field = model.model_fields.get(step)
        model = _spec_in(field.annotation) if field else None
    return model


def _spec_in(annotation: object) -> type[Spec] | None:
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, Spec) else None
    found = (_spec_in(part) for part in (*getattr(annotation, "__args__", ()), getattr(annotation, "__origin__", None)))
    return next((model for model in found if model), None)


def _owner(place: Place, path: Sequence[str | int], subject: Subject) -> Words:
    """Who has or lacks the last step of a path: the entry, or the key it stands under."""
    keys = [step for step in path[:-1] if isinstance(step, str)]
    if not keys:
        return subject.owner
    key = _key(Place(place.tree, place.path[: len(place.path) - 1])) or keys[-1]
    if isinstance(path[-2], int):
        key = subject.word(keys[-1])
        return Words(f'an item of "{key}"', f"un élément de « {key} »")
    return Words(f'"{key}"', f"« {key} »")


def _missing_key(place: Place, path: Sequence[str | int], subject: Subject) -> Diagnostic:
    owner = Place(place.tree, place.path[:-1])
    span = place.key_span() if place.is_written() else owner.span() if len(path) == 1 or isinstance(path[-2], int) else owner.key_span()
    facts: dict[str, Fact] = {"key": subject.word(str(path[-1])), "owner": _owner(place, path, subject)}
    return Diagnostic(faults.MISSING_KEY, span, facts)


def _unknown_word(place: Place, path: Sequence[str | int], ctx: Mapping[str, Any], subject: Subject) -> Diagnostic:
    canonical = re.findall(r"'([^']+)'", str(ctx.get("expected", "")))
    allowed = tuple(subject.value_word(word) for word in canonical)
    written = place.written()
    near = nearest(written, [spelling for word in canonical for spelling in spellings(word, ENUM_WORDS)])
    facts: dict[str, Fact] = {"word": cut(written), "key": _key(place), "allowed": allowed}
    return Diagnostic(faults.UNKNOWN_WORD, place.span(), facts, suggestion=near)


WHAT = {
    "duration": Words("a duration", "une durée"),
    "clock": Words("a time of day", "une heure"),
    "date": Words("a date", "une date"),
    "day": Words("a day offset", "un jour relatif"),
    "days": Words("a list of days", "une liste de jours"),
    "hours": Words("an opening span", "une plage horaire"),
    "share": Words("a share", "une part"),
    "money": Words("a sum of money", "un montant"),
    "distance": Words("a distance", "une distance"),
}


def _unreadable(place: Place, ctx: Mapping[str, Any]) -> Diagnostic:
    return _not_read(place, WHAT[ctx["what"]], Words(ctx["en"], ctx["fr"]), ctx["suggestion"] or None)


def _not_read(place: Place, what: Words, reason: Words, suggestion: str | None) -> Diagnostic:
    facts: dict[str, Fact] = {"word": cut(place.written()), "what": what, "reason": reason}
    return Diagnostic(faults.UNREADABLE, place.span(), facts, suggestion=suggestion)


def malformed_id(place: Place) -> Diagnostic:
    """A text that cannot be an id, with the slug that would do."""
    written = place.written()
    would_do = ".".join(filter(None, (slug(part) for part in written.split("."))))
    return Diagnostic(faults.MALFORMED_ID, place.span(), {"word": cut(written)}, suggestion=would_do or None)


def _plain(rule: Rule, place: Place, subject: Subject) -> Diagnostic:
    return Diagnostic(rule, place.key_span(), {"key": _key(place) or subject.kind})


RANGES = {
    "emotion": Words("from -3 to +3", "de -3 à +3"),
    "effort": Words("from 1 to 5", "de 1 à 5"),
    "customer": Words("from 1 to 5", "de 1 à 5"),
    "employee": Words("from 1 to 5", "de 1 à 5"),
    "between": Words("from one moment to the next: one or two ids", "d'un moment au suivant : un ou deux identifiants"),
    "format": Words("from 1", "à partir de 1"),
}


def _out_of_range(place: Place, path: Sequence[str | int], subject: Subject) -> Diagnostic:
    name = str(next((step for step in reversed(path) if isinstance(step, str)), ""))
    scale = RANGES.get(name, Words("within reason", "dans des limites raisonnables"))
    facts: dict[str, Fact] = {"key": _key(place), "range": scale, "found": cut(place.written())}
    return Diagnostic(faults.OUT_OF_RANGE, place.span(), facts)


def _two_timings(place: Place, first: str, second: str, subject: Subject, aspect: str = "") -> Diagnostic:
    names = {"clock": "by"}
    facts: dict[str, Fact] = {"first": subject.word(names.get(first, first)), "second": subject.word(names.get(second, second))}
    return Diagnostic(faults.TIMING_FORMS, place.key_span(), facts, aspect=aspect)


EXPECTED = {
    "string_type": Words("a text", "un texte"),
    "tuple_type": Words("a list", "une liste"),
    "int_type": Words("a whole number", "un nombre entier"),
    "int_from_float": Words("a whole number", "un nombre entier"),
    "float_type": Words("a number", "un nombre"),
    "bool_type": Words("yes or no", "oui ou non"),
    "dict_type": Words("a group of keys", "un groupe de clés"),
    "model_type": Words("a group of keys", "un groupe de clés"),
    "two_clocks": Words('two times of day, such as ["17:00", "19:00"]', 'deux heures, comme ["17:00", "19:00"]'),
}
SOMETHING_ELSE = Words("another kind of value", "une autre sorte de valeur")


def _wrong_type(kind: str, place: Place, path: Sequence[str | int], subject: Subject) -> Diagnostic:
    expected = EXPECTED.get(kind, SOMETHING_ELSE)
    if kind == "int_type" and place.written().lstrip("+-").isdecimal():
        expected = Words("a whole number without quotes", "un nombre entier sans guillemets")
    facts: dict[str, Fact] = {"key": _key(place) or str(path[-1]), "expected": expected, "found": found_at(place)}
    return Diagnostic(faults.WRONG_TYPE, place.span(), facts)


def found_at(place: Place) -> Words:
    """What kind of value stands at a place."""
    here: object = place.tree.data
    for step in place._written()[0]:
        here = here[step]  # type: ignore[index, call-overload]
    match here:
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
