"""What is told of promises that are not proved: TIM202 and TIM205, promise by promise."""

from collections.abc import Iterable, Iterator, Sequence

from parcours.analysis.promises.judging import verdicts
from parcours.analysis.promises.routes import MOST_ROUTES
from parcours.analysis.promises.sayings import said_bounds, said_elapsed, said_instead, said_share
from parcours.analysis.promises.verdicts import Leg, Outcome, Sense, Verdict, Worst, alike
from parcours.analysis.registry import Finding
from parcours.diagnostics import Words
from parcours.link.project import Calendar, Commitment, Cue, Handoff, Link, Project, Segment
from parcours.model.place import Place
from parcours.timing.calendars import NoSuchCalendar
from parcours.timing.dates import say_instant


def nobody_plays(project: Project) -> Iterator[Finding]:
    """The promises without a chain, with a link that nothing bounds, or counted on a calendar that is none."""
    found = verdicts(project)
    for group in alike(found):
        if group[0].outcome in (Outcome.UNPLAYED, Outcome.UNBOUNDED):
            yield _unplayed(group)
    yield from _left_out(found)
    yield from _cut(found)
    yield from _on_no_calendar(found)


def _left_out(found: Iterable[Verdict]) -> Iterator[Finding]:
    """What marks an event of a chain as well, and is not reached from its start: once for each promise."""
    told: dict[tuple[Commitment, Link], list[Segment]] = {}
    for verdict in found:
        for link in verdict.left_out:
            told.setdefault((verdict.commitment, link), []).append(verdict.segment)
    for (commitment, link), segments in told.items():
        assert link.marks is not None or isinstance(link, Handoff)
        label = (commitment.place.at("clock"), Words("this clock", "ce chrono"))
        yield Finding(
            link.place.at("marks") if link.marks is not None else link.place.at("id"),
            aspect="left-out",
            labels=(label,),
            commitment=commitment,
            link=link,
            segments=tuple(segments),
        )


def _cut(found: Iterable[Verdict]) -> Iterator[Finding]:
    """The promises of which not every chain was followed."""
    told: dict[Commitment, list[Segment]] = {}
    for verdict in found:
        if verdict.is_cut:
            told.setdefault(verdict.commitment, []).append(verdict.segment)
    for commitment, segments in told.items():
        place = commitment.place.at("clock")
        yield Finding(place, aspect="many", commitment=commitment, segments=tuple(segments), most=MOST_ROUTES)


def _on_no_calendar(found: Iterable[Verdict]) -> Iterator[Finding]:
    """Each calendar that cannot be worked out, with the promises that count on it."""
    counted: dict[Calendar, tuple[NoSuchCalendar, dict[Commitment, None]]] = {}
    for verdict in found:
        calendar, reason = verdict.ambiguous or (None, None)
        if calendar is not None and reason is not None:
            counted.setdefault(calendar, (reason, {}))[1][verdict.commitment] = None
    for calendar, (reason, promised) in counted.items():
        place = calendar.place.at(reason.key)
        commitments = tuple(sorted(promised, key=lambda one: one.id))
        yield Finding(
            place,
            aspect="calendar",
            suggestion=reason.suggestion,
            calendar=calendar,
            commitments=commitments,
            why=reason.reason,
        )


def breakable(project: Project) -> Iterator[Finding]:
    """The promises that their chains can break; an average or a share is judged on figures, not on chains."""
    for group in alike(verdicts(project)):
        if group[0].outcome is Outcome.BREAKABLE and not group[0].is_informative:
            yield _breakable(group)


_UNBOUND = Words("nothing bounds it", "rien ne le borne")
_OPEN = {
    Sense.WITHIN: ("unbounded", _UNBOUND),
    Sense.NOT_BEFORE: ("shortest", _UNBOUND),
    Sense.AHEAD: ("notice", Words("not counted back from that event", "ne se compte pas avant cet événement")),
    Sense.CADENCE: ("rhythm", Words("no cadence", "pas de cadence")),
}
"""How a link leaves a promise open, by what the promise asks for."""


