"""TIM: is there a promise where the customer waits for one, and does every promise say what it is held to?"""

from collections.abc import Iterator

from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Commitment, Handoff, Moment, Project, Segment


@lint_rule(
    "TIM201",
    "transaction-without-commitment",
    Severity.WARNING,
    message=Words(
        'nothing is promised to {segments} in "{moment}", a transaction',
        "rien n'est promis à {segments} dans « {moment} », une transaction",
    ),
    explanation_fr="""Un moment transactionnel qu'aucun engagement ne couvre.

    Quand le client achète, reçoit, se renseigne ou réclame, il attend un résultat et un délai : sans promesse, chacun en imagine
    une, et la juge. Un engagement couvre un moment s'il le nomme (`moments`), si son chrono y commence ou y finit, ou si un
    repère ou un relais de ce moment le tient. Promettez ce que vous savez tenir, ou dites dans une dérogation pourquoi ce moment
    n'en a pas besoin. Source : les standards de service, J. Lovelock et J. Wirtz, Services Marketing.""",
    absence_of=("commitment", "cue", "handoff", "moment", "step", "segment"),
    aspects={
        "none": Aspect(
            Words(
                'house "{house}" promises nothing: transactional moments without a commitment: {count}',
                "la maison « {house} » ne promet rien : moments transactionnels sans engagement : {count}",
            ),
            Severity.INFO,
        )
    },
)
def transaction_without_commitment(project: Project) -> Iterator[Finding]:
    """A transactional moment that no commitment covers.

    When customers buy, receive, ask or complain they expect a result and a time: without a promise everybody imagines one, and
    judges by it. A commitment covers a moment that it names (`moments`), in which its clock starts or stops, or whose cue or
    handoff keeps it. Promise what you can keep, or say in a waiver why this moment needs none. Source: service standards as in
    C. Lovelock and J. Wirtz, Services Marketing.
    """
    steps = [step for step in project.steps if step.moment.spec.nature == "transactional"]
    if steps and not project.commitments:
        count = len({step.moment for step in steps})
        yield Finding(project.house.place.at("house"), aspect="none", house=project.house, count=count)
        return
    covered = [(commitment.segments, _moments_of(commitment)) for commitment in project.commitments]
    bare: dict[Moment, list[Segment]] = {}
    for step in steps:
        if not any(step.moment in moments and (who is None or step.segment in who) for who, moments in covered):
            bare.setdefault(step.moment, []).append(step.segment)
    for moment, segments in bare.items():
        yield Finding(moment.place.at("id"), moment=moment, segments=tuple(segments))


def _moments_of(commitment: Commitment) -> frozenset[Moment]:
    clock = commitment.clock
    events = (commitment.start, commitment.stop, *((clock.anchor, clock.until) if clock is not None else ()))
    moments = {event.moment for event in events if event is not None and event.moment is not None}
    for link in commitment.links:
        moments |= set(link.moments) if isinstance(link, Handoff) else {link.moment}
    return frozenset((*commitment.moments, *moments))


@lint_rule(
    "TIM206",
    "promise-without-proof",
    Severity.WARNING,
    message=Words(
        'promise "{commitment}" has a clock, but {lacking}', "la promesse « {commitment} » a un chrono, mais {lacking}"
    ),
    explanation_fr="""Une promesse chiffrée que personne ne pourra vérifier ou réparer.

    Un délai promis se prouve (`preuve` : l'horodatage, le registre), vise un taux (`cible`) et prévoit ce qu'on dit, offre et en
    combien de temps quand il est manqué (`si_manque` avec `sous`). Sans preuve, on discute ; sans cible, personne ne sait si c'est
    tenu ; sans réparation datée, le client attend une seconde fois. Source : C. Hart, The Power of Unconditional Service
    Guarantees, Harvard Business Review, 1988.""",
)
def promise_without_proof(project: Project) -> Iterator[Finding]:
    """A promise with figures that nobody will be able to verify or to repair.

    A promised time is proved (`proof`: the time stamp, the register), aims at a rate (`target`), and plans what is said and
    offered, and how fast, when it is missed (`if_missed` with `within`). Without proof one argues; without a target nobody knows
    whether it is kept; without a timed remedy the customer waits a second time. Source: C. Hart, The Power of Unconditional
    Service Guarantees, Harvard Business Review, 1988.
    """
    for commitment in project.commitments:
        lacking = tuple(_lacking(commitment))
        if commitment.spec.clock is not None and lacking:
            words = Words(", ".join(one.en for one in lacking), ", ".join(one.fr for one in lacking))
            yield Finding(commitment.place.at("id"), commitment=commitment, lacking=words)


def _lacking(commitment: Commitment) -> Iterator[Words]:
    spec = commitment.spec
    if spec.proof is None:
        yield Words("no proof", "pas de preuve")
    if spec.target is None:
        yield Words("no target", "pas de cible")
    if spec.if_missed is None:
        yield Words("no remedy", "pas de réparation")
    elif spec.if_missed.within is None:
        yield Words("a remedy without a time", "une réparation sans délai")


RULES = (transaction_without_commitment, promise_without_proof)
