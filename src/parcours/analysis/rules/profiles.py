"""PPL404, PPL405: may people play in their own way, and are they described by what they live rather than by a type?"""

from collections.abc import Iterator

from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.typologies import person_in, person_in_id, typology_in
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project


@lint_rule(
    "PPL404",
    "one-way-for-everybody",
    Severity.WARNING,
    message=Words(
        'cue "{cue}" is said word for word, and nothing says why',
        "le repère « {cue} » se dit mot à mot, et rien ne dit pourquoi",
    ),
    explanation_fr="""Une seule façon de jouer est écrite pour tout le monde.

    Source dans la méthode : un outil qui réussit à une partie des collaborateurs est fait pour elle, et non pour les autres ;
    plaqué sur tous, il donne des paroles qui sonnent faux. Des paroles au mot près demandent donc leur raison (`pourquoi`).
    Et là où des profils sont décrits, chaque profil doit trouver quelque chose pour lui dans chacun de ses métiers, et les
    repères qui comptent le plus, ceux qui tiennent un engagement, une adaptation pour l'un d'eux au moins : dans `adaptations`
    du profil, ou une variante `pour: {profils: …}`.""",
    absence_of=("profile", "cue", "commitment", "role"),
    aspects={
        "variant": Aspect(
            Words(
                'this variant of cue "{cue}" is said word for word, and nothing says why',
                "cette variante du repère « {cue} » se dit mot à mot, et rien ne dit pourquoi",
            )
        ),
        "cue": Aspect(
            Words(
                'cue "{cue}" keeps a promise, and no profile of "{role}" has its own way of playing it',
                "le repère « {cue} » tient un engagement, et aucun profil de « {role} » n'a sa façon de le jouer",
            )
        ),
        "profile": Aspect(
            Words(
                'nothing is adapted for profile "{profile}" in the part of "{role}"',
                "rien n'est adapté pour le profil « {profile} » dans la partition de « {role} »",
            )
        ),
    },
)
def one_way_for_everybody(project: Project) -> Iterator[Finding]:
    """One way of playing is written for everybody.

    Source in the method: a tool with which some employees succeed was made for those and not for the others; laid on
    everyone, it gives words that ring false. So words to be said exactly need their reason (`why`). And where profiles are
    described, each profile finds something of its own in each of its roles, and the cues that matter most, those that keep a
    promise, have an adaptation for one of them at least: in `adaptations` of the profile, or a variant `for: {profiles: …}`.
    """
    for cue in project.writing("mode"):
        words = cue.spec.words
        if words is not None and words.mode == "verbatim" and cue.spec.why is None:
            yield Finding(cue.place.at("words", "mode"), cue=cue, about=(cue.role, cue.moment))
        for variant in cue.variants:
            patch = variant.spec.words
            if patch is not None and patch.mode == "verbatim" and variant.spec.why is None and cue.spec.why is None:
                place = variant.place.at("words", "mode")
                yield Finding(place, aspect="variant", cue=cue, about=(cue.role, cue.moment))
    yield from _unadapted(project)


def _unadapted(project: Project) -> Iterator[Finding]:
    """Profiles for which nothing is adapted, and key cues that no profile plays in its own way."""
    roles = dict.fromkeys(role for profile in project.profiles for role in profile.roles)
    for profile in project.profiles:
        for role in profile.roles:
            if not any(profile.adapts(cue) for cue in role.cues):
                yield Finding(profile.place.at("id"), aspect="profile", profile=profile, role=role)
    for role in roles:
        for cue in role.cues:
            if cue in project.promised_cues and not any(profile.adapts(cue) for profile in project.profiles):
                yield Finding(cue.place.at("id"), aspect="cue", cue=cue, role=role)


@lint_rule(
    "PPL405",
    "personality-type",
    Severity.ERROR,
    message=Words(
        'profile "{profile}" is named after a personality type ("{word}")',
        "le profil « {profile} » porte le nom d'un type de personnalité (« {word} »)",
    ),
    explanation_fr="""Un profil porte le nom d'un type de personnalité, ou d'une personne.

    Source dans la méthode : les profils sont des logiques qui se construisent dans cette maison, avec ses objectifs, ses
    outils, ses managers ; ce ne sont pas les types d'une grille universelle (MBTI, DISC, Process Com, couleurs), et une même
    personne passe de l'une à l'autre. Nommez le profil par ce qui compte pour ceux qui travaillent ainsi, et dites dans
    `faconne_par` ce qui les y a menés. Le nom d'une personne n'a pas sa place dans un dépôt que tout le monde lit.""",
    aspects={
        "person": Aspect(
            Words(
                'profile "{profile}" is named after a person ("{word}")',
                "le profil « {profile} » porte le nom d'une personne (« {word} »)",
            )
        )
    },
)
def personality_type(project: Project) -> Iterator[Finding]:
    """A profile is named after a personality type, or after a person.

    Source in the method: profiles are logics that grow in this house, with its targets, its tools, its managers; they are not
    the types of a universal grid (MBTI, DISC, Process Com, colours), and one and the same person goes from one to another. Name
    the profile by what matters to those who work like this, and say in `shaped_by` what has led them there. The name of a
    person has no place in a repository that everybody reads.
    """
    for profile in project.profiles:
        for key, text in (("id", profile.id), ("name", profile.name)):
            place = profile.place.at(key)
            if word := typology_in(text):
                yield Finding(place, profile=profile, word=word)
                break
            if word := person_in_id(text) if key == "id" else person_in(text):
                yield Finding(place, aspect="person", profile=profile, word=word)
                break


RULES = (one_way_for_everybody, personality_type)
