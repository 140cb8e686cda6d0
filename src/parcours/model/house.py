"""The manifest of a house: exactly one, in `parcours.yaml`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar, Literal

from parcours.model.base import Date, Id, Item, Length, Ref, Share, Status, Text, Texts
from parcours.model.catalogue.calendars import TimeZone
from parcours.model.spec import Bounds, Spec
from parcours.model.vocabulary import slug
from parcours.timing.units import Duration

FORMAT = 1
"""The version of the spec language this program reads."""
Hundred = Annotated[int, Bounds(ge=1, le=100)]


class ValueSpec(Item):
    """A value of the house, and what it means in practice."""

    id: Id
    means: Text | None = None


class GoldenRuleSpec(Item):
    """A rule of the game, with what earns a yellow or a red card, and what earns a bravo."""

    id: Id
    text: Text
    yellow: Text | None = None
    red: Text | None = None
    bravo: Text | None = None


class DepartmentSpec(Item):
    """A department, sponsored by a role."""

    id: Id
    sponsor: Ref | None = None


class WaiverSpec(Spec):
    """A fault the house chooses to live with: which rule, where, why, until when.

    `reason` is not required here: a waiver without one is a finding of its own (WVR801), not a file that cannot be read.
    """

    rule: Text
    at: Texts = ()
    reason: Text | None = None
    until: Date | None = None
    note: Text | None = None


class RulesSpec(Spec):
    """Thresholds of the rules, and severities by the code or name of a rule."""

    rest: ClassVar[str | None] = "severities"
    silence: Length | None = None
    wait: Length | None = None
    review: Length | None = None
    reading_age: Length | None = None
    alert: Length | None = None
    similarity: Share | None = None
    fewest_moments: Hundred | None = None
    most_moments: Hundred | None = None
    cues_per_card: Hundred | None = None
    words_per_card: Annotated[int, Bounds(ge=1, le=10_000)] | None = None
    file_kilobytes: Annotated[int, Bounds(ge=1, le=65_536)] | None = None
    severities: Mapping[str, Literal["error", "warning", "info", "off"]] = MappingProxyType({})


class HouseSpec(Item):
    """The manifest. `units` are the house's own units of time."""

    house: Id
    name: Text
    language: Literal["fr", "en"]
    format: Annotated[int, Bounds(ge=1, le=FORMAT)] = FORMAT
    purpose: Text | None = None
    values: tuple[ValueSpec, ...] = ()
    golden_rules: tuple[GoldenRuleSpec, ...] = ()
    departments: tuple[DepartmentSpec, ...] = ()
    conductor: Ref | None = None
    sponsor: Ref | None = None
    calendar: Ref | None = None
    time_zone: TimeZone | None = None
    units: Mapping[Text, Length] = MappingProxyType({})
    status: Status | None = None
    ignore: Texts = ()
    waivers: tuple[WaiverSpec, ...] = ()
    rules: RulesSpec = RulesSpec()

    @property
    def own_units(self) -> Mapping[str, Duration]:
        """The house's units of time as durations are read: by the slug of their name."""
        return {slug(name): duration for name, duration in self.units.items()}
