"""Handoffs: one role gives the customer to the next."""

from typing import Annotated, Literal

from pydantic_core import PydanticCustomError

from parcours.model.base import Id, Item, Length, Ref, Refs, Text, Texts, YesNo
from parcours.model.role import MarkSpec
from parcours.model.spec import Bounds, Check
from parcours.model.timing import TimingSpec


class HandoffSpec(Item):
    """A handoff between two moments, or inside one. `within` is short for `timing: {within: …}`; segments None: every journey
    in which it applies.
    """

    id: Id
    from_: Ref
    to: Ref
    between: Annotated[Refs, Bounds(min_length=1, max_length=2)]
    segments: Refs | None = None
    carries: Texts = ()
    mode: Literal["warm", "relayed", "cold"] = "relayed"
    within: Length | None = None
    timing: TimingSpec | None = None
    acknowledged: YesNo | None = None
    says: Text | None = None
    tells: Text | None = None
    marks: MarkSpec | None = None
    fallback: Ref | None = None

    @Check
    def _to_another(self) -> "HandoffSpec":
        if self.from_ == self.to:
            raise PydanticCustomError("handoff_to_oneself", "to oneself")
        return self

    @Check
    def _one_timing(self) -> "HandoffSpec":
        if self.within is not None and self.timing is not None:
            raise PydanticCustomError("timing_forms", "forms", {"first": "within", "second": "timing"})
        return self
