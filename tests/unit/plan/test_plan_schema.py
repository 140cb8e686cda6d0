"""The schema of playbooks.json holds every field of the plan's own types, and no other: also those that no worked house uses."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

from parcours.link.project import Event
from parcours.plan.answers import Answer, Named
from parcours.plan.as_json import _OMITTED
from parcours.plan.backlog import Backlog
from parcours.plan.cards import Card
from parcours.plan.cues import CuePart
from parcours.plan.handoffs import CommitmentPart, HandoffPart
from parcours.plan.model import HousePart, Overview, Unrecorded
from parcours.plan.notes import Note
from parcours.plan.playbook import Playbook
from parcours.plan.promises import PromisePart
from parcours.plan.score import Movement, Score
from parcours.plan.when import When
from parcours.plan.written import Written
from parcours.timing.amounts import Money

SCHEMA = json.loads((Path(__file__).parents[3] / "docs/reference/playbooks.schema.json").read_text("utf-8"))
REFERRED = (Named, HandoffPart, CommitmentPart, Note)
"""What stands as an id inside another thing."""
BY_HAND = (CuePart, When, Money, Event, Answer)
"""What `as_json` writes field by field: the worked houses use all of it."""


def meant(schema: Mapping[str, object]) -> Mapping[str, object]:
    """A schema, or the one that it refers to."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    found = SCHEMA["$defs"][reference.rpartition("/")[2]]
    assert isinstance(found, dict)
    return found


def alternatives(schema: Mapping[str, object]) -> list[Mapping[str, object]]:
    """The schemas of which one must hold."""
    several, types = schema.get("anyOf"), schema.get("type")
    if isinstance(several, list):
        return [meant(one) for one in several]
    return (
        [{**schema, "type": one} if one != "null" else {"type": one} for one in types]
        if isinstance(types, list)
        else [schema]
    )


def field_names(kind: type) -> tuple[str, ...]:
    """The fields of a part of the plan; none for what is no part."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    names: tuple[str, ...] = getattr(kind, "_fields", ())
    return names


def different(schema: Mapping[str, object], hint: object, path: str) -> list[str]:
    """Where a schema and a type do not say the same."""
    schema, origin, inside = meant(schema), get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        some = [one for one in inside if one is not NoneType]
        choices = alternatives(schema)
        if NoneType in inside and {"type": "null"} not in choices:
            return [f"{path}: null"]
        rest = [one for one in choices if one != {"type": "null"}]
        return different(rest[0], some[0], path) if len(rest) == len(some) == 1 else []
    if origin is tuple:
        if schema.get("type") != "array":
            return [f"{path}: array"]
        items = schema.get("items")
        return different(items, inside[0], f"{path}[]") if isinstance(items, dict) else []
    if origin is Literal:
        words = schema.get("enum")
        return [] if isinstance(words, list) and set(words) <= set(inside) else [f"{path}: {inside}"]
    if hint in REFERRED or hint is str:
        return [] if schema.get("type") == "string" or "enum" in schema else [f"{path}: string"]
    if hint is int or hint is bool:
        return [] if schema.get("type") == ("integer" if hint is int else "boolean") else [f"{path}: {hint}"]
    if isinstance(hint, type) and field_names(hint) and hint not in BY_HAND:
        return of_part(schema, hint, path)
    return []


def of_part(schema: Mapping[str, object], kind: type, path: str) -> list[str]:
    """The same, of a part of the plan, whose fields are the keys."""
    hints = get_type_hints(kind)
    expected: dict[str, object] = {name: hints[name] for name in field_names(kind)}
    if kind is Playbook:
        expected = {"id": str, "name": str, **{n: h for n, h in expected.items() if n not in _OMITTED | {"role"}}}
        expected |= {"received": tuple[str, ...], "given": tuple[str, ...], "cards": tuple[Card, ...]}
    elif kind is Score:
        expected = {"id": str, "name": str, **{n: h for n, h in expected.items() if n not in ("segment", "movements")}}
        expected["movements"] = tuple[Movement, ...]
    elif kind is Card:
        expected["promises"] = tuple[str, ...]
    properties, required = schema.get("properties"), schema.get("required")
    if not isinstance(properties, dict) or not isinstance(required, list):
        return [f"{path}: object"]
    found = [f"{path}.{name}" for name in expected.keys() ^ properties.keys()]
    found += [f"{path}.{name} is required" for name in expected.keys() - set(required)]
    for name in expected.keys() & properties.keys():
        found += different(properties[name], expected[name], f"{path}.{name}")
    return found


def test_the_schema_is_that_of_the_types() -> None:
    lists = {
        "roles": Playbook,
        "segments": Score,
        "coverage": get_args(get_type_hints(Overview)["coverage"])[0],
        "handoffs": HandoffPart,
        "commitments": CommitmentPart,
        "promises": PromisePart,
        "backlog": get_args(get_type_hints(Backlog)["ranked"])[0],
        "unrecorded": Unrecorded,
    }
    properties = SCHEMA["properties"]
    found = of_part(meant(properties["house"]), HousePart, "house") + of_part(
        meant(properties["written"]), Written, "written"
    )
    for name, kind in lists.items():
        found += of_part(meant(properties[name]["items"]), kind, name)
    assert found == []
