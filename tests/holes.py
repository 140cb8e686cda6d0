"""Worked houses with holes: what a workshop would close is taken out of them."""

from collections.abc import Iterator, Mapping
from itertools import chain

from parcours.model.vocabulary import same_key
from parcours.syntax.nodes import Data
from pasting import Documents, read, written


def items(house: Documents, kind: str) -> Iterator[dict[str, Data]]:
    """The things of a kind: items of a catalogue, or whole documents."""
    for document in _documents(house):
        for number, (key, value) in enumerate(list(document.items())):
            if same_key(key, kind) and isinstance(value, list):
                yield from (one for one in value if isinstance(one, dict))
            elif number == 0 and same_key(key, kind):
                yield document


def _documents(house: Documents) -> Iterator[dict[str, Data]]:
    for document in chain.from_iterable(house.values()):
        assert isinstance(document, dict)
        yield document


def without(thing: dict[str, Data], *keys: str) -> None:
    for key in [key for key in thing if any(same_key(key, one) for one in keys)]:
        del thing[key]


def promises_laid_open(house: Documents) -> None:
    for document in items(house, "house"):
        without(document, "waivers")


def nothing_said_of_people(house: Documents) -> None:
    for moment in [*items(house, "moments")][1:]:
        without(moment, "employee_view")
    for role in items(house, "role"):
        without(role, "contributions", "latitude")
    for mirror in [*items(house, "mirrors")][2:]:
        mirror.clear()
    for document in _documents(house):
        for value in document.values():
            if isinstance(value, list):
                value[:] = [one for one in value if one != {}]


def half_of_every_other_cue(house: Documents) -> None:
    for number, cue in enumerate(items(house, "cues")):
        if number % 2 == 0:
            without(cue, "attitude", "gestures", "words", "variants")
        elif number % 5 == 0:
            without(cue, "why")
            cue["worth"] = False


def nobody_leads(house: Documents) -> None:
    for moment in [*items(house, "moments")][1:4]:
        without(moment, "lead")


def some_handoffs_less(house: Documents) -> None:
    named = str([*items(house, "commitments")])
    for document in _documents(house):
        for key, value in document.items():
            if same_key(key, "handoffs") and isinstance(value, list):
                value[:] = [one for one in value if isinstance(one, dict) and f"'{one['id']}'" in named]


def handoffs_in_silence(house: Documents) -> None:
    for handoff in items(house, "handoffs"):
        without(handoff, "acknowledged", "says", "carries")


def promises_without_proof(house: Documents) -> None:
    for promise in items(house, "commitments"):
        without(promise, "proof", "if_missed", "target")


HOLES = (
    promises_laid_open, some_handoffs_less, nothing_said_of_people, half_of_every_other_cue, nobody_leads, handoffs_in_silence,
    promises_without_proof,
)  # fmt: skip


def with_holes(files: Mapping[str, bytes]) -> dict[str, bytes]:
    documents = read(files)
    for hole in HOLES:
        hole(documents)
    return {**files, **written(documents)}
