"""Whether a house is the better for some fixes: what was told before them, and what is told after."""

from collections.abc import Iterable, Sequence

from parcours.diagnostics import Diagnostic, Severity
from parcours.link.faults import AMBIGUOUS_ID, DUPLICATE_ID, MOMENT_TWICE
from parcours.model.faults import KEY_TWICE, UNKNOWN_KIND
from parcours.pipeline import Checked
from parcours.source import START, Edit, Position, SourceFile, edited
from parcours.syntax.faults_in_text import NO_BREAK_SPACE
from parcours.syntax.faults_in_yaml import ANCHOR, DUPLICATE_KEY

CLASHES = (DUPLICATE_KEY, KEY_TWICE, DUPLICATE_ID, MOMENT_TWICE, AMBIGUOUS_ID)
VEILS = ((NO_BREAK_SPACE, ""), (ANCHOR, ""), (UNKNOWN_KIND, "later"))
"""Rules, and their aspects, whose fix changes nothing that a document says which nobody could read: what is told then was there."""


def is_better(before: Checked, after: Checked, mended: Sequence[Diagnostic]) -> bool:
    """Whether each mended fault is gone, and nothing was made worse by it."""
    return _are_gone(before, after, mended) and (_is_no_worse(before, after) or _unveils(before, after, mended))


def errors(checked: Checked) -> int:
    """How many errors a house has."""
    return sum(fault.severity is Severity.ERROR for fault in checked.diagnostics)


def _is_no_worse(before: Checked, after: Checked) -> bool:
    """Whether there are no more errors, and nothing more bears the name of something else: what a fix may never bring about."""
    return errors(after) <= errors(before) and _clashes(after) <= _clashes(before)


def _clashes(checked: Checked) -> int:
    """How often two things have one name."""
    return sum(fault.rule in CLASHES for fault in checked.diagnostics)


def _unveils(before: Checked, after: Checked, mended: Iterable[Diagnostic]) -> bool:
    """Whether what is told now can only have been hidden: as much of the house is read, and no word of it is another."""
    return len(after.trees) >= len(before.trees) and all((fault.rule, fault.aspect) in VEILS for fault in mended)


def _are_gone(before: Checked, after: Checked, mended: Sequence[Diagnostic]) -> bool:
    """Whether each mended fault is told less often, or no more where it was told: where a reader stopped at it, or told only the first
    of its kind, the same is told of the next one now.
    """
    was, now = _alike(before.diagnostics), _alike(after.diagnostics)
    edits = [edit for fault in mended if fault.fix is not None for edit in fault.fix.edits]
    return all(
        len(now.get(alike, ())) <= len(was[alike]) - len(faults)
        or not any(_is_still_told(fault, now[alike], edits) for fault in faults)
        for alike, faults in _alike(mended).items()
    )


def _alike(faults: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    """Faults by their fingerprint, which several may have."""
    found: dict[str, list[Diagnostic]] = {}
    for fault in faults:
        found.setdefault(fault.fingerprint, []).append(fault)
    return found


def _is_still_told(fault: Diagnostic, now: Iterable[Diagnostic], edits: Iterable[Edit]) -> bool:
    """Whether the same is said of what stands now where a fault was."""
    file = fault.span.file
    here = [edit for edit in edits if edit.span.file.path == file.path]
    start, end = (_moved(file, place, here) for place in (fault.span.start, fault.span.end))
    return any(one.span.file.path == file.path and start <= one.span.start < end for one in now)


def _moved(file: SourceFile, place: Position, edits: Sequence[Edit]) -> Position:
    """Where a place of a file is after some edits; the beginning of an edit that it lies in."""
    place = next((edit.span.start for edit in edits if edit.span.start < place < edit.span.end), place)
    head = edited(file.between(START, place), [edit for edit in edits if edit.span.end <= place])
    return Position(head.count("\n") + 1, len(head) - head.rfind("\n"))
