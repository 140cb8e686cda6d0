"""Cards: what one role plays at one moment. Part of floor 6's plan.

A card is for all the segments that share a cue there, by name; a cue that only some of them hear says for whom, and what a
segment, a profile or a channel changes in a cue is told as the difference. Segments that share no cue have cards of their
own. So every cue stands on exactly one card, once.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Commitment, Contribution, Cue, Expectation, Handoff, Moment, Role, Segment, Step
from parcours.plan.answers import Named
from parcours.plan.cues import CuePart, Form, cue_part
from parcours.plan.desk import Desk, Hearing
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.scenes import Expected, Scene, scene_of
from parcours.plan.words import Part


class Said(NamedTuple):
    """One sentence of contribution; `segments` is empty when it holds for all. `expectation`: the one it is about."""

    says: str
    segments: tuple[Named, ...]
    expectation: str | None


class Playing(NamedTuple):
    """Whether the role leads or supports, for these segments; `segments` is empty when it is so for all."""

    part: Part
    segments: tuple[Named, ...]


class Card(NamedTuple):
    """What a role plays at a moment, for some segments. `anchor` is unique in its playbook. Both sides of the moment: what is
    expected, and what it is like to live (`lives`, `needs`, and the `evidence` of both) for those who lead it: `lived_by`, empty
    where that is the role itself.
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
    evidence: tuple[str, ...]
    lived_by: tuple[Named, ...]


class Carried(NamedTuple):
    """The handoffs and promises of one role, with what they were linked from."""

    handoffs: tuple[tuple[Handoff, HandoffPart], ...]
    promises: tuple[tuple[Commitment, Promise], ...]


_Heard = Mapping[Cue, Hearing]
"""The cues of a role at a moment, and who hears each."""


def cards_of(role: Role, carried: Carried, desk: Desk) -> tuple[Card, ...]:
    """The cards of a role, in the order of the moments."""
    heard = _heard(role, desk)
    playing: dict[Moment, list[Step]] = {}
    for step in desk.steps.get(role, ()):
        playing.setdefault(step.moment, []).append(step)
    cards = []
    for moment in filter(playing.__contains__, desk.moments):
        here = heard.get(moment, {})
        groups = _groups(here, playing[moment])
        for group in groups:
            cues = here if len(groups) == 1 else _among(here, group)
            if cues or desk.edition is None or not desk.edition.is_thin:
                cards.append(_card(role, group, cues, carried, desk))
    return tuple(cards)


def _heard(role: Role, desk: Desk) -> Mapping[Moment, dict[Cue, Hearing]]:
    """Its cues that somebody hears, by moment."""
    found: dict[Moment, dict[Cue, Hearing]] = {}
    for cue in role.cues if desk.edition is None else filter(desk.shows, role.cues):
        if cue.cells:
            found.setdefault(cue.moment, {})[cue] = desk.hearing(cue)
    return found


def _groups(heard: _Heard, steps: Sequence[Step]) -> list[tuple[Step, ...]]:
    """The steps, those whose segments share a cue together, and those without any cue together."""
    hearings = dict.fromkeys(heard.values())
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
    scene, order = desk.once(scene_of, steps), desk.order
    moment, segments = scene.moment, scene.segments
    cues = sorted(heard, key=order.of_cue) if len(heard) > 1 else heard
    adaptations = desk.adaptations.get(moment, ())
    return Card(
        anchor=scene.anchor,
        moment=scene.named,
        segments=scene.heard_by,
        nature=scene.nature,
        channels=scene.channels,
        playing=_playing(role, steps, desk),
        expects=scene.expects,
        contributions=_contributions(role, scene, heard, desk) if role.contributions else (),
        cues=tuple([cue_part(cue, heard[cue], len(segments), desk) for cue in cues]),
        adaptations=tuple([(profile.name, how) for profile, how in adaptations if role in profile.roles]),
        received=_passing(carried, segments, moment, role, is_given=False) if carried.handoffs else (),
        given=_passing(carried, segments, moment, role, is_given=True) if carried.handoffs else (),
        promises=tuple(_promises(role, moment, segments, frozenset(heard), carried)) if carried.promises else (),
        lives=scene.lives,
        needs=scene.needs,
        evidence=scene.evidence,
        lived_by=() if role in scene.leads else scene.led_by,
    )


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


def _contributions(role: Role, scene: Scene, heard: _Heard, desk: Desk) -> tuple[Said, ...]:
    """What the role brings to this moment, then to the expectations it answers here."""
    answered = frozenset[Expectation]().union(*[one.expectations for one in dict.fromkeys(heard.values())])
    brought: list[Contribution] = []
    about: list[Contribution] = []
    here, whose = (None, scene.moment), (None, *scene.segments)
    for one in role.contributions:
        if one.moment not in here or one.segment not in whose:
            continue
        if one.expectation in answered:
            about.append(one)
        elif one.expectation is None and one.moment is not None:
            brought.append(one)
    is_for_several = len(scene.segments) > 1
    return tuple([desk.once(_said, (one, is_for_several)) for one in (*brought, *about)])


def _said(where: tuple[Contribution, bool], desk: Desk) -> Said:
    """A contribution, where a card is for several segments or for one."""
    one, is_for_several = where
    segments = (desk.named(one.segment),) if one.segment and is_for_several else ()
    return Said(one.spec.says, segments, one.expectation.name if one.expectation else None)


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
