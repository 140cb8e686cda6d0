"""Cues: whose, where, when; and the cells in which they are played."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from parcours.diagnostics import Diagnostic
from parcours.link import faults
from parcours.link.instants import Instants
from parcours.link.project import (
    Calendar,
    Cell,
    Channel,
    Cue,
    Expectation,
    Expressed,
    Moment,
    Profile,
    Project,
    Role,
    Segment,
    Step,
    Variant,
)
from parcours.link.references import References
from parcours.link.symbols import Symbols
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.document import Document, Entry
from parcours.model.place import Place, Steps
from parcours.model.role import CueSpec, VariantSpec
from parcours.model.timing import TimingSpec

MOST_CELLS = 1_000_000
"""Segments × cues × expectations multiply: a small file could otherwise fill the memory."""


def link_cues(project: Project, documents: Sequence[Document], references: References, instants: Instants) -> None:
    """Links the cues of every role, in written order: first what they mark, then the timings that count from it."""
    cues_of = {id(document.header): document.entries for document in documents if document.kind == "role"}
    steps = _steps_by_moment(project)

    @cache
    def expressed_at(moment: Moment, expectations: tuple[Expectation, ...]) -> Sequence[Expressed]:
        at = steps.get(moment, ())
        return [expressed for step in at for expressed in step.expressed if expressed.expectation in expectations]

    for role in project.roles:
        entries = cues_of.get(id(references.symbols.entries["role"][role.id]), ())
        role.cues = tuple(_cues(role, entries, references))
    for cue in project.cues:
        if (marks := cue.spec.marks) is not None:
            cue.marks = instants.mark(marks, (cue.moment,), cue.place.at("marks"))
    for entry in references.symbols.entries_of("handoff"):
        _declare_mark(entry, references, instants)
    instants.unmarked.update(_unmarked(documents, references.symbols))
    left = MOST_CELLS
    for cue in project.cues:
        _time(cue, instants)
        expressed = expressed_at(cue.moment, cue.expectations)
        if cue.segments is not None:
            expressed = [one for one in expressed if one.step.segment in cue.segments]
        left -= len(expressed)
        if left < 0:
            fault = Diagnostic(faults.TOO_MANY_CELLS, cue.place.at("id").span(), {"cue": cue.id, "limit": MOST_CELLS})
            references.symbols.faults.append(fault)
            references.symbols.gaps.add("cue")
            break
        cue.cells = tuple([Cell(cue, one.step, one) for one in expressed])


def _declare_mark(entry: Entry, references: References, instants: Instants) -> None:
    """Handoffs declare their events before any timing is linked; faults of the handoff itself are told when it is linked."""
    spec = entry.spec
    assert isinstance(spec, HandoffSpec)
    moments = [references.symbols.made["moment"].get(name) for name in spec.between]
    known = tuple(moment for moment in moments if isinstance(moment, Moment))
    if spec.marks is None or "." in spec.marks.id:
        return
    if len(known) == len(moments):
        instants.mark(spec.marks, known, entry.place.at("marks"))
    else:
        instants.unmarked.add(spec.marks.id)


def _unmarked(documents: Iterable[Document], symbols: Symbols) -> Iterator[str]:
    """The events that cues and handoffs would mark which could not be read or linked."""
    linked = symbols.made["cue"]
    for document in documents:
        for entry in document.entries:
            if isinstance(cue := linked.get(entry.id or ""), Cue) and cue.spec is entry.spec:
                continue
            if entry.kind in ("cue", "handoff") and not _is_linked(entry, symbols):
                marks = entry.place.at("marks")
                written = marks.at("id").data() if marks.is_written() else None
                if isinstance(written, str):
                    yield written


def _is_linked(entry: Entry, symbols: Symbols) -> bool:
    """Whether a cue was linked, or a handoff can be."""
    if entry.id is None or symbols.entries[entry.kind].get(entry.id) is not entry:
        return False
    return entry.spec is not None if entry.kind == "handoff" else entry.id in symbols.made["cue"]


def _steps_by_moment(project: Project) -> Mapping[Moment, Sequence[Step]]:
    found: dict[Moment, list[Step]] = {}
    for step in project.steps:
        found.setdefault(step.moment, []).append(step)
    return found


def _cues(role: Role, entries: Sequence[Entry], references: References) -> Iterable[Cue]:
    declared = references.symbols.entries["cue"]
    for entry in entries:
        spec = entry.spec
        if not isinstance(spec, CueSpec) or declared.get(spec.id) is not entry:
            continue
        cue = _cue(role, spec, entry.place, references)
        if cue is not None:
            yield references.symbols.keep("cue", spec.id, cue)


def _cue(role: Role, spec: CueSpec, place: Place, references: References) -> Cue | None:
    made = references.symbols.made
    if not isinstance(moment := made["moment"].get(spec.moment), Moment):
        moment = references.moment(spec.moment, place, "moment", owner="cue")
    expectations = references.expectations(spec.expectation, place, "expectation", owner="cue")
    segments = channels = None
    if (names := spec.segments) is not None:
        segments = references.segments(names, place, "segments", owner="cue")
    if (names := spec.channels) is not None:
        channels = references.channels(names, place, "channels", owner="cue")
    variants = tuple(_variants(written, place, references)) if (written := spec.variants) else ()
    if (latitude := spec.latitude) is not None and latitude.beyond is not None:
        references.role(latitude.beyond.alert, place, "latitude", "beyond", "alert", owner="cue")
    if moment is None or not expectations:
        return None
    cue = Cue(spec.id, spec, place, role, moment, expectations, segments, channels, None, None, variants)
    if (written_with := spec.written_with) is not None:
        here = place.at("written_with")
        cue.workshop = references.workshop(written_with.workshop, here, "workshop", owner="cue")
        cue.written_with = references.roles(written_with.roles, here, "roles", owner="cue")
    return cue


def _variants(specs: Sequence[VariantSpec], place: Place, references: References) -> Iterator[Variant]:
    """The variants of a cue, but those for nobody who could be found: without their condition they would be for everybody."""
    for number, written in enumerate(specs):
        here, whom = place.at("variants", number), written.for_
        segments: tuple[Segment, ...] = ()
        profiles: tuple[Profile, ...] = ()
        channels: tuple[Channel, ...] = ()
        is_for_nobody = False
        if names := whom.segments:
            segments = references.segments(names, here, "for_", "segments", owner="cue") or ()
            is_for_nobody = not segments
        if names := whom.profiles:
            profiles = references.profiles(names, here, "for_", "profiles", owner="cue")
            is_for_nobody |= not profiles
        if names := whom.channels:
            channels = references.channels(names, here, "for_", "channels", owner="cue")
            is_for_nobody |= not channels
        if not is_for_nobody:
            yield Variant(written, here, segments, profiles, channels)


def _time(cue: Cue, instants: Instants) -> None:
    """Links the timing of a cue and finds the events that it and its variants name."""
    own = cue.spec.timing
    timings: list[tuple[TimingSpec, Place, Steps]] = [(own, cue.place, ("timing",))] if own is not None else []
    for variant in cue.variants:
        if (other := variant.spec.timing) is not None:
            timings.append((other, variant.place, ("timing",)))
    if not timings:
        return
    cue.anchors = instants.anchors(timings, (cue.moment,), "cue")
    if own is not None:
        cue.timing = instants.timing(own, cue.place.at("timing"), cue.anchors, cue.moment.begins, "cue")
    if cue.variants or (cue.timing is not None and cue.timing.calendar is not None):
        cue.calendars = dict(_calendars(cue, instants))


def _calendars(cue: Cue, instants: Instants) -> Iterator[tuple[str, Calendar]]:
    if cue.timing is not None and cue.timing.calendar is not None:
        yield cue.timing.calendar.id, cue.timing.calendar
    for variant in cue.variants:
        timing = variant.spec.timing
        name = timing.calendar if timing is not None else None
        if name is not None:
            found = instants.symbols.find("calendar", name, variant.place.at("timing", "calendar"), owner="cue")
            if isinstance(found, Calendar):
                yield name, found
