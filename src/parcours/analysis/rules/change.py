"""CHG: is the change led in its order, from the top, and are parts written with those who play them?"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from parcours.analysis.dates import later
from parcours.analysis.leaders import leaders_of
from parcours.analysis.registry import Feature, Finding, dated_rule, lint_rule, shortened
from parcours.analysis.stages import FIRST_TO_PUBLISH, STAGE_NAMES, STAGES, may_publish, published_cues
from parcours.analysis.writing_together import attended, workshops_by_cue
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project, Role, Wave
from parcours.model.catalogue.change import ChangeStageSpec
from parcours.model.place import Place


@lint_rule(
    "CHG601",
    "stage-skipped",
    Severity.ERROR,
    message=Words(
        'wave "{wave}" skips a stage: {missing}',
        "la vague « {wave} » saute une étape : {missing}",
    ),
    explanation_fr="""Une vague saute une étape, les prend dans le désordre, ou ne s'y arrête pas assez longtemps.

    Source dans la méthode : changer d'identité au travail est une rupture, que l'on traverse en cinq étapes (déni, colère,
    marchandage, tristesse, acceptation ; É. Kübler-Ross) et dont il ne faut brûler aucune. Elles décrivent ici le plan d'un
    groupe, jamais une personne. Écrivez les cinq, dans l'ordre, chacune avec son intention et le signe qui permet d'aller plus
    loin ; une étape entrée laisse à la précédente le temps dit par `au_moins`.""",
    absence_of=("wave",),
    aspects={
        "order": Aspect(
            Words(
                '"{stage}" stands after "{before}" in wave "{wave}": it comes earlier',
                "« {stage} » vient après « {before} » dans la vague « {wave} » : sa place est avant",
            )
        ),
        "twice": Aspect(
            Words(
                '"{stage}" is written twice in wave "{wave}"',
                "« {stage} » est écrite deux fois dans la vague « {wave} »",
            )
        ),
        "unentered": Aspect(
            Words(
                'wave "{wave}" entered "{stage}" on {day} without having entered "{before}"',
                "la vague « {wave} » est entrée dans « {stage} » le {day} sans être entrée dans « {before} »",
            )
        ),
        "short": Aspect(
            Words(
                'wave "{wave}" entered "{stage}" on {day}: "{before}" was to last until {due}',
                "la vague « {wave} » est entrée dans « {stage} » le {day} : « {before} » devait durer jusqu'au {due}",
            )
        ),
    },
)
def stage_skipped(project: Project) -> Iterator[Finding]:
    """A wave skips a stage, takes them in another order, or does not stay long enough.

    Source in the method: to change one's identity at work is a rupture, which is lived through in five stages (denial, anger,
    bargaining, depression, acceptance; E. Kübler-Ross), and none of them may be hurried over. Here they describe the plan of a
    group, never a person. Write all five in their order, each with its intention and the sign that lets the wave go on; a
    stage that is entered leaves the one before it the time said by `at_least`.
    """
    for wave in project.waves:
        if not wave.stages:
            continue
        order = [STAGES.index(stage.stage) for stage in wave.stages]
        if missing := tuple(stage for stage in STAGES if STAGES.index(stage) not in order):
            yield Finding(wave.place.at("id"), wave=wave, missing=_named(missing))
        for number, (first, second) in enumerate(pairwise(wave.stages), start=1):
            yield from _out_of_step(wave, number, first, second)


def _named(stages: Sequence[str]) -> Words:
    names = [STAGE_NAMES[stage] for stage in stages]
    return Words(", ".join(name.en for name in names), ", ".join(name.fr for name in names))


def _out_of_step(wave: Wave, number: int, first: ChangeStageSpec, second: ChangeStageSpec) -> Iterator[Finding]:
    """What is wrong between two stages that are written one after the other."""
    place = wave.place.at("stages", number)
    stage, before = STAGE_NAMES[second.stage], STAGE_NAMES[first.stage]
    if first.stage == second.stage:
        yield Finding(place.at("stage"), aspect="twice", wave=wave, stage=stage)
        return
    if STAGES.index(second.stage) < STAGES.index(first.stage):
        yield Finding(place.at("stage"), aspect="order", wave=wave, stage=stage, before=before)
        return
    if second.entered is None:
        return
    day = second.entered.isoformat()
    entered = place.at("entered")
    if first.entered is None:
        yield Finding(entered, aspect="unentered", wave=wave, stage=stage, before=before, day=day)
        return
    due = first.entered if first.at_least is None else later(first.entered, first.at_least)
    if second.entered < due:
        label = (wave.place.at("stages", number - 1, "entered"), Words("entered here", "entrée ici"))
        last = due.isoformat()
        yield Finding(
            entered, aspect="short", labels=(label,), wave=wave, stage=stage, before=before, day=day, due=last
        )


WORKSHOPS = Feature(
    lambda project: (
        any(wave.workshops for wave in project.waves)
        or any(cue.spec.written_with for cue in project.writing("written_with"))
    ),
    Words(
        'house "{house}" has no workshops: nothing says that cues are written with those who play them',
        "la maison « {house} » n'a pas d'ateliers : rien ne dit que les repères sont écrits avec ceux qui les jouent",
    ),
)


@lint_rule(
    "CHG602",
    "written-without-the-role",
    Severity.WARNING,
    message=Words(
        'nothing says that "{role}" helped to write its cues {cues}',
        "rien ne dit que « {role} » a aidé à écrire ses repères {cues}",
    ),
    explanation_fr="""Des repères sont écrits pour un métier, et non avec lui.

    Source dans la méthode : le changement se co-construit avec ceux qui le vivent, car ce sont eux, bien souvent, qui ont le
    sens du client ; ce qui est pensé ailleurs et plaqué sur leur pratique ne prend pas. Reprenez ces repères dans un atelier où
    le métier est présent, et notez-le : `ecrit_avec` sur le repère (les métiers, l'atelier, la date), ou le repère dans les
    `reperes` de l'atelier. Une maison relue ou publiée qui n'a aucun atelier l'apprend une fois.""",
    absence_of=("wave", "workshop", "cue", "role"),
    aspects={
        "others": Aspect(
            Words(
                'cue "{cue}" of "{role}" was written with {present}, without "{role}"',
                "le repère « {cue} » de « {role} » a été écrit avec {present}, sans « {role} »",
            )
        ),
        "workshop": Aspect(
            Words(
                'cue "{cue}" of "{role}" comes from workshop "{workshop}", which "{role}" did not attend',
                "le repère « {cue} » de « {role} » vient de l'atelier « {workshop} », où « {role} » n'était pas",
            )
        ),
    },
    feature=WORKSHOPS,
)
def written_without_the_role(project: Project) -> Iterator[Finding]:
    """Cues are written for a role and not with it.

    Source in the method: a change is made together with those who live it, since most often it is they who have the sense of
    the customer; what is thought out elsewhere and laid on their practice does not take. Take these cues up in a workshop where
    the role is present, and note it: `written_with` on the cue (roles, workshop, date), or the cue among the `cues` of the
    workshop. A validated or published house without any workshop is told once.
    """
    by_cue = workshops_by_cue(project)
    for role in project.roles:
        alone = []
        for cue in role.cues:
            workshops = by_cue.get(cue, ())
            if not workshops and not cue.written_with:
                alone.append(cue)
            elif workshops and not any(attended(workshop, role) for workshop in workshops):
                place = cue.place.at("written_with", "workshop") if cue.workshop else cue.place.at("id")
                yield Finding(place, aspect="workshop", cue=cue, role=role, workshop=workshops[0])
            elif not workshops and role not in cue.written_with:
                place = cue.place.at("written_with", "roles")
                yield Finding(place, aspect="others", cue=cue, role=role, present=cue.written_with)
        if alone:
            yield Finding(role.place.at("role"), role=role, cues=shortened(alone))


