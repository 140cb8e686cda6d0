"""What a workshop can close: the gaps of one role, or of one moment, as the rules see them. Part of floor 5."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from parcours.analysis.promises.judging import verdicts
from parcours.analysis.promises.verdicts import Outcome, Verdict, alike
from parcours.link.project import Commitment, Cue, Expressed, Feedback, Link, Moment, Profile, Project, Role

About: TypeAlias = Role | Moment
"""What a workshop is about."""

_TO_REWORK = (Outcome.BREAKABLE, Outcome.UNBOUNDED, Outcome.UNPLAYED)


class Unplayed(NamedTuple):
    """An expectation that its lead does not answer, wherever the same lead misses it; `others` do answer it."""

    expressed: tuple[Expressed, ...]
    lead: Role | None
    others: tuple[Role, ...]

    @property
    def moment(self) -> Moment:
        return self.expressed[0].step.moment


class OneWay(NamedTuple):
    """A moment at which a profile of a role plays every cue like everybody."""

    profile: Profile
    role: Role
    moment: Moment
    cues: tuple[Cue, ...]


class Gaps(NamedTuple):
    """What is missing. `promises`: the verdicts of one promise that differ in nothing but the segment stand together."""

    unplayed: tuple[Unplayed, ...]
    promises: tuple[Sequence[Verdict], ...]
    unanswered: tuple[Feedback, ...]
    one_way: tuple[OneWay, ...]

    @property
    def is_empty(self) -> bool:
        return not any(self)


def gaps_of(project: Project, about: About) -> Gaps:
    """The gaps of a role or of a moment. What is owed comes first; all else in the order of the house."""
    return Gaps(
        unplayed=tuple(sorted(_unplayed(project, about), key=lambda gap: not gap.expressed[0].is_debt)),
        promises=tuple(group for group in alike(verdicts(project)) if _is_to_rework(group[0], about)),
        unanswered=tuple(
            one for one in project.feedback if one.spec.answer is None and about in (one.raised_by, one.moment)
        ),
        one_way=tuple(_one_way(project, about)),
    )


def _unplayed(project: Project, about: About) -> Iterator[Unplayed]:
    found: dict[tuple[object, ...], list[Expressed]] = {}
    for step in project.human_steps:
        if about not in (step.lead, step.moment):
            continue
        for one in step.expressed:
            others = tuple(dict.fromkeys(cue.role for cue in project.cues_for(one)))
            if step.lead is None or step.lead not in others:
                found.setdefault((step.moment, one.expectation, step.lead, others), []).append(one)
    for several in found.values():
        others = tuple(dict.fromkeys(cue.role for cue in project.cues_for(several[0])))
        yield Unplayed(tuple(several), several[0].step.lead, others)


def _is_to_rework(verdict: Verdict, about: About) -> bool:
    """Whether a promise is not kept, and is of this role or moment; averages and shares are judged on figures."""
    commitment = verdict.commitment
    if verdict.outcome not in _TO_REWORK or verdict.is_informative:
        return False
    return about in _bound(commitment) or any(about in _held(link) for link in commitment.links)


def _bound(commitment: Commitment) -> tuple[About | None, ...]:
    return commitment.remedy, *commitment.moments, *(moment.lead for moment in commitment.moments)


def _held(link: Link) -> tuple[About, ...]:
    return (link.role, link.moment) if isinstance(link, Cue) else (link.giver, *link.moments)


def _one_way(project: Project, about: About) -> Iterator[OneWay]:
    for profile in project.profiles:
        for role in profile.roles:
            at: dict[Moment, list[Cue]] = {}
            for cue in role.cues:
                at.setdefault(cue.moment, []).append(cue)
            for moment, cues in at.items():
                if about in (role, moment) and not any(profile.adapts(cue) for cue in cues):
                    yield OneWay(profile, role, moment, tuple(cues))
