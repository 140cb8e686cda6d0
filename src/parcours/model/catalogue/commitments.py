"""Commitments: promises with a clock."""

from typing import Literal

from pydantic_core import PydanticCustomError

from parcours.model.base import Amount, ExactLength, Id, Item, Measure, Ref, Refs, Share, Text, Texts
from parcours.model.spec import Check, Spec
from parcours.model.timing import ClockSpec


class KeptBySpec(Spec):
    """What keeps a promise: cues and handoffs, each on its own or one after the other."""

    short = "in_turn"
    in_turn: Refs = ()
    each: Refs = ()

    @Check
    def _one_way(self) -> "KeptBySpec":
        if bool(self.in_turn) == bool(self.each):
            raise PydanticCustomError("kept_one_way", "one of in_turn, each")
        return self


class IfMissedSpec(Spec):
    """The remedy: who says and offers what, and how fast."""

    short = "says"
    role: Ref | None = None
    says: Text | None = None
    offers: Text | None = None
    amount: Amount | None = None
    within: ExactLength | None = None
    source: Texts = ()
    note: Text | None = None


class CommitmentSpec(Item):
    """A promise; without `clock` it is one without figures. `unacceptable` is the delay past which it is no longer late but broken."""

    id: Id
    promise: Text
    scope: Literal["legal", "contractual", "public", "internal"] = "public"
    segments: Refs | None = None
    moments: Refs = ()
    clock: ClockSpec | None = None
    during: Ref | None = None
    measure: Measure = "max"
    target: Share | None = None
    conditions: Texts = ()
    exceptions: Texts = ()
    pauses: Texts = ()
    unacceptable: ExactLength | None = None
    kept_by: KeptBySpec | None = None
    proof: Text | None = None
    if_missed: IfMissedSpec | None = None
