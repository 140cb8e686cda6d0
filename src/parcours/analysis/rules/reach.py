"""COV, the other way round: does what is written reach a customer? Cues without a cell, channels that are not there."""

from collections.abc import Iterator
from typing import NamedTuple

from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Channel, Cue, Moment, Project, Segment, Step, Variant
from parcours.model.place import Place
from parcours.model.vocabulary import nearest


@lint_rule(
    "COV108",
    "cue-nowhere-played",
    Severity.ERROR,
    message=Words(
        'cue "{cue}" is played nowhere: no journey has the moment "{moment}"',
        "le repère « {cue} » n'est joué nulle part : aucun parcours n'a le moment « {moment} »",
    ),
    explanation_fr="""Un repère, ou une partie de lui, qu'aucun client ne rencontre.

    Un repère se joue là où un parcours a son moment et y exprime une de ses attentes ; ailleurs il n'apparaît dans aucun
    livret, et ceux qui l'ont écrit croient qu'il est joué. Ajoutez le moment ou l'attente au parcours, corrigez ceux du
    repère, ou retirez le segment qui est nommé pour rien.""",
    absence_of=("step", "segment", "moment", "expectation"),
    aspects={
        "expectation": Aspect(
            Words(
                'cue "{cue}" is played nowhere: no journey expresses {expectations} at "{moment}"',
                "le repère « {cue} » n'est joué nulle part : aucun parcours n'exprime {expectations} à « {moment} »",
            )
        ),
        "segment-moment": Aspect(
            Words(
                'cue "{cue}" names "{segment}", whose journey does not have "{moment}"',
                "le repère « {cue} » nomme « {segment} », dont le parcours n'a pas « {moment} »",
            )
        ),
        "segment-expectation": Aspect(
            Words(
                'cue "{cue}" names "{segment}", which does not express {expectations} at "{moment}"',
                "le repère « {cue} » nomme « {segment} », qui n'exprime pas {expectations} à « {moment} »",
            )
        ),
        "variant": Aspect(
            Words(
                'this variant is for "{segment}", for whom cue "{cue}" is not played',
                "cette variante est pour « {segment} », pour qui le repère « {cue} » n'est pas joué",
            )
        ),
        "no-journey": Aspect(
            Words(
                "the house has no journey yet: none of its {count} cues is played",
                "la maison n'a encore aucun parcours : aucun de ses {count} repères n'est joué",
            )
        ),
    },
)
def cue_nowhere_played(project: Project) -> Iterator[Finding]:
    """A cue, or a part of it, that no customer ever meets.

    A cue is played where a journey has its moment and expresses one of its expectations there; elsewhere it is in no playbook,
    and those who wrote it believe that it is played. Add the moment or the expectation to the journey, correct those of the
    cue, or take out the segment that is named in vain.
    """
    if not project.steps and project.cues:
        yield Finding(project.house.place.at("house"), aspect="no-journey", count=len(project.cues))
        return
    journeys: dict[Moment, dict[Segment, Step]] = {}
    for step in project.steps:
        journeys.setdefault(step.moment, {})[step.segment] = step
    for cue in project.cues:
        if cue.steps and not cue.variants and len(cue.steps) >= len(cue.segments or ()):
            continue  # played once in each journey, so for every segment it names
        yield from _nowhere(cue, journeys.get(cue.moment, {}))


def _nowhere(cue: Cue, steps: dict[Segment, Step]) -> Iterator[Finding]:
    if not steps:
        yield Finding(cue.place.at("moment"), cue=cue, moment=cue.moment, about=cue.expectations)
        return
    if not cue.cells and not any(_expresses(step, cue) for step in steps.values()):
        place = cue.place.at("expectation")
        yield Finding(place, aspect="expectation", cue=cue, moment=cue.moment, expectations=cue.expectations)
        return
    reached = {step.segment for step in cue.steps}
    for segment in cue.segments or ():
        if segment not in reached:
            yield _named_in_vain(cue, segment, has_moment=segment in steps)
    for variant in cue.variants:
        for segment in variant.segments:
            if segment not in reached and segment not in (cue.segments or ()):
                place = variant.place.at("for_", "segments", variant.spec.for_.segments.index(segment.id))
                yield Finding(place, aspect="variant", cue=cue, segment=segment, about=(cue.moment,))