def _unplayed(group: Sequence[Verdict]) -> Finding:
    first, segments = group[0], tuple(verdict.segment for verdict in group)
    commitment, kept = first.commitment, first.commitment.place.at("kept_by")
    match first.open_end:
        case Cue() | Handoff() as link:
            aspect, label = _OPEN[first.sense]
            labels = ((link.place.at("timing"), label),)
            place = commitment.place.at("clock")
            return Finding(place, aspect=aspect, labels=labels, commitment=commitment, segments=segments, link=link)
        case (before, after):
            place = commitment.place.at("clock")
            return Finding(place, aspect="gap", commitment=commitment, segments=segments, first=before, second=after)
    if commitment.links:
        return Finding(kept, aspect="links", commitment=commitment, segments=segments)
    return Finding(commitment.place.at("clock"), commitment=commitment, segments=segments)


def _breakable(group: Sequence[Verdict]) -> Finding:
    verdict, worst = group[0], group[0].worst
    commitment = verdict.commitment
    assert worst is not None
    assert commitment.spec.clock is not None
    return Finding(
        _clock(commitment),
        aspect="" if verdict.sense is Sense.WITHIN else verdict.sense.value,
        labels=[_share(leg) for leg in verdict.legs],
        hint=_hint(verdict, worst),
        commitment=commitment,
        segments=tuple(one.segment for one in group),
        elapsed=said_elapsed(abs(worst.done - worst.start)),
        promised=said_bounds(commitment.spec.clock),
        short=said_elapsed(-worst.margin),
        start=_said(worst.example[0], verdict.zone),
        done=_said(worst.example[1], verdict.zone),
        share=said_share(worst.failing, worst.starts),
    )


_LENGTHS = ("within", "not_before", "at_least", "at_most", "every", "day", "at_once", "by", "between")


def _clock(commitment: Commitment) -> Place:
    """What the clock promises, where it is written."""
    assert commitment.spec.clock is not None
    written = commitment.spec.clock.written
    key = next((key for key in _LENGTHS if key in written), None)
    place = commitment.place.at("clock")
    return place if key is None else place.at(key)


def _share(leg: Leg) -> tuple[Place, Words]:
    """The timing of a link, with what it is given, on which calendar, and what it takes from the worst start."""
    bounds, taken = said_bounds(leg.timing), said_elapsed(leg.seconds)
    en, fr = f"given {bounds.en}", f"dispose de : {bounds.fr}"
    if leg.calendar is not None:
        en, fr = f"{en} ({leg.calendar.name})", f"{fr} ({leg.calendar.name})"
    if leg.is_paused:
        words = Words(f"{en}; the clock stands still meanwhile", f"{fr} ; le chrono s'arrête pendant ce temps")
    else:
        words = Words(f"{en}; takes {taken.en} here", f"{fr} ; prend ici {taken.fr}")
    return leg.place, Words(*(text.replace("{", "{{").replace("}", "}}") for text in words))


EXAMPLES = {
    Sense.WITHIN: Words("started {start}, done {done}", "parti le {start}, fait le {done}"),
    Sense.NOT_BEFORE: Words("started {start}, done as early as {done}", "parti le {start}, fait dès le {done}"),
    Sense.AHEAD: Words("for {start}, only done {done}", "pour le {start}, fait seulement le {done}"),
    Sense.CADENCE: Words("once {start}, then only {done}", "une fois le {start}, puis seulement le {done}"),
}


def _said(instant: int, zone: str) -> Words:
    return Words(say_instant(instant, zone, "en"), say_instant(instant, zone, "fr"))


def _hint(verdict: Verdict, worst: Worst) -> Words:
    """The dated counter-example, how often it fails, and what could be promised instead."""
    example = EXAMPLES[verdict.sense]
    often_en = "every start fails" if worst.failing == worst.starts else "{share} of starts fail"
    often_fr = "tous les départs échouent" if worst.failing == worst.starts else "{share} des départs échouent"
    en, fr = f"{example.en}; {often_en}", f"{example.fr} ; {often_fr}"
    instead = said_instead(verdict.keepable)
    if instead is None:
        return Words(en, fr)
    return Words(f"{en}; what never fails: {instead.en}", f"{fr} ; ce qui tient toujours : {instead.fr}")
