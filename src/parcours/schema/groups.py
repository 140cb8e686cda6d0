"""Groups of keys: each model of the language as a definition, and each of its keys as another."""

from collections.abc import Iterable, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from parcours.diagnostics import Language, Words
from parcours.model.base import EventRef, Id, Item
from parcours.model.beside import CsvFile
from parcours.model.house import RulesSpec, WaiverSpec
from parcours.model.spec import Bounds, Spec
from parcours.model.timing import LastsSpec, TimingSpec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, spellings
from parcours.schema.conditions import conditions
from parcours.schema.spelling import pattern
from parcours.schema.targets import Ids, kinds_named
from parcours.schema.values import (
    CSV_FILE,
    NAMES,
    NOTHING,
    TEXT,
    Alternatives,
    Schema,
    event,
    id_of,
    new_id,
    scalar,
    sentence,
    words,
)
from parcours.schema.words import HEADINGS, key_word, meaning, plain

SEVERITIES = ("error", "warning", "info", "off")
_REMOVES: Schema = {"type": "string", "pattern": pattern(spellings("none", ENUM_WORDS))}


class Extra(NamedTuple):
    """A key that belongs to a document, though its model does not hold it: the list whose items are read one by one."""

    key: str
    said: Words
    holds: Alternatives
    required: bool


class Groups:
    """The definitions of one schema, made as they are asked for."""

    def __init__(self, language: Language, ids: Ids, rules: Mapping[str, str]) -> None:
        self.language: Language = language
        self.ids = ids
        self.rules = rules
        self.made: dict[str, Schema] = {}

    def model(self, model: type[Spec]) -> Schema:
        """A reference to the definition of a model."""
        name = model.__name__
        if name not in self.made:
            self.made[name] = {}  # a model may hold itself
            self.made[name] = self.group(model)
        return ref(name)

    def group(self, model: type[Spec], extra: Sequence[Extra] = ()) -> Schema:
        """The definition of a model, with the keys that its document adds."""
        name, hints = model.__name__, get_type_hints(model, include_extras=True)
        keys = _in_order(model)
        required = [key for key in keys if model.fields[key].is_required]
        for key in keys:
            self._define(model, key, hints[key])
        for one in extra:
            said = one.said.said(self.language)
            self.made[f"{name}.{one.key}"] = self.described(self.title(name, one.key), said, one.holds)
        keys += [one.key for one in extra]
        required += [one.key for one in extra if one.required]
        made = self.keyed(name, keys)
        made["title"] = HEADINGS[name].said(self.language)
        if asked := list(conditions(model, required, self.language)):
            made["allOf"] = asked
        if required and model.short is None:
            made["defaultSnippets"] = [self._skeleton(name, required)]
        return self._with_rules(made) if model is RulesSpec else made

    def keyed(self, name: str, keys: Iterable[str]) -> dict[str, object]:
        """A group of keys: those of the language are offered, every spelling is taken."""
        own, other = {}, {}
        for key in keys:
            own[key_word(name, key, self.language)] = ref(f"{name}.{key}")
            other[pattern(spellings(key.rstrip("_"), KEYS))] = ref(f"{name}.{key}")
        return {"type": "object", "properties": own, "patternProperties": other, "additionalProperties": False}

    def list_of(self, model: type[Spec]) -> Alternatives:
        """One item or several, or nothing yet."""
        return (
            *several(self._short_or_group(model), HEADINGS[model.__name__].said(self.language), self.language),
            NOTHING,
        )

    def _define(self, model: type[Spec], key: str, annotation: object) -> None:
        field = model.fields[key]
        holds = self._holds(annotation, model, key)
        if "removes" in model.fields and TEXT not in holds:
            holds = (*holds, _REMOVES)
        if not field.is_required:
            holds = (*holds, NOTHING)
        said = meaning(model.__name__, key, self.language)
        limited = tuple({**one, **_bounds(one, field.bounds)} for one in holds)
        self.made[f"{model.__name__}.{key}"] = self.described(self.title(model.__name__, key), said, limited)

    def described(self, title: str, said: str, holds: Alternatives) -> Schema:
        """What a key holds, with what an editor shows about it."""
        markdown = plain(said)
        told = {"title": title, "description": markdown.replace("`", ""), "markdownDescription": markdown}
        return {**told, **any_of(holds, title, self.language)}

    def _holds(self, annotation: object, model: type[Spec], key: str) -> Alternatives:
        if model is WaiverSpec and key == "rule":
            return ({"enum": sorted(self.rules)}, {"type": "string", "pattern": _CODES})
        if known := getattr(model, "known_words", {}).get(key):
            return (words(known, self.language)[0], TEXT)
        if annotation == Id:
            kinds = kinds_named(model, key)
            one = id_of(kinds, self.ids, self.language) if kinds else new_id(self.language)
            return self._shared(".".join(("id", *kinds)), one)
        if annotation == EventRef:
            return self._shared("event", *event(self.ids, self.language))
        if (found := scalar(annotation, self.language)) is not None:
            name = NAMES.get(annotation)
            return self._shared(name, *found) if name else found
        return self._built(annotation, model, key)

    def _built(self, annotation: object, model: type[Spec], key: str) -> Alternatives:
        """What is made of other types."""
        origin = get_origin(annotation)
        if origin is Annotated:
            return self._holds(get_args(annotation)[0], model, key)
        if origin in (Union, UnionType) and CsvFile in get_args(annotation):
            return (*self._holds(get_args(annotation)[0], model, key), CSV_FILE)
        if origin in (Union, UnionType):
            return self._holds(next(one for one in get_args(annotation) if one is not NoneType), model, key)
        if origin is Literal:
            return words(get_args(annotation), self.language)
        if origin is tuple:
            one = self._holds(get_args(annotation)[0], model, key)
            return several(one, self.title(model.__name__, key), self.language)
        if origin is Mapping:
            names, inner = get_args(annotation)
            return (self._map(self._holds(inner, model, key), kinds_named(model, key) if names == Id else ()),)
        assert isinstance(annotation, type)
        assert issubclass(annotation, Spec)
        return self._short_or_group(annotation)

    def _shared(self, name: str, *holds: Schema) -> Alternatives:
        """References to what many keys hold."""
        names = [name, *(f"{name}.{number}" for number in range(1, len(holds)))]
        self.made.update(zip(names, holds, strict=True))
        return tuple(map(ref, names))

    def title(self, model: str, key: str) -> str:
        """How an editor calls a key: in the language of the schema, then in the other."""
        own = key_word(model, key, self.language)
        other = key_word(model, key, "en" if self.language == "fr" else "fr")
        return own if own == other else f"{own} · {other}"

    def _short_or_group(self, model: type[Spec]) -> Alternatives:
        """A model in full, or what its short form takes."""
        group = self.model(model)
        if issubclass(model, TimingSpec):
            return (group, *self._shared("sentence", sentence(self.language)))
        short = "at_least" if model is LastsSpec else model.short
        if short is None:
            return (group,)
        return (group, *self._holds(get_type_hints(model, include_extras=True)[short], model, short))

    def _map(self, holds: Alternatives, kinds: Sequence[str]) -> Schema:
        """Names of an author's own, or ids, each with a value."""
        value = any_of(holds, "", self.language)
        known = [one for kind in kinds for one in self.ids.get(kind, {})]
        return {"type": "object", "properties": dict.fromkeys(known, value), "additionalProperties": value}

    def _with_rules(self, made: Mapping[str, object]) -> Schema:
        """The thresholds of rules, and every rule with the severity a house may give it."""
        holds = (*words(SEVERITIES, self.language), {"const": False})
        own, other = made["properties"], made["patternProperties"]
        assert isinstance(own, dict)
        assert isinstance(other, dict)
        shared = self._shared("severity", *holds)
        named = {name: self.described(name, said, shared) for name, said in sorted(self.rules.items())}
        codes = any_of(shared, "", self.language)
        return {**made, "properties": {**own, **named}, "patternProperties": {**other, _CODES: codes}}

    def _skeleton(self, name: str, required: Sequence[str]) -> Schema:
        """What an editor types at once: the keys that must be there."""
        keys = [key_word(name, key, self.language) for key in required]
        said = Words("all that is required: {0}", "tout ce qu'il faut : {0}").said(self.language)
        return {
            "label": HEADINGS[name].said(self.language),
            "description": said.format(", ".join(keys)),
            "body": {key: f"${number}" for number, key in enumerate(keys, 1)},
        }


