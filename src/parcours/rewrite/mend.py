"""Faults mended in place: the fixes that diagnostics offer, each proved by judging the house again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Fix
from parcours.pipeline import Checked, check_files
from parcours.rewrite.form import BYTE_ORDER_MARK
from parcours.rewrite.outcome import is_better
from parcours.source import Edit, edited

ROUNDS = 500
"""How often some fixes are made: one may uncover another fault, or the next one like it."""
TRIALS = 200
"""How often fixes are tried in vain, all told: each trial judges the house."""


class Mended(NamedTuple):
    """A house after its fixes: the files, what was fixed, and what is still wrong."""

    files: Mapping[str, bytes]
    fixed: tuple[Diagnostic, ...]
    after: Checked


def mend(files: Mapping[str, bytes], *, unsafe: bool, today: date | None) -> Mended:
    """Mends what can be mended: what is safe, or all that is offered. A fix that does not mend its fault, or that makes a new
    error, is not made.
    """
    work = _Work(dict(files), today, unsafe=unsafe)
    for _ in range(ROUNDS):
        if not work.round():
            break
    return Mended(work.files, tuple(work.fixed), work.checked)


class _Work:
    """A house on its way: its files, what they were judged, and the fixes that were tried in vain."""

    def __init__(self, files: dict[str, bytes], today: date | None, *, unsafe: bool) -> None:
        self.files, self.today, self.unsafe = files, today, unsafe
        self.checked = check_files(files, today=today)
        self.fixed: list[Diagnostic] = []
        self.vain: set[str] = set()
        self.trials = TRIALS

    def round(self) -> bool:
        """One round of fixes; whether any was made. What was in vain in another state of the house comes last, and is tried anew."""
        offered = [fault for fault in self.checked.diagnostics if self._is_wanted(fault)]
        fresh = [fault for fault in offered if fault.fingerprint not in self.vain]
        if self._make_any(fresh):
            return True
        return len(fresh) < len(offered) and self._make_any(offered)

    def _is_wanted(self, fault: Diagnostic) -> bool:
        fix = fault.fix
        return fix is not None and (fix.safe or self.unsafe)

    def _make_any(self, faults: Sequence[Diagnostic]) -> bool:
        """Makes some of the fixes: of those that touch, the first that does."""
        while together := apart(faults):
            if self._make_some(together):
                return True
            tried = {id(fault) for fault in together}
            faults = [fault for fault in faults if id(fault) not in tried]
        return False

    def _make_some(self, faults: Sequence[Diagnostic]) -> bool:
        """Makes all of some fixes, or some that do, found by halves. What is left is judged anew: its lines may have moved."""
        if self._make(faults):
            return True
        if len(faults) == 1:
            self.vain.add(faults[0].fingerprint)
            return False
        middle = len(faults) // 2
        return self._make_some(faults[:middle]) or self._make_some(faults[middle:])

    def _make(self, faults: Sequence[Diagnostic]) -> bool:
        """Makes some fixes, unless the house is not the better for it."""
        if not self.trials:
            return False
        files = with_fixes(self.files, [fault.fix for fault in faults if fault.fix is not None])
        after = check_files(files, today=self.today)
        if not is_better(self.checked, after, faults):
            self.trials -= 1
            return False
        self.files, self.checked = files, after
        self.fixed.extend(faults)
        return True


def apart(faults: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The first faults of which no two fixes touch; the others wait for their turn. A fix whose own edits touch is none."""
    taken: dict[tuple[str, int], list[Edit]] = {}
    chosen = []
    for fault in faults:
        edits = fault.fix.edits if fault.fix else ()
        near = [other for edit in edits for line in _lines(edit) for other in taken.get(line, ())]
        if edits and not _meet(edits, near):
            chosen.append(fault)
            for line, one in ((line, edit) for edit in edits for line in _lines(edit)):
                taken.setdefault(line, []).append(one)
    return chosen


def _lines(edit: Edit) -> Iterator[tuple[str, int]]:
    """The lines that an edit touches: edits that meet have one in common."""
    file, start, end = edit.span
    return ((file.path, line) for line in range(start.line, end.line + 1))


def _meet(edits: Sequence[Edit], others: Sequence[Edit]) -> bool:
    """Whether some edit touches one of the others, or another of its own."""
    return any(one.touches(two) for number, one in enumerate(edits) for two in (*edits[:number], *others))


def with_fixes(files: Mapping[str, bytes], fixes: Iterable[Fix]) -> dict[str, bytes]:
    """The files after some fixes that do not touch one another."""
    edits: dict[str, list[Edit]] = {}
    for fix in fixes:
        for edit in fix.edits:
            edits.setdefault(edit.span.file.path, []).append(edit)
    return {path: with_edits(raw, edits[path]) if path in edits else raw for path, raw in files.items()}


def with_edits(raw: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of a file after some edits of its text; a byte order mark and line ends stay."""
    mark = BYTE_ORDER_MARK if raw.startswith(BYTE_ORDER_MARK) else b""
    return mark + edited(raw.removeprefix(mark).decode(), edits).encode()
