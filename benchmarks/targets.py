"""What speed is aimed at, as ratios within one run, and whether it is reached."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from measure import Cost, Failure

Costs = Mapping[str, Cost | Failure]
"""By name: `validate@10000`, `RAW@10000`, `--version`."""

REFERENCE = 10_000
_LINEAR_ABOVE = 1_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """One target: what was found, and what it may be at most. `found` is None when a side could not be measured."""

    target: str
    found: float | None
    at_most: float
    unit: str = "×"

    @property
    def is_reached(self) -> bool | None:
        return None if self.found is None else self.found <= self.at_most


def verdicts(costs: Costs, sizes: list[int]) -> Iterator[Verdict]:
    """Every target that this run can judge."""
    for size in sizes:
        yield _ratio(costs, f"validate@{size}", f"RAW@{size}", 8)
    if REFERENCE in sizes:
        yield _ratio(costs, f"validate@{REFERENCE}", f"jsonschema-rs@{REFERENCE}", 1)
        yield _ratio(costs, f"compile html@{REFERENCE}", f"HAND@{REFERENCE}", 7)
        yield _ratio(costs, f"compile md,html@{REFERENCE}", f"HAND@{REFERENCE}", 12)
        yield _ratio(costs, f"compile html@{REFERENCE}", f"simple pages@{REFERENCE}", 7)
        yield _ratio(costs, f"compile md,html@{REFERENCE}", f"simple pages@{REFERENCE}", 12)
        yield _peak(costs, f"validate@{REFERENCE}")
        yield _peak(costs, f"compile html@{REFERENCE}")
        yield _peak(costs, f"compile md,html@{REFERENCE}")
    for smaller, larger in pairwise(size for size in sizes if size >= _LINEAR_ABOVE):
        for what in ("validate", "compile html"):
            yield _ratio(costs, f"{what}@{larger}", f"{what}@{smaller}", 11 * larger / smaller / 10)
    yield _ratio(costs, "--version", "python -c pass", 3)
    yield _ratio(costs, "validate, one file", "import pydantic", 2)


def _ratio(costs: Costs, upper: str, lower: str, at_most: float) -> Verdict:
    above, below = costs.get(upper), costs.get(lower)
    found = above.cpu / below.cpu if isinstance(above, Cost) and isinstance(below, Cost) else None
    return Verdict(f"{upper} / {lower}", found, at_most)


def _peak(costs: Costs, name: str) -> Verdict:
    cost = costs.get(name)
    return Verdict(f"peak memory of {name}", cost.peak if isinstance(cost, Cost) else None, 250, "MiB")
