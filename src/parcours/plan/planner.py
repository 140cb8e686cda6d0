"""From a project to a plan: every page's content, order and grouping decided. Floor 6."""

from collections.abc import Iterable, Mapping, Sequence

from parcours.diagnostics import Diagnostic, Language
from parcours.link.project import Commitment, Department, Handoff, House, Moment, Project, Role
from parcours.plan.backlog import backlog
from parcours.plan.cards import Carried, cards_of
from parcours.plan.coverage import coverage
from parcours.plan.desk import Desk
from parcours.plan.edition import Edition
from parcours.plan.edition_page import edition_part
from parcours.plan.handoffs import CommitmentPart, commitment_part, handoff_part, has_share, promise_of
from parcours.plan.mirrors import mirrors
from parcours.plan.model import (
    DepartmentPart,
    GoldenRule,
    HousePart,
    Only,
    Overview,
    Plan,
    RoleLine,
    SegmentLine,
    ValuePart,
)
from parcours.plan.notes import Heard, Names, Repertoire, heard
from parcours.plan.playbook import Playbook, playbook
from parcours.plan.promises import clock_share, promises
from parcours.plan.score import Parts, Score, in_staves, score
from parcours.plan.unrecorded import of_house
from parcours.plan.version import Versions
from parcours.plan.words import STATUSES
from parcours.plan.workshop import Kit, kit
from parcours.plan.written import written_of
from parcours.timing.words import say_share


def plan(
    project: Project,
    *,
    language: Language,
    only: Only | Edition | None = None,
    faults: Iterable[Diagnostic] = (),
) -> Plan:
    """The plan of a house. `only`: a part of it, for these pages, which say the same there as in the whole; or the edition for a
    wave, with what it has reached.

    `faults`: the errors that pages must warn of.
    """
    desk = Desk(project, language, only if isinstance(only, Edition) else None)
    said = tuple(_line(fault, language) for fault in faults)
    if isinstance(only, Edition):
        roles = Only(frozenset(role.id for role in only.wave.roles))
        made = _part(roles, desk, said)
        return made._replace(edition=edition_part(only, made.playbooks, desk))
    return _whole(desk, said) if only is None else _part(only, desk, said)


def kit_of(project: Project, about: Role | Moment, language: Language) -> tuple[Plan, Kit]:
    """The kit of a workshop, and the plan that says whose it is: no other pages are made with it."""
    desk = Desk(project, language)
    return Plan(language, _house(project.house, desk), (), (), (), None), kit(about, desk)


def _whole(desk: Desk, faults: tuple[str, ...]) -> Plan:
    project = desk.project
    house = _house(project.house, desk)
    versions = Versions(house)
    parts = _parts(project.roles, project.handoffs, project.commitments, versions, desk)
    books = parts.playbooks
    scores = tuple(versions.of_score(score(segment, parts, desk)) for segment in project.segments)
    return Plan(
        language=desk.language,
        house=house,
        playbooks=tuple(books.values()),
        scores=scores,
        faults=faults,
        overview=Overview(
            departments=tuple(_departments(books, desk)),
            segments=tuple(_segments(scores, desk)),
            commitments=tuple(_in_journey_order(parts.commitments, desk)),
            handoffs=tuple(parts.handoffs),
            unrecorded=tuple(of_house(desk)),
            coverage=tuple(desk.once(coverage, segment) for segment in project.segments),
            promises=promises(desk),
            backlog=backlog(desk),
            mirrors=mirrors(books, desk),
            written=written_of(desk),
        ),
    )


def _part(only: Only, desk: Desk, faults: tuple[str, ...]) -> Plan:
    """A score shows what every role plays; a playbook needs the handoffs and promises of its role alone."""
    project = desk.project
    house = _house(project.house, desk)
    versions = Versions(house)
    chosen = [role for role in project.roles if role.id in only.roles]
    wanted = [segment for segment in project.segments if segment.id in only.segments]
    if only.segments:
        parts = _parts(project.roles, project.handoffs, project.commitments, versions, desk)
    else:
        handoffs = [one for one in project.handoffs if one.giver in chosen or one.receiver in chosen]
        commitments = [one for one in project.commitments if any(has_share(role, one) for role in chosen)]
        parts = _parts(chosen, handoffs, commitments, versions, desk)
    return Plan(
        language=desk.language,
        house=house,
        playbooks=tuple(parts.playbooks[role] for role in chosen),
        scores=tuple(versions.of_score(score(segment, parts, desk)) for segment in wanted),
        faults=faults,
        overview=None,
    )


