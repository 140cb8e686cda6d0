"""New specs, as an author would begin them: what is required is written, what must be chosen stands in comments."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcours.diagnostics import Language, Words
from parcours.scaffold.insertion import data_of

KINDS: Mapping[str, Words] = {
    "segment": Words("segment", "segment"),
    "role": Words("role", "metier"),
    "moment": Words("moment", "moment"),
    "commitment": Words("commitment", "engagement"),
}
"""What can be added, as it is called on the command line."""


class Known(NamedTuple):
    """What a house has already, to write what fits: ids, in the order in which they stand."""

    moments: Sequence[str]
    expectations: Sequence[str]
    roles: Sequence[str]
    channels: Sequence[str]


class Wanted(NamedTuple):
    """What to add."""

    kind: str
    id: str
    name: str
    language: Language


def new_text(wanted: Wanted, known: Known) -> str:
    """The text of a new segment or role: a file; of a new moment or commitment: the item of a list, without its dash."""
    french = wanted.language == "fr"
    match wanted.kind:
        case "segment":
            return _segment(wanted, known, french)
        case "role":
            return _role(wanted, known, french)
        case "moment":
            return _moment(wanted, known, french)
        case _:
            return _commitment(wanted, known, french)


def quoted(text: str) -> str:
    """A text as YAML reads it back: without quotes where none are needed."""
    if data_of(f"a: {text}\n") == [{"a": text}]:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _first(ids: Sequence[str]) -> str:
    return ids[0] if ids else "…"


def _segment(wanted: Wanted, known: Known, french: bool) -> str:
    steps = "\n".join(f"  - moment: {moment}" for moment in known.moments[:10])
    if french:
        return (
            f"segment: {wanted.id}\nnom: {quoted(wanted.name)}\n"
            "# À CHOISIR : quelle part des clients, et d'où le savez-vous ?\n# part: 20 %\n# constats: [enquête 2026]\n\n"
            "# À CHOISIR : les moments que ce segment vit, dans l'ordre ; retirez les autres.\n"
            "# emotion : de -3 à 3 ; effort : de 1 à 5 ; survient: parfois pour une panne, une réclamation.\n"
            f"parcours:{f'{chr(10)}{steps}' if steps else ' []'}\n"
        )
    return (
        f"segment: {wanted.id}\nname: {quoted(wanted.name)}\n"
        "# CHOOSE: which share of the customers, and how do you know?\n# share: 20 %\n# evidence: [survey 2026]\n\n"
        "# CHOOSE: the moments this segment lives, in order; remove the others.\n"
        "# emotion: from -3 to 3; effort: from 1 to 5; occurs: sometimes for a breakdown, a complaint.\n"
        f"journey:{f'{chr(10)}{steps}' if steps else ' []'}\n"
    )


def _role(wanted: Wanted, known: Known, french: bool) -> str:
    moment, expectation = _first(known.moments), _first(known.expectations)
    if french:
        return (
            f"metier: {wanted.id}\nnom: {quoted(wanted.name)}\n"
            "statut: brouillon # brouillon, atelier, valide, publie\n"
            "scene: front # front, coulisses, soutien, encadrement, partenaire\n\n"
            "# À CHOISIR : ce qui suit, en retirant les #.\n"
            f"# mission: pourquoi ce métier est là, en une phrase\n# responsable: {_first(known.roles)}\n"
            f"# latitude:\n#   seul: [ce qu'il fait sans demander]\n#   au_dela: {{alerter: {_first(known.roles)}, sous: 10 min}}\n"
            f"# reperes:\n#   - id: {wanted.id}-1\n#     moment: {moment}\n#     attente: {expectation}\n"
            "#     temps: 5 min\n#     gestes: [ce qu'on fait]\n#     paroles: ce qu'on dit\n"
        )
    return (
        f"role: {wanted.id}\nname: {quoted(wanted.name)}\n"
        "status: draft # draft, workshop, validated, published\n"
        "stage: front # front, back, support, management, partner\n\n"
        "# CHOOSE: what follows, by removing the #.\n"
        f"# mission: why this role is there, in one sentence\n# manager: {_first(known.roles)}\n"
        f"# latitude:\n#   alone: [what it does without asking]\n#   beyond: {{alert: {_first(known.roles)}, within: 10 min}}\n"
        f"# cues:\n#   - id: {wanted.id}-1\n#     moment: {moment}\n#     expectation: {expectation}\n"
        "#     timing: 5 min\n#     gestures: [what one does]\n#     words: what one says\n"
    )


def _moment(wanted: Wanted, known: Known, french: bool) -> str:
    role, expectation, channel = _first(known.roles), _first(known.expectations), _first(known.channels)
    if french:
        return (
            f"id: {wanted.id}\nnom: {quoted(wanted.name)}\nnature: relationnel # relationnel ou transactionnel\n"
            f"# À CHOISIR : qui le mène, ce qu'on y attend ; puis l'ajouter à un parcours.\n"
            f"# mene_par: {role}\n# attentes: [{expectation}]\n# canaux: [{channel}]\n"
        )
    return (
        f"id: {wanted.id}\nname: {quoted(wanted.name)}\nnature: relational # relational or transactional\n"
        f"# CHOOSE: who leads it, what is expected there; then add it to a journey.\n"
        f"# lead: {role}\n# expectations: [{expectation}]\n# channels: [{channel}]\n"
    )


def _commitment(wanted: Wanted, known: Known, french: bool) -> str:
    moment = _first(known.moments)
    if french:
        return (
            f"id: {wanted.id}\npromesse: {quoted(wanted.name)}\nportee: interne # legal, contractuel, public, interne\n"
            "# À CHOISIR : où elle vaut, son chrono, ce qui la tient, ce qu'on fait si elle est manquée.\n"
            f"# moments: [{moment}]\n# chrono: {{sous: 2 jours ouvrés}}\n# tenu_par: [repère ou relais]\n# cible: 95 %\n"
        )
    return (
        f"id: {wanted.id}\npromise: {quoted(wanted.name)}\nscope: internal # legal, contractual, public, internal\n"
        "# CHOOSE: where it holds, its clock, what keeps it, what is done if it is missed.\n"
        f"# moments: [{moment}]\n# clock: {{within: 2 working days}}\n# kept_by: [cue or handoff]\n# target: 95 %\n"
    )
