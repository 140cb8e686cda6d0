"""What one role costs of the whole render: `python benchmarks/one_role.py [CUES]`, in one process, checked once.

The first build of a process compiles the templates, whatever it prints: it is told apart.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from generate import generate
from parcours.pipeline import build, check
from parcours.plan.model import Only

PAGES, ALL = frozenset({"md", "html"}), frozenset({"md", "html", "json"})
REPEAT = 5


def seconds(work: Callable[[], object], repeat: int = REPEAT) -> float:
    """CPU time, the least of several runs."""
    times = []
    for _ in range(repeat):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def main(cues: int) -> None:
    """Prints the three figures and their ratio."""
    with TemporaryDirectory() as folder:
        generate(cues, Path(folder) / "house")
        checked = check(Path(folder) / "house", today=date(2026, 1, 1))
    assert checked.project is not None
    roles = checked.project.roles
    only = Only(roles=frozenset({roles[len(roles) // 2].id}))
    first = seconds(lambda: build(checked, formats=PAGES, only=only), 1)
    one = seconds(lambda: build(checked, formats=PAGES, only=only))
    whole = seconds(lambda: build(checked, formats=ALL))
    print(f"{len(roles)} roles, {cues} cues: whole {whole:.3f} s, one role {one:.3f} s: {one / whole:.1%}")
    print(f"the first page of a process, templates compiled: {first:.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
