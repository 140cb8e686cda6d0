"""What a workshop can close: what is open of one role, or of one moment, as the rules see it. Part of floor 5.

What a waiver hides is no gap: the house has chosen to live with it until a day. It is named, and gets no slip.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parcours.analysis.concerned import About, belongs_to, concerned
from parcours.analysis.engine import judge
from parcours.analysis.promises.judging import verdicts
from parcours.analysis.promises.verdicts import Verdict, alike
from parcours.analysis.waivers import Found, Waived
from parcours.link.project import Commitment, Cue, Expressed, Feedback, Moment, Profile, Project, Role, Segment

__all__ = ["About", "Gaps", "OneWay", "Unplayed", "gaps_of"]

_UNPLAYED, _PROMISES, _ONE_WAY, _UNANSWERED = "COV102", ("TIM202", "TIM205"), "PPL404", "VOI502"


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
    """What is missing. `promises`: the verdicts of one promise that differ in nothing but the segment stand together; `others`:
    what the rules find here besides, by code; `waived`: what they would find, were it not for a waiver.
    """

    unplayed: tuple[Unplayed, ...]
    promises: tuple[Sequence[Verdict], ...]
    unanswered: tuple[Feedback, ...]
    one_way: tuple[OneWay, ...]
    others: tuple[Found, ...] = ()
    waived: tuple[Waived, ...] = ()


def gaps_of(project: Project, about: About) -> Gaps:
    """The gaps of a role or of a moment. What is owed comes first; all else in the order of the house."""
    judged = judge(project)
    found = tuple(one for one, _ in judged.open)
    waived = tuple(one.found for one in judged.waived)
    here = [one for one in found if about in concerned(one.finding)]
    return Gaps(
        unplayed=tuple(sorted(_unplayed(project, about, found), key=lambda gap: not gap.expressed[0].is_debt)),
        promises=tuple(_promises(project, here)),
        unanswered=tuple(_unanswered(project, about, waived)),
        one_way=tuple(_one_way(project, about, waived)),
        others=tuple(sorted((one for one in here if not _has_its_own(one)), key=lambda one: one.rule.code)),
        waived=tuple(one for one in judged.waived if about in concerned(one.found.finding)),
    )


def _has_its_own(one: Found) -> bool:
    """Whether the other gaps say it already, and more closely."""
    match one.rule.code, one.finding.aspect:
        case ("COV102" | "TIM205", _) | ("PPL404", "profile" | "cue") | ("VOI502", "irritant"):
            return True
        case "TIM202", aspect:
            return aspect not in ("calendar", "left-out", "many")
        case _:
            return False


def _unplayed(project: Project, about: About, found: Iterable[Found]) -> Iterator[Unplayed]:
    """Where nobody leads, the moment is what the rule points at; the expectations that nobody answers there are meant."""
    places = {one.finding.place for one in found if one.rule.code == _UNPLAYED}
    missed: dict[tuple[object, ...], list[Expressed]] = {}
    for step in project.human_steps:
        if about not in (step.lead, step.moment):
            continue
        for one in step.expressed:
            others = tuple(dict.fromkeys(cue.role for cue in project.cues_for(one)))
            told = step.moment.place.at("id") if step.lead is None else one.place
            if told in places and step.lead not in others:
                missed.setdefault((step.moment, one.expectation, step.lead, others), []).append(one)
    for several in missed.values():
        others = tuple(dict.fromkeys(cue.role for cue in project.cues_for(several[0])))
        yield Unplayed(tuple(several), several[0].step.lead, others)


def _promises(project: Project, here: Iterable[Found]) -> Iterator[Sequence[Verdict]]:
    """The verdicts behind what is told of promises."""
    told = {_promised(one) for one in here if one.rule.code in _PROMISES and _has_its_own(one)}
    for group in alike(verdicts(project)):
        if (group[0].commitment, tuple(verdict.segment for verdict in group)) in told:
            yield group


def _promised(one: Found) -> tuple[Commitment | None, tuple[Segment, ...]]:
    commitment = next((thing for thing in one.finding.things if isinstance(thing, Commitment)), None)
    return commitment, tuple(thing for thing in one.finding.things if isinstance(thing, Segment))


def _unanswered(project: Project, about: About, waived: Iterable[Found]) -> Iterator[Feedback]:
    """What was sent up and has no answer, whatever its status: nobody has to wait until it is accepted."""
    lived_with = {thing for one in waived if one.rule.code == _UNANSWERED for thing in one.finding.things}
    for feedback in project.feedback:
        if feedback.spec.answer is None and about in belongs_to(feedback) and feedback not in lived_with:
            yield feedback


def _one_way(project: Project, about: About, waived: Iterable[Found]) -> Iterator[OneWay]:
    """Moment by moment, where the rule asks for something of the profile's own in each role, and for the cues that keep a promise."""
    lived_with = [frozenset(one.finding.things) for one in waived if one.rule.code == _ONE_WAY]
    asked = [(profile, role) for profile in project.profiles for role in profile.roles]
    for profile, role in asked:
        if {profile, role} in lived_with:
            continue
        for moment, cues in _by_moment(role).items():
            left = tuple(cue for cue in cues if {cue, role} not in lived_with)
            if left and about in (role, moment) and not any(profile.adapts(cue) for cue in cues):
                yield OneWay(profile, role, moment, left)


def _by_moment(role: Role) -> dict[Moment, list[Cue]]:
    found: dict[Moment, list[Cue]] = {}
    for cue in role.cues:
        found.setdefault(cue.moment, []).append(cue)
    return found
