"""Makes plain data canonical before pydantic sees it: keys, enum words and short forms, in either language.

The walk follows the models' own fields, so nothing about the language is said twice. What it does not know it leaves as
written: pydantic refuses it, at a path in canonical words.

- a key written twice, in two spellings, comes out as `name=`, which no model knows;
- `None` (nothing written after the colon) counts as not written;
- a text or a list where a model is expected fills the model's `short` field; a single value where a list is expected becomes one;
- a text where a timing is expected is read as a sentence; one that cannot be read stays a text.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from parcours.model.beside import OrCsvFile, list_in
from parcours.model.read import Read
from parcours.model.spec import Spec
from parcours.model.timing import LastsSpec, TimingSpec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, folded, spellings
from parcours.syntax.nodes import Data
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Duration

Units = Mapping[str, Duration]
Convert = Callable[[Any, Units], Any]
NOTHING = frozenset(spellings("none", ENUM_WORDS))


Step = tuple[str, Convert | None]
"""The field that a value belongs to, and what makes it canonical, unless it stays as it is."""


class Shape:
    """How one model is written: spelling of a key → the step that its value takes."""

    def __init__(self, model: type[Spec]) -> None:
        self.model = model
        self.fields: dict[str, Convert | None] = {}
        self.table: dict[str, Step] = {}
        self.is_removable = "removes" in model.fields
        self.is_timing = issubclass(model, TimingSpec)

    def filled(self) -> "Shape":
        """Reads the model's fields, at the first use: models hold others that most houses do without."""
        if self.table:
            return self
        known_words = getattr(self.model, "known_words", {})
        for name, field in self.model.fields.items():
            if name in ("removes", self.model.rest):
                continue
            convert = _words(known_words[name]) if name in known_words else _convert(field.annotation)
            self.fields[name] = convert
            self.table.update(dict.fromkeys(spellings(name.rstrip("_"), KEYS), (name, convert)))
        return self

    def form(self, value: Any, units: Units) -> Any:
        """Any value canonical where this model is expected: short forms included."""
        return self.convert(value, units) if value.__class__ is dict else self._short(value, units)

    def convert(self, data: Mapping[str, Any], units: Units) -> dict[str, Any]:
        """The same data in canonical words: at a stroke, as long as nothing about the keys is unusual."""
        if self.is_removable:
            return self.filled()._key_by_key(data, units)
        out: dict[str, Any] = {}
        table = self.table or self.filled().table
        try:
            for key, value in data.items():
                if value is None:
                    break
                name, convert = table[key]
                out[name] = convert(value, units) if convert else value
        except KeyError:
            return self._key_by_key(data, units)
        return out if len(out) == len(data) else self._key_by_key(data, units)

    def _key_by_key(self, data: Mapping[str, Any], units: Units) -> dict[str, Any]:
        """The same where a key may be unknown or said twice, or a value say that there is none."""
        out: dict[str, Any] = {}
        for key, value in data.items():
            step = self.table.get(key) or self.table.get(folded(key))
            if step is None:
                self._keep_unknown(out, key, value)
                continue
            if value is None:
                continue
            name, convert = step
            if name in out:
                out[f"{name}="] = value
            elif self.is_removable and _is_nothing(value):
                out.setdefault("removes", []).append(name)
            else:
                out[name] = convert(value, units) if convert else value
        return out

    def _short(self, value: Any, units: Units) -> Any:
        """What a text or a list stands for."""
        if self.is_timing:
            return self._sentence(value, units)
        if self.model is LastsSpec:
            return {"at_least": value, "at_most": value}
        short = self.model.short
        if short is None or value is None:
            return value
        convert = (self.fields or self.filled().fields)[short]
        return {short: convert(value, units) if convert else value}

    def _sentence(self, value: Any, units: Units) -> Any:
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            return value
        found = read_sentence(str(value), units)
        return self.convert(found, units) if isinstance(found, dict) else value

    def _keep_unknown(self, out: dict[str, Any], key: str, value: object) -> None:
        rest = self.model.rest
        if rest is None:
            is_ours = key in self.model.fields  # `removes` is no key of the language
            out[f"{key}_" if is_ours else key] = value
        elif value is not None:
            word = _SEVERITY.get(folded(value), value) if isinstance(value, str) else value
            out.setdefault(rest, {})[key] = "off" if word is False else word


def _is_nothing(value: object) -> bool:
    """Whether a variant says `none` instead of a value."""
    return isinstance(value, str) and len(value) < 8 and folded(value) in NOTHING


def canonical(data: Mapping[str, Data], model: type[Spec], units: Units) -> dict[str, Any]:
    """A mapping as written, in the canonical words of a model."""
    return _shape(model).convert(data, units)


def canonical_form(model: type[Spec]) -> Convert:
    """What makes any value canonical where a model is expected: short forms included."""
    return _shape(model).form


def shape_of(model: type[Spec]) -> Shape:
    """The shape of a model, made once."""
    return _shape(model).filled()


_shape = cache(Shape)


def _convert(annotation: object) -> Convert | None:
    bare, read_as_a_whole = unwrapped(annotation)
    if read_as_a_whole:
        return None
    origin = get_origin(bare)
    if origin is tuple:
        return _list(_convert(get_args(bare)[0]))
    if origin is Literal:
        return _words(get_args(bare))
    if isinstance(bare, type) and issubclass(bare, Spec):
        return canonical_form(bare)
    return None


def unwrapped(annotation: object) -> tuple[object, bool]:
    """The type below `Annotated` and `| None`, and whether a reader takes the value as it stands; of a list that may lie in a
    file, the list.
    """
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *metadata = get_args(annotation)
            if any(isinstance(entry, Read) for entry in metadata):
                return annotation, True
            if any(isinstance(entry, OrCsvFile) for entry in metadata):
                annotation = list_in(annotation)
        elif origin in (Union, UnionType):
            members = [member for member in get_args(annotation) if member is not NoneType]
            if len(members) > 1:
                return annotation, True
            annotation = members[0]
        else:
            return annotation, False


def _list(convert: Convert | None) -> Convert:
    if convert is None:
        return _as_list

    def items(value: Any, units: Units) -> list[Any]:
        return [convert(item, units) for item in value] if value.__class__ is list else [convert(value, units)]

    return items


def _as_list(value: Any, _units: Units) -> list[Any]:
    return value if value.__class__ is list else [value]


@cache
def _words(canonical_words: tuple[str, ...]) -> Convert:
    table = {spelling: word for word in canonical_words for spelling in spellings(word, ENUM_WORDS)}
    table.update({word: word for word in canonical_words})

    def word(value: Any, _units: Units) -> Any:
        return table.get(value) or table.get(folded(value), value) if isinstance(value, str) else value

    return word


_SEVERITY = {spelling: word for word in ("error", "warning", "info", "off") for spelling in spellings(word, ENUM_WORDS)}


def model_at(model: type[Spec] | None, path: Sequence[str | int]) -> type[Spec] | None:
    """The model that stands at a path below another."""
    for step in path:
        if isinstance(step, int) or model is None:
            continue
        field = model.fields.get(step)
        model = spec_in(field.annotation) if field else None
    return model


def spec_in(annotation: object) -> type[Spec] | None:
    """The model that a field holds, if it holds one: itself, in a list, or left out."""
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return annotation
    found = (spec_in(part) for part in get_args(annotation))
    return next((model for model in found if model), None)
