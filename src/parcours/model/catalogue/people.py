"""Profiles, situated logics of employees, and mirrors, what is given back for what is asked."""

from parcours.model.base import Id, Item, Ref, SomeRefs, Text, Texts
from parcours.model.spec import Spec
from parcours.model.timing import TimingSpec


class ResourcesSpec(Spec):
    """What helps a profile do well."""

    tools: Text | None = None
    training: Text | None = None
    objectives: Text | None = None
    manager_says: Text | None = None


class AdaptationSpec(Spec):
    """How a profile plays a moment, or one cue of it, in its own way."""

    moment: Ref | None = None
    cue: Ref | None = None
    how: Text
    note: Text | None = None


class ProfileSpec(Item):
    """A logic of employees as this house shapes it: never a personality type, never a person."""

    id: Id
    name: Text
    roles: SomeRefs
    logic: Text
    shaped_by: Texts = ()
    strengths: Texts = ()
    risks: Texts = ()
    helps: Texts = ()
    hinders: Texts = ()
    resources: ResourcesSpec | None = None
    adaptations: tuple[AdaptationSpec, ...] = ()
    evidence: Texts = ()


class MirrorSpec(Item):
    """Symmetry of attentions: `asked` is a cue or a commitment of role `to`; `given` is what role `by` gives back."""

    id: Id
    asked: Ref
    given: Text
    by: Ref
    to: Ref
    timing: TimingSpec | None = None
    sign: Text | None = None
