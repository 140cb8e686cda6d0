"""VOI: is the house heard on both its faces, does it answer what it hears, and does it still listen?"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from parcours.analysis.dates import last_day, later
from parcours.analysis.readings import is_red, latest
from parcours.analysis.registry import Feature, Finding, dated_rule, lint_rule
from parcours.analysis.thresholds import reading_age
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Feedback, Metric, Moment, Project, Role

Face = Literal["customer", "employee"]

METRICS = Feature(
    lambda project: bool(project.metrics),
    Words(
        'house "{house}" has no metrics: nothing says how it would know that it works',
        "la maison « {house} » n'a pas d'indicateurs : rien ne dit à quoi l'on saurait que cela marche",
    ),
)


@lint_rule(
    "VOI501",
    "one-eyed-measure",
    Severity.WARNING,
    message=Words(
        '"{metric}" measures customers at {subject}, and nothing measures those who serve them',
        "« {metric} » mesure les clients sur {subject}, et rien ne mesure ceux qui les servent",
    ),
    explanation_fr="""On mesure une face de la relation, et pas l'autre.

    Source dans la méthode : l'effet miroir. L'engagement du collaborateur et celui du client se répondent ; qui ne regarde
    que l'un voit un chiffre bouger sans savoir pourquoi. Posez la question jumelle sur le même moment ou au même métier, et
    lisez les deux chiffres côte à côte. Un indicateur du client sur un moment a pour jumeau un indicateur du collaborateur sur
    ce moment, ou sur le métier qui le mène.""",
    absence_of=("metric", "role", "step", "moment", "segment"),
    aspects={
        "employee": Aspect(
            Words(
                '"{metric}" measures employees on {subject}, and nothing measures the customers they serve',
                "« {metric} » mesure les collaborateurs sur {subject}, et rien ne mesure les clients qu'ils servent",
            )
        ),
        "house": Aspect(
            Words(
                '"{metric}" measures one face of the house only, and no metric the other',
                "« {metric} » ne mesure qu'une face de la maison, et aucun indicateur ne mesure l'autre",
            )
        ),
    },
    feature=METRICS,
)
def one_eyed_measure(project: Project) -> Iterator[Finding]:
    """One face of the relation is measured, and not the other.

    Source in the method: the mirror effect. The commitment of employees and that of customers answer each other; who looks at
    one only sees a figure move and does not know why. Put the twin question about the same moment or to the same role, and
    read both figures side by side. The twin of a customer metric on a moment is an employee metric on that moment, or on the
    role that leads it.
    """
    leads = _leads(project)
    told: set[tuple[Face, object]] = set()
    for metric in project.metrics:
        face = metric.spec.face
        about = metric.moment or metric.role
        if (face, about) in told or any(_is_twin(metric, other, leads) for other in project.metrics):
            continue
        told.add((face, about))
        place = metric.place.at("id")
        if about is None:
            yield Finding(place, aspect="house", metric=metric)
        else:
            yield Finding(place, aspect="employee" if face == "employee" else "", metric=metric, subject=(about,))


def _leads(project: Project) -> Mapping[Moment, frozenset[Role]]:
    """Who leads each moment, in the catalogue or in a journey."""
    found: dict[Moment, set[Role]] = {moment: set() for moment in project.moments}
    for moment in project.moments:
        if moment.lead is not None:
            found[moment].add(moment.lead)
    for step in project.steps:
        if step.lead is not None:
            found[step.moment].add(step.lead)
    return {moment: frozenset(roles) for moment, roles in found.items()}


def _is_twin(metric: Metric, other: Metric, leads: Mapping[Moment, frozenset[Role]]) -> bool:
    """Whether the other metric looks at the other face of the same thing."""
    if metric.spec.face == other.spec.face:
        return False
    if metric.moment is None and metric.role is None:
        return True
    if metric.moment is not None and other.moment is not None and metric.moment is not other.moment:
        return metric.role is not None and metric.role is other.role
    if metric.moment is not None and other.moment is None:
        return other.role is not None and other.role in {metric.role, *leads[metric.moment]}
    if metric.moment is None and other.moment is not None:
        return metric.role in {other.role, *leads[other.moment]}
    return metric.moment is not None or metric.role is other.role


@lint_rule(
    "VOI502",
    "red-moment-unanswered",
    Severity.WARNING,
    message=Words(
        '"{metric}" is at {value} for a target of {target}, and nothing answers it',
        "« {metric} » est à {value} pour une cible de {target}, et rien n'y répond",
    ),
    explanation_fr="""Un chiffre est sous sa cible, ou un irritant est accepté, et rien n'y répond.

    Source dans la méthode : faire remonter n'a de sens que si quelque chose redescend ; ce qui remonte est valorisé par la
    suite qu'on lui donne. À un moment sous sa cible répond un repère joué à ce moment, ou une remontée qui a reçu sa réponse ;
    à un métier sous sa cible, un miroir de son encadrement ou une remontée de sa part qui a reçu la sienne ; à un irritant
    accepté, une `reponse` : ce qui change et depuis quand. Pour un délai, c'est au-dessus de la cible que le chiffre est rouge ; un
    nombre et un effort (`ces`), dont rien ne dit le bon sens, ne sont pas jugés.""",
    absence_of=("metric", "feedback", "mirror", "cue", "step", "moment", "role", "segment", "expectation"),
    aspects={
        "irritant": Aspect(
            Words(
                'irritant "{feedback}", raised by "{role}", is accepted and has no answer',
                "l'irritant « {feedback} », remonté par « {role} », est accepté et reste sans réponse",
            )
        )
    },
)
def red_moment_unanswered(project: Project) -> Iterator[Finding]:
    """A figure is below its target, or an irritant accepted, and nothing answers it.

    Source in the method: sending things up makes sense only if something comes down again; what comes up is honoured by what
    is done with it. A moment below its target is answered by a cue played there, or by feedback that has its answer; a role
    below its target by a mirror of its management, or by feedback of its own that has one; an accepted irritant by an
    `answer`: what changes, and since when. A delay is red above its target; a count and an effort (`ces`), of which nothing
    says the good direction, are not judged.
    """
    for metric in project.metrics:
        reading = latest(metric)
        if reading is not None and is_red(metric, reading) and not _is_answered(project, metric):
            yield Finding(
                metric.place.at("readings", metric.readings.index(reading)),
                metric=metric,
                value=f"{reading.value:g}",
                target=f"{metric.spec.target:g}",
                about=[thing for thing in (metric.moment, metric.role, metric.segment) if thing is not None],
            )
    for feedback in project.feedback:
        spec = feedback.spec
        if spec.kind == "irritant" and spec.status == "accepted" and spec.answer is None:
            moments = () if feedback.moment is None else (feedback.moment,)
            yield Finding(
                feedback.place.at("id"), aspect="irritant", feedback=feedback, role=feedback.raised_by, about=moments
            )


def _is_answered(project: Project, metric: Metric) -> bool:
    if any(_answers(feedback, metric) for feedback in project.feedback):
        return True
    if metric.spec.face == "employee" and metric.role is not None:
        return any(mirror.to is metric.role for mirror in project.mirrors)
    steps = (step for step in project.steps if step.moment is metric.moment)
    return any(
        project.cues_at(step, role)
        for step in steps
        if metric.segment in (None, step.segment)
        for role in project.players(step)
    )


def _answers(feedback: Feedback, metric: Metric) -> bool:
    """Whether something was sent up about the same thing, and answered."""
    if feedback.spec.answer is None:
        return False
    if metric.moment is None and metric.role is None:
        return True
    return feedback.moment is (metric.moment or metric) or feedback.raised_by is metric.role


@dated_rule(
    "VOI503",
    "stale-reading",
    Severity.INFO,
    message=Words(
        'the last figure of "{metric}" is of {period}: it was due again by {due}',
        "le dernier relevé de « {metric} » est de {period} : un autre était attendu pour le {due}",
    ),
    explanation_fr="""Le dernier relevé d'un indicateur est trop ancien pour parler d'aujourd'hui.

    Source dans la méthode : il faut prendre le pouls régulièrement, des clients comme des collaborateurs ; un chiffre de l'an
    passé rassure ou inquiète pour rien. Ajoutez le dernier relevé, ou retirez l'indicateur que personne ne relève. L'âge se
    règle dans `regles` (`age_des_releves`, d'usage neuf mois après la fin de la période). Les périodes se lisent quand elles
    s'écrivent `"2026"`, `2026-S1`, `2026-T2`, `2026-05`, `2026-W21` ou `2026-05-12` ; les autres ne sont pas jugées.""",
)
def stale_reading(project: Project, today: date) -> Iterator[Finding]:
    """The last reading of a metric is too old to speak of today.

    Source in the method: the pulse is taken regularly, of customers and of employees; a figure of last year reassures or
    worries for nothing. Add the latest reading, or remove the metric that nobody reads. The age is set in `rules`
    (`reading_age`, usually nine months after the end of the period). Periods are read when they are written `"2026"`,
    `2026-H1`, `2026-Q2`, `2026-05`, `2026-W21` or `2026-05-12`; others are not judged.
    """
    for metric in project.metrics:
        reading = latest(metric)
        end = None if reading is None else last_day(reading.period)
        if reading is None or end is None:
            continue
        due = later(end, reading_age(project))
        if due < today:
            place = metric.place.at("readings", metric.readings.index(reading), "period")
            yield Finding(place, metric=metric, period=reading.period, due=due.isoformat())


RULES = (one_eyed_measure, red_moment_unanswered, stale_reading)
