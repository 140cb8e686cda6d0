"""Cues in the few words that a score has for them, as each segment hears them. Part of floor 6's plan."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from parcours.link.project import Role
from parcours.plan.answers import Answer
from parcours.plan.cards import Card
from parcours.plan.cues import CuePart, Form, Variation


class Note(NamedTuple):
    """A cue as this segment hears it, `gist` in a few words. `answers`: the names of the expectations it answers."""

    cue: CuePart
    form: Form
    gist: str
    answers: tuple[str, ...]


Heard = dict[tuple[str, str, str], tuple[Card, list[Note]]]
"""By segment, role and moment: the card, and what is heard of it."""


class Repertoire(NamedTuple):
    """What a role plays: its cards, and what is heard of them."""

    cards: tuple[Card, ...]
    heard: Heard


class Names:
    """The names of what cues answer, listed once for all the cues that answer the same."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[tuple[Answer, ...], tuple[str, ...], bool]] = {}

    def of(self, answers: tuple[Answer, ...]) -> tuple[tuple[Answer, ...], tuple[str, ...], bool]:
        """Answers, their names, and whether some of them are of some segments only."""
        found = self._known.get(id(answers))
        if found is None:
            names, apart = tuple([one.name for one in answers]), any(one.segments for one in answers)
            found = self._known[id(answers)] = answers, names, apart
        return found


def heard(role: Role, cards: Iterable[Card], names: Names) -> Heard:
    """What every segment hears of the cards of a role, from one pass over them."""
    found: Heard = {}
    for card in cards:
        notes: dict[str, list[Note]] = {segment.id: [] for segment in card.segments}
        for segment_id, heard_there in notes.items():
            found[segment_id, role.id, card.moment.id] = card, heard_there
        for cue in card.cues:
            _note(cue, names, notes)
    return found


def _note(cue: CuePart, names: Names, notes: Mapping[str, list[Note]]) -> None:
    """Adds a cue to the notes of each segment that hears it; those that hear the same share one."""
    _, _, gist, form, answers, _, _, variations, _, _, _, _, _, _, cells = cue
    _, answered, is_apart = names.of(answers)
    shared = Note.__new__(Note, cue, form, gist, answered)  # past the call of the class, a third dearer
    if not variations and not is_apart:
        for segment, _ in cells:
            notes[segment].append(shared)
        return
    varied = {one.id: other for other in variations if _is_of_segments(other) for one in other.segments}
    for segment, _ in cells:
        variation = varied.get(segment)
        here = _names(answers, segment) if is_apart else answered
        if variation is not None:
            notes[segment].append(Note(cue, variation.form, variation.gist or gist, here))
        else:
            notes[segment].append(shared if here == answered else Note(cue, form, gist, here))


def _is_of_segments(variation: Variation) -> bool:
    """Whether it is for segments, whatever the profile and the channel."""
    return not variation.profiles and not variation.channels


def _names(answers: Iterable[Answer], segment: str) -> tuple[str, ...]:
    """What a cue answers for one segment."""
    return tuple(
        [one.name for one in answers if not one.segments or any(other.id == segment for other in one.segments)]
    )
