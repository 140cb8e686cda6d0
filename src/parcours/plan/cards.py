"""Cards: what one role plays at one moment. Part of floor 6's plan.

A card is for all the segments that share a cue there, by name; a cue that only some of them hear says for whom, and what a
segment, a profile or a channel changes in a cue is told as the difference. Segments that share no cue have cards of their
own. So every cue stands on exactly one card, once.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import (
    Commitment,
    Contribution,
    Cue,
    Expectation,
    Expressed,
    Handoff,
    Moment,
    Role,
    Segment,
    Step,
)
from parcours.plan.answers import Named
from parcours.plan.cues import CuePart, Form, cue_part
from parcours.plan.desk import Desk, Hearing
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.words import NATURES, Part


class Said(NamedTuple):
    """One sentence of contribution; `segments` is empty when it holds for all. `expectation`: the one it is about."""

    says: str
    segments: tuple[Named, ...]
    expectation: str | None


class Playing(NamedTuple):
    """Whether the role leads or supports, for these segments; `segments` is empty when it is so for all."""

    part: Part
    segments: tuple[Named, ...]


class Expected(NamedTuple):
    """What the customer expects here, in the customer's own words if they are recorded; no `segments`: all of the card."""

    id: str
    name: str
    is_debt: bool
    is_latent: bool
    verbatims: tuple[str, ...]
    segments: tuple[Named, ...]


class Card(NamedTuple):
    """What a role plays at a moment, for some segments. `anchor` is unique in its playbook. Both sides of the moment: what is
    expected, and what it is like to live (`lives`, `needs`) for those who lead it: `lived_by`, empty where that is the role itself.
    """

    anchor: str
    moment: Named
    segments: tuple[Named, ...]
    nature: tuple[str, ...]
    channels: tuple[str, ...]
    playing: tuple[Playing, ...]
    expects: tuple[Expected, ...]
    contributions: tuple[Said, ...]
    cues: tuple[CuePart, ...]
    adaptations: tuple[tuple[str, str], ...]
    received: tuple[HandoffPart, ...]
    given: tuple[HandoffPart, ...]
    promises: tuple[Promise, ...]
    lives: str | None
    needs: str | None
    lived_by: tuple[Named, ...]


class Carried(NamedTuple):
    """The handoffs and promises of one role, with what they were linked from."""

    handoffs: tuple[tuple[Handoff, HandoffPart], ...]
    promises: tuple[tuple[Commitment, Promise], ...]


class _Scene(NamedTuple):
    """A moment of some journeys, as every role that plays there finds it."""

    moment: Moment
    segments: tuple[Segment, ...]
    anchor: str
    named: tuple[Named, ...]
    nature: tuple[str, ...]
    channels: tuple[str, ...]
    expects: tuple[Expected, ...]
    leads: tuple[Role, ...]


_Heard = Mapping[Cue, Hearing]
"""The cues of a role at a moment, and who hears each."""


def cards_of(role: Role, carried: Carried, desk: Desk) -> tuple[Card, ...]:
    """The cards of a role, in the order of the moments."""
    heard = _heard(role, desk)
    playing: dict[Moment, list[Step]] = {}
    for step in desk.steps.get(role, ()):
        playing.setdefault(step.moment, []).append(step)
    cards = []
    for moment in desk.moments:
        here = heard.get(moment, {})
        groups = _groups(here, playing.get(moment, []))
        for group in groups:
            cues = here if len(groups) == 1 else _among(here, group)
            if cues or desk.edition is None or not desk.edition.is_thin:
                cards.append(_card(role, group, cues, carried, desk))
    return tuple(cards)


def _heard(role: Role, desk: Desk) -> Mapping[Moment, dict[Cue, Hearing]]:
    """Its cues that somebody hears, by moment."""
    found: dict[Moment, dict[Cue, Hearing]] = {}
    for cue in filter(desk.shows, role.cues):
        if cue.cells:
            found.setdefault(cue.moment, {})[cue] = desk.hearing(cue)
    return found


def _groups(heard: _Heard, steps: Sequence[Step]) -> list[tuple[Step, ...]]:
    """The steps, those whose segments share a cue together, and those without any cue together."""
    hearings = {id(one): one for one in heard.values()}.values()
    if any(len(one.at) == len(steps) for one in hearings):  # as mostly: one of them joins all
        return [tuple(steps)]
    groups: list[set[Segment]] = []
    for hearing in hearings:
        joined = set(hearing.at)
        apart = []
        for group in groups:
            if group.isdisjoint(joined):
                apart.append(group)
            else:
                joined |= group
        groups = [*apart, joined]
    silent = {step.segment for step in steps}.difference(*groups)
    ordered = [tuple([step for step in steps if step.segment in group]) for group in (*groups, silent)]
    return sorted((group for group in ordered if group), key=lambda group: steps.index(group[0]))


def _among(heard: _Heard, steps: Sequence[Step]) -> _Heard:
    """Those of these cues that are heard where these steps are."""
    together = frozenset([step.segment for step in steps])
    return {cue: one for cue, one in heard.items() if not together.isdisjoint(one.at)}


