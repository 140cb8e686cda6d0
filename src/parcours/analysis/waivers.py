"""Waivers: which findings a house has chosen to live with, and which of its waivers hide nothing, have ended or give no reason."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from parcours.analysis.catalog import UNWAIVABLE, find_rule, suggestion
from parcours.analysis.faults import WAIVER_EXPIRED, WAIVER_UNUSED, WAIVER_WITHOUT_REASON
from parcours.analysis.registry import Finding
from parcours.diagnostics import Rule
from parcours.link.faults import UNKNOWN_RULE
from parcours.link.project import House, Waiver
from parcours.model.place import Place


class Found(NamedTuple):
    """A finding, and the rule it breaks."""

    rule: Rule
    finding: Finding


class Waived(NamedTuple):
    """A finding that a house has chosen to live with, and the waiver that says so."""

    found: Found
    waiver: Waiver


class Honoured(NamedTuple):
    """What is left when waivers have been honoured: findings to tell, those that are hidden, and what is wrong with waivers."""

    kept: tuple[Found, ...]
    waived: tuple[Waived, ...]
    about_waivers: tuple[Found, ...]


def honour(house: House, found: Sequence[Found], *, is_whole: bool, today: date | None) -> Honoured:
    """Hides the findings that a waiver names. A waiver names a finding by its rule and, if it says `at`, by one of the ids
    the finding speaks of. One that has ended hides nothing; without a date, ends are not judged.

    `is_whole`: everything of the house could be read; where not, no waiver is said to hide nothing.
    """
    about: list[Found] = []
    active: dict[str, list[_Active]] = {}
    for waiver in house.waivers:
        rule = find_rule(waiver.spec.rule)
        about.extend(_faults_of(waiver, rule, today))
        if rule is not None and not rule.code.startswith(UNWAIVABLE) and not _has_ended(waiver, today):
            active.setdefault(rule.code, []).append(_Active(waiver))
    judged = [(one, _hiding(one, active.get(one.rule.code, ()))) for one in found]
    kept = tuple(one for one, waiver in judged if waiver is None)
    waived = tuple(Waived(one, waiver) for one, waiver in judged if waiver is not None)
    if is_whole:
        about.extend(fault for waivers in active.values() for waiver in waivers for fault in waiver.unused())
    return Honoured(kept, waived, tuple(about))


class _Active:
    """A waiver in force, and what it has hidden so far."""

    def __init__(self, waiver: Waiver) -> None:
        self.waiver = waiver
        self.met: set[str] = set()
        self.is_used = False

    def hides(self, finding: Finding) -> bool:
        """Whether the waiver names this finding; remembers that it did."""
        targets = self.waiver.targets
        met = targets & finding.subjects
        if targets and not met:
            return False
        self.is_used = True
        self.met |= met
        return True

    def unused(self) -> Iterator[Found]:
        """What is written in vain: the whole waiver, or some ids of it."""
        spec, place = self.waiver.spec, self.waiver.place
        if not self.is_used:
            yield Found(WAIVER_UNUSED, Finding(place.at("rule"), edits=place.removal, rule=spec.rule))
            return
        for number, target in enumerate(spec.at):
            if target not in self.met:
                here = place.at("at", number)
                finding = Finding(here, aspect="target", edits=here.removal, rule=spec.rule, target=target)
                yield Found(WAIVER_UNUSED, finding)


def _hiding(found: Found, waivers: Iterable[_Active]) -> Waiver | None:
    hiding = [one.waiver for one in waivers if one.hides(found.finding)]  # all are asked: each of them is used
    return hiding[0] if hiding else None


def _has_ended(waiver: Waiver, today: date | None) -> bool:
    """Whether the last day of a waiver is over."""
    return today is not None and waiver.spec.until is not None and waiver.spec.until < today


def _faults_of(waiver: Waiver, rule: Rule | None, today: date | None) -> Iterator[Found]:
    """What is wrong with a waiver as it is written, whatever it hides."""
    spec, place = waiver.spec, waiver.place
    if rule is None:
        yield unknown_rule(spec.rule, place.at("rule"))
        return
    if rule.code.startswith(UNWAIVABLE):
        yield Found(WAIVER_UNUSED, Finding(place.at("rule"), aspect="unwaivable", rule=spec.rule))
        return
    if spec.reason is None or not spec.reason.strip():
        yield Found(WAIVER_WITHOUT_REASON, Finding(place.at("rule"), rule=spec.rule))
    if _has_ended(waiver, today):
        finding = Finding(place.at("until"), edits=place.removal, rule=spec.rule, until=str(spec.until))
        yield Found(WAIVER_EXPIRED, finding)


def unknown_rule(word: str, place: Place, *, is_key: bool = False) -> Found:
    """A word that should name a rule and does not."""
    return Found(UNKNOWN_RULE, Finding(place, on="key" if is_key else "value", suggestion=suggestion(word), id=word))
