"""HND: is the customer handed from one role to the next, everywhere, properly, and does somebody conduct it all?"""

from collections.abc import Iterator, Sequence
from functools import partial

from parcours.analysis.consecutive import consecutive
from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Handoff, Moment, Passage, Project, Segment
from parcours.model.place import Place, swapped


@lint_rule(
    "HND301",
    "handoff-missing",
    Severity.ERROR,
    message=Words(
        'no handoff for "{segment}" from "{first}", led by "{giver}", to "{second}", led by "{receiver}"',
        "aucun relais pour « {segment} » de « {first} », mené par « {giver} », à « {second} », mené par « {receiver} »",
    ),
    explanation_fr="""Deux étapes qui se suivent sont menées par deux métiers, et aucun relais ne les joint.

    C'est là que le client tombe : le premier métier croit avoir fini, le second ne sait pas qu'il commence, et le client
    raconte tout une seconde fois. Écrivez le relais : ce qu'il transmet, en combien de temps, et ce qui est dit au client. Une
    étape qui ne survient que parfois demande un relais pour y entrer, un pour en sortir, et un pour ceux qui ne la vivent
    pas.""",
    absence_of=("handoff", "step", "moment", "role", "segment"),
)
def handoff_missing(project: Project) -> Iterator[Finding]:
    """Two steps that follow one another are led by two roles, and no handoff joins them.

    This is where customers fall: the first role believes it has finished, the second does not know that it begins, and the
    customer tells everything once more. Write the handoff: what it carries, how fast, and what is said to the customer. A step
    that occurs only sometimes needs a handoff into it, one out of it, and one for those who never meet it.
    """
    joined = {(passage.before, passage.after) for handoff in project.handoffs for passage in handoff.passages}
    following = Words("from here", "d'ici")
    for segment in project.segments:
        for before, after in consecutive(segment.steps):
            if before.lead is None or after.lead is None or before.lead is after.lead or (before, after) in joined:
                continue
            yield Finding(
                after.place.at("moment"),
                labels=((before.place.at("moment"), following),),
                segment=segment,
                giver=before.lead,
                first=before.moment,
                receiver=after.lead,
                second=after.moment,
            )


@lint_rule(
    "HND303",
    "handoff-unacknowledged",
    Severity.WARNING,
    message=Words(
        'handoff "{handoff}": nothing says that "{receiver}" confirms having taken over',
        "relais « {handoff} » : rien ne dit que « {receiver} » confirme avoir pris la suite",
    ),
    explanation_fr="""Un relais que personne ne confirme, dont le client ne sait rien, ou qui le laisse seul quand il va mal.

    Un relais n'est fait que lorsque le second métier l'a pris (`accuse_reception: oui`) et que le client sait qui s'occupe
    de lui maintenant (`dit`). Un passage sec, sans un mot de l'un à l'autre, ne convient pas à un moment que le client vit mal :
    annoncez-le, ou passez-le à trois.""",
    absence_of=("step", "segment", "moment"),
    aspects={
        "silent": Aspect(
            Words('handoff "{handoff}" says nothing to the customer', "le relais « {handoff} » ne dit rien au client")
        ),
        "cold": Aspect(
            Words(
                'handoff "{handoff}" is cold, and "{segment}" lives "{moment}" at {emotion}',
                "le relais « {handoff} » est sec, et « {segment} » vit « {moment} » à {emotion}",
            )
        ),
    },
)
def handoff_unacknowledged(project: Project) -> Iterator[Finding]:
    """A handoff that nobody confirms, of which the customer is not told, or that leaves them alone when they are unwell.

    A handoff is done only when the second role has taken it (`acknowledged: yes`) and when the customer knows who looks after
    them now (`says`). A cold one, without a word from one role to the other, does not suit a moment that the customer lives
    badly: announce it, or do it with all three.
    """
    for handoff in project.handoffs:
        if not handoff.passages:
            continue
        place, about = handoff.place.at("id"), handoff.moments
        if not handoff.spec.acknowledged:
            yield Finding(place, handoff=handoff, receiver=handoff.receiver, about=about)
        if not handoff.spec.says:
            yield Finding(place, aspect="silent", handoff=handoff, about=about)
        if handoff.spec.mode == "cold":
            yield from _cold(handoff)


