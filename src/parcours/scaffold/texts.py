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
    lead; all where none does. `expressed`: moments with an expectation that customers have there; `contributes`: whether some role
    says what it brings.
    """

    moments: Sequence[str]
    expectations: Sequence[str]
    roles: Sequence[str]
    channels: Sequence[str]
    leaders: Sequence[str]
    expressed: Sequence[tuple[str, str]] = ()
    contributes: bool = False


class Wanted(NamedTuple):
    """What to add."""

    kind: str
    id: str
    name: str
    language: Language


def new_text(wanted: Wanted, known: Known) -> str:
    """The text of a new segment or role: a file; of a new moment or commitment: the item of a list, without its dash."""
    steps = "".join(f"\n  - moment: {moment}" for moment in known.moments[:MOST_STEPS])
    moment, expectation = known.expressed[0] if known.expressed else (_first(known.moments), _first(known.expectations))
    blanks = {
        "id": wanted.id,
        "name": quoted(wanted.name),
        "steps": steps or " []",
        "moment": moment,
        "expectation": expectation,
        "role": _first(known.roles),
        "channel": _first(known.channels),
        "leader": _first(known.leaders),
        "contributions": _CONTRIBUTIONS[wanted.language].format(moment, expectation) if known.contributes else "",
    }
    return filled(HERE / wanted.language / "new" / f"{wanted.kind}.yaml", blanks)


_CONTRIBUTIONS: Mapping[Language, str] = {
    "en": """
# contributions:
#   - {{says: what it brings to everybody}}
#   - {{moment: {0}, says: what it brings there}}
#   - {{expectation: {1}, says: what it brings to whoever has it}}""",
    "fr": """
# contributions:
#   - {{dit: ce qu'il apporte à chacun}}
#   - {{moment: {0}, dit: ce qu'il y apporte}}
#   - {{attente: {1}, dit: ce qu'il apporte à qui l'exprime}}""",
}
"""The three sentences of a role, for a house whose roles say theirs: where nobody does, one that did would ask all others for theirs."""


def _first(ids: Sequence[str]) -> str:
    return ids[0] if ids else "…"
