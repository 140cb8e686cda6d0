"""COV107 and PPL403: is what is owed played before what makes the difference, and may those who are exposed act?"""

from collections.abc import Iterator, Mapping, Sequence

from parcours.analysis.circles import Graph, components, shortest_circle
from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.thresholds import alert
from parcours.analysis.waiting import in_seconds
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Commitment, Expectation, Expressed, Moment, Project, Role, Segment
from parcours.model.place import Place
from parcours.timing.words import say_duration


@lint_rule(
    "COV107",
    "difference-before-debt",
    Severity.WARNING,
    message=Words(
        '"{segment}" is given the difference "{expectation}" at "{moment}" while a debt has no cue: {debts}',
        "« {segment} » reçoit la différence « {expectation} » à « {moment} » quand une dette n'a pas de repère : {debts}",
    ),
    explanation_fr="""Une différence que l'on soigne avant d'avoir payé ses dettes.

    Ce qui est dû, le client ne le remarque que lorsqu'il manque ; mais alors aucun geste de plus ne le rattrape. Une attention
    offerte par-dessus un service de base qui ne tient pas passe pour de la poudre aux yeux. Donnez d'abord un repère à la dette,
    ou une promesse que sa chaîne peut tenir.""",
    absence_of=("segment", "step", "moment", "expectation", "cue", "commitment", "handoff"),
    aspects={
        "promise": Aspect(
            Words(
                '"{segment}" is given the difference "{expectation}" at "{moment}" while a debt rests on a promise that can be broken: '
                "{promises}",
                "« {segment} » reçoit la différence « {expectation} » à « {moment} » quand une dette repose sur une promesse qui peut être "
                "rompue : {promises}",
            )
        ),
    },
)
def difference_before_debt(project: Project) -> Iterator[Finding]:
    """A difference that is looked after before the debts are paid.

    What is owed is only noticed when it is missing; but then no extra gesture makes up for it. An attention on top of a basic
    service that does not hold looks like dust thrown in the eyes. First give the debt a cue, or a promise that its chain can keep.
    """
    broken = _broken(project)
    for segment in project.segments:
        differences = [one for one in _expressed(segment) if not one.is_debt and project.cues_for(one)]
        if not differences:
            continue
        first = differences[0]
        debts = [one for one in _expressed(segment) if one.is_debt and not project.cues_for(one)]
        promises = _under_debts(segment, broken.get(segment, ()))
        if debts:
            names = tuple(dict.fromkeys(one.expectation for one in debts))
            yield _before(first, debts[0].place, Words("this debt", "cette dette"), debts=names)
        elif promises:
            place, words = promises[0].place.at("clock"), Words("it can be broken", "elle peut être rompue")
            yield _before(first, place, words, aspect="promise", promises=promises)


def _before(
    difference: Expressed,
    place: Place,
    words: Words,
    *,
    aspect: str = "",
    debts: tuple[Expectation, ...] = (),
    promises: tuple[Commitment, ...] = (),
) -> Finding:
    step = difference.step
    return Finding(
        difference.place,
        aspect=aspect,
        labels=[(place, words)],
        segment=step.segment,
        expectation=difference.expectation,
        moment=step.moment,
        debts=debts,
        promises=promises,
    )


def _expressed(segment: Segment) -> Iterator[Expressed]:
    return (one for step in segment.steps if step.moment.is_human for one in step.expressed)


def _under_debts(segment: Segment, broken: Sequence[Commitment]) -> tuple[Commitment, ...]:
    """The promises, among these, that cover a moment at which the segment is owed something."""
    owed = {one.step.moment for one in _expressed(segment) if one.is_debt}
    return tuple(commitment for commitment in broken if owed.intersection(commitment.moments))


def _broken(project: Project) -> Mapping[Segment, Sequence[Commitment]]:
    """The breakable promises by segment; one that a kept promise on the same clock mends is left out."""
    if not project.commitments:
        return {}
    from parcours.analysis.promises.judging import verdicts
    from parcours.analysis.promises.verdicts import Outcome

    kept = {
        (verdict.segment, verdict.commitment.start, verdict.commitment.stop)
        for verdict in verdicts(project)
        if verdict.outcome is Outcome.KEPT
    }
    found: dict[Segment, list[Commitment]] = {}
    for verdict in verdicts(project):
        commitment = verdict.commitment
        is_mended = (verdict.segment, commitment.start, commitment.stop) in kept
        if verdict.outcome is Outcome.BREAKABLE and not verdict.is_informative and not is_mended:
            found.setdefault(verdict.segment, []).append(commitment)
    return found


