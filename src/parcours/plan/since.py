"""What has changed for each role since a revision, worded once for its page. Part of floor 6's plan."""

from collections.abc import Iterable, Mapping

from parcours.diagnostics import Language
from parcours.plan.answers import Named
from parcours.plan.change import Change
from parcours.plan.change_words import BREACHES, field, head, value
from parcours.plan.changes import Changes
from parcours.plan.model import Plan, Since, SinceForRole, Told, ToldDetail
from parcours.plan.playbook import Playbook


def since(
    revision: str, found: Changes, after: Plan, reasons: Mapping[str, Iterable[str]], language: Language
) -> Since:
    """The chapters of all roles. `after` is the newer plan; `reasons` are the subjects of commits, by role."""
    books = {book.role.id: book for book in after.playbooks}
    parts = []
    for role in found.roles:
        if role.role.id in books:
            anchors = _anchors(books[role.role.id])
            told = tuple(_told(change, anchors, language) for change in role.changes)
            parts.append(SinceForRole(role.role, role.state == "new", told, tuple(reasons.get(role.role.id, ()))))
    return Since(revision, tuple(parts))


def _anchors(book: Playbook) -> frozenset[str]:
    """The addresses in the page of a role."""
    cues = {f"cue-{cue.id}" for card in book.cards for cue in card.cues}
    handoffs = {f"handoff-{part.id}" for part in (*book.received, *book.given)}
    return frozenset(cues | handoffs | {f"promise-{one.commitment.id}" for one in book.promises})


def _told(change: Change, anchors: frozenset[str], language: Language) -> Told:
    anchor = f"{change.thing}-{change.id}"
    details = (
        ToldDetail(field(one, language), value(one, one.before, language), value(one, one.after, language))
        for one in change.details
    )
    return Told(
        head=head(change, language),
        name=change.name,
        moment=_name(change.moment),
        anchor=anchor if anchor in anchors else None,
        breaking=tuple(BREACHES[breach].said(language) for breach in change.breaches),
        details=tuple(details),
    )


def _name(moment: Named | None) -> str | None:
    return moment.name if moment else None
