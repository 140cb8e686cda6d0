"""One role (métier), its contributions and its cues."""

from typing import Literal

from pydantic_core import PydanticCustomError

from parcours.model.base import (
    Amount,
    Date,
    EventRef,
    Id,
    Item,
    Length,
    Measure,
    Ref,
    Refs,
    SomeRefs,
    Status,
    Text,
    Texts,
    YesNo,
)
from parcours.model.spec import Check, Spec
from parcours.model.timing import TimingSpec

Stage = Literal["front", "back", "support", "management", "partner"]


class IdentitySpec(Spec):
    """The shift this role is invited to: from one way of seeing its work to another."""

    from_: Text | None = None
    to: Text | None = None


class ServesSpec(Spec):
    """An internal customer: whom this role serves, with what, how fast."""

    short = "role"
    role: Ref
    delivers: Text | None = None
    within: Length | None = None
    source: Texts = ()
    note: Text | None = None


class BeyondSpec(Spec):
    """Past one's latitude: whom to alert, and how fast."""

    short = "alert"
    alert: Ref
    within: Length | None = None


class LatitudeSpec(Spec):
    """What a role may do without asking."""

    alone: Texts = ()
    up_to: Amount | None = None
    always_ask: Texts = ()
    beyond: BeyondSpec | None = None
    right_to_error: Text | None = None
    note: Text | None = None


class ContributionSpec(Spec):
    """One sentence at one of the three levels; a field left out means "for all"."""

    segment: Ref | None = None
    moment: Ref | None = None
    expectation: Ref | None = None
    says: Text
    note: Text | None = None


class RoleSpec(Item):
    """A role without its cues, which are decoded one by one."""

    role: Id
    name: Text
    stage: Stage = "front"
    department: Ref | None = None
    manager: Ref | None = None
    mission: Text | None = None
    identity: IdentitySpec | None = None
    calendar: Ref | None = None
    serves: tuple[ServesSpec, ...] = ()
    latitude: LatitudeSpec | None = None
    contributions: tuple[ContributionSpec, ...] = ()
    status: Status | None = None
    evidence: Texts = ()


class AvoidSpec(Spec):
    """Words to leave, and what to say instead."""

    short = "not_"
    not_: Text
    rather: Text | None = None


class WordsSpec(Spec):
    """What to say: an intention, an outline or word for word; several texts are alternatives."""

    short = "say"
    mode: Literal["intention", "outline", "verbatim"] = "outline"
    say: Texts = ()
    avoid: tuple[AvoidSpec, ...] = ()


class MarkSpec(Item):
    """The event "this is done": refers to a declared one, or declares it."""

    short = "id"
    id: EventRef


class WrittenWithSpec(Spec):
    """Who wrote a cue, where and when: co-construction on record."""

    short = "roles"
    roles: Refs = ()
    workshop: Ref | None = None
    on: Date | None = None


class TextsPatch(Spec):
    """What a variant does to a list: replace it, or add to it."""

    short = "set"
    set: Texts | None = None
    add: Texts = ()


class AvoidPatch(Spec):
    """The same for words to avoid."""

    short = "set"
    set: tuple[AvoidSpec, ...] | None = None
    add: tuple[AvoidSpec, ...] = ()


class WordsPatch(Spec):
    """What a variant does to words: key by key."""

    short = "say"
    mode: Literal["intention", "outline", "verbatim"] | None = None
    say: TextsPatch | None = None
    avoid: AvoidPatch | None = None
    removes: Texts = ()


class ForSpec(Spec):
    """For whom a variant holds: all its conditions must match."""

    segments: Refs = ()
    profiles: Refs = ()
    channels: Refs = ()

    @Check
    def _for_somebody(self) -> "ForSpec":
        if not (self.segments or self.profiles or self.channels):
            raise PydanticCustomError("too_short", "empty")
        return self


class VariantSpec(Spec):
    """A cue as it is played for some segments, profiles or channels: each field replaces the cue's; `removes` names fields
    whose value was written `none`.
    """

    for_: ForSpec
    if_: Text | None = None
    attitude: Text | None = None
    gestures: TextsPatch | None = None
    words: WordsPatch | None = None
    listens_for: TextsPatch | None = None
    collects: TextsPatch | None = None
    uses: TextsPatch | None = None
    latitude: LatitudeSpec | None = None
    timing: TimingSpec | None = None
    measure: Measure | None = None
    why: Text | None = None
    note: Text | None = None
    removes: Texts = ()


class CueSpec(Item):
    """One cue: content and timing of a role, for a moment and its expectations.

    `segments` None: every segment whose journey expresses one of the expectations at this moment; `channels` None: all
    channels of the moment.
    """

    id: Id
    moment: Ref
    expectation: SomeRefs
    segments: Refs | None = None
    channels: Refs | None = None
    if_: Text | None = None
    attitude: Text | None = None
    gestures: Texts = ()
    words: WordsSpec | None = None
    listens_for: Texts = ()
    collects: Texts = ()
    uses: Texts = ()
    latitude: LatitudeSpec | None = None
    timing: TimingSpec | None = None
    measure: Measure = "max"
    marks: MarkSpec | None = None
    why: Text | None = None
    worth: YesNo | None = None
    variants: tuple[VariantSpec, ...] = ()
    written_with: WrittenWithSpec | None = None
    status: Status | None = None
