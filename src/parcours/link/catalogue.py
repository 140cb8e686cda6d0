"""Linked things that name no other: calendars, channels, types of expectations. Part of floor 4."""

from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.moments import ChannelSpec, ExpectationSpec
from parcours.model.place import Place
from parcours.model.things import Thing


class Calendar(metaclass=Thing):
    """Opening times."""

    id: str
    name: str
    spec: CalendarSpec
    place: Place


class Channel(metaclass=Thing):
    """A channel."""

    id: str
    name: str
    spec: ChannelSpec
    place: Place


class Expectation(metaclass=Thing):
    """A type of expectation."""

    id: str
    name: str
    spec: ExpectationSpec
    place: Place