@lint_rule(
    "CHG603",
    "wave-without-leaders",
    Severity.WARNING,
    message=Words(
        'the first wave, "{wave}", goes without those who lead: {leaders}',
        "la première vague, « {wave} », part sans ceux qui conduisent les autres : {leaders}",
    ),
    explanation_fr="""Ceux qui dirigent ne sont pas de la première vague.

    Source dans la méthode : les dirigeants font partie du sujet ; ce sont leurs pratiques qui donnent les premiers gages, et
    l'on ne demande pas à une équipe de changer sous un encadrement qui ne bouge pas. Mettez les responsables des métiers de la
    première vague, et les sponsors, dans cette vague : ils vivent les étapes avant ceux qu'ils accompagnent. La première vague
    est celle dont la première date (atelier, entrée dans une étape) vient d'abord.""",
    absence_of=("wave", "role", "house"),
)
def wave_without_leaders(project: Project) -> Iterator[Finding]:
    """Those who lead are not in the first wave.

    Source in the method: leaders are part of the matter; it is their own practice that gives the first proof, and no team is
    asked to change under a management that does not move. Put the managers of the roles of the first wave, and the sponsors,
    into that wave: they live the stages before those whom they accompany. The first wave is the one whose first date (a
    workshop, a stage entered) comes first.
    """
    if not project.waves:
        return
    first = min(project.waves, key=_beginning)
    house = project.house
    sponsors = {house.sponsor, *(department.sponsor for department in house.departments)}
    managers = {role.manager for role in first.roles}
    absent = tuple(role for role in leaders_of(project) if role in sponsors | managers and role not in first.roles)
    if absent:
        yield Finding(first.place.at("roles"), leaders=absent, wave=first)


