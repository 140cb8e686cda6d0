"""What `profiles`, `chain` and `change` write for programs. Part of floor 7's report."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias, TypedDict

from parcours.diagnostics import Words
from parcours.report.shapes.version import Version

HousePath: TypeAlias = Annotated[
    str,
    Words(
        "its folder, relative to the current one, with `/`; `.` for the current folder itself",
        "son dossier, depuis le dossier courant, avec des `/` ; `.` pour le dossier courant lui-même",
    ),
]
RoleId: TypeAlias = Annotated[str, Words("the role, by id", "le métier, par identifiant")]
RoleName: TypeAlias = Annotated[str, Words("its name", "son nom")]


class MomentWayJson(TypedDict):
    """A moment, for a profile in a role."""

    moment: Annotated[str, Words("the moment, by id", "le moment, par identifiant")]
    moment_name: Annotated[str, Words("its name", "son nom")]
    adapted: Annotated[
        list[str], Words("cues it plays in its own way, by id", "repères qu'il joue à sa façon, par identifiant")
    ]
    alike: Annotated[
        list[str],
        Words("cues it plays like everybody, by id", "repères qu'il joue comme tout le monde, par identifiant"),
    ]
    alike_promised: Annotated[
        list[str], Words("those of `alike` that keep a promise", "ceux d'`alike` qui tiennent un engagement")
    ]


class RoleWayJson(TypedDict):
    """A profile in a role."""

    role: RoleId
    role_name: RoleName
    adapted: Annotated[int, Words("how many cues it plays in its own way", "combien de repères il joue à sa façon")]
    cues: Annotated[int, Words("of how many", "sur combien")]
    moments: Annotated[list[MomentWayJson], Words("moment by moment", "moment par moment")]


class ProfileJson(TypedDict):
    """A profile."""

    profile: Annotated[str, Words("its id", "son identifiant")]
    name: Annotated[str, Words("its name", "son nom")]
    logic: Annotated[str, Words("its logic, as written", "sa logique, telle quelle")]
    roles: Annotated[list[RoleWayJson], Words("its roles", "ses métiers")]


class HouseProfilesJson(TypedDict):
    """The profiles of a house."""

    path: HousePath
    cues: Annotated[
        int,
        Words(
            "how many cues the roles that have profiles hold", "combien de repères ont les métiers qui ont des profils"
        ),
    ]
    one_way: Annotated[
        int, Words("how many of them everybody plays alike", "combien d'entre eux sont joués par tous de la même façon")
    ]
    profiles: Annotated[list[ProfileJson], Words("in order of id", "par ordre d'identifiant")]


class ProfilesJson(TypedDict):
    """What `profiles --format json` writes."""

    version: Version
    houses: Annotated[list[HouseProfilesJson], Words("the houses", "les maisons")]


class SightLinkJson(TypedDict):
    """An internal customer on the way."""

    role: RoleId
    name: RoleName
    delivers: Annotated[str | None, Words("what it is given, as written", "ce qui lui est livré, tel quel")]
    within: Annotated[str | None, Words("how fast, as written", "en combien de temps, tel quel")]


class WayJson(TypedDict):
    """A way to the customers."""

    links: Annotated[
        list[SightLinkJson],
        Words("empty where the role plays for customers itself", "vide quand le métier joue lui-même pour des clients"),
    ]
    end: Annotated[Literal["customers", "dead-end", "circle"], Words("where it ends", "où il finit")]
    segments: Annotated[
        list[str], Words("the customers it comes to, by id", "les clients qu'il atteint, par identifiant")
    ]
    segment_names: Annotated[list[str], Words("their names", "leurs noms")]


class SightJson(TypedDict):
    """For whom a role works."""

    role: RoleId
    name: RoleName
    ways: Annotated[list[WayJson], Words("one by each of its internal customers", "un par client interne")]
    circle: Annotated[
        list[str],
        Words(
            "the roles of the circle it is part of, by id; empty for none",
            "les métiers du cercle dont il fait partie, par identifiant ; vide s'il n'y en a pas",
        ),
    ]


class HouseSightsJson(TypedDict):
    """The chains of a house."""

    path: HousePath
    roles: Annotated[list[SightJson], Words("the roles asked for", "les métiers demandés")]


class SightsJson(TypedDict):
    """What `chain --format json` writes."""

    version: Version
    houses: Annotated[list[HouseSightsJson], Words("the houses", "les maisons")]


class StageJson(TypedDict):
    """A stage of a wave."""

    stage: Annotated[str, Words("which one, in English", "laquelle, en anglais")]
    entered: Annotated[str | None, Words("since when, like `2026-09-01`", "depuis quand, comme `2026-09-01`")]
    until: Annotated[str | None, Words("not to be left before that day", "à ne pas quitter avant ce jour")]
    intention: Annotated[str | None, Words("as written", "telle quelle")]
    sign: Annotated[
        str | None, Words("the sign that it is over, as written", "le signe qu'elle est franchie, tel quel")
    ]


class PublishedJson(TypedDict):
    """What is published to a role."""

    role: RoleId
    name: RoleName
    published: Annotated[int, Words("how many of its cues are published", "combien de ses repères sont publiés")]
    cues: Annotated[int, Words("of how many", "sur combien")]
    is_early: Annotated[
        bool, Words("whether that is before its wave has come so far", "si c'est avant que sa vague en soit là")
    ]


class WaveJson(TypedDict):
    """A wave."""

    wave: Annotated[str, Words("its id", "son identifiant")]
    name: Annotated[str, Words("its name", "son nom")]
    now: Annotated[StageJson | None, Words("null before its first stage", "null avant sa première étape")]
    then: Annotated[StageJson | None, Words("null after its last stage", "null après sa dernière étape")]
    roles: Annotated[list[PublishedJson], Words("its roles", "ses métiers")]


class HouseWavesJson(TypedDict):
    """The change of a house."""

    path: HousePath
    on: Annotated[str, Words("the day, like `2026-09-01`", "le jour, comme `2026-09-01`")]
    waves: Annotated[list[WaveJson], Words("in the order in which they began", "dans l'ordre où elles ont commencé")]


class WavesJson(TypedDict):
    """What `change --format json` writes."""

    version: Version
    houses: Annotated[list[HouseWavesJson], Words("the houses", "les maisons")]


HEADINGS: Mapping[type, Words] = {
    ProfilesJson: Words("profiles", "profiles"),
    HouseProfilesJson: Words("The profiles of a house", "Les profils d'une maison"),
    ProfileJson: Words("A profile", "Un profil"),
    RoleWayJson: Words("A profile in a role", "Un profil dans un métier"),
    MomentWayJson: Words("A profile at a moment", "Un profil à un moment"),
    SightsJson: Words("chain", "chain"),
    HouseSightsJson: Words("The chains of a house", "Les chaînes d'une maison"),
    SightJson: Words("For whom a role works", "Pour qui travaille un métier"),
    WayJson: Words("A way", "Un chemin"),
    SightLinkJson: Words("An internal customer", "Un client interne"),
    WavesJson: Words("change", "change"),
    HouseWavesJson: Words("The change of a house", "Le changement d'une maison"),
    WaveJson: Words("A wave", "Une vague"),
    StageJson: Words("A stage", "Une étape"),
    PublishedJson: Words("What is published to a role", "Ce qui est publié à un métier"),
}
"""What the manual calls each of them."""
