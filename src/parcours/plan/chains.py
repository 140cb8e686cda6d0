"""The chains from a role to the customer, through internal customers. Part of floor 6's plan."""

from typing import NamedTuple

from parcours.link.project import Role
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.sight import End, onward
from parcours.plan.when import Length


class Serving(NamedTuple):
    """A step of the chain towards the customer: who is served, with what, how fast."""

    role: Named
    delivers: str | None
    within: Length | None


class Chain(NamedTuple):
    """From the role, through internal customers, to the segments the last one plays for. No `through`: the role itself does. Without
    segments, `end` says whether the way stops at a role that serves nobody or turns in a circle.
    """

    through: tuple[Serving, ...]
    segments: tuple[Named, ...]
    end: End


def chains_of(role: Role, desk: Desk) -> tuple[Chain, ...]:
    """Those the role plays for itself, then, for each internal customer, the shortest way to somebody who plays for one."""
    chains = []
    if direct := desk.plays_for(role):
        chains.append(Chain((), desk.all_named(direct), "customers"))
    for served in role.serves:
        way, end = onward(role, served, desk.plays_for)
        through = tuple(Serving(desk.named(one.role), one.spec.delivers, desk.long(one.spec.within)) for one in way)
        chains.append(Chain(through, desk.all_named(desk.plays_for(way[-1].role)), end))
    return tuple(chains)


def served_by(role: Role, desk: Desk) -> tuple[Serving, ...]:
    """Those who serve a role."""
    return tuple(
        [
            Serving(desk.named(other), serves.spec.delivers, desk.long(serves.spec.within))
            for other, serves in desk.served_by.get(role, ())
        ]
    )
