"""What a document is, by its first key, and what is told where that cannot be said. Part of floor 3."""

from collections.abc import Iterable, Mapping

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.model import faults
from parcours.model.place import moved_up
from parcours.model.subject import cut
from parcours.model.vocabulary import KEYS, KINDS, MEANINGS, all_spellings, folded, is_slip, kind_key, nearest, same_key
from parcours.syntax.nodes import Data, Tree


def kind_of(tree: Tree) -> str | None:
    """The canonical kind of a document: its first key; None where it has none."""
    if not isinstance(tree.data, dict) or not tree.data:
        return None
    first = next(iter(tree.data))
    return kind_named(first)


def kind_named(key: str) -> str | None:
    """The canonical kind that a key names in either language."""
    return next((kind for kind in KINDS if same_key(key, kind)), None)


def unknown_kind(tree: Tree, data: Mapping[str, Data]) -> Diagnostic:
    """What is told of a document that does not begin with a kind: the kind stands further down, or the first key is none."""
    first = next(iter(data))
    later = kind_key(tuple(data)) or next((key for key in data if kind_named(key)), None)
    if later is not None:
        edits = moved_up(tree, (later,), (first,)) if kind_key(tuple(data)) else ()
        label = Label(tree.key_span((later,)), Words("the kind", "le genre"))
        facts: dict[str, Fact] = {"key": cut(first), "kind": cut(later)}
        return Diagnostic(
            faults.UNKNOWN_KIND,
            tree.key_span((first,)),
            facts,
            aspect="later",
            labels=(label,),
            edits=edits,
            is_slip=True,
        )
    from parcours.model.misplaced import home_of

    known, own = all_spellings(KINDS), all_spellings(KINDS, french=is_french(data))
    near = nearest(first, own) or nearest(first, known)
    hint = home_of(first, near, None)
    if hint is None and near is None:
        hint = _kinds_are(own)
    near = None if hint else near
    span, slip = tree.key_span((first,)), is_slip(first, near, known)
    return Diagnostic(faults.UNKNOWN_KIND, span, {"key": cut(first)}, suggestion=near, hint=hint, is_slip=slip)


def _kinds_are(words: Iterable[str]) -> Words:
    """With what a document can begin, in the words of the author's language."""
    shown = ", ".join(words)
    return Words(f"the first key says what it is: {shown}", f"la première clé dit ce qu'il est : {shown}")


def is_french(data: Mapping[str, Data]) -> bool:
    """Whether an author writes French keys: the first key that differs between the languages decides."""
    for key in (*data, *(inner for value in data.values() for inner in _inner_keys(value))):
        word = folded(key)
        if word in KEYS:
            return False
        if word in MEANINGS:
            return True
    return False


def _inner_keys(value: Data) -> tuple[str, ...]:
    first = value[0] if isinstance(value, list) and value else value
    return tuple(first) if isinstance(first, dict) else ()
