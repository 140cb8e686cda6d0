"""Cues: whose, where, when."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from parcours.diagnostics import Diagnostic, Fact
from parcours.link import faults
from parcours.link.instants import Instants
from parcours.link.notes import Notes
from parcours.link.project import Calendar, Cue, Event, Moment, Project, Role, Variant
from parcours.link.references import References
from parcours.link.settings import MOST_CELLS, Settings
from parcours.link.symbols import Symbols
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.document import Document, Entry
from parcours.model.glance import Glance
from parcours.model.place import Place
from parcours.model.role import VariantSpec

NO_EVENTS: Mapping[str, Event] = MappingProxyType({})
NO_CALENDARS: Mapping[str, Calendar] = MappingProxyType({})
"""Of cues whose timing names none."""


def link_cues(project: Project, documents: Sequence[Document], references: References, instants: Instants) -> None:
    """Links the cues of every role, in written order: first what they mark, then the timings that count from it."""
    document_of = {id(document.header): document for document in documents if document.kind == "role"}
    settings, notes = Settings(project, references), Notes(instants)
    for role in project.roles:
        document = document_of.get(id(references.symbols.entries["role"][role.id]))
        role.cues = tuple(_cues(role, document, settings, notes)) if document is not None else ()
    project.noted = notes.noted()
    _limit(project.cues, references.symbols)
    for cue in project.writing("marks"):
        cue.marks = instants.mark(cue.spec.marks, (cue.moment,), cue.place.at("marks"))
    for entry in references.symbols.entries_of("handoff"):
        _declare_mark(entry, references, instants)
    if references.symbols.gaps:
        instants.unmarked.update(_unmarked(documents, references.symbols))
    notes.link_timings()


def _limit(cues: Sequence[Cue], symbols: Symbols) -> None:
    """Takes their cells from the cues past the limit, and says which is the first."""
    left = MOST_CELLS - sum([len(cue.cells) for cue in cues])
    late = len(cues)
    while left < 0:
        late -= 1
        left += len(cues[late].cells)
    if late < len(cues):
        place = cues[late].place.at("id")
        facts: dict[str, Fact] = {"cue": cues[late].id, "limit": MOST_CELLS}
        symbols.faults.append(Diagnostic(faults.TOO_MANY_CELLS, place.span(), facts))
        symbols.gaps.add("cue")
    for cue in cues[late:]:
        cue.cells, cue.steps = (), ()


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
    for entry in chain.from_iterable(document.entries for document in documents):
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


def _cues(role: Role, document: Document, settings: Settings, notes: Notes) -> Iterator[Cue]:
    symbols = settings.references.symbols
    declared = symbols.entries["cue"]
    for entry, seen in zip(document.entries, document.glances, strict=True):
        if seen is None or entry.id is None or declared.get(entry.id) is not entry:
            continue
        cue = _cue(role, entry.id, seen, entry.place, settings)
        if cue is not None:
            notes.note(cue, seen)
            yield symbols.keep("cue", cue.id, cue)


def _cue(role: Role, name: str, seen: Glance, place: Place, settings: Settings) -> Cue | None:
    moment, expectations, segments, channels, cells, steps = settings.of(seen.names, place)
    spec, references = seen.spec, settings.references
    variants = tuple(_variants(spec.variants, place, settings)) if "variants" in seen.keys else ()
    if "latitude" in seen.keys and (latitude := spec.latitude) is not None and latitude.beyond is not None:
        references.role(latitude.beyond.alert, place, "latitude", "beyond", "alert", owner="cue")
    if moment is None or not expectations:
        return None
    cue = Cue(
        name, spec, place, role, moment, expectations, segments, channels, variants, cells, steps, seen.most_words,
        NO_EVENTS, NO_CALENDARS,
    )  # fmt: skip
    if "written_with" in seen.keys and (written_with := spec.written_with) is not None:
        here = place.at("written_with")
        cue.workshop = references.workshop(written_with.workshop, here, "workshop", owner="cue")
        cue.written_with = references.roles(written_with.roles, here, "roles", owner="cue")
    return cue


def _variants(specs: Sequence[VariantSpec], place: Place, settings: Settings) -> Iterator[Variant]:
    """The variants of a cue, but those for nobody who could be found: without their condition they would be for everybody."""
    for number, written in enumerate(specs):
        here = place.at("variants", number)
        if (whom := settings.whom(written.for_, here)) is not None:
            yield Variant(written, here, whom.segments, whom.profiles, whom.channels)
