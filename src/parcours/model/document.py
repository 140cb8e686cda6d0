"""What decoding gives: documents, and the entries they hold. Entries are what others refer to."""

from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.model.glance import Glance
from parcours.model.place import Place
from parcours.model.spec import Spec

KIND_NAMES = {
    "house": Words("house", "maison"),
    "segment": Words("segment", "segment"),
    "step": Words("step of the journey", "étape du parcours"),
    "role": Words("role", "métier"),
    "cue": Words("cue", "repère"),
    "expectation": Words("expectation", "attente"),
    "moment": Words("moment", "moment"),
    "event": Words("event", "événement"),
    "channel": Words("channel", "canal"),
    "handoff": Words("handoff", "relais"),
    "commitment": Words("commitment", "engagement"),
    "calendar": Words("calendar", "calendrier"),
    "profile": Words("profile", "profil"),
    "mirror": Words("mirror", "miroir"),
    "metric": Words("metric", "indicateur"),
    "feedback": Words("feedback", "remontée"),
    "wave": Words("wave", "vague"),
    "workshop": Words("workshop", "atelier"),
    "department": Words("department", "direction"),
    "value": Words("value", "valeur"),
    "golden_rule": Words("golden rule", "règle d'or"),
}
"""What the kinds of entries are called, in the singular."""


class Entry(NamedTuple):
    """One thing an author declared. `spec` is None when it could not be decoded: it stays declared under its id, if that
    much could be read. `sound` is False when something optional of it had to be left out.
    """

    kind: str
    id: str | None
    spec: Spec | None
    place: Place
    sound: bool = True

    @property
    def broken(self) -> bool:
        """Whether a part of it could not be read, so that nothing may be concluded from what it lacks."""
        return self.spec is None or not self.sound


class Document(NamedTuple):
    """A decoded document. `header` is the house, segment or role itself; a catalogue has none.

    `entries` are, in written order, the steps of a segment, the cues of a role, the items of a catalogue. `lost` names the
    kinds of which a whole list could not be read. `glances`: one for each cue, None where it could not be decoded.
    """

    kind: str
    header: Entry | None
    entries: tuple[Entry, ...]
    lost: frozenset[str] = frozenset()
    glances: tuple[Glance | None, ...] = ()
