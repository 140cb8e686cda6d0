"""The manifest, linked. Part of floor 4."""

from parcours.link.catalogue import Calendar
from parcours.link.journeys import Department, Role
from parcours.model.house import HouseSpec, WaiverSpec
from parcours.model.place import Place
from parcours.model.things import Thing


class Waiver(metaclass=Thing):
    """`targets`: the ids of `at`; empty means everywhere."""

    spec: WaiverSpec
    place: Place
    targets: frozenset[str]


class House(metaclass=Thing):
    """The manifest."""

    id: str
    name: str
    spec: HouseSpec
    place: Place
    conductor: Role | None = None
    sponsor: Role | None = None
    calendar: Calendar | None = None
    departments: tuple[Department, ...] = ()
    waivers: tuple[Waiver, ...] = ()
