"""Measure parcours, its floors and its peers in one run, and say which targets of speed are reached.

`python benchmarks/run.py [--sizes 100,1000,10000,100000] [--repeat 5] [--out results.json]`. Always exits with 0: this is a
measurement, not a test.
"""

import argparse
import json
import os
import platform
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from measure import Cost, Failure, measure
from targets import Costs, Verdict, verdicts
from workloads import SOURCES, environment, house_of, startup_tasks, tasks_for

_PACKAGES = ("pydantic", "pyyaml", "jinja2", "typer", "ruamel.yaml", "jsonschema-rs", "yamale", "check-jsonschema")


def main() -> None:
    options = _options()
    work = options.work or Path(tempfile.gettempdir()) / "parcours-benchmarks"
    work.mkdir(parents=True, exist_ok=True)
    sizes = sorted({int(size) for size in options.sizes.split(",")})
    seen = environment(work, options.sources)
    costs = _measured(sizes, work, options.repeat, seen, slow_peers=options.slow_peers)
    judged = tuple(verdicts(costs, sizes))
    machine = _machine()
    print(*_table(costs, judged, machine), sep="\n")
    if options.out:
        found = {"machine": machine, "costs": {name: asdict(cost) for name, cost in costs.items()}}
        targets = [{**asdict(verdict), "reached": verdict.is_reached} for verdict in judged]
        options.out.write_text(json.dumps({**found, "targets": targets}, indent=2, ensure_ascii=False) + "\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure parcours, its floors and its peers.")
    parser.add_argument("--sizes", default="100,1000,10000,100000", help="numbers of cues, divided by commas")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each task; the least CPU time counts")
    parser.add_argument("--out", type=Path, help="also write what was found as JSON")
    parser.add_argument("--work", type=Path, help="where houses and pages are written, and kept for the next run")
    parser.add_argument(
        "--sources", type=Path, default=SOURCES, help="where `parcours` is imported from, to measure another version"
    )
    parser.add_argument("--slow-peers", action="store_true", help="also run check-jsonschema (15 s at 10,000 cues)")
    return parser.parse_args()


def _measured(sizes: Sequence[int], work: Path, repeat: int, seen: Mapping[str, str], *, slow_peers: bool) -> Costs:
    """Start-up first, then one size after the other; within a size every task takes its turn."""
    costs = measure(tuple(startup_tasks()), repeat=repeat, environment=seen)
    for cues in sizes:
        house = house_of(cues, work)
        tasks = tuple(tasks_for(cues, house, seen, slow_peers=slow_peers))
        costs |= measure(tasks, repeat=repeat, environment=seen)
    return costs


def _machine() -> dict[str, str]:
    """Where and with what this was measured."""
    found = {"python": platform.python_version(), "system": platform.platform(), "cores": str(os.cpu_count())}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def _table(costs: Costs, judged: Sequence[Verdict], machine: dict[str, str]) -> list[str]:
    lines = [", ".join(f"{name} {value}" for name, value in machine.items()), ""]
    lines += [f"{'process':<28}{'CPU ms':>10}{'peak MiB':>10}", "-" * 48]
    lines += [_cost_line(name, cost) for name, cost in costs.items()]
    lines += ["", f"{'target':<52}{'found':>8}{'at most':>9}", "-" * 80]
    return lines + [_verdict_line(verdict) for verdict in judged]


def _cost_line(name: str, cost: Cost | Failure) -> str:
    if isinstance(cost, Failure):
        return f"{name:<28}{'failed':>10}  exit {cost.code}: {cost.reason[:80]}"
    return f"{name:<28}{cost.cpu:>10,.0f}{cost.peak:>10,.0f}"


def _verdict_line(verdict: Verdict) -> str:
    if verdict.found is None:
        return f"{verdict.target:<52}{'–':>8}{verdict.at_most:>9.4g} {verdict.unit:<3}  not measured"
    said = "reached" if verdict.is_reached else "MISSED"
    return f"{verdict.target:<52}{verdict.found:>8.2f}{verdict.at_most:>9.4g} {verdict.unit:<3}  {said}"


if __name__ == "__main__":
    main()
