"""One document's events to plain data, in a loop that never calls itself.

What may not stand in a house (anchors, tags, a key twice, …) is refused where it stands and reading goes on, so that
one run tells every fault. Where the author's meaning is lost with it, the document is `spoiled`: nobody should judge
what it holds.
"""

from collections.abc import Callable
from typing import Final

from parcours.diagnostics import Diagnostic
from parcours.source import Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Dialect, Event
from parcours.syntax.faults_in_files import TEXT_TOO_LONG, TOO_DEEP, TOO_MANY_NODES
from parcours.syntax.faults_in_yaml import ALIAS, COMPLEX_KEY
from parcours.syntax.limits import Limits
from parcours.syntax.nodes import Data, Path, Scalar
from parcours.syntax.report import Report, Stop
from parcours.syntax.suspicions import key_faults, normal_key, ornament_faults, start_faults, text_faults, value_of


class _Unknown:
    """Stands for a text that was not met before in this document."""


_UNKNOWN: Final = _Unknown()


class _Frame:
    """A list or mapping that is open, the step that leads to it, and the key that waits for its value."""

    __slots__ = ("data", "event", "pending", "step")

    def __init__(self, data: dict[str, Data] | list[Data], step: str | int, event: Event | None) -> None:
        self.data = data
        self.step = step
        self.event = event
        self.pending: str | None = None


