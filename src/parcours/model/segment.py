"""One customer segment and its journey."""

from typing import Annotated, ClassVar, Literal

from parcours.model.base import Id, Item, Ref, Refs, Share, Text, Texts
from parcours.model.spec import Bounds, Spec

Emotion = Annotated[int, Bounds(ge=-3, le=3)]
Effort = Annotated[int, Bounds(ge=1, le=5)]


class ExpressedSpec(Spec):
    """An expectation as one segment expresses it at one moment; stake None means the catalogue's."""

    short = "expectation"
    expectation: Ref
    stake: Literal["debt", "difference"] | None = None
    expression: Literal["expressed", "latent"] | None = None
    verbatim: Text | None = None
    evidence: Texts = ()
    source: Texts = ()
    note: Text | None = None


class StepSpec(Spec):
    """A moment as it stands in a journey. What is left out is taken from the catalogue; `expectations` replaces its list."""

    short: ClassVar[str | None] = "moment"
    moment: Ref
    lead: Ref | None = None
    support: Refs | None = None
    channels: Refs | None = None
    occurs: Literal["always", "sometimes"] = "always"
    emotion: Emotion | None = None
    effort: Effort | None = None
    expectations: tuple[ExpressedSpec, ...] | None = None
    description: Text | None = None
    source: Texts = ()
    note: Text | None = None


class SegmentSpec(Item):
    """A segment without its journey, whose steps are decoded one by one."""

    segment: Id
    name: Text
    share: Share | None = None
    evidence: Texts = ()
