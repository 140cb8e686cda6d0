"""Who plays what in a generated house of N cues: how many roles, who leads which moment, how many cues each plays there."""

from dataclasses import dataclass
from itertools import cycle, islice

from service import MOMENTS

FEWEST_CUES = 100
_MOST_ROLES = 1000
_CUES_AT_A_MOMENT = 8


@dataclass(frozen=True, slots=True)
class Part:
    """What one role plays: at each moment (by number), how many cues. `is_manager`: the one all others report to."""

    number: int
    cues_at: dict[int, int]
    leads: tuple[int, ...]
    is_manager: bool

    @property
    def role(self) -> str:
        return "chef-de-service" if self.is_manager else f"metier-{self.number:04}"


@dataclass(frozen=True, slots=True)
class Cast:
    """The parts, and the number of the role that leads each moment."""

    parts: tuple[Part, ...]
    leads: tuple[int, ...]

    def supports(self, moment: int) -> tuple[str, ...]:
        """The roles that play at a moment without leading it."""
        return tuple(part.role for part in self.parts if moment in part.cues_at and moment not in part.leads)

    def lead(self, moment: int) -> str:
        return self.parts[self.leads[moment]].role


def cast_for(cues: int) -> Cast:
    """The cast of a house; 50 files or so for 1,000 cues, 200 for 10,000, 1,000 for 100,000."""
    if cues < FEWEST_CUES:
        raise ValueError(f"a house has at least {FEWEST_CUES} cues, not {cues}")
    roles = min(_MOST_ROLES, max(5, cues // _cues_a_role(cues)))
    leaders = min(len(MOMENTS), roles - 2)
    leads = tuple(islice(cycle(range(leaders)), len(MOMENTS)))
    parts = tuple(_part(number, roles, _share(cues, roles, number), leads) for number in range(roles))
    return Cast(parts, leads)


def _cues_a_role(cues: int) -> int:
    return 20 if cues < 5_000 else 50 if cues < 50_000 else 100


def _part(number: int, roles: int, cues: int, leads: tuple[int, ...]) -> Part:
    led = tuple(moment for moment, lead in enumerate(leads) if lead == number)
    wanted = max(len(led), min(len(MOMENTS), -(-cues // _CUES_AT_A_MOMENT)))
    others = (
        moment % len(MOMENTS)
        for moment in range(number * 3, number * 3 + len(MOMENTS))
        if moment % len(MOMENTS) not in led
    )
    played = sorted((*led, *islice(others, wanted - len(led))))
    cues_at = {moment: _share(cues, len(played), i) for i, moment in enumerate(played)}
    return Part(number, cues_at, led, is_manager=number == roles - 1)


def _share(total: int, parts: int, number: int) -> int:
    """The number-th of `parts` shares of a total, the first ones one larger."""
    return total // parts + (number < total % parts)
