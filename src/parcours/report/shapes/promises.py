"""What `promises` writes for programs. Part of floor 7's report."""

from collections.abc import Mapping
from typing import Annotated, TypedDict

from parcours.diagnostics import Words
from parcours.report.shapes.version import Version


class ChainLinkJson(TypedDict):
    """A link of the chain of a promise."""

    link: Annotated[
        str,
        Words(
            "the cue or handoff, as pages address it: `cue-…`, `handoff-…`",
            "le repère ou le relais, par son adresse dans les pages : `cue-…`, `handoff-…`",
        ),
    ]
    is_handoff: Annotated[bool, Words("whether it is a handoff", "si c'est un relais")]
    role: Annotated[str, Words("who has it, by id", "qui en a la charge, par identifiant")]
    given: Annotated[str, Words("the time it is given, in words", "le temps qui lui est donné, en mots")]
    calendar: Annotated[
        str | None, Words("the name of the calendar that counts it", "le nom du calendrier qui le compte")
    ]
    seconds: Annotated[int, Words("what it takes from the worst start", "ce qu'il prend depuis le pire départ")]
    held_by: Annotated[
        str | None,
        Words(
            "in whose hands it is, where not in the house's, in words",
            "entre les mains de qui, hors de la maison, en mots",
        ),
    ]
    is_paused: Annotated[
        bool, Words("whether the clock stands still meanwhile", "si le chrono s'arrête pendant ce temps")
    ]


class VerdictJson(TypedDict):
    """A verdict on a promise."""

    segments: Annotated[
        list[str], Words("the segments that share it, by id", "les segments qui le partagent, par identifiant")
    ]
    outcome: Annotated[
        str,
        Words(
            "whether it can be kept: `kept`, `breakable`, `unbounded` (nothing bounds it), `unplayed` (nobody plays it), `unclocked` "
            "(it has no clock) or `unjudged`: [how it is judged](../explanation/promises.md)",
            "si elle peut être tenue : `kept` (oui), `breakable` (elle peut être rompue), `unbounded` (rien ne la borne), `unplayed` "
            "(personne ne la joue), `unclocked` (sans chrono) ou `unjudged` (non jugée) : [comment c'est "
            "jugé](../explanation/promises.md), en anglais",
        ),
    ]
    is_informative: Annotated[
        bool,
        Words(
            "an average or a share, which is judged on figures and not by a chain",
            "une moyenne ou une part, qui se juge sur des chiffres et non par une chaîne",
        ),
    ]
    elapsed_seconds: Annotated[int | None, Words("how long the worst case takes", "combien dure le pire cas")]
    margin_seconds: Annotated[int | None, Words("its margin; negative: too late", "sa marge ; négative : trop tard")]
    example: Annotated[str | None, Words("a dated example of it, in words", "un exemple daté, en mots")]
    failing_seconds: Annotated[
        int | None,
        Words(
            "how many starts of the year fail; each second is one",
            "combien de départs de l'année échouent ; chaque seconde en est un",
        ),
    ]
    starts_seconds: Annotated[int | None, Words("of how many", "sur combien")]
    instead: Annotated[str | None, Words("what never fails, in words", "ce qui tient toujours, en mots")]
    missing: Annotated[
        str | None,
        Words(
            "what nothing bounds, or why it is not judged, in words",
            "ce que rien ne borne, ou pourquoi elle n'est pas jugée, en mots",
        ),
    ]
    left_out: Annotated[
        str | None,
        Words(
            "what marks an event of the chain as well and is not reached from its start, so that nothing is proved of it",
            "ce qui marque aussi un événement de la chaîne et que rien ne joint depuis son départ : rien n'en est prouvé",
        ),
    ]
    chain: Annotated[
        list[ChainLinkJson], Words("the chain that keeps it, in order", "la chaîne qui la tient, dans l'ordre")
    ]


class PromiseJson(TypedDict):
    """A promise."""

    id: Annotated[str, Words("its id", "son identifiant")]
    promise: Annotated[str, Words("what is promised, as written", "ce qui est promis, tel quel")]
    promised: Annotated[str | None, Words("its clock, in words", "son chrono, en mots")]
    verdicts: Annotated[
        list[VerdictJson],
        Words("one for the segments that share it", "un pour les segments qui le partagent"),
    ]


class HousePromisesJson(TypedDict):
    """The promises of a house."""

    house: Annotated[str, Words("its id", "son identifiant")]
    year: Annotated[int, Words("the year whose starts were tried", "l'année dont les départs ont été essayés")]
    promises: Annotated[
        list[PromiseJson],
        Words(
            "those that are not proved first, then by id",
            "celles qui ne sont pas prouvées d'abord, puis par identifiant",
        ),
    ]


class PromisesJson(TypedDict):
    """What `promises --format json` writes."""

    version: Version
    houses: Annotated[list[HousePromisesJson], Words("the houses", "les maisons")]


HEADINGS: Mapping[type, Words] = {
    PromisesJson: Words("promises", "promises"),
    HousePromisesJson: Words("The promises of a house", "Les promesses d'une maison"),
    PromiseJson: Words("A promise", "Une promesse"),
    VerdictJson: Words("A verdict", "Un verdict"),
    ChainLinkJson: Words("A link of its chain", "Un lien de sa chaîne"),
}
"""What the manual calls each of them."""
