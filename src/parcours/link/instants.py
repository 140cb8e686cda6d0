"""Events and the timings anchored on them."""

from collections.abc import Iterable, Mapping, Sequence

from parcours.diagnostics import Diagnostic, Fact
from parcours.link import faults
from parcours.link.project import Calendar, Event, Moment, Timing
from parcours.link.symbols import Symbols, name_of
from parcours.model.catalogue.moments import EventSpec, MomentSpec
from parcours.model.place import Place, Steps
from parcours.model.role import MarkSpec
from parcours.model.timing import TimingSpec
from parcours.model.vocabulary import KEYS, is_slip, spellings

ANCHORS = ("of", "before", "around", "until")
COUNTS_FROM_THE_BEGINNING = ("at_once", "within", "day")


class Instants:
    """The events of a house: shared ones, and those of each moment."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.shared: dict[str, Event] = {}
        self.unmarked: set[str] = set()
        """Events that something would mark that could not be read or linked: nobody who names them is accused."""
        self._moments_with: dict[str, list[Moment]] = {}

    def share(self) -> tuple[Event, ...]:
        """Links the shared events."""
        for entry in self.symbols.entries_of("event"):
            assert isinstance(entry.spec, EventSpec)
            event = Event(entry.spec.id, name_of(entry.spec, entry.spec.id), None, entry.place)
            self.shared[entry.spec.id] = self.symbols.keep("event", entry.spec.id, event)
        return tuple(self.shared.values())

    def open_moment(self, moment: Moment, spec: MomentSpec) -> None:
        """Gives a moment its begin, its end and its declared events."""
        for number, event in enumerate(spec.events):
            self._add(moment, event, moment.place.at("events", number))
        moment.begins = self._edge(moment, spec.begins, "begins")
        moment.ends = self._edge(moment, spec.ends, "ends")

    def _edge(self, moment: Moment, spec: EventSpec | None, edge: str) -> Event:
        if spec is None:
            event = Event(edge, moment.name, moment, moment.place, implicit=True)
            return moment.events.setdefault(edge, event)
        if spec.name is None and spec.id in self.shared:
            return moment.events.setdefault(spec.id, self.shared[spec.id])
        return moment.events.get(spec.id) or self._add(moment, spec, moment.place.at(edge))

    def _add(self, moment: Moment, spec: EventSpec | MarkSpec, place: Place) -> Event:
        if spec.id not in moment.events:
            moment.events[spec.id] = Event(spec.id, name_of(spec, spec.id), moment, place)
            self._moments_with.setdefault(spec.id, []).append(moment)
        return moment.events[spec.id]

    def mark(self, spec: MarkSpec | None, moments: Sequence[Moment], place: Place) -> Event | None:
        """The event that a cue or handoff marks: a declared one, or one it declares in the last of its moments."""
        if spec is None:
            return None
        if "." in spec.id:
            return self.find(spec.id, moments, place, owner="event")
        for moment in moments:
            if spec.id in moment.events:
                return moment.events[spec.id]
        return self.shared.get(spec.id) or self._add(moments[-1], spec, place)

    def find(self, ref: str, moments: Sequence[Moment], place: Place, *, owner: str) -> Event | None:
        """The event an anchor names: of its own moments, then shared; `moment.event` names another moment's."""
        if "." in ref:
            name, _, inner = ref.partition(".")
            other = self.symbols.find("moment", name, place, owner=owner)
            if not isinstance(other, Moment):
                return None
            if inner in other.events:
                return other.events[inner]
            self._accuse(inner, (other,), place)
            return None
        known = self._known(ref, moments)
        if known is None:
            self._accuse(ref, moments, place)
        return known

    def find_anywhere(self, ref: str, moments: Sequence[Moment], place: Place, *, owner: str) -> Event | None:
        """As `find`; where nothing says which moment, the only moment of the house that has such an event."""
        holders = self._moments_with.get(ref, [])
        if moments or "." in ref or ref in self.shared or not holders:
            return self.find(ref, moments, place, owner=owner)
        if len(holders) > 1:
            facts: dict[str, Fact] = {"id": ref, "example": f"{holders[0].id}.{ref}"}
            self.symbols.faults.append(Diagnostic(faults.AMBIGUOUS_ID, place.span(), facts, aspect="event"))
            return None
        return holders[0].events[ref]

    def _accuse(self, ref: str, moments: Sequence[Moment], place: Place) -> None:
        is_doubled = any(("moment", moment.id) in self.symbols.doubled for moment in moments)
        if is_doubled or ref in self.unmarked or self.symbols.is_excused("event", ref):
            return
        here = [name for moment in moments for name in moment.events] + list(self.shared)
        elsewhere = [f"{moment.id}.{ref}" for moment in self._moments_with.get(ref, [])]
        known = here if moments else [*here, *self._moments_with]
        near = elsewhere[0] if elsewhere else _edge_named(ref, moments) or self.symbols.near(ref, known)
        slip = not elsewhere and is_slip(ref, near, {one: one for one in known})
        facts: dict[str, Fact] = {"moment": moments[0].id, "id": ref} if moments else {"id": ref}
        span = place.span()
        wrong = f"{moments[0].id}.{ref}" if moments and f"{moments[0].id}.{ref}" in span.text else ref
        if near and wrong != ref and "." not in near:
            near = f"{moments[0].id}.{near}"
        mended = span.text.replace(wrong, near) if near else None  # the id may stand in a sentence
        aspect = "" if moments else "anywhere"
        fault = Diagnostic(faults.UNKNOWN_EVENT, span, facts, aspect=aspect, suggestion=mended, is_slip=slip)
        self.symbols.faults.append(fault)

    def anchors(
        self, specs: Iterable[tuple[TimingSpec, Place, Steps]], moments: Sequence[Moment], owner: str
    ) -> Mapping[str, Event]:
        """The events that some timings name, by the text that names them; a timing stands at some steps from a place. `while`
        may name a state, which nobody declares.
        """
        found: dict[str, Event] = {}
        for spec, place, steps in specs:
            fields = spec.__dict__
            for key in ANCHORS:
                ref = fields.get(key)
                if ref is None or ref in found:
                    continue
                event = self._known(ref, moments) or self.find(ref, moments, place.at(*steps, key), owner=owner)
                if event is not None:
                    found[ref] = event
            if (state := fields.get("while_")) is not None and (event := self._known(state, moments)):
                found[state] = event
        return found

    def _known(self, ref: str, moments: Sequence[Moment]) -> Event | None:
        for moment in moments:
            if (event := moment.events.get(ref)) is not None:
                return event
        return self.shared.get(ref)

    def timing(
        self,
        spec: TimingSpec | None,
        place: Place,
        steps: Steps,
        anchors: Mapping[str, Event],
        beginning: Event | None,
        owner: str,
    ) -> Timing | None:
        """A linked timing, which stands at some steps from a place; `beginning` is the anchor of forms that count from one when
        none is named.
        """
        if spec is None:
            return None
        named = spec.before or spec.around or spec.of
        anchor = anchors.get(named) if named else beginning if spec.form in COUNTS_FROM_THE_BEGINNING else None
        found = None
        if spec.calendar is not None:
            found = self.symbols.find("calendar", spec.calendar, place.at(*steps, "calendar"), owner=owner)
        calendar = found if isinstance(found, Calendar) else None
        return Timing(spec, place, steps, anchor, anchors.get(spec.until or ""), calendar)


def _edge_named(word: str, moments: Sequence[Moment]) -> str | None:
    """The event that opens or closes a moment, where it is named by the key of the language in place of its id."""
    for moment in moments:
        for edge, event in (("begins", moment.begins), ("ends", moment.ends)):
            if word in spellings(edge, KEYS):
                return event.id
    return None
