"""Who is called what: declared ids by kind, and the references that find them or say why not."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.link import faults
from parcours.model.base import RESERVED, Item
from parcours.model.document import KIND_NAMES, Document, Entry
from parcours.model.place import Place
from parcours.model.vocabulary import is_slip, nearest, slug
from parcours.syntax.nodes import same_data

T = TypeVar("T")
_WORD = "[a-z0-9]+(?:-[a-z0-9]+)*"
MOST_SUGGESTIONS = 200
"""How many different unknown ids get a suggestion; comparing is slow, and past so many nobody reads them."""
MOST_LABELS = 5
"""How many other places that refer to a missing thing are shown."""
ADDABLE = ("segment", "role", "moment", "commitment")
"""The kinds that `parcours new` adds."""
MANY = 400
"""Past so many candidates only those of similar length and a common first or last letter are compared."""


class Symbols:
    """The ids of a house. `unread` is the text of what could not be parsed: an id written there is not accused."""

    def __init__(self, documents: Iterable[Document], unread: str, *, blind: bool) -> None:
        self.faults: list[Diagnostic] = []
        self.gaps: set[str] = set()
        self.entries: dict[str, dict[str, Entry]] = {kind: {} for kind in KIND_NAMES}
        self.made: dict[str, dict[str, object]] = {kind: {} for kind in KIND_NAMES}
        self._unread, self._blind = frozenset(re.findall(_WORD, unread) if unread else ()), blind
        self.doubled: set[tuple[str, str]] = set()
        """Kind and id of what is declared twice: the first counts, and the second may have said more."""
        self._lost: set[str] = set()
        self._meant: set[tuple[str, str]] = set()
        self._suggested = 0
        self._near: dict[tuple[str, ...], str | None] = {}
        self._missing: dict[tuple[str, ...], int] = {}
        if unread or blind:
            self.gaps.update(KIND_NAMES)
        for document in documents:
            self._lost |= document.lost
            if document.header is not None:
                self._declare(document.header)
            for entry in document.entries:
                self._declare(entry)
        self.gaps |= self._lost

    def _declare(self, entry: Entry) -> None:
        kind, name, spec, _, sound = entry
        if spec is None or not sound:
            self.gaps.add(kind)
            self._meant.add((kind, slug(name or "")))
        if kind in ("step", "house") or name is None:
            return
        if self.entries[kind].setdefault(name, entry) is not entry:
            self.declare(kind, name, entry)

    def declare(self, kind: str, name: str, entry: Entry) -> bool:
        """Declares an id; False, with a fault, when it is taken."""
        first = self.entries[kind].setdefault(name, entry)
        if first is entry:
            return True
        self.gaps.add(kind)
        self.doubled.add((kind, name))
        facts: dict[str, Fact] = {"kind": KIND_NAMES[kind], "id": name}
        label = Label(_id_place(first).span(), Words("the first one", "la première"))
        is_copy = same_data(entry.place.data(), first.place.data())
        edits = entry.place.removal() if is_copy else ()
        span = _id_place(entry).span()
        self.faults.append(Diagnostic(faults.DUPLICATE_ID, span, facts, labels=(label,), edits=edits, is_slip=is_copy))
        return False

    def entries_of(self, kind: str) -> tuple[Entry, ...]:
        """The entries of a kind that were decoded, by id, each id once."""
        return tuple(entry for _, entry in sorted(self.entries[kind].items()) if entry.spec is not None)

    def keep(self, kind: str, name: str, entity: T) -> T:
        """Remembers the linked thing that an id stands for."""
        self.made[kind][name] = entity
        return entity

    def find(self, kind: str, name: str, place: Place, *, owner: str, also: str | None = None) -> object | None:
        """What an id of a kind stands for; None, with a fault where the author is to blame. `owner` is the kind that refers, `also`
        another kind that would do.
        """
        entity = self.made[kind].get(name)
        if entity is None:
            self.gaps.update((kind, owner))
            if not self.is_excused(kind, name):
                self._accuse((kind, also) if also else (kind,), name, place)
        return entity

    def is_excused(self, kind: str, name: str) -> bool:
        """Whether an id may well exist in what could not be read."""
        known = name in self.entries[kind] or (kind, name) in self._meant
        return known or self._blind or kind in self._lost or name in self._unread

    def _accuse(self, kinds: tuple[str, ...], name: str, place: Place) -> None:
        found = next((other for other, made in self.entries.items() if name in made), None)
        among = {known: known for kind in kinds for known in self.entries[kind]}
        if (*kinds, name) not in self._near:  # what is misspelt often is compared once
            self._near[*kinds, name] = self.near(name, among)
        near = self._near[*kinds, name]
        wanted = Words(
            " or ".join(KIND_NAMES[kind].en for kind in kinds), " ou ".join(KIND_NAMES[kind].fr for kind in kinds)
        )
        if found is not None and near is None:
            facts: dict[str, Fact] = {"id": name, "kind": wanted, "found": KIND_NAMES[found]}
            declared = _id_place(self.entries[found][name]).span()
            label = Label(declared, Words("it is declared here", "il est déclaré ici"))
            self.faults.append(Diagnostic(faults.WRONG_KIND, place.span(), facts, labels=(label,)))
            return
        slip = is_slip(name, near, among)
        facts = {"id": name, "kind": wanted}
        hint = None if near else _addition(kinds, name)
        unknown = Diagnostic(faults.UNKNOWN_ID, place.span(), facts, suggestion=near, hint=hint, is_slip=slip)
        first = self._missing.setdefault((*kinds, name), len(self.faults)) if near is None else len(self.faults)
        if first == len(self.faults):
            self.faults.append(unknown)
        else:
            self.faults[first] = _also(self.faults[first], unknown)

    def near(self, name: str, among: Mapping[str, object] | Iterable[str]) -> str | None:
        """The known id a misspelt one is closest to, within reason."""
        self._suggested += 1
        if self._suggested > MOST_SUGGESTIONS:
            return None
        known = [word for word in among if slug(word) == word or "." in word]
        if len(known) > MANY:
            known = [
                word
                for word in known
                if abs(len(word) - len(name)) <= 3 and (word[0] == name[0] or word[-1] == name[-1])
            ]
        return nearest(name, known)


def _addition(kinds: tuple[str, ...], name: str) -> Words | None:
    """What adds a thing that is missing, where a command does."""
    if kinds[0] not in ADDABLE or slug(name) != name or name in RESERVED:
        return None
    kind = KIND_NAMES[kinds[0]]
    return Words(
        f"`parcours new {kind.en} {name}{{there}}` adds it", f"`parcours new {slug(kind.fr)} {name}{{there}}` l'ajoute"
    )


def _also(first: Diagnostic, other: Diagnostic) -> Diagnostic:
    """One thing that is missing is one fault, however many refer to it: told at the first place, with the others beside it."""
    one, two = sorted((first, other), key=lambda fault: (fault.span.file.path, fault.span.start))
    labels = (*first.labels, Label(two.span, Words("here too", "ici aussi")))
    return one._replace(labels=labels[:MOST_LABELS])


def name_of(spec: Item, name: str) -> str:
    """What a thing is called: its name, else the words of its id."""
    return spec.name or name.replace("-", " ")


def _id_place(entry: Entry) -> Place:
    key = entry.kind if entry.kind in ("segment", "role", "house") else "id"
    return entry.place.at(key)
