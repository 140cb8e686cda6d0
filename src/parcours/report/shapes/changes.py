"""What `diff` writes for programs. Part of floor 7's report."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypedDict

from parcours.diagnostics import Words
from parcours.report.shapes.version import Version


class DetailJson(TypedDict):
    """A field that differs."""

    field: Annotated[str, Words("its name", "son nom")]
    before: Annotated[str, Words("its text before; empty for nothing", "son texte avant ; vide pour rien")]
    after: Annotated[str, Words("its text after; empty for nothing", "son texte après ; vide pour rien")]
    way: Annotated[
        Literal["tighter", "looser"] | None,
        Words("for the terms of a promise: which way it went", "pour les termes d'une promesse : dans quel sens"),
    ]


class ChangeJson(TypedDict):
    """What happened to one thing."""

    thing: Annotated[Literal["role", "cue", "promise", "handoff"], Words("what it is", "ce que c'est")]
    kinds: Annotated[
        list[
            Literal[
                "new", "gone", "moved", "retimed", "reworded", "heard", "tightened", "loosened", "broken", "changed"
            ]
        ],
        Words(
            "what happened; `heard`: by other segments, or for other expectations",
            "ce qui est arrivé ; `heard` : entendu par d'autres segments, ou pour d'autres attentes",
        ),
    ]
    id: Annotated[str, Words("its id", "son identifiant")]
    name: Annotated[str, Words("it in a few words", "en quelques mots")]
    moment: Annotated[
        str | None,
        Words("the moment of a cue or handoff, by id", "le moment d'un repère ou d'un relais, par identifiant"),
    ]
    breaking: Annotated[
        list[
            Literal[
                "promise-gone",
                "promise-loosened",
                "promise-broken",
                "promise-kept-by-nobody",
                "cell-unplayed",
                "cue-without-replacement",
            ]
        ],
        Words(
            "why it is [breaking](commands.md#what-is-breaking); empty when it is not",
            "pourquoi c'est une [rupture](commands.fr.md#ce-qui-est-une-rupture) ; vide si ce n'en est pas une",
        ),
    ]
    details: Annotated[list[DetailJson], Words("the fields that differ", "les champs qui diffèrent")]


class CommitJson(TypedDict):
    """A commit that touched what changed."""

    id: Annotated[str, Words("its beginning, eight digits", "son début, huit chiffres")]
    subject: Annotated[str, Words("its first line", "sa première ligne")]


class RoleChangesJson(TypedDict):
    """A role for which something changed."""

    id: Annotated[str, Words("its id", "son identifiant")]
    name: Annotated[str, Words("its name", "son nom")]
    state: Annotated[Literal["new", "gone", "kept"], Words("what became of itself", "ce qu'il est devenu lui-même")]
    changes: Annotated[
        list[ChangeJson],
        Words(
            "what changed for it: itself, its cues, its promises, its handoffs",
            "ce qui a changé pour lui : lui-même, ses repères, ses promesses, ses relais",
        ),
    ]
    commits: Annotated[
        list[CommitJson],
        Words(
            "the commits that touched the files of what changed, or, where these are as they were, the house (an event was "
            "renamed, say), the newest first",
            "les commits qui ont touché les fichiers de ce qui a changé ou, si ceux-ci sont comme ils étaient, la maison (un "
            "événement renommé, par exemple), le plus récent d'abord",
        ),
    ]


class HouseChangesJson(TypedDict):
    """What changed in a house."""

    path: Annotated[
        str,
        Words(
            "its folder, relative to the current one, with `/`", "son dossier, depuis le dossier courant, avec des `/`"
        ),
    ]
    base: Annotated[
        str, Words("the commit that was compared with, in eight digits", "le commit comparé, en huit chiffres")
    ]
    head: Annotated[
        str | None,
        Words(
            "the newer commit; null for the files on the disk",
            "le commit d'après ; null pour les fichiers sur le disque",
        ),
    ]
    breaking: Annotated[
        int, Words("how many changes are breaking, of this house", "combien de ruptures dans cette maison")
    ]
    roles: Annotated[
        list[RoleChangesJson],
        Words(
            "the roles for which something changed, in the order of the house; those that are gone come last",
            "les métiers pour lesquels quelque chose a changé, dans l'ordre de la maison ; ceux qui ont disparu à la fin",
        ),
    ]
    promises: Annotated[
        list[ChangeJson],
        Words(
            "the changes of all promises, whoever keeps them",
            "les changements de toutes les promesses, qui que ce soit qui les tienne",
        ),
    ]


class ChangesJson(TypedDict):
    """What `diff --format json` writes."""

    version: Version
    houses: Annotated[list[HouseChangesJson], Words("what changed in each house", "ce qui a changé dans chaque maison")]
    breaking: Annotated[
        int,
        Words(
            "how many changes are [breaking](commands.md#what-is-breaking); a promise that several roles keep counts once",
            "combien de changements sont des [ruptures](commands.fr.md#ce-qui-est-une-rupture) ; une promesse que tiennent "
            "plusieurs métiers compte une fois",
        ),
    ]


HEADINGS: Mapping[type, Words] = {
    ChangesJson: Words("The document", "Le document"),
    HouseChangesJson: Words("A house", "Une maison"),
    RoleChangesJson: Words("A role", "Un métier"),
    ChangeJson: Words("A change", "Un changement"),
    DetailJson: Words("A detail", "Un détail"),
    CommitJson: Words("A commit", "Un commit"),
}
"""What the manual calls each of them."""
