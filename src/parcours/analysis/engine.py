"""Project to diagnostics: every rule asked once, waivers honoured, severities weighed. Floor 5's public verb is `analyse`."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from parcours.analysis.catalog import FIXED, LINT_RULES, find_rule
from parcours.analysis.faults import WAIVER_UNUSED
from parcours.analysis.registry import Finding
from parcours.analysis.waivers import Found, Waived, honour, unknown_rule
from parcours.diagnostics import Diagnostic, Rule, Severity, in_reading_order
from parcours.link.project import House, Project
from parcours.model.base import Status
from parcours.model.place import Place

SEVERITIES: Mapping[str, Severity | None] = {
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "info": Severity.INFO,
    "off": None,
}


class Analysis(NamedTuple):
    """What the rules found, in reading order; how many findings waivers hide; the codes of the rules that stayed silent
    because something they would have to know could not be read.
    """

    diagnostics: tuple[Diagnostic, ...]
    waived: int
    muted: tuple[str, ...]


class Judged(NamedTuple):
    """The same before it is put into words: what is open, with how much it matters, and what is waived."""

    open: tuple[tuple[Found, Severity], ...]
    waived: tuple[Waived, ...]
    muted: tuple[str, ...]


def analyse(project: Project) -> Analysis:
    """Everything the rules have to say of a house. `project.today` judges ages and the ends of waivers; None leaves
    them unjudged.
    """
    judged = judge(project)
    diagnostics = (one.finding.diagnostic(one.rule, severity) for one, severity in judged.open)
    return Analysis(in_reading_order(diagnostics), len(judged.waived), judged.muted)


def judge(project: Project) -> Judged:
    """Every rule asked once, for those who go on with what was found and where."""
    muted = tuple(sorted(lint.rule.code for lint in LINT_RULES if lint.needs & project.gaps))
    found = tuple(
        Found(lint.rule, finding)
        for lint in LINT_RULES
        if not lint.needs & project.gaps
        for finding in lint.ask(project)
    )
    honoured = honour(project.house, found, is_whole=not project.gaps, today=project.today)
    scale = _Scale(project)
    told = (*honoured.kept, *honoured.about_waivers, *_misnamed_severities(project.house))
    weighed = ((one, scale.weigh(one.rule, one.finding)) for one in told)
    found_open = tuple((one, severity) for one, severity in weighed if severity is not None)
    return Judged(found_open, honoured.waived, muted)


def _misnamed_severities(house: House) -> Iterator[Found]:
    """Keys of `rules` that name no rule, or one whose severity is not the house's to choose."""
    for word in house.spec.rules.severities:
        place = house.place.at("rules", word)
        rule = find_rule(word)
        if rule is None:
            yield unknown_rule(word, place, is_key=True)
        elif rule.code.startswith(FIXED):
            yield Found(WAIVER_UNUSED, Finding(place, on="key", aspect="fixed", rule=word))


class _Scale:
    """How much a finding matters in this house: the rule's word, then the status of what it stands on, then the house's word."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._chosen: dict[str, Severity | None] = {}
        for word, severity in project.house.spec.rules.severities.items():
            if rule := find_rule(word):
                self._chosen[rule.code] = SEVERITIES[severity]

    def weigh(self, rule: Rule, finding: Finding) -> Severity | None:
        """The severity of a finding; None where the house has turned the rule off."""
        usual = rule.default_severity(finding.aspect)
        if rule.code.startswith(FIXED):
            return usual
        if rule.code in self._chosen:
            return _chosen(self._chosen[rule.code], rule, finding)
        return _lowered(usual, self._status(finding.place))

    @cached_property
    def _statuses(self) -> Mapping[Place, Status]:
        """The statuses of roles and cues, by place; looked up only where something was found."""
        roles = {role.place: role.spec.status for role in self._project.roles if role.spec.status}
        return roles | {cue.place: cue.spec.status for cue in self._project.writing("status") if cue.spec.status}

    def _status(self, place: Place) -> Status | None:
        """The status of the innermost thing a place belongs to: a cue, a role, the house."""
        if self._statuses:
            for length in range(len(place.path), -1, -1):
                status = self._statuses.get(Place(place.tree, place.path[:length]))
                if status is not None:
                    return status
        return self._project.house.spec.status


def _chosen(severity: Severity | None, rule: Rule, finding: Finding) -> Severity | None:
    """What the house says of a rule; an aspect that weighs less than its rule is not made heavier by it."""
    aspect = rule.aspect(finding.aspect).severity
    return severity if severity is None or aspect is None else min(severity, aspect)


def _lowered(severity: Severity, status: Status | None) -> Severity:
    """A severity as the status of the work allows it: all of it when published, one step less on the way, little in a draft."""
    match status:
        case None | "published":
            return severity
        case "draft":
            return Severity.INFO
        case _:
            return Severity(max(Severity.INFO, severity - 1))
