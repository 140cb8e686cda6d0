"""Can the promises be kept: the verdicts on every promise, said. Part of floor 6's plan."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parcours.analysis.promises.bounds import Ambiguous
from parcours.analysis.promises.findings import EXAMPLES
from parcours.analysis.promises.judging import verdicts, verdicts_on, year_of
from parcours.analysis.promises.sayings import said_bounds, said_elapsed, said_instead, said_share
from parcours.analysis.promises.verdicts import Leg, Outcome, Verdict, Worst, alike
from parcours.diagnostics import Words
from parcours.link.project import Commitment, Cue, Link, Moment, Role, Segment
from parcours.model.timing import TimingSpec
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.handoffs import ClockShare, holder, link_part
from parcours.timing.dates import say_instant

OUTCOMES: dict[Outcome, Words] = {
    Outcome.KEPT: Words("kept", "tenue"),
    Outcome.BREAKABLE: Words("can be broken", "peut être rompue"),
    Outcome.UNBOUNDED: Words("nothing bounds it", "rien ne la borne"),
    Outcome.UNPLAYED: Words("nobody plays it", "personne ne la joue"),
    Outcome.UNCLOCKED: Words("no clock", "sans chrono"),
    Outcome.UNJUDGED: Words("not judged", "non jugée"),
}

MANY_OUTCOMES: dict[Outcome, Words] = {
    Outcome.KEPT: Words("kept", "tenues"),
    Outcome.BREAKABLE: Words("can be broken", "peuvent être rompues"),
    Outcome.UNBOUNDED: Words("nothing bounds them", "rien ne les borne"),
    Outcome.UNPLAYED: Words("nobody plays them", "personne ne les joue"),
    Outcome.UNCLOCKED: Words("no clock", "sans chrono"),
    Outcome.UNJUDGED: Words("not judged", "non jugées"),
}
"""The same of several promises."""


class LegPart(NamedTuple):
    """A link of a chain from the worst start: who has it, what it is given, on which hours, and what it takes.

    `held_by`: who says how long it takes, where that is not us; `is_paused`: the clock stands still meanwhile.
    """

    link: str
    is_handoff: bool
    role: Named
    gist: str
    given: str
    calendar: str | None
    taken: str
    seconds: int
    held_by: str | None
    is_paused: bool


class WorstPart(NamedTuple):
    """The worst case: how long it takes, by how much it keeps or misses (`margin`, signed), a dated example, how often it fails."""

    elapsed: str
    elapsed_seconds: int
    margin: str
    margin_seconds: int
    example: str
    failing: str | None
    failing_seconds: int
    starts_seconds: int
    visited: int


class VerdictPart(NamedTuple):
    """The verdict for the segments that share it. `is_informative`: an average or a share, which figures judge and not chains.

    `missing`: what would have to be bounded, or why opening hours cannot be counted; `instead`: what never fails; `left_out`: what marks
    an event of the chain as well and is not reached from its start, so that nothing is proved of it.
    """

    segments: tuple[Named, ...]
    outcome: str
    words: str
    is_informative: bool
    worst: WorstPart | None
    legs: tuple[LegPart, ...]
    missing: str | None
    instead: str | None
    left_out: str | None


class VerdictLine(NamedTuple):
    """What becomes of a promise for one segment, and the margin of its worst case, signed. `is_informative`: as for a verdict."""

    outcome: str
    words: str
    margin: str | None
    is_informative: bool


class PromisePart(NamedTuple):
    """A promise, and whether it can be kept."""

    id: str
    promise: str
    promised: str | None
    verdicts: tuple[VerdictPart, ...]


class PromisesPart(NamedTuple):
    """Every promise, for the starts of one year."""

    year: int
    promises: tuple[PromisePart, ...]


def promises(desk: Desk) -> PromisesPart:
    """The verdicts on every promise of the house: those that are not proved first, then by id."""
    groups: dict[Commitment, list[Sequence[Verdict]]] = {one: [] for one in desk.project.commitments}
    for group in alike(verdicts(desk.project)):
        groups[group[0].commitment].append(group)
    ordered = sorted(groups.items(), key=lambda item: (_gravest(item[1]), item[0].id))
    return PromisesPart(year_of(desk.project), tuple(promise_part(one, found, desk) for one, found in ordered))


_GRAVITY = (Outcome.BREAKABLE, Outcome.UNPLAYED, Outcome.UNBOUNDED, Outcome.UNJUDGED, Outcome.KEPT, Outcome.UNCLOCKED)


def _gravest(groups: Iterable[Sequence[Verdict]]) -> tuple[bool, int]:
    """What must be looked at first; an average or a share comes after what must always hold."""
    return min((gravity(group[0]) for group in groups), default=(True, len(_GRAVITY)))


def gravity(verdict: Verdict) -> tuple[bool, int]:
    """By what verdicts are put in order, the gravest first."""
    return verdict.is_informative, _GRAVITY.index(verdict.outcome)


def _order(verdict: Verdict) -> tuple[tuple[bool, int], int]:
    return gravity(verdict), verdict.worst.margin if verdict.worst is not None else 0


def clock_share(role: Role, commitment: Commitment, desk: Desk) -> ClockShare | None:
    """What a role takes of a promise's worst case; None where it has no link in it, or nothing was worked out."""
    worst = min(verdicts_on(desk.project, commitment), key=_order, default=None)
    if worst is None or worst.worst is None:
        return None
    mine = [leg.seconds for leg in worst.legs if holder(leg.link) is role]
    if not mine:
        return None
    elapsed = abs(worst.worst.done - worst.worst.start)
    return ClockShare(
        taken=said_elapsed(abs(sum(mine))).said(desk.language),
        elapsed=said_elapsed(elapsed).said(desk.language),
        verdict=OUTCOMES[worst.outcome].said(desk.language),
        is_proved=worst.outcome is Outcome.KEPT,
    )


