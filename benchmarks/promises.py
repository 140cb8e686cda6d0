"""What judging promises adds to `validate`: `python benchmarks/promises.py [--cues 10000] [--repeat 5]`.

The same house with its promises, without them, and with many more: chains over three roles that count in working days, a hundred
different lengths among them. CPU time of whole processes, the least of the runs, taken in turn. Always exits with 0.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from generate import generate

MANY = 1000
LENGTHS = 100
PROMISES = "catalogue/engagements.yaml"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what promises add to parcours validate.")
    parser.add_argument("--cues", type=int, default=10_000)
    parser.add_argument("--repeat", type=int, default=5, help="runs of each; the least CPU time counts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        houses = _houses(options.cues, Path(folder))
        costs = dict.fromkeys(houses, float("inf"))
        for _ in range(options.repeat):
            for name, house in houses.items():
                costs[name] = min(costs[name], _cpu(house))
    floor = costs["without promises"]
    for name, cost in costs.items():
        print(f"{name:<24}{cost * 1000:>8.0f} ms{(cost / floor - 1) * 100:>+8.0f} %")


def _houses(cues: int, folder: Path) -> dict[str, Path]:
    own = folder / "own"
    generate(cues, own)
    without, many = folder / "without", folder / "many"
    for other in (without, many):
        shutil.copytree(own, other)
    (without / PROMISES).unlink()
    written = (own / PROMISES).read_text("utf-8")
    head, *entries = re.split(r"(?m)^(?=  - id:)", written)
    chains = [entry for entry in entries if entry.startswith("  - id: suite-")]
    copies = [_copy(chains[number % len(chains)], number) for number in range(MANY)]
    (many / PROMISES).write_text("".join((head, *entries, *copies)), "utf-8")
    return {"without promises": without, f"{len(entries)} promises": own, f"{len(entries) + MANY} promises": many}


def _copy(entry: str, number: int) -> str:
    renamed = re.sub(r"id: (\S+)", lambda found: f"id: {found[1][:48]}-{number}", entry, count=1)
    return renamed.replace("2 jours ouvrés", f"{2 + number % LENGTHS} jours ouvrés")


def _cpu(house: Path) -> float:
    before = getrusage(RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "parcours", "validate", str(house)]
    subprocess.run(command, env=os.environ, stdout=subprocess.DEVNULL, check=False)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
