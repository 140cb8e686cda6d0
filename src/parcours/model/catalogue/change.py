"""The staged plan of a change, by groups, never by person."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from parcours.model.base import Date, Id, Item, Length, Ref, Refs, SomeRefs, Text
from parcours.model.spec import Spec


class WorkshopSpec(Item):
    """A workshop: when, how many of which roles, on which cues."""

    id: Id
    on: Date | None = None
    roles: Mapping[Ref, int] = MappingProxyType({})
    cues: Refs = ()


class ChangeStageSpec(Spec):
    """One of the five stages of a wave; source: E. Kübler-Ross, applied to groups and plans only."""

    short = "stage"
    stage: Literal["denial", "anger", "bargaining", "depression", "acceptance"]
    intention: Text | None = None
    sign: Text | None = None
    at_least: Length | None = None
    entered: Date | None = None
    note: Text | None = None


class ImmersionSpec(Spec):
    """A leader goes and lives a moment: who, which, how often."""

    role: Ref
    moment: Ref | None = None
    every: Length | None = None
    note: Text | None = None


class WaveSpec(Item):
    """A wave: its roles go through the stages together."""

    id: Id
    roles: SomeRefs
    workshops: tuple[WorkshopSpec, ...] = ()
    stages: tuple[ChangeStageSpec, ...] = ()
    immersions: tuple[ImmersionSpec, ...] = ()


class ChangeSpec(Spec):
    """The plan. `change:` holds one, as a map; its waves are decoded one by one."""

    waves: tuple[WaveSpec, ...] = ()
