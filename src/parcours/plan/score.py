"""The score of a segment: its journey, every role's part, what passes between them. Part of floor 6's plan."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Expressed, Role, Segment, Step
from parcours.plan.answers import Named
from parcours.plan.cards import part_of
from parcours.plan.desk import Desk
from parcours.plan.handoffs import CommitmentPart, HandoffPart
from parcours.plan.heat import Faces, faces
from parcours.plan.notes import Heard, Note
from parcours.plan.playbook import Playbook
from parcours.plan.promises import VerdictLine, verdict_line
from parcours.plan.scenes import nature
from parcours.plan.voice import FeedbackPart, feedback_at
from parcours.plan.words import ABOVE_THE_LINE, STAGES, Part
from parcours.timing.words import say_share


class Hope(NamedTuple):
    """An expectation as the segment expresses it at a moment, in its own words if they are recorded, and what supports it."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    verbatim: str | None
    evidence: tuple[str, ...]


class Stave(NamedTuple):
    """What one role plays at a moment. `card` is the anchor of its card in that role's playbook."""

    role: Named
    department: str | None
    stage: str
    is_above: bool
    part: Part
    notes: tuple[Note, ...]
    card: str | None


class Movement(NamedTuple):
    """A moment of the journey: the customer's line, then the staves, those above the line of visibility first."""

    number: int
    moment: Named
    description: str | None
    evidence: tuple[str, ...]
    nature: tuple[str, ...]
    channels: tuple[str, ...]
    is_sometimes: bool
    emotion: int | None
    effort: int | None
    hopes: tuple[Hope, ...]
    faces: Faces
    staves: tuple[Stave, ...]
    inside: tuple[HandoffPart, ...]
    onward: tuple[HandoffPart, ...]
    feedback: tuple[FeedbackPart, ...]

    @property
    def above(self) -> tuple[Stave, ...]:
        """The staves of those whom the customer sees."""
        return tuple([stave for stave in self.staves if stave.is_above])

    @property
    def below(self) -> tuple[Stave, ...]:
        """The staves of the others."""
        return tuple([stave for stave in self.staves if not stave.is_above])

    @property
    def is_across(self) -> bool:
        """Whether somebody plays on either side of the line of visibility."""
        return len({stave.is_above for stave in self.staves}) > 1


class Line(NamedTuple):
    """A role over the whole journey, one part for each moment (None: silent). `group` is its stage in words."""

    role: Named
    group: str
    department: str | None
    is_above: bool
    parts: tuple[Part | None, ...]


class Slur(NamedTuple):
    """A promise over the moments it spans, by their numbers. Those of one `level` do not overlap."""

    commitment: CommitmentPart
    first: int
    last: int
    level: int
    verdict: VerdictLine | None


class Crossing(NamedTuple):
    """A handoff from line to line, by their places in `lines`, and from moment to moment, by their numbers."""

    handoff: HandoffPart
    giver: int
    receiver: int
    first: int
    last: int


class Score(NamedTuple):
    """The journey of a segment. `version` is a fingerprint of what it says."""

    segment: Named
    description: str | None
    share: str | None
    evidence: tuple[str, ...]
    movements: tuple[Movement, ...]
    lines: tuple[Line, ...]
    slurs: tuple[Slur, ...]
    crossings: tuple[Crossing, ...]
    version: str = ""

    @property
    def is_measured(self) -> bool:
        """Whether anything is measured at one of its moments."""
        return any(one.faces.customer or one.faces.employee for one in self.movements)


class Parts(NamedTuple):
    """What was worded for the playbooks, to be shown again in the scores."""

    playbooks: Mapping[Role, Playbook]
    heard: Heard
    handoffs: Sequence[HandoffPart]
    commitments: Sequence[CommitmentPart]


def score(segment: Segment, parts: Parts, desk: Desk) -> Score:
    """The score of a segment."""
    spec = segment.spec
    roles = in_staves(desk)
    lines = tuple(_lines(segment, roles, desk))
    return Score(
        segment=desk.named(segment),
        description=spec.description,
        share=say_share(spec.share, desk.language) if spec.share is not None else None,
        evidence=spec.evidence,
        movements=tuple(_movement(step, roles, parts, desk) for step in segment.steps),
        lines=lines,
        slurs=_levelled(sorted(_spans(segment, parts.commitments, desk), key=lambda span: span[1:]), segment, desk),
        crossings=tuple(_crossings(segment, lines, parts.handoffs, desk)),
    )