def _cold(handoff: Handoff) -> Iterator[Finding]:
    """The worst moment in which a cold handoff is at work, if it is a bad one."""
    steps = (step for passage in handoff.passages for step in (passage.before, passage.after))
    felt = [(step.spec.emotion, step) for step in steps if step.spec.emotion is not None]
    emotion, worst = min(felt, key=lambda pair: pair[0], default=(0, None))
    if worst is not None and emotion < 0:
        yield Finding(
            handoff.place.at("mode"),
            aspect="cold",
            labels=((worst.place.at("emotion"), Words("lived here", "vécu ici")),),
            handoff=handoff,
            segment=worst.segment,
            moment=worst.moment,
            emotion=emotion,
        )


@lint_rule(
    "HND304",
    "handoff-out-of-place",
    Severity.ERROR,
    message=Words(
        '"{role}" gives in handoff "{handoff}", but has no part in "{moment}"',
        "« {role} » donne dans le relais « {handoff} », mais n'a pas de rôle dans « {moment} »",
    ),
    explanation_fr="""Un relais écrit entre des métiers ou des moments où il ne peut pas avoir lieu.

    Celui qui donne doit jouer le premier moment, celui qui reçoit le second, dans un des parcours au moins où le relais
    travaille : en le menant, en l'appuyant ou par un repère. Et un client ne passe d'un moment à l'autre que s'ils se suivent
    dans son parcours. Corrigez `de`, `vers` ou `entre`, ou donnez au métier sa part dans le moment.""",
    absence_of=("cue", "role", "step", "segment", "moment", "expectation"),
    aspects={
        "receiver": Aspect(
            Words(
                '"{role}" receives in handoff "{handoff}", but has no part in "{moment}"',
                "« {role} » reçoit dans le relais « {handoff} », mais n'a pas de rôle dans « {moment} »",
            )
        ),
        "apart": Aspect(
            Words(
                'handoff "{handoff}": "{second}" follows "{first}" in no journey',
                "relais « {handoff} » : « {second} » ne suit « {first} » dans aucun parcours",
            )
        ),
        "absent": Aspect(
            Words(
                'handoff "{handoff}": no journey has the moment "{moment}"',
                "relais « {handoff} » : aucun parcours n'a le moment « {moment} »",
            )
        ),
        "segment": Aspect(
            Words(
                'handoff "{handoff}" names "{segment}", whose journey does not have {moments} in this order',
                "le relais « {handoff} » nomme « {segment} », dont le parcours n'a pas {moments} dans cet ordre",
            )
        ),
    },
)
def handoff_out_of_place(project: Project) -> Iterator[Finding]:
    """A handoff between roles or moments where it cannot take place.

    The giver must play the first moment and the receiver the second, in at least one of the journeys where the handoff is at
    work: by leading it, supporting it or having a cue there. And a customer goes from one moment to the other only if they
    follow one another in the journey. Correct `from`, `to` or `between`, or give the role its part in the moment.
    """
    if not project.steps:
        return
    lived = frozenset(step.moment for step in project.steps)
    for handoff in project.handoffs:
        passages = tuple(passage for passage in handoff.passages if _follows(passage))
        if passages:
            yield from _without_a_part(project, handoff, passages)
            yield from _segments_in_vain(handoff)
        else:
            yield _nowhere(project, handoff, lived)


def _follows(passage: Passage) -> bool:
    """Whether the second step may follow the first: between them only what occurs sometimes, or what nobody leads."""
    between = passage.segment.steps[passage.before.number : passage.after.number - 1]
    return all(step.is_sometimes or step.lead is None for step in between)


