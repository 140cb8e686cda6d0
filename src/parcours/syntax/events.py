"""The only door to the YAML libraries: a text in, one parser event after the other out.

Events come from libyaml through PyYAML, which is used for nothing else: its resolver is YAML 1.1. Where the C parser
is missing they come from ruamel.yaml, some thirty times slower; a test holds both equal.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple, Protocol


class Mark(Protocol):
    """A place in a chunk of text: line and column from 0, index in code points."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """What a parser tells. Each class of event has some of these only; see PyYAML's `yaml.events`."""

    start_mark: Mark
    end_mark: Mark
    value: str
    style: str | None
    anchor: str | None
    tag: str | None
    flow_style: bool


class Trouble(Protocol):
    """What a YAML library raises. Each part may be missing."""

    context: str | None
    context_mark: Mark | None
    problem: str | None
    problem_mark: Mark | None


class Dialect(NamedTuple):
    """One source of events, with the classes that tell its events apart."""

    open: Callable[[str], Callable[[], Event]]
    scalar: type
    alias: type
    mapping_start: type
    mapping_end: type
    sequence_start: type
    sequence_end: type
    document_start: type
    stream_end: type


Source = Callable[[], Dialect]
"""Gives a dialect at the first event that is needed: most houses need none, and loading a library takes its time."""


@cache
def dialect() -> Dialect:
    """The fastest source there is on this machine."""
    try:
        return libyaml()
    except ImportError:
        return ruamel()


def libyaml() -> Dialect:
    """PyYAML's C parser; ImportError where PyYAML came without it."""
    parser = import_module("yaml._yaml").CParser

    def open_text(text: str) -> Callable[[], Event]:
        next_event: Callable[[], Event] = parser(text).get_event
        return next_event

    return _dialect(open_text, import_module("yaml.events"))


def ruamel() -> Dialect:
    """ruamel.yaml's own parser, in Python."""
    reader = import_module("ruamel.yaml").YAML

    def open_text(text: str) -> Callable[[], Event]:
        next_event: Callable[[], Event] = iter(reader(typ="safe", pure=True).parse(text)).__next__
        return next_event

    return _dialect(open_text, import_module("ruamel.yaml.events"))


def _dialect(open_text: Callable[[str], Callable[[], Event]], events: ModuleType) -> Dialect:
    return Dialect(
        open=open_text,
        scalar=events.ScalarEvent,
        alias=events.AliasEvent,
        mapping_start=events.MappingStartEvent,
        mapping_end=events.MappingEndEvent,
        sequence_start=events.SequenceStartEvent,
        sequence_end=events.SequenceEndEvent,
        document_start=events.DocumentStartEvent,
        stream_end=events.StreamEndEvent,
    )
