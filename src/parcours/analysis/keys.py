"""Which language the keys of a file are written in, and the first one that is not in it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parcours.link.project import Project
from parcours.model.place import Place
from parcours.model.vocabulary import KEYS, MEANINGS, folded
from parcours.syntax.nodes import Data, Tree

FRENCH = frozenset(spelling for spellings in KEYS.values() for spelling in spellings) - set(KEYS)
ENGLISH = frozenset(KEYS) - {spelling for spellings in KEYS.values() for spelling in spellings}
OPEN = frozenset({"roles", "metiers", "métiers", "units", "unites", "unités", "rules", "regles", "règles"})
"""Keys whose maps hold ids, units or names of rules rather than keys of the language."""


class Stray(NamedTuple):
    """A key that is not in the language of its file, where it stands, and what it is called there."""

    key: str
    place: Place
    is_french: bool
    better: str | None


def stray_keys(project: Project) -> Iterator[Stray]:
    """For each file whose keys are in both languages, the first key in the language of fewer of them."""
    files: dict[str, list[Tree]] = {}
    for tree in _trees(project):
        files.setdefault(tree.file.path, []).append(tree)
    for _, trees in sorted(files.items()):
        words = {folded(key) for tree in trees for key in tree.keys or _keys(tree.data)}
        if words.isdisjoint(FRENCH) or words.isdisjoint(ENGLISH):
            continue
        is_french = _most_are_english(trees)
        strangers = FRENCH if is_french else ENGLISH
        ordered = sorted(trees, key=lambda tree: tree.number)
        place = next((place for tree in ordered for place in _places(Place(tree), strangers)), None)
        if place is not None:
            key = str(place.path[-1])
            yield Stray(key, place, is_french, _translated(folded(key), is_french=is_french))


def _trees(project: Project) -> Iterable[Tree]:
    """Every document of the house from which something was read."""
    kinds = (
        project.segments, project.roles, project.expectations, project.moments, project.events, project.channels,
        project.handoffs, project.commitments, project.calendars, project.profiles, project.mirrors, project.metrics,
        project.feedback, project.waves,
    )  # fmt: skip
    found = {id(thing.place.tree): thing.place.tree for things in kinds for thing in things}
    return ({id(project.house.place.tree): project.house.place.tree} | found).values()


def _keys(data: Data) -> Iterator[str]:
    """Every key of a document."""
    match data:
        case dict():
            for key, value in data.items():
                yield key
                yield from _keys(value)
        case list():
            for item in data:
                yield from _keys(item)


def _most_are_english(trees: Iterable[Tree]) -> bool:
    counts: Mapping[bool, int] = {
        is_french: sum(1 for tree in trees for _ in _places(Place(tree), words))
        for is_french, words in ((True, FRENCH), (False, ENGLISH))
    }
    return counts[False] >= counts[True]


def _places(place: Place, words: frozenset[str]) -> Iterator[Place]:
    """Where keys of these words stand, in reading order."""
    match place.data():
        case dict() as data:
            for key, value in data.items():
                if folded(key) in words and not _is_written_twice(key, data):
                    yield place.at(key)
                if isinstance(value, list) or (isinstance(value, dict) and key not in OPEN):
                    yield from _places(place.at(key), words)
        case list() as items:
            for number in range(len(items)):
                yield from _places(place.at(number), words)


def _is_written_twice(key: str, data: Mapping[str, Data]) -> bool:
    """Whether the key stands here in the other language too, which is told as a fault of its own."""
    meanings = MEANINGS[folded(key)]
    return any(other != key and not meanings.isdisjoint(MEANINGS.get(folded(other), ())) for other in data)


def _translated(word: str, *, is_french: bool) -> str | None:
    """The same key in the other language, where it has one meaning only."""
    if not is_french:
        return next(iter(KEYS[word]), None)
    meanings = MEANINGS[word]
    return next(iter(meanings)) if len(meanings) == 1 else None
