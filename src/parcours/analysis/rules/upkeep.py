"""UPK: can the parts be played as they are written, and are they looked after?"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from parcours.analysis.dates import later
from parcours.analysis.keys import stray_keys
from parcours.analysis.registry import Finding, dated_rule, lint_rule
from parcours.analysis.thresholds import cues_per_card, review, words_per_card
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Cue, Project, Role, Segment, Step
from parcours.link.variants import play
from parcours.model.lengths import size
from parcours.model.vocabulary import slug


@lint_rule(
    "UPK701",
    "too-much-to-play",
    Severity.WARNING,
    message=Words(
        '"{role}" has {count} cues at "{moment}" for {segments}, more than {most}',
        "« {role} » a {count} repères à « {moment} » pour {segments}, plus de {most}",
    ),
    explanation_fr="""Une fiche demande plus que ce qu'une personne peut jouer.

    Source dans la méthode : chacun doit connaître sa partition par cœur pour pouvoir lever les yeux, écouter ses voisins et
    s'adapter. Au-delà de quelques repères, une fiche se lit, elle ne se joue plus. Gardez ce que le client remarquerait, joignez
    ce qui se fait d'un même geste, raccourcissez ce qui se lit. Sont comptés les repères d'un métier à un moment, pour un
    segment et par un même canal, et leurs mots : attitude, gestes, une des paroles, ce qu'il faut éviter. Les seuils se règlent dans
    `regles` (`reperes_par_fiche`, d'usage 7 ; `mots_par_fiche`, d'usage 90).""",
    aspects={
        "words": Aspect(
            Words(
                'the card of "{role}" at "{moment}" for {segments} has {count} words, more than {most}',
                "la fiche de « {role} » à « {moment} » pour {segments} compte {count} mots, plus de {most}",
            )
        )
    },
)
def too_much_to_play(project: Project) -> Iterator[Finding]:
    """A card asks for more than a person can play.

    Source in the method: everybody knows their part by heart, so as to look up, listen to their neighbours and adapt. Beyond a
    few cues a card is read and no longer played. Keep what the customer would notice, join what is done in one gesture, shorten
    what is read. Counted are the cues of a role at one moment, for one segment and by one channel, and their words: attitude,
    gestures, one of the things to say, what to avoid. The thresholds are in `rules` (`cues_per_card`, usually 7;
    `words_per_card`, usually 90).
    """
    most_cues, most_words = cues_per_card(project), words_per_card(project)
    heavy: dict[tuple[str, Cue, int], list[Segment]] = {}
    for step, _, cues in project.played():
        if len(cues) <= most_cues and sum([cue.most_words for cue in cues]) <= most_words:
            continue
        for together in _by_channel(step, cues):
            words = sum(_words_for(cue, step) for cue in together)
            if len(together) > most_cues:
                heavy.setdefault(("", together[0], len(together)), []).append(step.segment)
            elif words > most_words:
                heavy.setdefault(("words", together[0], words), []).append(step.segment)
    for (aspect, first, count), segments in heavy.items():
        yield Finding(
            first.place.at("id"),
            aspect=aspect,
            role=first.role,
            moment=first.moment,
            segments=tuple(dict.fromkeys(segments)),
            count=count,
            most=most_words if aspect else most_cues,
        )


def _by_channel(step: Step, cues: Sequence[Cue]) -> Iterator[tuple[Cue, ...]]:
    """The fullest sets of cues that meet on one channel: nobody plays two channels at once."""
    if all(cue.channels is None for cue in cues):
        yield tuple(cues)
        return
    channels = dict.fromkeys((*step.channels, *(channel for cue in cues for channel in cue.channels or ())))
    met = [tuple(cue for cue in cues if cue.channels is None or channel in cue.channels) for channel in channels]
    for together in dict.fromkeys(met):
        if not any(set(together) < set(other) for other in met):
            yield together


def _words_for(cue: Cue, step: Step) -> int:
    played = play(cue, segment=step.segment)
    return size(played.attitude, played.gestures, played.say, played.avoid)


@lint_rule(
    "UPK702",
    "inside-out-wording",
    Severity.INFO,
    message=Words(
        'moment "{moment}" bears the name of department "{department}"',
        "le moment « {moment} » porte le nom de la direction « {department} »",
    ),
    explanation_fr="""Un moment porte le nom d'une direction de la maison.

    Source dans la méthode : le parcours est celui du client, et le client ne connaît pas l'organigramme ; un moment qui s'appelle
    comme un service montre que l'on a décrit la maison. Dites ce que le client y vit, à la première personne : « Je déclare mon
    dégât des eaux », et non « Indemnisation ».""",
    absence_of=("house",),
)
def inside_out_wording(project: Project) -> Iterator[Finding]:
    """A moment bears the name of a department of the house.

    Source in the method: the journey is the customer's, and customers do not know the chart of the house; a moment that is
    called like a department shows that the house was described. Say what the customer lives there, in the first person: "I
    report my leak", and not "Claims".
    """
    departments = {
        _telling(name): department
        for department in project.house.departments
        for name in (department.id, department.name)
    }
    departments.pop(frozenset(), None)
    for moment in project.moments:
        for key, text in (("name", moment.name), ("id", moment.id)):
            department = departments.get(_telling(text))
            if department is not None:
                yield Finding(moment.place.at(key), moment=moment, department=department)
                break


_PLAIN = """
le la les l un une du de des d au aux a et chez par the of to at in and by with
service services direction departement department dept equipe team pole unit unite division passage contact
"""


def _telling(name: str) -> frozenset[str]:
    """The words of a name that tell one department from another."""
    return frozenset(slug(name).split("-")) - frozenset(_PLAIN.split()) - {""}


@dated_rule(
    "UPK703",
    "stale-part",
    Severity.INFO,
    message=Words(
        'the part of "{role}" was last worked on {day}, and was due for review by {due}',
        "la partition de « {role} » a été travaillée pour la dernière fois le {day} : une revue était attendue pour le {due}",
    ),
    explanation_fr="""Personne n'a repris cette partition depuis longtemps.

    Source dans la méthode : un repère n'est vrai que tant que ceux qui le jouent s'y reconnaissent ; les clients, les outils et
    les équipes changent. Relisez la partition avec son métier, et notez-le : un atelier où il est présent, ou `ecrit_avec` sur
    ce qui a été repris. La date retenue est la plus récente de celles-là ; une partition qui n'en a aucune n'est pas jugée.
    L'âge se règle dans `regles` (`revue`, d'usage douze mois).""",
    absence_of=("wave", "workshop", "cue"),
)
def stale_part(project: Project, today: date) -> Iterator[Finding]:
    """Nobody has taken up this part for a long time.

    Source in the method: a cue is true as long as those who play it recognise themselves in it; customers, tools and teams
    change. Read the part again with its role, and note it: a workshop where the role is present, or `written_with` on what was
    taken up. The latest of these dates counts; a part that has none is not judged. The age is set in `rules` (`review`, usually
    twelve months).
    """
    worked = last_worked_on(project)
    for role in project.roles:
        day = worked.get(role)
        if day is None or not role.cues:
            continue
        due = later(day, review(project))
        if due < today:
            yield Finding(role.place.at("role"), role=role, day=day.isoformat(), due=due.isoformat())


def last_worked_on(project: Project) -> Mapping[Role, date]:
    """The last day on which something of a role's part was written, or its role took part in a workshop."""
    found: dict[Role, date] = {}
    for role, day in _days_of_work(project):
        found[role] = max(day, found.get(role, date.min))
    return found


