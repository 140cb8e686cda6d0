"""The faults of one file while it is read, and when to stop."""

from parcours.diagnostics import Diagnostic
from parcours.syntax.faults_in_files import TOO_MANY_FAULTS

MOST = 100
"""More faults than anyone reads; after them the file is not what its author thinks it is."""


class Stop(Exception):  # noqa: N818 - no error: the end of reading
    """The rest of this file is not read; why was reported."""


class Report:
    """Collects faults, each once, and raises Stop behind the last that is worth telling."""

    def __init__(self) -> None:
        self.faults: list[Diagnostic] = []
        self._told: set[tuple[str, int, int]] = set()

    def add(self, fault: Diagnostic) -> None:
        """Keeps a fault; raises Stop when there are too many."""
        start = fault.span.start
        told = (fault.rule.code, start.line, start.column)
        if told in self._told:
            return
        self._told.add(told)
        if len(self.faults) == MOST:
            self.faults.append(Diagnostic(TOO_MANY_FAULTS, fault.span, {"most": MOST}))
            raise Stop
        self.faults.append(fault)