def _without_a_part(project: Project, handoff: Handoff, passages: Sequence[Passage]) -> Iterator[Finding]:
    first, second = handoff.moments[0], handoff.moments[-1]
    places = handoff.place.at("from_"), handoff.place.at("to")
    mend = partial(swapped, *places) if _other_way_round(project, handoff, passages) else None
    if not any(project.plays(handoff.giver, passage.before) for passage in passages):
        yield Finding(handoff.place.at("from_"), edits=mend, role=handoff.giver, handoff=handoff, moment=first)
    if not any(project.plays(handoff.receiver, passage.after) for passage in passages):
        here = handoff.place.at("to")
        yield Finding(here, aspect="receiver", edits=mend, role=handoff.receiver, handoff=handoff, moment=second)


def _other_way_round(project: Project, handoff: Handoff, passages: Sequence[Passage]) -> bool:
    """Whether giver and receiver would both have their part if they changed places."""
    return any(
        project.plays(handoff.receiver, passage.before) and project.plays(handoff.giver, passage.after)
        for passage in passages
    )


def _segments_in_vain(handoff: Handoff) -> Iterator[Finding]:
    reached = {passage.segment for passage in handoff.passages}
    for segment in handoff.segments or ():
        if segment not in reached:
            place = _segment_place(handoff, segment)
            yield Finding(place, aspect="segment", handoff=handoff, segment=segment, moments=handoff.moments)


def _segment_place(handoff: Handoff, segment: Segment) -> Place:
    return handoff.place.at("segments", (handoff.spec.segments or ()).index(segment.id))


def _nowhere(project: Project, handoff: Handoff, lived: frozenset[Moment]) -> Finding:
    place = handoff.place.at("between")
    absent = next((moment for moment in handoff.moments if moment not in lived), None)
    if absent is not None:
        here = place.at(handoff.spec.between.index(absent.id))
        return Finding(here, aspect="absent", handoff=handoff, moment=absent)
    first, second = handoff.moments[0], handoff.moments[-1]
    if first is second and handoff.segments:
        here = _segment_place(handoff, handoff.segments[0])
        return Finding(here, aspect="segment", handoff=handoff, segment=handoff.segments[0], moments=(first,))
    mend = partial(swapped, place.at(0), place.at(1)) if _is_lived_backwards(project, handoff) else None
    return Finding(place, aspect="apart", edits=mend, handoff=handoff, first=first, second=second)


def _is_lived_backwards(project: Project, handoff: Handoff) -> bool:
    """Whether a journey has the two moments in the other order, one behind the other."""
    first, second = handoff.moments[0], handoff.moments[-1]
    turned = (
        Passage(segment, before, after)
        for segment in project.segments
        for number, before in enumerate(segment.steps)
        for after in segment.steps[number + 1 :]
        if (before.moment, after.moment) == (second, first)
    )
    return len(handoff.spec.between) == 2 and any(map(_follows, turned))


@lint_rule(
    "HND305",
    "no-conductor",
    Severity.ERROR,
    message=Words('house "{house}" names no conductor', "la maison « {house} » ne nomme pas de chef d'orchestre"),
    explanation_fr="""Personne ne répond du parcours entier.

    Chaque métier tient sa partie, mais le client vit toutes les parties : quelqu'un doit entendre l'ensemble, réunir les
    métiers quand un relais tombe et décider de ce qui change. Nommez le métier qui en répond : `chef_d_orchestre`.""",
    absence_of=("house",),
)
def no_conductor(project: Project) -> Iterator[Finding]:
    """Nobody answers for the whole journey.

    Every role holds its own part, but the customer lives all of them: somebody must hear the whole, bring the roles together
    when a handoff falls, and decide what changes. Name the role that does: `conductor`.
    """
    if project.house.spec.conductor is None:
        yield Finding(project.house.place.at("house"), house=project.house)


RULES = (handoff_missing, handoff_unacknowledged, handoff_out_of_place, no_conductor)
