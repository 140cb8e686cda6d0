"""Where a key belongs that the language knows, and not here: the group below that takes it, or the kinds that have it. Asked
only once something was refused. Part of floor 3.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, get_origin

from parcours.diagnostics import Words
from parcours.model.base import Item
from parcours.model.contents import HEADERS, ITEMS
from parcours.model.document import KIND_NAMES
from parcours.model.refusal import Refusal
from parcours.model.refusal_words import IN_QUOTES, NO_DASHES
from parcours.model.shape import model_at, shape_of, spec_in, unwrapped
from parcours.model.spec import Spec
from parcours.model.vocabulary import KEYS, all_spellings, folded, same_key, spellings

_DEEPEST = 3
_MOST_HOMES = 3
"""A key that more kinds have says nothing of where it was meant to stand."""

_EVERYWHERE = frozenset(spelling for field in ("id", *Item.fields) for spelling in spellings(field, KEYS))
"""What most things have: where it stands by mistake, that says nothing of where it belongs."""


class _Step(NamedTuple):
    """One key on the way down: what it is called, and whether it holds a list of groups."""

    field: str
    is_list: bool


def home_of(
    key: str,
    near: str | None,
    model: type[Spec] | None,
    *,
    list_key: str | None = None,
    word: Callable[[str], str] = str,
) -> Words | None:
    """What to say of a key that is unknown in a model and known elsewhere; None where it is not, or where `near`, the key that
    it resembles here, is only its singular or plural. `list_key`: the list of the model that is decoded apart; `word` gives a
    canonical key in the author's language.
    """
    if folded(key) in _EVERYWHERE:
        return None
    if near is not None and folded(key).removesuffix("s") == folded(near).removesuffix("s"):
        return None
    below = _below(key, model, list_key) if model else []
    if below:
        return _inside(key, below, word)
    kinds = [kind for kind, one in _kinds().items() if one is not model and _has(kind, one, key)]
    if not 0 < len(kinds) <= _MOST_HOMES:
        return None
    names = [KIND_NAMES[kind] for kind in kinds]
    said = Words(", ".join(name.en for name in names), ", ".join(name.fr for name in names))
    return Words(f"it is a key of: {said.en}", f"c'est une clé de : {said.fr}")


def group_for_text(refusal: Refusal, written: Iterable[str]) -> Words:
    """What to say of keys where a text is expected: those of the group above were written as an item of a list, or a text
    holds a colon.
    """
    model = model_at(refusal.subject.model, refusal.path[:-2]) if isinstance(refusal.path[-1], int) else None
    if model is None or model.short != refusal.path[-2]:
        return IN_QUOTES
    return NO_DASHES if set(written) & set(all_spellings(shape_of(model).fields)) else IN_QUOTES


def named_above(refusal: Refusal, model: type[Spec] | None) -> str | None:
    """The key that names an entry of a list, where its name stands as a key above all else it has; None where it does not."""
    place, first = refusal.place, (model and model.short) or "id"
    is_entry = len(place.path) > 1 and isinstance(place.path[-2], int) and isinstance(place.data(), dict)
    has_name = model is None or first not in model.fields or refusal.above.at(first).is_written()
    return first if is_entry and not has_name else None


def _kinds() -> dict[str, type[Spec]]:
    return {kind: model for kind, (model, _) in HEADERS.items()} | dict(ITEMS.values())


def _has(kind: str, model: type[Spec], key: str) -> bool:
    """Whether things of a kind have a key, be it the list that is decoded apart."""
    _, list_key = HEADERS.get(kind, (model, None))
    return folded(key) in shape_of(model).table or (list_key is not None and same_key(key, list_key))


def _below(key: str, model: type[Spec], list_key: str | None) -> list[tuple[_Step, ...]]:
    """The shortest ways down to a group that has the key."""
    level: list[tuple[tuple[_Step, ...], type[Spec]]] = [((), model)]
    for _ in range(_DEEPEST):
        level = [((*way, step), inner) for way, above in level for step, inner in _groups_in(above, list_key)]
        found = [way for way, inner in level if folded(key) in shape_of(inner).table]
        if found:
            return found
        list_key = None
    return []


def _groups_in(model: type[Spec], list_key: str | None) -> Iterator[tuple[_Step, type[Spec]]]:
    """The keys of a model that hold groups of keys, and which."""
    for name in shape_of(model).fields:
        annotation = model.fields[name].annotation
        inner = spec_in(annotation)
        if inner is not None:
            yield _Step(name, get_origin(unwrapped(annotation)[0]) is tuple), inner
    if list_key is not None:
        yield _Step(list_key, is_list=True), ITEMS[list_key][1]


def _inside(key: str, ways: list[tuple[_Step, ...]], word: Callable[[str], str]) -> Words:
    """That the key stands inside another, and how that is written where it can only be one group."""
    en = " or ".join(" of ".join(f'"{word(step.field)}"' for step in reversed(way)) for way in ways)
    fr = " ou ".join(" de ".join(f"« {word(step.field)} »" for step in reversed(way)) for way in ways)
    if len(ways) > 1 or any(step.is_list for step in ways[0]):
        return Words(f"it stands inside {en}", f"elle se place dans {fr}")
    shown = f"{key}: …"
    for step in reversed(ways[0]):
        shown = f"{word(step.field)}: {{{{{shown}}}}}"  # doubled: a hint may name facts in braces
    return Words(f"it stands inside {en}: `{shown}`", f"elle se place dans {fr} : `{shown}`")