def in_staves(desk: Desk) -> tuple[Role, ...]:
    """The roles from the customer's side to the back, those of one department together."""
    stages = list(STAGES)
    departments = (*desk.project.house.departments, None)

    def place(role: Role) -> tuple[int, int]:
        return stages.index(role.spec.stage), departments.index(role.department)

    return tuple(sorted(desk.project.roles, key=place))


def _movement(step: Step, roles: Sequence[Role], parts: Parts, desk: Desk) -> Movement:
    moment, segment = step.moment, desk.named(step.segment)
    here = [part for part in parts.handoffs if segment in part.segments and part.before.id == moment.id]
    return Movement(
        number=step.number,
        moment=desk.named(moment),
        description=step.spec.description or moment.spec.description,
        evidence=moment.spec.evidence,
        nature=nature(moment, desk),
        channels=tuple(channel.name for channel in step.channels),
        is_sometimes=step.is_sometimes,
        emotion=step.spec.emotion,
        effort=step.spec.effort,
        hopes=tuple(map(_hope, step.expressed)),
        faces=faces(step, desk),
        staves=tuple(_staves(step, roles, parts.heard, desk)),
        inside=tuple(part for part in here if part.inside),
        onward=tuple(part for part in here if not part.inside),
        feedback=feedback_at(step, desk),
    )


def _hope(one: Expressed) -> Hope:
    what, spec = one.expectation, one.spec
    return Hope(what.id, what.name, one.is_debt, one.is_latent, spec.verbatim, spec.evidence)


def _staves(step: Step, roles: Sequence[Role], heard: Heard, desk: Desk) -> Iterable[Stave]:
    players = frozenset(desk.project.players(step))
    for role in roles:
        if role in players:
            card, notes = heard.get((step.segment.id, role.id, step.moment.id)) or (None, ())
            department, stage = role.department.name if role.department else None, role.spec.stage
            is_above, anchor = stage in ABOVE_THE_LINE, card.anchor if card else None
            yield Stave(desk.named(role), department, stage, is_above, part_of(role, step), tuple(notes), anchor)


def _lines(segment: Segment, roles: Sequence[Role], desk: Desk) -> Iterable[Line]:
    playing = {step: frozenset(desk.project.players(step)) for step in segment.steps}
    for role in roles:
        parts = tuple(part_of(role, step) if role in playing[step] else None for step in segment.steps)
        if any(parts):
            stage = role.spec.stage
            group, department = STAGES[stage].said(desk.language), role.department.name if role.department else None
            yield Line(desk.named(role), group, department, stage in ABOVE_THE_LINE, parts)


_Span = tuple[CommitmentPart, int, int]


def _spans(segment: Segment, commitments: Sequence[CommitmentPart], desk: Desk) -> Iterable[_Span]:
    numbers = {step.moment.id: step.number for step in segment.steps}
    named = desk.named(segment)
    for commitment in commitments:
        spanned = [numbers[moment.id] for moment in commitment.moments if moment.id in numbers]
        if named in commitment.segments and spanned:
            yield commitment, min(spanned), max(spanned)


def _levelled(spans: Iterable[_Span], segment: Segment, desk: Desk) -> tuple[Slur, ...]:
    """Each on the first level that is free at its first moment; they come in the order of their first moments."""
    promised = {one.id: one for one in desk.project.commitments}
    ends: list[int] = []
    slurs = []
    for commitment, first, last in spans:
        level = next((level for level, end in enumerate(ends) if end < first), len(ends))
        ends[level : level + 1] = [last]
        verdict = verdict_line(promised[commitment.id], segment, desk)
        slurs.append(Slur(commitment, first, last, level, verdict))
    return tuple(slurs)


def _crossings(
    segment: Segment, lines: Sequence[Line], handoffs: Iterable[HandoffPart], desk: Desk
) -> Iterable[Crossing]:
    """The handoffs at work in a journey, between roles that have a line in it."""
    numbers = {step.moment.id: step.number for step in segment.steps}
    places = {line.role: place for place, line in enumerate(lines)}
    named = desk.named(segment)
    for one in handoffs:
        if named in one.segments and one.giver in places and one.receiver in places:
            first, last = numbers.get(one.before.id), numbers.get(one.after.id)
            if first is not None and last is not None:
                yield Crossing(one, places[one.giver], places[one.receiver], first, last)
