"""Measure `parcours compile --format html` against others that make comparable pages: by hand, Hugo, Eleventy.

`python benchmarks/pages.py [--cues 10000] [--repeat 5] [--work DIR] [--sources DIR]`. Whole processes, in turns; nothing here fails.
We read the YAML specs, check and link them, plan and print; the peers print data that we resolved beforehand: once as if these fell from
the sky, and once reading the specs too, as who begins where we do.
"""

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from measure import Cost, Failure, Task, measure
from page_check import Pages, pages_of
from page_peers import PAGE_PEERS, MissingPeerError, Sources, versions
from workloads import PARCOURS, SOURCES, environment, house_of, resolved_of

_OURS = "compile html"


def main() -> None:
    options = _options()
    work = (options.work or Path(tempfile.gettempdir()) / "parcours-benchmarks").absolute()
    work.mkdir(parents=True, exist_ok=True)
    seen = environment(work, options.sources)
    house = house_of(options.cues, work)
    resolved = resolved_of(house, seen)
    peers = (Sources(resolved.data), Sources(resolved.data, house))
    tasks = (*_ours(house, work), *(task for sources in peers for task in _found(sources, work)))
    costs = measure(tasks, repeat=options.repeat, environment=seen)
    made = {task.name: task.fresh for task in tasks if task.fresh and isinstance(costs[task.name], Cost)}
    pages = {name: pages_of(out, resolved.playbooks) for name, out in made.items()}
    print(
        f"{options.cues} cues, {resolved.data.stat().st_size / 1e6:.1f} MB of data for the peers; {', '.join(versions(work))}"
    )
    _print(costs, pages)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure compile against peers that make comparable pages.")
    parser.add_argument("--cues", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=5, help="runs of each task; the least CPU time counts")
    parser.add_argument(
        "--work", type=Path, help="where houses, sites and pages are written; peers of npm are looked for in it"
    )
    parser.add_argument("--sources", type=Path, default=SOURCES, help="where `parcours` is imported from")
    return parser.parse_args()


def _ours(house: Path, work: Path) -> tuple[Task, ...]:
    """Everything from YAML to pages; and, for what of it peers do not do at all, `validate` alone."""
    out = work / "our-pages"
    compiled = Task(_OURS, (*PARCOURS, "compile", str(house), "-o", str(out), "--format", "html"), out)
    return compiled, Task("validate", (*PARCOURS, "validate", str(house)))


def _found(sources: Sources, work: Path) -> Iterator[Task]:
    """Those that are installed."""
    for name, set_up in PAGE_PEERS.items():
        try:
            yield set_up(f"{name}, from specs" if sources.specs else name, sources, work)
        except MissingPeerError as missing:
            print(f"{name} is missing and left out: {missing}")


def _print(costs: Mapping[str, Cost | Failure], pages: Mapping[str, Pages]) -> None:
    print(
        f"{'process':<33}{'CPU ms':>8}{'peak MiB':>10}{'ours / it':>11}{'pages':>7}{'MB':>7}{'parts':>9}{'texts':>9}{'missing':>9}"
    )
    for name, cost in costs.items():
        if isinstance(cost, Failure):
            print(f"{name:<33}  failed, exit {cost.code}: {cost.reason[:80]}")
        else:
            print(
                f"{name:<33}{cost.cpu:>8,.0f}{cost.peak:>10,.0f}{_ratio(costs[_OURS], cost):>11}{_shown(name, pages)}"
            )


def _ratio(ours: Cost | Failure, cost: Cost) -> str:
    return f"{ours.cpu / cost.cpu:.2f}" if isinstance(ours, Cost) else "–"


def _shown(name: str, pages: Mapping[str, Pages]) -> str:
    """What a process wrote, and whether it may be compared."""
    one, ours = pages.get(name), pages.get(_OURS)
    if one is None or ours is None:
        return ""
    said = "" if one.is_comparable(ours) else "  NOT COMPARABLE"
    return f"{one.count:>7}{one.bytes / 1e6:>7.1f}{one.parts:>9,}{one.texts:>9,}{one.missing:>9,}{said}"


if __name__ == "__main__":
    main()