def standing(commitment: Commitment, desk: Desk) -> tuple[str, bool] | None:
    """The gravest verdict on a promise, said, and whether it is proved to be kept; None where it is made to no segment."""
    worst = min(verdicts_on(desk.project, commitment), key=_order, default=None)
    return None if worst is None else (OUTCOMES[worst.outcome].said(desk.language), worst.outcome is Outcome.KEPT)


def verdict_line(commitment: Commitment, segment: Segment, desk: Desk) -> VerdictLine | None:
    """The verdict on a promise for a segment; None where it is not made to that one."""
    found = next((one for one in verdicts_on(desk.project, commitment) if one.segment is segment), None)
    if found is None:
        return None
    margin = said_margin(found.worst, desk) if found.worst is not None else None
    return VerdictLine(found.outcome.value, OUTCOMES[found.outcome].said(desk.language), margin, found.is_informative)


def said_margin(worst: Worst, desk: Desk) -> str:
    """By how much the worst case is kept or missed."""
    said = said_elapsed(abs(worst.margin)).said(desk.language)
    return f"−{said}" if worst.margin < 0 else said


def promise_part(commitment: Commitment, groups: Iterable[Sequence[Verdict]], desk: Desk) -> PromisePart:
    """A promise with these verdicts, each for the segments that share it."""
    clock = commitment.spec.clock
    promised = said_bounds(clock).said(desk.language) if clock is not None else None
    return PromisePart(
        commitment.id, commitment.spec.promise, promised, tuple(_verdict(group, desk) for group in groups)
    )


def _verdict(group: Sequence[Verdict], desk: Desk) -> VerdictPart:
    first = group[0]
    instead = said_instead(first.keepable)
    return VerdictPart(
        segments=desk.all_named(verdict.segment for verdict in group),
        outcome=first.outcome.value,
        words=OUTCOMES[first.outcome].said(desk.language),
        is_informative=first.is_informative,
        worst=_worst(first, first.worst, desk) if first.worst is not None else None,
        legs=tuple(_leg(leg, desk) for leg in first.legs),
        missing=_missing(first, desk),
        instead=instead.said(desk.language) if instead is not None else None,
        left_out=", ".join(map(_link_name, first.left_out)) or None,
    )


def _worst(verdict: Verdict, worst: Worst, desk: Desk) -> WorstPart:
    said = EXAMPLES[verdict.sense].said(desk.language)
    start, done = (say_instant(instant, verdict.zone, desk.language) for instant in worst.example)
    elapsed = abs(worst.done - worst.start)
    return WorstPart(
        elapsed=said_elapsed(elapsed).said(desk.language),
        elapsed_seconds=elapsed,
        margin=said_margin(worst, desk),
        margin_seconds=worst.margin,
        example=said.format(start=start, done=done),
        failing=said_share(worst.failing, worst.starts).said(desk.language) if worst.failing else None,
        failing_seconds=worst.failing,
        starts_seconds=worst.starts,
        visited=worst.visited,
    )


def _leg(leg: Leg, desk: Desk) -> LegPart:
    part = link_part(leg.link, desk)
    return LegPart(
        link=part.anchor,
        is_handoff=part.is_handoff,
        role=part.role,
        gist=part.gist,
        given=said_bounds(leg.timing).said(desk.language),
        calendar=leg.calendar.name if leg.calendar is not None else None,
        taken=said_elapsed(abs(leg.seconds)).said(desk.language),
        seconds=leg.seconds,
        held_by=_holder(leg.timing, desk),
        is_paused=leg.is_paused,
    )


def _holder(timing: TimingSpec, desk: Desk) -> str | None:
    match timing.held_by:
        case "customer":
            return desk.said("in the customer's hands", "dans les mains du client")
        case "partner":
            return desk.said("in a partner's hands", "dans les mains d'un partenaire")
        case _:
            return None


def _missing(verdict: Verdict, desk: Desk) -> str | None:
    """What nothing bounds, or the calendar that is missing or cannot be worked out."""
    match verdict.open_end:
        case (Moment() as before, Moment() as after):
            return f"{before.name} → {after.name}"
        case None:
            pass
        case link:
            return _link_name(link)
    if verdict.ambiguous is None:
        return None
    if verdict.ambiguous.calendar is None and "calendar" in desk.project.gaps:
        return desk.said("a calendar could not be read", "un calendrier n'a pas pu être lu")
    return _unknown_hours(verdict.ambiguous).said(desk.language)


def _link_name(link: Link) -> str:
    return link.spec.name or link.id if isinstance(link, Cue) else link.id


def _unknown_hours(ambiguous: Ambiguous) -> Words:
    """Why opening hours cannot be counted: no calendar is named, or there is none such; and what is near."""
    calendar, refusal = ambiguous.calendar, ambiguous.reason
    if calendar is None or refusal is None:
        return Words(
            "opening hours are counted, and neither the timing, the role nor the house names a calendar",
            "des heures d'ouverture sont comptées, et ni le temps, ni le métier, ni la maison ne nomme de calendrier",
        )
    near = refusal.suggestion
    return Words(
        f'calendar "{calendar.name}": {refusal.reason.en}' + (f'; did you mean "{near}"?' if near else ""),
        f"calendrier « {calendar.name} » : {refusal.reason.fr}"
        + (f" ; vouliez-vous dire « {near} » ?" if near else ""),
    )
