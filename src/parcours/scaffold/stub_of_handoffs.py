"""Stubs for handoffs: those that are missing, and what is missing of others. Part of floor 7's scaffold."""

from collections.abc import Iterator, Sequence

from parcours.analysis.waivers import Found
from parcours.link.project import Handoff, Moment, Role, Segment
from parcours.scaffold.stub import Pen, Stub
from parcours.syntax.nodes import Data


def handoff_stub(roles: tuple[Role, Role], moments: tuple[Moment, Moment], pen: Pen) -> Stub:
    """A handoff that says from whom to whom, and nothing yet of what it carries."""
    (giver, receiver), (first, second) = roles, moments
    item: dict[str, Data] = {
        "id": pen.free("handoff", f"{giver.id}-{receiver.id}-{second.id}"),
        "from": giver.id,
        "to": receiver.id,
        "between": [first.id, second.id],
    }
    last = pen.project.handoffs[-1] if pen.project.handoffs else None
    lines = (*pen.item(item), pen.hint(("carries", "within", "acknowledged", "says")))
    return pen.beside(last.place if last else None, last.id if last else "", "handoffs", lines)


def missing_handoffs(found: Sequence[Found], pen: Pen) -> Iterator[Stub]:
    """One for each pair of roles and moments, in whatever journeys it is missing."""
    told = dict.fromkeys(_ends(one) for one in found if one.rule.code == "HND301")
    for roles, moments in told:
        yield handoff_stub(roles, moments, pen)


def _ends(one: Found) -> tuple[tuple[Role, Role], tuple[Moment, Moment]]:
    things = [thing for thing in one.finding.things if not isinstance(thing, Segment)]
    giver, receiver = (thing for thing in things if isinstance(thing, Role))
    first, second = (thing for thing in things if isinstance(thing, Moment))
    return (giver, receiver), (first, second)


def mended_handoffs(found: Sequence[Found], pen: Pen) -> Iterator[Stub]:
    """What a handoff lacks, all of it at once: what it is to carry, that it is confirmed, what the customer is told."""
    lacking: dict[Handoff, dict[str, Data]] = {}
    lost: dict[Handoff, list[str]] = {}
    for one in found:
        handoff = next((thing for thing in one.finding.things if isinstance(thing, Handoff)), None)
        item = one.finding.facts.get("item")
        if handoff is None:
            continue
        if one.rule.code == "HND302" and isinstance(item, str):
            lost.setdefault(handoff, []).append(item)
        if one.rule.code == "HND303" and one.finding.aspect in ("", "silent"):
            key, value = ("says", pen.to_write) if one.finding.aspect else ("acknowledged", True)
            if not handoff.place.at(key).is_written():
                lacking.setdefault(handoff, {})[key] = value
    for handoff, items in lost.items():
        if not handoff.place.at("carries").is_written():
            lacking.setdefault(handoff, {})["carries"] = list(items)
        elif isinstance(handoff.place.at("carries").data(), list):
            yield Stub(handoff.place, handoff.id, "carries", tuple(f"- {pen.flow(item)}" for item in items))
    for handoff, keys in lacking.items():
        yield Stub(handoff.place, handoff.id, "", pen.keys(keys))
