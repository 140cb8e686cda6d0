"""Handoffs and commitments: who gives the customer to whom, and what is promised by when."""

from parcours.link.instants import Instants
from parcours.link.project import AT_TIMING, Commitment, Event, Handoff, Moment, Passage, Project, Segment, Step
from parcours.link.references import References
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.place import Place
from parcours.model.timing import TimingSpec


def link_handoffs(project: Project, references: References, instants: Instants) -> None:
    """Links the handoffs and finds the journeys in which they are at work."""
    handoffs = []
    for entry in references.symbols.entries_of("handoff"):
        assert isinstance(entry.spec, HandoffSpec)
        handoff = _handoff(entry.spec, entry.place, references)
        if handoff is not None:
            _time(handoff, instants)
            handoff.passages = tuple(_passages(handoff, project))
            handoffs.append(references.symbols.keep("handoff", handoff.id, handoff))
    project.handoffs = tuple(handoffs)


def _handoff(spec: HandoffSpec, place: Place, references: References) -> Handoff | None:
    giver = references.role(spec.from_, place, "from_", owner="handoff")
    receiver = references.role(spec.to, place, "to", owner="handoff")
    moments = references.moments(spec.between, place, "between", owner="handoff")
    segments = references.segments(spec.segments, place, "segments", owner="handoff")
    fallback = references.role(spec.fallback, place, "fallback", owner="handoff")
    if giver is None or receiver is None or len(moments) != len(set(spec.between)):
        return None
    return Handoff(spec.id, spec, place, giver, receiver, moments, segments, fallback=fallback)


def _time(handoff: Handoff, instants: Instants) -> None:
    spec, place = handoff.spec, handoff.place
    timing, steps = spec.timing, AT_TIMING
    if timing is None and spec.within is not None:
        timing, steps = TimingSpec(within=spec.within), ()
    handoff.marks = instants.mark(spec.marks, handoff.moments, handoff.place.at("marks"))
    if timing is not None:
        anchors = instants.anchors([(timing, place, steps)], handoff.moments, "handoff")
        first = handoff.moments[0]
        beginning = first.ends if len(handoff.moments) > 1 else first.begins
        handoff.timing = instants.timing(timing, place, steps, anchors, beginning, "handoff")


def _passages(handoff: Handoff, project: Project) -> list[Passage]:
    found = []
    for segment in project.segments:
        if handoff.segments is None or segment in handoff.segments:
            before, after = (_step(segment, moment) for moment in (handoff.moments[0], handoff.moments[-1]))
            if before is not None and after is not None and before.number <= after.number:
                found.append(Passage(segment, before, after))
    return found


def _step(segment: Segment, moment: Moment) -> Step | None:
    return next((step for step in segment.steps if step.moment is moment), None)


def link_commitments(project: Project, references: References, instants: Instants) -> None:
    """Links the promises: their clocks, and what keeps them."""
    commitments = []
    for entry in references.symbols.entries_of("commitment"):
        assert isinstance(entry.spec, CommitmentSpec)
        commitment = _commitment(entry.spec, entry.place, references)
        _start_clock(commitment, instants)
        commitments.append(references.symbols.keep("commitment", commitment.id, commitment))
    project.commitments = tuple(commitments)


def _commitment(spec: CommitmentSpec, place: Place, references: References) -> Commitment:
    segments = references.segments(spec.segments, place, "segments", owner="commitment")
    moments = references.moments(spec.moments, place, "moments", owner="commitment")
    commitment = Commitment(spec.id, spec, place, segments, moments)
    commitment.during = references.calendar(spec.during, place, "during", owner="commitment")
    if spec.kept_by is not None:
        way = "each" if spec.kept_by.each else "in_turn"
        here = place.at("kept_by", way)
        names = enumerate(getattr(spec.kept_by, way))
        links = [references.link_of(name, here, number, owner="commitment") for number, name in names]
        commitment.links = tuple(link for link in links if link is not None)
        commitment.each = way == "each"
    if spec.if_missed is not None:
        commitment.remedy = references.role(spec.if_missed.role, place, "if_missed", "role", owner="commitment")
    return commitment


def _start_clock(commitment: Commitment, instants: Instants) -> None:
    spec, place = commitment.spec.clock, commitment.place.at("clock")
    if spec is None:
        return
    moments = commitment.moments

    def event(ref: str | None, key: str) -> Event | None:
        order = moments if key == "from_" else tuple(reversed(moments))
        return instants.find_anywhere(ref, order, place.at(key), owner="commitment") if ref else None

    commitment.start, commitment.stop = event(spec.from_, "from_"), event(spec.to, "to")
    anchors = {
        ref: found
        for key in ("of", "before", "around", "until")
        if (ref := getattr(spec, key)) and (found := event(ref, key))
    }
    commitment.clock = instants.timing(spec, commitment.place, ("clock",), anchors, commitment.start, "commitment")
