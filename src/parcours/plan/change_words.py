"""The words in which changes are told. Part of floor 6's plan."""

from collections.abc import Mapping

from parcours.diagnostics import Language, Words
from parcours.plan.change import Breach, Change, Detail, Kind, Thing
from parcours.plan.words import FIELDS, HANDOFFS, MODES, SCOPES, STATUSES, is_one

_HEADS: Mapping[tuple[Thing, Kind], Words] = {
    ("cue", "new"): Words("new cue", "nouveau repère"),
    ("cue", "gone"): Words("cue gone", "repère retiré"),
    ("cue", "moved"): Words("cue moved", "repère déplacé"),
    ("cue", "retimed"): Words("cue retimed", "repère dont le temps change"),
    ("cue", "reworded"): Words("cue reworded", "repère reformulé"),
    ("cue", "heard"): Words("cue for others", "repère pour d’autres"),
    ("promise", "new"): Words("new promise", "nouvelle promesse"),
    ("promise", "gone"): Words("promise gone", "promesse retirée"),
    ("promise", "tightened"): Words("promise tightened", "promesse resserrée"),
    ("promise", "loosened"): Words("promise loosened", "promesse relâchée"),
    ("promise", "broken"): Words("promise broken", "promesse rompue"),
    ("promise", "changed"): Words("promise changed", "promesse changée"),
    ("handoff", "new"): Words("new handoff", "nouveau relais"),
    ("handoff", "gone"): Words("handoff gone", "relais retiré"),
    ("handoff", "changed"): Words("handoff changed", "relais changé"),
    ("role", "changed"): Words("role changed", "métier changé"),
}
_FIELDS: Mapping[str, Words] = {
    **FIELDS,
    "name": Words("Name", "Nom"),
    "description": Words("Description", "Description"),
    "channels": Words("Channels", "Canaux"),
    "variations": Words("Otherwise", "Autrement"),
    "moment": Words("Moment", "Moment"),
    "cells": Words("Answers", "Répond à"),
    "unplayed": Words("Answered by nobody any more", "Plus personne n’y répond"),
    "played_by": Words("Now played by", "Joué désormais par"),
    "status": Words("Status", "Statut"),
    "mission": Words("Mission", "Mission"),
    "identity_from": Words("Identity, from", "Identité, de"),
    "identity_to": Words("Identity, to", "Identité, vers"),
    "evidence": Words("Evidence", "Constats"),
    "manager": Words("Manager", "Responsable"),
    "alone": Words("Alone", "Seul"),
    "up_to": Words("Up to", "Plafond"),
    "always_ask": Words("Always ask", "Toujours demander"),
    "right_to_error": Words("Right to error", "Droit à l’erreur"),
    "share": Words("Your part", "Votre part"),
    "giver": Words("Given by", "Donné par"),
    "receiver": Words("Received by", "Reçu par"),
    "before": Words("After", "Après"),
    "after": Words("Before", "Avant"),
    "segments": Words("Segments", "Segments"),
    "carries": Words("Carries", "Transmet"),
    "says": Words("To the customer", "Au client"),
    "tells": Words("To the colleague", "Au collègue"),
    "fallback": Words("Otherwise", "À défaut"),
    "acknowledged": Words("Acknowledged", "Accusé de réception"),
    "promise": Words("Promise", "Promesse"),
    "clock": Words("Clock", "Chrono"),
    "kept": Words("Kept", "Tenue"),
    "proved": Words("By the bounds of its chain", "Selon les bornes de sa chaîne"),
    "scope": Words("Scope", "Portée"),
    "conditions": Words("Conditions", "Conditions"),
    "exceptions": Words("Exceptions", "Exceptions"),
    "pauses": Words("Pauses", "Pauses"),
    "moments": Words("Moments", "Moments"),
    "unacceptable": Words("Unacceptable", "Inacceptable"),
    "links": Words("Kept by", "Tenue par"),
    "proof": Words("Proof", "Preuve"),
    "remedy": Words("If missed", "Si manquée"),
}
BREACHES: Mapping[Breach, Words] = {
    "promise-gone": Words("a promise is gone", "une promesse disparaît"),
    "promise-loosened": Words("the promise is looser", "la promesse est relâchée"),
    "promise-broken": Words(
        "the chain that kept the promise keeps it no more", "la chaîne qui tenait la promesse ne la tient plus"
    ),
    "promise-kept-by-nobody": Words("nobody keeps the promise any more", "plus personne ne tient la promesse"),
    "cell-unplayed": Words("nobody answers an expectation any more", "plus personne ne répond à une attente"),
    "cue-without-replacement": Words(
        "nothing replaces the cue in this role", "rien ne remplace le repère dans ce métier"
    ),
}
STATES: Mapping[str, Words] = {
    "new": Words("new role", "nouveau métier"),
    "gone": Words("role gone", "métier retiré"),
}
NOBODY = Words("Promises that no role keeps", "Promesses qu’aucun métier ne tient")
WHY = Words("why", "pourquoi")
UNCOMMITTED = Words("not committed yet", "pas encore enregistré dans git")
BREAKING = Words("breaking", "rupture")
NONE = Words("nothing changed for any role", "rien n’a changé pour aucun métier")
_CODED: Mapping[str, Mapping[str, Words]] = {
    "mode": {**MODES, **HANDOFFS},
    "scope": SCOPES,
    "status": STATUSES,
}
"""Fields whose values are words of the language, and not an author's."""


def head(change: Change, language: Language) -> str:
    """What happened: `cue moved, cue retimed`."""
    return ", ".join(_HEADS[change.thing, kind].said(language) for kind in change.kinds)


def field(detail: Detail, language: Language) -> str:
    """What a detail is about."""
    words = _FIELDS.get(detail.field)
    return words.said(language) if words else detail.field


def value(detail: Detail, text: str, language: Language) -> str:
    """A text of a detail, in words where it is a word of the language."""
    words = _CODED.get(detail.field, {}).get(text)
    return words.said(language) if words else text


def counted(number: int, one: Words, many: Words, language: Language) -> str:
    """`1 role changed`, `3 métiers changés`."""
    return f"{number} {(one if is_one(number, language) else many).said(language)}"


def summary(roles: int, breaking: int, language: Language) -> str:
    """How much changed, in one line."""
    if not roles and not breaking:
        return NONE.said(language)
    changed = counted(
        roles, Words("role changed", "métier changé"), Words("roles changed", "métiers changés"), language
    )
    breaks = counted(breaking, Words("breaking change", "rupture"), Words("breaking changes", "ruptures"), language)
    return f"{changed}, {breaks}"
