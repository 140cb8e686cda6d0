"""Linked things that name no other: calendars, channels, types of expectations. Part of floor 4."""

from dataclasses import dataclass

from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.moments import ChannelSpec, ExpectationSpec
from parcours.model.place import Place


@dataclass(slots=True, eq=False, repr=False)
class Calendar:
    """Opening times."""

    id: str
    name: str
    spec: CalendarSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Channel:
    """A channel."""

    id: str
    name: str
    spec: ChannelSpec
    place: Place


@dataclass(slots=True, eq=False, repr=False)
class Expectation:
    """A type of expectation."""

    id: str
    name: str
    spec: ExpectationSpec
    place: Place
