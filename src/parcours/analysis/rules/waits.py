"""COV106 and TIM207: is the customer left alone, between two moments of a relation or in the middle of a transaction?"""

from collections.abc import Iterator, Sequence

from parcours.analysis.promises.sayings import said_elapsed, said_length
from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.thresholds import silence, wait
from parcours.analysis.waiting import Stretch, in_seconds, stretches
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Cue, Project, Segment


@lint_rule(
    "COV106",
    "no-background-music",
    Severity.WARNING,
    message=Words(
        'the journey of "{segment}" has no relational moment',
        "le parcours de « {segment} » n'a aucun moment relationnel",
    ),
    explanation_fr="""Une relation qui ne vit que de transactions.

    Entre deux achats, deux sinistres, deux réclamations, le client n'entend rien : la marque ne joue que lorsqu'il paie ou qu'il
    se plaint. Les moments relationnels sont la musique de fond du parcours ; ils font que le moment de vérité suivant ne
    commence pas à froid. Donnez au segment un moment relationnel, et ne laissez pas passer plus que le seuil `silence` sans un
    mot : une cadence, une nouvelle, un merci.""",
    absence_of=("segment", "step", "moment", "cue"),
    aspects={
        "silence": Aspect(
            Words(
                '{segments} may hear nothing for {elapsed} at "{moment}", until "{cue}"; the threshold is {threshold}',
                "{segments} peuvent ne rien entendre pendant {elapsed} à « {moment} », jusqu'à « {cue} » ; le seuil est de {threshold}",
            )
        ),
    },
)
def no_background_music(project: Project) -> Iterator[Finding]:
    """A relation that lives on transactions alone.

    Between two purchases, two claims, two complaints the customer hears nothing: the brand only plays when there is something to
    pay or to complain of. Relational moments are the background music of a journey; thanks to them the next moment of truth
    does not begin cold. Give the segment a relational moment, and let no more than the threshold `silence` pass without a word: a
    cadence, some news, a thank-you.
    """
    for segment in project.segments:
        if segment.steps and all(step.moment.spec.nature == "transactional" for step in segment.steps):
            yield Finding(segment.place.at("segment"), segment=segment)
    threshold = silence(project)
    for cue, found in _by_cue(stretches(project, "relational", in_seconds(threshold))):
        yield Finding(
            cue.place.at("timing"),
            aspect="silence",
            segments=_segments(found),
            moment=cue.moment,
            cue=cue,
            elapsed=said_elapsed(found[0].seconds),
            threshold=said_length(threshold),
        )


@lint_rule(
    "TIM207",
    "orphan-wait",
    Severity.WARNING,
    message=Words(
        '{segments} may wait {elapsed} without news at "{moment}", until "{cue}"; the threshold is {threshold}',
        "{segments} peuvent attendre {elapsed} sans nouvelles à « {moment} », jusqu'à « {cue} » ; le seuil est de {threshold}",
    ),
    explanation_fr="""Une attente dont personne ne s'occupe.

    Le client qui attend ne sait pas que l'on travaille pour lui : passé quelque temps, il rappelle, s'inquiète ou se plaint. Ce
    qui arrête le chrono d'une promesse n'arrête jamais celui du silence. Confiez l'attente à un métier : un repère à cadence
    (`toutes_les`), ou un mot à mi-chemin, même pour dire qu'il n'y a rien de nouveau. Le seuil est `attente_max` dans `regles`.""",
    absence_of=("segment", "step", "moment", "cue"),
)
def orphan_wait(project: Project) -> Iterator[Finding]:
    """A wait that nobody looks after.

    Customers who wait do not know that somebody is working for them: after a while they call, worry or complain. What stops the
    clock of a promise never stops the clock of silence. Give the wait to a role: a cue with a cadence (`every`), or a word half
    way, even to say that there is nothing new. The threshold is `wait` under `rules`.
    """
    threshold = wait(project)
    for cue, found in _by_cue(stretches(project, "transactional", in_seconds(threshold))):
        yield Finding(
            cue.place.at("timing"),
            segments=_segments(found),
            moment=cue.moment,
            cue=cue,
            elapsed=said_elapsed(found[0].seconds),
            threshold=said_length(threshold),
        )


def _by_cue(found: Iterator[Stretch]) -> Iterator[tuple[Cue, Sequence[Stretch]]]:
    """Stretches that end with the same cue together, the longest first."""
    groups: dict[Cue, list[Stretch]] = {}
    for stretch in found:
        groups.setdefault(stretch.cue, []).append(stretch)
    for cue, stretches_of in groups.items():
        yield cue, sorted(stretches_of, key=lambda one: -one.seconds)


def _segments(found: Sequence[Stretch]) -> tuple[Segment, ...]:
    return tuple(dict.fromkeys(stretch.step.segment for stretch in found))


RULES = (no_background_music, orphan_wait)
