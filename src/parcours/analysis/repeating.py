"""What customers have to say twice: information followed from the cue that collects it to the cue that uses it.

A forward pass over the steps of a journey. What is known at a step is kept for every way of coming there, since a step that
occurs only sometimes may be lived or not; ways on which the same roles know the same are one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from parcours.analysis.consecutive import consecutive
from parcours.link.project import Cue, Handoff, Project, Role, Segment, Step
from parcours.link.variants import play
from parcours.model.vocabulary import slug

MOST_WAYS = 64
"""How many ways of knowing one thing are told apart at a step; a journey with more of them loses things on the first ones too."""


class Known(NamedTuple):
    """Who knows a thing on one way through a journey: the cue that collected it first, the roles that know it, and the handoffs
    in which a role that knew it did not pass it on.
    """

    collected: Cue
    roles: frozenset[Role]
    lost: tuple[Handoff, ...]


class Repetition(NamedTuple):
    """A thing that a cue uses and its role was not told: `lost` is the handoff that did not carry it."""

    item: str
    collected: Cue
    lost: Handoff
    used: Cue
    step: Step


Knowledge = dict[str, dict[Known, None]]
"""Slug of a thing → the ways in which it is known."""
Carried = Mapping[Handoff, frozenset[str]]
"""Handoff → the slugs of the things it carries."""


class _Scene(NamedTuple):
    """What moves at one step: which cues collect a thing, which use it, and the handoffs inside the moment. By slug."""

    collecting: dict[str, list[Cue]]
    using: dict[str, list[tuple[Cue, str]]]
    handoffs: list[Handoff]


class _Moving(NamedTuple):
    """What moves at each step and between two of them, and what each handoff carries."""

    scenes: Mapping[Step, _Scene]
    between: Mapping[tuple[Step, Step], Sequence[Handoff]]
    carried: Carried


def repetitions(project: Project) -> Iterator[Repetition]:
    """Everything that customers have to say twice, journey by journey."""
    scenes = _scenes(project)
    between: dict[tuple[Step, Step], list[Handoff]] = {}
    for handoff in project.handoffs:
        for passage in handoff.passages:
            if passage.before is passage.after:
                scenes[passage.before].handoffs.append(handoff)
            else:
                between.setdefault((passage.before, passage.after), []).append(handoff)
    carried = {handoff: frozenset(map(slug, handoff.spec.carries)) for handoff in project.handoffs}
    for segment in project.segments:
        yield from _in_journey(segment, _Moving(scenes, between, carried))


def _scenes(project: Project) -> Mapping[Step, _Scene]:
    scenes = {step: _Scene({}, {}, []) for step in project.steps}
    for cue in project.writing("collects", "uses", "removes"):
        varies = _varies(cue)
        if not (varies or cue.spec.collects or cue.spec.uses):
            continue
        for step in cue.steps:
            collecting, using, _ = scenes[step]
            played = play(cue, segment=step.segment) if varies else cue.spec
            for item in played.collects:
                collecting.setdefault(slug(item), []).append(cue)
            for item in played.uses:
                using.setdefault(slug(item), []).append((cue, item))
    return scenes


def _varies(cue: Cue) -> bool:
    """Whether a cue collects or uses other things for some."""
    for variant in cue.variants:
        spec = variant.spec
        if spec.collects is not None or spec.uses is not None or spec.removes:
            return True
    return False


def _in_journey(segment: Segment, moving: _Moving) -> Iterator[Repetition]:
    following: dict[Step, list[Step]] = {}
    for before, after in consecutive(segment.steps):
        following.setdefault(before, []).append(after)
    arriving: dict[Step, Knowledge] = {}
    for step in segment.steps:
        known, scene = arriving.pop(step, {}), moving.scenes[step]
        _collect(step, scene, known)
        if scene.handoffs or scene.using:
            _tell_inside(step, scene, known, moving.carried)
        yield from _asked_again(step, scene, known)
        for after in following.get(step, ()):
            there = arriving.setdefault(after, {})
            handoffs = moving.between.get((step, after), ())
            for item, ways in known.items():
                passed = (_passed(item, way, handoffs, moving.carried) for way in ways)
                there[item] = _limited((*there.get(item, ()), *passed))


def _limited(ways: Iterable[Known]) -> dict[Known, None]:
    found = dict.fromkeys(ways)
    return found if len(found) <= MOST_WAYS else dict.fromkeys(tuple(found)[:MOST_WAYS])


def _collect(step: Step, scene: _Scene, known: Knowledge) -> None:
    """Adds what cues collect at a step. Who leads the moment hears what is collected in it, unless a handoff is to say so."""
    to_lead = {handoff.giver for handoff in scene.handoffs if handoff.receiver is step.lead}
    for item, cues in scene.collecting.items():
        told = {cue.role for cue in cues}
        if step.lead is not None and not told <= to_lead:
            told.add(step.lead)
        ways = known.get(item) or {Known(cues[0], frozenset(), ()): None}
        known[item] = _limited(way._replace(roles=way.roles | told) for way in ways)


def _tell_inside(step: Step, scene: _Scene, known: Knowledge, carried: Carried) -> None:
    """Passes on what is handed inside a moment. Who plays there and is handed nothing hears what its lead knows."""
    handed = {handoff.receiver for handoff in scene.handoffs}
    players = {cue.role for uses in scene.using.values() for cue, _ in uses}
    hearing = (players | {handoff.giver for handoff in scene.handoffs}) - handed
    for item, ways in known.items():
        known[item] = _limited(_told(item, way, step, hearing, scene.handoffs, carried) for way in ways)


def _told(
    item: str, way: Known, step: Step, hearing: Set[Role], handoffs: Sequence[Handoff], carried: Carried
) -> Known:
    """Who knows a thing once everybody in the moment has spoken, and the handoffs inside it that did not carry it."""
    if step.lead in way.roles:
        way = way._replace(roles=way.roles | hearing)
    for _ in handoffs:  # a chain of handoffs may be as long as there are of them
        way = way._replace(roles=_passed(item, way, handoffs, carried).roles)
    return _passed(item, way, handoffs, carried)


def _passed(item: str, way: Known, handoffs: Sequence[Handoff], carried: Carried) -> Known:
    """Who knows a thing after some handoffs at the same time, and which of these did not carry it."""
    giving = [handoff for handoff in handoffs if handoff.giver in way.roles]
    if not giving:
        return way
    told = way.roles.union(handoff.receiver for handoff in giving if item in carried[handoff])
    lost = (handoff for handoff in giving if handoff.receiver not in told)
    return way._replace(roles=told, lost=tuple(dict.fromkeys((*way.lost, *lost))))


def _asked_again(step: Step, scene: _Scene, known: Knowledge) -> Iterator[Repetition]:
    for item, uses in scene.using.items():
        losing = [way for way in known.get(item, ()) if way.lost]
        for cue, written in uses if losing else ():
            way = next((way for way in losing if cue.role not in way.roles), None)
            if way is not None:
                to_it = [handoff for handoff in way.lost if handoff.receiver is cue.role]
                yield Repetition(written, way.collected, (to_it or [way.lost[0]])[-1], cue, step)
