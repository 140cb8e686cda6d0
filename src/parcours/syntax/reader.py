"""One document's events to plain data, in a loop that never calls itself.

What may not stand in a house (anchors, tags, a key twice, …) is refused where it stands and reading goes on, so that
one run tells every fault. Where the author's meaning is lost with it, the document is `spoiled`: nobody should judge
what it holds.
"""

from typing import Final

from parcours.diagnostics import Diagnostic
from parcours.source import Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.escapes import escape_faults
from parcours.syntax.events import Dialect, Event
from parcours.syntax.faults_in_files import TEXT_TOO_LONG, TOO_DEEP, TOO_MANY_NODES
from parcours.syntax.faults_in_yaml import ALIAS, COMPLEX_KEY
from parcours.syntax.limits import Limits
from parcours.syntax.nodes import Data, Path, Scalar
from parcours.syntax.report import Report, Stop
from parcours.syntax.suspicions import is_harmless, key_faults, normal_key, ornament_faults, text_faults, value_of


class _Unknown:
    """Stands for a text that was not met before in this document."""


_UNKNOWN: Final = _Unknown()


_State = tuple[bool, dict[str, Data], list[Data], str | None]
"""Whether a mapping is being filled, that mapping or else that list, and the key that waits for its value."""

_Frame = tuple[_State, str | None, Event]
"""What goes on behind a list or mapping, the key that leads to it, the event that opened it."""


