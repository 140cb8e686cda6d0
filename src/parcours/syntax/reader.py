"""One document's events to plain data, in a loop that never calls itself.

What may not stand in a house (anchors, tags, a key twice, …) is refused where it stands and reading goes on, so that
one run tells every fault. Where the author's meaning is lost with it, the document is `spoiled`: nobody should judge
what it holds.
"""

from collections.abc import Callable, Iterator
from typing import NoReturn

from parcours.diagnostics import Diagnostic
from parcours.source import Span
from parcours.syntax.chunks import Chunk
from parcours.syntax.escapes import escape_faults
from parcours.syntax.events import Dialect, Event
from parcours.syntax.faults_in_files import TEXT_TOO_LONG, TOO_DEEP, TOO_MANY_NODES
from parcours.syntax.faults_in_text import NOT_YAML
from parcours.syntax.faults_in_yaml import ALIAS, COMPLEX_KEY
from parcours.syntax.keys import normal_key, usual_key
from parcours.syntax.limits import Limits
from parcours.syntax.nodes import Data, Path, Scalar
from parcours.syntax.quotes import has_odd_quotes
from parcours.syntax.report import Report, Stop
from parcours.syntax.suspicions import (
    has_glued_hash,
    is_harmless,
    key_faults,
    may_hold_glued_hashes,
    ornament_faults,
    text_faults,
    value_of,
)

_Frame = tuple[dict[str, Data] | None, list[Data], str | None, str | None, Event]
"""What goes on behind a list or mapping: the mapping being filled, or None and the list; the key that leads to what was opened;
the key that waits for a value behind it; the event that opened it."""

