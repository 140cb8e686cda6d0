"""What the specs leave unsaid: of the house and its roles, of one journey. Part of floor 6's plan."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.link.project import Segment, Step
from parcours.plan.answers import Named
from parcours.plan.desk import Desk


class Unrecorded(NamedTuple):
    """Something the specs do not say, and of whom; `of` is empty when it is the house or the journey itself."""

    what: str
    of: tuple[Named, ...]


_MISSING_IN_HOUSE = {
    "purpose": Words("the purpose of the house", "la raison d’être de la maison"),
    "values": Words("its values", "ses valeurs"),
    "golden_rules": Words("its golden rules", "ses règles d’or"),
    "conductor": Words("who conducts the whole journey", "qui est chef d’orchestre"),
    "sponsor": Words("who sponsors it", "qui la parraine"),
}
_MISSING_IN_ROLE = {
    "mission": Words("mission", "mission"),
    "identity": Words("identity, from what to what", "identité, de quoi vers quoi"),
    "latitude": Words("latitude", "latitude"),
    "contributions": Words("contributions", "contributions"),
}
_MISSING_IN_JOURNEY = {
    "share": Words("its share of the customers", "sa part des clients"),
    "evidence": Words("what it was learnt from", "d’où on le tient"),
}


def of_house(desk: Desk) -> Iterator[Unrecorded]:
    """The house first."""
    project = desk.project
    for field, words in _MISSING_IN_HOUSE.items():
        if not getattr(project.house.spec, field):
            yield Unrecorded(words.said(desk.language), ())
    for field, words in _MISSING_IN_ROLE.items():
        if without := desk.all_named(role for role in project.roles if not getattr(role.spec, field)):
            yield Unrecorded(words.said(desk.language), without)
    unfelt = (segment for segment in project.segments if any(step.spec.emotion is None for step in segment.steps))
    if without := desk.all_named(unfelt):
        yield Unrecorded(desk.said("the emotion at every moment", "l’émotion à chaque moment"), without)
    if not project.metrics:
        yield Unrecorded(desk.said("measures", "indicateurs"), ())


def of_journey(segment: Segment, desk: Desk) -> Iterator[Unrecorded]:
    """Of the journey as a whole, then at which of its moments."""
    for field, words in _MISSING_IN_JOURNEY.items():
        if not getattr(segment.spec, field):
            yield Unrecorded(words.said(desk.language), ())
    lacking: tuple[tuple[str, Iterable[Step]], ...] = (
        (desk.said("emotion", "émotion"), (step for step in segment.steps if step.spec.emotion is None)),
        (desk.said("effort", "effort"), (step for step in segment.steps if step.spec.effort is None)),
        (
            desk.said("expectations in the customer’s words", "attentes dans les mots du client"),
            (step for step in segment.steps if not any(one.spec.verbatim for one in step.expressed)),
        ),
    )
    for what, steps in lacking:
        if without := desk.all_named(step.moment for step in steps):
            yield Unrecorded(what, without)