class Reader:
    """Reads one chunk; `nodes` is what the file may still hold, before and after."""

    def __init__(self, chunk: Chunk, dialect: Dialect, limits: Limits, nodes: int, report: Report) -> None:
        self.top: list[Data] = []
        """The document, if there was one."""
        self.spoiled = False
        self.nodes = nodes
        self.last: Event | None = None
        """The last scalar that was read: where trouble often has its root."""
        self.twice: list[tuple[Path, Span]] = []
        """The keys that stand twice in their mapping, each at its second place."""
        self._chunk = chunk
        self._dialect = dialect
        self._limits = limits
        self._report = report
        self._frames: list[_Frame] = []
        self._keys: dict[str, str] = {}
        self._values: dict[str, Scalar] = {}

    @property
    def blank(self) -> bool:
        """Whether nothing is written in this document."""
        return self.top in ([], [None]) and (
            self.last is None or self.last.start_mark.index == self.last.end_mark.index
        )

    @property
    def opened(self) -> tuple[Event, ...]:
        """The events that opened the lists and mappings still open, outermost first."""
        return tuple(event for _, _, event in self._frames)

    def read(self) -> None:
        """Reads the document to its end; raises Stop, or whatever the YAML library raises."""
        next_event, scalar = self._dialect.open(self._chunk.text), self._dialect.scalar
        keys, values = self._keys, self._values
        keyed, mapping, items, key = _beginning(self.top)
        while True:
            event = next_event()
            if type(event) is not scalar:
                after = self._turn(event, (keyed, mapping, items, key))
                if after is None:
                    return
                keyed, mapping, items, key = after
                continue
            self.last = event
            if event.tag is not None or event.anchor is not None:
                self._refuse_ornaments(event)
            if keyed and key is None:
                key = keys.get(event.value) or self._key(event)
                if key in mapping:
                    self.twice.append((self._path(key), self._span(event)))
                continue
            value = _UNKNOWN if event.style else values.get(event.value, _UNKNOWN)
            if isinstance(value, _Unknown):
                value = self._value(event)
            if key is None:
                items.append(value)
            else:
                mapping.setdefault(key, value)
                key = None

    def _turn(self, event: Event, state: _State) -> _State | None:
        """What goes on behind an event that is no scalar; None at the end."""
        kind, dialect = type(event), self._dialect
        if kind is dialect.mapping_end or kind is dialect.sequence_end:
            return self._leave(state)
        if kind is dialect.mapping_start:
            return self._enter(event, state, {})
        if kind is dialect.sequence_start:
            return self._enter(event, state, [])
        if kind is dialect.alias:
            self._refuse(Diagnostic(ALIAS, self._span(event), {"name": event.anchor or ""}), spoils=True)
            return _placed(None, state)
        return None if kind is dialect.stream_end else state

    def _enter(self, event: Event, state: _State, data: dict[str, Data] | list[Data]) -> _State:
        if len(self._frames) == self._limits.depth:
            self._report.add(Diagnostic(TOO_DEEP, self._span(event), {"limit": self._limits.depth}))
            raise Stop
        if event.tag is not None or event.anchor is not None:
            self._refuse_ornaments(event)
        keyed, _, _, key = state
        if keyed and key is None:
            self._refuse(Diagnostic(COMPLEX_KEY, self._span(event)), spoils=True)
        self._frames.append((_placed(data, state), key, event))
        return (True, data, [], None) if isinstance(data, dict) else _beginning(data)

    def _leave(self, state: _State) -> _State:
        _, mapping, items, _ = state
        back, _, event = self._frames.pop()
        self.nodes -= len(items) + 2 * len(mapping)
        if self.nodes < 0:
            self._report.add(Diagnostic(TOO_MANY_NODES, self._span(event), {"limit": self._limits.nodes}))
            raise Stop
        return back

    def _key(self, event: Event) -> str:
        """A key that was not met before in this document."""
        if len(event.value) > self._limits.scalar:
            self._refuse_length(event)
        if event.style == '"':
            self._refuse_escapes(event)
        faults = key_faults(self._chunk, event)
        for fault, spoils in faults:
            self._refuse(fault, spoils=spoils)
        key = normal_key(event.value)
        if not faults:
            self._keys[event.value] = key
        return key

    def _value(self, event: Event) -> Scalar:
        """A text in quotes, or one without quotes that was not met before in this document."""
        text = event.value
        if len(text) > self._limits.scalar:
            self._refuse_length(event)
            return None
        if event.style:
            if event.style == '"' and not text.isprintable():
                self._refuse_escapes(event)
            return text
        if is_harmless(text):
            self._values[text] = text
            return text
        faults = text_faults(self._chunk, event)
        for fault, spoils in faults:
            self._refuse(fault, spoils=spoils)
        value = value_of(text)
        if not faults:
            self._values[text] = value
        return value

    def _refuse_length(self, event: Event) -> None:
        facts = {"length": len(event.value), "limit": self._limits.scalar}
        self._refuse(Diagnostic(TEXT_TOO_LONG, self._span(event), facts), spoils=True)

    def _refuse_escapes(self, event: Event) -> None:
        for fault in escape_faults(self._chunk, event):
            self._refuse(fault, spoils=True)

    def _refuse_ornaments(self, event: Event) -> None:
        for fault in ornament_faults(self._chunk, event):
            self._refuse(fault, spoils=False)

    def _refuse(self, fault: Diagnostic, *, spoils: bool) -> None:
        self.spoiled = self.spoiled or spoils
        self._report.add(fault)

    def _path(self, key: str) -> Path:
        """The path to a key of the mapping that is being filled."""
        steps: list[str | int] = []
        for (_, _, items, _), step, _ in self._frames[1:]:
            steps.append(len(items) - 1 if step is None else step)
        return (*steps, key)

    def _span(self, event: Event) -> Span:
        return self._chunk.span(event.start_mark, event.end_mark)


def _beginning(items: list[Data]) -> _State:
    """The state in which a list is filled."""
    return False, {}, items, None


def _placed(data: Data, state: _State) -> _State:
    """What goes on behind a value that was put where it belongs; as a key it only stands for one."""
    keyed, mapping, items, key = state
    if not keyed:
        items.append(data)
        return state
    if key is None:
        return keyed, mapping, items, ""
    mapping.setdefault(key, data)
    return keyed, mapping, items, None