_STAND_IN = ""
"""The key that stands for a list or mapping where a key belongs."""


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
        self.cut_short: list[tuple[Event, bool]] = []
        """The texts that a `#` cuts short and hardly was meant to, each with whether brackets hold it."""
        self.odd_quotes: list[tuple[Event, bool]] = []
        """The texts with a quote that has no like, each with whether brackets hold it."""
        self.has_copies = False
        """Whether a copy of some value is asked for."""
        self._chunk = chunk
        self._dialect = dialect
        self._limits = limits
        self._longest = limits.scalar
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
        return tuple(event for *_, event in self._frames)

    @property
    def _in_brackets(self) -> bool:
        """Whether the list or mapping that is being filled stands in brackets."""
        return bool(self._frames) and bool(self._frames[-1][-1].flow_style)

    def read(self) -> None:  # noqa: C901  (one loop, written out for speed)
        """Reads the document to its end; raises Stop, or whatever the YAML library raises.

        The hot loop of the whole program: one turn for each event, nothing called for the usual ones.
        """
        dialect, keys, values, frames, nodes = self._dialect, self._keys, self._values, self._frames, self.nodes
        next_event, scalar, mapping_start = self._events(), dialect.scalar, dialect.mapping_start
        sequence_start, ends = dialect.sequence_start, (dialect.mapping_end, dialect.sequence_end)
        depth = self._limits.depth
        mapping: dict[str, Data] | None = None
        items, key = self.top, None
        last: Event | None = None
        try:
            while True:
                event = next_event()
                kind = type(event)
                if kind is scalar:
                    last = event
                    text = event.value
                    if mapping is not None and key is None:
                        key = keys.get(text) or self._key(event)
                        if key in mapping:
                            self.twice.append((self._path(key), self._span(event)))
                        continue
                    value = None if event.style else values.get(text)
                    if value is None:
                        value = self._value(event)
                    if mapping is None:
                        items.append(value)
                    else:
                        mapping.setdefault(key or _STAND_IN, value)
                        key = None
                elif kind is mapping_start or kind is sequence_start:
                    behind: str | None = None
                    if len(frames) == depth or (mapping is not None and key is None):
                        behind = self._refuse_opening(event)
                    frames.append((mapping, items, key, behind, event))
                    opened: dict[str, Data] | list[Data] = {} if kind is mapping_start else []
                    if mapping is None:
                        items.append(opened)
                    elif key is not None:
                        mapping.setdefault(key, opened)
                    key = None
                    if isinstance(opened, dict):
                        mapping = opened
                    else:
                        mapping, items = None, opened
                elif kind in ends:
                    nodes -= len(items) if mapping is None else 2 * len(mapping)
                    if nodes < 0:
                        self._refuse_more_nodes()
                    mapping, items, _, key, _ = frames.pop()
                elif kind is dialect.alias:
                    self._refuse_alias(event)
                    items, key = self._without_value(mapping, items, key)
                elif kind is dialect.stream_end or (kind is dialect.document_start and self._is_second(event)):
                    return
        finally:
            self.last, self.nodes = last, nodes

    def _events(self) -> Callable[[], Event]:
        """Gives one event after the other; what is rare is looked for only where the text may have some."""
        next_event = self._dialect.open(self._chunk.text)
        if _may_have_ornaments(self._chunk.text):
            next_event = self._without_ornaments(next_event)
        if may_hold_glued_hashes(self._chunk.text):
            next_event = self._with_hashes_noted(next_event)
        return next_event

    def _without_ornaments(self, next_event: Callable[[], Event]) -> Callable[[], Event]:
        ornate = (self._dialect.scalar, self._dialect.mapping_start, self._dialect.sequence_start)

        def next_plain_event() -> Event:
            event = next_event()
            if type(event) in ornate:
                self._refuse_ornaments(event)
            return event

        return next_plain_event

    def _with_hashes_noted(self, next_event: Callable[[], Event]) -> Callable[[], Event]:
        scalar = self._dialect.scalar

        def next_noted_event() -> Event:
            event = next_event()
            if type(event) is scalar and not event.style and has_glued_hash(self._chunk, event):
                self.cut_short.append((event, self._in_brackets))
            return event

        return next_noted_event

    def _refuse_opening(self, event: Event) -> str:
        """Refuses a list or mapping that is too deep, or stands where a key belongs; gives the key that stands for it."""
        if len(self._frames) == self._limits.depth:
            self._report.add(Diagnostic(TOO_DEEP, self._span(event), {"limit": self._limits.depth}))
            raise Stop
        self._refuse(Diagnostic(COMPLEX_KEY, self._span(event)), spoils=True)
        return _STAND_IN

    def _refuse_more_nodes(self) -> NoReturn:
        """Stops at the list or mapping with which the file holds more than it may."""
        opening = self._frames[-1][-1]
        self._report.add(Diagnostic(TOO_MANY_NODES, self._span(opening), {"limit": self._limits.nodes}))
        raise Stop

    def _refuse_alias(self, event: Event) -> None:
        self.has_copies = True
        self._refuse(Diagnostic(ALIAS, self._span(event), {"name": event.anchor or ""}), spoils=True)

    @staticmethod
    def _without_value(
        mapping: dict[str, Data] | None, items: list[Data], key: str | None
    ) -> tuple[list[Data], str | None]:
        """What goes on behind a value that is refused."""
        if mapping is None:
            items.append(None)
            return items, None
        if key is None:
            return items, _STAND_IN
        mapping.setdefault(key, None)
        return items, None

    def _is_second(self, event: Event) -> bool:
        """Whether a document begins behind `...`; libyaml refuses it by itself."""
        if self.top:
            self._refuse(Diagnostic(NOT_YAML, self._span(event)), spoils=True)
        return bool(self.top)

    def _key(self, event: Event) -> str:
        """A key that was not met before in this document."""
        text = event.value
        if len(text) > self._longest:
            self._refuse_length(event)
        elif not event.style and (key := usual_key(text)):
            self._keys[text] = key
            return key
        if event.style == '"':
            self._refuse_escapes(event)
        faults = key_faults(self._chunk, event)
        for fault, spoils in faults:
            self._refuse(fault, spoils=spoils)
        key = normal_key(text)
        if not faults:
            self._keys[text] = key
        return key

    def _value(self, event: Event) -> Scalar:
        """A text in quotes, or one without quotes that was not met before in this document."""
        text = event.value
        if len(text) > self._longest:
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
        if has_odd_quotes(text):
            self.odd_quotes.append((event, self._in_brackets))
        elif not faults:
            self._values[text] = value
        return value

    def _refuse_length(self, event: Event) -> None:
        facts = {"length": len(event.value), "limit": self._limits.scalar}
        self._refuse(Diagnostic(TEXT_TOO_LONG, self._span(event), facts), spoils=True)

    def _refuse_escapes(self, event: Event) -> None:
        for fault in escape_faults(self._chunk, event):
            self._refuse(fault, spoils=True)

    def _refuse_ornaments(self, event: Event) -> None:
        if event.tag is None and event.anchor is None:
            return
        for fault in ornament_faults(self._chunk, event):
            self._refuse(fault, spoils=False)

    def _refuse(self, fault: Diagnostic, *, spoils: bool) -> None:
        self.spoiled = self.spoiled or spoils
        self._report.add(fault)

    def _path(self, key: str) -> Path:
        """The path to a key of the mapping that is being filled."""
        steps: list[str | int] = []
        for mapping, items, step, _, _ in self._frames[1:]:
            steps.append(len(items) - 1 if mapping is None else step or _STAND_IN)
        return (*steps, key)

    def _span(self, event: Event) -> Span:
        return self._chunk.span(event.start_mark, event.end_mark)


def _may_have_ornaments(text: str) -> bool:
    """Whether `&` or `!` stands where a value may begin: where there are anchors or tags, and before some texts too."""
    return any(_opens_value(text, found) for sign in "&!" for found in _places_of(sign, text))


def _places_of(sign: str, text: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _opens_value(text: str, at: int) -> bool:
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    return not before or before[-1] in ":?,[{-"