def _card(role: Role, steps: tuple[Step, ...], heard: _Heard, carried: Carried, desk: Desk) -> Card:
    scene = desk.once(_scene, steps)
    moment, segments, order = scene.moment, scene.segments, desk.order
    cues = sorted(heard, key=lambda cue: order.key(cue.timing, moment)) if len(heard) > 1 else heard
    adaptations = desk.adaptations.get(moment, ())
    view = moment.spec.employee_view
    return Card(
        anchor=scene.anchor,
        moment=desk.named(moment),
        segments=scene.named,
        nature=scene.nature,
        channels=scene.channels,
        playing=_playing(role, steps, desk),
        expects=scene.expects,
        contributions=tuple(_contributions(role, scene, heard, desk)),
        cues=tuple([_part(cue, heard[cue], scene, desk) for cue in cues]),
        adaptations=tuple([(profile.name, how) for profile, how in adaptations if role in profile.roles]),
        received=_passing(carried, segments, moment, role, is_given=False),
        given=_passing(carried, segments, moment, role, is_given=True),
        promises=tuple(_promises(role, moment, segments, frozenset(heard), carried)) if carried.promises else (),
        lives=view.lives if view else None,
        needs=view.needs if view else None,
        lived_by=() if role in scene.leads else desk.all_named(scene.leads),
    )


def _part(cue: Cue, hearing: Hearing, scene: _Scene, desk: Desk) -> CuePart:
    only = () if len(hearing.segments) == len(scene.segments) else hearing.segments
    return cue_part(cue, hearing, desk, only=only)


def _scene(steps: Sequence[Step], desk: Desk) -> _Scene:
    moment, segments = steps[0].moment, tuple([step.segment for step in steps])
    return _Scene(
        moment=moment,
        segments=segments,
        anchor=f"{moment.id}--{segments[0].id}",
        named=desk.all_named(segments),
        nature=nature(moment, desk),
        channels=tuple(dict.fromkeys(channel.name for step in steps for channel in step.channels)),
        expects=tuple(_expects(steps, desk)),
        leads=tuple(dict.fromkeys(step.lead for step in steps if step.lead is not None)),
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


class OwnWay(NamedTuple):
    """What a profile plays in its own way: a whole moment (no `cue`), or a cue; `hows` in its words, `forms` the cue as it plays it,
    each with those for whom, where it is not for all.
    """

    card: Card
    cue: CuePart | None
    hows: tuple[str, ...]
    forms: tuple[tuple[Form, tuple[str, ...]], ...]


def own_ways(cards: Sequence[Card], profile: str) -> Iterator[OwnWay]:
    """What the profile of this name plays in its own way, card by card."""
    for card in cards:
        if hows := tuple(how for who, how in card.adaptations if who == profile):
            yield OwnWay(card, None, hows, ())
        for cue in card.cues:
            hows = tuple(how for who, how in cue.adaptations if who == profile)
            forms = tuple(
                (one.form, (*(segment.name for segment in one.segments), *one.channels))
                for one in cue.variations
                if profile in one.profiles
            )
            if hows or forms:
                yield OwnWay(card, cue, hows, forms)


def nature(moment: Moment, desk: Desk) -> tuple[str, ...]:
    """`transactional`, `after-sales`, and `digital` when no person takes it alone."""
    spec = moment.spec
    words = [spec.nature, spec.transaction, spec.handled_by if spec.handled_by != "human" else None]
    return tuple(NATURES[word].said(desk.language) for word in words if word is not None)


def part_of(role: Role, step: Step) -> Part:
    """The part of a role that plays at a step."""
    return "lead" if role is step.lead else "support"


def _playing(role: Role, steps: Sequence[Step], desk: Desk) -> tuple[Playing, ...]:
    by_part: dict[Part, list[Segment]] = {}
    for step in steps:
        by_part.setdefault(part_of(role, step), []).append(step.segment)
    if len(by_part) == 1:
        return (Playing(next(iter(by_part)), ()),)
    return tuple(Playing(part, desk.all_named(segments)) for part, segments in by_part.items())


def _contributions(role: Role, scene: _Scene, heard: _Heard, desk: Desk) -> list[Said]:
    """What the role brings to this moment, then to the expectations it answers here."""
    moment, segments = scene.moment, scene.segments
    answered = frozenset[Expectation]().union(*[one.expectations for one in heard.values()])

    def belongs(one: Contribution) -> bool:
        if one.segment is not None and one.segment not in segments:
            return False
        if one.moment is None:
            return one.expectation is not None and one.expectation in answered
        return one.expectation is None or one.expectation in answered

    near = [one for one in role.contributions if one.moment is moment or one.moment is None]
    found = sorted(filter(belongs, near), key=lambda one: one.expectation is not None)
    alone = len(segments) == 1
    return [
        Said(
            one.spec.says,
            (desk.named(one.segment),) if one.segment and not alone else (),
            one.expectation.name if one.expectation else None,
        )
        for one in found
    ]


def _passing(
    carried: Carried, segments: Sequence[Segment], moment: Moment, role: Role, *, is_given: bool
) -> tuple[HandoffPart, ...]:
    return tuple(
        part
        for handoff, part in carried.handoffs
        if (handoff.giver if is_given else handoff.receiver) is role
        and any(
            passage.segment in segments and (passage.before if is_given else passage.after).moment is moment
            for passage in handoff.passages
        )
    )


def _promises(
    role: Role, moment: Moment, segments: Sequence[Segment], cues: frozenset[Cue], carried: Carried
) -> list[Promise]:
    """The promises whose chain passes through this card, or whose remedy is this role's here."""
    found = []
    for commitment, promise in carried.promises:
        if commitment.segments is not None and not set(commitment.segments).intersection(segments):
            continue
        through = any(
            link in cues or (isinstance(link, Handoff) and link.giver is role and link.moments[0] is moment)
            for link in commitment.links
        )
        if through or (promise.is_my_remedy and not promise.mine and moment in commitment.moments):
            found.append(promise)
    return found
