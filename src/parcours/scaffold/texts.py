"""New specs, as an author would begin them: what is required is written, what must be chosen stands in comments."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcours.diagnostics import Language, Words
from parcours.scaffold.files import HERE, filled
from parcours.scaffold.insertion import quoted

KINDS: Mapping[str, Words] = {
    "segment": Words("segment", "segment"),
    "role": Words("role", "metier"),
    "moment": Words("moment", "moment"),
    "commitment": Words("commitment", "engagement"),
}
"""What can be added, as it is called on the command line."""


MOST_STEPS = 10
"""A longer journey than this is out of scale."""


class Known(NamedTuple):
    """What a house has already, to write what fits: ids, in the order in which they stand. `leaders` are the roles of those who
    lead; all where none does.
    """

    moments: Sequence[str]
    expectations: Sequence[str]
    roles: Sequence[str]
    channels: Sequence[str]
    leaders: Sequence[str]


class Wanted(NamedTuple):
    """What to add."""

    kind: str
    id: str
    name: str
    language: Language


def new_text(wanted: Wanted, known: Known) -> str:
    """The text of a new segment or role: a file; of a new moment or commitment: the item of a list, without its dash."""
    steps = "".join(f"\n  - moment: {moment}" for moment in known.moments[:MOST_STEPS])
    blanks = {
        "id": wanted.id,
        "name": quoted(wanted.name),
        "steps": steps or " []",
        "moment": _first(known.moments),
        "expectation": _first(known.expectations),
        "role": _first(known.roles),
        "channel": _first(known.channels),
        "leader": _first(known.leaders),
    }
    return filled(HERE / wanted.language / "new" / f"{wanted.kind}.yaml", blanks)


def _first(ids: Sequence[str]) -> str:
    return ids[0] if ids else "…"