_CODES = r"^[A-Za-z]{3}[0-9]{3}$"


def _in_order(model: type[Spec]) -> list[str]:
    """The keys of a model as an author would write them: id and name, its own, then those that everything may have."""
    keys = [key for key in model.fields if key not in ("removes", model.rest)]
    own = [key for key in keys if key not in Item.fields]
    common = [key for key in keys if key in Item.fields]
    first = [*own[:1], *(key for key in common if model.fields[key].is_required)]
    return [*first, *(key for key in (*own, *common) if key not in first)]


def ref(name: str) -> Schema:
    """A reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def several(one: Alternatives, title: str, language: Language) -> Alternatives:
    """A list, or a single value where a list is expected."""
    return ({"type": "array", "items": any_of(one, title, language)}, *one)


def any_of(holds: Alternatives, title: str, language: Language) -> Schema:
    """One of these; said plainly where there is one only.

    Each says what it is: an editor shows the title of the one that was written, and takes two without a title for the same.
    """
    if len(holds) == 1:
        return holds[0]
    return {"anyOf": [{"title": f"{title} ({_what(one).said(language)})", **one} for one in holds]}


def _what(one: Schema) -> Words:
    """What an alternative is, in a word."""
    name = str(one.get("$ref", "")).rpartition("/")[2]
    if "not" in one:
        return Words("nothing", "rien")
    if one.get("type") == "array":
        return Words("list", "liste")
    if name in HEADINGS:
        return Words("keys", "clés")
    if name.startswith("id."):
        return Words("id", "identifiant")
    if "enum" in one or name == "event":
        return Words("word", "mot")
    return Words("text", "texte") if one.get("type") == "string" else Words("value", "valeur")


def _bounds(one: Schema, bounds: Bounds) -> dict[str, object]:
    """The limits of a number or of a list."""
    if one.get("type") == "integer":
        names = {"ge": "minimum", "le": "maximum"}
    elif one.get("type") == "array":
        names = {"min_length": "minItems", "max_length": "maxItems"}
    else:
        return {}
    limits = ((told, getattr(bounds, name)) for name, told in names.items())
    return {name: limit for name, limit in limits if limit is not None}
