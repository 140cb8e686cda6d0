"""What is noted of cues while they are linked, and their timings, which are linked once all events are marked."""

from collections.abc import Iterator, Mapping

from parcours.link.instants import Instants
from parcours.link.project import AT_TIMING, Calendar, Cue, Event, Noted, Timing
from parcours.model.glance import RARE, Events, Glance
from parcours.model.place import Place, Steps
from parcours.model.timing import TimingSpec
from parcours.timing.durations import Duration


class Notes:
    """Notes what a glance at each cue tells, and links their timings: most of them without another look at the cue."""

    def __init__(self, instants: Instants) -> None:
        self._instants = instants
        self._keys: dict[str, list[Cue]] = {key: [] for key in RARE}
        self._delays: dict[int, tuple[Duration, list[Cue]]] = {}
        self._apart: list[Cue] = []
        self._timeless: list[Cue] = []
        self._idle: list[Cue] = []
        self._timed: list[tuple[Cue, Glance]] = []
        self._anchors: dict[Events, Mapping[str, Event]] = {}

    def note(self, cue: Cue, seen: Glance) -> None:
        """Notes a cue. They come one after the other, as the house has them."""
        for key in seen.keys:
            self._keys[key].append(cue)
        if not seen.has_content:
            self._idle.append(cue)
        if not seen.has_timing:
            self._timeless.append(cue)
        if seen.is_apart:
            self._apart.append(cue)
        for delay in seen.delays:  # by identity: what is read from one text is one object, and hashing one takes long
            self._delays.setdefault(id(delay), (delay, []))[1].append(cue)
        if seen.alone is not None:
            cue.timing = Timing(seen.alone, cue.place, AT_TIMING, cue.moment.begins)
        if seen.alone is None or seen.events[1]:
            self._timed.append((cue, seen))

    def link_timings(self) -> None:
        """Links the timings of the cues that were noted: the events and calendars that they and their variants name."""
        for cue, seen in self._timed:
            anchors = self._anchors.get(seen.events)
            cue.anchors = self._find_anchors(cue, seen.events) if anchors is None else anchors
            if cue.timing is not None:
                cue.timing.anchor = cue.anchors.get(seen.events[1][0])
                continue
            own, beginning = cue.spec.timing, cue.moment.begins
            cue.timing = self._instants.timing(own, cue.place, AT_TIMING, cue.anchors, beginning, "cue")
            if "calendar" in seen.keys:
                cue.calendars = dict(_calendars(cue, self._instants))

    def _find_anchors(self, cue: Cue, events: Events) -> Mapping[str, Event]:
        """The events that a cue names, for all that name the same; what cannot be found is told wherever it is named."""
        faults = self._instants.symbols.faults
        known = len(faults)
        anchors = self._instants.anchors(_timings(cue), (cue.moment,), "cue")
        if len(faults) == known:
            self._anchors[events] = anchors
        return anchors

    def noted(self) -> Noted:
        """What was noted."""
        delays = tuple(self._delays.values())
        return Noted(self._keys, delays, tuple(self._apart), tuple(self._timeless), tuple(self._idle))


def _timings(cue: Cue) -> Iterator[tuple[TimingSpec, Place, Steps]]:
    """The timings of a cue and of its variants, and where they stand."""
    if cue.spec.timing is not None:
        yield cue.spec.timing, cue.place, AT_TIMING
    for variant in cue.variants:
        if variant.spec.timing is not None:
            yield variant.spec.timing, variant.place, AT_TIMING


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
