"""TIM: does every timing say how it is counted, and can they all be kept together?"""

from collections.abc import Iterator

from parcours.analysis.ambiguity import bare_days, endless, without_calendar
from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.stretches import demanding, may_last, tying
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project


@lint_rule(
    "TIM203",
    "ambiguous-clock",
    Severity.ERROR,
    message=Words(
        '"{owner}" counts {length}, and no calendar is in force',
        "« {owner} » compte {length}, et aucun calendrier n'est en vigueur",
    ),
    explanation_fr="""Un temps que deux lecteurs compteraient autrement.

    Des heures et des jours ouvrés demandent un calendrier : celui du temps lui-même (`calendrier`), du métier ou de la maison.
    Entre deux métiers comme dans une promesse, des jours disent lesquels : `2 jours ouvrés`, `2 jours calendaires`, `J+2 ouvrés` ;
    du vendredi soir, les uns mènent au mardi et les autres au dimanche. Et une cadence dit quand elle s'arrête :
    `tant_que` ou `jusqu_a`. Une pause arrête le chrono d'une promesse pour le maillon de sa chaîne qu'elle nomme, ou pour ceux qui
    dépendent du client ou d'un partenaire (`depend_de`), quand elle nomme l'un d'eux. Celle qui ne fait ni l'un ni l'autre est
    signalée là où cela compte : quand l'engagement rompt sans elle, ou qu'elle ressemble à l'identifiant d'un maillon.""",
    absence_of=("calendar",),
    aspects={
        "days": Aspect(
            Words(
                '"{owner}" counts {length}: working days or elapsed days?',
                "« {owner} » compte {length} : jours ouvrés ou calendaires ?",
            )
        ),
        "endless": Aspect(
            Words(
                '"{owner}" is repeated every {length}, and nothing says until when',
                "« {owner} » revient à une cadence de {length}, et rien ne dit jusqu'à quand",
            )
        ),
        "pause": Aspect(
            Words(
                'pause "{pause}" of "{commitment}" stops nothing: no link of its chain is called so, or held by whom it names',
                "la pause « {pause} » de « {commitment} » n'arrête rien : aucun maillon de sa chaîne ne porte ce nom, ni ne dépend "
                "de qui elle nomme",
            ),
            Severity.WARNING,
        ),
    },
)
def ambiguous_clock(project: Project) -> Iterator[Finding]:
    """A time that two readers would count differently.

    Working hours and days need a calendar: that of the timing itself (`calendar`), of the role or of the house. Between two roles,
    as in a promise, days say which: `2 working days`, `2 elapsed days`, `D+2 working`; from a Friday evening the ones lead to
    Tuesday, the others to Sunday. And a cadence says when it stops: `while` or `until`. A pause stops the clock of a promise for
    the link of its chain that it names, or for those that the customer or a partner holds (`held_by`), where it names one of them. One
    that does neither is told where it matters: where the promise breaks without it, or where it is near the id of a link.
    """
    for place, owner, length in without_calendar(project):
        yield Finding(place, owner=owner, length=length)
    for place, owner, length in bare_days(project):
        yield Finding(place, aspect="days", owner=owner, length=length)
    for place, owner, length in endless(project):
        yield Finding(place, aspect="endless", owner=owner, length=length)
    yield from _idle_pauses(project)


def _idle_pauses(project: Project) -> Iterator[Finding]:
    """Only where all that a chain is made of could be read: an absence would be told otherwise."""
    if project.gaps or not any(commitment.spec.pauses for commitment in project.commitments):
        return
    from parcours.analysis.promises.pauses import idle_pauses

    for place, commitment, pause, near in idle_pauses(project):
        yield Finding(place, aspect="pause", suggestion=near, commitment=commitment, pause=pause)


@lint_rule(
    "TIM204",
    "contradictory-timings",
    Severity.ERROR,
    message=Words(
        "no schedule fits these timings for {segments}{where}: {circle}: {shortfall} too many",
        "aucun horaire ne satisfait ces temps pour {segments}{where} : {circle} : {shortfall} de trop",
    ),
    explanation_fr="""Des temps qui, ensemble, ne peuvent pas être tenus, quoi qu'on fasse.

    Ce que les uns demandent au moins dépasse ce que les autres permettent au plus : la chaîne est dite lien après lien, avec ses
    chiffres et ce qui est de trop. Tout ce qu'un segment vit sur un même canal compte : repères, relais, promesses, ordre des moments et de
    leurs événements. Le temps ouvré compte comme le calendrier le plus large le permettrait, de sorte que ce qui est dit
    contradictoire l'est sous tout calendrier. Un repère sous condition (`si`) ne contredit que lui-même. Desserrez l'un des
    temps, ou ancrez-le à un autre événement. Source : Dechter, Meiri et Pearl, Temporal constraint networks, Artificial
    Intelligence 49, 1991.""",
)
def contradictory_timings(project: Project) -> Iterator[Finding]:
    """Timings that cannot be kept together, whatever anybody does.

    What some ask at least exceeds what others allow at most: the chain is told link by link, with its figures and what is too
    much. All that a segment lives on one channel counts: cues, handoffs, promises, the order of moments and of their events.
    Working time counts as the widest calendar would have it, so that what is called contradictory is so in every calendar. A cue
    under a condition (`if`) contradicts only itself. Loosen one of the timings, or anchor it on another event. Source: Dechter,
    Meiri and Pearl, Temporal constraint networks, Artificial Intelligence 49, 1991.
    """
    cues = tying(project)
    if not demanding(project, cues):
        return
    # networks are loaded for those who ask that time passes
    from parcours.analysis.contradicted import contradicted

    yield from contradicted(project, cues)


@lint_rule(
    "TIM208",
    "two-places-at-once",
    Severity.WARNING,
    message=Words(
        '"{role}" cannot play both for {segments}: "{first}" ({lasts}) and "{second}" ({also}) overlap, whichever comes first',
        "« {role} » ne peut pas jouer les deux pour {segments} : « {first} » ({lasts}) et « {second} » ({also}) se chevauchent, "
        "quel que soit le premier",
    ),
    explanation_fr="""Deux repères d'un même métier, au même moment, que leurs temps forcent à se chevaucher.

    Chacun dure, chacun doit commencer dans sa fenêtre, et aucun des deux n'est fini avant le dernier instant où l'autre peut
    commencer. Une personne seule devra lâcher l'un pour l'autre, et c'est le client qui le voit. Élargissez une fenêtre,
    raccourcissez un repère, ou confiez l'un d'eux à un autre métier.""",
)
def two_places_at_once(project: Project) -> Iterator[Finding]:
    """Two cues of one role, at one moment, whose timings force them to overlap.

    Each takes time, each has to begin within its window, and neither is over before the last instant at which the other may begin.
    One person alone will have to drop the one for the other, and the customer sees it. Widen a window, shorten a cue, or give one
    of them to another role.
    """
    lasting = [cue for cue in project.writing("lasts") if may_last(cue)]
    if len({(cue.role, cue.moment) for cue in lasting}) == len(lasting):
        return
    from parcours.analysis.overlaps import overlapping

    yield from overlapping(project, lasting)


RULES = (
    ambiguous_clock,
    contradictory_timings,
    two_places_at_once,
)
