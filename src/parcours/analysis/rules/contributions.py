"""COV101: does every role say what it brings, for each segment, at each moment, to each expectation?"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parcours.analysis.registry import Feature, Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Contribution, Expectation, Moment, Project, Role, Segment, Step

CONTRIBUTIONS = Feature(
    lambda project: any(role.contributions for role in project.roles),
    Words(
        'house "{house}" has no contributions: no role says what it brings to whom',
        "la maison « {house} » n'a pas de contributions : aucun métier ne dit ce qu'il apporte, et à qui",
    ),
)


@lint_rule(
    "COV101",
    "contribution-missing",
    Severity.WARNING,
    message=Words(
        '"{role}" plays for {segments} and does not say what it brings them',
        "« {role} » joue pour {segments} et ne dit pas ce qu'il leur apporte",
    ),
    explanation_fr="""Un métier joue pour un segment, et une de ses trois phrases manque.

    Source dans la méthode : être conduit par le client demande à chaque métier de clarifier sa contribution à trois niveaux :
    envers le segment, à chaque moment où il joue pour lui, pour chaque attente à laquelle il répond. Sans elle, les repères
    sont des consignes ; avec elle, chacun sait à quoi ils servent et peut en inventer d'autres. Écrivez la phrase qui manque
    dans `contributions` : un champ laissé vide vaut pour tous, une seule phrase peut donc servir plusieurs segments. Une
    maison relue ou publiée qui n'a aucune contribution l'apprend une fois.""",
    absence_of=("role", "cue", "step", "segment", "moment", "expectation"),
    aspects={
        "moment": Aspect(
            Words(
                '"{role}" plays at {moments} and does not say what it contributes there',
                "« {role} » joue à {moments} et ne dit pas ce qu'il y apporte",
            )
        ),
        "expectation": Aspect(
            Words(
                '"{role}" answers {expectations} and does not say what it contributes to it',
                "« {role} » répond à {expectations} et ne dit pas ce qu'il y apporte",
            )
        ),
    },
    feature=CONTRIBUTIONS,
)
def contribution_missing(project: Project) -> Iterator[Finding]:
    """A role plays for a segment, and one of its three sentences is missing.

    Source in the method: to be led by the customer, every role makes clear what it contributes at three levels: towards the
    segment, at each moment it plays for it, to each expectation it answers. Without that, cues are orders; with it, everybody
    knows what they are for and can invent others. Write the missing sentence in `contributions`: a field left out means "for
    all", so that one sentence may serve several segments. A validated or published house without any contribution is told
    once.
    """
    steps_of = _steps_of(project)
    for role in project.roles:
        said, place = _said(role.contributions), role.place.at("role")
        segments, moments = _unsaid(steps_of.get(role, ()), said)
        if segments:
            yield Finding(place, role=role, segments=segments)
        if moments:
            yield Finding(place, aspect="moment", role=role, moments=moments)
        expectations = tuple(_unsaid_expectations(role, said))
        if expectations:
            yield Finding(place, aspect="expectation", role=role, expectations=expectations)


class _Said(NamedTuple):
    """For whom a role has its sentence at each level; None stands for "all"."""

    segments: frozenset[Segment | None]
    moments: frozenset[tuple[Segment | None, Moment | None]]
    expectations: frozenset[tuple[Segment | None, Moment | None, Expectation]]


def _said(contributions: Iterable[Contribution]) -> _Said:
    written = [(one.segment, one.moment, one.expectation) for one in contributions]
    return _Said(
        frozenset(segment for segment, moment, expectation in written if moment is None and expectation is None),
        frozenset((segment, moment) for segment, moment, expectation in written if moment and expectation is None),
        frozenset((segment, moment, expectation) for segment, moment, expectation in written if expectation),
    )


def _steps_of(project: Project) -> Mapping[Role, list[Step]]:
    """The steps that roles play: lead, support or have a cue at."""
    found: dict[Role, list[Step]] = {}
    for step in project.steps:
        for role in project.players(step):
            found.setdefault(role, []).append(step)
    return found


def _unsaid(steps: Iterable[Step], said: _Said) -> tuple[tuple[Segment, ...], tuple[Moment, ...]]:
    """The segments and the moments for which the sentence is missing."""
    segments: dict[Segment, None] = {}
    moments: dict[Moment, None] = {}
    for step in steps:
        segment, moment = step.segment, step.moment
        if segment not in said.segments and None not in said.segments:
            segments[segment] = None
        if (None, moment) not in said.moments and (segment, moment) not in said.moments:
            moments[moment] = None
    return tuple(segments), tuple(moments)


def _unsaid_expectations(role: Role, said: _Said) -> Iterator[Expectation]:
    everywhere = {expectation for segment, moment, expectation in said.expectations if not (segment or moment)}
    told: set[Expectation] = set()
    for cue in role.cues:
        if everywhere.issuperset(cue.expectations):
            continue
        for cell in cue.cells:
            expectation = cell.expressed.expectation
            if expectation in everywhere or expectation in told:
                continue
            segment, moment = cell.step.segment, cue.moment
            if said.expectations.isdisjoint(
                ((segment, None, expectation), (None, moment, expectation), (segment, moment, expectation))
            ):
                told.add(expectation)
                yield expectation


RULES = (contribution_missing,)
