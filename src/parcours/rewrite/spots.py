"""Every text of a document that is more than words: ids, references, times; with where it stands and what it may name."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from parcours.model.catalogue.change import WorkshopSpec
from parcours.model.grammar import Group, Held, document_group, group_in, short_form
from parcours.model.timing import TimingSpec
from parcours.syntax.nodes import Data, Path, Tree

OWN_IDS: Mapping[str, str] = {
    "ExpectationSpec": "expectation", "ChannelSpec": "channel", "MomentSpec": "moment", "HandoffSpec": "handoff",
    "CommitmentSpec": "commitment", "CalendarSpec": "calendar", "ProfileSpec": "profile", "MirrorSpec": "mirror",
    "MetricSpec": "metric", "FeedbackSpec": "feedback", "WaveSpec": "wave", "WorkshopSpec": "workshop", "CueSpec": "cue",
    "DepartmentSpec": "department", "ValueSpec": "value", "GoldenRuleSpec": "golden_rule",
}  # fmt: skip
"""Model → the kind of thing its `id` declares. The ids of events are told by `is_event`."""

REFERENCES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("conductor", "sponsor", "lead", "support", "manager", "fallback", "raised_by", "alert"), ("role",)
    ),
    **dict.fromkeys(("role", "roles"), ("role",)),
    **dict.fromkeys(("moment", "moments", "between"), ("moment",)),
    **dict.fromkeys(("segment", "segments"), ("segment",)),
    **dict.fromkeys(("expectation", "expectations"), ("expectation",)),
    **dict.fromkeys(("calendar", "during"), ("calendar",)),
    **dict.fromkeys(("cue", "cues"), ("cue",)),
    **dict.fromkeys(("in_turn", "each"), ("cue", "handoff")),
    "channels": ("channel",),
    "department": ("department",),
    "profiles": ("profile",),
    "workshop": ("workshop",),
    "asked": ("cue", "commitment"),
}
"""Field → the kinds of things its ids name, in the order in which they are looked up."""
ONLY_HERE: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("HandoffSpec", "from_"): ("role",),
    ("HandoffSpec", "to"): ("role",),
    ("MirrorSpec", "by"): ("role",),
    ("MirrorSpec", "to"): ("role",),
    ("HouseSpec", "house"): ("house",),
    ("RulesSpec", "alert"): (),
    ("StepSpec", "expectations"): (),
    ("TimingSpec", "between"): (),
    ("ClockSpec", "between"): (),
}
"""Model and field, where the field alone does not tell."""
EVENTS = ("of", "before", "around", "until", "while_")
EVENT_HOLDERS = {
    ("EventSpec", "id"),
    ("MarkSpec", "id"),
    ("ClockSpec", "from_"),
    ("ClockSpec", "to"),
    ("CommitmentSpec", "pauses"),
}
"""Model and field; a pause is a state that an event may name, or free words."""


class Spot(NamedTuple):
    """One text: its written and its canonical path, the field it stands in. `is_key`: it is a key of an open group."""

    tree: Tree
    path: Path
    canonical: Path
    held: Held
    text: str
    is_key: bool = False

    @property
    def spec(self) -> str:
        """The name of the model that the field belongs to."""
        return self.held.spec.__name__ if self.held.spec else ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of things it may name, or the one it declares; none for events and plain texts."""
        return kinds_of(self.spec, self.held.field)

    @property
    def is_event(self) -> bool:
        """Whether it names or declares an event."""
        return is_event(self.held)

    @property
    def is_sentence(self) -> bool:
        """Whether it says a time in words."""
        return self.held.model is not None and issubclass(self.held.model, TimingSpec)


def kinds_of(spec: str, field: str) -> tuple[str, ...]:
    """The kinds that a field of a model names or declares."""
    if field == "id":
        return (OWN_IDS[spec],) if spec in OWN_IDS else ()
    found = ONLY_HERE.get((spec, field))
    return REFERENCES.get(field, ()) if found is None else found


def is_event(held: Held) -> bool:
    """Whether a field names or declares an event."""
    if held.spec is None:
        return False
    is_anchor = issubclass(held.spec, TimingSpec) and held.field in EVENTS
    return is_anchor or (held.spec.__name__, held.field) in EVENT_HOLDERS


def spots(tree: Tree) -> Iterator[Spot]:
    """Every text of a document in a field that is known, in written order."""
    if isinstance(tree.data, dict) and tree.data:
        group = document_group(next(iter(tree.data)))
        if group is not None:
            yield from _in_group(tree, tree.data, group, (), ())


def _in_group(tree: Tree, data: Mapping[str, Data], group: Group, path: Path, canonical: Path) -> Iterator[Spot]:
    for key, value in data.items():
        held = group.held(key)
        if held is not None:
            is_alone = held.spec is None and held.field != "change" and not isinstance(value, list)
            here = (*canonical, held.field, 0) if is_alone else (*canonical, held.field)
            yield from _in_value(tree, value, held, (*path, key), here)


def _in_value(tree: Tree, value: Data, held: Held, path: Path, canonical: Path) -> Iterator[Spot]:
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _in_value(tree, item, held, (*path, number), (*canonical, number))
    elif isinstance(value, dict):
        group = group_in(held)
        if group is not None:
            yield from _in_group(tree, value, group, path, canonical)
        elif held.spec is WorkshopSpec:
            for key in value:
                yield Spot(tree, (*path, key), (*canonical, key), held, key, is_key=True)
    elif isinstance(value, str):
        yield from _in_text(tree, value, held, path, canonical)


def _in_text(tree: Tree, value: str, held: Held, path: Path, canonical: Path) -> Iterator[Spot]:
    """A text; one that is short for a group stands in the field that it is short for."""
    is_timing = held.model is not None and issubclass(held.model, TimingSpec)
    short = short_form(held.model) if held.model and not is_timing else None
    if short is None:
        yield Spot(tree, path, canonical, held, value)
    else:
        yield from _in_text(tree, value, short, path, canonical)
