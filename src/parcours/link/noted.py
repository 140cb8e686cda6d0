"""What was noted of cues while they were linked. Part of floor 4."""

from collections.abc import Mapping, Sequence

from parcours.link.journeys import Cue
from parcours.model.things import Thing
from parcours.timing.durations import Duration


class Noted(metaclass=Thing):
    """What was noted of cues while they were linked: a rule that asks something rare looks again at few of ten thousand.

    `keys`: the cues in which a rare key is written. `delays`: the cues that name a delay, or a variant of
    them does, in a timing that says at most what it counts from besides. `apart`: those with any other timing but at once.
    `timeless`, `idle`: those that do not say when, and those that do not say what to do, whatever their variants say.
    """

    keys: Mapping[str, Sequence[Cue]]
    delays: Sequence[tuple[Duration, Sequence[Cue]]]
    apart: tuple[Cue, ...]
    timeless: tuple[Cue, ...]
    idle: tuple[Cue, ...]


NOTHING_NOTED = Noted({}, (), (), (), ())
