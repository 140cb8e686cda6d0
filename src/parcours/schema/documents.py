"""Whole schemas: one for each kind of document, and one for any."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from parcours.analysis.catalog import ALL_RULES
from parcours.diagnostics import Language, Words
from parcours.model.contents import HEADERS, ITEMS
from parcours.model.vocabulary import CATALOGUES, KINDS
from parcours.schema.conditions import has, must_have
from parcours.schema.groups import Extra, Groups, ref
from parcours.schema.targets import NO_IDS, Ids
from parcours.schema.values import NOTHING, Alternatives, Schema
from parcours.schema.words import key_word

Draft = Literal["2020-12", "07"]
DRAFTS: Mapping[Draft, str] = {
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
    "07": "http://json-schema.org/draft-07/schema#",
}

LISTS: Mapping[str, Words] = {
    "journey": Words(
        "The moments this segment lives, in order: ids, or groups of keys.",
        "Les moments que vit ce segment, dans l'ordre : des identifiants, ou des groupes de clés.",
    ),
    "cues": Words(
        "What this role does and says, for a moment and an expectation, and when.",
        "Ce que ce métier fait et dit, pour un moment et une attente, et quand.",
    ),
    "expectations": Words("What customers expect.", "Ce que les clients attendent."),
    "moments": Words(
        "Moments of truth, shared by all journeys.", "Les moments de vérité, communs à tous les parcours."
    ),
    "events": Words(
        "Instants shared by several moments, or of none.", "Des instants communs à plusieurs moments, ou à aucun."
    ),
    "channels": Words("The channels of the house.", "Les canaux de la maison."),
    "handoffs": Words("How one role gives the customer to the next.", "Comment un métier confie le client au suivant."),
    "commitments": Words("Promises, with their clock.", "Des promesses, avec leur chrono."),
    "calendars": Words("Opening days and hours.", "Jours et heures d'ouverture."),
    "profiles": Words(
        "Logics of employees as this house shapes them; never people.",
        "Des logiques de collaborateurs, telles que la maison les façonne ; jamais des personnes.",
    ),
    "mirrors": Words(
        "What is asked of a role, and what is given back.", "Ce qu'on demande à un métier, et ce qu'on lui rend."
    ),
    "metrics": Words("Figures, of customers and of employees.", "Des chiffres, côté client et côté collaborateur."),
    "feedback": Words("What roles send up.", "Ce que les métiers font remonter."),
    "change": Words("The plan of the change, by groups.", "Le plan du changement, par groupes."),
    "waves": Words("The waves, in order.", "Les vagues, dans l'ordre."),
}
FIRST_KEYS: Mapping[str, Words] = {
    "house": Words(
        "Id of the house; only in parcours.yaml.", "Identifiant de la maison ; seulement dans parcours.yaml."
    ),
    "segment": Words("Id of a segment: one sort of customers.", "Identifiant d'un segment : une sorte de clients."),
    "role": Words("Id of a role: one playbook.", "Identifiant d'un métier : une partition."),
}
ANY = Words("A document of a house", "Un document d'une maison")


class Asked(NamedTuple):
    """Which schema is wanted. `ids` are those of a house; none: any id will do."""

    language: Language
    draft: Draft = "2020-12"
    ids: Ids = NO_IDS


def schema_of(kind: str | None, asked: Asked) -> Schema:
    """The schema of one kind of document, or of any."""
    rules = {rule.name: rule.message.said(asked.language) for rule in ALL_RULES}
    groups = Groups(asked.language, asked.ids, rules)
    body = _any(groups) if kind is None else _kind(groups, kind)
    title = ANY.said(asked.language) if kind is None else key_word("", kind, asked.language)
    made = {"$schema": DRAFTS[asked.draft], "title": f"parcours · {title}", **body}
    whole = {**made, "$defs": {name: groups.made[name] for name in sorted(_reached(made, groups.made))}}
    return _in_draft_07(whole) if asked.draft == "07" else whole


def as_json(schema: Schema) -> bytes:
    """The file of a schema."""
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


def _kind(groups: Groups, kind: str) -> Schema:
    if kind in HEADERS:
        return _headed(groups, kind)
    _define_lists(groups)
    made = groups.keyed("Catalogue", CATALOGUES)
    return {**made, "allOf": [must_have("Catalogue", kind, groups.language)]}


def _headed(groups: Groups, kind: str) -> Schema:
    model, list_key = HEADERS[kind]
    if list_key is None:
        return groups.group(model)
    holds = groups.list_of(ITEMS[list_key][1])
    return groups.group(model, [Extra(list_key, LISTS[list_key], holds, required=list_key == "journey")])


def _any(groups: Groups) -> Schema:
    """Any document: which kind it is, its first key says. Nothing written yet: all first keys are offered."""
    for kind in HEADERS:
        groups.made[f"document.{kind}"] = {**_headed(groups, kind)}
    _define_lists(groups)
    for kind, said in FIRST_KEYS.items():
        groups.made[f"Catalogue.{kind}"] = groups.described(
            groups.title("", kind), said.said(groups.language), ({"type": "string"},)
        )
    chosen: Schema = groups.keyed("Catalogue", KINDS)
    for kind in reversed(list(HEADERS)):
        chosen = {"if": has(kind), "then": ref(f"document.{kind}"), "else": chosen}
    return {"type": "object", **chosen}


def _define_lists(groups: Groups) -> None:
    for name in CATALOGUES:
        holds = _plan(groups) if name == "change" else groups.list_of(ITEMS[name][1])
        groups.made[f"Catalogue.{name}"] = _described(groups, "Catalogue", name, holds)


def _plan(groups: Groups) -> Alternatives:
    """The plan of a change holds waves, and nothing else."""
    waves = groups.list_of(ITEMS["waves"][1])
    groups.made["Change.waves"] = _described(groups, "Change", "waves", waves)
    return (groups.keyed("Change", ["waves"]), NOTHING)


def _described(groups: Groups, owner: str, name: str, holds: Alternatives) -> Schema:
    return groups.described(groups.title(owner, name), LISTS[name].said(groups.language), holds)


def _reached(schema: Schema, made: Mapping[str, Schema]) -> set[str]:
    """The definitions that a schema uses, and those that they use."""
    found: set[str] = set()
    waiting = list(_references(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_references(made[name]))
    return found


def _references(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "$ref":
                yield str(inner).rpartition("/")[2]
            else:
                yield from _references(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            yield from _references(inner)


def _in_draft_07(schema: Schema) -> Schema:
    """The same in the words of draft-07: definitions stand elsewhere."""
    return {"definitions" if key == "$defs" else key: _older(value) for key, value in schema.items()}


def _older(value: object) -> object:
    if isinstance(value, Mapping):
        return {
            key: str(inner).replace("/$defs/", "/definitions/") if key == "$ref" else _older(inner)
            for key, inner in value.items()
        }
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_older(inner) for inner in value]
    return value
