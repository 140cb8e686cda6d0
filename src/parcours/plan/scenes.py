"""A moment of some journeys, as every role that plays there finds it. Part of floor 6's plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from parcours.link.project import Expectation, Expressed, Moment, Role, Segment, Step
from parcours.plan.answers import Named
from parcours.plan.desk import Desk
from parcours.plan.words import NATURES


class Expected(NamedTuple):
    """What the customer expects here, in the customer's own words if they are recorded; no `segments`: all of the card."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    verbatims: tuple[str, ...]
    segments: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment and the segments of a card, named and as they are linked; who leads there, and what it is like to live for them."""

    moment: Moment
    segments: tuple[Segment, ...]
    anchor: str
    named: Named
    heard_by: tuple[Named, ...]
    nature: tuple[str, ...]
    channels: tuple[str, ...]
    expects: tuple[Expected, ...]
    leads: tuple[Role, ...]
    led_by: tuple[Named, ...]
    lives: str | None
    needs: str | None
    evidence: tuple[str, ...]


def scene_of(steps: Sequence[Step], desk: Desk) -> Scene:
    """The scene of these steps, which are of one moment."""
    moment, segments = steps[0].moment, tuple([step.segment for step in steps])
    leads = tuple(dict.fromkeys(step.lead for step in steps if step.lead is not None))
    view = moment.spec.employee_view
    return Scene(
        moment=moment,
        segments=segments,
        anchor=f"{moment.id}--{segments[0].id}",
        named=desk.named(moment),
        heard_by=desk.all_named(segments),
        nature=nature(moment, desk),
        channels=tuple(dict.fromkeys(channel.name for step in steps for channel in step.channels)),
        expects=tuple(_expects(steps, desk)),
        leads=leads,
        led_by=desk.all_named(leads),
        lives=view.lives if view else None,
        needs=view.needs if view else None,
        evidence=view.evidence if view else (),
    )


def _expects(steps: Sequence[Step], desk: Desk) -> Iterator[Expected]:
    """In the order of the first journey; one that segments hold differently appears once for each way."""
    found: dict[tuple[Expectation, bool, bool], list[Expressed]] = {}
    for step in steps:
        for one in step.expressed:
            found.setdefault((one.expectation, one.is_debt, one.is_latent), []).append(one)
    for (what, is_debt, is_latent), several in found.items():
        verbatims = dict.fromkeys(one.spec.verbatim for one in several if one.spec.verbatim)
        whose = () if len(several) == len(steps) else desk.all_named(one.step.segment for one in several)
        yield Expected(what.id, what.name, is_debt, is_latent, tuple(verbatims), whose)


def nature(moment: Moment, desk: Desk) -> tuple[str, ...]:
    """`transactional`, `after-sales`, and `digital` when no person takes it alone."""
    spec = moment.spec
    words = [spec.nature, spec.transaction, spec.handled_by if spec.handled_by != "human" else None]
    return tuple(NATURES[word].said(desk.language) for word in words if word is not None)
