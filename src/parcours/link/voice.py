"""What is heard, linked: metrics and their readings, feedback. Part of floor 4."""

from parcours.link.journeys import Moment, Role, Segment
from parcours.model.catalogue.voice import FeedbackSpec, MetricSpec, ReadingSpec
from parcours.model.place import Place
from parcours.model.things import Thing


class Metric(metaclass=Thing):
    """A measure, on one of the two faces; its readings, wherever they were written."""

    id: str
    name: str
    spec: MetricSpec
    place: Place
    moment: Moment | None = None
    segment: Segment | None = None
    role: Role | None = None
    readings: tuple[ReadingSpec, ...] = ()


class Feedback(metaclass=Thing):
    """What a role sent up."""

    id: str
    spec: FeedbackSpec
    place: Place
    raised_by: Role
    moment: Moment | None = None
    segments: tuple[Segment, ...] | None = None
