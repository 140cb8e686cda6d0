"""What documents hold: the header of each kind, the lists of items, and the model of each. Part of floor 3."""

from collections.abc import Mapping

from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.change import WaveSpec
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.catalogue.moments import ChannelSpec, EventSpec, ExpectationSpec, MomentSpec
from parcours.model.catalogue.people import MirrorSpec, ProfileSpec
from parcours.model.catalogue.voice import FeedbackSpec, MetricSpec
from parcours.model.house import HouseSpec
from parcours.model.role import CueSpec, RoleSpec
from parcours.model.segment import SegmentSpec, StepSpec
from parcours.model.spec import Spec

ITEMS: Mapping[str, tuple[str, type[Spec]]] = {
    "expectations": ("expectation", ExpectationSpec),
    "moments": ("moment", MomentSpec),
    "events": ("event", EventSpec),
    "channels": ("channel", ChannelSpec),
    "handoffs": ("handoff", HandoffSpec),
    "commitments": ("commitment", CommitmentSpec),
    "calendars": ("calendar", CalendarSpec),
    "profiles": ("profile", ProfileSpec),
    "mirrors": ("mirror", MirrorSpec),
    "metrics": ("metric", MetricSpec),
    "feedback": ("feedback", FeedbackSpec),
    "waves": ("wave", WaveSpec),
    "journey": ("step", StepSpec),
    "cues": ("cue", CueSpec),
}
"""List key → kind of its entries and their model."""

HEADERS: Mapping[str, tuple[type[Spec], str | None]] = {
    "house": (HouseSpec, None),
    "segment": (SegmentSpec, "journey"),
    "role": (RoleSpec, "cues"),
}
"""Kind → model of the header, and the list that is decoded apart."""
