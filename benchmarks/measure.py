"""What a whole process costs: the CPU time of its user and system halves, and its peak memory.

Wall-clock time says little on a machine that others use; CPU time, the least of several runs taken in turns, says enough to
compare two programs of one run, and nothing across machines.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_KIB_A_MIB = 1024 if sys.platform != "darwin" else 1024 * 1024


@dataclass(frozen=True, slots=True)
class Task:
    """A command to measure. `fresh`: a folder that is removed before each run."""

    name: str
    command: tuple[str, ...]
    fresh: Path | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """The least CPU time over the runs, in milliseconds, and the largest peak memory, in MiB."""

    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task has no cost."""

    code: int
    reason: str


def measure(tasks: Sequence[Task], *, repeat: int, environment: Mapping[str, str]) -> dict[str, Cost | Failure]:
    """Runs the tasks in turns, `repeat` times; one that fails is not run again."""
    found: dict[str, Cost | Failure] = {}
    for _ in range(repeat):
        for task in tasks:
            before = found.get(task.name)
            if isinstance(before, Failure):
                continue
            cost = _run(task, environment)
            if isinstance(cost, Cost) and before is not None:
                cost = Cost(min(cost.cpu, before.cpu), max(cost.peak, before.peak))
            found[task.name] = cost
    return found


def _run(task: Task, environment: Mapping[str, str]) -> Cost | Failure:
    """One run. The parent must stay small: on Linux a child's peak counts what its parent held when it was started."""
    if task.fresh is not None:
        shutil.rmtree(task.fresh, ignore_errors=True)
    with subprocess.Popen(task.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        lines = said.decode(errors="replace").strip().splitlines()
        return Failure(process.returncode, lines[-1] if lines else "")
    return Cost((usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / _KIB_A_MIB)
