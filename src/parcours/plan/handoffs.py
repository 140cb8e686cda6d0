"""Handoffs and promises as pages show them. Part of floor 6's plan."""

from typing import NamedTuple

from parcours.link.project import Commitment, Cue, Handoff, Link, Role
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.plan.answers import Named
from parcours.plan.desk import Desk, MirrorLine, gist
from parcours.plan.when import Length, When, clock
from parcours.plan.words import spaced
from parcours.timing.amounts import Money
from parcours.timing.words import say_money, say_share

_ALWAYS = 10_000
"""Every case, in hundredths of a percent."""


class HandoffPart(NamedTuple):
    """One role gives the customer to the next. `inside`: within one moment, so that `before` and `after` are the same; `about`: its
    name and its description.
    """

    id: str
    giver: Named
    receiver: Named
    before: Named
    after: Named
    segments: tuple[Named, ...]
    mode: str
    when: When | None
    carries: tuple[str, ...]
    acknowledged: bool | None
    says: str | None
    tells: str | None
    fallback: Named | None
    about: str | None

    @property
    def inside(self) -> bool:
        """Whether the moment goes on with somebody else."""
        return self.before.id == self.after.id


class LinkPart(NamedTuple):
    """A link of the chain that keeps a promise: a cue or a handoff, whose, by when. `anchor` is the cue's or handoff's id."""

    anchor: str
    is_handoff: bool
    role: Named
    gist: str
    when: str | None


class Remedy(NamedTuple):
    """What is done when a promise is missed."""

    role: Named | None
    says: str | None
    offers: str | None
    amount: Money | None
    within: Length | None


class CommitmentPart(NamedTuple):
    """A promise. `clock` says its figures, from which event to which; `target_hundredths`: of a percent; `kept` says the
    target together with the measure; `each`: every link keeps it alone, else one after the other; `about`: its name and its
    description.
    """

    id: str
    promise: str
    scope: str
    segments: tuple[Named, ...]
    moments: tuple[Named, ...]
    clock: When | None
    during: str | None
    measure: str
    target: str | None
    target_hundredths: int | None
    kept: str | None
    conditions: tuple[str, ...]
    exceptions: tuple[str, ...]
    pauses: tuple[str, ...]
    unacceptable: Length | None
    links: tuple[LinkPart, ...]
    each: bool
    proof: str | None
    remedy: Remedy | None
    mirrors: tuple[MirrorLine, ...]
    about: str | None


class ClockShare(NamedTuple):
    """How much of the worst case is one role's, and what becomes of the promise then."""

    taken: str
    elapsed: str
    verdict: str
    is_proved: bool


class Promise(NamedTuple):
    """A promise in one role's playbook: its own links of the chain, whether the remedy is its own, its share of the clock."""

    commitment: CommitmentPart
    mine: tuple[LinkPart, ...]
    is_my_remedy: bool
    clock: ClockShare | None = None


def handoff_part(handoff: Handoff, desk: Desk) -> HandoffPart:
    """A handoff, said; `segments` is empty where it is at work for none of them."""
    spec = handoff.spec
    first, last = handoff.moments[0], handoff.moments[-1]
    segments = dict.fromkeys(passage.segment for passage in handoff.passages)
    return HandoffPart(
        id=handoff.id,
        giver=desk.named(handoff.giver),
        receiver=desk.named(handoff.receiver),
        before=desk.named(first),
        after=desk.named(last),
        segments=desk.all_named(segments),
        mode=spec.mode,
        when=desk.when(handoff.timing, *handoff.moments),
        carries=tuple(map(spaced, spec.carries)),
        acknowledged=spec.acknowledged,
        says=spec.says,
        tells=spec.tells,
        fallback=desk.named(handoff.fallback) if handoff.fallback else None,
        about=desk.about(spec),
    )


def commitment_part(commitment: Commitment, desk: Desk) -> CommitmentPart:
    """A promise, said."""
    spec = commitment.spec
    return CommitmentPart(
        id=commitment.id,
        promise=spec.promise,
        scope=spec.scope,
        segments=desk.all_named(desk.project.promised_to(commitment)),
        moments=desk.all_named(commitment.moments),
        clock=_clock(commitment, desk),
        during=commitment.during.name if commitment.during else None,
        measure=spec.measure,
        target=say_share(spec.target, desk.language) if spec.target is not None else None,
        target_hundredths=spec.target,
        kept=_kept(spec, desk),
        conditions=spec.conditions,
        exceptions=spec.exceptions,
        pauses=tuple(map(spaced, spec.pauses)),
        unacceptable=desk.long(spec.unacceptable),
        links=tuple(link_part(link, desk) for link in filter(desk.shows, commitment.links)),
        each=commitment.each,
        proof=spec.proof,
        remedy=_remedy(commitment, desk),
        mirrors=tuple(map(desk.mirror, desk.mirrors.get(commitment, ()))),
        about=desk.about(spec),
    )


def _clock(commitment: Commitment, desk: Desk) -> When | None:
    if commitment.clock is None:
        return None
    around = desk.around(*commitment.moments)
    return clock(commitment.clock, around, commitment.start, commitment.stop)


def _kept(spec: CommitmentSpec, desk: Desk) -> str | None:
    """How often it is to be kept: the target as its measure means it. Without a target an average is still one."""
    if spec.measure == "average":
        average = desk.said("on average", "en moyenne")
        return average if spec.target is None else f"{say_share(spec.target, desk.language)}, {average}"
    if spec.target is None:
        return None
    if spec.target == _ALWAYS:
        return desk.said("kept every time", "tenue à chaque fois")
    share = say_share(spec.target, desk.language)
    return desk.said(f"kept in {share} of cases", f"tenue dans {share} des cas")


def link_part(link: Link, desk: Desk) -> LinkPart:
    """A link of a chain: the cue, or the handoff."""
    if isinstance(link, Cue):
        said = desk.when(link.timing, link.moment)
        return LinkPart(link.id, False, desk.named(link.role), gist(link, desk.language), said.words if said else None)
    said = desk.when(link.timing, *link.moments)
    words = desk.said(f"handoff to {link.receiver.name}", f"relais vers {link.receiver.name}")
    return LinkPart(link.id, True, desk.named(link.giver), words, said.words if said else None)


def _remedy(commitment: Commitment, desk: Desk) -> Remedy | None:
    spec = commitment.spec.if_missed
    if spec is None:
        return None
    offers = spec.offers
    if spec.amount is not None:
        amount = say_money(spec.amount, desk.language)
        offers = f"{offers} ({amount})" if offers else amount
    role = desk.named(commitment.remedy) if commitment.remedy else None
    return Remedy(role, spec.says, offers, spec.amount, desk.long(spec.within))


def has_share(role: Role, commitment: Commitment) -> bool:
    """Whether a link of the chain is the role's, or the remedy."""
    return commitment.remedy is role or any(holder(link) is role for link in commitment.links)


def holder(link: Link) -> Role:
    """Whose link it is: who plays the cue, or gives the customer on."""
    return link.role if isinstance(link, Cue) else link.giver


def promise_of(commitment: Commitment, part: CommitmentPart, role: Role, desk: Desk) -> Promise | None:
    """The promise as one role carries it; None when the role has no share in it, or
    none that the edition shows.
    """
    if not has_share(role, commitment):
        return None
    links = zip(filter(desk.shows, commitment.links), part.links, strict=True)
    mine = tuple([said for link, said in links if holder(link) is role])
    is_told = mine or commitment.remedy is role or desk.edition is None
    return Promise(part, mine, commitment.remedy is role) if is_told else None