@lint_rule(
    "PPL403",
    "exposed-without-latitude",
    Severity.WARNING,
    message=Words(
        '"{role}" leads {moments} and has no latitude: nothing it may do without asking',
        "« {role} » mène {moments} et n'a aucune latitude : rien qu'il puisse faire sans demander",
    ),
    explanation_fr="""Un métier en première ligne, les mains liées.

    Il tient une promesse, il reçoit un client inquiet ou fâché, et ne peut rien décider : il ne lui reste qu'à s'excuser. Dites
    ce qu'il peut faire seul, jusqu'à quel montant, et qui il alerte au-delà, assez vite pour que le client soit encore là
    (seuil `alerter`). Une alerte qui tourne en rond n'arrive chez personne. Le chef
    d'orchestre et le commanditaire répondent de tout : ils n'ont à demander à personne.""",
    absence_of=("role", "step", "moment", "commitment", "segment"),
    aspects={
        "nobody": Aspect(
            Words(
                '"{role}" leads {moments} and has nobody to alert beyond its latitude',
                "« {role} » mène {moments} et n'a personne à alerter au-delà de sa latitude",
            )
        ),
        "timeless": Aspect(
            Words(
                '"{role}" leads {moments} and nothing says how fast "{alerted}" answers its alert',
                "« {role} » mène {moments} et rien ne dit en combien de temps « {alerted} » répond à son alerte",
            )
        ),
        "late": Aspect(
            Words(
                '"{role}" leads {moments} and its alert may take {given}; the threshold is {threshold}',
                "« {role} » mène {moments} et son alerte peut prendre {given} ; le seuil est de {threshold}",
            )
        ),
        "circle": Aspect(Words("alerts go round in a circle: {circle}", "les alertes tournent en rond : {circle}")),
    },
)
def exposed_without_latitude(project: Project) -> Iterator[Finding]:
    """A role in the front line with its hands tied.

    It keeps a promise, it meets a customer who is worried or angry, and it may decide nothing: all it can do is apologise. Say what
    it may do alone, up to which amount, and whom it alerts beyond, fast enough for the customer to be there still (threshold
    `alert`). An alert that goes round in a circle reaches nobody. Conductor and sponsor of the house answer for it all: they need
    nobody's leave.
    """
    exposed = _exposed(project)
    for role in project.roles:
        moments = tuple(exposed.get(role, ()))
        if moments and role not in (project.house.conductor, project.house.sponsor):
            yield from _hands_tied(project, role, moments)
    yield from _alert_circles(project)


def _exposed(project: Project) -> Mapping[Role, Mapping[Moment, None]]:
    """The moments that a role leads where a promise is kept, feelings are low, or irritants are raised."""
    promised = {moment for commitment in project.commitments for moment in commitment.moments if commitment.clock}
    irritating = {one.moment for one in project.feedback if one.spec.kind == "irritant"}
    found: dict[Role, dict[Moment, None]] = {}
    for step in project.human_steps:
        hard = (step.spec.emotion or 0) < 0 or step.moment in promised or step.moment in irritating
        if hard and step.lead is not None:
            found.setdefault(step.lead, {})[step.moment] = None
    return found


def _hands_tied(project: Project, role: Role, moments: tuple[Moment, ...]) -> Iterator[Finding]:
    latitude = role.spec.latitude
    if latitude is None or not (latitude.alone or latitude.up_to or latitude.right_to_error):
        if not any(cue.spec.latitude for cue in role.cues):
            yield Finding(role.place.at("role"), role=role, moments=moments)
        return
    place = role.place.at("latitude")
    if role.alerts is None:
        if latitude.beyond is None:
            yield Finding(place, on="key", aspect="nobody", role=role, moments=moments)
        return
    within, threshold = latitude.beyond.within if latitude.beyond else None, alert(project)
    if within is None:
        yield Finding(place.at("beyond"), aspect="timeless", role=role, moments=moments, alerted=role.alerts)
    elif in_seconds(within) > in_seconds(threshold):
        given, most = (Words(say_duration(length, "en"), say_duration(length, "fr")) for length in (within, threshold))
        yield Finding(place.at("beyond"), aspect="late", role=role, moments=moments, given=given, threshold=most)


def _alert_circles(project: Project) -> Iterator[Finding]:
    roles = {role.id: role for role in project.roles}
    graph: Graph = {role.id: (role.alerts.id,) if role.alerts else () for role in project.roles}
    for component in sorted(components(graph)):
        circle = shortest_circle(graph, component)
        if circle:
            names = tuple(roles[name] for name in (*circle, circle[0]))
            arrows = (" → ".join(f'"{role.id}"' for role in names), " → ".join(f"« {role.id} »" for role in names))
            yield Finding(names[0].place.at("latitude", "beyond"), aspect="circle", circle=Words(*arrows), about=names)


RULES = (difference_before_debt, exposed_without_latitude)
