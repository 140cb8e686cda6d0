"""The plan for programs: playbooks.json, one line for each cue, so that two versions differ by lines. Part of floor 6's plan.

Documented in docs/reference/plan.md, with a JSON Schema beside it. Other things are referred to by id; `names` holds their
names. A cue stands once, in its role's playbook; handoffs and commitments stand once, for the whole house.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import chain
from json import JSONEncoder
from typing import TypeAlias

from parcours.link.project import Event
from parcours.plan.answers import Answer, Named
from parcours.plan.cards import Card
from parcours.plan.cues import Avoid, CuePart, Form, Variation
from parcours.plan.handoffs import CommitmentPart, HandoffPart
from parcours.plan.model import Overview, Plan
from parcours.plan.notes import Note
from parcours.plan.playbook import Playbook
from parcours.plan.score import Score
from parcours.plan.when import Figure, When, figures_of
from parcours.timing.amounts import Distance, Money
from parcours.timing.days import DayOffset, Days
from parcours.timing.durations import Duration

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

_ENCODER = JSONEncoder(ensure_ascii=False, separators=(", ", ": "))
_OMITTED = frozenset({"cards", "received", "given"})
"""Of a playbook: its cards are written apart, its handoffs once for the house."""


def as_json(plan: Plan) -> bytes:
    """The whole plan, versioned. A part of one has no such file: programs would take it for the house."""
    overview = plan.overview
    assert overview is not None
    heads = (
        f'"version": {plan.version}',
        f'"language": {_encoded(plan.language)}',
        f'"house": {_encoded(_object(plan.house))}',
        f'"names": {_encoded(_names(overview))}',
        f'"year": {overview.promises.year}',
        f'"written": {_encoded(_object(overview.written))}',
    )
    lists = (
        _list("roles", map(_playbook, plan.playbooks)),
        _list("segments", map(_score, plan.scores)),
        _list("coverage", _objects(overview.coverage)),
        _list("handoffs", _objects(overview.handoffs)),
        _list("commitments", _objects(overview.commitments)),
        _list("promises", _objects(overview.promises.promises)),
        _list("backlog", _objects(overview.backlog.ranked)),
        _list("unrecorded", _objects(overview.unrecorded)),
        _list("faults", map(_encoded, plan.faults)),
    )
    return b"".join(chain([b"{\n", ",\n".join(heads).encode()], *lists, [b"\n}\n"]))


def _list(key: str, items: Iterable[str]) -> Iterator[bytes]:
    """A list of the whole, one item a line, in bytes at once: a large house is never held as text."""
    yield f',\n"{key}": ['.encode()
    end = b"]"
    for item in items:
        yield (b"\n" if end == b"]" else b",\n") + item.encode()
        end = b"\n]"
    yield end


def _objects(parts: Iterable[object]) -> Iterator[str]:
    return (_encoded(_object(part)) for part in parts)


def _encoded(value: Json) -> str:
    return _ENCODER.encode(value)


def _lines(items: Iterable[str]) -> str:
    """A list, one item a line."""
    inner = ",\n".join(items)
    return f"[\n{inner}\n]" if inner else "[]"


def _with(head: Mapping[str, Json], key: str, items: Iterable[str]) -> str:
    """An object whose last key holds a list of one item a line."""
    return f"{_encoded(dict(head))[:-1]}, {_encoded(key)}: {_lines(items)}}}"


def _names(overview: Overview) -> Json:
    roles = {line.role.id: line.role.name for department in overview.departments for line in department.roles}
    moments = {moment.id: moment.name for line in overview.segments for moment in line.moments}
    expectations = {
        one.id: one.name for covered in overview.coverage for moment in covered.moments for one in moment.expectations
    }
    found: dict[str, dict[str, str]] = {
        "roles": roles,
        "segments": {line.segment.id: line.segment.name for line in overview.segments},
        "moments": moments,
        "expectations": expectations,
    }
    return {kind: dict(sorted(names.items())) for kind, names in found.items()}


def _playbook(book: Playbook) -> str:
    head: dict[str, Json] = {"id": book.role.id, "name": book.role.name}
    head |= {name: _plain(getattr(book, name)) for name in _field_names(Playbook) if name not in _OMITTED | {"role"}}
    head["received"] = [part.id for part in book.received]
    head["given"] = [part.id for part in book.given]
    return _with(head, "cards", map(_card, book.cards))


def _card(card: Card) -> str:
    head = {name: _plain(getattr(card, name)) for name in _field_names(Card) if name not in ("cues", "promises")}
    head["promises"] = [promise.commitment.id for promise in card.promises]
    return _with(head, "cues", [_encoded(_cue(cue)) for cue in card.cues])


def _cue(cue: CuePart) -> Json:
    return {
        "id": cue.id,
        "name": cue.name,
        "gist": cue.gist,
        "cells": {segment: list(expectations) for segment, expectations in cue.cells},
        "answers": [_answer(answer) for answer in cue.answers],
        "form": _form(cue.form),
        "variations": [_variation(variation) for variation in cue.variations],
        "channels": list(cue.channels),
        "adaptations": [{"profile": profile, "how": how} for profile, how in cue.adaptations],
        "mirrors": [_plain(mirror) for mirror in cue.mirrors],
        "description": cue.description,
        "worth": cue.worth,
        "status": cue.status,
        "written_with": _plain(cue.written_with),
    }


def _answer(answer: Answer) -> Json:
    return {
        "expectation": answer.id,
        "stake": "debt" if answer.is_debt else "difference",
        "latent": answer.is_latent,
        "segments": [one.id for one in answer.segments],
    }


def _form(form: Form) -> Json:
    return {
        "when": None if form.when is None else _when(form.when),
        "if": form.condition,
        "attitude": form.attitude,
        "gestures": list(form.gestures),
        "mode": form.mode,
        "say": list(form.say),
        "avoid": [_avoid(avoid) for avoid in form.avoid],
        "listens_for": list(form.listens_for),
        "collects": list(form.collects),
        "uses": list(form.uses),
        "latitude": None if form.latitude is None else _object(form.latitude),
        "measure": form.measure,
        "why": form.why,
    }


def _avoid(avoid: Avoid) -> Json:
    return {"not": avoid.no, "rather": avoid.rather}


def _when(when: When) -> Json:
    said: dict[str, Json] = {"words": when.words, "form": when.form}
    for name, figure in figures_of(when.spec):
        said[name] = _figure(figure)
    if when.of is not None:
        said["of"] = _event(when.of)
    if when.until is not None:
        said["until"] = _event(when.until)
    return said


def _event(event: Event) -> Json:
    return {"event": event.id, "moment": event.moment.id if event.moment else None}


def _figure(figure: Figure) -> Json:
    match figure:
        case Duration():
            return {"amount": figure.amount, "unit": figure.unit.value}
        case DayOffset():
            return {"days": figure.days, "kind": figure.kind.value}
        case Days():
            return "working_days" if figure.working else [*figure.weekdays]
        case Distance():
            return {"millimetres": figure.millimetres}
        case tuple():
            return [*figure]
        case _:
            return figure


def _variation(variation: Variation) -> Json:
    return {
        "segments": [one.id for one in variation.segments],
        "profiles": list(variation.profiles),
        "channels": list(variation.channels),
        "form": _form(variation.form),
        "changes": [change.field for change in variation.changes],
    }


def _score(score: Score) -> str:
    head: dict[str, Json] = {"id": score.segment.id, "name": score.segment.name}
    head |= {name: _plain(getattr(score, name)) for name in _field_names(Score) if name not in ("segment", "movements")}
    return _with(head, "movements", [_encoded(_object(movement)) for movement in score.movements])


_REFERRED: Mapping[type, Callable[..., Json]] = {
    Named: lambda named: named.id,
    HandoffPart: lambda part: part.id,
    CommitmentPart: lambda part: part.id,
    Note: lambda note: note.cue.id,
    When: _when,
    Money: lambda money: {"cents": money.cents, "currency": money.currency},
}
"""What stands for a thing inside another one."""


def _plain(value: object) -> Json:
    """Plain data for a part of the plan, the things it names by their ids."""
    if value is None or isinstance(value, (str, int)):
        return value
    if type(value) is tuple:
        return [_plain(one) for one in value]
    referred = _REFERRED.get(type(value))
    return referred(value) if referred else _object(value)


def _object(part: object) -> Json:
    return {name: _plain(getattr(part, name)) for name in _field_names(type(part))}


_FIELDS: dict[type, tuple[str, ...]] = {}


def _field_names(kind: type) -> tuple[str, ...]:
    found = _FIELDS.get(kind)
    if found is None:
        found = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
        _FIELDS[kind] = found
    return found
