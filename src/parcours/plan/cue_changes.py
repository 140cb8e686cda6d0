"""What changed in the cues of a role. Part of floor 6's plan."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from parcours.plan.answers import Named
from parcours.plan.change import Breach, Cell, Change, Detail, Kind, details, text
from parcours.plan.cues import Avoid, CuePart, Form
from parcours.plan.model import Plan
from parcours.plan.playbook import Playbook

_WORDED = (
    "condition", "attitude", "gestures", "mode", "say", "listens_for", "collects", "uses", "measure", "why",
)  # fmt: skip


class Played(NamedTuple):
    """Who answers which cell, and which role plays which cue."""

    cells: frozenset[Cell]
    roles: Mapping[str, Named]


class _Held(NamedTuple):
    cue: CuePart
    moment: Named
    cells: Mapping[Cell, str]
    """Each cell it answers, said: the expectation and the segment."""


def played(plan: Plan) -> Played:
    """The cells that anybody answers in a plan."""
    books = [(book, _cues(book)) for book in plan.playbooks]
    cells = frozenset(cell for _, cues in books for held in cues.values() for cell in held.cells)
    return Played(cells, {name: book.role for book, cues in books for name in cues})


def cue_changes(old: Playbook | None, new: Playbook | None, everywhere: Played) -> Iterator[Change]:
    """What became of each cue, in the order of the playbook; those that are gone come last."""
    was, now = _cues(old), _cues(new)
    mine = frozenset(cell for held in now.values() for cell in held.cells)
    for name, held in now.items():
        if name not in was:
            yield Change("cue", ("new",), name, held.cue.gist, held.moment, _first(held))
        elif change := _changed(was[name], held, everywhere):
            yield change
    for name, held in was.items():
        if name not in now:
            yield _gone(held, mine, everywhere)


def _cues(book: Playbook | None) -> dict[str, _Held]:
    if book is None:
        return {}
    segments = {segment.id: segment.name for card in book.cards for segment in card.segments}
    return {cue.id: _held(cue, card.moment, segments) for card in book.cards for cue in card.cues}


def _held(cue: CuePart, moment: Named, segments: Mapping[str, str]) -> _Held:
    names = {answer.id: answer.name for answer in cue.answers}
    cells = {
        (segment, moment.id, one): f"{names.get(one, one)} ({segments.get(segment, segment)})"
        for segment, expectations in cue.cells
        for one in expectations
    }
    return _Held(cue, moment, cells)


def _first(held: _Held) -> tuple[Detail, ...]:
    """What a new cue asks for."""
    form = held.cue.form
    when = form.when.words if form.when else ""
    fields = [("when", when), *((name, text(getattr(form, name))) for name in ("attitude", "gestures", "say"))]
    return tuple(Detail(name, "", said) for name, said in fields if said)


def _changed(old: _Held, new: _Held, everywhere: Played) -> Change | None:
    moved = details([("moment", old.moment, new.moment)])
    retimed = details(_times(old.cue, new.cue))
    reworded = details(_words(old.cue, new.cue))
    lost = () if moved else tuple(said for cell, said in old.cells.items() if cell not in new.cells)
    found = () if moved else tuple(said for cell, said in new.cells.items() if cell not in old.cells)
    heard = details([("cells", lost, found)])
    kinds: list[tuple[Kind, tuple[Detail, ...]]] = [
        ("moved", moved),
        ("retimed", retimed),
        ("reworded", reworded),
        ("heard", heard),
    ]
    told = tuple(detail for _, group in kinds for detail in group)
    if not told:
        return None
    unplayed, breaches = _unplayed(old, everywhere)
    names = tuple(kind for kind, group in kinds if group)
    return Change("cue", names, new.cue.id, new.cue.gist, new.moment, (*told, *unplayed), breaches)


def _gone(old: _Held, mine: frozenset[Cell], everywhere: Played) -> Change:
    """A cue that is gone: replaced where its role answers the same otherwise, or where another role plays it."""
    unplayed, breaches = _unplayed(old, everywhere)
    successor = everywhere.roles.get(old.cue.id)
    is_replaced = successor is not None or mine.issuperset(old.cells)
    by = (Detail("played_by", "", successor.name),) if successor else ()
    if not is_replaced:
        breaches = (*breaches, "cue-without-replacement")
    return Change("cue", ("gone",), old.cue.id, old.cue.gist, old.moment, (*by, *unplayed), breaches)


def _unplayed(old: _Held, everywhere: Played) -> tuple[tuple[Detail, ...], tuple[Breach, ...]]:
    """What the cue answered, and nobody answers now."""
    missing = tuple(said for cell, said in old.cells.items() if cell not in everywhere.cells)
    return (Detail("unplayed", text(missing), ""),) if missing else (), ("cell-unplayed",) if missing else ()


def _times(old: CuePart, new: CuePart) -> Iterator[tuple[str, object, object]]:
    yield "when", old.form.when, new.form.when


def _words(old: CuePart, new: CuePart) -> Iterator[tuple[str, object, object]]:
    yield "name", old.name, new.name
    yield "description", old.description, new.description
    for name in _WORDED:
        yield name, getattr(old.form, name), getattr(new.form, name)
    yield "avoid", _avoided(old.form.avoid), _avoided(new.form.avoid)
    yield "latitude", _latitude(old.form), _latitude(new.form)
    yield "channels", old.channels, new.channels
    yield "variations", _variations(old), _variations(new)


def _avoided(words: tuple[Avoid, ...]) -> tuple[str, ...]:
    return tuple(f"{one.no} → {one.rather}" if one.rather else one.no for one in words)


def _latitude(form: Form) -> str:
    return text(form.latitude.words) if form.latitude else ""


def _variations(cue: CuePart) -> tuple[str, ...]:
    """For whom it is played otherwise, and how."""
    said = []
    for one in cue.variations:
        whom = ", ".join((*(segment.name for segment in one.segments), *one.profiles, *one.channels))
        how = ((*change.texts, *_avoided(change.avoid)) for change in one.changes)
        said.append(f"{whom}: {text(tuple(filter(None, map(text, how))))}")
    return tuple(said)
