"""What each key of a document holds, key by key as the author spelt it: for those who walk through a text and not through specs.

Nothing is said twice: the models' own fields and the tables of `decode` are looked up.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, get_args, get_origin, get_type_hints

from parcours.model.contents import HEADERS, ITEMS
from parcours.model.shape import shape_of, unwrapped
from parcours.model.spec import Spec
from parcours.model.timing import TimingSpec
from parcours.model.vocabulary import CATALOGUES, KINDS, folded, same_key


class Held(NamedTuple):
    """What a key holds: a group of keys (`model`), reserved words, or anything else. Lists hold the same, item by item.

    `spec` and `field` say where the key belongs; None for the keys that name a document's lists. `reads` is the type that a
    reader makes of a text: a duration, days, yes or no.
    """

    field: str
    spec: type[Spec] | None
    model: type[Spec] | None = None
    words: tuple[str, ...] = ()
    reads: object = None


class Group(NamedTuple):
    """The keys that may stand in one group: those of a model, and the lists that are decoded apart."""

    model: type[Spec] | None
    lists: Mapping[str, Held]

    def held(self, key: str) -> Held | None:
        """What a key holds, as the author spelt it; None for one that is unknown here."""
        for name, held in self.lists.items():
            if same_key(key, name):
                return held
        entry = shape_of(self.model).table.get(folded(key)) if self.model else None
        return _fields(self.model)[entry[0]] if entry and self.model else None

    @property
    def order(self) -> tuple[str, ...]:
        """The fields in the order in which the language page tells them; () where the author's order counts."""
        return (*(_order(self.model) if self.model else ()), *(self.lists if self.model else ()))


def document_group(first_key: str) -> Group | None:
    """The keys of a document, by its first one; None when its kind cannot be told."""
    kind = next((kind for kind in KINDS if same_key(first_key, kind)), None)
    if kind is None:
        return None
    if kind not in HEADERS:
        return Group(None, {name: _listed(name) for name in CATALOGUES})
    model, list_key = HEADERS[kind]
    return Group(model, {list_key: _listed(list_key)} if list_key else {})


def group_in(held: Held) -> Group | None:
    """The keys of the group that a key holds; None where it holds none."""
    if held.spec is None and held.field == "change":
        return Group(None, {"waves": _listed("waves")})
    return Group(held.model, {}) if held.model else None


def short_form(model: type[Spec]) -> Held | None:
    """What a text or a list means where this model is expected."""
    return _fields(model)[model.short] if model.short else None


def _listed(name: str) -> Held:
    return Held(name, None, ITEMS[name][1] if name in ITEMS else None)


@cache
def _fields(model: type[Spec]) -> Mapping[str, Held]:
    hints = get_type_hints(model, include_extras=True)
    known: Mapping[str, tuple[str, ...]] = getattr(model, "known_words", {})
    return {
        field: Held(
            field, model, _model_in(hints[field]), known.get(field) or _words_in(hints[field]), _read_in(hints[field])
        )
        for field in model.fields
    }


def _inner(annotation: object) -> object:
    """The type of a value, or of one item of a list; None for what a reader takes as a whole."""
    bare, read_as_a_whole = unwrapped(annotation)
    if read_as_a_whole:
        return None
    return _inner(get_args(bare)[0]) if get_origin(bare) is tuple else bare


def _model_in(annotation: object) -> type[Spec] | None:
    bare = _inner(annotation)
    return bare if isinstance(bare, type) and issubclass(bare, Spec) else None


def _words_in(annotation: object) -> tuple[str, ...]:
    bare = _inner(annotation)
    return get_args(bare) if get_origin(bare) is Literal else ()


def _read_in(annotation: object) -> object:
    bare, read_as_a_whole = unwrapped(annotation)
    return bare if read_as_a_whole else None


_FIRST = ("name", "description")
_LAST = ("source", "note")


@cache
def _order(model: type[Spec]) -> tuple[str, ...]:
    """Id, name and description first, source and note last; between them the order of the model."""
    if issubclass(model, TimingSpec):  # it reads like a sentence
        return ()
    own = [field for field in model.fields if field not in (*_FIRST, *_LAST)]
    present = model.fields
    first, last = ([field for field in fields if field in present] for fields in (_FIRST, _LAST))
    return (*own[:1], *first, *own[1:], *last)
