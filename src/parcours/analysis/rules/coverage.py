"""COV: is everything that customers expect played, completely, and for each segment in its own way?"""

from collections.abc import Iterable, Iterator

from parcours.analysis.likeness import Alike, alike
from parcours.analysis.playing import Way, ways
from parcours.analysis.registry import Finding, lint_rule, quoted
from parcours.analysis.thresholds import fewest_moments, most_moments, similarity
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Cue, Expressed, Moment, Project, Role, Segment
from parcours.link.variants import Played
from parcours.model.place import Place
from parcours.model.timing import TimingSpec


@lint_rule(
    "COV102",
    "expectation-without-cue",
    Severity.ERROR,
    message=Words(
        'nobody answers "{expectation}" at "{moment}" for {segments}: the lead is "{lead}"',
        "personne ne répond à « {expectation} » à « {moment} » pour {segments} : c'est « {lead} » qui mène",
    ),
    explanation_fr="""Une attente à laquelle personne ne répond.

    Ce que personne ne joue, le client ne le reçoit pas, même si tout le monde sait qu'il l'attend. Écrivez un repère qui y
    répond, de préférence dans le métier qui mène ce moment, confiez le moment à un autre métier, ou retirez l'attente de ce
    parcours si elle ne s'y exprime pas. Quand seul un autre métier répond, ce n'est qu'une information : à lui de savoir que
    tout repose sur lui. Un moment humain que personne ne mène est signalé une fois, au moment.""",
    absence_of=("cue", "role", "step", "moment", "expectation"),
    aspects={
        "others": Aspect(
            Words(
                '"{expectation}" at "{moment}" for {segments} is answered by {others}, not by the lead "{lead}"',
                "à « {expectation} », à « {moment} » pour {segments}, répond {others} et non « {lead} », qui mène",
            ),
            Severity.INFO,
        ),
        "leaderless": Aspect(
            Words('nobody leads "{moment}" for {segments}', "personne ne mène « {moment} » pour {segments}"),
        ),
    },
)
def expectation_without_cue(project: Project) -> Iterator[Finding]:
    """An expectation that nobody answers.

    What nobody plays, the customer does not receive, even if everybody knows that it is expected. Write a cue that answers
    it, in the role that leads this moment if possible, give the moment another lead, or take the expectation out of this
    journey if it is not expressed there. Where only another role answers, this is an information: that role should know that
    all rests on it. A human moment that nobody leads is told once, at the moment.
    """
    leaderless: dict[Moment, list[Segment]] = {}
    unanswered: dict[tuple[Place, Role, tuple[Role, ...]], list[Expressed]] = {}
    for step in project.human_steps:
        if step.lead is None:
            leaderless.setdefault(step.moment, []).append(step.segment)
            continue
        for expressed in step.expressed:
            roles = tuple(dict.fromkeys(cue.role for cue in project.cues_for(expressed)))
            if step.lead not in roles:
                unanswered.setdefault((expressed.place, step.lead, roles), []).append(expressed)
    for moment, segments in leaderless.items():
        yield Finding(moment.place.at("id"), aspect="leaderless", moment=moment, segments=tuple(segments))
    for (place, lead, others), several in unanswered.items():
        yield _unanswered(place, lead, others, several)


def _unanswered(place: Place, lead: Role, others: tuple[Role, ...], several: list[Expressed]) -> Finding:
    """One finding for what was written once, in the catalogue, and holds in several journeys."""
    segments = tuple(expressed.step.segment for expressed in several)
    first = several[0]
    expectation, moment = first.expectation, first.step.moment
    if others:
        return Finding(
            place, aspect="others", expectation=expectation, moment=moment, segments=segments, lead=lead, others=others
        )
    return Finding(place, expectation=expectation, moment=moment, segments=segments, lead=lead)


@lint_rule(
    "COV103",
    "half-a-cue",
    Severity.ERROR,
    message=Words(
        'cue "{cue}" says neither what to do nor when{whom}', "le repère « {cue} » ne dit ni quoi faire ni quand{whom}"
    ),
    explanation_fr="""Un repère sans contenu ou sans temps.

    Un repère est fait d'un contenu (une attitude, un geste, des paroles) et d'un temps : le contenu seul laisse le client
    attendre, le temps seul presse sans dire de quoi. Écrivez la moitié qui manque. Si aucun temps ne convient vraiment, dites
    pourquoi avec `sans_horaire`.""",
    aspects={
        "content": Aspect(
            Words(
                'cue "{cue}" says when, but not what to do: no attitude, gesture or words{whom}',
                "le repère « {cue} » dit quand, mais pas quoi faire : ni attitude, ni geste, ni paroles{whom}",
            )
        ),
        "timing": Aspect(
            Words(
                'cue "{cue}" says what to do, but not when{whom}',
                "le repère « {cue} » dit quoi faire, mais pas quand{whom}",
            )
        ),
    },
)
def half_a_cue(project: Project) -> Iterator[Finding]:
    """A cue without content or without timing.

    A cue is made of content (an attitude, a gesture, words) and of timing: content alone leaves the customer waiting, timing
    alone hurries without saying to what. Write the half that is missing. If no timing truly fits, say why with `untimed`.
    """
    suspects = (*project.noted.timeless, *project.noted.idle, *project.writing("removes"))
    for cue in project.in_order(frozenset(suspects)):
        if not cue.cells:
            continue
        played = tuple((way, _missing(way.played)) for way in ways(cue))
        for missing in dict.fromkeys(missing for _, missing in played if missing is not None):
            halves = tuple(way for way, lacks in played if lacks == missing)
            yield _half(cue, missing, halves if len(halves) < len(played) else ())


