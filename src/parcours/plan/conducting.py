"""The part of the conductor, compiled from the whole: how each journey stands, what nobody plays, which promises do not hold, what is
not recorded. Part of floor 6's plan.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parcours.analysis.promises.judging import verdicts
from parcours.analysis.promises.verdicts import Outcome, Verdict, alike
from parcours.link.project import Cue, Role, Segment
from parcours.plan.answers import Named
from parcours.plan.coverage import Coverage, State, coverage
from parcours.plan.desk import Desk
from parcours.plan.promises import OUTCOMES, gravity, said_margin
from parcours.plan.unrecorded import Unrecorded, of_house, of_journey
from parcours.timing.words import say_share

_HOLDS = (Outcome.KEPT, Outcome.UNCLOCKED)
"""A promise without figures cannot be broken by a clock."""


class Tightest(NamedTuple):
    """The promise that is kept with the least margin."""

    promise: str
    margin: str


class Conducted(NamedTuple):
    """How a journey stands: what is in it, its expectations by their state, its promises by their outcome (nothing for none)."""

    segment: Named
    share: str | None
    moments: int
    cues: int
    expectations: int
    states: tuple[tuple[State, int], ...]
    promises: int
    outcomes: tuple[tuple[str, int], ...]
    tightest: Tightest | None
    unrecorded: tuple[Unrecorded, ...]


class Unplayed(NamedTuple):
    """An expectation that nobody plays, or that the house has waived: at which moment of which journey, and who leads there."""

    expectation: str
    is_debt: bool
    moment: Named
    segment: Named
    lead: Named | None
    state: State
    reason: str | None


class Unkept(NamedTuple):
    """A promise of which it is not proved that it is kept, for whom, and by how much it is missed at worst."""

    id: str
    promise: str
    verdict: str
    margin: str | None
    is_informative: bool
    segments: tuple[Named, ...]


class Conducting(NamedTuple):
    """What a conductor watches over. `unrecorded` is of the house and its roles."""

    journeys: tuple[Conducted, ...]
    unplayed: tuple[Unplayed, ...]
    unkept: tuple[Unkept, ...]
    unrecorded: tuple[Unrecorded, ...]


def conducting_of(role: Role, desk: Desk) -> Conducting | None:
    """The part of a role as the conductor; None for others, and in the edition for a wave, which is not the whole."""
    project = desk.project
    if project.house.conductor is not role or desk.edition is not None:
        return None
    covered = {segment: desk.once(coverage, segment) for segment in project.segments}
    found, heard = verdicts(project), _heard(project.cues)
    return Conducting(
        journeys=tuple(_conducted(one, covered[one], heard, found, desk) for one in project.segments),
        unplayed=tuple(_unplayed(covered.values())),
        unkept=tuple(_unkept(found, desk)),
        unrecorded=tuple(of_house(desk)),
    )


def _heard(cues: Iterable[Cue]) -> Mapping[Segment, int]:
    """How many cues each segment hears; most cues share their steps with others."""
    found = Counter[Segment]()
    for steps, several in Counter([cue.steps for cue in cues]).items():
        found.update(dict.fromkeys([step.segment for step in steps], several))
    return found


def _conducted(
    segment: Segment, covered: Coverage, heard: Mapping[Segment, int], found: Iterable[Verdict], desk: Desk
) -> Conducted:
    share = segment.spec.share
    made = [verdict for verdict in found if verdict.segment is segment]
    outcomes = Counter(verdict.outcome for verdict in made)
    return Conducted(
        segment=desk.named(segment),
        share=say_share(share, desk.language) if share is not None else None,
        moments=len(segment.steps),
        cues=heard.get(segment, 0),
        expectations=covered.total,
        states=tuple((state, count) for state, count in covered.counts if count),
        promises=len(made),
        outcomes=tuple((outcome.value, outcomes[outcome]) for outcome in OUTCOMES if outcomes[outcome]),
        tightest=_tightest(made, desk),
        unrecorded=tuple(of_journey(segment, desk)),
    )


def _tightest(made: Iterable[Verdict], desk: Desk) -> Tightest | None:
    kept = [(one, one.worst) for one in made if one.outcome is Outcome.KEPT and one.worst and not one.is_informative]
    if not kept:
        return None
    verdict, worst = min(kept, key=lambda pair: (pair[1].margin, pair[0].commitment.id))
    return Tightest(verdict.commitment.spec.promise, said_margin(worst, desk))


def _unplayed(journeys: Iterable[Coverage]) -> Iterator[Unplayed]:
    asked = ((journey, at, one) for journey in journeys for at in journey.moments for one in at.expectations)
    for journey, at, one in asked:
        if one.state in ("missing", "waived"):
            yield Unplayed(one.name, one.is_debt, at.moment, journey.segment, at.lead, one.state, one.reason)


def _unkept(found: Iterable[Verdict], desk: Desk) -> Iterator[Unkept]:
    """Gravest first; alike for several segments, told once."""
    groups = alike(verdict for verdict in found if verdict.outcome not in _HOLDS)
    for group in sorted(groups, key=lambda group: (gravity(group[0]), group[0].commitment.id)):
        first = group[0]
        yield Unkept(
            first.commitment.id,
            first.commitment.spec.promise,
            OUTCOMES[first.outcome].said(desk.language),
            said_margin(first.worst, desk) if first.worst is not None else None,
            first.is_informative,
            desk.all_named(verdict.segment for verdict in group),
        )