def _expresses(step: Step, cue: Cue) -> bool:
    return any(expressed.expectation in cue.expectations for expressed in step.expressed)


def _named_in_vain(cue: Cue, segment: Segment, *, has_moment: bool) -> Finding:
    place = cue.place.at("segments", (cue.spec.segments or ()).index(segment.id))
    if not has_moment:
        return Finding(place, aspect="segment-moment", cue=cue, segment=segment, moment=cue.moment)
    expectations = cue.expectations
    return Finding(
        place, aspect="segment-expectation", cue=cue, segment=segment, moment=cue.moment, expectations=expectations
    )


@lint_rule(
    "COV109",
    "channel-not-of-moment",
    Severity.ERROR,
    message=Words(
        'cue "{cue}" is for the channel "{channel}", which "{moment}" does not have where it is played',
        "le repère « {cue} » est pour le canal « {channel} », que « {moment} » n'a pas là où il est joué",
    ),
    explanation_fr="""Un repère ou une variante pour un canal par lequel le client ne vient pas.

    Un repère écrit pour un canal que le moment n'a pas ne sera jamais joué, et le canal par lequel le client vient reste
    peut-être sans repère. Corrigez le canal, ou ajoutez-le au moment ou à l'étape du parcours si le client l'utilise vraiment.
    Un moment qui ne dit rien de ses canaux n'est pas jugé.""",
    absence_of=("channel", "step", "moment", "segment"),
    aspects={
        "variant": Aspect(
            Words(
                'this variant of cue "{cue}" is for the channel "{channel}", which "{moment}" does not have where it is played',
                "cette variante du repère « {cue} » est pour le canal « {channel} », que « {moment} » n'a pas là où il est joué",
            )
        ),
        "variant-cue": Aspect(
            Words(
                'this variant is for the channel "{channel}", but cue "{cue}" is for {channels} only',
                "cette variante est pour le canal « {channel} », mais le repère « {cue} » n'est que pour {channels}",
            )
        ),
    },
)
def channel_not_of_moment(project: Project) -> Iterator[Finding]:
    """A cue or a variant for a channel by which the customer does not come.

    A cue written for a channel that the moment does not have is never played, and the channel by which the customer does come
    may be left without a cue. Correct the channel, or add it to the moment or to the step of the journey if customers do use
    it. A moment that says nothing of its channels is not judged.
    """
    for cue in project.writing("channels", "variants"):
        if not cue.cells or not (cue.channels or any(variant.channels for variant in cue.variants)):
            continue
        named = _Named(cue.channels or (), cue.spec.channels or (), cue.place.at("channels"))
        yield from _absent(cue, cue.steps, named)
        for variant in cue.variants:
            yield from _absent_of_variant(cue, variant)


class _Named(NamedTuple):
    """Channels, as a cue or (`aspect`) a variant of it names them at a place."""

    channels: tuple[Channel, ...]
    written: tuple[str, ...]
    place: Place
    aspect: str = ""


def _absent_of_variant(cue: Cue, variant: Variant) -> Iterator[Finding]:
    written, place = variant.spec.for_.channels, variant.place.at("for_", "channels")
    beyond = tuple(channel for channel in variant.channels if cue.channels is not None and channel not in cue.channels)
    for channel in beyond:
        here = place.at(written.index(channel.id))
        yield Finding(here, aspect="variant-cue", cue=cue, channel=channel, channels=cue.channels or ())
    steps = tuple(step for step in cue.steps if not variant.segments or step.segment in variant.segments)
    if cue.channels is None:
        yield from _absent(cue, steps, _Named(variant.channels, written, place, "variant"))


def _absent(cue: Cue, steps: tuple[Step, ...], named: _Named) -> Iterator[Finding]:
    """Channels that no step has at which the cue is played; silent where a step does not say which it has."""
    if not named.channels or not steps or not all(step.channels for step in steps):
        return
    there = {channel.id: channel for step in steps for channel in step.channels}
    for channel in named.channels:
        if channel.id not in there:
            near = nearest(channel.id, there)
            here = named.place.at(named.written.index(channel.id))
            yield Finding(here, aspect=named.aspect, suggestion=near, cue=cue, channel=channel, moment=cue.moment)


RULES = (cue_nowhere_played, channel_not_of_moment)
