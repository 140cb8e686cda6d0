"""One document's events to plain data, in a loop that never calls itself.

What may not stand in a house (anchors, tags, a key twice, …) is refused where it stands and reading goes on, so that
one run tells every fault. Where the author's meaning is lost with it, the document is `spoiled`: nobody should judge
what it holds.
"""

from collections.abc import Callable, Mapping
from enum import Enum

from parcours.diagnostics import Diagnostic
from parcours.source import Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.escapes import escape_faults
from parcours.syntax.events import Dialect, Event
from parcours.syntax.faults_in_files import TEXT_TOO_LONG, TOO_DEEP, TOO_MANY_NODES
from parcours.syntax.faults_in_text import NOT_YAML
from parcours.syntax.faults_in_yaml import ALIAS, COMPLEX_KEY
from parcours.syntax.limits import Limits
from parcours.syntax.nodes import Data, Path, Scalar
from parcours.syntax.report import Report, Stop
from parcours.syntax.suspicions import is_harmless, key_faults, normal_key, ornament_faults, text_faults, value_of


class _Unknown(Enum):
    """Stands for a text that was not met before in this document."""

    TEXT = 0


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
        keys, values, turns = self._keys, self._values, self._turns
        keyed, mapping, items, key = _beginning(self.top)
        while True:
            event = next_event()
            if type(event) is not scalar:
                after = turns[type(event)](event, (keyed, mapping, items, key))
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
            value = _Unknown.TEXT if event.style else values.get(event.value, _Unknown.TEXT)
            if value is _Unknown.TEXT:
                value = self._value(event)
            if key is None:
                items.append(value)
            else:
                mapping.setdefault(key, value)
                key = None

    @property
    def _turns(self) -> Mapping[type, Callable[[Event, _State], _State | None]]:
        """What each event that is no scalar does to the state; None at the end."""
        dialect = self._dialect
        return {
            dialect.mapping_start: self._enter_mapping,
            dialect.sequence_start: self._enter_list,
            dialect.mapping_end: self._leave,
            dialect.sequence_end: self._leave,
            dialect.alias: self._refuse_alias,
            dialect.document_start: self._begin,
            dialect.document_end: lambda _event, state: state,
            dialect.stream_start: lambda _event, state: state,
            dialect.stream_end: lambda _event, _state: None,
        }

    def _begin(self, event: Event, state: _State) -> _State | None:
        if not self.top:
            return state
        self._refuse(Diagnostic(NOT_YAML, self._span(event)), spoils=True)  # behind `...`; libyaml refuses it by itself
        return None

    def _refuse_alias(self, event: Event, state: _State) -> _State:
        self._refuse(Diagnostic(ALIAS, self._span(event), {"name": event.anchor or ""}), spoils=True)
        return _placed(None, state)

    def _enter_mapping(self, event: Event, state: _State) -> _State:
        data: dict[str, Data] = {}
        self._enter(event, state, data)
        return True, data, [], None

    def _enter_list(self, event: Event, state: _State) -> _State:
        data: list[Data] = []
        self._enter(event, state, data)
        return _beginning(data)

    def _enter(self, event: Event, state: _State, data: dict[str, Data] | list[Data]) -> None:
        if len(self._frames) == self._limits.depth:
            self._report.add(Diagnostic(TOO_DEEP, self._span(event), {"limit": self._limits.depth}))
            raise Stop
        if event.tag is not None or event.anchor is not None:
            self._refuse_ornaments(event)
        keyed, _, _, key = state
        if keyed and key is None:
            self._refuse(Diagnostic(COMPLEX_KEY, self._span(event)), spoils=True)
        self._frames.append((_placed(data, state), key, event))

    def _leave(self, _event: Event, state: _State) -> _State:
        _, mapping, items, _ = state
        back, _, opening = self._frames.pop()
        self.nodes -= len(items) + 2 * len(mapping)
        if self.nodes < 0:
            self._report.add(Diagnostic(TOO_MANY_NODES, self._span(opening), {"limit": self._limits.nodes}))
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
        if is_harmless(event):
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
