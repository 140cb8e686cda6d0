"""A cue on a page: what is played and when, for whom it is played otherwise. Worded once, shown on every page that needs it.
Part of floor 6's plan.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parcours.link.project import Cue, Segment, Variant
from parcours.link.variants import Played, Values, as_written, linked_timing, play, plays
from parcours.plan.answers import Answer, Cells, Named
from parcours.plan.desk import Desk, Hearing, MirrorLine, gist, in_short
from parcours.plan.latitude import Latitude
from parcours.plan.when import When
from parcours.plan.words import bare, spaced, spoken


class Avoid(NamedTuple):
    """Words to leave, and what to say instead."""

    no: str
    rather: str | None


class Form(NamedTuple):
    """What is played, and when, in one form of a cue. An empty tuple or None: not recorded."""

    when: When | None
    condition: str | None
    attitude: str | None
    gestures: tuple[str, ...]
    mode: str
    say: tuple[str, ...]
    avoid: tuple[Avoid, ...]
    listens_for: tuple[str, ...]
    collects: tuple[str, ...]
    uses: tuple[str, ...]
    latitude: Latitude | None
    measure: str
    why: str | None

    @property
    def is_silent(self) -> bool:
        """Whether it says when and not what: no attitude, no gesture, no words."""
        return not (self.attitude or self.gestures or self.say or self.avoid)


class Change(NamedTuple):
    """One thing that a variation plays otherwise: the name of the field of `Form`, and its texts. `is_added`: besides what
    everybody plays. Neither texts nor words to avoid: it falls away.
    """

    field: str
    texts: tuple[str, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    is_added: bool = False


class Variation(NamedTuple):
    """For whom a cue is played otherwise: names of segments, profiles, channels; its whole form, and the differences. `gist`: in
    a few words, what the segments hear.
    """

    segments: tuple[Named, ...]
    profiles: tuple[str, ...]
    channels: tuple[str, ...]
    form: Form
    changes: tuple[Change, ...]
    gist: str | None = None

    @property
    def is_of_one_profile(self) -> bool:
        """Whether it is for a profile, wherever that one plays the cue."""
        return len(self.profiles) == 1 and not self.segments and not self.channels


class WrittenWith(NamedTuple):
    """Who wrote a cue, where and when."""

    roles: tuple[Named, ...]
    workshop: str | None
    on: str | None


class CuePart(NamedTuple):
    """A cue in a playbook. `form` is what most of its segments play. `only` names the segments it is played for when its card
    is for more. `cells`: where it is played.
    """

    id: str
    name: str | None
    gist: str
    form: Form
    answers: tuple[Answer, ...]
    only: tuple[Named, ...]
    channels: tuple[str, ...]
    variations: tuple[Variation, ...]
    adaptations: tuple[tuple[str, str], ...]
    mirrors: tuple[MirrorLine, ...]
    description: str | None
    worth: bool | None
    status: str | None
    written_with: WrittenWith | None
    cells: Cells

    @property
    def adaptations_apart(self) -> tuple[tuple[str, str], ...]:
        """Those of profiles that no variation is for alone; the others are said with the variation."""
        told = [one.profiles for one in self.variations if one.is_of_one_profile]
        return tuple([(who, how) for who, how in self.adaptations if (who,) not in told]) if told else self.adaptations

    def ways(self, variation: Variation) -> tuple[str, ...]:
        """How the one profile that a variation is for plays the cue, unless the variation says the same."""
        if not variation.is_of_one_profile:
            return ()
        said = {text for change in variation.changes for text in change.texts}
        return tuple([how for who, how in self.adaptations if (who,) == variation.profiles and how not in said])


def cue_part(cue: Cue, hearing: Hearing, among: int, desk: Desk) -> CuePart:
    """The cue as its role plays it for the segments that hear it; its card is for so many."""
    spec = cue.spec
    form, variations = (
        _forms(cue, tuple(hearing.at), desk) if cue.variants else (_worded(as_written(spec), cue, desk), ())
    )
    adaptations, mirrors = desk.adaptations.get(cue), desk.mirrors.get(cue)
    return CuePart.__new__(
        CuePart,  # by place and past the call of the class, a third dearer: a large house has ten thousand
        cue.id,
        spec.name,
        gist(cue, desk.language),
        form,
        hearing.answers,
        () if len(hearing.segments) == among else hearing.segments,
        tuple([channel.name for channel in cue.channels]) if cue.channels else (),
        variations,
        tuple([(who.name, how) for who, how in adaptations if cue.role in who.roles]) if adaptations else (),
        tuple(map(desk.mirror, mirrors)) if mirrors else (),
        spec.description,
        spec.worth,
        spec.status,
        _written_with(cue, desk) if spec.written_with else None,
        hearing.cells,
    )


def _worded(played: Values, cue: Cue, desk: Desk) -> Form:
    if_, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, timing, measure, why = played
    return Form.__new__(
        Form,  # likewise
        desk.when(linked_timing(cue, timing), cue.moment) if timing is not None else None,
        if_,
        attitude,
        gestures,
        mode,
        spoken(say),
        tuple([Avoid(bare(words.not_), bare(words.rather) if words.rather else None) for words in avoid])
        if avoid
        else (),
        listens_for,
        tuple(map(spaced, collects)) if collects else (),
        tuple(map(spaced, uses)) if uses else (),
        desk.latitude(latitude) if latitude else None,
        measure,
        why,
    )


def _forms(cue: Cue, segments: Sequence[Segment], desk: Desk) -> tuple[Form, tuple[Variation, ...]]:
    """The form most segments play, and the others as differences from it."""
    worded = [(_worded(played, cue, desk), group) for played, group in _by_form(cue, segments)]
    form, _ = worded[0]
    variations = []
    for other, group in worded[1:]:
        changes = _changes(form, other)
        variations.append(Variation(desk.all_named(group), (), (), other, changes, _gist(cue, other, desk)))
    for variant in cue.variants:
        if variant.profiles or variant.channels:
            concerned = [segment for segment in segments if not variant.segments or segment in variant.segments]
            if concerned:
                heard = next(other for other, group in worded if concerned[0] in group)
                variations.append(_for_others(cue, variant, concerned[0], heard, desk))
    return form, tuple([variation for variation in variations if variation.changes])


def _gist(cue: Cue, form: Form, desk: Desk) -> str:
    if cue.spec.name or not (form.gestures or form.say or form.attitude):
        return gist(cue, desk.language)
    return in_short(form.gestures, form.say, form.attitude or "", desk.language)


def _by_form(cue: Cue, segments: Sequence[Segment]) -> list[tuple[Played, list[Segment]]]:
    """The segments that hear the same, the most numerous first; those that hear the cue as it stands before others as numerous."""
    named = {segment for variant in cue.variants for segment in variant.segments}
    varied = [segment for segment in segments if segment in named]
    as_it_stands, ways = plays(cue, varied)
    groups = [(as_it_stands, [segment for segment in segments if segment not in named])]
    for segment, played in zip(varied, ways, strict=True):
        for known, group in groups:
            if known == played:
                group.append(segment)
                break
        else:
            groups.append((played, [segment]))
    heard = groups if groups[0][1] else groups[1:]
    return sorted(heard, key=_how_few) if len(heard) > 1 else heard


def _how_few(heard: tuple[Played, list[Segment]]) -> int:
    return -len(heard[1])


def _for_others(cue: Cue, variant: Variant, segment: Segment, heard: Form, desk: Desk) -> Variation:
    """What a profile, or a channel, changes in what the segment hears otherwise."""
    named = desk.all_named(variant.segments) if variant.segments else ()
    profile = variant.profiles[0] if variant.profiles else None
    channel = variant.channels[0] if variant.channels else None
    form = _worded(play(cue, segment=segment, channel=channel, profile=profile), cue, desk)
    names = tuple([who.name for who in variant.profiles]), tuple([where.name for where in variant.channels])
    return Variation(named, *names, form, _changes(heard, form))


def _changes(base: Form, form: Form) -> tuple[Change, ...]:
    found = zip(Form._fields, base, form, strict=True)
    return tuple(
        [_change(name, before, after) for name, before, after in found if before is not after and before != after]
    )


def _change(name: str, before: object, after: object) -> Change:
    if isinstance(after, When):
        return Change(name, (after.words,))
    if isinstance(before, tuple) and isinstance(after, tuple):
        is_added = bool(before) and len(after) > len(before) and after[: len(before)] == before
        kept = after[len(before) :] if is_added else after
        return Change(name, (), kept, is_added) if name == "avoid" else Change(name, kept, (), is_added)
    if isinstance(after, str):
        return Change(name, (after,))
    return Change(name, after.words) if isinstance(after, Latitude) else Change(name)


def _written_with(cue: Cue, desk: Desk) -> WrittenWith | None:
    spec = cue.spec.written_with
    if spec is None:
        return None
    workshop = cue.workshop.name if cue.workshop else None
    return WrittenWith(desk.all_named(cue.written_with), workshop, desk.date(spec.on))