def _parts(
    roles: Sequence[Role], passed: Iterable[Handoff], promised: Iterable[Commitment], versions: Versions, desk: Desk
) -> Parts:
    """The playbooks of these roles, and these handoffs and promises, worded once. A playbook's version and what the scores show of it
    are made while its texts are at hand: to come back to them costs more.
    """
    handoffs = [(handoff, handoff_part(handoff, desk)) for handoff in passed]
    handoffs = [(handoff, part) for handoff, part in handoffs if part.segments]
    commitments = [(one, commitment_part(one, desk)) for one in promised]
    playbooks: dict[Role, Playbook] = {}
    hearing: Heard = {}
    names = Names()
    for role in roles:
        promises = [(one, promise_of(one, part, role, desk)) for one, part in commitments if has_share(role, one)]
        carried = Carried(
            handoffs=tuple(pair for pair in handoffs if role in (pair[0].giver, pair[0].receiver)),
            promises=tuple(
                (one, promise._replace(clock=clock_share(role, one, desk)))
                for one, promise in promises
                if promise is not None
            ),
        )
        cards = cards_of(role, carried, desk)
        here = heard(role, cards, names)
        playbooks[role] = versions.of_playbook(playbook(role, Repertoire(cards, here), carried, desk))
        hearing |= here
    return Parts(playbooks, hearing, [part for _, part in handoffs], [part for _, part in commitments])


def _house(house: House, desk: Desk) -> HousePart:
    spec = house.spec
    return HousePart(
        id=house.id,
        name=house.name,
        description=spec.description,
        purpose=spec.purpose,
        status=STATUSES[spec.status].said(desk.language) if spec.status else None,
        conductor=desk.named(house.conductor) if house.conductor else None,
        sponsor=desk.named(house.sponsor) if house.sponsor else None,
        values=tuple(
            ValuePart(one.name or one.id.replace("-", " "), one.means, one.description) for one in spec.values
        ),
        golden_rules=tuple(
            GoldenRule(one.text, one.yellow, one.red, one.bravo, desk.about(one)) for one in spec.golden_rules
        ),
    )


def _departments(playbooks: Mapping[Role, Playbook], desk: Desk) -> Iterable[DepartmentPart]:
    by_department: dict[Department | None, list[RoleLine]] = {}
    for role in in_staves(desk):
        mine = playbooks[role]
        moments = len({card.moment.id for card in mine.cards})
        line = RoleLine(desk.named(role), role.spec.stage, role.spec.mission, mine.cue_count, moments, mine.version)
        by_department.setdefault(role.department, []).append(line)
    for department in (*desk.project.house.departments, None):
        if department in by_department:
            lines = tuple(by_department[department])
            if department is None:
                yield DepartmentPart(None, None, None, lines)
            else:
                sponsor = desk.named(department.sponsor) if department.sponsor else None
                yield DepartmentPart(department.name, department.spec.description, sponsor, lines)


def _in_journey_order(commitments: Iterable[CommitmentPart], desk: Desk) -> list[CommitmentPart]:
    """By where their first moment stands in the longest journey, then by id; those it does not hold come last."""
    longest = max(desk.project.segments, key=lambda segment: len(segment.steps), default=None)
    numbers = {step.moment.id: step.number for step in longest.steps} if longest else {}
    far = len(numbers) + 1

    def place(one: CommitmentPart) -> tuple[int, str]:
        return min([numbers.get(moment.id, far) for moment in one.moments], default=far), one.id

    return sorted(commitments, key=place)


def _segments(scores: Iterable[Score], desk: Desk) -> Iterable[SegmentLine]:
    for segment, made in zip(desk.project.segments, scores, strict=True):
        share = segment.spec.share
        moments = desk.all_named(step.moment for step in segment.steps)
        said = say_share(share, desk.language) if share is not None else None
        yield SegmentLine(desk.named(segment), said, segment.spec.description, moments, made.version)


def _line(fault: Diagnostic, language: Language) -> str:
    span = fault.span
    return f"{span.file.path}:{span.start.line}: {fault.message(language)}"