def _missing(played: Played) -> str | None:
    return _aspect(played.has_content, played.timing)


def _aspect(has_content: bool, timing: TimingSpec | None) -> str | None:
    """The aspect under which a cue is half a cue; None for a whole one."""
    timed = timing is not None and (timing.within is not None or timing.form != "none")
    if has_content:
        return None if timed else "timing"
    return "content" if timed else ""


def _half(cue: Cue, missing: str, only: tuple[Way, ...]) -> Finding:
    removing = (variant.place.at("timing") for variant in cue.variants if "timing" in variant.spec.removes)
    place = next(removing, None) if only and missing == "timing" else None
    return Finding(place or cue.place.at("id"), aspect=missing, cue=cue, whom=_whom(only), about=_about(only))


def _whom(only: tuple[Way, ...]) -> Words:
    """For whom, where a cue is half a cue for some only."""
    if not only:
        return Words("", "")
    segments = quoted(dict.fromkeys(segment.id for way in only for segment in way.segments))
    channels = quoted(dict.fromkeys(way.channel.id for way in only if way.channel is not None))
    on = Words(f" on {channels.en}", f" par {channels.fr}") if channels.en else Words("", "")
    return Words(f", for {segments.en}{on.en}", f", pour {segments.fr}{on.fr}")


def _about(only: tuple[Way, ...]) -> Iterable[Segment]:
    return dict.fromkeys(segment for way in only for segment in way.segments)


@lint_rule(
    "COV104",
    "segments-treated-alike",
    Severity.WARNING,
    message=Words(
        '"{role}" plays "{moment}" alike for {groups}', "« {role} » joue « {moment} » de la même façon pour {groups}"
    ),
    explanation_fr="""Deux segments reçoivent du même métier, au même moment, presque les mêmes repères.

    Des segments sont distingués parce qu'ils attendent autre chose, ou autrement ; ici la différence s'arrête au nom. Demandez
    au métier ce qu'il fait déjà différemment et écrivez-le en variante : d'autres paroles, un autre temps. Si le traitement
    égal est voulu, dites-le dans une dérogation avec son motif.""",
    absence_of=("cue",),
)
def segments_treated_alike(project: Project) -> Iterator[Finding]:
    """Two segments get almost the same cues from one role at one moment.

    Segments are told apart because they expect other things, or in other ways; here the difference stops at the name. Ask the
    role what it does differently already and write it as a variant: other words, another timing. If equal treatment is meant,
    say so in a waiver, with the reason.
    """
    for role in project.roles:
        for moment, groups in alike(role, similarity(project)):
            cues = [cue for group in groups for cue in group.common]
            segments = [segment for group in groups for segment in group.segments]
            place = cues[0].place.at("id") if cues else role.place.at("role")
            yield Finding(place, role=role, moment=moment, groups=_groups(groups), about=(*cues, *segments))


def _groups(groups: tuple[Alike, ...]) -> Words:
    told = []
    for group in groups:
        names = quoted(segment.id for segment in group.segments)
        same = len(group.common)
        told.append(
            Words(
                f"{names.en} ({same} of {group.most} cues the same)",
                f"{names.fr} ({same} repères identiques sur {group.most})",
            )
        )
    return Words("; ".join(words.en for words in told), " ; ".join(words.fr for words in told))


@lint_rule(
    "COV105",
    "journey-out-of-scale",
    Severity.WARNING,
    message=Words(
        'the journey of "{segment}" has {count} moments, more than {most}',
        "le parcours de « {segment} » a {count} moments, plus de {most}",
    ),
    explanation_fr="""Un parcours compte trop ou trop peu de moments de vérité.

    Un parcours tient en une dizaine de moments qui comptent pour le client ; au-delà, on décrit un processus, que personne ne
    peut garder en tête. Avec un ou deux moments, il n'y a pas encore de parcours à orchestrer. Regroupez ce que le client vit
    comme un seul moment, ou ajoutez ceux qui manquent ; les seuils se règlent dans `regles` (`moments_au_plus`,
    `moments_au_moins`).""",
    absence_of=("step", "moment"),
    aspects={
        "few": Aspect(
            Words(
                'the journey of "{segment}" has fewer than {fewest} moments: {count}',
                "le parcours de « {segment} » a moins de {fewest} moments : {count}",
            )
        )
    },
)
def journey_out_of_scale(project: Project) -> Iterator[Finding]:
    """A journey has too many moments of truth, or too few.

    A journey holds about ten moments that matter to the customer; beyond that it describes a process, which nobody can keep
    in mind. With one or two moments there is no journey to orchestrate yet. Join what the customer lives as one moment, or add
    those that are missing; the thresholds are in `rules` (`most_moments`, `fewest_moments`).
    """
    fewest, most = fewest_moments(project), most_moments(project)
    for segment in project.segments:
        place, count = segment.place.at("journey"), len(segment.steps)
        if not place.is_written():
            continue
        if count > most:
            yield Finding(place, on="key", segment=segment, count=count, most=most)
        elif count < fewest:
            yield Finding(place, on="key", aspect="few", segment=segment, count=count, fewest=fewest)


RULES = (expectation_without_cue, half_a_cue, segments_treated_alike, journey_out_of_scale)