class Reader:
    """Reads one chunk; `nodes` is what the file may still hold, before and after."""

    def __init__(self, chunk: Chunk, dialect: Dialect, limits: Limits, nodes: int, report: Report) -> None:
        self.top: list[Data] = []
        """The document, if there was one."""
        self.spoiled = False
        self.nodes = nodes
        self.last: Event | None = None
        """The last scalar that was read before a list or mapping began or ended: where trouble often has its root."""
        self.twice: list[tuple[Path, Span]] = []
        """The keys that stand twice in their mapping, each at its second place."""
        self._chunk = chunk
        self._dialect = dialect
        self._limits = limits
        self._report = report
        self._frames = [_Frame(self.top, 0, None)]
        self._keys: dict[str, str] = {}
        self._values: dict[str, Scalar] = {}
        self._next: Callable[[], Event] = dialect.open(chunk.text)

    @property
    def blank(self) -> bool:
        """Whether nothing is written in this document."""
        return self.top in ([], [None]) and (
            self.last is None or self.last.start_mark.index == self.last.end_mark.index
        )

    @property
    def opened(self) -> tuple[Event, ...]:
        """The events that opened the lists and mappings still open, outermost first."""
        return tuple(frame.event for frame in self._frames if frame.event is not None)

    def read(self) -> None:
        """Reads the document to its end; raises Stop, or whatever the YAML library raises."""
        dialect = self._dialect
        while True:
            event = self._fill(self._frames[-1])
            kind = type(event)
            if kind is dialect.mapping_start:
                self._enter({}, event)
            elif kind is dialect.sequence_start:
                self._enter([], event)
            elif kind is dialect.mapping_end or kind is dialect.sequence_end:
                self._leave()
            elif kind is dialect.alias:
                self._refuse(Diagnostic(ALIAS, self._span(event), {"name": event.anchor or ""}), spoils=True)
                self._place(None)
            elif kind is dialect.document_start:
                for fault in start_faults(self._chunk, event):
                    self._refuse(fault, spoils=False)
            elif kind is dialect.stream_end:
                return

    def _fill(self, frame: _Frame) -> Event:
        """Reads scalars into a list or mapping until something else comes, which is returned."""
        if isinstance(frame.data, dict):
            return self._fill_mapping(frame, frame.data)
        return self._fill_list(frame.data)

    def _fill_list(self, items: list[Data]) -> Event:
        next_event, scalar, values = self._next, self._dialect.scalar, self._values
        while type(event := next_event()) is scalar:
            self.last = event
            if event.tag is not None or event.anchor is not None:
                self._refuse_ornaments(event)
            value = _UNKNOWN if event.style else values.get(event.value, _UNKNOWN)
            items.append(self._value(event) if isinstance(value, _Unknown) else value)
        return event

    def _fill_mapping(self, frame: _Frame, mapping: dict[str, Data]) -> Event:
        next_event, scalar, keys, values = self._next, self._dialect.scalar, self._keys, self._values
        key, frame.pending = frame.pending, None
        while type(event := next_event()) is scalar:
            self.last = event
            if event.tag is not None or event.anchor is not None:
                self._refuse_ornaments(event)
            if key is None:
                key = keys.get(event.value) or self._key(event)
                if key in mapping:
                    self.twice.append((self._path(key), self._span(event)))
                continue
            value = _UNKNOWN if event.style else values.get(event.value, _UNKNOWN)
            mapping.setdefault(key, self._value(event) if isinstance(value, _Unknown) else value)
            key = None
        frame.pending = key
        return event

    def _enter(self, data: dict[str, Data] | list[Data], event: Event) -> None:
        if len(self._frames) > self._limits.depth:
            self._report.add(Diagnostic(TOO_DEEP, self._span(event), {"limit": self._limits.depth}))
            raise Stop
        if event.tag is not None or event.anchor is not None:
            self._refuse_ornaments(event)
        frame = self._frames[-1]
        step = len(frame.data) if isinstance(frame.data, list) else frame.pending or ""
        if isinstance(frame.data, dict) and frame.pending is None:
            self._refuse(Diagnostic(COMPLEX_KEY, self._span(event)), spoils=True)
        self._place(data)
        self._frames.append(_Frame(data, step, event))

    def _place(self, data: Data) -> None:
        """Puts what is not a scalar where it belongs; as a key it only stands for one."""
        frame = self._frames[-1]
        if isinstance(frame.data, list):
            frame.data.append(data)
        elif frame.pending is None:
            frame.pending = ""
        else:
            frame.data.setdefault(frame.pending, data)
            frame.pending = None

    def _leave(self) -> None:
        frame = self._frames.pop()
        self.nodes -= len(frame.data) * (2 if isinstance(frame.data, dict) else 1)
        if self.nodes < 0 and frame.event is not None:
            self._report.add(Diagnostic(TOO_MANY_NODES, self._span(frame.event), {"limit": self._limits.nodes}))
            raise Stop

    def _key(self, event: Event) -> str:
        """A key that was not met before in this document."""
        self._measure(event)
        faults = key_faults(self._chunk, event)
        for fault, spoils in faults:
            self._refuse(fault, spoils=spoils)
        key = normal_key(event.value)
        if not faults:
            self._keys[event.value] = key
        return key

    def _value(self, event: Event) -> Scalar:
        """A text in quotes, or one without quotes that was not met before in this document."""
        self._measure(event)
        if event.style:
            return event.value
        faults = text_faults(self._chunk, event)
        for fault, spoils in faults:
            self._refuse(fault, spoils=spoils)
        value = value_of(event.value)
        if not faults:
            self._values[event.value] = value
        return value

    def _measure(self, event: Event) -> None:
        if len(event.value) > self._limits.scalar:
            facts = {"length": len(event.value), "limit": self._limits.scalar}
            self._refuse(Diagnostic(TEXT_TOO_LONG, self._span(event), facts), spoils=True)

    def _refuse_ornaments(self, event: Event) -> None:
        for fault in ornament_faults(self._chunk, event):
            self._refuse(fault, spoils=False)

    def _refuse(self, fault: Diagnostic, *, spoils: bool) -> None:
        self.spoiled = self.spoiled or spoils
        self._report.add(fault)

    def _path(self, key: str) -> Path:
        return (*(frame.step for frame in self._frames[2:]), key)

    def _span(self, event: Event) -> Span:
        return self._chunk.span(event.start_mark, event.end_mark)
