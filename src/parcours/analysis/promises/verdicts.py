"""The verdict on a promise, for one segment: is it kept in the worst case? Source: design, "Can we keep this promise?", 3.

A promise must hold for every duration its chain allows and for every instant at which its clock may start, not on average. So
the longest course of each link (for a minimum, the shortest), each on its own calendar, is followed from every second of a
year and set against what is promised from that second.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from parcours.analysis.promises.bounds import ZONE, Ambiguous
from parcours.link.project import Calendar, Commitment, Link, Moment, Segment
from parcours.model.place import Place
from parcours.model.timing import TimingSpec
from parcours.timing.durations import Duration


class Outcome(Enum):
    """What became of a promise."""

    KEPT = "kept"
    """Whenever its clock starts, and however long each link takes within its bounds."""
    BREAKABLE = "breakable"
    """There is a start from which its links, each within its bounds, come too late (or, for a minimum, too early)."""
    UNBOUNDED = "unbounded"
    """Something in the chain may last for ever."""
    UNPLAYED = "unplayed"
    """No chain of cues and handoffs leads from the start of its clock to its end."""
    UNCLOCKED = "unclocked"
    """It has no clock: a promise without figures."""
    UNJUDGED = "unjudged"
    """What would have to be known could not be read, or is ambiguous: told elsewhere."""


class Sense(Enum):
    """Which way a promise is measured."""

    WITHIN = "within"
    """From the start forward, at most."""
    NOT_BEFORE = "not_before"
    """From the start forward, at least: checked with the shortest course."""
    AHEAD = "ahead"
    """From its event back: a notice."""
    CADENCE = "cadence"
    """From one time to the next."""


class Leg(NamedTuple):
    """One link of the chain: what it is given (`timing`, written at `place`), and on which calendar, where it counts on one.

    `seconds`: how much of the elapsed time it takes from the worst start; `is_paused`: the clock of the promise stands still
    while it lasts; `is_contingent`: the customer or a partner says how long it takes.
    """

    link: Link
    place: Place
    timing: TimingSpec
    calendar: Calendar | None
    seconds: int
    is_contingent: bool
    is_paused: bool


class Worst(NamedTuple):
    """The worst start in the horizon, in UTC epoch seconds. `example`: a start on the whole minute beside it, and when it is done.

    `margin` in elapsed seconds is negative where the promise breaks; `failing` of `starts` seconds fail; `visited` instants
    were looked at.
    """

    start: int
    done: int
    due: int
    margin: int
    failing: int
    starts: int
    visited: int
    example: tuple[int, int]


class Keepable(NamedTuple):
    """What could be promised instead: the tightest in the unit of the promise (for a minimum, the largest), and the same as
    the n-th working day before a clock, in seconds after midnight. None where nothing within reason never fails.
    """

    length: Duration | None
    working_days: int | None = None
    by: int | None = None


class Verdict(NamedTuple):
    """What became of one promise for one segment. `legs` in order; `open_end`: the link that nothing bounds, or the two
    moments between which nothing does; `ambiguous`: the count that cannot be made; `left_out`: what marks an event of the chain as well,
    to which nothing leads from the start: of it nothing is proved; `is_cut`: there are more chains than were
    followed. `zone`: that of the instants.
    """

    commitment: Commitment
    segment: Segment
    outcome: Outcome
    sense: Sense = Sense.WITHIN
    legs: Sequence[Leg] = ()
    worst: Worst | None = None
    keepable: Keepable | None = None
    open_end: "Link | tuple[Moment, Moment] | None" = None
    ambiguous: Ambiguous | None = None
    zone: str = ZONE
    left_out: tuple[Link, ...] = ()
    is_cut: bool = False

    @property
    def is_informative(self) -> bool:
        """Whether the worst case is information only: an average or a share is judged on figures, not on chains."""
        return self.commitment.spec.measure != "max"


def alike(found: Iterable[Verdict]) -> list[list[Verdict]]:
    """The verdicts of one promise that differ only in the segment, together."""
    groups: dict[object, list[Verdict]] = {}
    for verdict in found:
        key = (
            verdict.commitment,
            verdict.outcome,
            verdict.open_end,
            verdict.worst,
            tuple(verdict.legs),
            verdict.left_out,
            verdict.is_cut,
        )
        groups.setdefault(key, []).append(verdict)
    return list(groups.values())
