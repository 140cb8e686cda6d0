"""Coverage: who answers what, for whom, at which moment; what nobody answers. Part of floor 6's plan."""

from collections import Counter
from typing import Literal, NamedTuple

from parcours.diagnostics import Words
from parcours.link.project import Expressed, Segment, Step
from parcours.plan.answers import Named
from parcours.plan.desk import Desk

State = Literal["lead", "others", "digital", "waived", "missing"]
"""Who answers: the lead, others only, a machine, nobody and the house says why, nobody."""

STATES: dict[State, Words] = {
    "lead": Words("played by the lead", "jouée par qui mène"),
    "others": Words("played, not by the lead", "jouée, mais pas par qui mène"),
    "digital": Words("digital", "numérique"),
    "waived": Words("waived", "dérogation"),
    "missing": Words("nobody plays it", "personne ne la joue"),
}
MANY_STATES: dict[State, Words] = {
    "lead": Words("played by the lead", "jouées par qui mène"),
    "others": Words("played, not by the lead", "jouées, mais pas par qui mène"),
    "digital": Words("digital", "numériques"),
    "waived": Words("waived", "avec dérogation"),
    "missing": Words("nobody plays them", "personne ne les joue"),
}
"""The same of several expectations."""
_RULES = ("COV102", "expectation-without-cue")


class Player(NamedTuple):
    """A role that answers, with how many cues; `card` is the anchor of the moment's card in its playbook."""

    role: Named
    is_lead: bool
    cues: int


class Covered(NamedTuple):
    """An expectation at a moment: its state and its players. `reason` and `until` are the waiver's."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    state: State
    players: tuple[Player, ...]
    reason: str | None = None
    until: str | None = None


class CoveredMoment(NamedTuple):
    """A moment of a journey, its expectations in order."""

    number: int
    moment: Named
    lead: Named | None
    expectations: tuple[Covered, ...]


class Coverage(NamedTuple):
    """A journey, and how many of its expectations are in each state, in the order of `STATES`."""

    segment: Named
    moments: tuple[CoveredMoment, ...]
    counts: tuple[tuple[State, int], ...]

    @property
    def total(self) -> int:
        """How many expectations the journey holds."""
        return sum(count for _, count in self.counts)


def coverage(segment: Segment, desk: Desk) -> Coverage:
    """Who answers every expectation of a journey."""
    moments = tuple(
        CoveredMoment(
            step.number,
            desk.named(step.moment),
            desk.named(step.lead) if step.lead else None,
            tuple(_covered(step, one, desk) for one in step.expressed),
        )
        for step in segment.steps
    )
    states = [one.state for moment in moments for one in moment.expectations]
    return Coverage(desk.named(segment), moments, tuple((state, states.count(state)) for state in STATES))


def _covered(step: Step, one: Expressed, desk: Desk) -> Covered:
    players = _players(step, one, desk)
    state: State = "missing"
    reason = until = None
    if players:
        state = "lead" if players[0].is_lead else "others"
    elif not step.moment.is_human:
        state = "digital"
    elif (waiver := _waiver(step, one, desk)) is not None:
        state, (reason, until) = "waived", waiver
    return Covered(one.expectation.id, one.expectation.name, one.is_debt, one.is_latent, state, players, reason, until)


def _players(step: Step, one: Expressed, desk: Desk) -> tuple[Player, ...]:
    """The lead first, then the others in the order of their cues."""
    counts = Counter([cue.role for cue in desk.project.cues_for(one)])
    lead = step.lead
    leading = [Player(desk.named(lead), True, counts.pop(lead))] if lead is not None and lead in counts else ()
    others = [Player(desk.named(role), False, count) for role, count in counts.items()]
    return (*leading, *others)


def _waiver(step: Step, one: Expressed, desk: Desk) -> tuple[str | None, str | None] | None:
    about = {step.segment.id, step.moment.id, one.expectation.id, *((step.lead.id,) if step.lead else ())}
    for waiver in desk.project.house.waivers:
        if waiver.spec.rule in _RULES and (not waiver.targets or waiver.targets & about):
            return waiver.spec.reason, desk.date(waiver.spec.until)
    return None
