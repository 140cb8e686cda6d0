"""Which event a text names: as linking finds it, once everything is linked."""

from collections.abc import Iterator, Mapping, Sequence

from parcours.link.project import Commitment, Cue, Event, Moment, Project
from parcours.model.place import Place
from parcours.rewrite.spots import Spot


class Events:
    """The events of a project, and the moments in which those who name them stand."""

    def __init__(self, project: Project) -> None:
        self.shared = {event.id: event for event in project.events}
        self.moments = {moment.id: moment for moment in project.moments}
        self._homes: Mapping[Place, tuple[Moment, ...]] = dict(_homes(project))

    def called(self, name: str) -> Event | None:
        """The event of a name from outside: `event` for a shared one, `moment.event` for another."""
        moment, dot, inner = name.partition(".")
        if not dot:
            return self.shared.get(name)
        return self.moments[moment].events.get(inner) if moment in self.moments else None

    def named(self, spot: Spot, ref: str) -> Event | None:
        """The event that a reference names at a spot."""
        if "." in ref:
            return self.called(ref)
        home = self._home(spot)
        if home is None:
            return self.shared.get(ref)
        moments: Sequence[Moment] = home if spot.held.field == "from_" else tuple(reversed(home))
        for moment in moments if spot.spec == "ClockSpec" else home:
            if ref in moment.events:
                return moment.events[ref]
        return self.shared.get(ref) or (None if home else self._only(ref))

    def _home(self, spot: Spot) -> tuple[Moment, ...] | None:
        """The moments of the thing that a spot belongs to; None for one that stands in none, as a shared event does."""
        for length in range(len(spot.canonical), 0, -1):
            home = self._homes.get(Place(spot.tree, spot.canonical[:length]))
            if home is not None:
                return home
        return None

    def _only(self, ref: str) -> Event | None:
        """The event of the only moment of the house that has one of that name."""
        found = [moment.events[ref] for moment in self.moments.values() if ref in moment.events]
        return found[0] if len(found) == 1 else None


def _homes(project: Project) -> Iterator[tuple[Place, tuple[Moment, ...]]]:
    for moment in project.moments:
        yield moment.place, (moment,)
    for cue in project.cues:
        yield cue.place, (cue.moment,)
    for handoff in project.handoffs:
        yield handoff.place, handoff.moments
    for commitment in project.commitments:
        yield commitment.place, commitment.moments
    for mirror in project.mirrors:
        asked: Cue | Commitment = mirror.asked
        yield mirror.place, (asked.moment,) if isinstance(asked, Cue) else asked.moments
