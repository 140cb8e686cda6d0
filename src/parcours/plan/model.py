"""What a plan holds: the house at a glance, a playbook for every role, a score and a coverage for every segment.

Floor 6. Plain text in reading order; ids only where an address needs one; no markup. Documented in docs/reference/plan.md.
"""

from dataclasses import dataclass

from parcours.diagnostics import Language
from parcours.plan.answers import Named
from parcours.plan.coverage import Coverage
from parcours.plan.handoffs import CommitmentPart, HandoffPart
from parcours.plan.playbook import Playbook
from parcours.plan.score import Score

VERSION = 1
"""The version of the plan, and of playbooks.json."""


@dataclass(frozen=True, slots=True)
class ValuePart:
    """A value of the house, and what it means in practice."""

    name: str
    means: str | None


@dataclass(frozen=True, slots=True)
class GoldenRule:
    """A rule of the game, and what earns each card."""

    text: str
    yellow: str | None
    red: str | None
    bravo: str | None


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role in the index."""

    role: Named
    stage: str
    mission: str | None
    cues: int
    moments: int


@dataclass(frozen=True, slots=True)
class DepartmentPart:
    """The roles of a department; `name` is None for those of no department."""

    name: str | None
    sponsor: Named | None
    roles: tuple[RoleLine, ...]


@dataclass(frozen=True, slots=True)
class SegmentLine:
    """A segment in the index."""

    segment: Named
    share: str | None
    description: str | None
    moments: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """Something the specs do not say, and of whom; `of` is empty when it is the house itself."""

    what: str
    of: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class HousePart:
    """The house as the index shows it."""

    id: str
    name: str
    description: str | None
    purpose: str | None
    status: str | None
    conductor: Named | None
    sponsor: Named | None
    values: tuple[ValuePart, ...]
    golden_rules: tuple[GoldenRule, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is compiled. `faults`: one line each, when the house has errors and pages are wanted all the same."""

    language: Language
    house: HousePart
    departments: tuple[DepartmentPart, ...]
    segments: tuple[SegmentLine, ...]
    commitments: tuple[CommitmentPart, ...]
    handoffs: tuple[HandoffPart, ...]
    unrecorded: tuple[Unrecorded, ...]
    playbooks: tuple[Playbook, ...]
    scores: tuple[Score, ...]
    coverage: tuple[Coverage, ...]
    faults: tuple[str, ...]
    version: int = VERSION
