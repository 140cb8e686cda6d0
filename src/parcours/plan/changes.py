"""What changed between two plans, role by role. Part of floor 6's plan; pure: it knows no revision and no disk.

A change is *breaking* when the customer may miss something that was there: a promise loosened, broken, gone or left to nobody; an
expectation that was answered, at a moment for a segment, and that nobody answers any more; a cue gone whose expectations
its role does not answer otherwise.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from parcours.plan.answers import Named
from parcours.plan.change import Change, Detail, Kind, details
from parcours.plan.cue_changes import cue_changes, played
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.model import Plan
from parcours.plan.playbook import Playbook
from parcours.plan.promise_changes import promise_changes


class RoleChanges(NamedTuple):
    """What changed for one role; `state` is that of the role itself."""

    role: Named
    state: Literal["new", "gone", "kept"]
    changes: tuple[Change, ...]


class Changes(NamedTuple):
    """What changed for the roles that have changes, in the order of the newer plan, then those that are gone. `promises` are
    the changes of all promises, whoever keeps them.
    """

    roles: tuple[RoleChanges, ...]
    promises: tuple[Change, ...]

    @property
    def of_nobody(self) -> tuple[Change, ...]:
        """The changed promises that no role is told of."""
        told = {change.id for role in self.roles for change in role.changes if change.thing == "promise"}
        return tuple(change for change in self.promises if change.id not in told)

    @property
    def breaking(self) -> int:
        """How many changes are breaking; a promise that several roles keep counts once."""
        promises = {change.id for change in self.promises if change.breaches}
        others = [c for role in self.roles for c in role.changes if c.breaches and c.thing != "promise"]
        return len(promises) + len(others)


def changes(before: Plan | None, after: Plan) -> Changes:
    """From one plan of a house to another in the same language; without one before, everything is new."""
    books = {book.role.id: book for book in before.playbooks} if before else {}
    now = {book.role.id: book for book in after.playbooks}
    promises = {change.id: change for change in promise_changes(before, after)}
    everywhere = played(after)
    found = []
    for role in (*now, *(role for role in books if role not in now)):
        old, new = books.get(role), now.get(role)
        told = (
            *_of_role(old, new),
            *cue_changes(old, new, everywhere),
            *_promises(old, new, promises),
            *_handoffs(old, new),
        )
        state: Literal["new", "gone", "kept"] = "new" if old is None else "gone" if new is None else "kept"
        if told or state != "kept":
            book = new or old
            assert book is not None
            found.append(RoleChanges(book.role, state, told))
    return Changes(tuple(found), tuple(promises.values()))


_WHO = ("status", "mission", "description", "identity_from", "identity_to", "evidence")
"""What a role says of itself: how far its part is, who it is."""


def _of_role(old: Playbook | None, new: Playbook | None) -> Iterator[Change]:
    """What the role itself is: how far its part is, who it is and how one knows, its manager, its latitude."""
    if old is None or new is None:
        return
    mine, was = new.latitude, old.latitude
    fields = (
        *((name, getattr(old, name), getattr(new, name)) for name in _WHO),
        ("manager", old.manager, new.manager),
        ("alone", was and was.alone, mine and mine.alone),
        ("up_to", was and was.up_to, mine and mine.up_to),
        ("always_ask", was and was.always_ask, mine and mine.always_ask),
        ("right_to_error", was and was.right_to_error, mine and mine.right_to_error),
    )
    if found := details(fields):
        yield Change("role", ("changed",), new.role.id, new.role.name, None, found)


def _promises(old: Playbook | None, new: Playbook | None, changed: Mapping[str, Change]) -> Iterator[Change]:
    """The promises the role has a share in, now or before."""
    was = {one.commitment.id: one for one in old.promises} if old else {}
    mine = {one.commitment.id: one for one in new.promises} if new else {}
    for name in (*mine, *(name for name in was if name not in mine)):
        one = mine.get(name) or was[name]
        links = details([("share", _share(was.get(name)), _share(mine.get(name)))])
        change = changed.get(name)
        if change is not None:
            yield change._replace(details=(*change.details, *links))
        elif name not in was or name not in mine:
            kind: Kind = "new" if name not in was else "gone"
            yield Change("promise", (kind,), name, one.commitment.promise, None, links)
        elif links:
            yield Change("promise", ("changed",), name, one.commitment.promise, None, links)


def _share(promise: Promise | None) -> tuple[Named, ...]:
    """What a role does for a promise: links, told apart by what they are and not by how they are worded."""
    return tuple(Named(link.anchor, link.gist) for link in promise.mine) if promise else ()


def _handoffs(old: Playbook | None, new: Playbook | None) -> Iterator[Change]:
    was = {part.id: part for part in (*old.received, *old.given)} if old else {}
    mine = {part.id: part for part in (*new.received, *new.given)} if new else {}
    for name, part in mine.items():
        if name not in was:
            yield _handoff(part, "new", ())
        elif found := details(_handoff_fields(was[name], part)):
            yield _handoff(part, "changed", found)
    for name, part in was.items():
        if name not in mine:
            yield _handoff(part, "gone", ())


def _handoff(part: HandoffPart, kind: Kind, found: tuple[Detail, ...]) -> Change:
    return Change("handoff", (kind,), part.id, f"{part.giver.name} → {part.receiver.name}", part.before, found)


def _handoff_fields(old: HandoffPart, new: HandoffPart) -> Iterator[tuple[str, object, object]]:
    for name in ("giver", "receiver", "before", "after", "segments", "mode", "carries", "says", "tells", "fallback"):
        yield name, getattr(old, name), getattr(new, name)
    yield "when", old.when, new.when
    yield "acknowledged", "✓" if old.acknowledged else None, "✓" if new.acknowledged else None
