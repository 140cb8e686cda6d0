"""Expectations, channels, moments of truth and the events they share."""

from typing import ClassVar, Literal

from pydantic_core import PydanticCustomError

from parcours.model.base import Id, Item, Ref, Refs, Text, Texts
from parcours.model.spec import Check, Spec

EXPECTATION_TYPES = (
    "information", "simplicity", "responsiveness", "availability", "listening", "recognition", "mastery", "reassurance",
    "solution", "comfort", "beyond",
)  # fmt: skip
"""The known words of an open list: others are kept as written."""


class ExpectationSpec(Item):
    """A type of expectation; `debt` is the basic service that is owed, `difference` what makes the difference."""

    known_words: ClassVar[dict[str, tuple[str, ...]]] = {"type": EXPECTATION_TYPES}
    id: Id
    name: Text
    type: Text | None = None
    stake: Literal["debt", "difference"] = "debt"


class ChannelSpec(Item):
    """A channel: telephone, counter, visit, application…"""

    id: Id


class EventSpec(Item):
    """An instant: `id` or `{id, name}`."""

    short = "id"
    id: Id


class EmployeeViewSpec(Spec):
    """What the employee lives and needs at that moment (double attention)."""

    short = "lives"
    lives: Text | None = None
    needs: Text | None = None
    evidence: Texts = ()


class MomentSpec(Item):
    """A moment of truth, shared by all journeys; lead, support, channels and expectations are defaults of its steps."""

    id: Id
    name: Text
    nature: Literal["relational", "transactional"]
    transaction: Literal["information", "purchase", "delivery", "after_sales"] | None = None
    handled_by: Literal["human", "digital", "mixed"] = "human"
    channels: Refs = ()
    begins: EventSpec | None = None
    ends: EventSpec | None = None
    events: tuple[EventSpec, ...] = ()
    lead: Ref | None = None
    support: Refs = ()
    expectations: Refs = ()
    employee_view: EmployeeViewSpec | None = None
    evidence: Texts = ()

    @Check
    def _transaction_only_when_transactional(self) -> "MomentSpec":
        if self.transaction is not None and self.nature == "relational":
            raise PydanticCustomError("transaction_of_relational", "transaction")
        return self
