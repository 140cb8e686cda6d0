"""What is asked of each role and what it is given back, as one ledger. Part of floor 6's plan."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parcours.link.project import Commitment, Cue, Role
from parcours.plan.answers import Named
from parcours.plan.desk import Desk, MirrorLine
from parcours.plan.heat import Faces, faces_of_role
from parcours.plan.playbook import Playbook
from parcours.plan.score import in_staves


class Ledger(NamedTuple):
    """One role: how many cues and promises are asked of it, what it is given back, and for how many of them; `share` is that in
    whole per cent. `alone` are those for which nothing is given back. `faces`: what customers say where it leads, and what it says.
    """

    role: Named
    cues: int
    promises: int
    given: tuple[MirrorLine, ...]
    answered: int
    alone: int
    share: int
    faces: Faces

    @property
    def is_measured(self) -> bool:
        """Whether either of them says anything."""
        return bool(self.faces.customer or self.faces.employee)


class Giver(NamedTuple):
    """Who gives back, and how many things."""

    role: Named
    times: int


class MirrorsPart(NamedTuple):
    """The ledgers of the roles of whom anything is asked or to whom anything is given, by department; and those who give."""

    ledgers: tuple[Ledger, ...]
    givers: tuple[Giver, ...]


def mirrors(playbooks: Mapping[Role, Playbook], desk: Desk) -> MirrorsPart:
    """Symmetry of attentions, counted."""
    roles = tuple(in_staves(desk))
    ledgers = (_ledger(role, playbooks[role], desk) for role in roles)
    return MirrorsPart(
        tuple(ledger for ledger in ledgers if ledger.cues or ledger.promises or ledger.given),
        tuple(_givers(roles, desk)),
    )


def _ledger(role: Role, book: Playbook, desk: Desk) -> Ledger:
    given = desk.owed_to.get(role, ())
    cues, promises = book.cue_count, len(book.promises)
    answered = len(frozenset([mirror.asked for mirror in given if _is_in(book, role, mirror.asked)]))
    return Ledger(
        role=desk.named(role),
        cues=cues,
        promises=promises,
        given=tuple(map(desk.mirror, given)),
        answered=answered,
        alone=cues + promises - answered,
        share=100 * answered // (cues + promises) if cues + promises else 100,
        faces=faces_of_role(role, desk),
    )


def _is_in(book: Playbook, role: Role, asked: Cue | Commitment) -> bool:
    """Whether what is asked is in the part of a role: a cue of its own that somebody hears, or a promise that it keeps."""
    if isinstance(asked, Cue):
        return asked.role is role and bool(asked.cells)
    return any(one.commitment.id == asked.id for one in book.promises)


def _givers(roles: Iterable[Role], desk: Desk) -> Iterator[Giver]:
    for role in roles:
        if given := desk.owed_by.get(role):
            yield Giver(desk.named(role), len(given))