def _beginning(wave: Wave) -> tuple[date, str, tuple[int, ...]]:
    """When a wave begins; where no date is written, in the order of writing."""
    entered = (stage.entered for stage in wave.stages)
    held = (workshop.spec.on for workshop in wave.workshops)
    first = min((day for day in (*entered, *held) if day is not None), default=date.max)
    return first, wave.place.tree.file.path, _numbers(wave.place)


def _numbers(place: Place) -> tuple[int, ...]:
    return (place.tree.number, *(step for step in place.path if isinstance(step, int)))


@dated_rule(
    "CHG604",
    "published-too-early",
    Severity.ERROR,
    message=Words(
        'cues of "{role}" are published, and its wave "{wave}" has not entered "{stage}"',
        "des repères de « {role} » sont publiés, et sa vague « {wave} » n'est pas entrée dans « {stage} »",
    ),
    explanation_fr="""Des repères sont publiés à un métier dont la vague n'en est pas là.

    Source dans la méthode : ne pas brûler les étapes. Dans le déni et la colère, un repère publié est une consigne de plus ; ce
    n'est qu'au marchandage que le métier réécrit les siens, et peut les recevoir. Laissez le métier ou ces repères en `atelier`
    ou `valide` jusque-là, ou notez le jour où la vague est entrée dans cette étape (`entree_le`). Un métier qui n'est d'aucune
    vague n'est pas jugé.""",
    absence_of=("wave",),
)
def published_too_early(project: Project, today: date) -> Iterator[Finding]:
    """Cues are published to a role whose wave has not come that far.

    Source in the method: no stage is hurried over. In denial and in anger, a published cue is one more order; only in
    bargaining does the role rewrite its own, and can receive them. Leave the role or these cues in `workshop` or `validated`
    until then, or note the day on which the wave entered that stage (`entered`). A role that is in no wave is not judged.
    """
    stage = STAGE_NAMES[FIRST_TO_PUBLISH]
    ready: dict[Role, bool] = {}
    for wave in project.waves:
        for role in wave.roles:
            ready[role] = ready.get(role, False) or not wave.stages or may_publish(wave, today)
    for wave in project.waves:
        for role in wave.roles:
            if not ready[role] and any(published_cues(project, role)):
                ready[role] = True
                yield Finding(role.place.at("status"), role=role, wave=wave, stage=stage)


RULES = (stage_skipped, written_without_the_role, wave_without_leaders, published_too_early)
