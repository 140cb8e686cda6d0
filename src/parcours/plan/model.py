"""What a plan holds: the house at a glance, a playbook for every role, a score and a coverage for every segment.

Floor 6. Plain text in reading order; ids only where an address needs one; no markup. Documented in docs/reference/plan.md.
"""

from typing import NamedTuple

from parcours.diagnostics import Language
from parcours.plan.answers import Named
from parcours.plan.backlog import Backlog
from parcours.plan.coverage import Coverage
from parcours.plan.edition_page import EditionPart
from parcours.plan.handoffs import CommitmentPart, HandoffPart
from parcours.plan.mirrors import MirrorsPart
from parcours.plan.playbook import Playbook
from parcours.plan.promises import PromisesPart
from parcours.plan.score import Score
from parcours.plan.unrecorded import Unrecorded
from parcours.plan.written import Written

VERSION = 1
"""The version of the plan, and of playbooks.json."""


class ValuePart(NamedTuple):
    """A value of the house, what it means in practice, and what more is said of it."""

    name: str
    means: str | None
    description: str | None


class GoldenRule(NamedTuple):
    """A rule of the game, and what earns each card; `about`: its name and its description."""

    text: str
    yellow: str | None
    red: str | None
    bravo: str | None
    about: str | None


class RoleLine(NamedTuple):
    """A role in the index. `version` is that of its part."""

    role: Named
    stage: str
    mission: str | None
    cues: int
    moments: int
    version: str


class DepartmentPart(NamedTuple):
    """The roles of a department; `name` is None for those of no department."""

    name: str | None
    description: str | None
    sponsor: Named | None
    roles: tuple[RoleLine, ...]


class SegmentLine(NamedTuple):
    """A segment in the index. `version` is that of its score."""

    segment: Named
    share: str | None
    description: str | None
    moments: tuple[Named, ...]
    version: str


class HousePart(NamedTuple):
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


class Overview(NamedTuple):
    """What the pages that all share are made of: the index, the coverage, the promises, what pays."""

    departments: tuple[DepartmentPart, ...]
    segments: tuple[SegmentLine, ...]
    commitments: tuple[CommitmentPart, ...]
    handoffs: tuple[HandoffPart, ...]
    unrecorded: tuple[Unrecorded, ...]
    coverage: tuple[Coverage, ...]
    promises: PromisesPart
    backlog: Backlog
    mirrors: MirrorsPart
    written: Written

    @property
    def has_departments(self) -> bool:
        """Whether any department holds a role; without one, no role is said to be of none."""
        return any(department.name for department in self.departments)


class Only(NamedTuple):
    """The pages that are wanted alone: those of these roles and of these segments, by id."""

    roles: frozenset[str] = frozenset()
    segments: frozenset[str] = frozenset()


class ToldDetail(NamedTuple):
    """One field that differs, said: what it is, before and after; "" for nothing."""

    field: str
    before: str
    after: str


class Told(NamedTuple):
    """One change, said. `anchor` is where the thing stands in the page, if it still does; `breaking`: why it is."""

    head: str
    name: str
    moment: str | None
    anchor: str | None
    breaking: tuple[str, ...]
    details: tuple[ToldDetail, ...]


class SinceForRole(NamedTuple):
    """What has changed for one role, and the subjects of the commits that did it."""

    role: Named
    is_new: bool
    changes: tuple[Told, ...]
    reasons: tuple[str, ...]


class Since(NamedTuple):
    """What has changed since a revision, for the roles that have changes."""

    revision: str
    roles: tuple[SinceForRole, ...]

    def for_role(self, role: Named) -> SinceForRole | None:
        """The part of one role; None where nothing changed for it."""
        return next((one for one in self.roles if one.role.id == role.id), None)


class Plan(NamedTuple):
    """Everything that is compiled; without an `overview`, the pages of some roles and segments only.

    `faults`: one line each, when the house has errors and pages are wanted all the same. `since`: what the pages of roles tell
    has changed, where that was asked for. `edition`: which wave the pages are for, where they are for one.
    """

    language: Language
    house: HousePart
    playbooks: tuple[Playbook, ...]
    scores: tuple[Score, ...]
    faults: tuple[str, ...]
    overview: Overview | None
    version: int = VERSION
    since: Since | None = None
    edition: EditionPart | None = None
