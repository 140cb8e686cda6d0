"""Stubs for what the rules find besides: sentences, halves of cues, promises to make and to prove, latitude, mirrors, reasons.
Part of floor 7's scaffold.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from parcours.analysis.leaders import leaders_of
from parcours.analysis.waivers import Found
from parcours.link.project import Commitment, Cue, Expectation, Moment, Role, Segment
from parcours.scaffold.stub import Pen, Stub
from parcours.syntax.nodes import Data

_Thing = TypeVar("_Thing")


def found_stubs(found: Sequence[Found], pen: Pen) -> Iterator[Stub]:
    """One for each thing that lacks something, whatever it lacks; none where what lacks is not a key or an item."""
    for one in found:
        match one.rule.code:
            case "COV101":
                yield _contributions(one, pen)
            case "TIM201" if one.finding.aspect == "":
                yield _promise(one, pen)
            case "PPL407" if one.finding.aspect == "":
                yield from _mirror(_the(one, Role), pen)
            case _:
                continue
    yield from _completed(found, pen)


def _the(one: Found, kind: type[_Thing]) -> _Thing:
    return next(thing for thing in one.finding.things if isinstance(thing, kind))


def _contributions(one: Found, pen: Pen) -> Stub:
    role, key = _the(one, Role), one.finding.aspect or "segment"
    kinds: Mapping[str, type[Segment | Moment | Expectation]] = {
        "segment": Segment,
        "moment": Moment,
        "expectation": Expectation,
    }
    items = [
        pen.item({key: thing.id, "says": pen.to_write}) for thing in one.finding.things if isinstance(thing, kinds[key])
    ]
    return Stub(role.place, role.id, "contributions", tuple(line for item in items for line in item))


def _promise(one: Found, pen: Pen) -> Stub:
    """A promise without figures: what can be kept is for the workshop to say."""
    moment = _the(one, Moment)
    segments: list[Data] = [thing.id for thing in one.finding.things if isinstance(thing, Segment)]
    item: dict[str, Data] = {
        "id": pen.free("commitment", moment.id),
        "promise": pen.to_write,
        "moments": [moment.id],
        "segments": segments,
    }
    lines = (*pen.item(item), pen.hint(("clock", "kept_by", "proof", "target", "if_missed")))
    last = pen.project.commitments[-1] if pen.project.commitments else None
    return pen.beside(last.place if last else None, last.id if last else "", "commitments", lines)


def _mirror(role: Role, pen: Pen) -> Iterator[Stub]:
    """What is given back for the first of its cues that keep a promise, else for its first."""
    leaders = (role.manager, *leaders_of(pen.project))
    by = next((one for one in leaders if one is not None and one is not role), None)
    asked = next((cue for cue in role.cues if cue in pen.project.promised_cues), role.cues[0])
    if by is None:
        return
    item: dict[str, Data] = {
        "id": pen.free("mirror", f"{by.id}-{asked.id}"),
        "asked": asked.id,
        "given": pen.to_write,
        "by": by.id,
        "to": role.id,
        "sign": pen.to_write,
    }
    last = pen.project.mirrors[-1] if pen.project.mirrors else None
    yield pen.beside(last.place if last else None, last.id if last else "", "mirrors", pen.item(item))


def _completed(found: Sequence[Found], pen: Pen) -> Iterator[Stub]:
    """The keys that things lack, thing by thing: one that is found twice gets one stub."""
    lacking: dict[Cue | Commitment | Role | Moment, dict[str, Data]] = {}
    for one in found:
        for thing, key, value in _lacks(one, pen):
            if not thing.place.at(key).is_written():
                lacking.setdefault(thing, {})[key] = value
    for thing, keys in lacking.items():
        yield Stub(thing.place, thing.id, "", pen.keys(keys))


def _lacks(one: Found, pen: Pen) -> Iterator[tuple[Cue | Commitment | Role | Moment, str, Data]]:
    """The key that closes a gap, and what is to be written there."""
    match one.rule.code, one.finding.aspect:
        case "COV103", aspect:
            if aspect in ("", "content"):
                yield _the(one, Cue), "attitude", pen.to_write
            if aspect in ("", "timing"):
                yield _the(one, Cue), "timing", pen.group({"untimed": pen.to_write})
        case ("PPL408", _) | ("PPL404", "" | "variant"):
            yield _the(one, Cue), "why", pen.to_write
        case "PPL403", "":
            yield _the(one, Role), "latitude", pen.group({"alone": [pen.to_write]})
        case "PPL406", "":
            yield _the(one, Moment), "employee_view", pen.group({"lives": pen.to_write, "needs": pen.to_write})
        case "TIM206", _:
            commitment = _the(one, Commitment)
            yield commitment, "proof", pen.to_write
            yield commitment, "if_missed", pen.group({"says": pen.to_write})
        case _:
            return
