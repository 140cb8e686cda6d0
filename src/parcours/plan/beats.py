"""The journeys of a role at a glance: what it plays at each moment. Part of floor 6's plan."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from parcours.link.project import Role, Step
from parcours.plan.answers import Named
from parcours.plan.cards import part_of
from parcours.plan.desk import Desk
from parcours.plan.handoffs import HandoffPart
from parcours.plan.notes import Heard, Note
from parcours.plan.words import PARTS, Part


class Beat(NamedTuple):
    """A moment of a journey as one role lives it: its part, who leads, its first tempo mark, its handoffs, its card."""

    moment: Named
    part: Part
    leads: Named | None
    is_sometimes: bool
    cues: int
    tempo: str | None
    receives: tuple[Named, ...]
    gives: tuple[Named, ...]
    card: str | None


class Glance(NamedTuple):
    """One journey at a glance: its moments in order."""

    segment: Named
    beats: tuple[Beat, ...]

    @property
    def counts(self) -> tuple[tuple[Part, int], ...]:
        """How many moments the role leads, supports, listens to."""
        played = Counter(beat.part for beat in self.beats)
        return tuple((part, played[part]) for part in PARTS if played[part])


def glances_of(role: Role, heard: Heard, desk: Desk) -> tuple[Glance, ...]:
    """The journeys in which a role plays; `heard`: what each segment hears of it."""
    mine = frozenset(desk.steps.get(role, ()))
    glances = []
    for segment in desk.project.segments:
        if not mine.isdisjoint(segment.steps):
            beats = [
                _beat(role, step, heard, desk) if step in mine else desk.once(_rest, step) for step in segment.steps
            ]
            glances.append(Glance(desk.named(segment), tuple(beats)))
    return tuple(glances)


def _rest(step: Step, desk: Desk) -> Beat:
    """A moment at which the role stays silent."""
    leads = desk.named(step.lead) if step.lead else None
    return Beat(desk.named(step.moment), "listens", leads, step.is_sometimes, 0, None, (), (), None)


def _beat(role: Role, step: Step, heard: Heard, desk: Desk) -> Beat:
    segment, moment, lead = step.segment, step.moment, step.lead
    card, notes = heard.get((segment.id, role.id, moment.id)) or (None, ())
    received, given = (card.received, card.given) if card else ((), ())
    return Beat(  # by place: there are thousands
        desk.named(moment),
        part_of(role, step),
        desk.named(lead) if lead and lead is not role else None,
        step.is_sometimes,
        len(notes),
        _tempo(notes),
        _here([(part, part.giver) for part in received], desk.named(segment)) if received else (),
        _here([(part, part.receiver) for part in given], desk.named(segment)) if given else (),
        card.anchor if card else None,
    )


def _tempo(notes: Iterable[Note]) -> str | None:
    """The first tempo mark."""
    for note in notes:
        if (when := note.cue.form.when) is not None:
            return when.words
    return None


def _here(passing: Iterable[tuple[HandoffPart, Named]], segment: Named) -> tuple[Named, ...]:
    """Who stands at the other end of the handoffs at work for a segment, each once."""
    return tuple(dict.fromkeys([other for part, other in passing if segment in part.segments]))
