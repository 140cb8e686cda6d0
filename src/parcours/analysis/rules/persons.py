"""CHG605: does the plan of a change, or a profile, name a person?"""

from collections.abc import Iterator

from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.typologies import person_in, person_in_id
from parcours.diagnostics import Severity, Words
from parcours.link.project import Profile, Project, Wave
from parcours.model.place import Place

JUDGED_ELSEWHERE = frozenset({"id", "name", "nom"})
"""Keys of a profile that PPL405 judges."""


@lint_rule(
    "CHG605",
    "person-named",
    Severity.ERROR,
    message=Words(
        'the name of a person ("{word}") stands in {where} "{owner}"',
        "le nom d'une personne (« {word} ») se lit dans {where} « {owner} »",
    ),
    explanation_fr="""Le nom d'une personne se lit dans le plan de changement, ou dans un profil.

    Source dans la méthode : les étapes d'un changement décrivent un groupe et un plan, les profils une façon de faire que la
    maison a façonnée ; dire où en est une personne, ou comment elle est, la juge devant tous, et pour longtemps : un dépôt garde
    tout. Écrivez le métier, le groupe, le nombre (« trois conseillers »). N'est reconnu que ce qui peut l'être : un titre suivi
    d'un nom, un prénom courant. Un nom de lieu pris pour un prénom se lève par une dérogation.""",
)
def person_named(project: Project) -> Iterator[Finding]:
    """The name of a person stands in the plan of a change, or in a profile.

    Source in the method: the stages of a change describe a group and a plan, profiles a way of working that the house has
    shaped; to say where a person stands, or what they are like, judges them before everybody, and for long: a repository keeps
    all. Write the role, the group, the number ("three advisers"). Only what can be told is told: a title with a name behind
    it, a common given name. The name of a place taken for one may be waived.
    """
    for wave in project.waves:
        yield from _named(wave, WAVE, frozenset())
    for profile in project.profiles:
        yield from _named(profile, PROFILE, JUDGED_ELSEWHERE)


WAVE = Words("wave", "la vague")
PROFILE = Words("profile", "le profil")


def _named(owner: Wave | Profile, where: Words, judged: frozenset[str]) -> Iterator[Finding]:
    for place, text in _texts(owner.place):
        key = place.path[len(owner.place.path)]
        word = person_in_id(text) if place.path[-1] == "id" else person_in(text)
        if word is not None and key not in judged:
            yield Finding(place, word=word, where=where, owner=owner)


def _texts(place: Place) -> Iterator[tuple[Place, str]]:
    """Every text below a place."""
    match place.data():
        case dict() as data:
            for key in data:
                yield from _texts(place.at(key))
        case list() as items:
            for number in range(len(items)):
                yield from _texts(place.at(number))
        case str() as text:
            yield place, text


RULES = (person_named,)
