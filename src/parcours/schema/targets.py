"""Which ids a key takes, and the ids that a house has."""

from collections.abc import Iterable, Mapping
from itertools import chain

from parcours.model.base import Item
from parcours.model.catalogue.change import WaveSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.catalogue.moments import EventSpec, MomentSpec
from parcours.model.document import Document, Entry
from parcours.model.house import HouseSpec
from parcours.model.role import CueSpec, MarkSpec
from parcours.model.spec import Spec

Ids = Mapping[str, Mapping[str, str]]
"""Kind → id → what it is called."""
NO_IDS: Ids = {}

KINDS_OF_KEYS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("role", "roles", "lead", "support", "manager", "conductor", "sponsor", "alert", "raised_by", "fallback", "by",
         "to", "from_"), ("role",)),
    **dict.fromkeys(("moment", "moments", "between"), ("moment",)),
    **dict.fromkeys(("expectation", "expectations"), ("expectation",)),
    **dict.fromkeys(("segment", "segments"), ("segment",)),
    **dict.fromkeys(("calendar", "during"), ("calendar",)),
    **dict.fromkeys(("cue", "cues"), ("cue",)),
    **dict.fromkeys(("in_turn", "each"), ("cue", "handoff")),
    "asked": ("cue", "commitment"),
    "channels": ("channel",),
    "department": ("department",),
    "profiles": ("profile",),
    "workshop": ("workshop",),
}  # fmt: skip
"""Key that holds ids → the kinds of things they name."""

DECLARING = frozenset({"id", "house"})
"""Keys that give an id rather than refer to one; the first key of a segment and of a role does too."""


def kinds_named(model: type[Spec], key: str) -> tuple[str, ...]:
    """The kinds of things that ids under a key name; none where the key declares an id."""
    if key in DECLARING or model.__name__ == f"{key.title()}Spec":
        return ()
    return KINDS_OF_KEYS[key]


def declared(documents: Iterable[Document]) -> Ids:
    """Every id that documents declare, readable or not, by kind and in order."""
    found: dict[str, dict[str, str]] = {}
    for document in documents:
        headers = (document.header,) if document.header is not None else ()
        for entry in (*headers, *document.entries):
            _take(found, entry)
    return {kind: dict(sorted(ids.items())) for kind, ids in sorted(found.items())}


def _take(found: dict[str, dict[str, str]], entry: Entry) -> None:
    if entry.kind not in ("step", "house") and entry.id is not None:
        found.setdefault(entry.kind, {})[entry.id] = _name(entry.spec)
    for kind, item in _inner(entry.spec):
        found.setdefault(kind, {}).setdefault(item[0], item[1])


def _inner(spec: Spec | None) -> Iterable[tuple[str, tuple[str, str]]]:
    """What is declared inside another thing."""
    match spec:
        case HouseSpec():
            return [("department", (one.id, one.name or "")) for one in spec.departments]
        case WaveSpec():
            return [("workshop", (one.id, one.name or "")) for one in spec.workshops]
        case MomentSpec():
            edges = (one for one in (spec.begins, spec.ends) if one is not None)
            return [*_events(spec.id, chain(edges, spec.events)), *_implied(spec)]
        case CueSpec():
            return _events(spec.moment, [spec.marks] if spec.marks else [])
        case HandoffSpec():
            return _events(spec.between[-1], [spec.marks] if spec.marks else [])
        case _:
            return ()


def _events(moment: str, events: Iterable[EventSpec | MarkSpec]) -> list[tuple[str, tuple[str, str]]]:
    """Each event under its own name, and under that of its moment."""
    return [
        ("event", (name, one.name or ""))
        for one in events
        for name in (one.id, *([] if "." in one.id else [f"{moment}.{one.id}"]))
    ]


def _implied(spec: MomentSpec) -> list[tuple[str, tuple[str, str]]]:
    """The two events a moment has though nobody wrote them."""
    edges = (("begins", spec.begins), ("ends", spec.ends))
    return [("event", (f"{spec.id}.{name}", spec.name)) for name, event in edges if event is None]


def _name(spec: Spec | None) -> str:
    return (spec.name or "") if isinstance(spec, Item) else ""
