"""Pauses of a promise that stop nothing. Imported when a house writes its first pause, as all that works time out. Part of floor 5."""

from collections.abc import Iterator

from parcours.analysis.promises.judging import verdicts_on
from parcours.analysis.promises.legs import stops, timings_of
from parcours.analysis.promises.routes import Routes
from parcours.analysis.promises.verdicts import Outcome
from parcours.link.project import Commitment, Project
from parcours.model.place import Place
from parcours.model.vocabulary import nearest

_NOT_KEPT = (Outcome.BREAKABLE, Outcome.UNBOUNDED)


def idle_pauses(project: Project) -> Iterator[tuple[Place, Commitment, str, str | None]]:
    """The pauses that name no link of the chain, nor anybody who holds one, where that matters: the promise is not kept without them, or
    they are near the id of a link (given last). A promise that is kept although its clock never stands still may state a pause for
    people. Of one that nobody plays nothing is said: it has no links yet.
    """
    routes = Routes(project)
    for commitment in project.commitments:
        if not commitment.spec.pauses or commitment.clock is None:
            continue
        links = {
            (link, segment): None
            for segment in project.promised_to(commitment)
            for route in routes.of(commitment, segment).routes
            for link in route.links
        }
        timings = [(link, timing) for link, segment in links for timing in timings_of(link, segment)]
        is_needed = any(one.outcome in _NOT_KEPT and not one.is_informative for one in verdicts_on(project, commitment))
        for number, pause in enumerate(commitment.spec.pauses):
            near = nearest(pause, (link.id for link, _ in links))
            if (is_needed or near) and not any(stops(pause, link, timing) for link, timing in timings):
                yield commitment.place.at("pauses", number), commitment, pause, near