def _days_of_work(project: Project) -> Iterator[tuple[Role, date]]:
    for workshop in (workshop for wave in project.waves for workshop in wave.workshops):
        if workshop.spec.on is not None:
            for role, _ in workshop.roles:
                yield role, workshop.spec.on
    for cue in project.writing("written_with"):
        written = cue.spec.written_with
        if written is not None and written.on is not None:
            yield cue.role, written.on


@lint_rule(
    "UPK704",
    "mixed-languages",
    Severity.INFO,
    message=Words(
        'key "{key}" is {language}, and this file is written in {other}',
        "la clé « {key} » est en {language}, et ce fichier est écrit en {other}",
    ),
    explanation_fr="""Un fichier mêle des clés françaises et anglaises.

    Les deux se lisent et disent la même chose ; mais qui relit le fichier, ou y cherche un mot, en attend une seule. Écrivez
    toutes les clés d'un fichier dans la langue de la plupart : la suggestion donne le mot. Source dans la méthode : la partition
    appartient au métier qui la joue, et doit se lire dans sa langue.""",
)
def mixed_languages(project: Project) -> Iterator[Finding]:
    """A file mixes French and English keys.

    Both are read and say the same; but whoever reads the file again, or looks for a word in it, expects one of them. Write all
    keys of a file in the language of most of them: the suggestion gives the word. Source in the method: the part belongs to
    the role that plays it, and is read in its language.
    """
    for stray in stray_keys(project):
        language, other = (FRENCH, ENGLISH) if stray.is_french else (ENGLISH, FRENCH)
        place = stray.place
        better = stray.better
        yield Finding(place, on="key", suggestion=better, is_slip=True, key=stray.key, language=language, other=other)


FRENCH = Words("French", "français")
ENGLISH = Words("English", "anglais")

RULES = (too_much_to_play, inside_out_wording, stale_part, mixed_languages)
